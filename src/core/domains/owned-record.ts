// Records of portals' names in zones of ours: which there are to be, and what says that they are ours. Pure.
import type { Condition } from '../condition.ts';
import { RECOMMENDED_TTL } from './text.ts';
import type { WrittenRecord, ZoneChange } from './zone.ts';

/** In the name of a record beside, since nothing may be beside a CNAME (RFC 1034, 3.6.2). */
const BESIDE = '_portico';

export interface OwnedName {
  readonly host: string;
  readonly edgeTarget: string;
  /** Who writes in this zone: several installations may. */
  readonly owner: string;
}

const pointer = ({ host, edgeTarget }: OwnedName): WrittenRecord & { readonly type: 'CNAME' } => ({
  ...{ type: 'CNAME', name: host, ttl: RECOMMENDED_TTL, data: edgeTarget },
});

export const ownership = ({
  host,
  owner,
}: Pick<OwnedName, 'host' | 'owner'>): WrittenRecord & { readonly type: 'TXT' } => ({
  ...{ type: 'TXT', name: `${BESIDE}.${host}`, ttl: RECOMMENDED_TTL, data: `heritage=portico,owner=${owner}` },
});

/** Where neither name has any record. */
export const creation = (name: OwnedName): ZoneChange => ({
  requires: [
    { is: 'unused', name: name.host },
    { is: 'unused', name: ownership(name).name },
  ],
  remove: [],
  add: [pointer(name), ownership(name)],
});

/** Of a record that is ours. */
export const correction = (name: OwnedName): ZoneChange => ({
  requires: [{ is: 'alone', record: ownership(name) }],
  remove: [{ name: name.host, type: 'CNAME' }],
  add: [pointer(name)],
});

/** Of what is ours and as we wrote it. */
export const removal = (name: OwnedName): ZoneChange => ({
  requires: [
    { is: 'alone', record: ownership(name) },
    { is: 'alone', record: pointer(name) },
  ],
  remove: [
    { name: name.host, type: 'CNAME' },
    { name: ownership(name).name, type: 'TXT' },
  ],
  add: [],
});

/** Where the record leads elsewhere by now: it is left to whom it belongs. */
export const renunciation = (name: OwnedName): ZoneChange => ({
  requires: [{ is: 'alone', record: ownership(name) }],
  remove: [{ name: ownership(name).name, type: 'TXT' }],
  add: [],
});

export type RecordState =
  | { readonly is: 'present' }
  /** Right, and not ours: it was written by hand. */
  | { readonly is: 'by-hand' }
  | { readonly is: 'drifted'; readonly seen: string }
  | { readonly is: 'foreign'; readonly seen: string }
  | { readonly is: 'failed'; readonly why: string };

const zoneLine = ({ name, ttl, type, data }: WrittenRecord): string =>
  `${name}. ${ttl} IN ${type} ${type === 'CNAME' ? `${data}.` : `"${data}"`}`;

/** `Record` of a domain. @param nextTry UTC milliseconds */
export function recordCondition(name: OwnedName, zone: string, state: RecordState, nextTry: number): Condition {
  const subject = { kind: 'domain', name: name.host, type: 'Record' } as const;
  const handOver = `To hand it over, create: ${zoneLine(ownership(name))}`;
  switch (state.is) {
    case 'present':
      return {
        ...subject,
        status: 'True',
        reason: 'RecordPresent',
        message: `its record in ${zone} is kept by Portico`,
      };
    case 'by-hand':
      return {
        ...subject,
        status: 'True',
        reason: 'RecordByHand',
        message: `its record in ${zone} was made by hand. ${handOver}`,
      };
    case 'drifted':
      return {
        ...subject,
        status: 'False',
        reason: 'RecordDrifted',
        nextTry,
        message: `its record in ${zone} was changed: ${state.seen}; it is corrected`,
      };
    case 'foreign':
      return {
        ...{
          ...subject,
          status: 'False',
          reason: 'RecordForeign',
          nextTry,
          detail: { record: zoneLine(pointer(name)) },
        },
        message: `there are records of this name in ${zone} that Portico did not make (${state.seen}), and does not touch. Delete them. ${handOver}`,
      };
    case 'failed':
      return {
        ...subject,
        status: 'False',
        reason: 'RecordFailed',
        nextTry,
        message: `its record in ${zone} could not be made: ${state.why}`,
      };
  }
}
