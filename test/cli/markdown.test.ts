// Markdown for hosts with less room, and for those that show HTML as it is written.
import { expect, test } from 'vitest';
import { fitMarkdown, withoutHtml } from '../../src/cli/print/markdown.ts';

test('what is too long is cut after a line, with its fence closed, and says so', () => {
  const long = `head\n\n\`\`\`\`diff\n${'+ ``` a line\n'.repeat(100)}\`\`\`\`\ntail\n`;
  const cut = fitMarkdown(long, 500);
  expect(cut.length).toBeLessThanOrEqual(500);
  expect(cut).toMatch(/\+ ``` a line\n````\n\n\*\*Cut here for lack of room\.\*\*\n$/);
  expect(fitMarkdown(long, long.length)).toBe(long);
  expect(fitMarkdown(`${'a line\n'.repeat(100)}`, 300)).toMatch(/a line\n\n\*\*Cut here/);
});

test('our own tags become Markdown; what files of a pull request hold, in fences, stays as it is', () => {
  const html = [
    '> [!CAUTION]',
    '> <code>acme</code>.',
    '<details open><summary><b><code>acme</code></b>: 1 change, <b>with removals</b></summary>',
    '',
    '```diff',
    '- <b>Acme</b>',
    '```',
    '',
    '</details>',
  ];
  expect(withoutHtml(html.join('\n')).split('\n')).toEqual([
    '> **Caution**',
    '> `acme`.',
    '**`acme`**: 1 change, **with removals**',
    '',
    '```diff',
    '- <b>Acme</b>',
    '```',
    '',
    '',
  ]);
});
