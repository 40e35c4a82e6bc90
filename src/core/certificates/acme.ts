// The door to a certificate authority that speaks ACME (RFC 8555): orders, challenges, certificates, and how it says no.
import { PortalError } from '../portal-error.ts';

export type ChallengeType = 'http-01' | 'tls-alpn-01';

export interface Challenge {
  readonly type: ChallengeType;
  readonly url: string;
  readonly token: string;
  readonly status: 'pending' | 'processing' | 'valid' | 'invalid';
  readonly problem: AcmeProblem | null;
}

/** What a problem document says (RFC 8555, 6.7). */
export interface AcmeProblem {
  /** The last part of its URN, e.g. `rateLimited`; `unreachable` where nothing answered. */
  readonly type: string;
  readonly detail: string;
}

export interface Order {
  readonly url: string;
  readonly status: 'pending' | 'ready' | 'processing' | 'valid' | 'invalid';
  readonly authorizations: readonly string[];
  readonly finalize: string;
  /** Where the certificate is once the order is valid. */
  readonly certificate: string | null;
  readonly problem: AcmeProblem | null;
  /** Milliseconds after which the authority wants to be asked again; null where it did not say. */
  readonly retryAfter: number | null;
}

/** When a certificate should be renewed (RFC 9773, 4.2). UTC milliseconds. */
export interface RenewalWindow {
  readonly start: number;
  readonly end: number;
  readonly explanation: string | null;
  /** When to ask again. */
  readonly askAt: number;
}

export interface AcmeAuthority {
  /** Directory URL; names it in the store. */
  readonly id: string;
  /** Its host, for people. */
  readonly name: string;
  /** Names that a CAA record may allow it by (RFC 8659). */
  identities(): Promise<readonly string[]>;
  /** Places an order; makes the account first where there is none. `replaces` is an ARI id. */
  placeOrder(host: string, replaces: string | null): Promise<Order>;
  fetchOrder(orderUrl: string): Promise<Order>;
  /** The challenges that we can answer, of its authorizations that are not valid yet. */
  challenges(order: Order): Promise<readonly Challenge[]>;
  /** What the token is answered with (RFC 8555, 8.1). */
  keyAuthorization(challenge: Challenge): Promise<string>;
  /** Tells the authority that the answer is in place. */
  answer(challenge: Challenge): Promise<void>;
  /** `key` is the PEM of the private key that the certificate will be of. */
  finalize(order: Order, host: string, key: string): Promise<Order>;
  /** PEM of the chain, leaf first. */
  download(order: Order): Promise<string>;
  /** Null where the authority tells no times of renewal. */
  renewalInfo(ariId: string): Promise<RenewalWindow | null>;
  /** `chain` PEM; the reason is one of RFC 5280, 5.3.1. */
  revoke(chain: string, reason: number): Promise<void>;
}

/** Where accounts are kept: the key before the account is made, so that one is made once. */
export interface AcmeAccountStore {
  /** The account at an authority; its key is made with `makeKey` where there is none. PEM. */
  open(authority: string, makeKey: () => string): Promise<{ readonly key: string; readonly url: string | null }>;
  keepUrl(authority: string, url: string): Promise<void>;
}

/** The authority said no, or did not answer. */
export class AcmeError extends PortalError {
  readonly problem: AcmeProblem;
  /** HTTP status; 0 where there was no answer. */
  readonly status: number;
  /** UTC milliseconds before which it wants no more requests; null where it did not say. */
  readonly retryAt: number | null;

  constructor(authority: string, problem: AcmeProblem, status: number, retryAt: number | null, cause?: unknown) {
    const words = explainAcmeProblem(problem.type);
    super('authority-refused', `${authority}: ${words.means} (${problem.type}: ${problem.detail})`, words.hint, cause);
    this.problem = problem;
    this.status = status;
    this.retryAt = retryAt;
  }
}

/** Who has to do something: the owner of the name, or nobody but time and the operator for the whole authority. */
export type Blame = 'host' | 'authority';

interface ProblemExplanation {
  readonly blame: Blame;
  readonly means: string;
  readonly hint: string;
}

const host = (means: string, hint: string): ProblemExplanation => ({ blame: 'host', means, hint });
const authority = (means: string, hint: string): ProblemExplanation => ({ blame: 'authority', means, hint });

// RFC 8555, 6.7; RFC 9773, 7.4; draft-ietf-acme-profiles.
const problemWords: Readonly<Record<string, ProblemExplanation>> = {
  dns: host(
    'it could not look the name up',
    'Check the DNS of the name as seen from outside: portico domains check HOST.',
  ),
  connection: host(
    'it could not connect to the name',
    'Port 80 (and 443) must be open to the world and lead to portico serve.',
  ),
  tls: host(
    'it got no proper TLS answer from the name',
    'Port 443 must lead to portico serve without another TLS endpoint before it.',
  ),
  unauthorized: host(
    'it did not get our answer from the name',
    'See where the record leads, and whether ports 80 and 443 there lead to portico serve.',
  ),
  incorrectResponse: host(
    'it did not get our answer from the name',
    'See where the record leads, and whether ports 80 and 443 there lead to portico serve.',
  ),
  caa: host('a CAA record forbids it', 'Add a CAA record that names this authority, or remove those that stand.'),
  rejectedIdentifier: host(
    'it issues no certificate for this name',
    'Use another name, or another authority under certificates.acme.',
  ),
  unsupportedIdentifier: host(
    'it issues no certificate for this kind of name',
    'Use another name, or another authority under certificates.acme.',
  ),
  orderExpired: host('the order is gone', 'Nothing needs to be done: another is placed.'),
  rateLimited: authority(
    'too much was asked of it',
    'Nothing needs to be done: it is asked again when it allows. See certificates.acme limits.',
  ),
  externalAccountRequired: authority(
    'it wants an account that it knows',
    'Get a key from it and set eab under certificates.acme.',
  ),
  userActionRequired: authority('its terms have changed', 'Read them, agree with it, then start again.'),
  unauthorizedAccount: authority(
    'it does not accept our account',
    'Check eab under certificates.acme, and whether the account was closed.',
  ),
  accountDoesNotExist: authority(
    'it does not know our account',
    'Delete its row in table acme_account; a new account is made.',
  ),
  invalidContact: authority('it does not accept our address', 'Correct email under certificates.acme.'),
  unsupportedContact: authority('it does not accept our address', 'Correct email under certificates.acme.'),
  invalidProfile: authority('it does not know the profile', 'Correct profile under certificates.acme.'),
  badPublicKey: authority('it does not accept our kind of key', 'Set another certificates.keyType.'),
  badCSR: authority('it does not accept our request', 'Set another certificates.keyType or profile.'),
  serverInternal: authority('something went wrong on its side', 'Nothing needs to be done: it is tried again.'),
  unexpectedAnswer: authority(
    'its answer is not what ACME asks for',
    'Check directory under certificates.acme: does it lead to an ACME server?',
  ),
  unreachable: authority(
    'it was not reached',
    'Check the way out to the internet, and the status page of the authority.',
  ),
};

/** What a problem means and what to do about it; for one that is not known, its own words have to do. */
export function explainAcmeProblem(type: string): ProblemExplanation {
  return problemWords[type] ?? authority('it refused', 'Its own words are above. It is tried again.');
}
