// Rules on ids: currencies, sections, columns.

import { secretPages, sections } from '../../core/access/section.ts';
import { breakoutColumns, cdrColumns } from '../../core/column.ts';
import { currencyDecimals } from '../../core/money/currency.ts';
import type { Problem } from '../../core/problem.ts';
import type { ReadableOverrides, ReadablePortal } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { didYouMean } from '../documents/nearest.ts';
import { type Broken, entriesOf, known, membersOf } from '../documents/sound.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Pointer } from '../yaml/locator.ts';

/** Ids as a document lists them. */
type Ids = readonly (string | Broken)[] | Broken | undefined;

/** Checks that every id of a portal is known and listed once. */
export function idProblems({ value, yaml }: ReadablePortal): Problem[] {
  return [
    ...currencyProblems(yaml, ['currencies'], value.currencies),
    ...listProblems(yaml, ['sections'], value.sections, sections, 'section', 'not a section'),
    ...listProblems(
      yaml,
      ['reports', 'cdr'],
      known(value.reports)?.cdr,
      cdrColumns,
      'column',
      'not a column of the CDR report',
    ),
    ...listProblems(
      yaml,
      ['reports', 'breakout'],
      known(value.reports)?.breakout,
      breakoutColumns,
      'column',
      'not a column of the breakout report',
    ),
    ...entriesOf(known(value.theme)?.javascript).flatMap(([index, script]) =>
      entriesOf(script.pages).flatMap(([at, page]) =>
        pageProblems(yaml, ['theme', 'javascript', index, 'pages', at], page),
      ),
    ),
  ];
}

/** Checks that the currencies of a list are known and listed once. */
export function currencyProblems(yaml: YamlDocument, pointer: Pointer, codes: Ids): Problem[] {
  return listProblems(yaml, pointer, codes, currencyDecimals, 'currency', 'not an ISO 4217 code');
}

/** Checks that the sections of overrides are known, and that none is both shown and hidden. */
export function overrideIdProblems({ value, yaml }: ReadableOverrides): Problem[] {
  return membersOf(value.customers).flatMap(([customer, { show, hide }]) => {
    const both = entriesOf(show).flatMap(([index, id]) =>
      known(hide)?.includes(id) === true
        ? [
            findingAt(yaml, ['customers', customer, 'show', index], {
              rule: 'override-contradicts',
              message: `"${id}" is both shown and hidden`,
              suggestion: 'keep one of the two',
            }),
          ]
        : [],
    );
    return [
      ...listProblems(yaml, ['customers', customer, 'show'], show, sections, 'section', 'not a section'),
      ...listProblems(yaml, ['customers', customer, 'hide'], hide, sections, 'section', 'not a section'),
      ...both,
    ];
  });
}

/** Checks that a page of a script exists and that visitors enter no secret on it. */
function pageProblems(yaml: YamlDocument, pointer: Pointer, page: string): Problem[] {
  if (secretPages.has(page)) {
    const message = `"${page}" takes a secret; no script of a brand runs there`;
    return [findingAt(yaml, pointer, { rule: 'script-page-secret', message, suggestion: 'remove the page' })];
  }
  const pages = ['dashboard', ...sections.keys()];
  if (pages.includes(page)) return [];
  const suggestion = didYouMean(page, pages);
  return [findingAt(yaml, pointer, { rule: 'script-page-unknown', message: `"${page}" is not a page`, suggestion })];
}

function listProblems(
  yaml: YamlDocument,
  pointer: Pointer,
  ids: Ids,
  registry: ReadonlyMap<string, unknown>,
  noun: string,
  isNot: string,
): Problem[] {
  const seen = new Set<string>();
  return entriesOf(ids).flatMap(([index, id]) => {
    const place = [...pointer, index];
    if (!registry.has(id)) {
      const suggestion = didYouMean(id, registry.keys());
      return [findingAt(yaml, place, { rule: `${noun}-unknown`, message: `"${id}" is ${isNot}`, suggestion })];
    }
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      findingAt(yaml, place, { rule: `${noun}-twice`, message: `"${id}" is listed twice`, suggestion: 'remove one' }),
    ];
  });
}
