// Turn a row into the draft of a portal: the values of its cells, its files, and remarks for a person to check.
import { posix } from 'node:path';
import { isPortalName } from '../../core/ids.ts';
import { type Field, fieldOf } from './fields.ts';
import type { Row } from './rows.ts';
import { readScriptCell } from './script-cell.ts';

export interface Draft {
  readonly line: number;
  /** True where a cell gives the name, false where it is made from the brand. */
  readonly named: boolean;
  name: string;
  /** The document; invalid parts are removed from it later. */
  readonly value: { [key: string]: unknown };
  /** By path from the document's folder. */
  readonly files: Map<string, string | Uint8Array>;
  /** One sentence for each thing that was left out. */
  readonly remarks: string[];
}

/** Returns the bytes of a file that a row names, or why it cannot be read. Only files below the spreadsheet's folder are read. */
export type ReadBeside = (path: string) => { readonly bytes: Uint8Array } | { readonly why: string };

const YES: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1', 'on', 'x', 'enabled', 'allow', 'allowed']);
const NO: ReadonlySet<string> = new Set(['no', 'n', 'false', '0', 'off', '-', 'disabled', 'none', '']);

export function draftOf(row: Row, mapping: ReadonlyMap<string, string>, readBeside: ReadBeside): Draft {
  const named = [...row.cells].some(([column, cell]) => cell !== '' && fieldOf(column, mapping)?.id === 'name');
  const value = { apiVersion: 'portico/v1', kind: 'Portal', name: '' };
  const draft: Draft = { line: row.line, named, name: '', value, files: new Map(), remarks: [] };
  for (const [column, cell] of row.cells) {
    const field = fieldOf(column, mapping);
    if (field === undefined || cell === '' || cell.length === 0) continue;
    const text = typeof cell === 'string' ? cell : cell.join('\n');
    if (text.startsWith('=')) draft.remarks.push(`${field.id}: "${cut(text)}" is a formula; save the file with values`);
    else put(draft, field.id, cellValue(field, text, draft, readBeside));
  }
  rename(draft, named ? String(draft.value['name']) : nameFrom(draft.value));
  if (draft.value['sections'] === undefined) {
    draft.value['sections'] = [];
    draft.remarks.push('sections: none are given, so customers see none; list those that they shall see');
  }
  return draft;
}

export function rename(draft: Draft, name: string): void {
  draft.name = name;
  draft.value['name'] = name;
}

/** @returns undefined where the field is left out */
function cellValue({ id, form }: Field, text: string, draft: Draft, readBeside: ReadBeside): unknown {
  switch (form) {
    case 'text':
      return id === 'signup.templateCustomer' ? slug(text) : text;
    case 'flag':
      return flag(id, text, draft);
    case 'words':
      return unique(wordsOf(text).map((entry) => entry.replace(/^https?:\/\//i, '').replace(/\/.*$/, '')));
    case 'codes':
      return unique(wordsOf(text).map((code) => code.toUpperCase()));
    case 'ids':
      return unique(listOf(text).map(slug));
    case 'image':
      return image(id, text, draft, readBeside);
    case 'css':
      return stylesheet(id, text, draft, readBeside);
    case 'scripts':
      return scripts(id, text, draft);
  }
}

function flag(id: string, text: string, { remarks }: Draft): boolean | undefined {
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  if (!NO.has(word)) remarks.push(`${id}: "${cut(text)}" is neither yes nor no`);
  return NO.has(word) ? false : undefined;
}

function image(id: string, path: string, draft: Draft, readBeside: ReadBeside): string | undefined {
  const found = readBeside(path);
  if ('why' in found) {
    draft.remarks.push(`${id}: ${found.why}`);
    return undefined;
  }
  const name = posix.basename(path.replaceAll('\\', '/'));
  // Names of documents, stylesheets and scripts are not valid for images.
  if (/\.(?:ya?ml|css|js)$/i.test(name)) {
    draft.remarks.push(`${id}: ${name} is not the name of an image`);
    return undefined;
  }
  const place = isFree(draft, name, found.bytes) ? name : `${id.split('.').at(-1)}/${name}`;
  draft.files.set(place, found.bytes);
  return place;
}

/** Compares without case, since some file systems ignore it. */
function isFree({ files }: Draft, name: string, bytes: Uint8Array): boolean {
  return [...files].every(
    ([taken, content]) =>
      taken.toLowerCase() !== name.toLowerCase() || (taken === name && Buffer.from(content).equals(bytes)),
  );
}

function stylesheet(id: string, text: string, draft: Draft, readBeside: ReadBeside): string | undefined {
  if (!/^[^{}\n]+\.css$/i.test(text)) {
    draft.files.set('custom.css', `${text}\n`);
    return 'custom.css';
  }
  const found = readBeside(text);
  if ('why' in found) draft.remarks.push(`${id}: ${found.why}`);
  else draft.files.set('custom.css', found.bytes);
  return 'why' in found ? undefined : 'custom.css';
}

function scripts(id: string, text: string, draft: Draft): unknown {
  const { scripts: found, rest } = readScriptCell(text);
  if (rest !== '') draft.remarks.push(`${id}: "${cut(rest)}" is not a script and was left out`);
  return found.map((script, index) => {
    if ('src' in script) {
      const { src, integrity } = script;
      return integrity === undefined ? { src } : { src, integrity };
    }
    const file = `script-${index + 1}.js`;
    draft.files.set(file, script.code);
    return { file };
  });
}

/** Sets the value at a dotted id such as `a.b` of the document. */
function put({ value }: Draft, id: string, given: unknown): void {
  if (given === undefined || (Array.isArray(given) && given.length === 0)) return;
  const keys = id.split('.');
  let place = value;
  for (const key of keys.slice(0, -1)) {
    const inner = (place[key] ?? {}) as { [key: string]: unknown };
    place[key] = inner;
    place = inner;
  }
  place[keys.at(-1) ?? ''] = given;
}

/** A name from the brand, else from the first domain; empty where neither gives one. */
function nameFrom(value: Draft['value']): string {
  const domains = value['domains'];
  const [label = ''] = String(Array.isArray(domains) ? domains[0] : '').split('.');
  return [slug(String(value['brand'] ?? '')), slug(label)].find(isPortalName) ?? '';
}

const listOf = (text: string): string[] =>
  text
    .split(/[,;|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

const wordsOf = (text: string): string[] => listOf(text.replace(/\s+/g, ','));

const unique = (entries: readonly string[]): string[] => [...new Set(entries)];

/** Text as an id: `Latest Calls` becomes `latest-calls`. */
function slug(text: string): string {
  const ascii = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  return ascii
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 63)
    .replace(/-$/, '');
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}...` : text);
