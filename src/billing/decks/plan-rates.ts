// What a deck changes of a card: a pure comparison of the lines that there are with those of the deck.
import { hash } from 'node:crypto';
import { lineAt, type Rate } from '../rates.ts';
import type { DeckLine } from './deck.ts';

export type RateChangeKind = 'added' | 'changed' | 'ended' | 'withdrawn';

/** A change of one code at one day. */
export interface RateChange {
  readonly kind: RateChangeKind;
  readonly prefix: string;
  readonly destination: string;
  /** From when, UTC milliseconds. */
  readonly from: number;
  /** The price before; null where there was none. */
  readonly before: bigint | null;
  readonly after: bigint | null;
  /** By how much the price rises, in tenths of a percent; null where there is nothing to compare with. */
  readonly perMille: number | null;
}

export interface RatePlan {
  /** The digest of what is written: what is printed is what is applied. */
  readonly id: string;
  readonly changes: readonly RateChange[];
  /** Codes of the deck that the card has so already. */
  readonly unchanged: number;
  /** Lines to put; those of the same prefix and time are replaced. */
  readonly put: readonly Rate[];
  /** Lines to remove, that would have counted later. */
  readonly remove: readonly Pick<Rate, 'prefix' | 'validFrom'>[];
}

export interface PlanOptions {
  /** UTC milliseconds. */
  readonly now: number;
  /** Whether the deck is the whole card, so that codes that it lacks end. */
  readonly isWhole: boolean;
}

export function planRates(present: readonly Rate[], deck: readonly DeckLine[], options: PlanOptions): RatePlan {
  const lines = Map.groupBy(present, ({ prefix }) => prefix);
  const wanted = Map.groupBy(deck, ({ prefix }) => prefix);
  const made: Made = { changes: [], unchanged: 0, put: new Map(), remove: [] };
  for (const [prefix, own] of wanted) planCode(lines.get(prefix) ?? [], own, { options, made });
  if (options.isWhole) {
    const ended = [...lines].filter(([prefix]) => !wanted.has(prefix));
    for (const [, own] of ended) endCode(own, options.now, { options, made });
  }
  const { changes, unchanged, remove } = made;
  const put = [...made.put.values()];
  const id = hash('sha256', JSON.stringify([put.map(textOf), remove]), 'hex').slice(0, 12);
  return { id, changes: changes.sort(byCode), unchanged, put, remove };
}

interface Made {
  readonly changes: RateChange[];
  unchanged: number;
  readonly put: Map<string, Rate>;
  readonly remove: Pick<Rate, 'prefix' | 'validFrom'>[];
}

interface Work {
  readonly options: PlanOptions;
  readonly made: Made;
}

function planCode(present: readonly Rate[], deck: readonly DeckLine[], { made, options }: Work): void {
  const sorted = withEnds([...deck].sort((one, other) => one.from - other.from));
  const coming = new Set(sorted.map(({ from }) => from));
  // Of a whole card, prices that would have come and that it does not name any more do not come.
  const isGone = ({ validFrom }: Rate): boolean => options.isWhole && validFrom > options.now && !coming.has(validFrom);
  for (const line of present) if (isGone(line)) withdraw(line, made);
  const known = present.filter((line) => !isGone(line));
  const current = sorted.findLastIndex(({ from }) => from <= options.now);
  for (const [index, line] of sorted.entries()) {
    // What another line of the deck has replaced by now is history.
    if (index < current) made.unchanged += 1;
    else planLine(known, line, { made, options });
  }
}

/** A price that the next line of the deck ends says so itself, so that the same deck finds it so the next time. */
const withEnds = (sorted: readonly DeckLine[]): readonly DeckLine[] =>
  sorted.map((line, index) => {
    const next = sorted[index + 1];
    return line.rate !== null && next?.rate === null ? { ...line, endsAt: line.endsAt ?? next.from } : line;
  });

/** Adds what it puts to the lines that are known. */
function planLine(known: Rate[], line: DeckLine, { made, options }: Work): void {
  const { rate, prefix, endsAt } = line;
  const from = countsFrom(line.from, known, options.now);
  const before = lineAt(known, from);
  const next = rate === null ? null : { ...rate, prefix, validFrom: from, endsAt };
  if (next === null ? before === undefined : before !== undefined && isSame(before, next)) made.unchanged += 1;
  else if (next !== null) {
    known.push(next);
    made.put.set(`${prefix} ${from}`, next);
    made.changes.push(changeOf(before, next));
  } else if (before !== undefined) {
    known.splice(known.indexOf(before), 1, { ...before, endsAt: from });
    end(before, from, made);
  }
}

/** What should have counted before the present price did, or before it ended, counts from now: what calls were rated by stays. */
function countsFrom(from: number, known: readonly Rate[], now: number): number {
  if (from > now) return from;
  const past = known.filter(({ validFrom }) => validFrom <= now).sort((one, other) => other.validFrom - one.validFrom);
  const [latest] = past;
  if (latest === undefined) return from;
  const hasEnded = latest.endsAt !== null && latest.endsAt <= now;
  return hasEnded || latest.validFrom >= from ? now : from;
}

function endCode(present: readonly Rate[], from: number, { options, made }: Work): void {
  const line = lineAt(present, from);
  if (line !== undefined) end(line, from, made);
  for (const later of present) if (later.validFrom > options.now) withdraw(later, made);
}

function end(line: Rate, from: number, made: Made): void {
  made.put.set(`${line.prefix} ${line.validFrom}`, { ...line, endsAt: from });
  const { prefix, destination, rate } = line;
  made.changes.push({ kind: 'ended', prefix, destination, from, before: rate, after: null, perMille: null });
}

function withdraw({ prefix, destination, validFrom, rate }: Rate, made: Made): void {
  made.remove.push({ prefix, validFrom });
  made.changes.push({
    kind: 'withdrawn',
    prefix,
    destination,
    from: validFrom,
    before: rate,
    after: null,
    perMille: null,
  });
}

const isSame = (one: Rate, other: Rate): boolean =>
  one.destination === other.destination &&
  one.rate === other.rate &&
  one.connectCost === other.connectCost &&
  one.minimum === other.minimum &&
  one.increment === other.increment &&
  one.endsAt === other.endsAt;

function changeOf(before: Rate | undefined, { prefix, destination, validFrom, rate }: Rate): RateChange {
  const shared = { prefix, destination, from: validFrom, after: rate };
  if (before === undefined) return { ...shared, kind: 'added', before: null, perMille: null };
  const perMille = before.rate === 0n ? null : Number(((rate - before.rate) * 1000n) / before.rate);
  return { ...shared, kind: 'changed', before: before.rate, perMille };
}

const byCode = (one: RateChange, other: RateChange): number =>
  one.prefix < other.prefix ? -1 : one.prefix > other.prefix ? 1 : one.from - other.from;

const textOf = (rate: Rate): unknown[] => [
  ...[rate.prefix, rate.validFrom, rate.endsAt, rate.destination, String(rate.rate), String(rate.connectCost)],
  ...[rate.minimum, rate.increment],
];
