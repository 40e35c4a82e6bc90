// Kind `domain`: a hostname that leads to a portal. Its name is the lower-case punycode hostname.
import type { Kind } from './kind.ts';

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
};
