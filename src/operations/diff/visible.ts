// Values as text in which every difference can be seen: nothing invisible, nothing cut without a trace. Pure.
import { canonicalJson, type Json, sha256 } from '../../core/canonical.ts';

/** Characters of one line; a longer one ends with how much is left out and a digest of all of it. */
const MAX_LINE = 300;
/** Characters that are the same on both sides and still shown before and after the part that differs. */
const CONTEXT = 40;

/**
 * What a reader cannot see or what changes how the rest is read: controls, format characters (bidirectional marks, zero-width
 * spaces and joiners, byte order mark, tags), separators other than the space, unassigned, private and lone surrogate code points,
 * and characters that are drawn as nothing (Hangul fillers, braille blank). Unicode 16, general categories; UAX #9 for bidirectional marks.
 */
const INVISIBLE =
  /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cn}|\p{Co}|\p{Cs}|\u115F|\u1160|\u2800|\u3164|\uFFA0|\u034F|\p{Variation_Selector}|(?! )\p{Zs}/gu;

/** What cannot be seen, as `\u{202E}`. The text has to be one whose own backslashes are doubled, or without `\u{`. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, escapeCodePoint);
}

/** A line of a text, whose own backslashes are doubled only where they could be taken for an escape. */
export function visibleLine(line: string): string {
  const isAmbiguous = line.includes('\\u{') || (line.includes('\\') && visibleText(line) !== line);
  return visibleText(isAmbiguous ? line.replaceAll('\\', '\\\\') : line);
}

/** A JSON value on one line. A text that reads as itself stands without quotes; all others are JSON, so no two values look alike. */
export function valueText(value: Json): string {
  if (typeof value !== 'string') return visibleText(canonicalJson(value));
  return isPlain(value) ? value : visibleText(JSON.stringify(value));
}

/** Both sides of a value that differs, each on one line, long ones around the first difference. */
export function pairText(before: Json, after: Json): readonly [string, string] {
  const [left, right] = spelledApart(valueText(before), valueText(after));
  if (left.length <= MAX_LINE && right.length <= MAX_LINE) return [left, right];
  const start = Math.max(0, commonPrefix(left, right) - CONTEXT);
  return [cutLine(left, start), cutLine(right, start)];
}

/**
 * Two lines that a reader could take for each other, since they differ only in how the same characters are encoded or in
 * characters of another script with the same shape, are written in code points; others stay as they are.
 */
export function spelledApart(left: string, right: string): readonly [string, string] {
  return left !== right && skeleton(left) === skeleton(right) ? [spelled(left), spelled(right)] : [left, right];
}

/** One line of at most about 300 characters, beginning at `start`; what is left out is counted, and a digest tells two such lines apart. */
export function cutLine(line: string, start = 0): string {
  const before = start === 0 ? '' : `[${start} characters as before]`;
  if (line.length - start <= MAX_LINE) return before + line.slice(start).toWellFormed();
  const left = line.length - start - MAX_LINE;
  return `${before}${line.slice(start, start + MAX_LINE).toWellFormed()}[${left} more characters, sha256 ${sha256(line).slice(0, 12)}]`;
}

/** Texts of JSON that would be read as something else, quoted texts, and what has spaces at an end or two together. */
function isPlain(text: string): boolean {
  if (text === '' || /^["[{]|^\s|\s$| {2}|\\/u.test(text) || visibleText(text) !== text) return false;
  return !/^(?:true|false|null|-?\d)/.test(text);
}

/** The commonest characters of other scripts that are drawn as Latin ones (Unicode Technical Standard #39, confusables). */
const CONFUSABLE: ReadonlyMap<string, string> = new Map(
  [...'аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXАAВBЕEКKМMНHОOРPСCТTХXІIЈJЅSοoνvаa'].flatMap(
    (character, index, all) => (index % 2 === 0 ? [[character, all[index + 1] ?? character] as const] : []),
  ),
);

function skeleton(text: string): string {
  return [...text.normalize('NFKC')].map((character) => CONFUSABLE.get(character) ?? character).join('');
}

/** Every character beyond ASCII by its code point. */
const spelled = (text: string): string => text.replace(/[^\x20-\x7e]/gu, escapeCodePoint);

function escapeCodePoint(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}

function commonPrefix(left: string, right: string): number {
  let at = 0;
  while (at < left.length && at < right.length && left[at] === right[at]) at += 1;
  return at;
}
