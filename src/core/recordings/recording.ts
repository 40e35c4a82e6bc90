// Recordings of calls: where one is in the operator's storage, what kind of sound it is, and which part of it a player asks for.
import type { CustomerId, PortalName } from '../ids.ts';

/** A recording, as a call names it. */
export interface RecordingName {
  readonly portal: PortalName;
  readonly customer: CustomerId;
  /** The `recording-file` of the call. */
  readonly file: string;
}

/** A part of a file: `to` is included, and null for the rest; of the end alone, how many bytes. */
export type ByteRange = { readonly from: number; readonly to: number | null } | { readonly last: number };

/** What the storage has of a recording. */
export type RecordingPart =
  | {
      readonly is: 'found';
      /** Null where the storage sends the whole file. */
      readonly part: { readonly from: number; readonly to: number; readonly size: number } | null;
      /** Bytes that follow; null where the storage does not say. */
      readonly length: number | null;
      readonly bytes: AsyncIterable<Uint8Array>;
    }
  | { readonly is: 'missing' | 'unavailable' }
  /** The part begins behind the end of the file. */
  | { readonly is: 'beyond'; readonly size: number | null };

export interface RecordingStorage {
  /** Opens a recording, or a part of it; `signal` ends it. Never rejects. */
  open(name: RecordingName, range: ByteRange | null, signal: AbortSignal): Promise<RecordingPart>;
}

const kinds: ReadonlyMap<string, string> = new Map([
  ...(['wav', 'wav49'] as const).map((end) => [end, 'audio/wav'] as const),
  ['mp3', 'audio/mpeg'],
  ...(['ogg', 'oga', 'opus'] as const).map((end) => [end, 'audio/ogg'] as const),
  ...(['m4a', 'mp4', 'aac'] as const).map((end) => [end, 'audio/mp4'] as const),
  ['flac', 'audio/flac'],
  ['webm', 'audio/webm'],
]);

/** Returns the media type by the name of the file; null for what browsers do not play. The storage is not asked for it. */
export const soundOf = (file: string): string | null =>
  kinds.get((/\.([A-Za-z0-9]{1,8})$/.exec(file)?.[1] ?? '').toLowerCase()) ?? null;

/** Returns the last part of a path. */
export const baseName = (file: string): string => /[^/]*$/.exec(file)?.[0] ?? '';

/**
 * Returns the URL of a recording; null for a name that leads out of its folder or is not a path. A leading slash counts from that
 * folder, since switches write whole paths.
 */
export function recordingUrl(template: string, { portal, customer, file }: RecordingName): string | null {
  const steps = file.replace(/^\/+/, '').split('/');
  if (steps.some((step) => !isStep(step)) || !isStep(customer)) return null;
  return template
    .replaceAll('{portal}', encodeURIComponent(portal))
    .replaceAll('{customer}', encodeURIComponent(customer))
    .replace('{file}', () => steps.map(encodeURIComponent).join('/'));
}

/** Names of files and folders: what a server or a proxy could read as something else is none. */
const isStep = (step: string): boolean =>
  step !== '' && step !== '.' && step !== '..' && !/[\p{Cc}\\]/u.test(step) && step.isWellFormed();

/** Reads the header `Range` (RFC 9110, section 14.1.2). Null for none, for several, and for another unit: the whole file is the response then. */
export function byteRange(header: string | undefined): ByteRange | null {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined) return null;
  if (from === '') return to === '' || Number(to) === 0 ? null : { last: Number(to) };
  if (to !== '' && Number(to) < Number(from)) return null;
  return { from: Number(from), to: to === '' ? null : Number(to) };
}

/** Returns the range cut to at most that many bytes: an answer may be shorter than what was asked for, and a player asks on. */
export function cutRange(range: ByteRange, most: number): ByteRange {
  if ('last' in range) return { last: Math.min(range.last, most) };
  const { from, to } = range;
  return { from, to: Math.min(to ?? Number.MAX_SAFE_INTEGER, from + most - 1) };
}

/** Returns the header `Range` of a range. */
export const rangeHeader = (range: ByteRange): string =>
  'last' in range ? `bytes=-${range.last}` : `bytes=${range.from}-${range.to ?? ''}`;

/** Reads `Content-Range` of a part, or of an answer that has none of it; null for what does not say which. */
export function contentRange(header: string | null) {
  const [, from, to, size] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(header ?? '') ?? [];
  const part = { from: Number(from), to: Number(to), size: Number(size) };
  return from === undefined || part.from > part.to || part.to >= part.size ? null : part;
}
