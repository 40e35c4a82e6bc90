// `/balance`: how the balance is made up: completed and pending payments, and charges; `/balance/<month>`: its statement.

import { ledgerOf } from '../../../billing/ledger.ts';
import { chargesOf, countCharges } from '../../../billing/package-charges.ts';
import { zoneOf } from '../../../core/zone.ts';
import { html } from '../../http/response.ts';
import { cell, grid, timeCell } from '../../ui/grid.ts';
import { partAsked } from '../../ui/pager.ts';
import { timeView } from '../../ui/translator.ts';
import type { Page } from '../page.ts';
import { statementMonths, statementPdf } from './statement.ts';
import { topUpPath, waysToPay } from './ways-to-pay.ts';

const CHARGES = 50;
const utc = zoneOf('UTC');

export const balancePage: Page = {
  id: 'balance',
  secret: false,
  section: 'balance',
  title: 'balance.title',
  hasItems: true,
  respond: async (context) => {
    if (context.item !== null) return statementPdf(context, context.item);
    const { store, visitor, t, zone } = context;
    const [ledger, total, ways] = await Promise.all([
      ledgerOf(store, visitor),
      countCharges(store, visitor),
      waysToPay(context),
    ]);
    const { first, pager } = partAsked(total, context, CHARGES);
    const charges = await chargesOf(store, visitor, CHARGES, first);
    const money = (amount: bigint): string => t.money(amount, visitor.currency, 'exact');
    const rows = charges.map(({ description, amount, createdAt, isDay }) => [
      isDay ? cell(t.day(createdAt, utc)) : timeCell(timeView(createdAt, t, zone)),
      cell(amount < 0n ? t('balance.included', { name: description }) : description),
      cell(money(amount)),
    ]);
    const limit = ways.terms?.debitLimit ?? 0n;
    return html({
      paid: money(ledger.paid),
      calls: money(-ledger.calls),
      packages: money(-ledger.packages),
      balance: money(ledger.balance),
      owed: ledger.balance < 0n,
      pending: ledger.pending === 0n ? null : money(ledger.pending),
      credit: limit === 0n ? null : t('balance.credit', { amount: money(limit) }),
      topUp: topUpPath(ways),
      statements: statementMonths(context),
      pager,
      isLong: total > CHARGES,
      charges:
        rows.length === 0
          ? null
          : grid(t, t('balance.charges'), ['payments.date', 'payments.description', 'n:payments.amount'], rows),
    });
  },
};
