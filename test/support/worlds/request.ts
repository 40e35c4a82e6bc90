// A request to a listener on loopback that says which host it asks for.
import { type Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly rawHeaders: readonly string[];
  readonly bytes: Buffer;
  /** Without the mark that a file of UTF-8 may begin with, as browsers decode it. */
  readonly text: string;
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Value of the session cookie. */
  readonly session?: string;
  /** Value of the device cookie. */
  readonly device?: string;
}

export function send(
  { agent, port }: { readonly agent: Agent; readonly port: number },
  host: string,
  path: string,
  asking: Asking,
): Promise<Reply> {
  const named = { '__Host-session': asking.session, '__Host-device': asking.device };
  const pairs = Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  const cookie = pairs.length === 0 ? {} : { cookie: pairs.join('; ') };
  const headers = { host: `${host}:${port}`, ...cookie, ...asking.headers };
  const { method = 'GET', body } = asking;
  return new Promise((resolve, reject) => {
    const outgoing = request({ agent, host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const { statusCode: status = 0, headers: answered, rawHeaders } = response;
        resolve({ status, headers: answered, rawHeaders, bytes, text: new TextDecoder().decode(bytes) });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
