// What the certificate controller works with, and how it writes: as the active reconciler, or not at all.
import type { Clock } from '../core/clock.ts';
import type { Condition } from '../core/condition.ts';
import type { Resolver } from '../core/domains/dns.ts';
import type { Log } from '../core/log.ts';
import type { Metrics } from '../core/metrics.ts';
import type { Probed } from '../edge/probe.ts';
import type { Sealer } from '../edge/seal.ts';
import type { Store, Tx } from '../store/store.ts';
import type { CertificateSubject } from '../store/tables/certificate-tasks.ts';
import { holdFence } from '../store/tables/leases.ts';
import type { ConfiguredAuthority, WaitingList } from './choose-authority.ts';
import type { DnsChallenges } from './dns-challenges.ts';
import type { OrderStep } from './drive-order.ts';
import type { CertificateReader } from './facts.ts';
import type { RenewalCalendar } from './renewal-calendar.ts';
import type { Suspicions } from './suspicions.ts';

export interface CertificateParts {
  readonly store: Store;
  readonly sealer: Sealer;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Evenly spread in [0, 1). */
  readonly random: () => number;
  readonly authorities: readonly ConfiguredAuthority[];
  /** For CAA records; none looks for none. */
  readonly resolvers: readonly Resolver[];
  readonly dnsChallenges: DnsChallenges;
  /** The registered domain of a host, which authorities count by. */
  readonly registeredDomain: (host: string) => Promise<string>;
  readonly reader: CertificateReader;
  readonly calendar: RenewalCalendar;
  readonly waiting: WaitingList;
  /** What names have met at authorities lately. */
  readonly suspicions: Suspicions;
  /** What the public listener answers for a name; null where there is none that could be asked. */
  readonly probe: (host: string) => Promise<Probed> | null;
  readonly step: (name: OrderStep) => void;
}

/** The host of one reconcile pass, and the right to write. */
export interface Turn {
  readonly host: string;
  readonly fence: number;
  readonly signal: AbortSignal;
}

export function readyOf(host: string, ready: Omit<Condition, 'kind' | 'name' | 'type'>): Condition {
  return { kind: 'certificate', name: host, type: 'Ready', ...ready };
}

/** Writes as the active reconciler, or not at all. */
export async function record(
  { fence }: Pick<Turn, 'fence'>,
  { store }: Pick<CertificateParts, 'store'>,
  write: (tx: Tx) => Promise<void>,
): Promise<void> {
  await store.transaction().execute(async (tx) => {
    await holdFence(tx, fence);
    await write(tx);
  });
}

/** What is served now; null without a certificate. */
export const presentOf = (certificate: CertificateSubject['certificate']) =>
  certificate === null ? null : { notAfter: certificate.not_after };
