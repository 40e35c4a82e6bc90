// Which passwords are taken: long ones that nobody guesses first. No composition rules (NIST SP 800-63B-4, 3.1.1.2).
import list from 'fxa-common-password-list';

const MIN_ALONE = 15;
const MIN_WITH_SECOND_FACTOR = 8;
const MAX = 256;
const RUNS = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm'];

export type PasswordProblem = 'too-short' | 'too-long' | 'common' | 'personal';

/** Why a password is not taken; null when it is. `personal`: the brand, the company, the e-mail. */
export function passwordProblem(
  password: string,
  { secondFactor, personal }: { readonly secondFactor: boolean; readonly personal: readonly string[] },
): PasswordProblem | null {
  const normal = password.normalize('NFKC');
  const length = [...normal].length;
  if (length < (secondFactor ? MIN_WITH_SECOND_FACTOR : MIN_ALONE)) return 'too-short';
  if (length > MAX) return 'too-long';
  const lower = normal.toLowerCase();
  if (isCommon(lower)) return 'common';
  return isPersonal(lower, personal) ? 'personal' : null;
}

function isCommon(lower: string): boolean {
  if (list.test(lower) || list.test(lower.replace(/[^a-z]+$/, ''))) return true;
  if (new Set(lower).size <= 2) return true;
  const backwards = [...lower].reverse().join('');
  return RUNS.some((run) => isRun(run, lower) || isRun(run, backwards));
}

/** The text walks along the run, over its end to its start again. */
const isRun = (run: string, text: string): boolean => run.repeat(12).includes(text);

/** At least half of it is a word that anybody knows of the account. */
function isPersonal(lower: string, personal: readonly string[]): boolean {
  const known = personal
    .flatMap((word) => word.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= 4);
  return known.some(
    (word) => lower.includes(word) && lower.split(word).length * word.length - word.length >= lower.length / 2,
  );
}
