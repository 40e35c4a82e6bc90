// Where a customer may send the calls of a number: prefixes of expensive networks are refused in whatever form they are typed. Pure.

/** Shorter numbers without a plus are extensions of the customer's own telephone system. */
const SHORTEST_INTERNATIONAL = 8;

/** The prefix that a destination (a number, or the user of a SIP address) begins with; null where it begins with none of them. */
export function refusedPrefix(destination: string, prefixes: readonly string[]): string | null {
  const user = unescaped(/^sips?:([^@;?]*)/i.exec(destination)?.[1] ?? destination).split(':')[0] ?? '';
  const dialled = user.normalize('NFKC').replace(/[\s().-]/g, '');
  const digits = /^(?:\+|00|011)?(\d+)/.exec(dialled)?.[1] ?? '';
  if (!/^(?:\+|00|011)/.test(dialled) && digits.length < SHORTEST_INTERNATIONAL) return null;
  return prefixes.find((prefix) => digits.startsWith(prefix)) ?? null;
}

/** As a SIP server reads the user part (RFC 3261, 19.1.2); as it is where an escape is broken. */
function unescaped(user: string): string {
  try {
    return decodeURIComponent(user);
  } catch {
    return user;
  }
}
