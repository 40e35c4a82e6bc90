// The password policy: a minimum length, no common and no personal passwords, no composition rules (NIST SP 800-63B-4, 3.1.1.2).
import { limits } from '../core/limits/limits.ts';
import { isGuessable } from './guessable.ts';

/** Characters, as NIST SP 800-63B-4 (3.1.1.2) requires: 15 for a password alone, 8 beside a second factor. */
const MIN_ALONE = 15;
const MIN_WITH_SECOND_FACTOR = 8;

export type PasswordProblem = 'too-short' | 'too-long' | 'common' | 'personal';

/** Why a password is refused; null when it is accepted. `personal` has the brand, the company and the email. */
export async function passwordProblem(
  password: string,
  { secondFactor, personal }: { readonly secondFactor: boolean; readonly personal: readonly string[] },
): Promise<PasswordProblem | null> {
  const normal = password.normalize('NFKC');
  const length = [...normal].length;
  if (length < (secondFactor ? MIN_WITH_SECOND_FACTOR : MIN_ALONE)) return 'too-short';
  if (length > limits.passwordCharacters) return 'too-long';
  const lower = normal.toLowerCase();
  if (await isGuessable(lower)) return 'common';
  return isPersonal(lower, personal) ? 'personal' : null;
}

/** Whether a public word of the account makes up at least half of the password. */
function isPersonal(lower: string, personal: readonly string[]): boolean {
  const known = personal
    .flatMap((word) => word.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= 4);
  return known.some(
    (word) => lower.includes(word) && lower.split(word).length * word.length - word.length >= lower.length / 2,
  );
}
