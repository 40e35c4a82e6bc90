// Preparation of calls before they are stored, from a file or over HTTP: their customer, their charge, and whether
// their portal still keeps calls of that age.
import type { Reach } from '../../core/access/reach.ts';
import { type CustomerId, isCustomerId } from '../../core/ids.ts';
import { utcIso } from '../../core/moment.ts';
import type { Store } from '../../store/store.ts';
import type { DialingOf } from '../formats/numbers.ts';
import { type CallRecord, quoted } from '../formats/record.ts';
import { type DifferingCall, type IdentifiedCalls, identified, type NewCall } from './identify.ts';

const LOOKUP = 500;

/** A call as read, with its line. */
export interface ReadCall {
  readonly line: number;
  readonly call: CallRecord;
}

export interface RefusedRow {
  readonly line: number;
  readonly reason: string;
}

export type OwnedCall = Omit<CallRecord, 'customer'> & { readonly customer: CustomerId };
/** Gives calls a charge and a destination name where they have none. */
export type Rater = (calls: readonly OwnedCall[]) => Promise<readonly NewCall[]>;

export interface IngestOptions {
  /** The system the calls come from: a call's identity is its origin and its call id. */
  readonly origin: string;
  /** Owner of rows that name no customer; null refuses such rows. */
  readonly customer: CustomerId | null;
  readonly rater: Rater;
  /** How systems dial numbers. */
  readonly dialingOf?: DialingOf;
  /** Portals whose customers count; those of others are unknown. */
  readonly reach: Reach;
}

/** Calls that may be stored, and the others. */
export interface CheckedCalls {
  readonly taken: IdentifiedCalls;
  readonly refused: readonly RefusedRow[];
  /** The line of a call that was taken. */
  readonly lineOf: (call: NewCall) => number;
}

/** Finds the customer and the charge of each call of a batch. */
export function checker(store: Store, options: IngestOptions): (calls: readonly ReadCall[]) => Promise<CheckedCalls> {
  const owners = new Map<string, Owner | undefined>();
  return async (calls) => {
    await learnOwners(store, owners, calls, options);
    const owned: OwnedCall[] = [];
    const refused: RefusedRow[] = [];
    const lines: number[] = [];
    for (const { line, call } of calls) {
      const code = call.customer ?? options.customer;
      const owner = code === null ? undefined : owners.get(code);
      if (owner === undefined) refused.push({ line, reason: noOwner(code) });
      else if (call.call_time < owner.since) refused.push({ line, reason: tooOld(owner.since) });
      else {
        lines.push(line);
        owned.push(isOwned(call) ? call : { ...call, customer: owner.id });
      }
    }
    const rated = await options.rater(owned);
    return { taken: identified(options.origin, rated), refused, lineOf: (call) => lines[rated.indexOf(call)] ?? 0 };
  };
}

/** All rows that were refused, by line: those that are not calls, and those that say other things of a known call. */
export const withDiffering = (
  refused: readonly RefusedRow[],
  differing: readonly DifferingCall[],
  lineOf: CheckedCalls['lineOf'],
): RefusedRow[] =>
  [...refused, ...differing.map(({ call, reason }) => ({ line: lineOf(call), reason }))].sort(
    (left, right) => left.line - right.line,
  );

/** A call whose account code is the id of a customer. */
const isOwned = (call: CallRecord): call is OwnedCall => call.customer !== null;

interface Owner {
  readonly id: CustomerId;
  /** Calls before this are not kept. */
  readonly since: number;
}

/** Asks the store about account codes not asked about before. */
async function learnOwners(
  store: Store,
  owners: Map<string, Owner | undefined>,
  calls: readonly ReadCall[],
  { customer: fallback, reach }: IngestOptions,
): Promise<void> {
  const codes = new Set(calls.map(({ call }) => call.customer ?? fallback ?? ''));
  const open = [...codes].filter((code) => !owners.has(code));
  for (const code of open) owners.set(code, undefined);
  const askable = open.filter(isCustomerId);
  for (let start = 0; start < askable.length; start += LOOKUP) {
    const ids = askable.slice(start, start + LOOKUP);
    const rows = await store
      .selectFrom('customer')
      .leftJoin('cdr_horizon', 'cdr_horizon.portal', 'customer.portal')
      .select(['customer.id', 'cdr_horizon.since'])
      .where('customer.id', 'in', ids)
      .$if(reach !== 'all', (query) => query.where('customer.portal', 'in', [...reach]))
      .execute();
    const found = new Map(rows.map((row) => [row.id, row.since ?? 0]));
    for (const id of ids) {
      const since = found.get(id);
      if (since !== undefined) owners.set(id, { id, since });
    }
  }
}

function noOwner(code: string | null): string {
  if (code === null) return 'names no account code; give --customer';
  const create = 'create it with portico account customer add';
  return isCustomerId(code)
    ? `account code ${code} is not a customer; ${create}`
    : `account code ${quoted(code)} is not a customer, nor may a customer be called so`;
}

const tooOld = (since: number): string => `older than the portal keeps calls, which is since ${utcIso(since)}`;
