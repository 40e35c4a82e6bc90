// Expand a checked document into its resources, on first use: `validate` never needs them.
import { canonicalJson, type Json, sha256 } from '../../core/canonical.ts';
import { resourceLine, wantedDigest } from '../../core/plan/desired.ts';
import { ownerOf, type Resource, type ValueChange } from '../../core/plan/resource.ts';
import type { Origin } from '../../core/problem.ts';
import { documentPointer } from '../../kinds/document-pointer.ts';
import type { Expanded, Kind } from '../../kinds/kind.ts';
import { kinds } from '../../kinds/registry.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Pointer } from '../yaml/locator.ts';

/** The resources that one document declares. */
export interface Expansion {
  /** By owner (a brand, or `SHARED`): the digest of the resources that the document declares for it. */
  digests(): ReadonlyMap<string, string>;
  resources(): readonly Resource[];
  /** Frees the resources, which are expanded again on the next use. Digests are kept. */
  forget(): void;
}

/** Expands a document into the resources of one kind. */
export type Expand = (kind: Kind) => readonly Expanded[] | undefined;

/** The expansion of a document; `known` are its digests, if they were computed before. */
export function expansionOf(yaml: YamlDocument, expand: Expand, known?: ReadonlyMap<string, string>): Expansion {
  let digests = known;
  let made: readonly Resource[] | undefined;
  const resources = (): readonly Resource[] => {
    made ??= kinds.flatMap((kind) => (expand(kind) ?? []).map((expanded) => new Declared(yaml, kind.name, expanded)));
    return made;
  };
  return {
    digests: () => {
      digests ??= digestsOf(resources());
      return digests;
    },
    resources,
    forget: () => {
      made = undefined;
    },
  };
}

function digestsOf(resources: readonly Resource[]): Map<string, string> {
  const groups = Map.groupBy(resources, ownerOf);
  return new Map([...groups].map(([owner, own]) => [owner, wantedDigest(own.map(resourceLine))]));
}

/** A declared resource. There are very many, so it is kept small: its position in the file is computed on first use. */
class Declared implements Resource {
  readonly kind: string;
  readonly name: string;
  readonly brand: string | null;
  readonly spec: string;
  readonly digest: string;
  readonly #yaml: YamlDocument;
  readonly #pointer: Pointer;

  constructor(yaml: YamlDocument, kind: string, { name, brand, spec, pointer }: Expanded) {
    this.kind = kind;
    this.name = name;
    this.brand = brand;
    this.spec = canonicalJson(spec as Json);
    this.digest = sha256(this.spec);
    this.#yaml = yaml;
    this.#pointer = pointer;
  }

  get origin(): Origin {
    return this.#yaml.locate(this.#pointer, 'value');
  }

  get facts(): readonly string[] {
    return this.#yaml.layers?.facts ?? [];
  }

  inherited(path: readonly string[], change: ValueChange): Origin | null {
    const { layers, value } = this.#yaml;
    if (layers === undefined) return null;
    const { pointer } = documentPointer(this, path, [value]);
    return pointer === null ? null : layers.inheritedAt(pointer, change);
  }
}
