// Every rule by its documented example: message, position, and that the corrected files pass.
import { expect, test } from 'vitest';
import { rules } from '../../../src/config/rules/catalogue.ts';
import { compareText } from '../../../src/core/problem.ts';
import { allExamples, findingsOf, placeOf } from './examples/all.ts';

const examples = await allExamples();

test('every rule has an example, and every example is of a rule', () => {
  expect([...examples.keys()]).toEqual(Object.keys(rules).sort(compareText));
});

test.each([...examples])('%s', async (id, example) => {
  const findings = await findingsOf(example.failing, example.source);
  const places = findings.map(({ origin }) => `${origin.file}:${origin.line}:${origin.column}`);
  expect([...new Set(findings.map(({ rule }) => rule))]).toEqual([id]);
  expect(places).toContain(placeOf(example));
  expect(await findingsOf(example.passing, example.source)).toEqual([]);
});
