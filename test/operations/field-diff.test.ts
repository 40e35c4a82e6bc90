// A difference as it is shown: whatever two values differ in, both sides differ visibly, and what JSON says makes one of the other.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from '../../src/core/canonical.ts';
import { diffSpecs, type FieldChange } from '../../src/core/plan/diff.ts';
import { diffField, type FieldDiff } from '../../src/operations/diff/field-diff.ts';
import { anySpec } from '../support/any-spec.ts';
import { sized } from '../support/test-size.ts';

const lines = (from: Json | undefined, to: Json | undefined): string[] =>
  diffField({ path: 'f', ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }).flatMap(shown);

function shown(diff: FieldDiff): string[] {
  if (diff.type === 'value') return [`${diff.path}: ${diff.before ?? '(none)'} -> ${diff.after ?? '(none)'}`];
  const facts = (side: typeof diff.before): string =>
    side === null || typeof side === 'number'
      ? `${side}`
      : `${side.name} ${side.digest.slice(0, 4)} ${side.size} ${side.pixels}`;
  return [
    `${diff.path} ${facts(diff.before)} -> ${facts(diff.after)}`,
    ...diff.lines.map(({ sign, text }) => `${sign} ${text}`),
  ];
}

describe.each<readonly [string, Json | undefined, Json | undefined, string[]]>([
  ['a short value', 'A', 'B', ['f: A -> B']],
  ['a field that is new', undefined, 'B', ['f: (none) -> B']],
  ['an empty list where there was none', undefined, [], ['f: (none) -> []']],
  ['null and an empty list', null, [], ['f: null -> []']],
  ['a text that is a number', 1, '1', ['f: 1 -> "1"']],
  ['an item that goes', ['a', 'b', 'c'], ['a', 'c'], ['f 3 -> 2', '- b']],
  ['an item that moves', ['a', 'b', 'c'], ['c', 'a', 'b'], ['f 3 -> 3', '~ c moved from 3 to 1']],
  ['a map, key by key', { a: 1, b: 2 }, { a: 1, b: 3, c: 4 }, ['f.b: 2 -> 3', 'f.c: (none) -> 4']],
  ['a map that goes', { a: { b: 1 } }, undefined, ['f.a.b: 1 -> (none)']],
  [
    'an item that is named',
    [
      { name: 'x', amount: 1 },
      { name: 'y', amount: 2 },
    ],
    [
      { name: 'y', amount: 3 },
      { name: 'x', amount: 1 },
    ],
    ['f 2 -> 2', '~ {"amount":1,"name":"x"} moved from 1 to 2', 'f[y].amount: 2 -> 3'],
  ],
  ['lines of a text', 'one\ntwo\nthree\n', 'one\n2\nthree\n', ['f 4 -> 4', '  one', '- two', '+ 2', '  three']],
  ['spaces at an end', 'A', 'A ', ['f: A -> "A "']],
  ['a bidirectional mark', 'AB', 'A\u202EB', ['f: AB -> "A\\u{202E}B"']],
  [
    'an escape that is written and one that is meant',
    '\\u{202E}\n',
    '\u202E\n',
    ['f 2 -> 2', '- \\\\u{202E}', '+ \\u{202E}'],
  ],
  ['composed and decomposed characters', '\u00E9', 'e\u0301', ['f: \\u{E9} -> e\\u{301}']],
  ['a Cyrillic character of Latin shape', 'acme', '\u0430cme', ['f: acme -> \\u{430}cme']],
  ['a tab and spaces', 'a\tb\n', 'a    b\n', ['f 2 -> 2', '- a⇥   b', '+ a    b']],
  ['line ends', 'a\r\nb\n', 'a\nb\n', ['f 3 -> 3', '- a\\u{D}', '+ a', '  b']],
  ['the last line end', 'a\nb', 'a\nb\n', ['f 2 -> 3', '  a', '- b', '  (no line end here)', '+ b']],
])('%s', (_name, from, to, expected) => {
  test('is shown', () => expect(lines(from, to)).toEqual(expected));
});

test('files are shown by name, digest, size and pixels, and those that are texts line by line', () => {
  const [one, two] = ['1'.repeat(64), '2'.repeat(64)];
  const css = (digest: string) => ({ name: 'custom.css', digest });
  const files = new Map([
    [one, { size: 5, text: 'a {}\n' }],
    [two, { size: 10, text: 'a {}\nb {}\n' }],
  ]);
  const texts = (from: Json, to: Json) => diffField({ path: 'f', from, to }, files).flatMap(shown);
  expect(texts(css(one), css(two))).toEqual([
    'f custom.css 1111 5 null -> custom.css 2222 10 null',
    '  a {}',
    '+ b {}',
  ]);
  expect(texts(null, css(one))).toEqual(['f null -> custom.css 1111 5 null', '+ a {}']);
  const script = (digest: string) => ({ source: 'asset', asset: { name: 'chat.js', digest }, pages: [] });
  expect(texts([script(one)], [script(two)])[0]).toBe('f[chat.js].asset chat.js 1111 5 null -> chat.js 2222 10 null');
  const logo = (digest: string, width: number) => ({ name: 'logo.png', digest, width, height: 48 });
  expect(lines(logo(one, 200), logo(two, 220))).toEqual([
    'f logo.png 1111 null 200 x 48 -> logo.png 2222 null 220 x 48',
  ]);
});

test('of very long values the part that differs is shown, and what is left out is counted', () => {
  const [line = ''] = lines(`${'x'.repeat(5_000)}A${'y'.repeat(5_000)}`, `${'x'.repeat(5_000)}B${'y'.repeat(5_000)}`);
  expect(line).toMatch(/\[4960 characters as before\]x{40}A/);
  expect(line).toMatch(/\[4741 more characters, sha256 [0-9a-f]{12}\]/);
});

test('any two specs that differ: each field shows a difference, and the changes make the new spec of the old one', () => {
  fc.assert(
    fc.property(anySpec, anySpec, (from, to) => {
      const fields = diffSpecs(from, to);
      expect(fields.length > 0).toBe(canonicalJson(from) !== canonicalJson(to));
      expect(canonicalJson(applied(from, JSON.parse(JSON.stringify(fields)) as FieldChange[]))).toBe(canonicalJson(to));
      for (const field of fields) expectVisible(diffField(field));
    }),
    { numRuns: sized(300, 100_000) },
  );
});

function expectVisible(diffs: readonly FieldDiff[]): void {
  expect(diffs.length).toBeGreaterThan(0);
  for (const diff of diffs) {
    if (diff.type === 'value') {
      expect(diff.before).not.toBe(diff.after);
      expect(`${diff.before}${diff.after}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      continue;
    }
    if (diff.type === 'file') continue;
    const side = (sign: '+' | '-') => diff.lines.filter((line) => line.sign === sign).map(({ text }) => text);
    const moved = diff.lines.some(({ sign }) => sign === '~');
    expect(moved || side('+').join('\n') !== side('-').join('\n') || side('+').length !== side('-').length).toBe(true);
    for (const { text } of diff.lines) expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  }
}

/** The changes carried out as the pointer's documentation says. */
function applied(spec: Json, fields: readonly FieldChange[]): Json {
  const root = { value: structuredClone(spec) as unknown };
  for (const { pointer, to } of fields) {
    const keys = [
      'value',
      ...(pointer ?? '')
        .split('/')
        .slice(1)
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')),
    ];
    const last = keys.pop() ?? '';
    let at = root as Record<string, unknown>;
    for (const key of keys) at = at[key] as Record<string, unknown>;
    if (to === undefined) delete at[last];
    else at[last] = to;
  }
  return root.value as Json;
}
