// `/packages`: the customer's packages, with prices and the minutes that are left of the current period.

import { countsMinutes, type Included, includedMinutes } from '../../../billing/included-minutes.ts';
import { dueCharges } from '../../../billing/package-charges.ts';
import { DAY } from '../../../core/durations.ts';
import { parseMicros } from '../../../core/money/money.ts';
import { zoneOf } from '../../../core/zone.ts';
import { everyRecord, type RecordBody, type StoredRecord } from '../../../customers/records.ts';
import { html } from '../../http/response.ts';
import type { Page, PageContext } from '../page.ts';

export const packagesPage: Page = {
  id: 'packages',
  secret: false,
  section: 'packages',
  title: 'packages.title',
  respond: async (context) => {
    const { store, visitor, now } = context;
    const packages = await everyRecord(store, visitor, 'package');
    const included = await includedMinutes(store, visitor.customer, packages, now);
    return html({ packages: packages.map((item) => packageView(context, item, included)) });
  },
};

/** A day of a package is a day of the calendar, on whatever clock it is read. */
const utc = zoneOf('UTC');

/** A minute that has begun is used. */
function minutesOf({ freeMinutes = 0, quantity = 1, usedMinutes = 0 }: RecordBody<'package'>, counted?: Included) {
  const free = freeMinutes * quantity;
  return { free, used: Math.min(counted === undefined ? usedMinutes : Math.ceil(counted.used / 60), free) };
}

function packageView(
  { t, visitor, now }: PageContext,
  { id, body, createdAt }: StoredRecord<'package'>,
  included: readonly Included[],
) {
  const price = t.money(parseMicros(body.retail) ?? 0n, visitor.currency, 'exact');
  const setup = parseMicros(body.setupRetail ?? '0') ?? 0n;
  const counted = countsMinutes(body) ? included.filter((period) => period.package === id).at(-1) : undefined;
  const { free, used } = minutesOf(body, counted);
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
    next: next === undefined || ended ? '' : t('packages.next', { day: t.day(next.at, utc) }),
    state: t(ended ? 'packages.ended' : 'packages.active'),
    ended,
  };
}
