// How many logins one address may try: ten a minute, counted in memory, for a bounded number of addresses.

const WINDOW_MS = 60_000;
const TRIES = 10;
/** Addresses remembered; the one seen longest ago is forgotten first. */
const MAX_ADDRESSES = 10_000;

export interface AddressLimit {
  /** Counts one try. Answers the milliseconds to wait, 0 when it may go ahead. */
  take(address: string, now: number): number;
  /** Takes one try back: it was a success. */
  giveBack(address: string): void;
}

export function createAddressLimit(): AddressLimit {
  const windows = new Map<string, { readonly start: number; readonly tries: number }>();
  return {
    take: (address, now) => {
      const network = networkOf(address);
      const known = windows.get(network);
      const current = known !== undefined && now - known.start < WINDOW_MS ? known : { start: now, tries: 0 };
      if (current.tries >= TRIES) return current.start + WINDOW_MS - now;
      windows.delete(network);
      windows.set(network, { start: current.start, tries: current.tries + 1 });
      const oldest = windows.keys().next().value;
      if (windows.size > MAX_ADDRESSES && oldest !== undefined) windows.delete(oldest);
      return 0;
    },
    giveBack: (address) => {
      const network = networkOf(address);
      const known = windows.get(network);
      if (known !== undefined) windows.set(network, { start: known.start, tries: Math.max(0, known.tries - 1) });
    },
  };
}

/** An IPv4 address as it is; an IPv6 address by its /64, since one visitor has all of that. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const zeros = address.includes('::') ? Math.max(0, 8 - before.length - after.length) : 0;
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
