// What a source may say and what it shares with others, where there is more than one source.

import { matchesName, type SourcePermission } from '../../core/access/source-permission.ts';
import type { Json } from '../../core/canonical.ts';
import type { ResourceKey } from '../../core/plan/resource.ts';
import { fileOrigin } from '../../core/problem.ts';
import type { Tree } from '../../core/source.ts';
import { type HeldElsewhere, namedKeys, type Permitted, permittedProblems } from '../rules/permitted.ts';
import type { ReadableDocument, ReadableTemplate } from './document.ts';
import type { Broken } from './read.ts';
import { known } from './sound.ts';

/** A live template of the operator's source. */
export interface SharedTemplate {
  readonly name: string;
  /** JSON, as in the store. */
  readonly spec: Json;
  readonly digest: string;
  readonly file: string;
  readonly line: number;
}

export interface SourceScope {
  /** Null may everything. */
  readonly may: SourcePermission | null;
  /** Asks which of these other sources have, and who. */
  readonly findElsewhere: (keys: () => readonly ResourceKey[]) => Promise<HeldElsewhere>;
  /** Whether it is there for others too, and need not declare a portal. */
  readonly sharesWithOthers: boolean;
  /** What the operator's source shares; null where it is not at hand, as in checks of a reseller's own repository. */
  readonly shared: {
    readonly templates: readonly SharedTemplate[];
    /** Its files, for their policies; null where there is no such source. */
    readonly policies: Tree | null;
  } | null;
}

/** Everything is said by one source that may say it. */
export const wholeScope: SourceScope = {
  may: null,
  findElsewhere: async () => new Map(),
  sharesWithOthers: false,
  shared: null,
};

export interface Scoped extends Permitted {
  /** Whether a portal of that name may be this source's. */
  readonly isOwn: (name: string) => boolean;
}

/** The documents and broken files of a source as it may declare them. */
export async function inScope(
  { may, findElsewhere }: SourceScope,
  all: readonly ReadableDocument[],
  broken: readonly Broken[],
  zone: string | null,
): Promise<Scoped> {
  const halfRead = broken.flatMap(({ brand }): ResourceKey[] => (brand === null ? [] : [`portal/${brand}`]));
  const elsewhere = await findElsewhere(() => [...namedKeys(all, zone), ...halfRead]);
  if (may === null && elsewhere.size === 0) return { problems: new Map(), refused: new Set(), isOwn: () => true };
  const permitted = permittedProblems(all, { may, zone, elsewhere });
  return {
    ...permitted,
    isOwn: (name) => (may === null || matchesName(name, may.portals)) && !elsewhere.has(`portal/${name}`),
  };
}

/** Shared templates as the rules read them; without those that the source declares itself and may not. */
export function sharedTemplates({ shared }: SourceScope, refused: ReadonlySet<ReadableDocument>): ReadableTemplate[] {
  const taken = new Set(
    [...refused].flatMap(({ kind, value }) => (kind === 'TemplateCustomer' ? [known(value.name)] : [])),
  );
  return (shared?.templates ?? []).filter(({ name }) => !taken.has(name)).map(readable);
}

function readable({ name, spec, file, line }: SharedTemplate): ReadableTemplate {
  const value = { ...(spec as object), name };
  const locate = () => ({ ...fileOrigin(file), line });
  // What was applied passed its schema.
  return { kind: 'TemplateCustomer', value, yaml: { file, value, locate, lost: [] } } as unknown as ReadableTemplate;
}
