// `portico account load`: entries of accounts from a file, one JSON object a line.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { loadSettings } from '../../app/load-settings.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { createHasher } from '../../auth/password.ts';
import { PortalError } from '../../core/portal-error.ts';
import { recordAudit } from '../../operations/operation.ts';
import { checkedEntry, putEntry } from '../../provisioning/entries.ts';
import { openStore } from '../../store/store.ts';
import { shellOperation } from '../operate/approve.ts';

interface LoadOptions extends CommonOptions {
  readonly file: string;
}

/** Bad lines are refused one by one, with line and reason; the rest lands. */
export async function loadAccounts(world: World, { file, ...options }: LoadOptions): Promise<Exit> {
  const store = await openStore((await loadSettings(world, options)).store);
  const hasher = createHasher({ concurrency: 1, queue: 1 });
  let [line, bad] = [0, 0];
  try {
    const input = createReadStream(file === '-' ? '/dev/stdin' : file);
    const failed = new Promise<never>((_resolve, reject) => {
      input.on('error', (cause) => reject(unreadable(file, cause)));
    });
    const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    const work = async (): Promise<void> => {
      for await (const text of lines) {
        line += 1;
        if (text.trim() === '') continue;
        const put = async () => putEntry(store, hasher, checkedEntry(parsed(text)), world.clock.now());
        const result = await put().catch((thrown: unknown) => {
          if (!(thrown instanceof PortalError)) throw thrown;
          bad += 1;
          world.report(`${file}:${line}: ${thrown.message}. ${thrown.hint}\n`);
          return undefined;
        });
        if (result?.code !== undefined) world.print(`${line} ${result.code}\n`);
        if (result?.setPassword !== undefined) world.print(`${line} ${result.setPassword}\n`);
      }
    };
    await Promise.race([work(), failed]);
  } finally {
    const doing = shellOperation(world, store, { action: 'load-accounts', subject: file });
    if (line > bad) await recordAudit(doing, 'done', `${line - bad} of ${line} lines`);
    await store.destroy();
  }
  world.report(`${line - bad} of ${line} lines are in place${bad === 0 ? '' : `, ${bad} were refused`}\n`);
  return bad === 0 ? exit.fine : exit.error;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PortalError('input-invalid', 'the line is no JSON', 'Write one object a line.');
  }
}

const unreadable = (file: string, cause: unknown): PortalError =>
  new PortalError('input-invalid', `${file} cannot be read`, 'Check its name, and that this user may read it.', cause);
