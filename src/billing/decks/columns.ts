// Which column of a rate deck is which, by the names that carriers give them.
import type { Sheet } from './sheet.ts';

/** What is read of a deck. */
export type DeckColumn =
  | 'code'
  | 'country-code'
  | 'area-code'
  | 'npanxx'
  | 'npa'
  | 'nxx'
  | 'destination'
  | 'country'
  | 'rate'
  | 'interstate'
  | 'intrastate'
  | 'indeterminate'
  | 'connect-cost'
  | 'steps'
  | 'minimum'
  | 'increment'
  | 'effective'
  | 'ends'
  | 'status'
  | 'currency';

/** Names without case, blanks and signs; each of one column. */
const names: Readonly<Record<DeckColumn, readonly string[]>> = {
  code: [
    'code',
    'codes',
    'dialcode',
    'dialcodes',
    'dialingcode',
    'dialingcodes',
    'prefix',
    'prefixes',
    'destinationcode',
    'destinationcodes',
    'dialprefix',
    'fullcode',
    'e164',
    'breakout',
  ],
  'country-code': ['countrycode', 'cc', 'countrydialcode', 'countrydialingcode'],
  'area-code': ['areacode', 'areacodes', 'citycode', 'citycodes', 'regioncode', 'carriercode'],
  npanxx: ['npanxx', 'npanxxx', 'lrn', 'npanxxy'],
  npa: ['npa'],
  nxx: ['nxx'],
  destination: [
    'destination',
    'destinationname',
    'description',
    'zone',
    'region',
    'location',
    'route',
    'name',
    'network',
    'terminationpoint',
  ],
  country: ['country', 'countryname'],
  rate: [
    'rate',
    'rates',
    'price',
    'rateminute',
    'ratemin',
    'rateperminute',
    'ratepermin',
    'perminute',
    'permin',
    'priceperminute',
    'pricemin',
    'pricepermin',
    'newrate',
    'newprice',
    'currentrate',
    'cost',
    'rateusd',
    'priceusd',
    'usdmin',
    'usdperminute',
    'rateusdmin',
    'rateeur',
    'priceeur',
    'eurmin',
    'ratenext',
    'ratemin1',
  ],
  interstate: ['interstate', 'inter', 'interrate', 'interstaterate', 'ratinginterstate', 'interlata'],
  intrastate: ['intrastate', 'intra', 'intrarate', 'intrastaterate', 'intralata'],
  indeterminate: ['indeterminate', 'indeterminant', 'indet', 'ij', 'ijrate', 'indeterminaterate', 'unknownrate'],
  'connect-cost': ['connectfee', 'connectcost', 'connectioncharge', 'connectionfee', 'setupfee', 'setup', 'callsetup'],
  steps: [
    'billingincrement',
    'billingincrements',
    'increments',
    'billing',
    'rounding',
    'roundingrules',
    'billingterms',
    'interval',
    'billingincrementsec',
    'chargeinterval',
    'pulse',
  ],
  minimum: [
    'minimum',
    'minduration',
    'minimumduration',
    'initialincrement',
    'firstincrement',
    'firstinterval',
    'initialinterval',
    'interval1',
    'minimumtime',
    'duration',
    'initialduration',
    'min',
  ],
  increment: [
    'increment',
    'nextincrement',
    'subsequentincrement',
    'nextinterval',
    'additionalincrement',
    'interval2',
    'intervaln',
    'secondincrement',
  ],
  effective: [
    'effectivedate',
    'effective',
    'effectivefrom',
    'validfrom',
    'startdate',
    'activationdate',
    'dateeffective',
    'from',
    'fromdate',
    'start',
    'effdate',
    'validfromutc',
  ],
  ends: [
    'enddate',
    'validto',
    'validuntil',
    'expirationdate',
    'expirydate',
    'expires',
    'expiration',
    'end',
    'todate',
    'until',
  ],
  status: [
    'status',
    'change',
    'changes',
    'changetype',
    'changeindicator',
    'changestatus',
    'flag',
    'ratechange',
    'action',
  ],
  currency: ['currency', 'currencycode', 'curr'],
};

const byName: ReadonlyMap<string, DeckColumn> = new Map(
  Object.entries(names).flatMap(([column, all]) =>
    all.map((name): [string, DeckColumn] => [name, column as DeckColumn]),
  ),
);

export type DeckColumns = ReadonlyMap<DeckColumn, number>;

export interface Table {
  readonly sheet: Sheet;
  readonly columns: DeckColumns;
  /** The header's row, counted from 1. */
  readonly header: number;
}

/** Rows in which the header is looked for: carriers write their name, terms and dates above it. */
const HEADERS_WITHIN = 60;

/** The header of a sheet: the first row that names a code and a price. */
export function tableOf(sheet: Sheet): Table | undefined {
  let row = 0;
  for (const cells of sheet.rows()) {
    row += 1;
    if (row > HEADERS_WITHIN) return undefined;
    const columns = columnsIn(cells);
    if (hasCode(columns) && hasRate(columns)) return { sheet, columns, header: row };
  }
  return undefined;
}

function columnsIn(cells: readonly string[]): DeckColumns {
  const columns = new Map<DeckColumn, number>();
  for (const [place, cell] of cells.entries()) {
    const column = columnNamed(cell);
    // Of two of one kind the first counts: what follows are former prices and remarks.
    if (column !== undefined && !columns.has(column)) columns.set(column, place);
  }
  return columns;
}

/** Also `Rate (USD/min)` and `Price, USD`. */
function columnNamed(cell: string): DeckColumn | undefined {
  const name = plain(cell);
  return (
    byName.get(name) ??
    byName.get(plain(cell.replace(/[([,].*$/s, ''))) ??
    byName.get(name.replace(/(?:usd|eur|gbp)(?:min|perminute)?$/, ''))
  );
}

const plain = (cell: string): string => cell.toLowerCase().replace(/[^a-z0-9]/g, '');

const hasCode = (columns: DeckColumns): boolean =>
  columns.has('code') ||
  columns.has('npanxx') ||
  columns.has('country-code') ||
  (columns.has('npa') && columns.has('nxx'));

const hasRate = (columns: DeckColumns): boolean => columns.has('rate') || columns.has('interstate');
