// The fonts of papers: Noto Sans in parts by script, each found by the characters that it has. Only what a paper needs is read, and only the
// glyphs that it shows are embedded.
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { LRUCache } from 'lru-cache';
import { sfntOf } from './woff.ts';

export type Weight = 400 | 700;

/** A part of a family. */
interface FontPart {
  readonly file: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** Families of scripts that have one weight here: bold text is shown in it as well. */
  readonly hasBold: boolean;
}

/** Families, the first that has a character counts. Chinese characters come last: its family has Latin letters of its own. */
const families = [
  'noto-sans',
  'noto-sans-arabic',
  'noto-sans-hebrew',
  'noto-sans-devanagari',
  'noto-sans-thai',
  'noto-sans-sc',
];
/** The family whose parts are many, and regular alone. */
const CHINESE = 'noto-sans-sc';
/** Parts of other families that Noto Sans has itself. */
const isOwn = (family: string, part: string): boolean =>
  family === 'noto-sans' || !/^(?:latin|vietnamese|cyrillic|math|symbols)/.test(part);

/** Folder of the fonts beside the built program; a checkout has them where npm has put them. */
const built = new URL('../../fonts/', import.meta.url);
const require = createRequire(import.meta.url);

function folderOf(family: string): string {
  const beside = fileURLToPath(new URL(`${family}/`, built));
  return existsSync(beside)
    ? beside
    : require.resolve(`@fontsource/${family}/unicode.json`).replace(/unicode\.json$/, '');
}

let known: readonly FontPart[] | null = null;

/** The parts by what `unicode.json` of each family says, read once. */
function parts(): readonly FontPart[] {
  known ??= families.flatMap((family) => {
    const folder = folderOf(family);
    const listed = JSON.parse(readFileSync(`${folder}unicode.json`, 'utf8')) as Record<string, string>;
    return Object.entries(listed).flatMap(([name, ranges]): FontPart[] => {
      const part = name.replace(/[[\]]/g, '');
      if (!isOwn(family, part)) return [];
      return [{ file: `${folder}files/${family}-${part}`, ranges: rangesOf(ranges), hasBold: family !== CHINESE }];
    });
  });
  return known;
}

const rangesOf = (text: string): (readonly [number, number])[] =>
  text.split(',').flatMap((range) => {
    const [, first = '', last = first] = /^U\+([0-9a-f]+)(?:-([0-9a-f]+))?$/i.exec(range.trim()) ?? [];
    return first === '' ? [] : [[Number.parseInt(first, 16), Number.parseInt(last, 16)] as const];
  });

const has = ({ ranges }: FontPart, code: number): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last);

/** The part that has a character; the one of the text before it where that has it too, so that words stay whole. */
function partFor(code: number, before: FontPart | null): FontPart | null {
  if (before !== null && has(before, code)) return before;
  return parts().find((part) => has(part, code)) ?? null;
}

/** A piece of text in one font; null for characters that no font has. */
export interface FontRun {
  readonly font: string | null;
  readonly text: string;
}

/** Marks and joiners belong to the character before them. */
const JOINED = /^[\p{M}\u200c\u200d]$/u;

/** Splits a text into pieces of one font each; fonts are named by their file. */
export function fontRuns(text: string, weight: Weight): FontRun[] {
  const runs: { font: string | null; text: string }[] = [];
  let before: FontPart | null = null;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const stays: boolean = before !== null && JOINED.test(character) && has(before, code);
    before = stays ? before : partFor(code, before);
    const font = before === null ? null : `${before.file}-${before.hasBold ? weight : 400}-normal.woff`;
    const last = runs.at(-1);
    if (last !== undefined && last.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

const MAX_FONTS = 60;
const files = new LRUCache<string, Promise<Buffer>>({ max: MAX_FONTS });

/** Reads the fonts that texts need, by name. */
export async function fontsOf(texts: Iterable<string>): Promise<ReadonlyMap<string, Buffer>> {
  const names = new Set<string>();
  for (const text of texts)
    for (const weight of [400, 700] as const)
      for (const { font } of fontRuns(text.normalize('NFC'), weight)) if (font !== null) names.add(font);
  const read = async (name: string): Promise<readonly [string, Buffer]> => {
    const bytes = files.get(name) ?? readFile(name).then(sfntOf);
    files.set(name, bytes);
    return [name, await bytes];
  };
  return new Map(await Promise.all([...names].map(read)));
}
