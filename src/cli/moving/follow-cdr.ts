// `portico import cdr --follow`: takes calls out of the files of a folder until it is stopped.
import { realpath } from 'node:fs/promises';
import { callFolder } from '../../adapters/calls/call-folder.ts';
import { dialingByOrigin } from '../../app/call-origins.ts';
import { loadSettings } from '../../app/load-settings.ts';
import { type Exit, exit, type World } from '../../app/world.ts';
import { callRater } from '../../billing/rate-calls.ts';
import { createFollower, type FollowOptions, type TakenFile } from '../../calls/follow/follow.ts';
import type { OpenOptions } from '../../calls/ingest/open-file.ts';
import { countUnrated } from '../../calls/ingest/unrated.ts';
import type { CustomerId } from '../../core/ids.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';
import { openStore, type Store } from '../../store/store.ts';
import { reportUnrated } from '../print/unrated-calls.ts';
import type { ImportCdrOptions } from './import-cdr-options.ts';

/** Milliseconds between two passes, and at most between two after errors. */
const EVERY = 1_000;
const SELDOM = 60_000;
/** Passes after which files that are long gone are forgotten: about a day. */
const FORGET_EVERY = 86_400;

/** Files that hold no lines yet or any more: hidden ones, those that are being written by a copy, and packed ones, which rotation makes. */
const UNWANTED = /^\.|~$|\.(?:gz|zst|bz2|xz|zip|tmp|part|swp)$/i;

export async function followCdr(
  world: World,
  options: ImportCdrOptions,
  opened: OpenOptions & { readonly customer: CustomerId | null },
): Promise<Exit> {
  const origin = originOf(options);
  const folder = await folderOf(options.file);
  const settings = await loadSettings(world, options);
  const store = await openStore(settings.store);
  try {
    const { clock } = world;
    const how = { ...opened, origin, folder, clock, rater: callRater(store), dialingOf: dialingByOrigin(settings) };
    await followUntilStopped(world, options, store, how);
    return exit.fine;
  } finally {
    await store.destroy();
  }
}

async function followUntilStopped(
  world: World,
  options: ImportCdrOptions,
  store: Store,
  how: FollowOptions,
): Promise<void> {
  const files = callFolder(how.folder, wantedBy(options.pattern));
  let wait = EVERY;
  let follower: Awaited<ReturnType<typeof createFollower>> | undefined;
  for (let passes = 0; !world.stop.aborted; passes += 1) {
    try {
      follower ??= await createFollower(store, files, how);
      if (passes % FORGET_EVERY === 0) await follower.forget();
      for (const taken of await follower.pass()) printTaken(world, options, taken);
      wait = EVERY;
    } catch (thrown) {
      // What is not stored is read again: the follower begins from what is.
      follower = undefined;
      world.report(`nothing was lost: ${reasonOf(thrown)}; tried again in ${wait / 1000} s\n`);
      wait = Math.min(wait * 2, SELDOM);
    }
    await world.clock.sleep(wait, world.stop);
  }
}

function printTaken(world: World, { quiet }: ImportCdrOptions, taken: TakenFile): void {
  const { name, broken } = taken;
  if (broken !== undefined) {
    world.report(`${name}: ${broken.message}. ${broken.hint}\n`);
    return;
  }
  for (const { line, reason } of taken.refused) world.report(`${name}:${line}  refused: ${reason}\n`);
  reportUnrated(world, taken.unrated);
  if (quiet === true) return;
  const unrated = countUnrated(taken.unrated);
  const parts = [
    `${taken.added} added`,
    ...(taken.corrected === 0 ? [] : [`${taken.corrected} corrected`]),
    `${taken.known} known already`,
    `${taken.refused.length} refused`,
    ...(taken.passedCount === 0 ? [] : [`${taken.passedCount} passed over`]),
    ...(unrated === 0 ? [] : [`${unrated} unrated`]),
  ];
  world.print(`${name}: ${taken.rows} rows: ${parts.join(', ')}\n`);
}

/** Known before the first file is: positions are kept by it. */
function originOf({ origin, format }: ImportCdrOptions): string {
  if (origin !== undefined) return origin;
  if (format !== 'auto') return format;
  const hint = 'Give it as in: --follow --origin pbx-1';
  throw new PortalError('input-invalid', '--follow needs --origin or --format', hint);
}

async function folderOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (thrown) {
    const hint = 'Name a folder that exists and that this user may read.';
    throw new PortalError('input-invalid', `${path} cannot be read: ${reasonOf(thrown)}`, hint, thrown);
  }
}

/** `*` is any text, `?` any character. */
export function wantedBy(pattern: string | undefined): (name: string) => boolean {
  if (pattern === undefined) return (name) => !UNWANTED.test(name);
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`);
  return (name) => expression.test(name);
}
