// Lines of text in any script: where they break, and in which order their pieces are drawn (UAX 9). Pure, but for the widths that it is given.
import * as bidiModule from 'bidi-js';
import type { FontPart } from '../../core/text/fonts.ts';
import { fontRuns, type Weight } from './fonts.ts';

interface EmbeddingLevels {
  /** By index; odd ones are right to left. */
  readonly levels: Uint8Array;
}

/** The parts of bidi-js that are used; it has no declarations. */
interface Bidi {
  getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): EmbeddingLevels;
  getReorderedIndices(text: string, levels: EmbeddingLevels): number[];
  getMirroredCharacter(character: string): string | null;
}

const bidi = openBidi(Reflect.get(bidiModule, 'default'));

function openBidi(factory: unknown): Bidi {
  if (typeof factory !== 'function') throw new Error('bidi-js has another form');
  return factory() as Bidi;
}

/** A piece of a line, from left to right as it is drawn: one font, one direction. */
export interface Piece {
  readonly font: string | null;
  readonly text: string;
}

export interface TextStyle {
  readonly parts: readonly FontPart[];
  readonly weight: Weight;
  readonly dir: 'ltr' | 'rtl';
  readonly lang: string;
}

type WidthOf = (text: string) => number;

/** Scripts that are written without spaces: lines break between their words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Spaces that pdf fonts lack, and characters that steer other programs. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/[\u200b\u2060\ufeff]|[\u202a-\u202e\u2066-\u2069]/g, '');

/** Splits a text into lines that fit a width; a word that is wider than a line is broken anywhere. */
export function linesOf(text: string, width: number, { lang }: TextStyle, widthOf: WidthOf): string[] {
  return plain(text)
    .split('\n')
    .flatMap((paragraph) => {
      const lines: string[] = [];
      let line = '';
      for (const unit of unitsOf(paragraph, lang)) {
        if (widthOf((line + unit).trimEnd()) <= width) line += unit;
        else {
          if (line !== '') lines.push(line.trimEnd());
          const rows = broken(unit, width, lang, widthOf);
          lines.push(...rows.slice(0, -1));
          line = rows.at(-1) ?? '';
        }
      }
      return [...lines, line.trimEnd()];
    });
}

/** What is not broken while it fits: a word with the spaces and signs after it. */
function unitsOf(text: string, lang: string): string[] {
  const units: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    const last = units.at(-1);
    const mayBreak =
      last === undefined || /[\s\-/]$/.test(last) || (UNSPACED.test(segment) && /[\p{L}\p{N}\s]$/u.test(last));
    if (mayBreak && !/^\s/.test(segment)) units.push(segment);
    else units[Math.max(0, units.length - 1)] = `${last ?? ''}${segment}`;
  }
  return units;
}

function broken(unit: string, width: number, lang: string, widthOf: WidthOf): string[] {
  if (widthOf(unit.trimEnd()) <= width) return [unit];
  const rows = [''];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'grapheme' }).segment(unit)) {
    const row = rows.at(-1) ?? '';
    if (row !== '' && widthOf(row + segment) > width) rows.push(segment);
    else rows[rows.length - 1] = row + segment;
  }
  return rows;
}

/** The direction of a text: that of its first letter (UAX 9, P2 and P3), else the one given. */
export function directionOf(text: string, otherwise: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const [first] = /[\p{L}]/u.exec(text) ?? [];
  if (first === undefined) return otherwise;
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first) ? 'rtl' : 'ltr';
}

/** Returns the pieces of a line from left to right, each in the order in which it is shaped. */
export function piecesOf(line: string, { parts, weight, dir }: TextStyle): Piece[] {
  const found = bidi.getEmbeddingLevels(line, dir);
  const { levels } = found;
  const order = bidi.getReorderedIndices(line, found);
  const pieces: Piece[] = [];
  for (let at = 0; at < order.length; ) {
    const level = levels[order[at] ?? 0] ?? 0;
    let end = at + 1;
    while (end < order.length && levels[order[end] ?? 0] === level) end += 1;
    const indices = order.slice(at, end);
    const isBackwards = level % 2 === 1;
    const logical = isBackwards ? indices.reverse() : indices;
    const text = logical.map((index) => mirrored(line.charAt(index), isBackwards)).join('');
    const runs = fontRuns(parts, text, weight);
    pieces.push(...(isBackwards ? runs.reverse().map(turned) : runs));
    at = end;
  }
  return pieces;
}

const mirrored = (character: string, isBackwards: boolean): string =>
  isBackwards ? (bidi.getMirroredCharacter(character) ?? character) : character;

/** Fonts order the characters of their script themselves; signs without a script stay as they are given, so they are given backwards. */
const turned = ({ font, text }: Piece): Piece =>
  /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(text) ? { font, text } : { font, text: [...text].reverse().join('') };
