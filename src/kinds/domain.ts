// Kind `domain`: a hostname that leads to a portal. Its name is the lower-case punycode hostname.
import type { Kind, LiveSpec } from './kind.ts';

export interface DomainSpec {
  readonly portal: string;
  /** The first domain of the portal; the others redirect to it. */
  readonly canonical: boolean;
}

export const domainKind: Kind = {
  name: 'domain',
  fromPortal: (portal, { hosts }) =>
    hosts.map(({ host, pointer }, index) => {
      const spec: DomainSpec = { portal: portal.name, canonical: index === 0 };
      return { name: host, brand: portal.name, spec, pointer };
    }),
  // Which of the others came first is nothing that anybody sees.
  toPortal: (live) => ({
    domains: [...live].sort((left, right) => placeOf(left) - placeOf(right)).map(({ name }) => name),
  }),
};

function placeOf({ spec }: LiveSpec): number {
  return (spec as Partial<DomainSpec>).canonical === true ? 0 : 1;
}
