// People as commits, signatures, logins and shells name them, and whether two names may be of one person. Pure.

export interface Person {
  readonly name: string;
  /** Empty where there is none. */
  readonly email: string;
}

/** Reads `Ada Brandt <ada@example.net>`, an address, or a name. */
export function personOf(text: string): Person {
  const [, name = '', email = ''] = /^(.*?)\s*<([^<>]*)>\s*$/.exec(text) ?? [];
  if (email !== '') return { name, email };
  return text.includes('@') ? { name: '', email: text.trim() } : { name: text.trim(), email: '' };
}

export const personText = ({ name, email }: Person): string =>
  name === '' ? email : email === '' ? name : `${name} <${email}>`;

/** The name, or the part of the address before the @: what texts say, which keep no addresses. */
export const personName = ({ name, email }: Person): string => (name === '' ? loginOf(email) : name);

const loginOf = (email: string): string => (email.split('@')[0] ?? '').replace(/^\d+\+/, '');

/**
 * Whether two may be the same person: an equal name, an equal address, or a login that is the part of an address before the @ (without
 * the number that code hosts put before it). Case and spaces make no difference.
 */
export function maySame(left: Person, right: Person): boolean {
  const known = keysOf(left);
  return [...keysOf(right)].some((key) => known.has(key));
}

function keysOf({ name, email }: Person): ReadonlySet<string> {
  return new Set([name, email, loginOf(email)].map(folded).filter((key) => key !== ''));
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Each once. */
export function distinctPeople(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((person) => [folded(personText(person)), person])).values()];
}
