// Finds out whether a port of this machine is free.
import { createServer } from 'node:net';

/** The port itself where it is free at that address, else 0, which lets the system choose. */
export function portOrAny(host: string, port: number): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(0));
    server.listen({ host, port }, () => server.close(() => resolve(port)));
  });
}
