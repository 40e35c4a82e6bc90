// `portico account load`: writes the accounts of a file, one JSON object a line.

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { withStore } from '../../app/with-store.ts';
import { type CommonOptions, exit, type World } from '../../app/world.ts';
import { createHasher } from '../../auth/password.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';
import { jsonMistake, parseJson } from '../../core/untrusted/json.ts';
import { recordAudit } from '../../operations/operation.ts';
import { checkedEntry, putEntry } from '../../provisioning/entries.ts';
import type { Store } from '../../store/store.ts';
import type { CommandDefinition } from '../command.ts';
import { shellOperation } from '../operate/shell-operation.ts';

interface LoadOptions extends CommonOptions {
  readonly file: string;
}

interface Loaded {
  lines: number;
  refused: number;
}

export const load: CommandDefinition<LoadOptions> = {
  usage: '<file>',
  summary: 'create or update accounts, one JSON object a line (- for standard input)',
  examples: ['portico account load accounts.ndjson', 'portico account load -'],
  exits: { 0: 'every line was written', 1: 'error, or lines were refused; the others were written' },
  run: (world, options) =>
    withStore(world, options, 'read-write', async (store) => {
      const { file } = options;
      const loaded: Loaded = { lines: 0, refused: 0 };
      try {
        await loadLines(world, store, file, loaded);
      } finally {
        const written = loaded.lines - loaded.refused;
        const operation = shellOperation(world, store, { action: 'load-accounts', subject: file });
        if (written > 0) await recordAudit(operation, 'done', `${written} of ${loaded.lines} lines`);
      }
      const { lines, refused } = loaded;
      const rest = refused === 0 ? '' : `, ${refused} were refused`;
      world.report(`${lines - refused} of ${lines} lines are in place${rest}\n`);
      return refused === 0 ? exit.fine : exit.error;
    }),
};

/** Writes line by line and counts in `loaded`; a bad line is reported with its number and reason, and the rest is written. */
async function loadLines(world: World, store: Store, file: string, loaded: Loaded): Promise<void> {
  const hasher = createHasher({ concurrency: 1, queue: 1 });
  const input = createReadStream(file === '-' ? '/dev/stdin' : file);
  const failed = new Promise<never>((_resolve, reject) => {
    input.on('error', (cause) => reject(unreadable(file, cause)));
  });
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const work = async (): Promise<void> => {
    for await (const text of lines) {
      loaded.lines += 1;
      if (text.trim() === '') continue;
      const line = loaded.lines;
      const put = async () => putEntry(store, hasher, checkedEntry(parsed(text)), world.clock.now());
      const result = await put().catch((thrown: unknown) => {
        loaded.refused += 1;
        const why = thrown instanceof PortalError ? `${thrown.message}. ${thrown.hint}` : reasonOf(thrown);
        world.report(`${file}:${line}: ${why}\n`);
        return undefined;
      });
      if (result?.code !== undefined) world.print(`${line} ${result.code}\n`);
      if (result?.setPassword !== undefined) world.print(`${line} ${result.setPassword}\n`);
    }
  };
  await Promise.race([work(), failed]);
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch (thrown) {
    throw new PortalError('input-invalid', `the line ${jsonMistake(thrown)}`, 'Write one object a line.');
  }
}

const unreadable = (file: string, cause: unknown): PortalError =>
  new PortalError('input-invalid', `${file} cannot be read`, 'Check its name, and that this user may read it.', cause);
