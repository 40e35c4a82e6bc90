// The hostnames of a portal: those it lists, or the one it has under the operator's zone.
import type { Portal } from '../../schema/documents.ts';
import type { Pointer } from '../yaml/locator.ts';
import { normalHost } from './hostname.ts';

export interface PlacedHost {
  readonly host: string;
  /** Where in the document it comes from. */
  readonly pointer: Pointer;
}

/** In the order of the document; what is no hostname is left out. */
export function hostsOf({ name, domains }: Pick<Portal, 'name' | 'domains'>, zone: string | null): PlacedHost[] {
  if (domains === undefined) return zone === null ? [] : [{ host: `${name}.${zone}`, pointer: ['name'] }];
  return domains
    .map((domain, index) => ({ host: normalHost(domain), pointer: ['domains', index] }))
    .filter(({ host }) => host !== '');
}
