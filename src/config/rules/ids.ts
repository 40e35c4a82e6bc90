// Rules on ids: currencies, sections, columns.

import { secretPages, sections } from '../../core/access/section.ts';
import { breakoutColumns, cdrColumns } from '../../core/column.ts';
import { currencyDecimals } from '../../core/money/currency.ts';
import type { Problem } from '../../core/problem.ts';
import type { OverridesDocument, PortalDocument } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { didYouMean } from '../documents/nearest.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Pointer } from '../yaml/locator.ts';

/** Checks that every id of a portal is known and listed once. */
export function idProblems({ value, yaml }: PortalDocument): Problem[] {
  return [
    ...currencyProblems(yaml, ['currencies'], value.currencies),
    ...listProblems(yaml, ['sections'], value.sections, sections, 'section', 'not a section'),
    ...listProblems(
      yaml,
      ['reports', 'cdr'],
      value.reports?.cdr ?? [],
      cdrColumns,
      'column',
      'not a column of the CDR report',
    ),
    ...listProblems(
      yaml,
      ['reports', 'breakout'],
      value.reports?.breakout ?? [],
      breakoutColumns,
      'column',
      'not a column of the breakout report',
    ),
    ...(value.theme?.javascript ?? []).flatMap((script, index) =>
      (script.pages ?? []).flatMap((page, at) => pageProblems(yaml, ['theme', 'javascript', index, 'pages', at], page)),
    ),
  ];
}

/** Checks that the currencies of a list are known and listed once. */
export function currencyProblems(yaml: YamlDocument, pointer: Pointer, codes: readonly string[]): Problem[] {
  return listProblems(yaml, pointer, codes, currencyDecimals, 'currency', 'not an ISO 4217 code');
}

/** Checks that the sections of overrides are known, and that none is both shown and hidden. */
export function overrideIdProblems({ value, yaml }: OverridesDocument): Problem[] {
  return Object.entries(value.customers).flatMap(([customer, override]) => {
    const { show = [], hide = [] } = override;
    const both = show.flatMap((id, index) =>
      hide.includes(id)
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
  const known = ['dashboard', ...sections.keys()];
  if (known.includes(page)) return [];
  const suggestion = didYouMean(page, known);
  return [findingAt(yaml, pointer, { rule: 'script-page-unknown', message: `"${page}" is not a page`, suggestion })];
}

function listProblems(
  yaml: YamlDocument,
  pointer: Pointer,
  ids: readonly string[],
  known: ReadonlyMap<string, unknown>,
  noun: string,
  isNot: string,
): Problem[] {
  return ids.flatMap((id, index) => {
    const place = [...pointer, index];
    if (!known.has(id)) {
      const suggestion = didYouMean(id, known.keys());
      return [findingAt(yaml, place, { rule: `${noun}-unknown`, message: `"${id}" is ${isNot}`, suggestion })];
    }
    if (ids.indexOf(id) === index) return [];
    return [
      findingAt(yaml, place, { rule: `${noun}-twice`, message: `"${id}" is listed twice`, suggestion: 'remove one' }),
    ];
  });
}
