// The segments of a JPEG (ITU-T T.81, annex B), walked without decoding: every step goes forward, so the file bounds the walk.
import { limits } from '../limits/limits.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;

interface Segment {
  readonly marker: number;
  /** The first byte after the marker. */
  readonly start: number;
  /** The first byte after the segment; of a scan, after its data. */
  readonly end: number;
}

export interface Frame {
  readonly marker: number;
  readonly width: number;
  readonly height: number;
}

/** The first frame header; undefined where none comes before the first scan. */
export function frameOf(data: Buffer): Frame | undefined {
  for (const { marker, start, end } of segmentsOf(data)) {
    if (isFrame(marker) && end - start >= 8) {
      return { marker, width: data.readUInt16BE(start + 5), height: data.readUInt16BE(start + 3) };
    }
    if (marker === SOS) return undefined;
  }
  return undefined;
}

/** Why the bytes are not one complete JPEG; undefined when they are. */
export function jpegMistake(data: Buffer): string | undefined {
  const seen = { frames: 0, scans: 0 };
  let at = 2;
  for (const segment of segmentsOf(data)) {
    const { marker, end } = segment;
    if (marker === EOI) return ending(end === data.length, seen);
    if (isFrame(marker)) seen.frames += 1;
    if (marker === SOS) seen.scans += 1;
    const wrong = segmentMistake(data, segment, seen);
    if (wrong !== undefined) return wrong;
    at = end;
  }
  return at < data.length && data[at] !== 0xff ? 'a segment does not begin where it should' : 'it is cut off';
}

interface Seen {
  frames: number;
  scans: number;
}

function segmentMistake(data: Buffer, segment: Segment, { frames, scans }: Seen): string | undefined {
  if (segment.marker === SOI) return 'a second image begins inside of it';
  if (frames > 1) return 'it has more than one frame header';
  if (scans > limits.imageScans) return `it has more than ${limits.imageScans} scans`;
  return isFrame(segment.marker) ? frameMistake(data, segment) : undefined;
}

function ending(isWhole: boolean, { frames, scans }: Seen): string | undefined {
  if (!isWhole) return 'something is appended to it';
  return frames === 0 || scans === 0 ? 'it has no image data' : undefined;
}

/** SOF0 to SOF15 without DHT, JPG and DAC (table B.1). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** B.2.2: 8 bits a sample, one to four components, sampling factors of one to four. */
function frameMistake(data: Buffer, { marker, start, end }: Segment): string | undefined {
  if (marker > 0xc2) return 'its coding is not one that browsers show';
  const components = data[start + 7] ?? 0;
  if (data[start + 2] !== 8 || components < 1 || components > 4 || end - start !== 8 + components * 3) {
    return 'the frame header is wrong';
  }
  for (let index = 0; index < components; index += 1) {
    const factors = data[start + 9 + index * 3] ?? 0;
    const [horizontal, vertical] = [factors >> 4, factors & 15];
    if (horizontal < 1 || horizontal > 4 || vertical < 1 || vertical > 4) return 'the frame header is wrong';
  }
  return undefined;
}

/** Ends at the first place where no whole segment follows. */
function* segmentsOf(data: Buffer): Generator<Segment, void, undefined> {
  let at = 2;
  while (at + 1 < data.length && data[at] === 0xff) {
    const marker = data[at + 1] ?? 0;
    // B.1.1.2: any number of fill bytes before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const start = at + 2;
    if (marker === EOI || marker === SOI) {
      yield { marker, start, end: start };
      at = start;
      continue;
    }
    if (start + 2 > data.length) return;
    const length = data.readUInt16BE(start);
    if (length < 2 || start + length > data.length) return;
    const end = marker === SOS ? scanEnd(data, start + length) : start + length;
    yield { marker, start, end };
    at = end;
  }
}

/** Where the data of a scan ends: at a marker that is neither a stuffed byte nor a restart (B.1.1.2, B.1.1.5). */
function scanEnd(data: Buffer, from: number): number {
  for (let at = data.indexOf(0xff, from); at !== -1; at = data.indexOf(0xff, at)) {
    const next = data[at + 1];
    if (next === undefined) return data.length;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at += next === 0xff ? 1 : 2;
  }
  return data.length;
}
