// Calls that found no price, summed up for the operator: whose they are, what they lack, and one number of each.
import { compareText } from '../../core/problem.ts';
import type { Rating, UnratedReason } from '../../store/schema/calls.ts';
import type { IdentifiedCall } from './identify.ts';

/** Calls of one customer that lack the same. */
export interface UnratedCalls {
  readonly customer: string;
  readonly reason: UnratedReason;
  readonly calls: number;
  /** Seconds that they lasted. */
  readonly duration: number;
  /** The number that one of them called. */
  readonly destination: string;
}

/** What each reason says, after "route" or "card" of the customer. */
const texts: Readonly<Record<UnratedReason, string>> = {
  'no-route': 'the customer has no route in use',
  'no-card': "the route's rate card does not exist",
  'other-currency': "the route's rate card is in another currency than the account",
  'no-prefix': 'no prefix of the rate card fits',
  'not-valid-yet': 'the rates that fit were not valid when the call was made',
};

export const isUnrated = (rating: Rating | null | undefined): rating is UnratedReason =>
  rating !== null && rating !== undefined && rating !== 'here';

/** One line: `CUST-1: 3 calls without a price, as to 81312345678: no prefix of the rate card fits`. */
export function unratedText({ customer, reason, calls, destination }: UnratedCalls): string {
  const what = calls === 1 ? '1 unrated call,' : `${calls} unrated calls, as`;
  return `${customer}: ${what} to ${destination}: ${texts[reason]}`;
}

export function unratedAmong(calls: readonly IdentifiedCall[]): readonly UnratedCalls[] {
  return mergeUnrated(
    calls.flatMap(({ call: { customer, rating, duration, destination } }) =>
      isUnrated(rating) ? [{ customer, reason: rating, calls: 1, duration, destination }] : [],
    ),
  );
}

/** One entry for each customer and reason, in order. */
export function mergeUnrated(entries: readonly UnratedCalls[]): readonly UnratedCalls[] {
  const merged = new Map<string, UnratedCalls>();
  for (const entry of entries) {
    const key = `${entry.customer} ${entry.reason}`;
    const other = merged.get(key);
    const sums = { calls: entry.calls + (other?.calls ?? 0), duration: entry.duration + (other?.duration ?? 0) };
    merged.set(key, { ...(other ?? entry), ...sums });
  }
  return [...merged].sort(([left], [right]) => compareText(left, right)).map(([, entry]) => entry);
}

export const countUnrated = (entries: readonly UnratedCalls[]): number =>
  entries.reduce((sum, { calls }) => sum + calls, 0);
