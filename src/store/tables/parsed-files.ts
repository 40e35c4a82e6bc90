// Files that an earlier process parsed and checked, kept so that a restart parses only what changed. A cache: any row may go.
import { insertBatches } from '../insert-batches.ts';
import type { Db, Tx } from '../store.ts';
import { batchesOf } from './resources.ts';

export interface ParsedFile {
  readonly path: string;
  /** Id of the blob that was parsed. */
  readonly blob: string;
  readonly text: string;
  /** What came of it, as JSON; only the release that wrote it can tell. */
  readonly body: string;
}

const PATHS_PER_STATEMENT = 400;
/** From this number of files on, one pass over all rows is quicker than asking for each. */
const WHOLE_TABLE_FILES = 2_000;

/** Those of these paths that this version wrote. */
export async function readParsedFiles(db: Db, version: string, paths: readonly string[]): Promise<ParsedFile[]> {
  const rows = db.selectFrom('parsed_file').select(['path', 'blob', 'text', 'body']).where('version', '=', version);
  if (paths.length > WHOLE_TABLE_FILES) return rows.execute();
  const found: ParsedFile[] = [];
  for (const batch of batchesOf(paths, PATHS_PER_STATEMENT)) {
    found.push(...(await rows.where('path', 'in', batch).execute()));
  }
  return found;
}

export async function writeParsedFiles(tx: Tx, version: string, files: readonly ParsedFile[]): Promise<void> {
  await insertBatches(
    tx,
    files,
    ({ path, blob, text, body }) => ({ path, blob, version, text, body }),
    (rows) =>
      tx
        .insertInto('parsed_file')
        .values(rows)
        .onConflict((conflict) =>
          conflict.column('path').doUpdateSet((eb) => ({
            blob: eb.ref('excluded.blob'),
            version: eb.ref('excluded.version'),
            text: eb.ref('excluded.text'),
            body: eb.ref('excluded.body'),
          })),
        ),
  );
}

/** Lets go of the files of a source at any other path. @param prefix `2:` of the second source; empty for the first */
export async function keepParsedFiles(tx: Tx, present: ReadonlySet<string>, prefix = ''): Promise<void> {
  const rows = await tx.selectFrom('parsed_file').select('path').execute();
  // No path of a repository has a colon before its first slash.
  const own = rows.map(({ path }) => path).filter((path) => (/^\d+:/.exec(path)?.[0] ?? '') === prefix);
  const gone = own.filter((path) => !present.has(path.slice(prefix.length)));
  for (const batch of batchesOf(gone, PATHS_PER_STATEMENT)) {
    await tx.deleteFrom('parsed_file').where('path', 'in', batch).execute();
  }
}
