// The parser for files that are fine and the one that explains mistakes: they agree on every document that is accepted.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isScalar, LineCounter, parseAllDocuments, stringify } from 'yaml';
import { parseYaml } from '../../src/config/yaml/document.ts';
import { sized } from '../support/test-size.ts';

const options = { version: '1.2', schema: 'core', merge: false, uniqueKeys: true, stringKeys: true } as const;
const parse = (text: string) => parseYaml('f.yaml', Buffer.from(text));

/** What the other parser makes of a text: its values, or undefined when it finds a mistake. */
function reference(written: string): unknown[] | undefined {
  // The writer may cut a surrogate pair in two; as bytes, both readers see the same.
  const text = Buffer.from(written).toString();
  if (text.includes('*')) return undefined; // Aliases are refused by both, in different ways.
  const parsed = parseAllDocuments(text, { ...options, logLevel: 'silent' });
  const documents = Array.isArray(parsed) ? parsed : [];
  if (documents.some(({ errors, warnings }) => errors.length + warnings.length > 0)) return undefined;
  return mappings(documents.map((document) => document.toJS() as unknown));
}

/** Only a mapping can be a document of ours; any other value at the top is refused, by either parser. */
const mappings = (values: readonly unknown[]): unknown[] =>
  values.filter((value) => value !== null && typeof value === 'object' && !Array.isArray(value));
const valuesOf = (documents: readonly { value: unknown }[]): unknown[] => mappings(documents.map(({ value }) => value));

const key = fc.oneof(fc.constantFrom('name', 'a b', '1', 'true', 'null', '<<', '__proto__', '#', 'é'), fc.string());
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
    fc.constantFrom(
      true,
      false,
      null,
      '0o17',
      '0x1F',
      '1_000',
      '.5',
      '1e3',
      '2026-01-01',
      'yes',
      '~',
      ' lead',
      'two\nlines\n',
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
})).value;
const styles = fc.record({
  indent: fc.integer({ min: 1, max: 6 }),
  collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
  defaultStringType: fc.constantFrom(
    'PLAIN' as const,
    'QUOTE_DOUBLE' as const,
    'QUOTE_SINGLE' as const,
    'BLOCK_LITERAL' as const,
    'BLOCK_FOLDED' as const,
  ),
  lineWidth: fc.constantFrom(0, 20, 80),
});

test('whatever is written in whatever style is read as the same value by both', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(json, { minLength: 1, maxLength: 3 }), styles, async (values, style) => {
      const text = values.map((value) => `---\n${stringify({ value }, style)}`).join('');
      const expected = reference(text);
      const { documents, problems } = await parse(text);
      if (problems.length === 0 && expected !== undefined) expect(valuesOf(documents)).toEqual(expected);
    }),
    { numRuns: sized(300, 1_500) },
  );
});

test('a document that one accepts and the other refuses is never read in two ways', async () => {
  const pieces = fc.constantFrom(
    ...'a,b: ,- ,\n,  ,[,],{,},",\',|,>,#,?,: ,&x ,*x,!!str ,!t ,1,~,---\n,...\n,%YAML 1.1\n,<<: ,\t,,'.split(','),
    ',',
  );
  let both = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 24 }), async (parts) => {
      const text = `a:\n  ${parts.join('')}`;
      const expected = reference(text);
      const { documents, problems } = await parse(text);
      if (problems.length > 0 || expected === undefined) return;
      both += 1;
      expect(valuesOf(documents)).toEqual(expected);
    }),
    { numRuns: sized(1_000, 5_000) },
  );
  expect(both).toBeGreaterThan(sized(30, 200));
});

test('the position of a value is the one that the other parser finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), json, { minKeys: 1, maxKeys: 4 }),
      styles,
      async (value, style) => {
        const text = stringify(value, style);
        const lines = new LineCounter();
        const [reference] = parseAllDocuments(text, { ...options, lineCounter: lines });
        const { documents } = await parse(text);
        const [document] = documents;
        if (document === undefined || reference === undefined) return;
        for (const name of Object.keys(value)) {
          const node = reference.get(name, true);
          if (!isScalar(node) || node.range === undefined || node.range === null) continue;
          const { line, col } = lines.linePos(node.range[0]);
          expect(document.locate([name], 'value'), text).toMatchObject({ line, column: col });
        }
      },
    ),
    { numRuns: sized(150, 500) },
  );
});

test.each([
  ['a: |\n  one\n  two\n', ['a'], 2, 3, { line: 3, column: 5 }],
  ['a:\n  b: >-\n\n      one\n', ['a', 'b'], 2, 1, { line: 4, column: 7 }],
  ['a: "one"\n', ['a'], 1, 2, { line: 1, column: 6 }],
  ['a: one\n', ['a'], 1, 2, { line: 1, column: 5 }],
])('a place inside the text of %j', async (text, pointer, line, column, expected) => {
  const { documents } = await parse(text);
  expect(documents[0]?.locateInText(pointer, line, column)).toMatchObject(expected);
});

test.each([
  ['a: {b: [1, 2]}\n', ['a'], { line: 1, column: 4, endLine: 1, endColumn: 15 }],
  ['a: {b: [1, 2]}\n', ['a', 'b', 1], { line: 1, column: 12, endColumn: 13 }],
  ['a:\n  - x\n  - y: z\n', ['a', 1, 'y'], { line: 3, column: 8 }],
  ['a:\n', ['a'], { line: 1, column: 1 }],
  ['---\nx: 1\n---\ny: 2\n', ['y'], { line: 2, column: 1 }],
  ['a: 1\n', ['nowhere', 'at', 'all'], { line: 1, column: 1 }],
])('in %j the value at %j', async (text, pointer, expected) => {
  const { documents } = await parse(text);
  expect(documents[0]?.locate(pointer, 'value')).toMatchObject(expected);
});
