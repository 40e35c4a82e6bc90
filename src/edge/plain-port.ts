// The plain port beside HTTPS: it sends people who typed an address to HTTPS, and refuses what a program sends in the clear.
import type { RequestListener, ServerResponse } from 'node:http';
import { requestHost } from './request-host.ts';

/** Paths of programs. A redirect would hide that a secret was sent in the clear, each time. */
const OF_PROGRAMS = /^\/(?:api|hooks|csp-reports)(?:[/?]|$)/;

/** Redirects readers of known hosts to the same place over HTTPS; refuses credentials, writes and calls of the API; others get a neutral 421. @param port as in a URL: `:8443`, or empty for 443 */
export function plainPort(known: (host: string) => boolean, port: string): RequestListener {
  return (request, response) => {
    const host = requestHost(request);
    if (host === undefined || !known(host)) return send(response, 421, 'Nothing is served under this name.');
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
    response.writeHead(308, { location: `https://${host}${port}${path.startsWith('/') ? path : `/${path}`}` });
    response.end();
  };
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}
