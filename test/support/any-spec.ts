// Any two values of a spec, with what hostile files could hold.
import fc from 'fast-check';
import type { Json } from '../../src/core/canonical.ts';

/** Values as specs have them, and as hostile files could. */
const leaf = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'a',
    'b',
    '',
    ' ',
    '\t',
    'a\nb',
    'a\r\nb',
    '\\u{202E}',
    '\u202E',
    '\u200B',
    'true',
    'null',
    '1',
    '[]',
    '{}',
    '"a"',
    '⇥',
  ),
  fc
    .array(fc.constantFrom('a', 'b', '\t', ' ', '\\', 'u{9}', '\u202E', '⇥'), { maxLength: 4 })
    .map((parts) => parts.join('\n')),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    leaf as fc.Arbitrary<Json>,
    fc.array(tie('json'), { maxLength: 5 }),
    fc.array(fc.record({ name: fc.constantFrom('x', 'y', 'z'), value: tie('json') }), {
      maxLength: 3,
    }) as fc.Arbitrary<Json>,
    fc.dictionary(fc.constantFrom('a', 'b', 'a.b', 'c/d', '~e'), tie('json'), { maxKeys: 4 }) as fc.Arbitrary<Json>,
  ),
}));
export const anySpec = fc.dictionary(fc.constantFrom('a', 'b', 'a.b', 'c/d', '~e'), json, {
  maxKeys: 4,
}) as fc.Arbitrary<Json>;
