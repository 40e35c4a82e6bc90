// `/payments`: payments, newest first, and the ways to pay: by card, bank transfer or voucher.
import { recordAuditEvent } from '../../../auth/audit.ts';
import { recordCheckout } from '../../../billing/checkout.ts';
import { addPayment, type Payment, type PaymentMethod, paymentsOf, pendingOf } from '../../../billing/payment.ts';
import { csvLine, guardedText } from '../../../calls/files/csv-text.ts';
import { utcIso } from '../../../core/moment.ts';
import type { CardProvider } from '../../../core/money/card-provider.ts';
import { currencyDecimals } from '../../../core/money/currency.ts';
import { formatMicros, type Micros, parseMicros } from '../../../core/money/money.ts';
import { reasonOf } from '../../../core/portal-error.ts';
import { localIso } from '../../../core/zone.ts';
import { type CustomerTerms, termsOf } from '../../../customers/customer.ts';
import { refusal, refusedWhole } from '../../forms/checks.ts';
import { done, html, type PageResponse } from '../../http/response.ts';
import { cell, grid, markCell, timeCell } from '../../ui/grid.ts';
import { type Translate, timeView } from '../../ui/translator.ts';
import { confirmFirst, hasRecentProof } from '../../writes/recent-proof.ts';
import { type ActionContext, type ActionResult, type Page, type PageContext, sees } from '../page.ts';

const PAGE_SIZE = 50;
/** Largest payment (1,000,000): more is a typing mistake. */
const MOST: Micros = 1_000_000_000_000n;
const CSV_ROWS = 100_000;
/** Micro-units of one unit of a currency. */
const UNIT: Micros = 1_000_000n;

export const paymentsPage: Page = {
  id: 'payments',
  secret: true,
  section: 'payments',
  title: 'payments.title',
  respond: async (context) => (context.query.get('format') === 'csv' ? csv(context) : list(context)),
  actions: {
    bank: {
      section: 'pending-bank-payments',
      proof: 'recent-above-limit',
      entry: 'payment-asked',
      email: null,
      run: payByBank,
    },
    card: { section: null, proof: 'recent-above-limit', entry: 'payment-asked', email: null, run: payByCard },
  },
};

async function list(context: PageContext): Promise<PageResponse> {
  const { store, visitor, t, zone, query, snapshot, refused } = context;
  const found = await paymentsOf(store, visitor, { limit: PAGE_SIZE + 1, before: cursorOf(query.get('before')) });
  const shown = found.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  const { terms } = await context.remember('payment terms', async () => ({ terms: await termsOf(store, visitor) }));
  const takes = topupAllowed(terms, visitor.currency);
  const cards = takes ? cardsOf(context) : [];
  const bank = takes && sees(context, 'pending-bank-payments') ? snapshot.payments.bankTransfer : null;
  return html({
    zoneName: zone.name,
    table: shown.length === 0 ? null : await tableOf(context, shown),
    older: found.length > PAGE_SIZE && last !== undefined ? `?before=${last.createdAt}.${last.id}` : null,
    newest: query.has('before') ? '/payments' : null,
    currency: visitor.currency,
    minimum:
      (terms?.minimumPayment ?? 0n) > 0n
        ? t('payments.minimum', { amount: t.money(terms?.minimumPayment ?? 0n, visitor.currency) })
        : '',
    ways: waysOf(context, cards, bank !== null, refused?.typed.text('do', 40) ?? ''),
    provider: cards[0]?.name ?? '',
    bank: bank === null ? null : { lines: bank.instructions.split('\n') },
    voucher: sees(context, 'voucher'),
    closed: !takes,
    amount: refused?.typed.raw('amount').slice(0, 20) ?? '',
    waiting: shown
      .filter(({ method, status }) => method === 'bank' && status === 'pending')
      .map(({ amount, reference }) => ({ amount: t.money(amount, visitor.currency), reference: reference ?? '' })),
  });
}

/** Returns the HTML of the table, cached by the payments and the language. The payments were just read, so it is never stale. */
async function tableOf(context: PageContext, payments: readonly Payment[]): Promise<string> {
  const { t, zone, site } = context;
  const what = payments.map(({ id, status }) => `${id}${status}`).join();
  const drawn = await context.remember(`payments ${t.lang} ${zone.name} ${what}`, async () => {
    const rows = payments.map((payment) => [
      timeCell(timeView(payment.createdAt, t, zone)),
      cell(describe(payment, t)),
      markCell(t(`payments.${payment.status}`), payment.status),
      cell(t.money(payment.amount, payment.currency, 'exact')),
    ]);
    const keys = ['payments.date', 'payments.description', 'payments.status', 'n:payments.amount'];
    return { html: site.part('grid', grid(t, t('payments.caption'), keys, rows)) };
  });
  return drawn.html;
}

/** Streams all payments as CSV, read page by page. */
function csv({ store, visitor, snapshot, zone, t }: PageContext): PageResponse {
  const header = ['payment-time-utc', 'payment-time-local', 'description', 'method', 'status', 'amount', 'currency'];
  async function* lines(): AsyncGenerator<string> {
    yield csvLine(header);
    let before: { createdAt: number; id: string } | undefined;
    for (let rows = 0; rows < CSV_ROWS; rows += 1000) {
      const page = await paymentsOf(store, visitor, { limit: 1000, before });
      yield page
        .map((payment) =>
          csvLine([
            utcIso(payment.createdAt),
            localIso(payment.createdAt, zone),
            guardedText(describe(payment, t)),
            payment.method,
            payment.status,
            formatMicros(payment.amount),
            payment.currency,
          ]),
        )
        .join('');
      const last = page.at(-1);
      if (page.length < 1000 || last === undefined) return;
      before = last;
    }
  }
  return { type: 'csv', name: `${snapshot.name}_payments_${zone.name.replaceAll('/', '-')}.csv`, chunks: lines() };
}

/** Returns the ways to pay by the names of their actions, the first one chosen unless another was. */
function waysOf({ t }: PageContext, cards: readonly CardProvider[], bank: boolean, chosen: string) {
  const ways = [
    ...cards.map(({ name }) => ({ act: 'card', label: t(`payments.by-${name}`) })),
    ...(bank ? [{ act: 'bank', label: t('payments.by-bank') }] : []),
  ];
  const first = ways.find(({ act }) => act === chosen) ?? ways[0];
  return ways.map((way) => ({ ...way, chosen: way === first }));
}

async function payByBank(context: ActionContext): Promise<ActionResult> {
  const { store, visitor, snapshot, t, now, origin } = context;
  const amount = await checkedAmount(context, 'bank');
  if ('type' in amount) return amount;
  if (snapshot.payments.bankTransfer === null) return { type: 'error', status: 404 };
  const id = referenceOf(now, visitor.customer);
  const description = t('payments.bank-description');
  const payment = { customer: visitor.customer, description, amount: amount.micros, status: 'pending' } as const;
  await addPayment(store, { ...payment, method: 'bank', reference: id }, now);
  await recordAuditEvent(store, visitor, 'payment-asked', `bank ${id}`, origin, now);
  return done('/payments', 'transfer-noted');
}

async function payByCard(context: ActionContext): Promise<ActionResult> {
  const { store, visitor, fields, t, services, snapshot, origin, now } = context;
  const provider = cardsOf(context).find(({ name }) => name === fields.text('provider', 40));
  if (provider === undefined) return { type: 'error', status: 404 };
  const amount = await checkedAmount(context, provider.name);
  if ('type' in amount) return amount;
  const description = t('payments.card-description');
  const order = { customer: visitor.customer, description, amount: amount.micros, status: 'pending' } as const;
  const payment = await addPayment(store, { ...order, method: provider.name }, now);
  try {
    const checkout = await provider.start({
      ...{ payment, amount: amount.micros, currency: visitor.currency, description },
      email: visitor.email,
      language: t.lang,
      returnTo: `${services.urlOf(snapshot.canonicalHost)}/payments`,
    });
    const kept = {
      id: checkout.id,
      provider: provider.name,
      payment,
      amount: amount.micros,
      currency: visitor.currency,
    };
    await recordCheckout(store, visitor, kept, now);
    await recordAuditEvent(store, visitor, 'payment-asked', provider.name, origin, now);
    return { type: 'redirect', to: checkout.url };
  } catch (thrown) {
    services.log.error('a checkout could not be started', { portal: snapshot.name, why: reasonOf(thrown) });
    return refusedWhole(t('payments.provider-down'));
  }
}

/** Returns the typed amount if this customer may pay it, in this way and now, else the refusal. */
async function checkedAmount(
  context: ActionContext,
  method: PaymentMethod,
): Promise<{ micros: Micros } | ActionResult> {
  const { store, visitor, fields, t, services } = context;
  const refused = (text: string): ActionResult => refusal({ field: 'amount', text });
  const terms = await termsOf(store, visitor);
  if (!topupAllowed(terms, visitor.currency)) return refusedWhole(t('payments.no-topup'));
  const typed = fields.text('amount', 20).replace(',', '.');
  const micros = parseMicros(typed);
  const decimals = currencyDecimals.get(visitor.currency) ?? 2;
  if (micros === undefined || micros <= 0n || micros > MOST || micros % 10n ** BigInt(6 - decimals) !== 0n) {
    return refused(t('payments.bad-amount'));
  }
  const minimum = terms?.minimumPayment ?? 0n;
  if (micros < minimum) {
    return refused(t('payments.minimum', { amount: t.money(minimum, visitor.currency) }));
  }
  const { proofAbove, pendingPayments, pendingAmount } = services.customerRules;
  const pending = await pendingOf(store, visitor, method);
  if (pending.count >= pendingPayments) return refused(t('payments.many-pending', { count: pendingPayments }));
  const most = BigInt(pendingAmount) * UNIT;
  if (pending.sum + micros > most) {
    return refused(t('payments.much-pending', { amount: t.money(most, visitor.currency) }));
  }
  return micros > BigInt(proofAbove) * UNIT && !hasRecentProof(context) ? confirmFirst('/payments') : { micros };
}

/** Whether the customer's terms allow top-ups in the account's currency. */
const topupAllowed = (terms: CustomerTerms | undefined, currency: string): boolean =>
  terms !== undefined && (terms.topupCurrencies.length === 0 || terms.topupCurrencies.includes(currency));

/** Returns the portal's card providers that this customer may use. */
function cardsOf({ services, snapshot, sections }: PageContext): readonly CardProvider[] {
  return services.cards(snapshot.name).filter(({ name }) => !sections.includes(`block-${name}`));
}

/** Returns the reference of a bank transfer, short enough to be typed. */
const referenceOf = (now: number, customer: string): string => `${customer}-${now.toString(36).toUpperCase()}`;

const describe = ({ description, reference, method }: Payment, t: Translate): string => {
  const text = method === 'voucher' ? t('payments.voucher-description') : description;
  return reference === null ? text : `${text} (${reference})`;
};

function cursorOf(text: string | null): { createdAt: number; id: string } | undefined {
  const [, time, id] = /^(\d{1,15})\.([A-Za-z0-9._-]{1,64})$/.exec(text ?? '') ?? [];
  return time === undefined || id === undefined ? undefined : { createdAt: Number(time), id };
}
