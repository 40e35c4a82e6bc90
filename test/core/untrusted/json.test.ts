// JSON from outside: depth is counted as a parser counts it, before anything walks the value.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '../../../src/core/limits/limits.ts';
import { isTooDeep, jsonMistake, jsonOrUndefined, parseJson } from '../../../src/core/untrusted/json.ts';

const nested = (depth: number, open: string, close: string): string => `${open.repeat(depth)}1${close.repeat(depth)}`;

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

test('as deep as allowed is parsed, one deeper is not', () => {
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
    ['[{"a":', '}]'],
  ] as const) {
    const levels = limits.jsonDepth / (open.length === 6 ? 2 : 1);
    expect(depthOf(parseJson(nested(levels, open, close)))).toBe(limits.jsonDepth);
    expect(() => parseJson(nested(levels + 1, open, close))).toThrow('more than 64 levels deep');
  }
});

test.each([
  ['a hundred thousand brackets', '['.repeat(100_000)],
  ['a hundred thousand members', '{"a":'.repeat(100_000)],
  ['brackets after a string with a bracket and an escaped quote', `["]\\"]",${nested(100, '[', ']')}]`],
])('%s: refused without a stack that overflows', (_, text) => {
  expect(isTooDeep(text)).toBe(true);
  expect(jsonOrUndefined(text)).toBeUndefined();
});

test('brackets inside of strings do not count; what is not JSON is said to be that', () => {
  const text = JSON.stringify({ a: '['.repeat(1_000), '{"': ['\\"[', '\\'] });
  expect(parseJson(text)).toEqual(JSON.parse(text));
  expect(jsonMistake(new SyntaxError())).toBe('is not JSON');
});

test('any value that is not too deep comes back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      const text = JSON.stringify(value);
      expect(isTooDeep(text)).toBe(depthOf(value) > limits.jsonDepth);
      expect(JSON.stringify(parseJson(text))).toBe(text);
    }),
    { numRuns: 200 },
  );
});
