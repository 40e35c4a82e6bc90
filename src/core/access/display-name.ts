// Names that visitors type for people and companies: what is not a name is refused at the form, before a page or an email shows it. Pure.

import { limits } from '../limits/limits.ts';

/** Joiners have a meaning within words of Persian and Indic scripts, and nowhere else. */
const JOINER_IN_WORD =
  /(?<=[\p{L}\p{M}])(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u200c\u200d](?=\p{L})/gu;
const NOT_IN_NAMES = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
/** Addresses, in any form that NFKC folds to one: `https://`, `www.`, a scheme before an address, slashes that look like one. */
const LINK =
  /:\s*[/\u2044\u2215\u29f8]{2}|[/\u2044\u2215\u29f8]{2}|\bwww\s?[.\u3002\u2024]|\b(?:https?|ftp|mailto|javascript|data|tel|sips?|file)\s?[:\ua789\u2236]/iu;

/** `missing`: nothing to read. `long`, `link`, `characters`: too long, an address, characters that names do not have. */
export type NameProblem = 'missing' | 'long' | 'link' | 'characters';

/** What keeps a text from being a name; null where nothing does. */
export function nameProblem(text: string): NameProblem | null {
  const name = text.trim();
  if (!/[\p{L}\p{N}]/u.test(name)) return 'missing';
  if ([...name].length > limits.displayNameCharacters) return 'long';
  if (NOT_IN_NAMES.test(name.replace(JOINER_IN_WORD, ''))) return 'characters';
  if (new RegExp(`\\p{M}{${limits.combiningMarks + 1}}`, 'u').test(name.normalize('NFD')) || hasMixedWord(name))
    return 'characters';
  return LINK.test(name.normalize('NFKC')) ? 'link' : null;
}

/** Whether one word mixes scripts that are confused, as a Cyrillic `а` in `pаypal` (UTS 39, 5.1). */
function hasMixedWord(name: string): boolean {
  return name.split(/[^\p{L}\p{M}]+/u).some((word) => confusable.filter((script) => script.test(word)).length > 1);
}

const confusable = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];
