// `/packages`: the customer's packages, with prices and the minutes that are left of the current period.

import { dueCharges } from '../../../billing/package-charges.ts';
import { DAY } from '../../../core/durations.ts';
import { parseMicros } from '../../../core/money/money.ts';
import { listRecords, type StoredRecord } from '../../../customers/records.ts';
import { html } from '../../http/response.ts';
import type { Page, PageContext } from '../page.ts';

export const packagesPage: Page = {
  id: 'packages',
  secret: false,
  section: 'packages',
  title: 'packages.title',
  respond: async (context) => {
    const packages = await listRecords(context.store, context.visitor, 'package');
    return html({ packages: packages.map((item) => packageView(context, item)) });
  },
};

function packageView({ t, visitor, zone, now }: PageContext, { body, createdAt }: StoredRecord<'package'>) {
  const price = t.money(parseMicros(body.retail) ?? 0n, visitor.currency, 'exact');
  const setup = parseMicros(body.setupRetail ?? '0') ?? 0n;
  const free = body.freeMinutes ?? 0;
  const used = Math.min(body.usedMinutes ?? 0, free);
  const ended = body.endDate !== undefined && Date.parse(`${body.endDate}T23:59:59Z`) < now;
  const next = dueCharges(body, createdAt, now + 400 * DAY).find(({ at }) => at > now);
  return {
    name: body.name,
    price: t(`packages.price-${body.frequency}`, { price }),
    setup: setup === 0n ? '' : t('packages.setup', { price: t.money(setup, visitor.currency, 'exact') }),
    quantity: (body.quantity ?? 1) === 1 ? '' : t.number(body.quantity ?? 1),
    description: body.description ?? '',
    destinations: (body.destinations ?? []).join(', '),
    minutes: free === 0 ? null : { free, used, left: t('packages.left', { left: free - used, free }) },
    next: next === undefined || ended ? '' : t('packages.next', { day: t.day(next.at, zone) }),
    state: t(ended ? 'packages.ended' : 'packages.active'),
    ended,
  };
}
