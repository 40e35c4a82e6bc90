// `/balance/2026-11`: the statement of account of a month as PDF, on the clock of the account.
import { publicPart } from '../../../billing/payment.ts';
import { type Movement, statementOf } from '../../../billing/statement.ts';
import { DAY } from '../../../core/durations.ts';
import { utc, zoneOf } from '../../../core/zone.ts';
import { termsOf } from '../../../customers/customer.ts';
import { notFound, type PageResponse } from '../../http/response.ts';
import { sheetPdf } from '../../paper/sheet.ts';
import type { PageContext } from '../page.ts';
import { customerLines, paperOf } from './paper.ts';

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
/** Months that the page offers. */
const OFFERED = 12;

/** Returns the months that have a statement, the newest first, with their names. */
export function statementMonths({ t, now, zone }: Pick<PageContext, 't' | 'now' | 'zone'>) {
  const today = new Date(now + zone.offsetAt(now));
  const names = new Intl.DateTimeFormat(t.lang, { timeZone: 'UTC', year: 'numeric', month: 'long' });
  return Array.from({ length: OFFERED }, (_, back) => {
    const month = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back, 1));
    return { href: `/balance/${month.toISOString().slice(0, 7)}`, label: names.format(month) };
  });
}

/** Returns the statement of a month; not found for what is not one, and for months to come. */
export async function statementPdf(context: PageContext, item: string): Promise<PageResponse> {
  const { store, visitor, snapshot, t, now } = context;
  const [, year, month] = MONTH.exec(item) ?? [];
  if (year === undefined || month === undefined) return notFound;
  const { timezone } = await store
    .selectFrom('customer')
    .select('timezone')
    .where('id', '=', visitor.customer)
    .executeTakeFirstOrThrow();
  const zone = zoneOf(timezone);
  const from = Date.UTC(Number(year), Number(month) - 1, 1);
  const to = Date.UTC(Number(year), Number(month), 1);
  if (zone.toUtc(from) > now) return notFound;
  const { opening, movements, closing } = await statementOf(store, visitor, { from, to, zone }, now);
  const money = (amount: bigint): string => t.money(amount, visitor.currency, 'exact');
  const sumOf = (kind: Movement['kind']): bigint =>
    movements.reduce((sum, one) => (one.kind === kind ? sum + one.amount : sum), 0n);
  let balance = opening;
  const bytes = await sheetPdf(
    {
      ...(await paperOf(context)),
      title: t('statement.title'),
      madeAt: new Date(now),
      customer: customerLines(context, await termsOf(store, visitor)),
      facts: [
        [t('invoice.period'), `${t.day(from, utc)} – ${t.day(to - DAY, utc)}`],
        [t('statement.zone'), timezone],
        [t('statement.made'), t.moment(now, zone)],
      ],
      head: [t('invoice.description'), t('payments.amount'), t('balance.now')],
      rows: movements.map((movement) => {
        balance += movement.amount;
        return [`${t.day(movement.day, utc)}  ${textOf(context, movement)}`, money(movement.amount), money(balance)];
      }),
      sums: [
        [t('statement.opening'), money(opening)],
        [t('balance.paid'), money(sumOf('payment'))],
        [t('balance.packages'), money(sumOf('package'))],
        [t('balance.spent'), money(sumOf('calls'))],
        [t('statement.closing'), money(closing)],
      ],
    },
    context.services.fonts,
  );
  return { type: 'file', name: `${snapshot.name}_statement_${item}.pdf`, mediaType: 'application/pdf', bytes };
}

function textOf({ t }: PageContext, { kind, description, amount }: Movement): string {
  if (kind === 'calls') return t('statement.calls');
  if (kind === 'payment') return publicPart(description) || t('payments.single');
  return amount > 0n ? t('balance.included', { name: description }) : description;
}
