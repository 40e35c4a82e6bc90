// Add a name under localhost to every portal, to try files out whose domains point elsewhere.
import { canonicalJson, type Json, sha256 } from '../../core/canonical.ts';
import { certificateFor, type HostPolicy } from '../../core/domains/host-policy.ts';
import { allWanted, resourceLine, type Wanted, wantedDigest } from '../../core/plan/desired.ts';
import { type Resource, SHARED } from '../../core/plan/resource.ts';
import type { ReadDesired } from './collect.ts';

/** Adds `<name>.localhost` as the first domain of each portal, so that visitors are not redirected to another domain. */
export function withLocalNames<Given extends ReadDesired>(desired: Given, policy: HostPolicy): Given {
  const owners = new Map(
    allWanted(desired)
      .filter(({ kind }) => kind === 'domain')
      .map(({ name, brand }) => [name, brand]),
  );
  const wanted = new Map(
    [...desired.wanted].map(([brand, own]): [string, Wanted] => {
      const host = `${brand}.localhost`;
      const isFree = (owners.get(host) ?? brand) === brand;
      return [brand, brand === SHARED || !isFree ? own : localWanted(own, brand, host, policy)];
    }),
  );
  return { ...desired, wanted };
}

function localWanted(own: Wanted, brand: string, host: string, policy: HostPolicy): Wanted {
  const resources = own.resources();
  const portal = resources.find(({ kind, name }) => kind === 'portal' && name === brand);
  if (portal === undefined) return own;
  const made = (kind: string, name: string, spec: object, { origin }: Resource): Resource => {
    const text = canonicalJson(spec as Json);
    return { kind, name, brand, spec: text, digest: sha256(text), origin };
  };
  const others = resources.filter(
    ({ kind, name }) => !((kind === 'domain' || kind === 'certificate') && name === host),
  );
  const all = [
    made('domain', host, { portal: brand, canonical: true }, portal),
    made('certificate', host, certificateFor(host, policy), portal),
    ...others.map((resource) =>
      resource.kind === 'domain'
        ? made('domain', resource.name, { portal: brand, canonical: false }, resource)
        : resource,
    ),
  ];
  return { digest: wantedDigest(all.map(resourceLine)), resources: () => all };
}
