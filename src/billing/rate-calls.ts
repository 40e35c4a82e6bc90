// Fills in what the operator's switch left out of calls: the charge, by the customer's rate card, and the name of the destination. What the
// switch has rated stays as it is.
import { LRUCache } from 'lru-cache';
import type { NewCall } from '../calls/ingest/identify.ts';
import type { OwnedCall, Rater } from '../calls/ingest/ingest.ts';
import { type CustomerId, type PortalName, storedPortalName } from '../core/ids.ts';
import { listRecords } from '../customers/records.ts';
import type { Store } from '../store/store.ts';
import { createPlanNames, type PlanNames } from './numbering-plan.ts';
import { allRates, billedSeconds, priceOf, type Rate } from './rates.ts';

/** How long a card is cached: a changed card is used after this time at the latest. */
const FRESH_MS = 5_000;
const MAX_CARDS = 100;
const LONGEST_PREFIX = 20;

/** Lines of a card by prefix, the newest first. */
type Card = ReadonlyMap<string, readonly Rate[]>;

interface Way {
  readonly techPrefix: string | null;
  readonly card: string;
}

/** Rates calls by the routes of their customers. Caches the cards for later calls. */
export function callRater(store: Store): Rater {
  const planName = createPlanNames();
  const cards = new LRUCache<string, Promise<Card>>({ max: MAX_CARDS, ttl: FRESH_MS });
  const ways = new LRUCache<string, Promise<{ portal: PortalName; routes: readonly Way[] }>>({
    max: 10_000,
    ttl: FRESH_MS,
  });
  const cardOf = async (call: OwnedCall): Promise<Card | undefined> => {
    const { portal, routes } = await remembered(ways, call.customer, () => waysOf(store, call.customer));
    const way =
      routes.find(({ techPrefix }) => techPrefix === call.tech_prefix) ??
      routes.find(({ techPrefix }) => techPrefix === null) ??
      routes[0];
    if (way === undefined) return undefined;
    return remembered(cards, `${portal}\0${way.card}`, async () =>
      Map.groupBy(await allRates(store, portal, way.card), (rate) => rate.prefix),
    );
  };
  return async (calls) => {
    const rated: NewCall[] = [];
    for (const call of calls) {
      rated.push(isWhole(call) ? call : rate(call, await cardOf(call), planName));
    }
    return rated;
  };
}

const isWhole = (call: OwnedCall): call is OwnedCall & { readonly charge: number } =>
  call.charge !== null && call.destination_name !== null;

function rate(call: OwnedCall, card: Card | undefined, planName: PlanNames): NewCall {
  const line = card === undefined ? undefined : lineFor(card, call.destination, call.call_time);
  const named = {
    ...call,
    destination_code: call.destination_code ?? line?.prefix ?? null,
    destination_name: call.destination_name ?? line?.destination ?? planName(call.destination),
  };
  // The called customer does not pay.
  if (call.charge !== null || line === undefined || call.direction === 'inbound') {
    return withCharge(named, call.charge ?? 0);
  }
  return withCharge(
    {
      ...named,
      rate: Number(line.rate),
      connect_cost: Number(line.connectCost),
      billed_duration: billedSeconds(call.duration, line.minimum, line.increment),
    },
    Number(priceOf(line, call.duration)),
  );
}

const withCharge = (call: OwnedCall, charge: number): NewCall => ({ ...call, charge });

/** The longest prefix that was valid when the call was made, and of that the newest line. */
function lineFor(card: Card, number: string, time: number): Rate | undefined {
  for (let length = Math.min(number.length, LONGEST_PREFIX); length > 0; length -= 1) {
    const line = card.get(number.slice(0, length))?.find(({ validFrom }) => validFrom <= time);
    if (line !== undefined) return line;
  }
  return undefined;
}

async function waysOf(store: Store, customer: CustomerId): Promise<{ portal: PortalName; routes: readonly Way[] }> {
  const { portal } = await store
    .selectFrom('customer')
    .select('portal')
    .where('id', '=', customer)
    .executeTakeFirstOrThrow();
  const scope = { portal: storedPortalName(portal), customer };
  const routes = await listRecords(store, scope, 'route');
  return {
    portal: scope.portal,
    routes: routes.map(({ body }) => ({ techPrefix: body.techPrefix || null, card: body.rateCard })),
  };
}

function remembered<Made extends object>(
  known: LRUCache<string, Promise<Made>>,
  key: string,
  make: () => Promise<Made>,
): Promise<Made> {
  const there = known.get(key);
  if (there !== undefined) return there;
  const made = make();
  known.set(key, made);
  // A failed read is not cached.
  made.catch(() => known.delete(key));
  return made;
}
