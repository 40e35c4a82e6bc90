// By which cards the calls of a customer are priced: its routes in use, the currency of its account, and the lines of a card.
import { type CustomerId, type PortalName, storedPortalName } from '../core/ids.ts';
import { everyRecord, findRecord } from '../customers/records.ts';
import type { Db } from '../store/store.ts';
import { allRates, type Rate } from './rates.ts';

/** A route in use. */
export interface Way {
  readonly techPrefix: string | null;
  readonly card: string;
}

export interface Pricing {
  readonly portal: PortalName;
  readonly currency: string;
  /** In the order of their ids. */
  readonly routes: readonly Way[];
  /** Whether calls of the customer are priced here: it has routes, in use or not. */
  readonly isPriced: boolean;
}

export interface Card {
  /** Null where there is no such card. */
  readonly currency: string | null;
  /** By prefix, the newest first. */
  readonly lines: ReadonlyMap<string, readonly Rate[]>;
}

export async function pricingOf(store: Db, customer: CustomerId): Promise<Pricing> {
  const { portal, currency } = await store
    .selectFrom('customer')
    .select(['portal', 'currency'])
    .where('id', '=', customer)
    .executeTakeFirstOrThrow();
  const scope = { portal: storedPortalName(portal), customer };
  const routes = await everyRecord(store, scope, 'route');
  const inUse = routes.filter(({ body }) => body.enabled !== false);
  return {
    ...{ portal: scope.portal, currency, isPriced: routes.length > 0 },
    routes: inUse.map(({ body }) => ({ techPrefix: body.techPrefix || null, card: body.rateCard })),
  };
}

export async function readCard(store: Db, portal: PortalName, id: string): Promise<Card> {
  const card = await findRecord(store, { portal, customer: '' }, 'rate-card', id);
  if (card === undefined) return { currency: null, lines: new Map() };
  const lines = Map.groupBy(await allRates(store, portal, id), (rate) => rate.prefix);
  return { currency: card.body.currency, lines };
}
