// A difference as the console's pages show it: whatever two specs differ in, each field's two sides differ in what a reader sees.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { expect, test } from 'vitest';
import { changeCard } from '../../src/console/ui/change-cards.ts';
import { canonicalJson, type Json } from '../../src/core/canonical.ts';
import { diffSpecs } from '../../src/core/plan/diff.ts';
import { keptChangeView } from '../../src/operations/plan-view.ts';
import { anySpec } from '../support/any-spec.ts';
import { sized } from '../support/test-size.ts';

const folders = ['kit', 'parts'].map((name) => new URL(`../../templates/console/${name}/`, import.meta.url));
const environment = Handlebars.create();
for (const folder of folders) {
  for (const file of readdirSync(folder))
    environment.registerPartial(file.slice(1, -'.hbs'.length), readFileSync(new URL(file, folder), 'utf8').trimEnd());
}
const draw = environment.compile<object>('{{> changes}}', { strict: true });

interface Row {
  readonly before: string;
  readonly after: string;
  readonly lines: readonly { readonly tone: string; readonly text: string }[];
}

/** What is in the table, as a reader sees it: the sides of each field, and the lines below. */
function rowsOf(html: string): Row[] {
  return html
    .split('<div class="attr"')
    .slice(1)
    .map((row) => ({
      before: /<del>.*?<span class="text">(.*?)<\/span><\/del>/s.exec(row)?.[1] ?? '',
      after: /<ins>.*?<span class="text">(.*?)<\/span><\/ins>/s.exec(row)?.[1] ?? '',
      lines: [
        ...row.matchAll(/<li class="(\w+)"><span class="mark">.<\/span> <span class="text">(.*?)<\/span><\/li>/gs),
      ].map(([, tone = '', text = '']) => ({ tone, text })),
    }));
}

const side = ({ lines }: Row, tone: string): string =>
  lines.flatMap((line) => (line.tone === tone ? [line.text.replace(/\s+/g, ' ')] : [])).join('\n');

const shows = (row: Row): boolean =>
  row.lines.length > 0
    ? row.lines.some(({ tone }) => tone === 'moved') || side(row, 'added') !== side(row, 'removed')
    : row.before.replace(/\s+/g, ' ').trim() !== row.after.replace(/\s+/g, ' ').trim();

function rows(from: Json, to: Json): Row[] {
  const change = { action: 'update' as const, kind: 'portal', name: 'a', brand: 'a', fields: diffSpecs(from, to) };
  return rowsOf(draw({ changes: [changeCard(keptChangeView(change))], more: 0 }));
}

test('any two specs that differ: each field of the page shows a difference that white space does not hide', () => {
  fc.assert(
    fc.property(anySpec, anySpec, (from, to) => {
      const shown = rows(from, to);
      expect(shown.length > 0).toBe(canonicalJson(from) !== canonicalJson(to));
      for (const row of shown) expect([row, shows(row)]).toEqual([row, true]);
    }),
    { numRuns: sized(500, 100_000) },
  );
});
