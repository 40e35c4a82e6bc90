// Rules on links to sections whose function lives in a telephone switch.

import { sections, takesLink } from '../../core/access/section.ts';
import type { Problem } from '../../core/problem.ts';
import type { ReadablePortal } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { didYouMean } from '../documents/nearest.ts';
import { broken, entriesOf, known, membersOf } from '../documents/sound.ts';
import type { YamlDocument } from '../yaml/document.ts';

/** Placeholders that the portal fills in. */
const placeholders = ['customer', 'contact'];

/** Checks that links are for linked sections with known placeholders, and that every listed linked section has a link. */
export function sectionLinkProblems({ value, yaml }: ReadablePortal): Problem[] {
  const links = known(value.sectionLinks) ?? {};
  return [
    ...Object.keys(links).flatMap((id) => linkProblems(yaml, id)),
    ...membersOf(links).flatMap(([id, url]) => placeholderProblems(yaml, id, url)),
    ...entriesOf(value.sections).flatMap(([index, id]) => {
      if (sections.get(id) !== 'linked' || links[id] !== undefined || value.sectionLinks === broken) return [];
      return [
        findingAt(yaml, ['sections', index], {
          rule: 'section-link-missing',
          severity: 'warning',
          message: `"${id}" is a function of the telephone switch and has no link, so no customer sees it in the menu`,
          suggestion: `add it to sectionLinks, or take it out of sections`,
        }),
      ];
    }),
  ];
}

function placeholderProblems(yaml: YamlDocument, id: string, url: string): Problem[] {
  // A single brace is an incomplete placeholder.
  const found = url.match(/\{[^{}]*\}?|\}/g) ?? [];
  const unknown = [...new Set(found)].filter((text) => !placeholders.some((name) => text === `{${name}}`));
  return unknown.map((text) => {
    const meant = didYouMean(
      text,
      placeholders.map((name) => `{${name}}`),
    );
    return findingAt(yaml, ['sectionLinks', id], {
      rule: 'section-link-placeholder',
      message: `nothing is filled in for "${text}"; there are {customer} and {contact}`,
      suggestion: meant ?? 'remove it',
    });
  });
}

function linkProblems(yaml: YamlDocument, id: string): Problem[] {
  const pointer = ['sectionLinks', id];
  if (takesLink(id)) return [];
  if (sections.has(id)) {
    const message = `"${id}" has a page of its own or none at all; only sections whose function may live in a switch are linked`;
    return [findingAt(yaml, pointer, { rule: 'section-not-linked', message, suggestion: 'remove the link' })];
  }
  return [
    findingAt(yaml, pointer, {
      rule: 'section-unknown',
      message: `"${id}" is not a section`,
      suggestion: didYouMean(id, sections.keys()),
    }),
  ];
}
