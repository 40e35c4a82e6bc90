// What an entry refers to has to exist, and to be in the same currency: a route's rate card, a rate's card. A mistake is refused when it
// is written, since afterwards it would be calls without a price.
import { measuresMoney } from '../billing/alerts.ts';
import { allRates, removeRates } from '../billing/rates.ts';
import type { CustomerId, PortalName } from '../core/ids.ts';
import { currencyDecimals } from '../core/money/currency.ts';
import { PortalError } from '../core/portal-error.ts';
import { customersWithCard } from '../customers/across.ts';
import { everyRecord, findRecord, type RecordBody, removeRecord } from '../customers/records.ts';
import type { Scope } from '../store/scope.ts';
import type { Db, Store } from '../store/store.ts';
import { invalid, unchangeable } from './entry.ts';

const cardOf = async (store: Db, portal: PortalName, id: string): Promise<RecordBody<'rate-card'>> => {
  const card = await findRecord(store, { portal, customer: '' }, 'rate-card', id);
  if (card !== undefined) return card.body;
  throw invalid(`rateCard: portal ${portal} has no rate card "${id}"`, 'Create the card first, or correct its id.');
};

/** @throws PortalError `input-invalid` where a line is for a card that the portal does not have */
export async function checkRate(store: Db, portal: PortalName, card: string): Promise<void> {
  await cardOf(store, portal, card);
}

/** @throws PortalError `input-invalid` where the portal has no such card, or one in another currency than the account's */
export async function checkRoute(store: Db, { portal, customer }: Scope, route: RecordBody<'route'>): Promise<void> {
  const { currency } = await cardOf(store, portal, route.rateCard);
  const own = await store
    .selectFrom('customer')
    .select('currency')
    .where('id', '=', customer)
    .executeTakeFirstOrThrow();
  if (own.currency === currency) return;
  const message = `rateCard: "${route.rateCard}" is in ${currency}, and customer ${customer} in ${own.currency}`;
  throw invalid(message, 'Name a card in the currency of the account; prices are not converted.');
}

/** @throws PortalError `input-invalid`; `already-exists` for another currency of a card whose lines have prices */
export async function checkCard(
  store: Db,
  portal: PortalName,
  id: string,
  { currency }: RecordBody<'rate-card'>,
): Promise<void> {
  if (!currencyDecimals.has(currency))
    throw invalid(`currency: "${currency}" is not an ISO 4217 code`, 'Use a code such as EUR or USD.');
  const known = await findRecord(store, { portal, customer: '' }, 'rate-card', id);
  if (known === undefined || known.body.currency === currency) return;
  if ((await allRates(store, portal, id)).length > 0 || (await customersWithCard(store, portal, id)).length > 0)
    throw unchangeable('currency', known.body.currency, 'Its prices are in it; create another card.');
}

/**
 * The currency of an account's own entry: a package, or an alert that measures money, is in that of the account.
 * @throws PortalError `input-invalid` where it is given and another one
 */
export async function ownCurrency(store: Db, scope: Scope, given: string | undefined): Promise<string> {
  const { currency } = await store
    .selectFrom('customer')
    .select('currency')
    .where('id', '=', scope.customer)
    .executeTakeFirstOrThrow();
  if (given === undefined || given === currency) return currency;
  const message = `currency: it is ${given}, and that of customer ${scope.customer} is ${currency}`;
  throw invalid(message, 'Give the amounts in the currency of the account; they are not converted.');
}

/** @throws PortalError `already-exists` where a route has a card, or a package or alert its amounts, in another currency than the new one */
export async function checkCurrency(store: Db, scope: Scope & { readonly customer: CustomerId }, currency: string) {
  for (const { id, body } of await everyRecord(store, scope, 'route')) {
    const card = await findRecord(store, { portal: scope.portal, customer: '' }, 'rate-card', body.rateCard);
    if (card === undefined || card.body.currency === currency) continue;
    const hint = `The card "${body.rateCard}" of route ${id} is in ${card.body.currency}; change the route first.`;
    throw new PortalError('already-exists', `currency: calls would be priced in ${card.body.currency}`, hint);
  }
  const [item] = await everyRecord(store, scope, 'package');
  const alert = (await everyRecord(store, scope, 'alert')).find(({ body }) => measuresMoney(body.area));
  const held = item === undefined ? alert && `alert ${alert.id}` : `package ${item.id}`;
  if (held === undefined) return;
  const hint = `Remove ${held} first, and put it again with amounts in ${currency}.`;
  throw new PortalError('already-exists', `currency: amounts of ${held} are not in ${currency}`, hint);
}

/** Removes a card with its lines. @returns whether it existed. @throws PortalError `already-exists` while a route has it */
export async function removeCard(store: Store, portal: PortalName, id: string): Promise<boolean> {
  const [customer] = await customersWithCard(store, portal, id);
  if (customer !== undefined) {
    const message = `rate card ${id} is that of a route of customer ${customer}`;
    throw new PortalError('already-exists', message, 'Give its routes another card first.');
  }
  return store.transaction().execute(async (tx) => {
    await removeRates(tx, portal, id);
    return removeRecord(tx, { portal, customer: '' }, 'rate-card', id);
  });
}
