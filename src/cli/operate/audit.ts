// `portico audit`: what operators did, by whom and why; and whether the log is whole.

import { loadSettings } from '../../app/load-settings.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { openStore } from '../../store/store.ts';
import { readAudit, verifyAudit } from '../../store/tables/console-audit.ts';
import { formatRows, type OutputFormat } from '../print/table.ts';

export interface AuditOptions extends CommonOptions {
  readonly verify?: boolean;
  readonly output: OutputFormat;
}

const LISTED = 200;

/** With `verify` exit code 1 when an entry is missing or is not as it was written. */
export async function audit(world: World, options: AuditOptions): Promise<Exit> {
  const store = await openStore((await loadSettings(world, options)).store, 'read-only');
  try {
    if (options.verify !== true) {
      const rows = (await readAudit(store, {}, LISTED)).map(({ hash: _hash, at, ...row }) => ({
        at: new Date(at).toISOString(),
        ...row,
      }));
      world.print(formatRows(rows, options.output, 'Nothing was done yet.'));
      return exit.fine;
    }
    const { entries, broken, hash } = await verifyAudit(store);
    if (broken === null) {
      world.print(`${entries} entries, none missing, each as it was written.\n`);
      if (entries > 0) world.print(`Entry ${entries} has the digest ${hash}\n`);
      return exit.fine;
    }
    world.report(`error: entry ${broken} of the log is missing, or is not as it was written\n`);
    world.report('  Somebody with access to the database has changed it; the entries before it are whole.\n');
    return exit.error;
  } finally {
    await store.destroy();
  }
}
