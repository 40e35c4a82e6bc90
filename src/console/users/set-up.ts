// Setting up a factor of a user: the forms for a passkey, and for a password with an authenticator app, and what a sent form holds.
import type { Request } from 'express';
import { setPasswordAndApp, storeUserPasskey } from '../../auth/console-users/factors.ts';
import type { Hasher } from '../../auth/password.ts';
import { type PasswordProblem, passwordProblem } from '../../auth/password-rules.ts';
import { checkTotp, newTotpSecret, totpQrSvg, totpUri } from '../../auth/totp.ts';
import type { Clock } from '../../core/clock.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Sealer } from '../../edge/seal.ts';
import { sealedAs } from '../../store/sealed-columns.ts';
import type { Tx } from '../../store/store.ts';
import { field, type PasskeyForm, type PasskeyForms } from './passkey-forms.ts';

export interface SetUpParts {
  readonly clock: Pick<Clock, 'now'>;
  readonly sealer: Sealer;
  readonly hasher: Hasher;
  readonly passkeys: PasskeyForms;
}

/** The forms, with every key always present. */
export interface SetUpForms {
  /** Null where browsers have no passkeys. */
  readonly passkey: PasskeyForm | null;
  readonly app: { readonly qr: string; readonly secret: string; readonly sealed: string };
}

export interface PreparedFactor {
  /** As the audit log names it. */
  readonly action: 'add-passkey' | 'set-password';
  readonly detail: string;
  /** @returns recovery codes, to be shown once @throws PortalError `already-exists` */
  readonly write: (tx: Tx) => Promise<readonly string[]>;
}

/** @param existing ids of the passkeys that the user has */
export async function setUpForms(
  { sealer, passkeys }: SetUpParts,
  request: Request,
  email: string,
  existing: readonly string[],
): Promise<SetUpForms> {
  // The form carries the secret sealed for this user: no other one can be set, and a wrong code shows the same again.
  const secret = secretIn(sealer, request, email) ?? newTotpSecret();
  return {
    passkey: await passkeys.forNew(request, email, existing),
    app: {
      qr: await totpQrSvg(totpUri({ secret, issuer: 'Portico console', account: email })),
      secret: secret.replace(/.{4}(?!$)/g, '$& '),
      sealed: sealer.seal(secret, sealedAs.consoleTotpSetup(email)),
    },
  };
}

function secretIn(sealer: Sealer, request: Request, email: string): string | null {
  try {
    return sealer.open(field(request, 'secret'), sealedAs.consoleTotpSetup(email));
  } catch {
    return null;
  }
}

const wrongPasswords: Readonly<Record<PasswordProblem, string>> = {
  'too-short': 'A password has at least 8 characters.',
  'too-long': 'A password has at most 256 characters.',
  common: 'This password is a common one, or a simple variant of one. Choose another.',
  personal: 'This password is mostly your email address. Choose another.',
};

/** Reads the sent form. @returns the factor, or what is wrong with the form */
export async function preparedFactor(
  { clock, sealer, hasher, passkeys }: SetUpParts,
  request: Request,
  email: string,
): Promise<PreparedFactor | { readonly problem: string }> {
  const now = clock.now();
  if (field(request, 'do') === 'passkey') {
    const passkey = await passkeys.created(request, email);
    if (passkey === null) return { problem: 'The passkey was not made, or the page was open for too long. Try again.' };
    const name =
      field(request, 'name')
        .replace(/\p{Cc}+/gu, ' ')
        .trim()
        .slice(0, 60) || 'Passkey';
    return {
      ...{ action: 'add-passkey', detail: name },
      write: async (tx) => {
        if (await storeUserPasskey(tx, email, { ...passkey, name }, now)) return [];
        throw new PortalError('already-exists', 'this passkey is set up already', 'Use another authenticator.');
      },
    };
  }
  const password = field(request, 'password');
  const wrong = await passwordProblem(password, { secondFactor: true, personal: [email] });
  if (wrong !== null) return { problem: wrongPasswords[wrong] };
  const secret = secretIn(sealer, request, email);
  const step = secret === null ? null : checkTotp(secret, field(request, 'code'), now, null);
  if (secret === null || step === null)
    return { problem: 'The code is wrong. Scan the picture again, and check the clock of your phone.' };
  const hash = await hasher.hash(password);
  return {
    ...{ action: 'set-password', detail: 'password and authenticator app' },
    write: (tx) => setPasswordAndApp(tx, sealer, email, { hash, secret, step }),
  };
}
