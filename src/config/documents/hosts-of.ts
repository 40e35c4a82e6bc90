// The hostnames of a portal: those that it lists, or its name under the operator's zone.
import type { Portal } from '../../schema/documents.ts';
import type { Pointer } from '../yaml/locator.ts';
import { normalHost } from './hostname.ts';
import { broken, entriesOf, type Sound } from './sound.ts';

export interface PlacedHost {
  readonly host: string;
  /** Its location in the document. */
  readonly pointer: Pointer;
}

/** The hostnames in the order of the document; entries that are not hostnames are left out. */
export function hostsOf({ name, domains }: Pick<Sound<Portal>, 'name' | 'domains'>, zone: string | null): PlacedHost[] {
  if (domains === undefined) {
    return zone === null || name === broken ? [] : [{ host: `${name}.${zone}`, pointer: ['name'] }];
  }
  return entriesOf(domains)
    .map(([index, domain]) => ({ host: normalHost(domain), pointer: ['domains', index] }))
    .filter(({ host }) => host !== '');
}
