// Joins the parts of the controllers: resolvers, authorities, and the listener that is probed for issued certificates.
import { openResolvers } from '../adapters/dns.ts';
import { WaitingList } from '../certificates/choose-authority.ts';
import { x509Reader } from '../certificates/facts.ts';
import { registeredDomain } from '../certificates/registered-domain.ts';
import { RenewalCalendar } from '../certificates/renewal-calendar.ts';
import { Suspicions } from '../certificates/suspicions.ts';
import { hostPolicy } from '../config/settings/edge.ts';
import type { HostPolicy } from '../core/domains/host-policy.ts';
import { zoneOf } from '../core/domains/zone.ts';
import { type ProbePlace, probe } from '../edge/probe.ts';
import { type Controllers, createControllers } from '../reconcile/controllers.ts';
import type { Settings } from '../schema/settings.ts';
import { openAuthorities } from './open-authorities.ts';
import { openDnsChallenges, openZones, zonesOfRecords } from './open-zones.ts';
import type { ReconcilerParts } from './reconciler-parts.ts';

export interface Assembled {
  readonly policy: HostPolicy;
  readonly controllers: Controllers;
  /** Whether the record of a name is kept in a zone of ours. */
  readonly keepsRecord: (host: string) => boolean;
}

/** `listener` returns the address of this process's HTTPS listener, once it listens. */
export function assembleControllers(parts: ReconcilerParts): Assembled {
  const { world, settings, store, sealer, log, metrics, listener } = parts;
  const { clock, random } = world;
  const policy = hostPolicy(settings.edge, settings.certificates);
  const resolvers = openResolvers(settings.edge.resolvers);
  const zones = openZones({ world, settings });
  const dnsChallenges = openDnsChallenges(settings, zones);
  const written = zonesOfRecords(zones, policy.edgeTarget);
  const { challengeZone } = dnsChallenges;
  const place = listener ?? (() => listenerOf(settings));
  const controllers = createControllers({
    log,
    records: written === null ? null : { store, clock, random, ...written },
    domains: {
      ...{ store, resolvers, clock, random, challengeZone },
      ...{ edgeTarget: policy.edgeTarget ?? '', grace: settings.edge.lostGrace },
    },
    certificates: {
      ...{ store, sealer, clock, random, log, metrics, resolvers, dnsChallenges },
      authorities: openAuthorities(parts),
      registeredDomain,
      reader: x509Reader,
      calendar: new RenewalCalendar(store),
      waiting: new WaitingList(),
      suspicions: new Suspicions(),
      probe: (host) => {
        const at = place();
        if (at !== null) return probe(at, host);
        const comes = listener !== undefined && settings.edge.https !== 'off';
        return comes ? Promise.resolve({ state: 'failed', why: 'it does not listen yet' } as const) : null;
      },
      step: world.step,
    },
  });
  const keepsRecord = (host: string): boolean => written !== null && zoneOf(written.zones, host) !== null;
  return { policy, controllers, keepsRecord };
}

/** The address of another process's listener; null where it is not known, as behind a load balancer. */
export function listenerOf({ edge }: Settings): ProbePlace | null {
  const listener = edge.probe ?? edge.https;
  if (listener === 'off' || listener.port === 0) return null;
  return { host: listener.host ?? '127.0.0.1', port: listener.port };
}
