// Read a live brand as desired state, so that it can be drawn like the brands of files.
import type { Json } from '../core/canonical.ts';
import { parseSpec } from '../core/plan/change.ts';
import { type Desired, wantedOf } from '../core/plan/desired.ts';
import { keyOf, type Resource } from '../core/plan/resource.ts';
import { fileOrigin } from '../core/problem.ts';
import { references } from '../kinds/registry.ts';
import type { Store } from '../store/store.ts';
import { BREAK_GLASS } from '../store/tables/break-glass.ts';

/** Reads one brand and what it refers to. Rows that were edited by hand into something invalid are left out. */
export async function livePortal(store: Store, portal: string): Promise<Desired> {
  const own = await rowsOf(store, portal);
  const needed = new Set(own.flatMap(({ kind, spec }) => references(kind, JSON.parse(spec) as Json)));
  const names = [...needed].map((key) => key.slice(key.indexOf('/') + 1));
  const shared = names.length === 0 ? [] : await rowsOf(store, null, names);
  return {
    wanted: wantedOf([...own, ...shared.filter((resource) => needed.has(keyOf(resource)))]),
    content: async (digest) => {
      const row = await store
        .selectFrom('asset_content')
        .select('bytes')
        .where('digest', '=', digest)
        .executeTakeFirst();
      if (row === undefined) throw new Error(`the file ${digest.slice(0, 12)} is not in the store`);
      return row.bytes;
    },
    held: [],
    complete: true,
    policyErrors: [],
    renames: new Map(),
    problems: [],
  };
}

async function rowsOf(store: Store, brand: string | null, names?: readonly string[]): Promise<Resource[]> {
  const live = store
    .selectFrom('resource')
    .select(['kind', 'name', 'brand', 'spec', 'digest', 'file'])
    .where('archived_at', 'is', null)
    .where('kind', '<>', BREAK_GLASS);
  const wanted = names === undefined ? live : live.where('name', 'in', names);
  const rows = await (brand === null ? wanted.where('brand', 'is', null) : wanted.where('brand', '=', brand)).execute();
  return rows
    .filter(({ spec }) => parseSpec(spec) !== undefined)
    .map(({ file, ...row }) => ({ ...row, origin: fileOrigin(file) }));
}
