// Login of the console's own users by password and code together: one response to every wrong combination, and the same work.
import type { Sealer } from '../../edge/seal.ts';
import type { Store } from '../../store/store.ts';
import { clearAttempts, codeAttempts, countAttempt, endsFreeSeries, subjects, uncountAttempt } from '../attempts.ts';
import type { Hasher } from '../password.ts';
import { consumeUserCode } from './factors.ts';
import type { ConsoleUsers } from './invitation.ts';
import { knownBrowser } from './known-browser.ts';

export interface UserLoginDependencies {
  readonly store: Store;
  readonly sealer: Sealer;
  readonly hasher: Hasher;
  readonly users: ConsoleUsers;
}

export interface UserLoginAttempt {
  readonly email: string;
  readonly password: string;
  /** Of the app, or a recovery code. */
  readonly code: string;
  /** Value of the browser's cookie. */
  readonly browser: string | undefined;
}

export type UserLoginOutcome =
  | { readonly outcome: 'right'; readonly by: 'app' | 'recovery' }
  /** `isSeries` for the failure that ends the free ones. */
  | { readonly outcome: 'wrong'; readonly isSeries: boolean }
  | { readonly outcome: 'wait'; readonly seconds: number }
  | { readonly outcome: 'busy' };

/** Checks password and code. @param attempt with the email in lower case */
export async function logInUser(
  dependencies: UserLoginDependencies,
  attempt: UserLoginAttempt,
  now: number,
): Promise<UserLoginOutcome> {
  const { store, hasher, users } = dependencies;
  const { email, password, code } = attempt;
  return counted(dependencies, attempt, now, async () => {
    const row = await store
      .selectFrom('console_user')
      .select('password_hash')
      .where('email', '=', email)
      .executeTakeFirst();
    const hash = users.has(email) ? row?.password_hash : null;
    const verdict = await hasher.verify(hash ?? undefined, password);
    if (verdict === 'busy') return 'busy';
    // A code is used up only beside the right password.
    return verdict === 'match' ? consumeUserCode(dependencies, email, code, now) : null;
  });
}

/** Checks a code alone, in a session of the user; wrong ones count with those of logins. */
export const checkUserCode = (
  dependencies: Pick<UserLoginDependencies, 'store' | 'sealer'>,
  attempt: Omit<UserLoginAttempt, 'password'>,
  now: number,
): Promise<UserLoginOutcome> =>
  counted(dependencies, attempt, now, () => consumeUserCode(dependencies, attempt.email, attempt.code, now));

async function counted(
  { store }: Pick<UserLoginDependencies, 'store'>,
  { email, browser }: Pick<UserLoginAttempt, 'email' | 'browser'>,
  now: number,
  check: () => Promise<'app' | 'recovery' | 'busy' | null>,
): Promise<UserLoginOutcome> {
  const subject = subjects.consoleUser(email, await knownBrowser(store, email, browser, now));
  const attempt = await countAttempt(store, subject, codeAttempts, now);
  if ('wait' in attempt) return { outcome: 'wait', seconds: Math.ceil(attempt.wait / 1000) };
  const by = await check();
  if (by === 'busy') {
    await uncountAttempt(store, subject, attempt);
    return { outcome: 'busy' };
  }
  if (by === null) return { outcome: 'wrong', isSeries: endsFreeSeries(attempt, codeAttempts) };
  await clearAttempts(store, subject);
  return { outcome: 'right', by };
}
