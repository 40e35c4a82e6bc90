// Takes calls out of the files of a folder as a switch writes and rotates them: growing, renamed, copied and truncated. Calls and the position
// behind them are stored in one transaction, so a kill loses none and doubles none; a last line without its end waits.
import { limits } from '../../core/limits/limits.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Store } from '../../store/store.ts';
import { checker, type IngestOptions, type RefusedRow, withDiffering } from '../ingest/ingest.ts';
import type { OpenOptions } from '../ingest/open-file.ts';
import { emptyBatch, readLines } from '../ingest/read-batch.ts';
import { type Stored, storeCalls } from '../ingest/store-calls.ts';
import { mergeUnrated } from '../ingest/unrated.ts';
import type { CallFolder, FollowedHandle, ListedFile } from './folder.ts';
import { type FollowedReader, followedReader, type Piece } from './followed-file.ts';
import { type Followed, matched } from './matching.ts';
import { forgetPositions, isAt, marksAt, readPositions, savePosition } from './positions.ts';

export interface FollowOptions extends Omit<IngestOptions, 'reach' | 'origin' | 'dialingOf'>, OpenOptions {
  readonly origin: string;
  /** What the folder is called in the store: its path. */
  readonly folder: string;
  readonly clock: { now(): number };
  /** Called at points at which a test ends the process. */
  readonly step?: (name: 'listed' | 'read' | 'stored' | 'committed') => void;
}

/** What a pass took out of one file. */
export interface TakenFile extends Omit<Stored, 'differing'> {
  readonly name: string;
  readonly rows: number;
  readonly passedCount: number;
  readonly refused: readonly RefusedRow[];
  /** Why the file cannot be read, such as that its format is not known. */
  readonly broken?: PortalError;
}

interface Follower {
  /** Takes what is new in all files, those that were changed last at the end. */
  pass(): Promise<readonly TakenFile[]>;
  /** Forgets files that nothing was taken of for long. */
  forget(): Promise<void>;
}

/** A follower of one folder. After an error it has to be made again: it then begins from what is stored. */
export async function createFollower(store: Store, folder: CallFolder, options: FollowOptions): Promise<Follower> {
  const followed: Followed[] = (await readPositions(store, options)).map((position) => ({ position }));
  const check = checker(store, { ...options, reach: 'all' });
  const parts: Parts = { store, folder, options, check };
  return {
    pass: async () => {
      const listed = await folder.list();
      options.step?.('listed');
      const taken: TakenFile[] = [];
      for (const { file, entry } of await matched(folder, followed, listed)) {
        if (entry.mark === file.mark) continue;
        const result = await takeFile(parts, file, entry);
        if (result !== undefined) taken.push(result);
      }
      return taken;
    },
    forget: () => forgetPositions(store, options, options.clock.now() - limits.callFollowedMs),
  };
}

interface Parts {
  readonly store: Store;
  readonly folder: CallFolder;
  readonly options: FollowOptions;
  readonly check: ReturnType<typeof checker>;
}

/** Undefined where nothing was new. A file that became another one since it was matched is left to the next pass. */
async function takeFile(parts: Parts, file: ListedFile, entry: Followed): Promise<TakenFile | undefined> {
  const handle = await parts.folder.open(file.name);
  if (handle === undefined) return undefined;
  try {
    if (!(await isAt(handle, entry.position))) return undefined;
    const reader = entry.reader ?? (await readerAt(handle, parts.options, entry.position.position));
    if (reader === undefined) return undefined;
    entry.reader = reader;
    const taken = await takeAll(parts, handle, reader, entry);
    entry.mark = file.mark;
    return taken.rows === 0 ? undefined : taken;
  } catch (thrown) {
    if (!(thrown instanceof PortalError) || thrown.code !== 'input-invalid') throw thrown;
    entry.mark = file.mark;
    return { ...nothing(file.name), broken: thrown };
  } finally {
    await handle.close();
  }
}

/** A reader that has read what was taken before: it knows the header, equal rows that were counted, and calls that have begun. */
async function readerAt(
  handle: FollowedHandle,
  options: FollowOptions,
  position: number,
): Promise<FollowedReader | undefined> {
  const reader = await followedReader(handle, options, () => undefined);
  for (let at = 0; reader !== undefined && at < position; ) {
    const piece = await reader.next(handle, position);
    readLines(reader.read, piece.lines, 0, emptyBatch());
    if (piece.position === at) break;
    at = piece.position;
  }
  return reader;
}

async function takeAll(
  parts: Parts,
  handle: FollowedHandle,
  reader: FollowedReader,
  entry: Followed,
): Promise<TakenFile> {
  let taken = nothing(entry.position.name);
  for (;;) {
    const piece = await reader.next(handle, handle.size);
    if (piece.position === entry.position.position) return taken;
    parts.options.step?.('read');
    taken = await storePiece(parts, handle, { reader, piece }, { entry, taken });
  }
}

/** Stores the calls of a piece of the file, and where it ends, in one transaction. */
async function storePiece(
  { store, options, check }: Parts,
  handle: FollowedHandle,
  { reader, piece }: { readonly reader: FollowedReader; readonly piece: Piece },
  { entry, taken }: { readonly entry: Followed; readonly taken: TakenFile },
): Promise<TakenFile> {
  const batch = emptyBatch();
  readLines(reader.read, piece.lines, 0, batch);
  const marks = await marksAt(handle, piece.position);
  const next = { ...entry.position, ...marks, position: piece.position, line: piece.line };
  const { taken: calls, refused, lineOf } = await check(batch.calls);
  const now = options.clock.now();
  let saved = next;
  const stored = await storeCalls(store, calls, now, {
    alongside: async (tx) => {
      saved = await savePosition(tx, options, next, now);
      options.step?.('stored');
    },
  });
  options.step?.('committed');
  entry.position = saved;
  return added(taken, stored, {
    refused: withDiffering([...batch.bad, ...refused], stored.differing, lineOf),
    rows: piece.lines.length,
    passedCount: batch.passed.length,
  });
}

const nothing = (name: string): TakenFile => ({
  ...{ name, rows: 0, added: 0, corrected: 0, known: 0, passedCount: 0 },
  ...{ refused: [], unrated: [] },
});

const added = (
  one: TakenFile,
  stored: Stored,
  other: Pick<TakenFile, 'refused' | 'rows' | 'passedCount'>,
): TakenFile => ({
  name: one.name,
  rows: one.rows + other.rows,
  added: one.added + stored.added,
  corrected: one.corrected + stored.corrected,
  known: one.known + stored.known,
  passedCount: one.passedCount + other.passedCount,
  refused: [...one.refused, ...other.refused],
  unrated: mergeUnrated([...one.unrated, ...stored.unrated]),
});
