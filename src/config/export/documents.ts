// Write live resources as the documents and files that declare them, one folder for each brand.
import { posix } from 'node:path';
import type { Json } from '../../core/canonical.ts';
import { isPortalName } from '../../core/ids.ts';
import type { LiveResource } from '../../core/plan/resource.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { compareText } from '../../core/problem.ts';
import type { Kind, LiveSpec } from '../../kinds/kind.ts';
import { kinds } from '../../kinds/registry.ts';
import { withoutFacts } from '../layers/facts.ts';
import { type FileContent, PlacedFiles } from './placed-files.ts';
import { commented, type SchemaNode, yamlText } from './yaml-text.ts';

/** Schemas of the three kinds of documents. */
export interface Schemas {
  readonly portal: SchemaNode;
  readonly template: SchemaNode;
  readonly overrides: SchemaNode;
}

export interface WriteInput {
  /** Rows that are not archived. */
  readonly rows: readonly LiveResource[];
  /** Folder of documents, from the root of the repository. */
  readonly path: string;
  readonly schemas: Schemas;
  /** The text of a stylesheet as it is served. */
  readonly stylesheet: (digest: string) => string | undefined;
  /** By portal: lines about overrides that are not declared in files. */
  readonly remarks: ReadonlyMap<string, readonly string[]>;
}

export interface WrittenDocuments {
  /** By path from the root of the repository. */
  readonly files: ReadonlyMap<string, FileContent>;
  /** One sentence for each thing that could not be written. */
  readonly lost: readonly string[];
}

/** Bytes of overrides in one file, measured as JSON: as YAML they stay well below the size limit of a file. */
const OVERRIDES_BYTES = 96 * 1024;

const OVERRIDES_FILE = 'overrides.yaml';

/** Writes everything that can be written; the same rows give the same bytes. */
export function writeDocuments(input: WriteInput): WrittenDocuments {
  const files = new Map<string, FileContent>();
  const lost: string[] = [];
  const brands = Map.groupBy(input.rows, ({ brand }) => brand ?? '');
  for (const [brand, rows] of [...brands].sort(([left], [right]) => compareText(left, right))) {
    if (brand === '') continue;
    // The name becomes the name of a folder.
    if (isPortalName(brand)) writePortal(brand, rows, input, { files, lost });
    else lost.push(`"${brand}" is not a valid portal name`);
  }
  // A portal's name cannot begin with an underscore.
  const folder = brands.has('templates') ? '_templates' : 'templates';
  for (const row of brands.get('') ?? []) writeTemplate(row, folder, input, { files, lost });
  return { files, lost };
}

interface Output {
  readonly files: Map<string, FileContent>;
  readonly lost: string[];
}

function writePortal(name: string, rows: readonly LiveResource[], input: WriteInput, { files, lost }: Output): void {
  const folder = posix.join(input.path, name);
  const placed = new PlacedFiles(['portal.yaml', OVERRIDES_FILE], input.stylesheet);
  const specs = specsOf(rows, lost);
  const part = <Part>(kind: Kind, make: ((live: readonly LiveSpec[]) => Part) | undefined): Part | undefined => {
    const live = specs.get(kind.name);
    return live === undefined || make === undefined
      ? undefined
      : attempt(`${kind.name}/${name}`, lost, () => make(live));
  };
  const body = kinds.map((kind) => part(kind, kind.toPortal && ((live) => kind.toPortal?.(live, placed))));
  if (specs.has('portal')) {
    const value = withoutFacts(Object.assign({ apiVersion: 'portico/v1', kind: 'Portal', name }, ...body));
    files.set(posix.join(folder, 'portal.yaml'), yamlText(value, input.schemas.portal, head(folder, 'portal')));
  } else {
    lost.push(`${name} has resources and no portal`);
  }
  for (const [path, content] of placed.files) files.set(posix.join(folder, path), content);
  const customers = Object.assign({}, ...kinds.map((kind) => part(kind, kind.toOverrides)));
  for (const [path, text] of overrideFiles(name, folder, customers, input)) files.set(path, text);
}

/** Splits overrides into files well below the size limit; without overrides, a file of remarks if there are any. */
function overrideFiles(
  portal: string,
  folder: string,
  customers: object,
  { schemas, remarks }: WriteInput,
): [path: string, text: string][] {
  const lines = remarks.get(portal) ?? [];
  const remark = lines.length === 0 ? '' : `\n${commented(lines)}`;
  const pieces = inPieces(Object.entries(customers).sort(([left], [right]) => compareText(left, right)));
  if (pieces.length === 0) {
    return remark === '' ? [] : [[posix.join(folder, OVERRIDES_FILE), commented(head(folder, 'overrides')) + remark]];
  }
  return pieces.map((entries, index) => {
    const name = index === 0 ? OVERRIDES_FILE : `overrides-${index + 1}.yaml`;
    const value = { apiVersion: 'portico/v1', kind: 'Overrides', portal, customers: Object.fromEntries(entries) };
    const text = yamlText(value, schemas.overrides, head(folder, 'overrides'));
    return [posix.join(folder, name), index === 0 ? text + remark : text];
  });
}

function inPieces(entries: readonly [string, unknown][]): [string, unknown][][] {
  const pieces: [string, unknown][][] = [];
  let room = 0;
  for (const entry of entries) {
    const size = Buffer.byteLength(JSON.stringify(entry));
    if (size > room) {
      pieces.push([]);
      room = OVERRIDES_BYTES;
    }
    pieces.at(-1)?.push(entry);
    room -= size;
  }
  return pieces;
}

function writeTemplate(row: LiveResource, folder: string, input: WriteInput, { files, lost }: Output): void {
  const [spec] = specsOf([row], lost).get(row.kind) ?? [];
  const kind = kinds.find(({ name }) => name === row.kind);
  if (spec === undefined || kind?.toTemplate === undefined) return;
  // Names of templates follow the rules of portal names.
  if (!isPortalName(row.name)) {
    lost.push(`"${row.name}" is not a valid template name`);
    return;
  }
  const place = posix.join(input.path, folder);
  const file = `${row.name}.yaml`;
  const placed = new PlacedFiles([file], input.stylesheet);
  const body = attempt(`${row.kind}/${row.name}`, lost, () => kind.toTemplate?.(spec, placed));
  const value = { apiVersion: 'portico/v1', kind: 'TemplateCustomer', name: row.name, ...body };
  files.set(posix.join(place, file), yamlText(value, input.schemas.template, head(place, 'template-customer')));
  for (const [path, content] of placed.files) files.set(posix.join(place, path), content);
}

function specsOf(rows: readonly LiveResource[], lost: string[]): Map<string, LiveSpec[]> {
  const specs = new Map<string, LiveSpec[]>();
  for (const { kind, name, spec } of [...rows].sort((left, right) => compareText(left.name, right.name))) {
    const value = attempt(`${kind}/${name}`, lost, () => JSON.parse(spec) as Json);
    if (value !== undefined) specs.set(kind, [...(specs.get(kind) ?? []), { name, spec: value }]);
  }
  return specs;
}

/** Runs `make`, which throws for a row that was edited by hand into something invalid; that is reported in `lost`. */
function attempt<Result>(what: string, lost: string[], make: () => Result): Result | undefined {
  try {
    return make();
  } catch (thrown) {
    lost.push(`${what} is not what an apply writes: ${reasonOf(thrown)}`);
    return undefined;
  }
}

function head(folder: string, schema: string): string[] {
  const up = posix.relative(folder, 'schemas');
  return [
    `yaml-language-server: $schema=${up}/${schema}.schema.json`,
    '',
    'Written from the live state by portico export.',
  ];
}
