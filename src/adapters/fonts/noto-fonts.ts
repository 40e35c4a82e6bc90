// The fonts of papers as they are on disk: Noto Sans in parts by script, beside the built program or where npm has put them in a checkout.
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { LRUCache } from 'lru-cache';
import type { FontPart, Fonts } from '../../core/text/fonts.ts';
import { parseJson } from '../../core/untrusted/json.ts';
import { sfntOf } from './woff.ts';

/** Families, the first that has a character counts. Chinese characters come last: their family has Latin characters of its own. */
const families = ['noto-sans', 'noto-sans-arabic', 'noto-sans-hebrew', 'noto-sans-thai', 'noto-sans-sc'] as const;
/** The family whose parts are many, and regular alone. */
const CHINESE = 'noto-sans-sc';
/** Fonts that are kept; one is about 50 KB. */
const MAX_FONTS = 60;

/** Parts of other families that Noto Sans has itself. */
const isOwn = (family: string, part: string): boolean =>
  family === 'noto-sans' || !/^(?:latin|vietnamese|cyrillic|math|symbols)/.test(part);

/** Opens the fonts; what they have is read at the first paper. */
export function createFonts(): Fonts {
  let known: readonly FontPart[] | null = null;
  const files = new LRUCache<string, Promise<Buffer>>({ max: MAX_FONTS });
  return {
    parts: () => {
      known ??= families.flatMap(partsOf);
      return known;
    },
    read: async (name) => {
      const bytes = files.get(name) ?? readFile(name).then(sfntOf);
      files.set(name, bytes);
      return bytes;
    },
  };
}

function partsOf(family: string): FontPart[] {
  const folder = folderOf(family);
  const listed = parseJson(readFileSync(`${folder}unicode.json`, 'utf8')) as Record<string, string>;
  return Object.entries(listed).flatMap(([name, ranges]): FontPart[] => {
    const part = name.replace(/[[\]]/g, '');
    if (!isOwn(family, part)) return [];
    return [{ file: `${folder}files/${family}-${part}`, ranges: rangesOf(ranges), hasBold: family !== CHINESE }];
  });
}

function folderOf(family: string): string {
  const beside = fileURLToPath(new URL(`../../fonts/${family}/`, import.meta.url));
  if (existsSync(beside)) return beside;
  return createRequire(import.meta.url)
    .resolve(`@fontsource/${family}/unicode.json`)
    .replace(/unicode\.json$/, '');
}

const rangesOf = (text: string): (readonly [number, number])[] =>
  text.split(',').flatMap((range) => {
    const [, first = '', last = first] = /^U\+([0-9a-f]+)(?:-([0-9a-f]+))?$/i.exec(range.trim()) ?? [];
    return first === '' ? [] : [[Number.parseInt(first, 16), Number.parseInt(last, 16)] as const];
  });
