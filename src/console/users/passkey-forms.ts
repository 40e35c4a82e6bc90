// Forms with a passkey: the options for the browser with their challenge, which is sealed into the form and good once, and the check of the response.
import type { Request } from 'express';
import { findUserPasskey, recordUserPasskeyUse } from '../../auth/console-users/factors.ts';
import { createLimiter } from '../../auth/limiter.ts';
import {
  credentialIdOf,
  type Expected,
  loginOptions,
  registrationOptions,
  type StoredPasskey,
  verifyLogin,
  verifyRegistration,
} from '../../auth/passkeys.ts';
import { sha256 } from '../../core/canonical.ts';
import type { Clock } from '../../core/clock.ts';
import { MINUTE } from '../../core/durations.ts';
import { isThisMachine } from '../../core/transport/this-machine.ts';
import { jsonOrUndefined } from '../../core/untrusted/json.ts';
import { isAddressLiteral } from '../../edge/request-host.ts';
import type { Sealer } from '../../edge/seal.ts';
import { sealedAs } from '../../store/sealed-columns.ts';
import type { Store } from '../../store/store.ts';

const CHALLENGE_MS = 5 * MINUTE;

export interface PasskeyForm {
  /** JSON for the browser. */
  readonly options: string;
  /** The challenge, for the form. */
  readonly sealed: string;
}

export interface PasskeyForms {
  /** True where browsers have passkeys: over HTTPS or on the machine itself, by a name and not by an address. */
  isOffered(request: Request): boolean;
  /** @param purpose that the form is for: its challenge is good for no other */
  forLogin(request: Request, purpose: string): Promise<PasskeyForm | null>;
  forNew(request: Request, email: string, existing: readonly string[]): Promise<PasskeyForm | null>;
  /** Whose passkey signed the form. @returns null for any invalid response */
  signer(request: Request, purpose: string): Promise<string | null>;
  /** @returns the new passkey of the form; null for any invalid response */
  created(request: Request, email: string): Promise<StoredPasskey | null>;
}

export interface PasskeyFormDependencies {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly sealer: Sealer;
  /** Where browsers reach the console; null where it is where it listens. */
  readonly publicOrigin: string | null;
}

export function createPasskeyForms({ store, clock, sealer, publicOrigin }: PasskeyFormDependencies): PasskeyForms {
  const used = createLimiter({ limit: 1, windowMs: CHALLENGE_MS });
  const originOf = (request: Request): URL => new URL(publicOrigin ?? `http://${request.get('host') ?? ''}`);
  const isOffered = (request: Request): boolean => {
    const { protocol, hostname } = originOf(request);
    return (protocol === 'https:' || isThisMachine(hostname)) && !isAddressLiteral(hostname);
  };
  const formOf = (options: { readonly challenge: string }, purpose: string): PasskeyForm => ({
    options: JSON.stringify(options),
    sealed: sealer.seal(`${clock.now()} ${options.challenge}`, sealedAs.consolePasskeyForm(purpose)),
  });
  const expected = (request: Request, purpose: string): Expected | null => {
    const { origin, hostname } = originOf(request);
    try {
      const [at = '', challenge = ''] = sealer
        .open(field(request, 'sealed'), sealedAs.consolePasskeyForm(purpose))
        .split(' ');
      const now = clock.now();
      if (used.take(challenge, now) > 0 || now - Number(at) >= CHALLENGE_MS) return null;
      return { challenge, origin, rpId: hostname };
    } catch {
      return null;
    }
  };
  const create = (email: string): string => `create ${email}`;
  return {
    isOffered,
    forLogin: async (request, purpose) =>
      isOffered(request) ? formOf(await loginOptions(originOf(request).hostname), purpose) : null,
    forNew: async (request, email, existing) => {
      if (!isOffered(request)) return null;
      const names = { rpName: 'Portico console', userName: email, userDisplayName: email };
      // The same for all passkeys of a user: another one replaces none of them.
      const userId = sha256(`console user\0${email}`).slice(0, 32);
      const options = { rpId: originOf(request).hostname, ...names, userId, existing };
      return formOf(await registrationOptions(options), create(email));
    },
    signer: async (request, purpose) => {
      const match = expected(request, purpose);
      const response = jsonOrUndefined(field(request, 'response'));
      const id = credentialIdOf(response);
      const found = id === null ? undefined : await findUserPasskey(store, id);
      if (match === null || found === undefined) return null;
      const proof = await verifyLogin(response, match, found.passkey);
      if (proof === null) return null;
      await recordUserPasskeyUse(store, found.passkey.id, proof.counter, clock.now());
      return found.email;
    },
    created: async (request, email) => {
      const match = expected(request, create(email));
      return match === null ? null : verifyRegistration(jsonOrUndefined(field(request, 'response')), match);
    },
  };
}

/** The text of a field as it was sent. */
export function field({ body }: Request, name: string): string {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' ? value : '';
}
