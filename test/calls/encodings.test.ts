// Encodings of call files: each is found and said, and what is damaged is refused, never guessed.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CallsWorld, callsWorld } from '../support/worlds/calls.ts';

let world: CallsWorld;
beforeEach(async () => {
  world = await callsWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

const calls = () => world.store.selectFrom('cdr').selectAll().orderBy('call_id').execute();

const header = 'customer,call-id,call-time,source,destination,duration';
const rows = ['a', 'b', 'c'].map((id) => `CUST-1,${id},2026-11-20T09:00:00Z,1001,4930123456,60`);

/** Of the lines of a file in any of these encodings: how they are read. */
const spelled = (name: string): string => `${header},release-reason\n${rows[0]},${name}\n`;

test.each([
  ['UTF-8', Buffer.from(spelled('Größe')), 'utf-8'],
  ['Windows-1252', Buffer.from(spelled('Größe'), 'latin1'), 'utf-8'],
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${spelled('Größe')}`, 'utf16le'), 'utf-16le'],
  ['UTF-16 without one', Buffer.from(spelled('Größe'), 'utf16le'), 'utf-16le'],
  ['UTF-16, the other way', Buffer.from(`\uFEFF${spelled('Größe')}`, 'utf16le').swap16(), 'utf-16be'],
])('a file in %s is read, and said to be', async (which, file, name) => {
  const result = await world.load(file, 'auto', { origin: 'o' });
  const windowsLines = which === 'Windows-1252' ? 1 : 0;
  expect(result).toMatchObject({ added: 1, badCount: 0, about: { windowsLines, encoding: { name } } });
  expect((await calls())[0]?.release_reason).toBe('Größe');
});

test('a line that is not in the encoding of the others is refused, never guessed', async () => {
  const damaged = Buffer.concat([
    Buffer.from(`${header},release-reason\n${rows[0]},Größe\n`),
    ...[rows[1], rows[2]].map((row) => Buffer.from(`${row},Gr\xf6\xdfe\n`, 'latin1')),
  ]);
  const reason = expect.stringMatching(/^not in UTF-8, or not as the rest of the file; --encoding/);
  expect((await world.load(damaged, 'portico')).bad).toEqual([
    { line: 3, reason },
    { line: 4, reason },
  ]);
  const turned = Buffer.concat([
    Buffer.from(`${header},release-reason\n${rows[0]},Gr\xf6\xdfe\n`, 'latin1'),
    Buffer.from(`${rows[1]},Größe\n`),
  ]);
  expect((await world.load(turned, 'portico', { origin: 'o' })).bad).toEqual([{ line: 3, reason }]);
  const named = await world.load(Buffer.from(spelled('Größe'), 'latin1'), 'portico', {
    encoding: 'utf-8',
    origin: 'p',
  });
  expect(named.bad).toEqual([{ line: 2, reason }]);
  await expect(world.load('', 'portico', { encoding: 'klingon' })).rejects.toThrow('"klingon" is not an encoding');
});
