// What a merge would change: the files of one commit compared with those of another, without live state or secrets.
import { openRevision } from '../../adapters/git/revision.ts';
import { desiredReader, readFolderRevision } from '../../app/read-folder.ts';
import type { World } from '../../app/world.ts';
import type { Change } from '../../core/plan/change.ts';
import { type Desired, withPolicyHolds } from '../../core/plan/desired.ts';
import { isGuarded, type LiveCounts } from '../../core/plan/guard.ts';
import { type FindIncumbents, incumbentsIn } from '../../core/plan/incumbents.ts';
import { soleOwnership } from '../../core/plan/ownership.ts';
import { type LiveResource, ownerOf } from '../../core/plan/resource.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Revision } from '../../core/source.ts';
import { asLive } from '../../reconcile/compare-desired.ts';
import { sharedKeys, usersOf } from '../../reconcile/counted-changes.ts';
import { type GuardCounts, judge, type Pass, planRenamed } from '../../reconcile/pass.ts';
import type { Settings } from '../../schema/settings.ts';

export interface RevisionRange {
  readonly base: string;
  /** Null for the saved files. */
  readonly head: string | null;
}

export interface Comparison {
  readonly base: { readonly revision: Revision; readonly desired: Desired };
  /** The pass that compares the head with the base. */
  readonly pass: Pass;
}

/**
 * Compares the commit `base` with the commit `head`, or with the files of the folder as they are saved when that is null.
 * A brand that did not validate at the base has no known state there; it shows as new. Files can be read while `use` runs.
 */
export async function compareRevisions<Result>(
  world: World,
  settings: Settings,
  dir: string,
  { base, head }: RevisionRange,
  use: (comparison: Comparison) => Result | Promise<Result>,
): Promise<Result> {
  const { path } = settings.source;
  const opened = await openRevision(dir, base, path, world.environment);
  try {
    const openedHead = head === null ? undefined : await openRevision(dir, head, path, world.environment);
    try {
      const revision = openedHead?.revision ?? (await readFolderRevision(dir, settings));
      // One reader for both, so that unchanged files are parsed once. Policies come from the base: no pull request loosens
      // its own rules.
      let incumbents: FindIncumbents = async () => new Map();
      const read = desiredReader(settings, {
        images: world.images,
        policies: await opened.revision.tree(),
        incumbents: (keys) => incumbents(keys),
      });
      const was = await read(opened.revision);
      incumbents = incumbentsIn(was);
      const live = asLive(was);
      const planned = {
        revision,
        ...planRenamed(withPolicyHolds(await read(revision), live), live),
        part: soleOwnership,
        breakGlass: [],
      };
      const policy = { limits: settings.guards, selfHeal: true, approved: new Set<string>() };
      const pass = judge(planned, countsOf(planned.plan.changes, live.rows), policy);
      return await use({ base: { revision: opened.revision, desired: was }, pass });
    } finally {
      openedHead?.close();
    }
  } finally {
    opened.close();
  }
}

/** Reads `BASE` or `BASE..HEAD`. @throws PortalError `input-invalid` */
export function parseRange(text: string): RevisionRange {
  const [base = '', head, ...more] = text.split('..');
  if (base !== '' && head === undefined) return { base, head: null };
  if (base !== '' && head !== undefined && head !== '' && !head.startsWith('.') && more.length === 0)
    return { base, head };
  throw new PortalError(
    'input-invalid',
    `--against: "${text}" is not a range of commits`,
    'Write BASE, or BASE..HEAD with two dots.',
  );
}

function countsOf(changes: readonly Change[], rows: readonly LiveResource[]): GuardCounts {
  const live = rows.filter(({ kind }) => kind === 'portal').length;
  return {
    removals: removalCounts(rows),
    changes: { live, lastHour: new Map() },
    users: usersOf(sharedKeys(changes), rows),
  };
}

function removalCounts(rows: readonly LiveResource[]): LiveCounts {
  const guarded = rows.filter(({ kind }) => isGuarded(kind));
  const count = (subjectOf: (row: LiveResource) => string) =>
    new Map([...Map.groupBy(guarded, subjectOf)].map(([subject, own]) => [subject, own.length]));
  return { brands: count(ownerOf), kinds: count(({ kind }) => kind), all: guarded.length, removedLastHour: 0 };
}
