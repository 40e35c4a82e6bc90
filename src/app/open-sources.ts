// The sources of the settings, opened: each with its number in the store, what it may say, and what it shares.
import type { SourceScope } from '../config/documents/scope.ts';
import { isOperators, type SourceSettings, sourcesOf } from '../config/settings/sources.ts';
import type { Json } from '../core/canonical.ts';
import { sha256 } from '../core/canonical.ts';
import { FIRST_SOURCE, sourceLabel } from '../core/plan/ownership.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import { POLICY_FOLDER, type Source, type Tree } from '../core/source.ts';
import type { FollowedSource } from '../reconcile/source-part.ts';
import type { Settings } from '../schema/settings.ts';
import { heldElsewhere, readSharedTemplates } from '../store/held-elsewhere.ts';
import { forgetSourceConditions, numberSources, readSources } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { lastAppliedCommit } from '../store/tables/revisions.ts';

export interface OpenedSource {
  readonly settings: SourceSettings;
  readonly source: Source;
  readonly followed: FollowedSource;
  /** What its documents are checked against. */
  readonly scope: () => Promise<SourceScope>;
  /** Digest of what others share with it. */
  readonly sharedDigest: () => Promise<string>;
}

/** All sources, the operator's first. @param open opens the source of these settings */
export async function openSources(
  settings: Settings,
  store: Store,
  open: (settings: SourceSettings) => Source,
): Promise<readonly OpenedSource[]> {
  const all = sourcesOf(settings).toSorted((left, right) => Number(isOperators(right)) - Number(isOperators(left)));
  const numbers = await numberAll(settings, store);
  return opened(settings, store, all, { numbers, names: await namesOf(settings, store), open });
}

/** Gives each source of the settings a number, and forgets the conditions of those that are not followed any more. */
export async function numberAll(settings: Settings, store: Store): Promise<ReadonlyMap<string, number>> {
  const all = sourcesOf(settings);
  await forgetSourceConditions(
    store,
    all.map(({ source }) => sourceLabel(source.name)),
  );
  return numberSources(
    store,
    all.filter((each) => !isFirst(each)).map(({ source }) => source.name),
  );
}

/** As `openSources`, of a store that is only read: a source that was never followed has no number yet. */
export async function sourcesForReading(settings: Settings, store: Store, open: (settings: SourceSettings) => Source) {
  const numbers = new Map((await readSources(store)).map(({ id, name }) => [name, id]));
  return opened(settings, store, sourcesOf(settings), { numbers, names: await namesOf(settings, store), open });
}

/** The only source, and the operator's, are the first one whatever their name. */
const isFirst = (each: SourceSettings): boolean => each.source.name === '' || isOperators(each);

/** A number that no source has. */
const UNKNOWN = 0;

interface Opening {
  readonly numbers: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<number, string>;
  readonly open: (settings: SourceSettings) => Source;
}

function opened(
  settings: Settings,
  store: Store,
  all: readonly SourceSettings[],
  { numbers, names, open }: Opening,
): OpenedSource[] {
  const idOf = (each: SourceSettings): number =>
    isFirst(each) ? FIRST_SOURCE : (numbers.get(each.source.name) ?? UNKNOWN);
  const byName = new Map(all.map((each) => [each.source.name, idOf(each)]));
  const handOvers = new Map(
    Object.entries(settings.handOver).flatMap(([portal, name]): [string, number][] => {
      const to = byName.get(name);
      return to === undefined ? [] : [[portal, to]];
    }),
  );
  const sources = all.map((each) => ({ settings: each, source: open(each) }));
  const operators = sources.find((each) => isOperators(each.settings));
  const policies = operators === undefined || all.length === 1 ? null : policiesOf(operators.source, store);
  return sources.map((each): OpenedSource => {
    const id = idOf(each.settings);
    const followed = { id, name: each.settings.source.name, handOvers, names };
    const shares = id === FIRST_SOURCE;
    return {
      ...each,
      followed,
      scope: async () => ({
        may: each.settings.source.may,
        sharesWithOthers: shares && all.length > 1,
        findElsewhere: (keys) => heldElsewhere(store, followed, keys),
        shared: shares ? null : { templates: await sharedTemplates(store), policies: (await policies?.()) ?? null },
      }),
      sharedDigest: async () =>
        shares ? '' : digestOf(await readSharedTemplates(store), (await policies?.()) ?? null),
    };
  });
}

/** By number; the first one's in the settings, or in plain words. */
async function namesOf(settings: Settings, store: Store): Promise<ReadonlyMap<number, string>> {
  const first = sourcesOf(settings).find(isFirst)?.source.name ?? '';
  const rows = (await readSources(store)).map(({ id, name }): [number, string] => [id, name]);
  return new Map([...rows, [FIRST_SOURCE, first === '' ? 'of the operator' : first]]);
}

async function sharedTemplates(store: Store) {
  return (await readSharedTemplates(store)).map((row) => ({ ...row, spec: JSON.parse(row.spec) as Json }));
}

/** The files of the operator's source as they were applied last: its policies hold for what others declare. */
function policiesOf({ history, fetch }: Source, store: Store): () => Promise<Tree> {
  let known: { readonly commit: string; readonly tree: Promise<Tree> } | undefined;
  const unreadable = (why: string): never => {
    const message = `the policies of the operator's source are not known, and what they refuse is not known either: ${why}`;
    throw new PortalError(
      'source-unreadable',
      message,
      'It is tried again; portico status shows the state of that source.',
    );
  };
  return async () => {
    const commit = await lastAppliedCommit(store);
    if (history === null) {
      const read = await fetch();
      return read.state === 'found' ? read.value.tree() : unreadable(read.state === 'unknown' ? read.why : read.what);
    }
    if (commit === null) return unreadable('nothing of it was applied yet');
    if (known?.commit !== commit) known = { commit, tree: history.at(commit).then((revision) => revision.tree()) };
    return known.tree.catch((thrown: unknown) => {
      known = undefined;
      return unreadable(reasonOf(thrown));
    });
  };
}

function digestOf(
  templates: readonly { readonly name: string; readonly digest: string }[],
  policies: Tree | null,
): string {
  const files = (policies?.entries ?? []).filter(({ path }) => path.startsWith(`${POLICY_FOLDER}/`));
  return sha256(
    JSON.stringify([templates.map(({ name, digest }) => [name, digest]), files.map(({ path, id }) => [path, id])]),
  );
}
