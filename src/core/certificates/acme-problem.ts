// What each problem of an ACME authority means, what helps, and whom it can be about: one name, the authority, or either. RFC 8555,
// 6.7; RFC 9773, 7.4; RFC 9799, 6.4; draft-ietf-acme-profiles.

/** A problem document (RFC 8555, 6.7). */
export interface AcmeProblem {
  /** The last part of its URN, e.g. `rateLimited`; `unreachable` where nothing answered. */
  readonly type: string;
  readonly detail: string;
}

/** What a problem is about: one hostname, or the authority, and so every order there. */
export type Blame = 'host' | 'authority';

/**
 * Whom a type of problem can be about. `host`: the name, however many names have it. `account`: the authority, where it is the
 * response to a request; as the result of an order, the name. `unclear`: the name, until another name has the same.
 */
type ProblemScope = 'host' | 'account' | 'unclear';

interface ProblemExplanation {
  readonly scope: ProblemScope;
  readonly means: string;
  readonly hint: string;
}

const host = (means: string, hint: string): ProblemExplanation => ({ scope: 'host', means, hint });
const account = (means: string, hint: string): ProblemExplanation => ({ scope: 'account', means, hint });
const unclear = (means: string, hint: string): ProblemExplanation => ({ scope: 'unclear', means, hint });

const noAnswer = 'it did not get our answer from the name';
const noAnswerHint = 'Check where the record points, and that ports 80 and 443 there are forwarded to portico serve.';
const badAddress = 'it does not accept our address';
const badAddressHint = 'Correct email under certificates.acme.';
const again = 'Nothing needs to be done: it is tried again.';

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
  unauthorized: host(noAnswer, noAnswerHint),
  incorrectResponse: host(noAnswer, noAnswerHint),
  caa: host('a CAA record forbids it', 'Add a CAA record that names this authority, or remove the existing ones.'),
  onionCAARequired: host('it needs a CAA answer of the hidden service', 'Use another name, or another authority.'),
  rejectedIdentifier: host(
    'it issues no certificate for this name',
    'Use another name, or another authority under certificates.acme.',
  ),
  unsupportedIdentifier: host(
    'it issues no certificate for this kind of name',
    'Use another name, or another authority under certificates.acme.',
  ),
  compound: host('several things are wrong with the name', 'Its message names them.'),
  paused: host(
    'it has paused this name after too many failures',
    'Open the link in its message and confirm there, nothing else lifts it; then try again.',
  ),
  orderExpired: host('the order is gone', 'Nothing needs to be done: another is placed.'),
  orderNotReady: host('the order was not ready', again),
  alreadyReplaced: host('it has replaced the certificate already', again),
  alreadyRevoked: host('it has revoked the certificate already', 'Nothing needs to be done.'),
  badRevocationReason: host('it does not accept the reason of a revocation', 'Give another --reason.'),
  rateLimited: unclear(
    'too much was asked of it',
    'Nothing needs to be done: it is asked again when it allows. See certificates.acme limits.',
  ),
  externalAccountRequired: account(
    'it wants an account that it knows',
    'Get a key from it and set eab under certificates.acme.',
  ),
  userActionRequired: account('its terms have changed', 'Read them, agree with it, then start again.'),
  unauthorizedAccount: account(
    'it does not accept our account',
    'Check eab under certificates.acme, and whether the account was closed.',
  ),
  accountDoesNotExist: account('it does not know our account', 'Nothing needs to be done: another account is made.'),
  invalidContact: account(badAddress, badAddressHint),
  unsupportedContact: account(badAddress, badAddressHint),
  badSignatureAlgorithm: account(
    'it does not accept how we sign',
    'Use another authority: account keys are ECDSA on P-256.',
  ),
  invalidProfile: unclear('it does not know the profile', 'Correct profile under certificates.acme.'),
  badPublicKey: unclear('it does not accept our kind of key', 'Set another certificates.keyType.'),
  badCSR: unclear('it does not accept our request', 'Set another certificates.keyType or profile.'),
  badNonce: unclear('it did not accept the number of our request', again),
  malformed: unclear('it does not understand our request', 'Check directory and profile under certificates.acme.'),
  serverInternal: unclear('something went wrong on its side', again),
  unexpectedAnswer: unclear(
    'its answer is not what ACME asks for',
    'Check directory under certificates.acme: is it the URL of an ACME server?',
  ),
  wrongCertificate: unclear('what it issued cannot be used', 'Its message names the reason. It is tried again.'),
  unreachable: account(
    'it was not reached',
    'Check the connection to the internet, and the status page of the authority.',
  ),
};

/** Explains a problem and says what to do about it; for an unknown type the authority's own text is all there is. */
export function explainAcmeProblem(type: string): ProblemExplanation {
  return explanations[type] ?? unclear('it refused', "The authority's own message is above. It is tried again.");
}

/** Whom a limit is about by the words of its text, in lower case; the first that occurs counts. From Boulder and from what authorities sent. */
const limitTexts: readonly (readonly [phrase: string, blame: Blame])[] = [
  ['temporarily prevented from requesting certificates for', 'host'],
  ['exact set of', 'host'],
  ['failed authorizations', 'host'],
  ['failed validations', 'host'],
  ['already issued for', 'host'],
  ['new orders', 'authority'],
  ['new registrations', 'authority'],
  ['new accounts', 'authority'],
  ['pending authorizations', 'authority'],
  ['from this ip address', 'authority'],
  ['from this account', 'authority'],
  ['for this account', 'authority'],
  ['for your account', 'authority'],
  ['is over quota', 'authority'],
  ['quota exceeded', 'authority'],
  ['service busy', 'authority'],
];

const PAUSED = 'temporarily prevented from requesting certificates';

/** The problem as its text specifies it: one that only a person can lift is not a limit that time lifts. */
export function specifiedProblem(problem: AcmeProblem): AcmeProblem {
  const isPaused = problem.type === 'rateLimited' && problem.detail.toLowerCase().includes(PAUSED);
  return isPaused ? { ...problem, type: 'paused' } : problem;
}

export interface Blamed {
  /** `unclear`: the name's, until another name has the same. */
  readonly scope: Blame | 'unclear';
  /** Equal for problems that say the same of different names. */
  readonly signature: string;
}

/**
 * Decides whom a problem is about.
 * @param status HTTP status of the response; 0 for none, and for the result of an order or challenge
 * @param registeredDomain what the authority counts the name by
 */
export function blameFor(problem: AcmeProblem, status: number, host: string, registeredDomain: string): Blamed {
  const signature = `${problem.type} ${withoutValues(problem.detail)}`;
  return { scope: scopeOf(problem, status, host, registeredDomain), signature };
}

function scopeOf(
  { type, detail }: AcmeProblem,
  status: number,
  host: string,
  registeredDomain: string,
): Blamed['scope'] {
  if (type === 'unreachable') return 'authority';
  if (status >= 500) return 'authority';
  const { scope } = explainAcmeProblem(type);
  if (scope === 'host' || mentions(detail, host, registeredDomain)) return 'host';
  if (scope === 'account') return status === 0 ? 'host' : 'authority';
  if (type !== 'rateLimited') return 'unclear';
  const text = detail.toLowerCase();
  return limitTexts.find(([phrase]) => text.includes(phrase))?.[1] ?? 'unclear';
}

/** Whether a text names the host or one of the domains above it, down to its registered domain, as a whole word. */
function mentions(detail: string, host: string, registeredDomain: string): boolean {
  return detail
    .toLowerCase()
    .split(/[^a-z0-9.-]+/)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .some((word) => word === registeredDomain || (`.${host}`.endsWith(`.${word}`) && word.endsWith(registeredDomain)));
}

/** A text without its numbers, times, names and ids, which differ from one name to the next. */
const withoutValues = (detail: string): string =>
  detail
    .split(/\s+/)
    .filter((word) => /^[A-Za-z'"(]+[)'".,:;]*$/.test(word))
    .join(' ');
