// The listener of the bench as a process of its own: argument is the folder of the store. Prints its port; tells its memory when asked.
import { join } from 'node:path';
import { systemClock } from '../../../src/adapters/clock.ts';
import { openLog } from '../../../src/adapters/log.ts';
import { Secret } from '../../../src/core/secret.ts';
import { createChallenges } from '../../../src/edge/challenges.ts';
import { trustedProxyList } from '../../../src/edge/client-address.ts';
import { createConnectionLimit } from '../../../src/edge/connection-limit.ts';
import { startHttpsListener } from '../../../src/edge/listeners.ts';
import { noTransportPolicy } from '../../../src/edge/response-headers.ts';
import { createSealer } from '../../../src/edge/seal.ts';
import { createServerNames } from '../../../src/edge/server-names.ts';
import { currentTicketKey } from '../../../src/edge/ticket-keys.ts';
import { openStore } from '../../../src/store/store.ts';

const store = await openStore(`sqlite:${join(process.argv[2] ?? '', 'store.db')}`);
const sealer = createSealer(new Secret('a secret for the bench'));
const listener = await startHttpsListener({
  transportPolicy: noTransportPolicy,
  ...{ address: { host: '127.0.0.1', port: 0 }, clock: systemClock, log: openLog('silent') },
  acceptance: { limit: createConnectionLimit(10_000, 1e9), trustedProxies: trustedProxyList([]) },
  names: createServerNames({ store, sealer }),
  challenges: createChallenges({ store, sealer }),
  ticketKey: await currentTicketKey(store, sealer, systemClock.now()),
  handler: (_, response) => void response.end('hello'),
});
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage().rss);
});
console.log(listener.port);
