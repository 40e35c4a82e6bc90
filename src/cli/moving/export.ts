// `portico export`: the live state as documents and files, each read back before it is written, with a report of what differs.
import { existsSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { loadSettings } from '../../app/load-settings.ts';
import { type CommonOptions, exit, type World } from '../../app/world.ts';
import { readDesired } from '../../config/documents/desired.ts';
import { formatProblem, visible } from '../../config/documents/format-problem.ts';
import { ParseCache } from '../../config/documents/parse-cache.ts';
import { writeDocuments } from '../../config/export/documents.ts';
import { factorFiles } from '../../config/export/factor/factor-files.ts';
import type { FileContent } from '../../config/export/placed-files.ts';
import { differences, writtenTree } from '../../config/export/written-tree.ts';
import { hostPolicy } from '../../config/settings/edge.ts';
import { secretPolicy } from '../../config/settings/secret-policy.ts';
import { utcIso } from '../../core/moment.ts';
import type { LiveResource } from '../../core/plan/resource.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { AssetSpec } from '../../kinds/asset.ts';
import { readAsset } from '../../portal/site/read-asset.ts';
import type { Settings } from '../../schema/settings.ts';
import type { Store } from '../../store/store.ts';
import { readBreakGlass } from '../../store/tables/break-glass.ts';
import { readWholeLive } from '../../store/tables/resources.ts';
import type { CommandDefinition } from '../command.ts';
import { readSchemas, schemaFiles } from '../portals/document-schemas.ts';
import { openForReading } from '../portals/plan-revision.ts';
import { filesIn, type NewFile, refuseFilled, writeFiles } from '../portals/write-files.ts';

interface ExportOptions extends CommonOptions {
  readonly dir?: string;
  /** Existing files may be replaced. */
  readonly overwrite?: boolean;
  readonly factor?: true;
}

export const exportLive: CommandDefinition<ExportOptions> = {
  usage: '[dir]',
  summary: 'write the live state as YAML and files',
  options: (command) =>
    command
      .option('--overwrite', 'replace existing files')
      .option('--factor', 'write what most portals have in common into a base that they extend'),
  examples: ['portico export live', 'portico export live --overwrite', 'portico export live --factor'],
  exits: { 0: 'written', 1: 'error, or something in the live state cannot be expressed in files' },
  run: async (world, options) => {
    const settings = await loadSettings(world, options);
    const { dir = '.', overwrite = false } = options;
    const folder = join(resolve(dir), settings.source.path);
    if (!overwrite) refuseFilled(folder, 'Name another folder, or replace the files there with --overwrite.');
    const store = await openForReading(settings);
    try {
      const { rows } = await readWholeLive(store);
      const written = await writtenFiles(world, store, settings, {
        rows: rows.filter(({ archived }) => !archived),
        factor: options.factor === true,
      });
      const present = filesIn(folder).map((path) => posix.join(settings.source.path, path));
      await writeFiles(resolve(dir), allFiles(dir, store, written.files), overwrite ? 'replace' : 'refuse');
      for (const path of written.files.keys()) {
        world.print(`${posix.join(dir, path)}${present.includes(path) ? '  (replaced)' : ''}\n`);
      }
      const stale = present.filter((path) => !written.files.has(path));
      for (const path of stale)
        world.report(
          `${posix.join(dir, path)} is none of these files; it was left as it is. Remove it if it declares one of these portals\n`,
        );
      for (const sentence of written.lost) world.report(`cannot be put back: ${visible(sentence)}\n`);
      if (options.quiet !== true) world.report(summary(rows, written));
      return written.lost.length === 0 ? exit.fine : exit.error;
    } finally {
      await store.destroy();
    }
  },
};

interface Written {
  readonly files: ReadonlyMap<string, FileContent>;
  /** What would differ when applied again, a sentence each. */
  readonly lost: readonly string[];
}

async function writtenFiles(
  world: World,
  store: Store,
  settings: Settings,
  { rows, factor }: { readonly rows: readonly LiveResource[]; readonly factor: boolean },
): Promise<Written> {
  const assets = new Map(rows.filter(({ kind }) => kind === 'asset').map(({ name, spec }) => [name, assetOf(spec)]));
  const styles = await stylesheets(store, assets);
  const { path } = settings.source;
  const schemas = readSchemas();
  const { files: flat, lost } = writeDocuments({
    rows,
    path,
    schemas,
    stylesheet: (digest) => styles.get(digest),
    remarks: await breakGlassRemarks(store, world.clock.now()),
  });
  const files = factor ? factorFiles(flat, { path, schema: schemas.portal }) : flat;
  const sizes = new Map([...assets].map(([digest, { size = 0 }]) => [digest, size]));
  const tree = writtenTree(files, sizes, (digest) => bytesOf(store, digest));
  const hosts = hostPolicy(settings.edge, settings.certificates);
  const desired = await readDesired(tree, {
    path,
    hosts,
    secrets: secretPolicy(settings),
    cache: new ParseCache(null),
    images: world.images,
  });
  const errors = desired.problems.filter(({ severity }) => severity === 'error').map(formatProblem);
  return { files, lost: [...lost, ...errors, ...differences(rows, desired)] };
}

/** A row that was edited by hand may hold anything. */
function assetOf(spec: string): Partial<AssetSpec> {
  try {
    return JSON.parse(spec) as Partial<AssetSpec>;
  } catch {
    return {};
  }
}

async function stylesheets(
  store: Store,
  assets: ReadonlyMap<string, Partial<AssetSpec>>,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const [digest, { mediaType }] of assets) {
    if (mediaType?.startsWith('text/css') !== true) continue;
    const asset = await readAsset(store, digest);
    if (asset !== undefined) texts.set(digest, asset.bytes.toString());
  }
  return texts;
}

async function bytesOf(store: Store, digest: string): Promise<Uint8Array> {
  const asset = await readAsset(store, digest);
  if (asset !== undefined) return asset.bytes;
  throw new PortalError(
    'not-found',
    `the bytes of asset/${digest} are missing in the store, or do not match their digest`,
    'Apply the original files again, then export.',
  );
}

/** Break-glass overrides are not part of the files, so they become comments, by portal. */
async function breakGlassRemarks(store: Store, now: number): Promise<Map<string, string[]>> {
  const active = (await readBreakGlass(store)).filter(({ until }) => until > now);
  const remarks = new Map<string, string[]>();
  for (const { customer, portal, show, hide, reason, actor, until } of active) {
    const lines = remarks.get(portal) ?? [
      'Break-glass overrides are in force that are not part of the files (portico override list).',
    ];
    const what = [...show.map((id) => `show ${id}`), ...hide.map((id) => `hide ${id}`)].join(', ');
    remarks.set(portal, [...lines, `${customer}: ${what}, until ${utcIso(until)} (${actor}: ${reason})`]);
  }
  return remarks;
}

async function* allFiles(
  dir: string,
  store: Store,
  files: ReadonlyMap<string, FileContent>,
): AsyncGenerator<NewFile, void, undefined> {
  // The first line of each document names its schema, for the editor.
  if (!existsSync(join(dir, 'schemas'))) yield* schemaFiles();
  for (const [path, content] of files) {
    yield { path, bytes: typeof content === 'string' ? content : await bytesOf(store, content.digest) };
  }
}

function summary(rows: readonly LiveResource[], { files }: Written): string {
  const portals = rows.filter(({ kind }) => kind === 'portal');
  const removed = portals.filter(({ archived }) => archived).length;
  const archived = removed === 0 ? '' : `; ${removed} that were removed earlier are not exported`;
  return `${portals.length - removed} portal(s) in ${files.size} file(s)${archived}\n`;
}
