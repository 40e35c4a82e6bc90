// Answers challenges of type dns-01 by dynamic update: in a zone of ours, or where the owner of a name has delegated them to.
import { challengeName, delegationTarget } from '../core/domains/delegation.ts';
import { type WritableZone, zoneOf } from '../core/domains/zone.ts';
import { PortalError } from '../core/portal-error.ts';

/** Seconds; an authority that failed once should not see it again. */
const TTL_S = 5;

export interface AnswerPlace {
  readonly zone: WritableZone;
  readonly name: string;
}

export interface DnsChallenges {
  /** Under which names of others are answered; null for none. */
  readonly challengeZone: string | null;
  /** Null where a challenge for the host cannot be answered. @param isDelegated whether its owner's record was seen */
  placeOf(host: string, isDelegated: boolean): AnswerPlace | null;
}

export function createDnsChallenges(zones: readonly WritableZone[], challengeZone: string | null): DnsChallenges {
  return {
    challengeZone,
    placeOf: (host, isDelegated) => {
      const name = challengeName(host);
      const own = zoneOf(zones, name);
      if (own !== null) return { zone: own, name };
      if (!isDelegated || challengeZone === null) return null;
      const target = delegationTarget(host, challengeZone);
      const zone = zoneOf(zones, target);
      return zone === null ? null : { zone, name: target };
    },
  };
}

/** For names that are validated by connections alone. */
export const noDnsChallenges: DnsChallenges = { challengeZone: null, placeOf: () => null };

/** Puts the answer where the authority finds it, in place of any former one. @throws PortalError `settings-invalid` where the server does not take it */
export async function publishAnswer({ zone, name }: AnswerPlace, answer: string): Promise<void> {
  const updated = await zone.update({
    requires: [],
    remove: [{ name, type: 'TXT' }],
    add: [{ type: 'TXT', name, ttl: TTL_S, data: answer }],
  });
  if (updated.state === 'done') return;
  const why = updated.state === 'failed' ? updated.why : 'it changes meanwhile';
  const hint = `Check server and tsig of the zone ${zone.name} under dns in portico.yaml.`;
  throw new PortalError('settings-invalid', `the challenge could not be answered in DNS: ${why}`, hint);
}

/** Removes the answer; one that stays is worth nothing, and the next order replaces it. */
export async function withdrawAnswer({ zone, name }: AnswerPlace): Promise<void> {
  await zone.update({ requires: [], remove: [{ name, type: 'TXT' }], add: [] });
}
