// The interface of a certificate authority that speaks ACME (RFC 8555): orders, challenges, certificates and errors.
import { PortalError } from '../portal-error.ts';

export type ChallengeType = 'http-01' | 'tls-alpn-01';

export interface Challenge {
  readonly type: ChallengeType;
  readonly url: string;
  readonly token: string;
  readonly status: 'pending' | 'processing' | 'valid' | 'invalid';
  readonly problem: AcmeProblem | null;
}

/** A problem document (RFC 8555, 6.7). */
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
  /** URL of the certificate once the order is valid. */
  readonly certificate: string | null;
  readonly problem: AcmeProblem | null;
  /** Milliseconds to wait before the order is fetched again (Retry-After); null where the authority did not say. */
  readonly retryAfter: number | null;
}

/** When a certificate should be renewed (RFC 9773, 4.2). UTC milliseconds. */
export interface RenewalWindow {
  readonly start: number;
  readonly end: number;
  readonly explanation: string | null;
  /** UTC milliseconds at which to fetch the window again. */
  readonly askAt: number;
}

export interface AcmeAuthority {
  /** Directory URL; names it in the store. */
  readonly id: string;
  /** Its host, for display. */
  readonly name: string;
  /** The names by which a CAA record may allow it (RFC 8659). */
  identities(): Promise<readonly string[]>;
  /** Places an order; creates the account first where there is none. `replaces` is an ARI id. */
  placeOrder(host: string, replaces: string | null): Promise<Order>;
  fetchOrder(orderUrl: string): Promise<Order>;
  /** The supported challenges of the order's authorizations that are not valid yet. */
  challenges(order: Order): Promise<readonly Challenge[]>;
  /** The key authorization to serve for the challenge's token (RFC 8555, 8.1). */
  keyAuthorization(challenge: Challenge): Promise<string>;
  /** Notifies the authority that the challenge can be validated. */
  answer(challenge: Challenge): Promise<void>;
  /** Sends the CSR. `key` is the PEM of the certificate's private key. */
  finalize(order: Order, host: string, key: string): Promise<Order>;
  /** Returns the PEM of the chain, leaf first. */
  download(order: Order): Promise<string>;
  /** The authority's renewal window; null where it does not offer ARI. */
  renewalInfo(ariId: string): Promise<RenewalWindow | null>;
  /** Revokes the leaf of a PEM chain; the reason is a code of RFC 5280, 5.3.1. */
  revoke(chain: string, reason: number): Promise<void>;
}

/** Storage of accounts. The key is stored before the account is created, so that a retry does not create a second account. */
export interface AcmeAccountStore {
  /** The account at an authority; where there is none, its key (PEM) is made with `makeKey`. */
  open(authority: string, makeKey: () => string): Promise<{ readonly key: string; readonly url: string | null }>;
  keepUrl(authority: string, url: string): Promise<void>;
}

/** The authority refused a request or did not answer. */
export class AcmeError extends PortalError {
  readonly problem: AcmeProblem;
  /** HTTP status; 0 where there was no answer. */
  readonly status: number;
  /** UTC milliseconds before which no further request may be sent (Retry-After); null where it did not say. */
  readonly retryAt: number | null;

  constructor(authority: string, problem: AcmeProblem, status: number, retryAt: number | null, cause?: unknown) {
    const words = explainAcmeProblem(problem.type);
    super('authority-refused', `${authority}: ${words.means} (${problem.type}: ${problem.detail})`, words.hint, cause);
    this.problem = problem;
    this.status = status;
    this.retryAt = retryAt;
  }
}

/** What a problem is about: one hostname, or the authority, and so every order there. */
export type Blame = 'host' | 'authority';

interface ProblemExplanation {
  readonly blame: Blame;
  readonly means: string;
  readonly hint: string;
}

const host = (means: string, hint: string): ProblemExplanation => ({ blame: 'host', means, hint });
const authority = (means: string, hint: string): ProblemExplanation => ({ blame: 'authority', means, hint });

// RFC 8555, 6.7; RFC 9773, 7.4; draft-ietf-acme-profiles.
const explanations: Readonly<Record<string, ProblemExplanation>> = {
  dns: host(
    'it could not look the name up',
    'Check the DNS of the name as seen from outside: portico domains check HOST.',
  ),
  connection: host(
    'it could not connect to the name',
    'Port 80 (and 443) must be reachable from the internet and forwarded to portico serve.',
  ),
  tls: host(
    'it got no proper TLS answer from the name',
    'Port 443 must be forwarded to portico serve without another TLS endpoint in front of it.',
  ),
  unauthorized: host(
    'it did not get our answer from the name',
    'Check where the record points, and that ports 80 and 443 there are forwarded to portico serve.',
  ),
  incorrectResponse: host(
    'it did not get our answer from the name',
    'Check where the record points, and that ports 80 and 443 there are forwarded to portico serve.',
  ),
  caa: host('a CAA record forbids it', 'Add a CAA record that names this authority, or remove the existing ones.'),
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
    'Check directory under certificates.acme: is it the URL of an ACME server?',
  ),
  unreachable: authority(
    'it was not reached',
    'Check the connection to the internet, and the status page of the authority.',
  ),
};

/** Explains a problem and says what to do about it; for an unknown type the authority's own text is all there is. */
export function explainAcmeProblem(type: string): ProblemExplanation {
  return explanations[type] ?? authority('it refused', "The authority's own message is above. It is tried again.");
}
