// Writes a line of the log for each refused request, up to a number a minute, and counts every one. What is left out is counted in a line.
import { createHmac, hkdfSync } from 'node:crypto';
import { type Refusal, type Refusals, refusals } from '../core/access/refusals.ts';
import type { Clock } from '../core/clock.ts';
import { MINUTE } from '../core/durations.ts';
import type { Log } from '../core/log.ts';
import type { Metrics } from '../core/metrics.ts';
import type { Secret } from '../core/secret.ts';

/** Lines a minute for one reason at one portal: one attack does not hide another. */
const LINES_EACH = 20;
/** Lines a minute for all: 200 kB, so that strangers cannot fill a disk. */
const LINES_ALL = 500;
/** Portals that the counter names; further ones are counted together. */
const NAMED_PORTALS = 200;
/** Characters of a keyed digest: 64 bits tell accounts apart and reveal none. */
const DIGEST_CHARACTERS = 16;

interface RefusalLogParts {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly clock: Pick<Clock, 'now'>;
  /** Key of the digests of email addresses. */
  readonly key: Uint8Array;
}

/** What was refused for one reason at one portal in this minute. */
interface Line {
  count: number;
  written: number;
  readonly portal: string | null;
  readonly reason: Refusal['reason'];
}

export function createRefusalLog({ log, metrics, clock, key }: RefusalLogParts): Refusals {
  let minute = 0;
  let written = 0;
  const lines = new Map<string, Line>();
  const named = new Set<string>();

  const flush = (): void => {
    const left = [...lines.values()].filter((line) => line.count > line.written);
    for (const { count, written: shown, portal, reason } of left.slice(0, LINES_EACH)) {
      log.warn('refused requests were left out of the log', { portal, reason, count: count - shown });
    }
    const others = left.slice(LINES_EACH).reduce((sum, line) => sum + line.count - line.written, 0);
    if (others > 0)
      log.warn('refused requests were left out of the log', { portal: null, reason: 'other', count: others });
    lines.clear();
    written = 0;
  };
  const portalLabel = (portal: string | null): string => {
    if (portal === null) return '';
    if (!named.has(portal) && named.size >= NAMED_PORTALS) return 'other';
    named.add(portal);
    return portal;
  };
  return {
    flush,
    record: ({ account, ...refusal }) => {
      const { reason, portal } = refusal;
      metrics.count('portico_refused_total', { reason, portal: portalLabel(portal) });
      const current = Math.floor(clock.now() / MINUTE);
      if (current !== minute) flush();
      minute = current;
      const line = lines.get(`${portal} ${reason}`) ?? { count: 0, written: 0, portal, reason };
      lines.set(`${portal} ${reason}`, line);
      line.count += 1;
      if (line.written >= LINES_EACH || written >= LINES_ALL) return;
      line.written += 1;
      written += 1;
      const digest = account === undefined || account === '' ? {} : { account: digestOf(key, account) };
      log.warn('a request was refused', { listener: refusals[reason].listener, ...refusal, ...digest });
    },
  };
}

/** The key of digests in the log: of the operator's secret, and good for nothing else. */
export const digestKey = (secret: Secret): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret.reveal(), '', 'digests in the log v1', 32));

const digestOf = (key: Uint8Array, account: string): string =>
  createHmac('sha256', key).update(account.trim().toLowerCase()).digest('hex').slice(0, DIGEST_CHARACTERS);
