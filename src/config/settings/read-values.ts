// Convert valid settings to the values that the program uses: defaults, units, addresses, paths.
import { resolve } from 'node:path';
import type { Json } from '../../core/canonical.ts';
import { HOUR, MINUTE, SECOND } from '../../core/durations.ts';
import type { SettingNode } from '../../core/setting-node.ts';
import { RepositoryAddress } from '../../core/text/repository-address.ts';

const units = { s: SECOND, m: MINUTE, h: HOUR } as const;

/** `60s`, `5m`, `1h` in milliseconds; the schema has checked the form. */
function milliseconds(text: string): number {
  return Number.parseInt(text, 10) * units[text.slice(-1) as keyof typeof units];
}

/** The folder that relative paths start from, and the report of an invalid address. */
export interface ValueReading {
  /** The folder of the settings file. */
  readonly folder: string;
  readonly file: string;
  readonly wrongAddress: (pointer: string, text: string) => void;
}

/** The value with every key of its node: as written, by default, or null. */
export function readValue(
  node: SettingNode,
  written: Json | undefined,
  pointer: string,
  reading: ValueReading,
): unknown {
  const value = written ?? node.default ?? (node.type === 'secrets' ? [] : undefined);
  if (value === undefined || value === null) return null;
  switch (node.type) {
    case 'object':
      return readObject(node, value, pointer, reading);
    case 'list':
      return node.items === undefined ? value : readList(node.items, value, pointer, reading);
    case 'secrets':
      return [value].flat().map((reference) => secretFrom(reference, reading.folder));
    case 'texts':
      return [value].flat();
    case 'secret':
      return secretFrom(value, reading.folder);
    case 'secret-lists':
      return { settingsFile: reading.file, allowed: value };
    default:
      return typeof value === 'string' ? readText(node.type, value, pointer, reading) : value;
  }
}

function readObject(node: SettingNode, value: Json, pointer: string, reading: ValueReading): unknown {
  const members = value as { readonly [key: string]: Json };
  const entries = Object.entries(node.properties ?? {}).map(([key, member]) => {
    const inner = pointer === '' ? key : `${pointer}/${key}`;
    return [key, readValue(member, members[key], inner, reading)];
  });
  return Object.fromEntries(entries);
}

function readList(items: SettingNode, value: Json, pointer: string, reading: ValueReading): unknown {
  const entries = Array.isArray(value) ? value : [];
  return entries.map((entry, index) => readValue(items, entry, `${pointer}/${index}`, reading));
}

function readText(type: SettingNode['type'], text: string, pointer: string, reading: ValueReading): unknown {
  const { folder } = reading;
  switch (type) {
    case 'duration':
      return milliseconds(text);
    case 'address-or-off':
      return text === 'off' ? text : readAddress(text, pointer, reading);
    case 'address':
      return readAddress(text, pointer, reading);
    case 'folder':
      return text.replace(/\/+$/, '');
    case 'path':
      return fromFolder(folder, text);
    case 'repository':
      // A path only where it starts with ./ or ../ (or is one of these); anything else is passed to git.
      return new RepositoryAddress(/^\.{1,2}(?:\/|$)/.test(text) ? fromFolder(folder, text) : text);
    case 'store':
      return text.startsWith('sqlite:') ? `sqlite:${fromFolder(folder, text.slice('sqlite:'.length))}` : text;
    default:
      return text;
  }
}

const fromFolder = (folder: string, path: string): string => (folder === '.' ? path : resolve(folder, path));

/** The schema accepts exactly one of the two. */
function secretFrom(reference: Json, folder: string): Json {
  const { env, file } = reference as { readonly env?: string; readonly file?: string };
  return env === undefined ? { file: fromFolder(folder, file ?? '') } : { env };
}

/** An address without a host means every address. */
function readAddress(text: string, pointer: string, { wrongAddress }: ValueReading): unknown {
  const match = /^(?:\[([0-9a-fA-F:]+)\]|([A-Za-z0-9.-]*)):(\d{1,5})$/.exec(text);
  const port = Number(match?.[3]);
  if (match !== null && port <= 65_535) return { host: match[1] ?? (match[2] === '' ? undefined : match[2]), port };
  wrongAddress(pointer, text);
  return { host: undefined, port: 0 };
}
