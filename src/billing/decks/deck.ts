// A rate deck as lines of prices, one a code: read whole, with a reason for each row that cannot be.
import { limits } from '../../core/limits/limits.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Zone } from '../../core/zone.ts';
import type { Rate } from '../rates.ts';
import { type DeckColumn, type Table, tableOf } from './columns.ts';
import type { Sheet } from './sheet.ts';
import {
  BadCell,
  type Change,
  changeOf,
  codesOf,
  type DayForm,
  type DayOrder,
  dayOf,
  isNoPrice,
  orderIn,
  priceOf,
  stepsOf,
} from './values.ts';

export const jurisdictions = ['interstate', 'intrastate', 'indeterminate', 'highest'] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

export interface DeckOptions {
  /** Of several sheets; without it the first that has codes and prices. */
  readonly sheet?: string;
  /** Which of several prices of US decks. */
  readonly rate?: Jurisdiction;
  readonly dates?: DayOrder;
  readonly zone: Zone;
  /** Prices with more than six columns are rounded. */
  readonly round: boolean;
  /** From when lines without a day count, UTC milliseconds. */
  readonly effective: number;
  /** The destination of a number by the numbering plan; null where it has none. */
  readonly nameOf: (number: string) => string | null;
  /** Of the card; a deck in another one is refused. */
  readonly currency: string;
}

/** A code of a deck: its price from a day on, or that it has none from then on. */
export interface DeckLine {
  readonly row: number;
  readonly prefix: string;
  readonly from: number;
  readonly change: Change;
  readonly rate: Omit<Rate, 'prefix' | 'validFrom' | 'endsAt'> | null;
  /** When the price ends, where the deck says so. */
  readonly endsAt: number | null;
}

export interface BadDeckRow {
  readonly row: number;
  readonly reason: string;
}

export interface Deck {
  readonly sheet: string;
  readonly lines: readonly DeckLine[];
  readonly bad: readonly BadDeckRow[];
}

/** @throws PortalError `input-invalid` for a file without a table of codes and prices, or with prices of which none is named */
export function readDeck(sheets: readonly Sheet[], options: DeckOptions): Deck {
  const table = chosenTable(sheets, options.sheet);
  checkRate(table, options.rate);
  const form = { zone: options.zone, is1904: table.sheet.is1904, order: options.dates ?? orderOf(table) };
  const lines: DeckLine[] = [];
  const bad: BadDeckRow[] = [];
  for (const { row, cell } of rowsBelow(table)) {
    try {
      lines.push(...linesOf(row, cell, { options, form, table }));
    } catch (thrown) {
      if (!(thrown instanceof BadCell)) throw thrown;
      bad.push({ row, reason: thrown.message });
    }
    if (lines.length > limits.rateDeckLines) throw tooMany();
  }
  return { sheet: table.sheet.name, ...withoutRepetitions(lines, bad) };
}

type Cell = (column: DeckColumn) => string;

function* rowsBelow({ sheet, header, columns }: Table): Generator<{ readonly row: number; readonly cell: Cell }> {
  let row = 0;
  for (const cells of sheet.rows()) {
    row += 1;
    const cell: Cell = (column) => cells[columns.get(column) ?? -1]?.trim() ?? '';
    // Terms and addresses below the table have neither a code nor a price.
    const isEmpty = [...columns.keys()].every((column) => cell(column) === '');
    if (row > header && !isEmpty) yield { row, cell };
  }
}

interface RowContext {
  readonly options: DeckOptions;
  readonly form: DayForm;
  readonly table: Table;
}

function linesOf(row: number, cell: Cell, { options, form, table }: RowContext): DeckLine[] {
  const currency = cell('currency').toUpperCase();
  if (currency !== '' && currency !== options.currency)
    throw new BadCell(`in ${currency}, and the card is in ${options.currency}`);
  const flag = changeOf(cell('status'));
  const price = priceCell(cell, options.rate);
  const change = flag === 'priced' && isNoPrice(price) ? 'blocked' : flag;
  const from = cell('effective') === '' ? options.effective : dayOf(cell('effective'), form);
  if (cell('effective') === '' && /pending/i.test(cell('status'))) throw new BadCell('pending, without a day');
  const rate = change === 'priced' ? rateOf(cell, price, options) : null;
  const endsAt = cell('ends') === '' ? null : dayOf(cell('ends'), form);
  return codesIn(cell, table).map((prefix) => ({
    row,
    prefix,
    from,
    change,
    rate: named(rate, prefix, options),
    endsAt,
  }));
}

const named = (rate: DeckLine['rate'], prefix: string, { nameOf }: DeckOptions): DeckLine['rate'] =>
  rate === null || rate.destination !== '' ? rate : { ...rate, destination: nameOf(prefix) ?? prefix };

function codesIn(cell: Cell, { columns }: Table): string[] {
  const country = withoutPlus(cell('country-code'));
  // Some decks repeat the country's code in that of the area.
  if (columns.has('code')) return codesOf(cell('code'), withoutPlus(cell('code')).startsWith(country) ? '' : country);
  if (columns.has('country-code')) return codesOf(cell('area-code'), country);
  const office = columns.has('npanxx') ? cell('npanxx') : cell('npa') + cell('nxx');
  // The area code and the office of North America, with or without its 1.
  return codesOf(/^[2-9]\d{2}(?:\d{3,4})?$/.test(office) ? `1${office}` : office);
}

const withoutPlus = (code: string): string => code.replace(/^(?:\+|00)/, '');

function priceCell(cell: Cell, jurisdiction: Jurisdiction | undefined): string {
  if (cell('rate') !== '' || jurisdiction === undefined) return cell('rate');
  if (jurisdiction !== 'highest') return cell(jurisdiction);
  const prices = (['interstate', 'intrastate', 'indeterminate'] as const).map((column) => cell(column));
  const [highest = ''] = prices
    .filter((price) => !isNoPrice(price))
    .sort((left, right) => Number(priceOf(right, 'round') - priceOf(left, 'round')));
  return highest;
}

function rateOf(cell: Cell, price: string, { round }: DeckOptions): DeckLine['rate'] {
  const further = round ? 'round' : 'refuse';
  const steps = cell('steps') === '' ? undefined : stepsOf(cell('steps'));
  const [minimum, increment] = [cell('minimum'), cell('increment')];
  return {
    destination: destinationOf(cell),
    rate: priceOf(price, further),
    connectCost: cell('connect-cost') === '' ? 0n : priceOf(cell('connect-cost'), further),
    minimum: steps?.minimum ?? (minimum === '' ? 1 : stepsOf(minimum).minimum),
    increment: steps?.increment ?? (increment === '' ? 1 : stepsOf(increment).increment),
  };
}

/** Most decks repeat the country in the name of the destination; one without names has those of the numbering plan. */
function destinationOf(cell: Cell): string {
  const [country, destination] = [cell('country'), cell('destination')];
  const repeats = destination.toLowerCase().startsWith(country.toLowerCase());
  const name = repeats && destination !== '' ? destination : [country, destination].join(' ').trim();
  return name.replace(/\p{Cc}+/gu, ' ').slice(0, NAME_LENGTH);
}

/** Characters of the name of a destination. */
const NAME_LENGTH = 200;

/** One line a code and day. Rows that say different things of one are refused: one of them is wrong. */
function withoutRepetitions(lines: readonly DeckLine[], bad: readonly BadDeckRow[]): Omit<Deck, 'sheet'> {
  const first = new Map<string, DeckLine>();
  const others: BadDeckRow[] = [];
  for (const line of lines) {
    const key = `${line.prefix} ${line.from}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, line);
    else if (!isAlike(line, other))
      others.push({ row: line.row, reason: `code ${line.prefix} has another price in row ${other.row}` });
  }
  const all = [...bad, ...others].sort((one, other) => one.row - other.row);
  return { lines: [...first.values()], bad: all };
}

const isAlike = (one: DeckLine, other: DeckLine): boolean =>
  one.change === other.change &&
  one.rate?.rate === other.rate?.rate &&
  one.rate?.connectCost === other.rate?.connectCost;

function chosenTable(sheets: readonly Sheet[], named: string | undefined): Table {
  const some = named === undefined ? sheets : sheets.filter(({ name }) => name === named);
  for (const sheet of some) {
    const table = tableOf(sheet);
    if (table !== undefined) return table;
  }
  const names = sheets.map(({ name }) => name).filter((name) => name !== '');
  const hint = `Name its columns Code, Destination, Rate and Effective Date${names.length > 1 ? `, or name the sheet with --sheet: ${names.slice(0, 20).join(', ')}` : ''}.`;
  throw new PortalError('input-invalid', 'the file has no table with a column of codes and one of prices', hint);
}

function checkRate({ columns }: Table, jurisdiction: Jurisdiction | undefined): void {
  if (columns.has('rate') || jurisdiction !== undefined) return;
  const hint = `A card has one price a code. Name one: --rate ${jurisdictions.join(', ')}`;
  throw new PortalError('input-invalid', 'the deck has a price for each jurisdiction', hint);
}

/** The order of days that one of the table says; undefined where all of them may be of either. */
function orderOf(table: Table): DayOrder | undefined {
  for (const { cell } of rowsBelow(table)) {
    const order = orderIn(cell('effective')) ?? orderIn(cell('ends'));
    if (order !== undefined) return order;
  }
  return undefined;
}

const tooMany = (): PortalError =>
  new PortalError(
    'input-invalid',
    `the deck has more than ${limits.rateDeckLines} codes`,
    'Split it into several cards.',
  );
