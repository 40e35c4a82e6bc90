// Identity of calls: origin and call id; a digest of both is the id of the call in every store.
import { hash } from 'node:crypto';
import type { CustomerId } from '../../core/ids.ts';
import { compareText } from '../../core/problem.ts';
import type { Rating } from '../../store/schema/calls.ts';
import type { CallRecord } from '../formats/record.ts';
import { type Differing, differing } from './differing.ts';

export type NewCall = Omit<CallRecord, 'customer' | 'charge'> & {
  readonly customer: CustomerId;
  readonly charge: number;
  /** Absent where the charge was given. */
  readonly rating?: Rating | null;
};

export type DifferingCall = Differing<NewCall>;

/** A call with the id that it has in the store. */
export interface IdentifiedCall {
  readonly id: number;
  readonly call: NewCall;
}

export interface IdentifiedCalls {
  readonly origin: string;
  /** Each call once, in its highest revision, in the order of the table's key, so that neighbouring rows are written together. */
  readonly calls: readonly IdentifiedCall[];
  /** Their ids as a JSON array in ascending order, as queries take them. */
  readonly ids: string;
  /** Number of records that another record of the batch replaces: of a higher revision, or later and of the same. */
  readonly doubled: number;
  /** Records that say something else than an earlier one of the batch, of the same revision. */
  readonly differing: readonly DifferingCall[];
}

/** 53 bits of a digest: the same call has the same id in every store. */
export function idOf(origin: string, callId: string): number {
  const digest = hash('sha256', `${origin}\0${callId}`, 'buffer');
  return digest.readUIntBE(0, 6) * 32 + (digest.readUInt8(6) >> 3);
}

export function identified(origin: string, records: readonly NewCall[]): IdentifiedCalls {
  const all = records.map((call) => ({ id: idOf(origin, call.call_id), call }));
  const ids = Float64Array.from(all, ({ id }) => id).sort();
  const none: Newest = { calls: all, differing: [] };
  const { calls, differing: others } = ids.every((id, index) => id !== ids[index + 1]) ? none : newest(all);
  const doubled = all.length - calls.length - others.length;
  return { origin, calls: inKeyOrder(calls), ids: `[${ids.join()}]`, doubled, differing: others };
}

interface Newest {
  readonly calls: readonly IdentifiedCall[];
  readonly differing: readonly DifferingCall[];
}

function newest(records: readonly IdentifiedCall[]): Newest {
  const calls = new Map<string, IdentifiedCall>();
  const differingCalls: DifferingCall[] = [];
  for (const record of records) {
    const other = calls.get(record.call.call_id);
    if (other === undefined || other.call.revision < record.call.revision) calls.set(record.call.call_id, record);
    else differingCalls.push(...differing(record.call, other.call));
  }
  return { calls: [...calls.values()], differing: differingCalls };
}

/** By customer, time and id. Files are mostly in order of time already. */
function inKeyOrder(calls: readonly IdentifiedCall[]): IdentifiedCall[] {
  const byCustomer = [...Map.groupBy(calls, ({ call }) => call.customer)];
  return byCustomer
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([, theirs]) =>
      theirs.sort((left, right) => left.call.call_time - right.call.call_time || left.id - right.id),
    );
}
