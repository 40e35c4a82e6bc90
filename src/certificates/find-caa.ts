// Finds the CAA records that count for a name (RFC 8659, 3): those of the name itself, else of the next parent that has some.
import { type CaaRecord, caaNames } from '../core/certificates/caa.ts';
import type { Resolver } from '../core/domains/dns.ts';

/** Empty where there are none or DNS did not answer: then the authority decides. */
export async function findCaa(resolvers: readonly Resolver[], host: string): Promise<readonly CaaRecord[]> {
  for (const name of caaNames(host)) {
    const found = await caaAt(resolvers, name);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first resolver that answers counts. */
async function caaAt(resolvers: readonly Resolver[], name: string): Promise<readonly CaaRecord[]> {
  for (const resolver of resolvers) {
    const answer = await resolver.ask(name, 'CAA');
    if (answer.state === 'answered') return answer.records.filter((record) => record.type === 'CAA');
  }
  return [];
}
