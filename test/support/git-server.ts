// A Git server of smart HTTP on loopback, as hosts run it: `git http-backend` behind a login. It can be out of order in several ways.
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

/** `silent` takes the request and says nothing; `cut` says half of the answer, and nothing more; a number is the status of every answer. */
export type Trouble = 'silent' | 'cut' | number;

export interface TlsKey {
  readonly key: string;
  readonly chain: string;
}

export interface GitServer {
  readonly origin: string;
  /** The password that opens it; the user name does not count. */
  token: string;
  trouble: Trouble | null;
  /** Logins that were tried, as `user:password`. */
  readonly logins: string[];
  /** Answers new connections with another certificate. */
  useKey(tls: TlsKey): void;
  close(): Promise<void>;
}

/** @param root the folder of the repositories  @param tls serves HTTPS as `localhost`; without it HTTP as 127.0.0.1 */
export async function startGitServer(root: string, token: string, tls?: TlsKey): Promise<GitServer> {
  const sockets = new Set<Socket>();
  const listener = (request: IncomingMessage, response: ServerResponse): void =>
    respond(server, root, request, response);
  const secure = tls === undefined ? null : createTlsServer(asContext(tls), listener);
  const listening: Server = secure ?? createServer(listener);
  listening.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((ready) => listening.listen(0, '127.0.0.1', ready));
  const { port } = listening.address() as AddressInfo;
  const server: GitServer = {
    origin: secure === null ? `http://127.0.0.1:${port}` : `https://localhost:${port}`,
    ...{ token, trouble: null, logins: [] },
    useKey: (renewed) => secure?.setSecureContext(asContext(renewed)),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => listening.close(closed));
    },
  };
  return server;
}

const asContext = ({ key, chain }: TlsKey) => ({ key, cert: chain });

function respond(server: GitServer, root: string, request: IncomingMessage, response: ServerResponse): void {
  const { trouble } = server;
  if (trouble === 'silent') return;
  if (typeof trouble === 'number') {
    response.writeHead(trouble).end();
    return;
  }
  const { authorization = '' } = request.headers;
  const login = Buffer.from(authorization.slice('Basic '.length), 'base64').toString();
  if (authorization !== '') server.logins.push(login);
  if (authorization === '' || !login.endsWith(`:${server.token}`)) {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
    return;
  }
  const url = new URL(request.url ?? '', server.origin);
  const backend = spawn('git', ['http-backend'], {
    env: {
      ...{ PATH: process.env['PATH'], GIT_PROJECT_ROOT: root, GIT_HTTP_EXPORT_ALL: '1' },
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      ...{ PATH_INFO: url.pathname, QUERY_STRING: url.search.slice(1), REQUEST_METHOD: request.method },
      ...{ CONTENT_TYPE: request.headers['content-type'], HTTP_CONTENT_ENCODING: request.headers['content-encoding'] },
    },
  });
  backend.stdin.on('error', () => undefined);
  request.pipe(backend.stdin);
  const chunks: Buffer[] = [];
  backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  backend.on('close', () => {
    const answer = Buffer.concat(chunks);
    const end = answer.indexOf('\r\n\r\n');
    // Killed before it said anything.
    if (end === -1) return void response.destroy();
    for (const line of answer.toString('latin1', 0, end).split('\r\n')) {
      const [name = '', value = ''] = line.split(': ');
      if (name === 'Status') response.statusCode = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    const body = answer.subarray(end + 4);
    if (server.trouble === 'cut') response.write(body.subarray(0, body.length / 2));
    else response.end(body);
  });
}
