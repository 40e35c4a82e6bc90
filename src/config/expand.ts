// From a checked document to its resources; done only when somebody looks at them: `validate` never does.
import { digestOf, type Json } from '../core/canonical.ts';
import type { Origin } from '../core/problem.ts';
import { keyOf, type Resource } from '../core/resource.ts';
import type { Expanded, Kind } from '../kinds/kind.ts';
import { kinds } from '../kinds/registry.ts';
import type { YamlDocument } from './yaml-document.ts';

/** A document with the way in which each kind expands it. */
export interface Expansion {
  readonly yaml: YamlDocument;
  readonly expand: (kind: Kind) => readonly Expanded[] | undefined;
}

/** The resources of all documents; of two with one key the later counts. */
export function expandAll(expansions: readonly Expansion[]): Resource[] {
  const resources = new Map<string, Resource>();
  for (const { yaml, expand } of expansions) {
    for (const kind of kinds) {
      for (const expanded of expand(kind) ?? []) {
        const resource = resourceOf(yaml, kind.name, expanded);
        resources.set(keyOf(resource), resource);
      }
    }
  }
  return [...resources.values()];
}

function resourceOf(yaml: YamlDocument, kind: string, { name, brand, spec, pointer }: Expanded): Resource {
  // Specs are made of plain values; optional keys that are not there drop out here.
  const plain = JSON.parse(JSON.stringify(spec)) as Json;
  let origin: Origin | undefined;
  return {
    kind,
    name,
    brand,
    spec: plain,
    digest: digestOf(plain),
    get origin() {
      origin ??= yaml.locate(pointer, 'value');
      return origin;
    },
  };
}
