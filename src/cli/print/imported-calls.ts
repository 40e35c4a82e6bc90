// What an import of calls reports, and the first rows of a file as they would be stored.
import type { World } from '../../app/world.ts';
import { adjustedText } from '../../calls/formats/adjusted.ts';
import type { ExplainedFile, ExplainedRow } from '../../calls/ingest/explain-calls.ts';
import type { ImportResult } from '../../calls/ingest/import-calls.ts';
import type { AboutFile } from '../../calls/ingest/open-file.ts';
import { countUnrated } from '../../calls/ingest/unrated.ts';
import { cdrColumns, storedName } from '../../core/column.ts';
import { utcIso } from '../../core/moment.ts';
import { reportUnrated } from './unrated-calls.ts';

/** Reports refused rows, what was adjusted, and how the file was read, and prints the sum of it. */
export function printImported(world: World, file: string, result: ImportResult): void {
  for (const row of result.bad) world.report(`${file}:${row.line}  refused: ${row.reason}\n`);
  const unlisted = result.badCount - result.bad.length;
  if (unlisted > 0) world.report(`and ${unlisted} more refused rows\n`);
  for (const values of result.adjusted) world.report(`${adjustedText(values)}\n`);
  for (const [reason, count] of result.passedOver) world.report(`passed over, not a call: ${count} times ${reason}\n`);
  for (const line of aboutLines(result.about)) world.report(`${line}\n`);
  reportUnrated(world, result.unrated);
  const unrated = countUnrated(result.unrated);
  const parts = [
    `${result.added} added`,
    ...(result.corrected === 0 ? [] : [`${result.corrected} corrected`]),
    `${result.known} known already`,
    `${result.badCount} refused`,
    ...(result.passedCount === 0 ? [] : [`${result.passedCount} passed over`]),
    ...(unrated === 0 ? [] : [`${unrated} unrated`]),
  ];
  world.print(`${result.rows} rows: ${parts.join(', ')}\n`);
}

/** What was found of a file that was not named to the command. */
function aboutLines(about: AboutFile): string[] {
  const { format, reason, encoding, windowsLines, packing, member, unfinished } = about;
  const windows = windowsLines === 1 ? '1 line' : `${windowsLines} lines`;
  return [
    ...(reason === undefined ? [] : [`format ${format}: ${reason}`]),
    ...(packing === undefined ? [] : [`unpacked from ${packing}${member === undefined ? '' : `: ${member}`}`]),
    ...(encoding.known === 'named' || encoding.name === 'utf-8'
      ? []
      : [`encoding ${encoding.name}, ${encoding.known}`]),
    ...(windowsLines === 0 ? [] : [`not in UTF-8: ${windows} read as Windows-1252; --encoding names another encoding`]),
    ...(unfinished === 0
      ? []
      : [`${unfinished} calls have begun and not ended in this file: load it again with their ends`]),
  ];
}

/** Each row of a file with the columns that it would have in the store. */
export function explainedText(file: string, { about, origin, rows }: ExplainedFile): string {
  const named = about.reason === undefined ? [`format ${about.format}`] : [];
  const head = [`origin ${origin}`, ...named, ...aboutLines(about)].map((line) => `${line}\n`);
  return [...head, ...rows.map((row) => `\n${file}:${row.line}${rowText(row)}`)].join('');
}

function rowText({ found }: ExplainedRow): string {
  if ('refused' in found) return `  refused: ${found.refused}\n`;
  if ('passed' in found) return `  passed over: ${found.passed}\n`;
  const { call } = found;
  const stored: Readonly<Record<string, unknown>> = call;
  const values = [
    ['customer', call.customer],
    ...[...cdrColumns].map(([id, type]) => [id, shown(stored[storedName(id)], type)]),
    ['source sent', call.source_sent],
    ['destination sent', call.destination_sent],
    ...(call.rating === null || call.rating === undefined ? [] : [['rated', call.rating]]),
  ].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return `\n${values.map(([id, value]) => `  ${id.padEnd(17)} ${value}\n`).join('')}`;
}

/** In the units of the portico format; undefined for what the call has not. */
function shown(value: unknown, type: string): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'number') return String(value);
  if (type === 'time') return utcIso(value);
  if (type === 'money') return String(value / 1e6);
  return type === 'number' ? String(value / 1000) : String(value);
}
