// What a plan changes, in one form for the command, the pull request's comment, the console and the API.
import type { Json } from '../../core/canonical.ts';
import { type Change, fieldsOf } from '../../core/plan/change.ts';
import type { Block } from '../../core/plan/guard.ts';
import type { FleetCounts } from '../../store/fleet-counts.ts';
import { type Effect, effectsOf } from './effects.ts';
import type { FileTexts } from './field-diff.ts';
import { type ChangeGroup, foldChanges } from './fold.ts';

export interface PlanDiff {
  readonly groups: readonly ChangeGroup[];
  readonly effects: readonly Effect[];
  /** Distinct changes. */
  readonly ways: number;
  /** Portals that something of their own changes of. */
  readonly portals: number;
}

/** The bytes of a file by its digest; undefined where they are not at hand. */
export type ReadContent = (digest: string) => Promise<Uint8Array | undefined>;

/** Files that are read for one plan, and bytes up to which a text is shown by its lines; of others size and digest are shown. */
const MAX_FILES = 200;
const MAX_TEXT_BYTES = 256 * 1024;

/** What the changes of a plan change; without `files` those are shown by their digests, without `counts` customers are not counted, without `blocks` no guards are named. */
export function diffPlan(
  changes: readonly Change[],
  files: FileTexts = new Map(),
  counts: FleetCounts | null = null,
  blocks: readonly Block[] = [],
): PlanDiff {
  const groups = foldChanges(changes, files, blocks);
  return {
    groups,
    effects: effectsOf(changes, counts),
    ways: groups.reduce((all, group) => all + group.changes.length, 0),
    portals: new Set(changes.flatMap(({ brand }) => brand ?? [])).size,
  };
}

/** Reads the files that the changes name, as many and as much of them as a reader can take in. */
export async function readFiles(changes: readonly Change[], readContent: ReadContent): Promise<FileTexts> {
  const named = changes.flatMap((change) => fieldsOf(change).flatMap(({ from, to }) => [from, to].flatMap(digestsIn)));
  const files = new Map<string, { readonly size: number; readonly text?: string }>();
  for (const digest of [...new Set(named)].slice(0, MAX_FILES)) {
    const bytes = await readContent(digest);
    if (bytes !== undefined) files.set(digest, describe(bytes));
  }
  return files;
}

function describe(bytes: Uint8Array): { readonly size: number; readonly text?: string } {
  const size = bytes.length;
  if (size > MAX_TEXT_BYTES || bytes.includes(0)) return { size };
  try {
    return { size, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    // An image: it is shown by its size and digest.
    return { size };
  }
}

/** Every `digest` anywhere in a value. */
function digestsIn(value: Json | undefined): string[] {
  if (value === undefined || value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'digest' && typeof member === 'string' ? [member] : digestsIn(member as Json),
  );
}
