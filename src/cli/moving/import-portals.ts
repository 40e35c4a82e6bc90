// `portico import portals`: documents from a spreadsheet or an export of another system, one folder a brand.

import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { loadSettings } from '../../app/load-settings.ts';
import { readFolderRevision } from '../../app/read-folder.ts';
import { type CommonOptions, exit } from '../../app/world.ts';
import { visible } from '../../config/documents/format-problem.ts';
import { factorFiles } from '../../config/export/factor/factor-files.ts';
import { hostPolicy } from '../../config/settings/edge.ts';
import { secretPolicy } from '../../config/settings/secret-policy.ts';
import { draftOf, type ReadBeside } from '../../config/spreadsheet/draft.ts';
import { fieldOf } from '../../config/spreadsheet/fields.ts';
import { resolveDrafts } from '../../config/spreadsheet/resolve.ts';
import { type Row, readColumnMapping, readRows } from '../../config/spreadsheet/rows.ts';
import { parseYaml } from '../../config/yaml/document.ts';
import { limits } from '../../core/limits/limits.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Tree } from '../../core/source.ts';
import type { Settings } from '../../schema/settings.ts';
import type { CommandDefinition } from '../command.ts';
import { readSchemas, schemaFiles } from '../portals/document-schemas.ts';
import { writeFiles } from '../portals/write-files.ts';

interface ImportPortalsOptions extends CommonOptions {
  readonly file: string;
  /** Root of the repository that is written to. */
  readonly out: string;
  readonly mapping?: string;
  readonly factor?: true;
}

export const importPortals: CommandDefinition<ImportPortalsOptions> = {
  usage: '<file>',
  summary: 'make documents from a spreadsheet of portals (CSV or JSON)',
  options: (command) =>
    command
      .requiredOption('--out <dir>', 'root of the repository to write to; existing files are not changed')
      .option('--mapping <file>', 'YAML file that says which column is which, as in brand: Company')
      .option('--factor', 'write what most portals have in common into a base that they extend'),
  examples: [
    'portico import portals brands.csv --out .',
    'portico import portals brands.csv --mapping columns.yaml --out .',
    'portico import portals brands.csv --factor --out .',
  ],
  exits: { 0: 'all rows were written', 1: 'error, or findings that you have to decide' },
  run: async (world, options) => {
    const { file, out } = options;
    const settings = await loadSettings(world, options);
    const rows = readRows(file, readWhole(file, limits.spreadsheetBytes));
    const mapping = options.mapping === undefined ? new Map<string, string>() : await mappingOf(options.mapping);
    const unknown = unknownColumns(rows, mapping);
    const readBeside = besideReader(dirname(resolve(file)));
    const { path } = settings.source;
    const schema = readSchemas().portal;
    const {
      files: flat,
      portals,
      findings,
    } = await resolveDrafts(
      rows.map((row) => draftOf(row, mapping, readBeside)),
      {
        file: basename(file),
        present: await presentTree(out, settings),
        path,
        schema,
        hosts: hostPolicy(settings.edge, settings.certificates),
        images: world.images,
        secrets: secretPolicy(settings),
      },
    );
    const files = options.factor === true ? factorFiles(flat, { path, schema }) : flat;
    const schemas = existsSync(join(out, 'schemas')) || files.size === 0 ? [] : schemaFiles();
    const written = [...files].map(([name, bytes]) => ({ path: name, bytes }));
    await writeFiles(resolve(out), [...schemas, ...written], 'refuse');
    for (const name of files.keys()) if (name.endsWith('/portal.yaml')) world.print(`${join(out, name)}\n`);
    for (const column of unknown)
      world.report(`column "${visible(column)}" was not imported: no field has this name\n`);
    for (const { line, message } of findings) world.report(`${file}:${line}  ${visible(message)}\n`);
    if (options.quiet !== true) {
      world.report(`${rows.length} row(s): ${portals} portal(s) written, ${findings.length} finding(s) to decide\n`);
    }
    return findings.length === 0 ? exit.fine : exit.error;
  },
};

/** The files of the repository; none where it does not exist yet. */
async function presentTree(out: string, settings: Settings): Promise<Tree> {
  if (!existsSync(join(out, settings.source.path))) return { entries: [], read: async () => new Uint8Array() };
  return (await readFolderRevision(out, settings)).tree();
}

async function mappingOf(file: string): Promise<Map<string, string>> {
  const { documents, problems } = await parseYaml(file, readWhole(file, limits.namedFileBytes));
  const [problem] = problems;
  if (problem !== undefined) throw new PortalError('input-invalid', `${file}: ${problem.message}`, 'Correct it.');
  return readColumnMapping(file, documents[0]?.value);
}

function unknownColumns(rows: readonly Row[], mapping: ReadonlyMap<string, string>): Set<string> {
  const columns = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  return new Set([...columns].filter((column) => column !== '' && fieldOf(column, mapping) === undefined));
}

/** @throws PortalError `input-invalid` */
function readWhole(file: string, limit: number): Buffer {
  const found = existsSync(file) ? statSync(file) : undefined;
  const why =
    found?.isFile() !== true
      ? 'there is no such file'
      : found.size > limit
        ? `it is larger than ${limit} bytes`
        : undefined;
  if (why === undefined) return readFileSync(file);
  throw new PortalError('input-invalid', `${file} cannot be read: ${why}`, 'Name a CSV or JSON file.');
}

/** Reads files below the folder of the spreadsheet only; paths and links that lead out of it are refused. */
function besideReader(folder: string): ReadBeside {
  const root = realpathSync(folder);
  const isInside = (path: string): boolean => {
    const way = relative(root, path);
    return way !== '' && !way.startsWith('..') && !isAbsolute(way);
  };
  return (name) => {
    const path = resolve(root, name.replaceAll('\\', '/'));
    if (name.includes('\0') || !isInside(path)) return { why: `"${name}" leads out of the folder of the spreadsheet` };
    if (!existsSync(path)) return { why: `there is no file ${name} beside the spreadsheet` };
    if (!isInside(realpathSync(path)) || !lstatSync(path).isFile()) return { why: `${name} is not a regular file` };
    if (statSync(path).size > limits.namedFileBytes)
      return { why: `${name} is larger than ${limits.namedFileBytes} bytes` };
    return { bytes: readFileSync(path) };
  };
}
