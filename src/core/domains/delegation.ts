// Where challenges of a name are answered in DNS (RFC 8555, 8.4): at the name itself in a zone of ours, or where its owner delegated them to. Pure.
import { createHash } from 'node:crypto';
import { RECOMMENDED_TTL } from './text.ts';

/** Where authorities look. */
export const challengeName = (host: string): string => `_acme-challenge.${host}`;

/** Characters of a label: 130 bits tell names apart. */
const LABEL_CHARACTERS = 26;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** The name that the owner of a host delegates its challenges to: the same each time, and of this host alone. */
export function delegationTarget(host: string, challengeZone: string): string {
  const digest = createHash('sha256').update(host).digest();
  const label = Array.from(digest.subarray(0, LABEL_CHARACTERS), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `${label}.${challengeZone}`;
}

/** Where a challenge of a host is delegated to; null where there is nowhere, or the host is in a zone of ours and needs none. */
export function delegationOf(
  host: string,
  challengeZone: string | null,
  ownZones: readonly { readonly zone: string }[],
): string | null {
  const isOwn = ownZones.some(({ zone }) => host.endsWith(`.${zone}`));
  return challengeZone === null || isOwn ? null : delegationTarget(host, challengeZone);
}

/** The record of the owner, as a zone file has it. */
export const delegationRecord = (host: string, challengeZone: string): string =>
  `${challengeName(host)}. ${RECOMMENDED_TTL} IN CNAME ${delegationTarget(host, challengeZone)}.`;
