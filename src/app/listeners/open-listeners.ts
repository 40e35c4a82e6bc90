// The listeners of a renderer, as the settings of the edge say.
import type { RequestListener } from 'node:http';
import { publicPort } from '../../config/settings/edge.ts';
import type { Clock } from '../../core/clock.ts';
import { limits } from '../../core/limits/limits.ts';
import { createChallenges, withChallenges } from '../../edge/challenges.ts';
import { isHttpsOfProxy, type TrustedProxies } from '../../edge/client-address.ts';
import { createConnectionLimit } from '../../edge/connection-limit.ts';
import { type HttpsListener, type Listener, startHttpsListener, startPlainListener } from '../../edge/listeners.ts';
import { plainPort } from '../../edge/plain-port.ts';
import type { ServerNames } from '../../edge/server-names.ts';
import { currentTicketKey } from '../../edge/ticket-keys.ts';
import { transportPolicy } from '../../portal/http/transport-policy.ts';
import type { Directory } from '../../portal/site/directory.ts';
import type { Store } from '../../store/store.ts';
import type { Server } from '../open-server.ts';
import { openFilesLimit } from './open-files.ts';

/** Of the files that the process may open, for the connections of each listener: without one left, neither Git nor the store could be used. */
const SHARE_OF_FILES = 0.3;

interface ListenerParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly directory: Pick<Directory, 'has' | 'find' | 'goodSince'>;
  readonly names: ServerNames;
  readonly handler: RequestListener;
  readonly trustedProxies: TrustedProxies;
}

/** Opens HTTPS and the plain port; or only the plain port, where a load balancer terminates TLS. */
export async function openListeners(
  { settings, sealer, log }: Pick<Server, 'settings' | 'sealer' | 'log'>,
  { store, clock, directory, names, handler, trustedProxies }: ListenerParts,
): Promise<{ secure: HttpsListener | undefined; plain: Listener }> {
  const { http, https, connectionsPerAddress } = settings.edge;
  const challenges = createChallenges({ store, sealer });
  const connections = Math.min(limits.connections, Math.floor(openFilesLimit() * SHARE_OF_FILES));
  const policy = transportPolicy(directory, clock);
  if (https === 'off') {
    // No limit per address: all connections come from the load balancer, which has limits of its own.
    const acceptance = { limit: { admit: () => true }, trustedProxies };
    const served = withChallenges(challenges, log, handler);
    return {
      secure: undefined,
      plain: await startPlainListener({
        ...{ address: http, clock, connections, handler: served, acceptance },
        ...(settings.edge.public !== null && {
          transportPolicy: policy,
          isSecure: (request) => isHttpsOfProxy(request, trustedProxies),
        }),
      }),
    };
  }
  const limit = createConnectionLimit(connectionsPerAddress, connections);
  const ticketKey = await currentTicketKey(store, sealer, clock.now());
  const shared = { clock, connections, acceptance: { limit, trustedProxies } };
  const secure = await startHttpsListener({
    ...{ ...shared, address: https, handler, names, challenges, ticketKey, log },
    transportPolicy: policy,
  });
  const redirect = plainPort(
    { has: (host) => directory.has(host), isServed: async (host) => (await names.context(host)) !== undefined },
    publicPort(settings.edge, secure.port),
  );
  const plain = await startPlainListener({
    ...{ ...shared, address: http },
    handler: withChallenges(challenges, log, redirect),
  });
  return { secure, plain };
}
