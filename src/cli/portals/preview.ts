// `portico preview`: pages of brands as static files, before and after a change. Needs no live state, secrets or network.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { loadSettings } from '../../app/load-settings.ts';
import { desiredReader, readFolderRevision } from '../../app/read-folder.ts';
import { type CommonOptions, exit, type World } from '../../app/world.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';
import type { PreviewInput } from '../../preview/portals-to-show.ts';
import { drawPreview, type PreviewSummary, previewLimits } from '../../preview/preview.ts';
import type { Settings } from '../../schema/settings.ts';
import type { CommandDefinition } from '../command.ts';
import { compareRevisions } from './compare-revisions.ts';

/** Existing files that the error message names at most. */
const MAX_LISTED = 10;

interface PreviewOptions extends CommonOptions {
  /** A folder, or the first of two revisions of the repository that holds the current one. */
  readonly dirOrBase?: string;
  readonly head?: string;
  readonly out: string;
}

export const preview: CommandDefinition<PreviewOptions> = {
  usage: '[dir-or-base] [head]',
  summary: 'pages as static files with sample data: of a folder, or before and after between two commits',
  options: (command) => command.requiredOption('--out <dir>', 'folder to write to; new or empty'),
  examples: ['portico preview --out pages', 'portico preview origin/main HEAD --out pages'],
  exits: { 0: 'written', 1: 'error' },
  run: async (world, options) => {
    const { dirOrBase: from = '.', head, out } = options;
    refuseUnlessEmpty(out);
    const settings = await loadSettings(world, options);
    const draw = (input: PreviewInput): Promise<PreviewSummary> => writePreview(world, out, input);
    const summary =
      head === undefined
        ? await draw(await readOneFolder(world, settings, from))
        : await compareRevisions(world, settings, '.', { base: from, head }, ({ base, pass }) =>
            draw({
              before: base,
              after: { revision: pass.revision, desired: pass.desired },
              changes: pass.plan.changes,
            }),
          );
    world.print(`${posix.join(out, 'index.html')}\n`);
    if (options.quiet !== true) world.report(`${sentence(summary)}\n`);
    return exit.fine;
  },
};

async function readOneFolder({ images }: World, settings: Settings, dir: string): Promise<PreviewInput> {
  const revision = await readFolderRevision(dir, settings);
  return {
    before: null,
    after: { revision, desired: await desiredReader(settings, { images })(revision) },
    changes: [],
  };
}

/** @throws PortalError `already-exists`: a preview is never written among other files */
export function refuseUnlessEmpty(out: string): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) {
    throw new PortalError('already-exists', `${out} is a file`, 'Name a folder after --out; it is created.');
  }
  const names = readdirSync(out).sort();
  if (names.length === 0) return;
  const more = names.length > MAX_LISTED ? `\n  and ${names.length - MAX_LISTED} more` : '';
  const list = names
    .slice(0, MAX_LISTED)
    .map((name) => `\n  ${posix.join(out, name)}`)
    .join('');
  throw new PortalError(
    'already-exists',
    `${out} is not empty:${list}${more}`,
    'Nothing was written. Name a new or an empty folder after --out, or remove that one.',
  );
}

/** Writes each file as soon as it is rendered; removes the written files on failure. */
export async function writePreview(world: World, out: string, input: PreviewInput): Promise<PreviewSummary> {
  const made: string[] = [];
  const make = (folder: string): void => {
    const first = mkdirSync(folder, { recursive: true });
    if (first !== undefined) made.push(first);
  };
  try {
    make(resolve(out));
    const files = drawPreview(input, { limits: previewLimits, images: world.images });
    for (;;) {
      const next = await files.next();
      if (next.done === true) return next.value;
      world.stop.throwIfAborted();
      const file = join(resolve(out), next.value.path);
      make(dirname(file));
      writeFileSync(file, next.value.text, { flag: 'wx' });
      made.push(file);
    }
  } catch (thrown) {
    if (world.stop.aborted) throw thrown;
    for (const path of made.reverse()) rmSync(path, { recursive: true, force: true });
    if (!isSystemError(thrown)) throw thrown;
    throw new PortalError(
      'input-invalid',
      `the preview cannot be written to ${out}: ${reasonOf(thrown)}`,
      'Nothing was kept. Correct that and try again.',
      thrown,
    );
  }
}

const isSystemError = (thrown: unknown): boolean => thrown instanceof Error && 'syscall' in thrown;

function sentence({ shown, named }: PreviewSummary): string {
  if (shown.length + named.length === 0) return 'No brand differs.';
  const count = (state: string): number => shown.filter((brand) => brand.state === state).length;
  const broken = count('does not validate');
  return [
    `${shown.length} brand(s) shown`,
    ...(broken === 0 ? [] : [`${broken} of them do not validate`]),
    ...(named.length === 0 ? [] : [`${named.length} more only named`]),
  ].join(', ');
}
