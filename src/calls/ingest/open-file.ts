// A file of calls, opened: unpacked, its encoding and its format found, ready to be read block by block.
import { limits } from '../../core/limits/limits.ts';
import { PortalError } from '../../core/portal-error.ts';
import { zoneOf } from '../../core/zone.ts';
import type { Adjust } from '../formats/adjusted.ts';
import { detected } from '../formats/detect.ts';
import type { LinesReader, OpenedFile, OpenedFormat } from '../formats/format.ts';
import { type Mapping, openMapped } from '../formats/mapped.ts';
import type { DialingOf } from '../formats/numbers.ts';
import { formatById } from '../formats/registry.ts';
import { peeked } from '../reading/bytes.ts';
import { elementBlocks } from '../reading/elements.ts';
import { type Encoding, encodingOf } from '../reading/encoding.ts';
import { type Line, lineBlocks } from '../reading/lines.ts';
import { type FileSample, sampleOf } from '../reading/sample.ts';
import { unpacked } from '../reading/unpack.ts';
import type { Packing } from '../reading/unpacking.ts';

/** The id of a format, `auto` to find it by the content, or a mapping of columns. */
export type CallFormat = string | Mapping;

export interface OpenOptions {
  readonly format: CallFormat;
  /** IANA zone of times that carry none. */
  readonly timezone: string;
  /** Encoding of the file; found by its mark and its content without it. */
  readonly encoding?: string;
  /** The file of a ZIP archive with several. */
  readonly member?: string;
  /** Columns that a template of FreeSWITCH writes, where it is none of the known ones. */
  readonly columns?: number;
  readonly charges?: 'file' | 'here';
  /** The system the calls come from; the format's id without it. */
  readonly origin?: string;
  /** How that system dials numbers; a mapping that says it itself comes first. */
  readonly dialingOf?: DialingOf;
}

/** What was found of a file. */
export interface AboutFile {
  /** The id of the format; `csv` with a mapping. */
  readonly format: string;
  /** Why it was taken for that, where it was not named. */
  readonly reason?: string;
  readonly encoding: Encoding;
  /** Lines that were not in UTF-8 and were read as Windows-1252. */
  readonly windowsLines: number;
  /** Calls that have begun in the file and not ended. */
  readonly unfinished: number;
  readonly packing?: Packing;
  readonly member?: string;
}

export interface OpenedCalls {
  /** Blocks of at most `size` records. */
  readonly blocks: (size: number) => AsyncGenerator<readonly Line[]>;
  readonly read: LinesReader;
  readonly origin: string;
  /** What is known by now; lines are counted while they are read. */
  readonly about: () => AboutFile;
}

/** @throws PortalError `input-invalid` for a file that is broken, of no known format, or lacks what its format needs */
export async function openCalls(
  input: AsyncIterable<Uint8Array>,
  options: OpenOptions,
  adjust: Adjust,
): Promise<OpenedCalls> {
  const zone = zoneOf(options.timezone);
  const { bytes, ...packed } = await unpacked(input, options.member);
  const { head, whole, isAll } = await peeked(bytes, limits.callSample);
  const encoding = encodingOf(head, options.encoding);
  const sample = sampleOf(head.subarray(0, limits.callSample * 2), encoding, isAll);
  const { opened, origin, ...found } = formatFor(options, { sample, zone, adjust });
  let windowsLines = 0;
  const source = { bytes: whole, encoding, windowsLines: (lines: number) => (windowsLines = lines) };
  return {
    read: opened.read,
    blocks: (size) =>
      withoutFirst(opened.by === 'lines' ? lineBlocks(source, size) : elementBlocks(source, size), opened.skip),
    origin,
    about: () => ({ ...aboutFormat(found), ...packed, encoding, windowsLines, unfinished: opened.unfinished?.() ?? 0 }),
  };
}

interface FormatOfFile {
  readonly opened: OpenedFormat;
  readonly origin: string;
  readonly id: string;
  readonly reason?: string;
}

/** The format of a file by its beginning, opened with the rules of its origin. @throws PortalError `input-invalid` */
export function formatFor(options: OpenOptions, file: Pick<OpenedFile, 'sample' | 'zone' | 'adjust'>): FormatOfFile {
  const { open, ...found } = foundFormat(options.format, file.sample);
  const { columns, charges, origin = found.id } = options;
  const dialing = options.dialingOf?.(origin);
  const opened = open({
    ...file,
    ...(columns === undefined ? {} : { columns }),
    ...(charges === undefined ? {} : { charges }),
    ...(dialing === undefined ? {} : { dialing }),
  });
  return { ...found, opened, origin };
}

interface FoundFormat {
  readonly id: string;
  /** Why it was taken for that, where it was not named. */
  readonly reason?: string;
  readonly open: (file: OpenedFile) => OpenedFormat;
}

const aboutFormat = ({ id, reason }: Pick<FoundFormat, 'id' | 'reason'>) => ({
  format: id,
  ...(reason === undefined ? {} : { reason }),
});

function foundFormat(format: CallFormat, sample: FileSample): FoundFormat {
  if (typeof format === 'object') return { id: 'csv', open: (file) => openMapped(format, file) };
  if (format !== 'auto') return namedFormatOf(format);
  // An empty file has no calls, and no format.
  if (sample.lines.length === 0 && sample.json === undefined)
    return { ...namedFormatOf('portico'), reason: 'it is empty' };
  const { format: found, reason } = detected(sample);
  return { id: found.id, reason, open: found.open };
}

function namedFormatOf(id: string): FoundFormat {
  const format = formatById.get(id);
  if (format !== undefined) return { id, open: format.open };
  const hint = `The formats are: auto, ${[...formatById.keys()].join(', ')}, and csv with a mapping.`;
  throw new PortalError('input-invalid', `${JSON.stringify(id)} is not a format`, hint);
}

/** Without the first lines, such as a header. */
async function* withoutFirst(blocks: AsyncGenerator<Line[]>, skip: number): AsyncGenerator<readonly Line[]> {
  let left = skip;
  for await (const block of blocks) {
    const rest = left === 0 ? block : block.slice(left);
    left = Math.max(0, left - block.length);
    if (rest.length > 0) yield rest;
  }
}
