// Rate cards' lines: prices by prefix, valid from a time. The price of a number is that of the longest prefix.
import type { PortalName } from '../core/ids.ts';
import type { Micros } from '../core/money/money.ts';
import type { Db, Store } from '../store/store.ts';

export interface Rate {
  /** Digits that a number starts with. */
  readonly prefix: string;
  readonly destination: string;
  /** A minute. */
  readonly rate: Micros;
  readonly connectCost: Micros;
  /** Minimum billed seconds, and the increment after them. */
  readonly minimum: number;
  readonly increment: number;
  /** UTC milliseconds. */
  readonly validFrom: number;
  /** From when the code has no price, UTC milliseconds; null where another line follows, or none. */
  readonly endsAt: number | null;
}

/** A line to be put, which ends when it is said to. */
export type NewRate = Omit<Rate, 'endsAt'> & { readonly endsAt?: number | null };

/** Of the lines of one code, the one that prices it at a time. */
export function lineAt(lines: readonly Rate[], time: number): Rate | undefined {
  let found: Rate | undefined;
  for (const line of lines)
    if (line.validFrom <= time && (found === undefined || line.validFrom >= found.validFrom)) found = line;
  return found === undefined || (found.endsAt !== null && found.endsAt <= time) ? undefined : found;
}

/** Adds lines to a card and replaces those of the same prefix and day. */
export async function putRates(store: Db, portal: PortalName, card: string, rates: readonly NewRate[]): Promise<void> {
  for (const { prefix, destination, rate, connectCost, minimum, increment, validFrom, endsAt = null } of rates) {
    const money = { rate: Number(rate), connect_cost: Number(connectCost) };
    const values = { destination, ...money, minimum, increment, ends_at: endsAt };
    await store
      .insertInto('rate')
      .values({ portal, card, prefix, valid_from: validFrom, ...values })
      .onConflict((conflict) => conflict.columns(['portal', 'card', 'prefix', 'valid_from']).doUpdateSet(values))
      .execute();
  }
}

/**
 * Adds a line from now on. The line that prices its prefix now, given again, changes nothing, so that a card may be loaded
 * every night.
 */
export async function putRateNow(
  store: Store,
  { portal, card }: { readonly portal: PortalName; readonly card: string },
  rate: Omit<NewRate, 'validFrom'>,
  now: number,
): Promise<void> {
  const present = await rateQuery(store, portal, card)
    .where('prefix', '=', rate.prefix)
    .where('valid_from', '<=', now)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (present !== undefined && isSame(rateOf(present), rate)) return;
  await putRates(store, portal, card, [{ ...rate, validFrom: now }]);
}

const isSame = (one: Rate, other: Omit<NewRate, 'validFrom'>): boolean =>
  one.destination === other.destination &&
  one.rate === other.rate &&
  one.connectCost === other.connectCost &&
  one.minimum === other.minimum &&
  one.increment === other.increment &&
  one.endsAt === (other.endsAt ?? null);

/** Removes all lines of a card. */
export async function removeRates(store: Db, portal: PortalName, card: string): Promise<void> {
  await store.deleteFrom('rate').where('portal', '=', portal).where('card', '=', card).execute();
}

/** A line of a card; the key of a page. */
export type RateKey = Pick<Rate, 'prefix' | 'validFrom'>;

/** A page of lines in the order of their prefixes and times, after the given one; with a text, only destinations or prefixes that start with it. */
export async function ratesOf(
  store: Store,
  portal: PortalName,
  card: string,
  page: { readonly text: string; readonly after: RateKey | null; readonly limit: number },
): Promise<Rate[]> {
  const { after } = page;
  let query = rateQuery(store, portal, card)
    .$if(after !== null, (some) =>
      some.where((eb) =>
        eb(eb.refTuple('prefix', 'valid_from'), '>', eb.tuple(after?.prefix ?? '', after?.validFrom ?? 0)),
      ),
    )
    .orderBy('prefix')
    .orderBy('valid_from')
    .limit(page.limit);
  const { text } = page;
  if (/^\d+$/.test(text)) query = query.where('prefix', '>=', text).where('prefix', '<', `${text}:`);
  else if (text !== '') {
    const pattern = `${text.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    query = query.where((eb) => eb(eb.fn<string>('lower', ['destination']), 'like', pattern));
  }
  return (await query.execute()).map(rateOf);
}

/** The line that prices a number now: the longest prefix, and of that the newest line that is valid. */
export async function rateFor(
  store: Store,
  portal: PortalName,
  card: string,
  number: string,
  now: number,
): Promise<Rate | undefined> {
  const prefixes = Array.from({ length: Math.min(number.length, 20) }, (_, index) => number.slice(0, index + 1));
  if (prefixes.length === 0) return undefined;
  const rows = await rateQuery(store, portal, card)
    .where('prefix', 'in', prefixes)
    .where('valid_from', '<=', now)
    .execute();
  const byPrefix = [...Map.groupBy(rows.map(rateOf), ({ prefix }) => prefix)];
  byPrefix.sort(([left], [right]) => right.length - left.length);
  return byPrefix.map(([, lines]) => lineAt(lines, now)).find((line) => line !== undefined);
}

/** All lines of a card, of each prefix the newest first. */
export async function allRates(store: Db, portal: PortalName, card: string): Promise<Rate[]> {
  return (await rateQuery(store, portal, card).orderBy('valid_from', 'desc').execute()).map(rateOf);
}

function rateQuery(store: Db, portal: PortalName, card: string) {
  return store
    .selectFrom('rate')
    .select(['prefix', 'destination', 'rate', 'connect_cost', 'minimum', 'increment', 'valid_from', 'ends_at'])
    .where('portal', '=', portal)
    .where('card', '=', card);
}

type RateRow = Awaited<ReturnType<ReturnType<typeof rateQuery>['execute']>>[number];

const rateOf = (row: RateRow): Rate => ({
  prefix: row.prefix,
  destination: row.destination,
  rate: BigInt(row.rate),
  connectCost: BigInt(row.connect_cost),
  minimum: row.minimum,
  increment: row.increment,
  validFrom: row.valid_from,
  endsAt: row.ends_at,
});

/**
 * Seconds that a call is billed for: at least the minimum, then in whole increments (30/6: 1 s -> 30, 31 s -> 36). A call that
 * was not answered is not billed.
 */
export function billedSeconds(seconds: number, minimum: number, increment: number): number {
  if (seconds <= 0) return 0;
  const least = Math.max(minimum, 1);
  if (seconds <= least) return least;
  const step = Math.max(increment, 1);
  return least + Math.ceil((seconds - least) / step) * step;
}

/** What a call costs: the connect cost and the billed time, to the micro-unit, half away from zero. */
export function priceOf(rate: Rate, seconds: number): Micros {
  const billed = BigInt(billedSeconds(seconds, rate.minimum, rate.increment));
  return billed === 0n ? 0n : rate.connectCost + (rate.rate * billed + 30n) / 60n;
}
