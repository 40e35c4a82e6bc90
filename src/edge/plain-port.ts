// The plain port beside HTTPS: it sends people who typed an address to HTTPS, and refuses what a program sends in the clear.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { requestHost } from './request-host.ts';

/** Paths of programs. A redirect would hide that a secret was sent in the clear, each time. */
const OF_PROGRAMS = /^\/(?:api|hooks|csp-reports)(?:[/?]|$)/;

/** Seconds after which a browser comes again, while a name is being set up. */
const COME_AGAIN_S = 30;

/** What is known of the hosts that are asked for. */
interface Hosts {
  readonly has: (host: string) => boolean;
  /** Whether HTTPS has a certificate for the host. */
  readonly isServed: (host: string) => Promise<boolean>;
}

/**
 * Redirects readers of known hosts to the same place over HTTPS, as soon as that answers; refuses credentials, writes and calls of the API; others
 * get a neutral 421.
 * @param port as in a URL: `:8443`, or empty for 443
 */
export function plainPort(hosts: Hosts, port: string): RequestListener {
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = requestHost(request);
    if (host === undefined || !hosts.has(host)) return send(response, 421, 'Nothing is served under this name.');
    const path = (request.url ?? '/').replace(/^https?:\/\/[^/?#]*/i, '');
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (!reads || request.headers.authorization !== undefined || OF_PROGRAMS.test(path)) {
      const hint = `Send it to https://${host}${port}.`;
      return send(
        response,
        403,
        `This was sent without TLS. ${hint} A token or password in it was readable: replace it.`,
      );
    }
    // Where that is not known, a redirect is the better guess.
    if (!(await hosts.isServed(host).catch(() => true))) return beingSetUp(request, response);
    response.writeHead(308, { location: `https://${host}${port}${path.startsWith('/') ? path : `/${path}`}` });
    response.end();
  };
  return (request, response) => void respond(request, response);
}

/** One page for all names, which tells nothing of whose it is: HTTPS would be refused. */
function beingSetUp(request: IncomingMessage, response: ServerResponse): void {
  const body =
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
    '<title>Being set up</title><h1>This address is being set up.</h1><p>Please come back in a few minutes.</p></html>\n';
  response.writeHead(503, {
    ...{ 'content-type': 'text/html; charset=utf-8', 'content-length': Buffer.byteLength(body) },
    ...{ 'retry-after': String(COME_AGAIN_S), refresh: String(COME_AGAIN_S) },
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}
