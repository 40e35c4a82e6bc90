// Passkeys (WebAuthn Level 3) without storage: the options for the browser, and the verification of its responses. The package is
// large, so it is loaded with the first passkey request.
import type { VerifyAuthenticationResponseOpts, VerifyRegistrationResponseOpts } from '@simplewebauthn/server';

const loadWebAuthn = () => import('@simplewebauthn/server');

/** COSE algorithms EdDSA, ES256, RS256: every authenticator supports at least one. */
const ALGORITHMS = [-8, -7, -257];

type RegistrationResponse = VerifyRegistrationResponseOpts['response'];
type AuthenticationResponse = VerifyAuthenticationResponseOpts['response'];

export interface StoredPasskey {
  /** Credential id, base64url. */
  readonly id: string;
  /** COSE key, base64url. */
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
}

/** What a response must match. */
export interface Expected {
  readonly challenge: string;
  /** `https://host[:port]` */
  readonly origin: string;
  /** The host name: a passkey belongs to one domain. */
  readonly rpId: string;
}

export interface NewPasskeyFor {
  readonly rpId: string;
  /** The brand, as the browser shows it. */
  readonly rpName: string;
  readonly userId: string;
  readonly userName: string;
  readonly userDisplayName: string;
  /** Credential ids that the contact has already. */
  readonly existing: readonly string[];
}

/** Builds the options for creating a passkey: a discoverable one, so that login needs no email. */
export async function registrationOptions(input: NewPasskeyFor) {
  const { generateRegistrationOptions } = await loadWebAuthn();
  return generateRegistrationOptions({
    rpID: input.rpId,
    rpName: input.rpName,
    userID: Uint8Array.from(Buffer.from(input.userId)),
    userName: input.userName,
    userDisplayName: input.userDisplayName,
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: input.existing.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** Verifies a registration. @returns the new passkey; null for any invalid response */
export async function verifyRegistration(response: unknown, expected: Expected): Promise<StoredPasskey | null> {
  const { verifyRegistrationResponse } = await loadWebAuthn();
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: response as RegistrationResponse,
      expectedChallenge: expected.challenge,
      expectedOrigin: expected.origin,
      expectedRPID: expected.rpId,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    if (!verified || registrationInfo === undefined) return null;
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
    return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports };
  } catch {
    return null;
  }
}

/** Builds the options for a login: the challenge to sign. */
export async function loginOptions(rpId: string) {
  const { generateAuthenticationOptions } = await loadWebAuthn();
  return generateAuthenticationOptions({ rpID: rpId, userVerification: 'required', allowCredentials: [] });
}

/** Verifies a login. @returns the authenticator's new counter; null for any invalid response */
export async function verifyLogin(
  response: unknown,
  expected: Expected,
  passkey: StoredPasskey,
): Promise<{ readonly counter: number } | null> {
  const { verifyAuthenticationResponse } = await loadWebAuthn();
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as AuthenticationResponse,
      expectedChallenge: expected.challenge,
      expectedOrigin: expected.origin,
      expectedRPID: expected.rpId,
      requireUserVerification: true,
      credential: {
        id: passkey.id,
        publicKey: Uint8Array.from(Buffer.from(passkey.publicKey, 'base64url')),
        counter: passkey.counter,
      },
    });
    return verified ? { counter: authenticationInfo.newCounter } : null;
  } catch {
    return null;
  }
}

/** The credential id that a response claims; null where it has none. */
export function credentialIdOf(response: unknown): string | null {
  const id: unknown = typeof response === 'object' && response !== null ? Reflect.get(response, 'id') : null;
  return typeof id === 'string' && /^[A-Za-z0-9_-]{1,1400}$/.test(id) ? id : null;
}
