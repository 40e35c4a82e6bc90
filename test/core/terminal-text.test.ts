// What others wrote, made fit for a terminal.
import { expect, test } from 'vitest';
import { terminalText } from '../../src/core/text/terminal-text.ts';

test.each([
  ['an erased line and a title', 'a\u001b[2K\u001b]0;x\u0007b', 'a\\u001b[2K\\u001b]0;x\\u0007b'],
  ['a carriage return that hides what was before', 'bad\rgood', 'bad\\u000dgood'],
  ['codes of eight bits', '\u009b31m', '\\u009b31m'],
  ['line ends, tabs and every script', 'a\tb\r\nç 电话 \u200fעב\n', 'a\tb\r\nç 电话 \u200fעב\n'],
])('%s', (_, text, shown) => {
  for (const colors of [true, false]) expect(terminalText(text, colors)).toBe(shown);
});

test('JSON is read as the same value, and our own colours stay only where they are on', () => {
  const value = { name: '\u001b[2K\u0085' };
  expect(JSON.parse(terminalText(JSON.stringify(value), true))).toEqual(value);
  const painted = '\u001b[1mbold\u001b[22m\u001b[8mhidden';
  expect(terminalText(painted, true)).toBe('\u001b[1mbold\u001b[22m\\u001b[8mhidden');
  expect(terminalText(painted, false)).not.toContain('\u001b');
});
