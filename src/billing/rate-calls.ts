// Fills in what the operator's switch left out of calls: the charge, by the customer's rate card, and the name of the destination. What the
// switch has rated stays as it is; a call that should be priced and finds no price says why.
import { LRUCache } from 'lru-cache';
import type { NewCall } from '../calls/ingest/identify.ts';
import type { OwnedCall, Rater } from '../calls/ingest/ingest.ts';
import type { CustomerId } from '../core/ids.ts';
import type { UnratedReason } from '../store/schema/calls.ts';
import type { Store } from '../store/store.ts';
import { type Card, type Pricing, pricingOf, readCard } from './customer-pricing.ts';
import { createPlanNames, type PlanNames } from './numbering-plan.ts';
import { billedSeconds, lineAt, priceOf, type Rate } from './rates.ts';

/** How long a card is cached: a changed card is used after this time at the latest. */
const FRESH_MS = 5_000;
const MAX_CARDS = 100;
const LONGEST_PREFIX = 20;

/** Rates calls by the routes of their customers. Caches the cards for later calls. */
export function callRater(store: Store): Rater {
  const planName = createPlanNames();
  const cards = new LRUCache<string, Promise<Card>>({ max: MAX_CARDS, ttl: FRESH_MS });
  const customers = new LRUCache<CustomerId, Promise<Pricing>>({ max: 10_000, ttl: FRESH_MS });
  const lineOf = async (call: OwnedCall): Promise<Found> => {
    const pricing = await remembered(customers, call.customer, () => pricingOf(store, call.customer));
    const { portal, currency, routes } = pricing;
    const route =
      routes.find(({ techPrefix }) => techPrefix === call.tech_prefix) ??
      routes.find(({ techPrefix }) => techPrefix === null) ??
      routes[0];
    if (route === undefined) return pricing.isPriced ? 'no-route' : null;
    const card = await remembered(cards, `${portal}\0${route.card}`, () => readCard(store, portal, route.card));
    if (card.currency === null) return 'no-card';
    return card.currency === currency ? lineFor(card, call.destination, call.call_time) : 'other-currency';
  };
  return async (calls) => {
    const rated: NewCall[] = [];
    for (const call of calls) {
      rated.push(isWhole(call) ? call : rate(call, await lineOf(call), planName));
    }
    return rated;
  };
}

/** The line that prices a call, or why there is none; null where calls of the customer are not priced here. */
type Found = Rate | UnratedReason | null;

const isWhole = (call: OwnedCall): call is OwnedCall & { readonly charge: number } =>
  call.charge !== null && call.destination_name !== null;

function rate(call: OwnedCall, found: Found, planName: PlanNames): NewCall {
  const line = typeof found === 'string' ? null : found;
  const named = {
    ...call,
    destination_code: call.destination_code ?? line?.prefix ?? null,
    destination_name: call.destination_name ?? line?.destination ?? planName(call.destination),
  };
  // The called customer does not pay.
  if (call.charge !== null || call.direction === 'inbound') return { ...named, charge: call.charge ?? 0 };
  if (line !== null) return priced(named, line);
  // What did not last costs nothing at any rate.
  return { ...named, charge: 0, rating: typeof found === 'string' && call.duration > 0 ? found : null };
}

const priced = (call: OwnedCall, line: Rate): NewCall => ({
  ...call,
  ...{ rate: Number(line.rate), connect_cost: Number(line.connectCost) },
  billed_duration: billedSeconds(call.duration, line.minimum, line.increment),
  charge: Number(priceOf(line, call.duration)),
  rating: 'here',
});

/** The longest prefix that was valid when the call was made, and of that the newest line. */
function lineFor({ lines }: Card, number: string, time: number): Rate | UnratedReason {
  let reason: UnratedReason = 'no-prefix';
  for (let length = Math.min(number.length, LONGEST_PREFIX); length > 0; length -= 1) {
    const some = lines.get(number.slice(0, length));
    const line = some === undefined ? undefined : lineAt(some, time);
    if (line !== undefined) return line;
    if (some?.every(({ validFrom }) => validFrom > time) === true) reason = 'not-valid-yet';
  }
  return reason;
}

function remembered<Key extends string, Made extends object>(
  known: LRUCache<Key, Promise<Made>>,
  key: Key,
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
