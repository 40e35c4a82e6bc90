// The interface of a certificate authority that speaks ACME (RFC 8555): orders, challenges, certificates and errors.
import { PortalError } from '../portal-error.ts';
import { type AcmeProblem, explainAcmeProblem, specifiedProblem } from './acme-problem.ts';

export type ChallengeType = 'http-01' | 'tls-alpn-01' | 'dns-01';

export interface Challenge {
  readonly type: ChallengeType;
  readonly url: string;
  readonly token: string;
  readonly status: 'pending' | 'processing' | 'valid' | 'invalid';
  readonly problem: AcmeProblem | null;
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
  /** True where it was to replace a certificate and the authority let it be a plain order only. */
  readonly plain?: boolean;
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
  /** Deletes the account with its key; the next `open` makes another. */
  forget(authority: string): Promise<void>;
}

/** The authority refused a request or did not answer. */
export class AcmeError extends PortalError {
  readonly problem: AcmeProblem;
  /** HTTP status; 0 where there was no answer. */
  readonly status: number;
  /** UTC milliseconds before which no further request may be sent (Retry-After); null where it did not say. */
  readonly retryAt: number | null;

  constructor(authority: string, problem: AcmeProblem, status: number, retryAt: number | null, cause?: unknown) {
    const { type, detail } = specifiedProblem(problem);
    const words = explainAcmeProblem(type);
    super('authority-refused', `${authority}: ${words.means} (${type}: ${detail})`, words.hint, cause);
    this.problem = { type, detail };
    this.status = status;
    this.retryAt = retryAt;
  }
}
