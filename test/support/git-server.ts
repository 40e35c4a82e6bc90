// A Git server of smart HTTP on loopback, as hosts run it: `git http-backend` behind a login. It can be out of order in several ways.
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Readable } from 'node:stream';

/** `silent` takes the request and says nothing; `cut` says the beginning of the answer, and nothing more; a number is the status of every answer. */
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
  relay(server, backend.stdout, response);
}

/** Sends what the backend says as it says it: first its headers, as of CGI, then the body. */
function relay(server: GitServer, from: Readable, response: ServerResponse): void {
  let head: Buffer | null = Buffer.alloc(0);
  const send = (body: Buffer): void => {
    if (body.length === 0 || response.writableEnded) return;
    if (server.trouble === 'cut') from.removeAllListeners().resume();
    response.write(server.trouble === 'cut' ? body.subarray(0, body.length / 2) : body);
  };
  from.on('data', (chunk: Buffer) => {
    if (head === null) return send(chunk);
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end === -1) return;
    for (const line of head.toString('latin1', 0, end).split('\r\n')) {
      const [name = '', value = ''] = line.split(': ');
      if (name === 'Status') response.statusCode = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    const body = head.subarray(end + 4);
    head = null;
    send(body);
  });
  from.on('end', () => {
    // Killed before it said anything.
    if (head === null) response.end();
    else response.destroy();
  });
}
