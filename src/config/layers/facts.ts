// Fill the facts of a portal into its texts: `${name}`, `${brand}` and `${domain}`, a closed set without expressions. `$${` is `${`.
import type { Problem } from '../../core/problem.ts';
import { didYouMean } from '../documents/nearest.ts';
import { broken } from '../documents/sound.ts';
import type { Pointer } from '../yaml/locator.ts';
import { isMap, memberOf } from './merge.ts';
import { textPlaces } from './places.ts';

type FactName = 'name' | 'brand' | 'domain';
type Facts = Readonly<Record<FactName, string | undefined>>;

export interface FactFinding extends Pick<Problem, 'rule' | 'message'> {
  readonly pointer: Pointer;
  readonly suggestion: string | undefined;
}

export interface Filled {
  readonly value: unknown;
  readonly findings: readonly FactFinding[];
  /** What facts are filled in, as far as it is known. */
  readonly facts: readonly string[];
}

const FACTS = ['name', 'brand', 'domain'] as const;

/** Whether some text of a document may hold a fact. */
export const mayHoldFacts = (text: string): boolean => text.includes('${');

/** Whether a fact is in one of the places that facts are filled into. */
export function holdsFacts(value: unknown): boolean {
  let found = false;
  const see = (text: string): string => {
    found ||= mayHoldFacts(text);
    return text;
  };
  for (const place of [...textPlaces, ['domains', '*']]) replaceAt(value, place, [], see);
  return found;
}

/** The value with the facts of the portal filled in; `zone` is the operator's, under which a portal without a domain has one. */
export function withFacts(value: unknown, zone: string | null): Filled {
  if (!isMap(value)) return { value, findings: [], facts: [] };
  const findings: FactFinding[] = [];
  const name = textOf(memberOf(value, 'name'));
  const fill = (facts: Facts, allowed: readonly FactName[]) => (text: string, pointer: Pointer) =>
    filled(text, {
      facts,
      allowed,
      isAddress: isAddress(pointer),
      report: (finding) => findings.push({ ...finding, pointer }),
    });
  const named = replaceAt(value, ['domains', '*'], [], fill({ name, brand: undefined, domain: undefined }, ['name']));
  const [first] = isMap(named) && Array.isArray(named['domains']) ? (named['domains'] as readonly unknown[]) : [];
  const domain = textOf(first) ?? (zone === null || name === undefined ? undefined : `${name}.${zone}`);
  const facts = { name, brand: textOf(memberOf(value, 'brand')), domain };
  const all = textPlaces.reduce((result, place) => replaceAt(result, place, [], fill(facts, FACTS)), named);
  const filledIn = Object.values(facts).filter((fact) => fact !== undefined);
  return { value: all, findings, facts: filledIn };
}

/** A document whose texts mean what they say: what would be a fact is written so that it is none. */
export function withoutFacts(value: object): object {
  const asWritten = (text: string): string => text.replaceAll('${', () => '$${');
  return [...textPlaces, ['domains', '*']].reduce<unknown>(
    (result, place) => replaceAt(result, place, [], asWritten),
    value,
  ) as object;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** In an address a fact is one part of it. */
const isAddress = ([first]: Pointer): boolean => first === 'links' || first === 'sectionLinks';

interface Filling {
  readonly facts: Facts;
  readonly allowed: readonly FactName[];
  readonly isAddress: boolean;
  readonly report: (finding: Omit<FactFinding, 'pointer'>) => void;
}

/** The text with its facts; broken where one is not known because what it is of is missing or broken itself. */
function filled(text: string, { facts, allowed, isAddress: inAddress, report }: Filling): unknown {
  if (!mayHoldFacts(text)) return text;
  let isKnown = true;
  const result = text.replace(
    /\$\$\{|\$\{([^{}]*)(\}?)/g,
    (whole, name: string | undefined, end: string | undefined) => {
      if (name === undefined) return '${';
      const fact = allowed.find((each) => each === name && end === '}');
      if (fact === undefined) {
        isKnown = false;
        report(unknownFact(name, end === '}', allowed));
        return whole;
      }
      const value = facts[fact];
      if (value === undefined) isKnown = false;
      return value === undefined ? whole : inAddress ? encodeURIComponent(value) : value;
    },
  );
  return isKnown ? result : broken;
}

function unknownFact(name: string, isClosed: boolean, allowed: readonly FactName[]): Omit<FactFinding, 'pointer'> {
  const list = allowed.map((each) => `\${${each}}`).join(', ');
  const shown = `\${${name.slice(0, 60)}${isClosed ? '}' : ''}`;
  const meant = didYouMean(name, allowed);
  return {
    rule: 'fact-unknown',
    message: `nothing is filled in for ${shown}; ${allowed.length === 1 ? 'there is' : 'there are'} ${list}`,
    suggestion: meant ?? 'remove it; for the characters themselves write $${',
  };
}

/** A copy in which the texts at a place are replaced; the value itself where none changes. */
function replaceAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  pointer: Pointer,
  replace: (text: string, pointer: Pointer) => unknown,
): unknown {
  if (step === undefined) return typeof value === 'string' ? replace(value, pointer) : value;
  if (Array.isArray(value)) {
    if (step !== '*') return value;
    const list = value as readonly unknown[];
    const items = list.map((item, index) => replaceAt(item, rest, [...pointer, index], replace));
    return items.some((item, index) => item !== list[index]) ? items : value;
  }
  if (!isMap(value)) return value;
  let result = value;
  for (const key of step === '*' ? Object.keys(value) : [step]) {
    const member = memberOf(value, key);
    const replaced = replaceAt(member, rest, [...pointer, key], replace);
    if (replaced === member) continue;
    result = result === value ? { ...value } : result;
    Object.defineProperty(result, key, { value: replaced, configurable: true, enumerable: true, writable: true });
  }
  return result;
}
