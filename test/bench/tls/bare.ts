// A bare node:https server to measure beside: arguments are the files of chain and key, and whether each name has a context of its
// own. Prints its port; tells its memory when asked.
import { readFileSync } from 'node:fs';
import { createServer, type ServerOptions } from 'node:https';
import { createSecureContext, type SecureContext } from 'node:tls';

const [, , chainFile = '', keyFile = '', names = 'one'] = process.argv;
const [cert, key] = [readFileSync(chainFile), readFileSync(keyFile)];
const known = new Map<string, SecureContext>();
const byName: ServerOptions = {
  SNICallback: (name, done) => {
    const context = known.get(name) ?? createSecureContext({ cert, key, minVersion: 'TLSv1.2' });
    known.set(name, context);
    done(null, context);
  },
};
const server = createServer(names === 'one' ? { cert, key } : byName, (_, response) => void response.end('hello'));
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage().rss);
});
server.listen(0, '127.0.0.1', () => {
  const bound = server.address();
  console.log(typeof bound === 'object' && bound !== null ? bound.port : 0);
});
