// Written files as a tree that is read back before it is kept, to compare what it declares with live state.
import { canonicalJson, type Json, sha256 } from '../../core/canonical.ts';
import { allWanted, type Desired } from '../../core/plan/desired.ts';
import { keyOf, type LiveResource } from '../../core/plan/resource.ts';
import { compareText } from '../../core/problem.ts';
import type { Tree } from '../../core/source.ts';
import type { FileContent } from './placed-files.ts';

/** `asset` returns the bytes of an asset by its digest and rejects when they are missing. `sizes` in bytes, by digest. */
export function writtenTree(
  files: ReadonlyMap<string, FileContent>,
  sizes: ReadonlyMap<string, number>,
  asset: (digest: string) => Promise<Uint8Array>,
): Tree {
  const entries = [...files]
    .map(([path, content]) =>
      typeof content === 'string'
        ? ({ path, type: 'file', id: sha256(content), size: Buffer.byteLength(content) } as const)
        : ({ path, type: 'file', id: content.digest, size: sizes.get(content.digest) ?? 0 } as const),
    )
    .sort((left, right) => compareText(left.path, right.path));
  return {
    entries,
    read: async ({ path }) => {
      const content = files.get(path) ?? '';
      return typeof content === 'string' ? Buffer.from(content) : asset(content.digest);
    },
  };
}

/** One sentence for each resource that the files declare differently from live state. */
export function differences(rows: readonly LiveResource[], desired: Pick<Desired, 'wanted'>): string[] {
  const wanted = new Map(allWanted(desired).map((resource) => [keyOf(resource), resource]));
  const live = new Map(rows.map((row) => [keyOf(row), row]));
  const found = [
    ...[...live].flatMap(([key, row]) => {
      const back = wanted.get(key);
      if (back === undefined) return [`${key} is live and would not come back`];
      return back.spec === normal(row.spec) ? [] : [`${key} would come back as something else`];
    }),
    ...[...wanted.keys()].filter((key) => !live.has(key)).map((key) => `${key} is not live and would come`),
  ];
  return found.sort(compareText);
}

function normal(spec: string): string {
  try {
    return canonicalJson(JSON.parse(spec) as Json);
  } catch {
    return spec;
  }
}
