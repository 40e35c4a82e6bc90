// The visible columns of the breakout report, in order.
import type { Dimension } from './breakout.ts';

/** Columns that carriers see in place of those for customers. */
const ofCarriers: ReadonlyMap<string, string> = new Map([
  ['charge', 'provider-charge'],
  ['customer-duration', 'provider-duration'],
]);
const keys: ReadonlySet<string> = new Set(['call-time', 'destination-name']);

/** The configured columns for a customer or a carrier; the dimensions come first. */
export function breakoutColumnsFor(
  configured: readonly string[],
  by: readonly Dimension[],
  side: 'customer' | 'carrier',
): string[] {
  const forProviders = new Set(ofCarriers.values());
  const own = configured.flatMap((id) => {
    if (side === 'carrier') return ofCarriers.get(id) ?? id;
    return forProviders.has(id) ? [] : id;
  });
  const leads = [
    ...(by.some((dimension) => dimension !== 'destination') ? ['call-time'] : []),
    ...(by.includes('destination') ? ['destination-name'] : []),
  ];
  // In the order that was asked for.
  if (by[0] === 'destination') leads.reverse();
  return [...new Set([...leads, ...own.filter((id) => !keys.has(id))])];
}

/** The two dimensions of an address: `by` and, where it is another one, `then`. */
export function dimensionsOf(by: string | null, then: string | null): readonly Dimension[] {
  const known: readonly Dimension[] = ['destination', 'hour', 'day', 'month'];
  const first = known.find((one) => one === by) ?? 'destination';
  const second = known.find((one) => one === then);
  return second === undefined || second === first ? [first] : [first, second];
}
