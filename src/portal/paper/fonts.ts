// Which font shows which characters of a text. Only what a paper needs is read, and only the glyphs that it shows are embedded.
import type { FontPart, Fonts } from '../../core/text/fonts.ts';

export type Weight = 400 | 700;

const has = ({ ranges }: FontPart, code: number): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last);

/** A piece of text in one font; null for characters that no font has. */
export interface FontRun {
  readonly font: string | null;
  readonly text: string;
}

/** Splits a text into pieces of one font each. A font shows what it has of the text after it too, so that words stay whole. */
export function fontRuns(parts: readonly FontPart[], text: string, weight: Weight): FontRun[] {
  const runs: { font: string | null; text: string }[] = [];
  let part: FontPart | null = null;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (part === null || !has(part, code)) part = parts.find((one) => has(one, code)) ?? null;
    const font: string | null = part === null ? null : `${part.file}-${part.hasBold ? weight : 400}-normal.woff`;
    const last = runs.at(-1);
    if (last !== undefined && last.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

/** Reads the fonts that texts need, by name. */
export async function fontsOf(fonts: Fonts, texts: Iterable<string>): Promise<ReadonlyMap<string, Buffer>> {
  const names = new Set<string>();
  for (const text of texts)
    for (const weight of [400, 700] as const)
      for (const { font } of fontRuns(fonts.parts(), text.normalize('NFC'), weight)) if (font !== null) names.add(font);
  const read = async (name: string): Promise<readonly [string, Buffer]> => [name, await fonts.read(name)];
  return new Map(await Promise.all([...names].map(read)));
}
