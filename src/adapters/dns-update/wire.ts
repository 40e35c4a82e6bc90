// Bytes of a dynamic update (RFC 2136): names, records and the message. Nothing is compressed, so that a signature is over what is sent.
import type { Requirement, WrittenRecord, ZoneChange } from '../../core/domains/zone.ts';

export const types = { CNAME: 5, SOA: 6, TXT: 16, TSIG: 250, ANY: 255 } as const;
export const classes = { IN: 1, NONE: 254, ANY: 255 } as const;

const UPDATE = 5;
const OPCODE_SHIFT = 11;
export const HEAD_BYTES = 12;
/** Bytes of one string of a TXT record. */
const STRING_BYTES = 255;

export function number(value: number, bytes: number): Buffer {
  const out = Buffer.alloc(bytes);
  out.writeUIntBE(value, 0, bytes);
  return out;
}

export function nameBytes(name: string): Buffer {
  const labels = name.toLowerCase().replace(/\.$/, '').split('.').filter(Boolean);
  return Buffer.concat([
    ...labels.map((label) => Buffer.concat([number(Buffer.byteLength(label), 1), Buffer.from(label)])),
    Buffer.alloc(1),
  ]);
}

export interface Row {
  readonly name: string;
  readonly type: number;
  readonly class: number;
  readonly ttl: number;
  readonly data: Buffer;
}

export const rowBytes = ({ name, type, class: kind, ttl, data }: Row): Buffer =>
  Buffer.concat([nameBytes(name), number(type, 2), number(kind, 2), number(ttl, 4), number(data.length, 2), data]);

function dataOf({ type, data }: WrittenRecord): Buffer {
  if (type === 'CNAME') return nameBytes(data);
  const bytes = Buffer.from(data);
  const strings: Buffer[] = [];
  for (let at = 0; at === 0 || at < bytes.length; at += STRING_BYTES) {
    const part = bytes.subarray(at, at + STRING_BYTES);
    strings.push(number(part.length, 1), part);
  }
  return Buffer.concat(strings);
}

const none = Buffer.alloc(0);

/** RFC 2136, 2.4.5 and 2.4.2. */
function requirementRow(required: Requirement): Row {
  if (required.is === 'unused')
    return { name: required.name, type: types.ANY, class: classes.NONE, ttl: 0, data: none };
  const { record } = required;
  return { name: record.name, type: types[record.type], class: classes.IN, ttl: 0, data: dataOf(record) };
}

/** The message without a signature. */
export function updateBytes(id: number, zone: string, { requires, remove, add }: ZoneChange): Buffer {
  const required = requires.map(requirementRow);
  const changes: Row[] = [
    ...remove.map(({ name, type }) => ({ name, type: types[type], class: classes.ANY, ttl: 0, data: none })),
    ...add.map((record) => ({
      ...{ name: record.name, type: types[record.type], class: classes.IN },
      ...{ ttl: record.ttl, data: dataOf(record) },
    })),
  ];
  return Buffer.concat([
    ...[id, UPDATE << OPCODE_SHIFT, 1, required.length, changes.length, 0].map((value) => number(value, 2)),
    ...[nameBytes(zone), number(types.SOA, 2), number(classes.IN, 2)],
    ...[...required, ...changes].map(rowBytes),
  ]);
}

/** The position behind a name, which may end in a pointer. @throws RangeError where the bytes end before */
function behindName(bytes: Buffer, start: number): number {
  let at = start;
  for (;;) {
    const length = bytes.readUInt8(at);
    if (length >= 0xc0) return at + 2;
    at += 1 + length;
    if (length === 0) return at;
  }
}

/** Where the last record of a message begins, and what it is of; null where there is none. @throws RangeError where the bytes end before */
export function lastRecord(
  bytes: Buffer,
): { readonly at: number; readonly type: number; readonly data: Buffer } | null {
  const [questions, ...sections] = [4, 6, 8, 10].map((at) => bytes.readUInt16BE(at));
  let at = HEAD_BYTES;
  for (let left = questions ?? 0; left > 0; left -= 1) at = behindName(bytes, at) + 4;
  let last: { at: number; type: number; data: Buffer } | null = null;
  for (let left = sections.reduce((sum, count) => sum + count, 0); left > 0; left -= 1) {
    const fixed = behindName(bytes, at);
    const data = fixed + 10;
    const end = data + bytes.readUInt16BE(fixed + 8);
    if (end > bytes.length) throw new RangeError('cut off');
    last = { at, type: bytes.readUInt16BE(fixed), data: bytes.subarray(data, end) };
    at = end;
  }
  return last;
}

/** The position behind a name within the data of a record. */
export const behindNameIn = behindName;
