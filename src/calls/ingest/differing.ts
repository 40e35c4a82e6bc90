// Records of a known call that say something else of it, without a higher revision: not known already, and not a correction either.
import type { CdrTable } from '../../store/schema/calls.ts';

/** What of a call is charged; a second record of it has the same. */
const charged = ['customer', 'call_time', 'source', 'destination', 'duration'] as const;

type ComparedCall = Pick<CdrTable, (typeof charged)[number] | 'call_id' | 'revision' | 'charge'> & {
  readonly rating?: CdrTable['rating'];
};

/** A record that is refused because of another one of its call. */
export interface Differing<Call> {
  readonly call: Call;
  readonly reason: string;
}

/** Compares a record with an earlier one of its call. @returns empty where they say the same, or are of different revisions */
export function differing<Call extends ComparedCall>(call: Call, other: ComparedCall): Differing<Call>[] {
  if (call.revision !== other.revision) return [];
  const column = charged.find((name) => call[name] !== other[name]) ?? chargeOf(call, other);
  if (column === undefined) return [];
  const [here, there] = [shown(column, call), shown(column, other)];
  const what = `call ${call.call_id} is known with ${column.replace('_', '-')} ${there}, here it is ${here}`;
  return [{ call, reason: `${what}; correct it with a higher revision, or give each leg a call id of its own` }];
}

/** Charges that were made here may differ because the card has changed since. */
const chargeOf = (call: ComparedCall, other: ComparedCall): 'charge' | undefined =>
  (call.rating ?? null) === null && (other.rating ?? null) === null && call.charge !== other.charge
    ? 'charge'
    : undefined;

function shown(column: (typeof charged)[number] | 'charge', call: ComparedCall): string {
  if (column === 'call_time') return new Date(call.call_time).toISOString();
  return column === 'charge' ? String(call.charge / 1e6) : String(call[column]);
}
