// Files of calls that are packed: each packing gives the calls of the plain file, whatever is cut or named; what unpacks to too much ends.
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unpackingBound } from '../../src/calls/reading/unpacking.ts';
import { limits } from '../../src/core/limits/limits.ts';
import { type CallsWorld, callsWorld } from '../support/worlds/calls.ts';

let world: CallsWorld;
beforeEach(async () => {
  world = await callsWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

const file = [
  'customer,call-id,call-time,source,destination,duration',
  'CUST-1,a,2026-11-20T09:00:00Z,1001,4930123456,60',
  'CUST-2,b,2026-11-20T09:01:00Z,1001,4930123456,0\n',
].join('\n');
/** `bzip2 -9` of the file, since no package here packs so. */
const bzip2 = Buffer.from(
  'QlpoOTFBWSZTWROMxWgAADhfgAAQAAZ/MAgADhA+J54AIABqEqZNQ9FPUyekyep6JkEqmyT0gAPUaALsTqa+5DJPn5aab5CZFyOcTaGZUWg4yiBXEkILRBCAoo5SVDGo5EVRhpIjkyZEmQH+m+0YK94mHBbXoLHA/6CMh1z2UVZM4k5U/i7kinChICcZitA=',
  'base64',
);
const zip = (files: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]))));

test.each([
  ['gzip', gzipSync(file)],
  ['gzip', Buffer.concat([gzipSync(file.slice(0, 60)), gzipSync(file.slice(60))])],
  ['zstd', zstdCompressSync(file)],
  ['bzip2', bzip2],
  ['bzip2', Buffer.concat([bzip2, bzip2])],
  ['zip', zip({ 'calls.csv': file })],
  ['zip', zip({ '__MACOSX/._calls.csv': 'x', 'day/': '', 'day/calls.csv': file })],
])('calls are unpacked from %s', async (packing, packed) => {
  const result = await world.load(packed, 'auto');
  expect(result).toMatchObject({ added: 2, about: { packing, format: 'portico' } });
});

test('of a ZIP archive with several files one is named', async () => {
  const packed = zip({ 'one.csv': file, 'two.csv': 'x' });
  await expect(world.load(packed, 'auto')).rejects.toThrow('has 2 files: one.csv, two.csv');
  await expect(world.load(packed, 'auto', { member: 'three.csv' })).rejects.toThrow('has no file "three.csv"');
  expect(await world.load(packed, 'auto', { member: 'one.csv' })).toMatchObject({ added: 2 });
  await expect(world.load(file, 'auto', { member: 'one.csv' })).rejects.toThrow('is not a ZIP archive');
});

test.each([
  ['gzip', gzipSync(file)],
  ['zstd', zstdCompressSync(file)],
  ['bzip2', bzip2],
  ['zip', zip({ 'calls.csv': file })],
])('%s that is cut is an error that says so, and loads whole afterwards', async (packing, packed) => {
  await expect(world.load(packed.subarray(0, -9), 'auto')).rejects.toMatchObject({
    code: 'input-invalid',
    message: expect.stringContaining(`the ${packing} file cannot be read to its end`),
  });
  expect(await world.load(packed, 'auto')).toMatchObject({ badCount: 0, rows: 2 });
});

test('what unpacks to far more than files of calls do is refused, a large file is not', () => {
  const bound = unpackingBound();
  bound.taken(limits.callUnpackedBytes / 100);
  bound.given(limits.callUnpackedBytes * 2);
  bound.given(limits.callUnpackedBytes / 2);
  expect(() => bound.given(1)).toThrow('as no file of calls does');
  const small = unpackingBound();
  small.taken(1_000);
  small.given(limits.callUnpackedBytes);
  expect(() => small.given(1)).toThrow('as no file of calls does');
});
