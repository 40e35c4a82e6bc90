// One request to a handler of this process, as HTTP over a pair of streams: no port is opened, nothing leaves the process.
import { createServer, request as openRequest, type RequestListener } from 'node:http';
import { duplexPair } from 'node:stream';

export interface InProcessAnswer {
  readonly status: number;
  /** Value of `content-type`, or empty. */
  readonly mediaType: string;
  readonly body: Buffer;
}

/** Asks for one path with GET. Rejects when the handler cuts the connection. */
export type AskInProcess = (
  path: string,
  headers: Readonly<Record<string, string>> & { readonly host: string },
) => Promise<InProcessAnswer>;

export function askInProcess(handler: RequestListener): AskInProcess {
  const server = createServer(handler);
  return async (path, headers) => {
    const [client, connection] = duplexPair();
    server.emit('connection', connection);
    try {
      return await new Promise<InProcessAnswer>((resolve, reject) => {
        const asking = openRequest({ createConnection: () => client, path, headers }, (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', reject);
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              mediaType: answer.headers['content-type'] ?? '',
              body: Buffer.concat(chunks),
            }),
          );
        });
        asking.on('error', reject);
        asking.end();
      });
    } finally {
      client.destroy();
      connection.destroy();
    }
  };
}
