// `/rate-cards`: the rate cards of the customer's routes; `/rate-cards/<id>`: its prices, the price of a number, and CSV.

import { billedSeconds, priceOf, type Rate, type RateKey, rateFor, ratesOf } from '../../../billing/rates.ts';
import { csvLine, guardedText } from '../../../calls/files/csv-text.ts';
import { utcIso } from '../../../core/moment.ts';
import { formatMicros } from '../../../core/money/money.ts';
import { everyRecord, findRecord, type StoredRecord } from '../../../customers/records.ts';
import { chipsView, nothingFound } from '../../filters/active-filters.ts';
import { html, notFound, type PageResponse } from '../../http/response.ts';
import { cell, grid, linkCell } from '../../ui/grid.ts';
import { withQuery } from '../../ui/range.ts';
import type { Page, PageContext } from '../page.ts';

const PAGE_SIZE = 100;
const CSV_PAGE = 5000;
const MAX_CSV_PAGES = 200;
/** Length in seconds of the example call for which the price of a number is shown. */
const EXAMPLE_SECONDS = 60;

export const rateCardsPage: Page = {
  id: 'rate-cards',
  secret: false,
  section: 'rate-cards',
  title: 'rate-cards.title',
  hasItems: true,
  respond: async (context) => {
    const cards = await ownCards(context);
    const { item, t } = context;
    if (item === null) {
      const rows = cards.map(({ id, body }) => [
        linkCell(body.name, `/rate-cards/${id}`),
        cell(body.currency),
        cell(body.note ?? ''),
      ]);
      const keys = ['routes.name', 'rate-cards.currency', 'routes.way-note'];
      const table = rows.length === 0 ? null : grid(t, t('rate-cards.title'), keys, rows);
      return html({ table, card: null, chips: [], clear: '', empty: null });
    }
    const card = cards.find(({ id }) => id === item);
    if (card === undefined) return notFound;
    return context.query.get('format') === 'csv' ? cardCsv(context, card) : oneCard(context, card);
  },
};

/** Returns the rate cards that the customer's routes use, and no others of the portal. */
async function ownCards({ store, visitor }: PageContext): Promise<readonly StoredRecord<'rate-card'>[]> {
  const routes = await everyRecord(store, visitor, 'route');
  const ids = [...new Set(routes.map(({ body }) => body.rateCard))].sort();
  const scope = { portal: visitor.portal, customer: '' } as const;
  const cards = await Promise.all(ids.map((id) => findRecord(store, scope, 'rate-card', id)));
  return cards.flatMap((card) => (card === undefined ? [] : [card]));
}

async function oneCard(context: PageContext, card: StoredRecord<'rate-card'>): Promise<PageResponse> {
  const { store, visitor, query, t } = context;
  const text = (query.get('find') ?? '').trim().slice(0, 60);
  const after = keyIn(query.get('after') ?? '');
  const rates = await ratesOf(store, visitor.portal, card.id, { text, after, limit: PAGE_SIZE + 1 });
  const shown = rates.slice(0, PAGE_SIZE);
  const filters = text === '' ? [] : [{ name: 'find', label: t('rate-cards.find'), value: text }];
  const { currency } = card.body;
  const rows = shown.map((rate, index) => [
    cell(rate.destination),
    cell(rate.prefix),
    cell(t.money(rate.rate, currency, 'exact')),
    cell(t.money(rate.connectCost, currency, 'exact')),
    cell(`${rate.minimum}/${rate.increment}`),
    cell(validity(context, rate, rates[index + 1])),
  ]);
  const keys = [
    'column.destination-name',
    'rate-cards.prefix',
    'n:column.rate',
    'n:column.connect-cost',
    'rate-cards.steps',
    'rate-cards.valid',
  ];
  const number = (query.get('number') ?? '').replace(/\D/g, '').slice(0, 20);
  return {
    type: 'html',
    title: card.body.name,
    view: {
      card: {
        name: card.body.name,
        note: card.body.note ?? '',
        path: `/rate-cards/${card.id}`,
        text,
        number,
        price: number === '' ? '' : await priceSentence(context, card, number),
        csv: '?format=csv',
        next: rates.length > PAGE_SIZE ? withQuery(query, { after: keyText(shown.at(-1)) }) : null,
      },
      table: rows.length === 0 ? null : grid(t, card.body.name, keys, rows),
      ...chipsView(query, filters, t),
      empty:
        rows.length > 0 || filters.length === 0
          ? null
          : await nothingFound({ query, filters, t }, async () => {
              const some = await ratesOf(store, visitor.portal, card.id, {
                text: '',
                after: keyIn(''),
                limit: PAGE_SIZE + 1,
              });
              return { count: Math.min(some.length, PAGE_SIZE), more: some.length > PAGE_SIZE };
            }),
    },
  };
}

/** When a line counts, where that is not now: a coming price from its time, a past one until that of the next line. */
function validity({ t, zone, now }: PageContext, { prefix, validFrom, endsAt }: Rate, next: Rate | undefined): string {
  if (validFrom > now) return t('rate-cards.from', { day: t.day(validFrom, zone) });
  const isPast = next !== undefined && next.prefix === prefix && next.validFrom <= now;
  if (isPast) return t('rate-cards.until', { day: t.day(next.validFrom - 1, zone) });
  return endsAt === null ? '' : t('rate-cards.until', { day: t.day(endsAt - 1, zone) });
}

/** A page continues after a prefix and a time: several lines may have one prefix. */
const keyText = (rate: Rate | undefined): string | null =>
  rate === undefined ? null : `${rate.prefix}-${rate.validFrom}`;

function keyIn(text: string): RateKey | null {
  const [, prefix = '', time = ''] = /^(\d{1,20})-(\d{1,16})$/.exec(text) ?? [];
  return prefix === '' ? null : { prefix, validFrom: Number(time) };
}

/** Returns the sentence that explains the price of a number: its prefix, the rate, and what a call of `EXAMPLE_SECONDS` costs. */
async function priceSentence(
  { store, visitor, t, now }: PageContext,
  card: StoredRecord<'rate-card'>,
  number: string,
): Promise<string> {
  const rate = await rateFor(store, visitor.portal, card.id, number, now);
  if (rate === undefined) return t('rate-cards.no-price', { number });
  const { currency } = card.body;
  return t('rate-cards.price', {
    number,
    prefix: rate.prefix,
    destination: rate.destination,
    rate: t.money(rate.rate, currency, 'exact'),
    billed: billedSeconds(EXAMPLE_SECONDS, rate.minimum, rate.increment),
    price: t.money(priceOf(rate, EXAMPLE_SECONDS), currency, 'exact'),
  });
}

function cardCsv({ store, visitor, snapshot }: PageContext, card: StoredRecord<'rate-card'>): PageResponse {
  async function* lines(): AsyncGenerator<string> {
    yield csvLine([
      'destination',
      'prefix',
      'rate',
      'connect-cost',
      'minimum',
      'increment',
      'valid-from-utc',
      'valid-until-utc',
      'currency',
    ]);
    let after: RateKey | null = null;
    for (let page = 0; page < MAX_CSV_PAGES; page += 1) {
      const rates: Rate[] = await ratesOf(store, visitor.portal, card.id, { text: '', after, limit: CSV_PAGE });
      yield rates.map((rate) => lineOf(rate, card.body.currency)).join('');
      const last = rates.at(-1);
      if (rates.length < CSV_PAGE || last === undefined) return;
      after = last;
    }
  }
  return { type: 'csv', name: `${snapshot.name}_rates_${card.id}.csv`, chunks: lines() };
}

const lineOf = (rate: Rate, currency: string): string =>
  csvLine([
    guardedText(rate.destination),
    rate.prefix,
    formatMicros(rate.rate),
    formatMicros(rate.connectCost),
    String(rate.minimum),
    String(rate.increment),
    utcIso(rate.validFrom),
    rate.endsAt === null ? '' : utcIso(rate.endsAt),
    currency,
  ]);
