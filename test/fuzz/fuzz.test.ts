// Every reader of bytes from outside holds its properties: over all inputs that once broke one, and over some new ones.
import { expect, test } from 'vitest';
import { isFull, sized } from '../support/test-size.ts';
import { fuzz, keptInputs, whyBroken } from './run.ts';
import { targets } from './targets.ts';

test.each(targets)('$name: what once broke it does so no more', async (target) => {
  for (const input of target.seeds) expect(await whyBroken(target, input)).toBeUndefined();
  for (const { file, input } of keptInputs(target.name))
    expect([file, await whyBroken(target, input)]).toEqual([file, undefined]);
});

// A minute of new inputs each night; the same few at each commit.
test('new inputs break nothing', async () => {
  const seed = isFull ? Date.now() % 2 ** 32 : 20_261_130;
  const { finds, tried } = await fuzz(targets, {
    seed,
    count: sized(40, 1_000_000),
    until: Date.now() + sized(240_000, 60_000),
  });
  expect({ seed, finds }).toEqual({ seed, finds: [] });
  expect(tried).toBeGreaterThan(0);
});
