// Whom the problems of authorities are blamed on: every type of RFC 8555 and RFC 9773, and what authorities are known to send.
// Cost: milliseconds, all of it pure.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Suspicions } from '../../src/certificates/suspicions.ts';
import { AcmeError } from '../../src/core/certificates/acme.ts';
import { type Blame, blameFor, explainAcmeProblem } from '../../src/core/certificates/acme-problem.ts';
import { DAY, HOUR, MINUTE } from '../../src/core/durations.ts';
import { boundedWait, longestWait } from '../../src/core/untrusted/time.ts';

const HOST = 'portal.acme.example';
const OTHER = 'portal.nordwind.example';
const domainOf = (host: string): string => host.split('.').slice(-2).join('.');

/** Whom the same problem of two names within a minute is blamed on: the first and the second time. */
function blames(type: string, status: number, detail: string): readonly [Blame, Blame] {
  const { problem } = new AcmeError('authority.test', { type, detail }, status, null);
  const suspicions = new Suspicions();
  const blame = (host: string, at: number) =>
    suspicions.blame('authority.test', host, blameFor(problem, status, host, domainOf(host)), at);
  return [blame(HOST, 0), blame(OTHER, MINUTE)];
}

/** The name’s, also when others have it. */
const NAME = ['host', 'host'] as const;
/** The name’s, until a second one meets it. */
const UNCLEAR = ['host', 'authority'] as const;
const AUTHORITY = ['authority', 'authority'] as const;

describe('every type of problem', () => {
  test.each([
    ['accountDoesNotExist', 400, AUTHORITY],
    ['alreadyRevoked', 400, NAME],
    ['badCSR', 400, UNCLEAR],
    ['badNonce', 400, UNCLEAR],
    ['badPublicKey', 400, UNCLEAR],
    ['badRevocationReason', 400, NAME],
    ['badSignatureAlgorithm', 400, AUTHORITY],
    ['caa', 0, NAME],
    ['compound', 400, NAME],
    ['connection', 0, NAME],
    ['dns', 0, NAME],
    ['externalAccountRequired', 401, AUTHORITY],
    ['incorrectResponse', 0, NAME],
    ['invalidContact', 400, AUTHORITY],
    ['malformed', 400, UNCLEAR],
    ['orderNotReady', 403, NAME],
    ['rateLimited', 429, UNCLEAR],
    ['rejectedIdentifier', 400, NAME],
    ['serverInternal', 500, AUTHORITY],
    ['tls', 0, NAME],
    ['unauthorized', 403, NAME],
    ['unsupportedContact', 400, AUTHORITY],
    ['unsupportedIdentifier', 400, NAME],
    ['userActionRequired', 403, AUTHORITY],
    // RFC 9773; RFC 9799; profiles; ours.
    ['alreadyReplaced', 409, NAME],
    ['onionCAARequired', 400, NAME],
    ['invalidProfile', 400, UNCLEAR],
    ['unauthorizedAccount', 403, AUTHORITY],
    ['unreachable', 0, AUTHORITY],
    ['unexpectedAnswer', 0, UNCLEAR],
    ['wrongCertificate', 0, UNCLEAR],
    ['orderExpired', 404, NAME],
    // One that no document knows.
    ['somethingNew', 400, UNCLEAR],
  ])('%s (HTTP %i)', (type, status, expected) => {
    expect(blames(type, status, 'words of the authority')).toEqual(expected);
    expect(explainAcmeProblem(type).hint).not.toBe('');
  });

  test('an answer of 5xx cannot be about a name; the verdict of an order always is', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 500, max: 599 }), (type, status) => {
        expect(blames(type, status, 'x')).toEqual(AUTHORITY);
      }),
    );
    for (const type of ['serverInternal', 'accountDoesNotExist', 'externalAccountRequired', 'userActionRequired']) {
      expect(blames(type, 0, 'remote validation failed')[0]).toBe('host');
    }
  });
});

type Row = readonly [authority: string, type: string, status: number, detail: string, readonly [Blame, Blame]];

describe('texts of authorities', () => {
  const limits = 'see https://letsencrypt.org/docs/rate-limits/';
  test.each<Row>([
    [
      ...(["Let's Encrypt", 'rateLimited', 429] as const),
      `too many certificates (5) already issued for this exact set of identifiers in the last 168h0m0s, retry after 2026-12-02 09:13:16 UTC: ${limits}`,
      NAME,
    ],
    [
      ...(["Let's Encrypt", 'rateLimited', 429] as const),
      `too many certificates (50) already issued for "acme.example" in the last 168h0m0s, retry after 2026-12-02 09:13:16 UTC: ${limits}`,
      NAME,
    ],
    [
      ...(["Let's Encrypt", 'rateLimited', 429] as const),
      `too many failed authorizations (5) for "portal.acme.example" in the last 1h0m0s, retry after 2026-12-02 09:13:16 UTC: ${limits}`,
      NAME,
    ],
    [
      ...(["Let's Encrypt", 'rateLimited', 429] as const),
      `too many new orders (300) from this account in the last 3h0m0s, retry after 2026-12-02 09:13:16 UTC: ${limits}`,
      AUTHORITY,
    ],
    [
      ...(["Let's Encrypt", 'rateLimited', 429] as const),
      `too many new registrations (10) from this IP address in the last 3h0m0s, retry after 2026-12-02 09:13:16 UTC: ${limits}`,
      AUTHORITY,
    ],
    [
      ...(["Let's Encrypt", 'rateLimited', 429] as const),
      `Your account is temporarily prevented from requesting certificates for portal.acme.example and possibly others. Please visit: https://portal.letsencrypt.org/sfe/v1/unpause?jwt=x`,
      NAME,
    ],
    ["Let's Encrypt", 'rateLimited', 503, 'Service busy; retry later.', AUTHORITY],
    ["Let's Encrypt", 'rateLimited', 429, 'Service busy; retry later.', AUTHORITY],
    [
      ...(["Let's Encrypt", 'rejectedIdentifier', 400] as const),
      'Error creating new order :: Cannot issue for "portal.acme.example": The ACME server refuses to issue a certificate for this domain name, because it is forbidden by policy',
      NAME,
    ],
    [
      "Let's Encrypt",
      'malformed',
      400,
      'Error creating new order :: Domain name does not end with a valid public suffix (TLD)',
      UNCLEAR,
    ],
    [
      "Let's Encrypt",
      'accountDoesNotExist',
      400,
      'Account "https://acme-v02.api.letsencrypt.org/acme/acct/1" not found',
      AUTHORITY,
    ],
    // nginx in front of it: no problem document.
    ['ZeroSSL', 'rateLimited', 429, 'HTTP 429', UNCLEAR],
    ['ZeroSSL', 'serverInternal', 504, 'HTTP 504', AUTHORITY],
    ['ZeroSSL', 'externalAccountRequired', 400, 'An EAB is required', AUTHORITY],
    [
      ...(['Google Trust Services', 'rateLimited', 429] as const),
      "'default@gcp.api.pki.goog' is over quota (30 requests in 60 seconds) for the given ACME resource: challenge. Try again in 12.476542291s.",
      AUTHORITY,
    ],
    [
      'Google Trust Services',
      'rateLimited',
      429,
      'Resource has been exhausted: quota exceeded for new orders.',
      AUTHORITY,
    ],
    [
      'Google Trust Services',
      'externalAccountRequired',
      400,
      'New accounts must provide external account binding',
      AUTHORITY,
    ],
    ['Google Trust Services', 'rejectedIdentifier', 400, 'The domain is on a high risk list', NAME],
    ['Buypass', 'rateLimited', 429, 'Too many validation attempts during last hour', UNCLEAR],
    ['Buypass', 'rateLimited', 429, 'Too many certificates already issued for domain acme.example', NAME],
    ['Buypass', 'rejectedIdentifier', 400, 'The domain is blacklisted', NAME],
    ['SSL.com', 'unauthorizedAccount', 403, 'The account has no funds for a certificate of this kind', AUTHORITY],
    ['SSL.com', 'badCSR', 400, 'Missing identifier portal.acme.example in CSR', ['host', 'host']],
    ['SSL.com', 'rateLimited', 429, 'HTTP 429', UNCLEAR],
    [
      'a private authority',
      'unauthorizedAccount',
      403,
      'portal.acme.example is not allowed for this account',
      ['host', 'authority'],
    ],
    ['a private authority', 'unreachable', 0, 'connect ECONNREFUSED ca.acme.example', AUTHORITY],
  ])('%s: %s (HTTP %i) %s', (...[, type, status, detail, expected]) => {
    const said = detail.replaceAll(HOST, '{}').replaceAll('acme.example', '{domain}');
    const suspicions = new Suspicions();
    const blame = (host: string, at: number) => {
      const own = said.replaceAll('{}', host).replaceAll('{domain}', domainOf(host));
      const text = type === 'unauthorizedAccount' && host === OTHER ? 'refused' : own;
      const { problem } = new AcmeError('authority.test', { type, detail: text }, status, null);
      return suspicions.blame('a', host, blameFor(problem, status, host, domainOf(host)), at);
    };
    expect([blame(HOST, 0), blame(OTHER, MINUTE)]).toEqual(expected);
  });

  test('one that only a person can lift says so, with its whole link', () => {
    const link = `https://portal.letsencrypt.org/sfe/v1/unpause?jwt=${'x'.repeat(600)}`;
    const detail = `Your account is temporarily prevented from requesting certificates for ${HOST}. Please visit: ${link}`;
    const error = new AcmeError('authority.test', { type: 'rateLimited', detail }, 429, null);
    expect(error.problem.type).toBe('paused');
    expect(error.message).toContain(link);
    expect(error.hint).toContain('Open the link in its message');
  });

  test('a name is mentioned as a whole word only', () => {
    const limited = (detail: string) => blameFor({ type: 'rateLimited', detail }, 429, 'a.example', 'a.example').scope;
    expect(limited('too many for a.example.')).toBe('host');
    expect(limited('too many for banana.example')).toBe('unclear');
    expect(limited('too many new orders, see https://limits.a.example/')).toBe('authority');
  });
});

describe('two names', () => {
  const about = { scope: 'unclear', signature: 'malformed x' } as const;

  test('that meet the same within minutes make it the authority’s, until it issues a certificate', () => {
    const suspicions = new Suspicions();
    expect(suspicions.blame('a', HOST, about, 0)).toBe('host');
    expect(suspicions.blame('a', HOST, about, MINUTE)).toBe('host');
    expect(suspicions.blame('b', OTHER, about, MINUTE)).toBe('host');
    expect(suspicions.blame('a', OTHER, { ...about, signature: 'malformed y' }, MINUTE)).toBe('host');
    expect(suspicions.blame('a', OTHER, about, MINUTE)).toBe('authority');
    expect(suspicions.blame('a', OTHER, about, HOUR)).toBe('authority');
    suspicions.clear('a');
    expect(suspicions.blame('a', OTHER, about, HOUR)).toBe('host');
  });

  test('that meet it hours apart, or with a clock put back between them, do not', () => {
    const suspicions = new Suspicions();
    expect(suspicions.blame('a', HOST, about, 400 * DAY)).toBe('host');
    expect(suspicions.blame('a', OTHER, about, 0)).toBe('host');
    expect(suspicions.blame('a', HOST, about, HOUR)).toBe('host');
  });
});

test('no wait that is asked for is shorter than our own, or longer than the longest', () => {
  const asked = fc.oneof(fc.constant(null), fc.double(), fc.integer(), fc.constant(315_360_000_000));
  fc.assert(
    fc.property(asked, fc.integer({ min: 0, max: DAY }), fc.constantFrom(...Object.values(longestWait)), (...given) => {
      const [, own, longest] = given;
      const wait = boundedWait(...given);
      expect(wait).toBeGreaterThanOrEqual(own);
      expect(wait).toBeLessThanOrEqual(Math.max(own, longest));
    }),
  );
  expect(boundedWait(0, MINUTE, HOUR)).toBe(MINUTE);
  expect(boundedWait(5 * MINUTE, MINUTE, HOUR)).toBe(5 * MINUTE);
  expect(boundedWait(10 * 365 * DAY, MINUTE, HOUR)).toBe(HOUR);
});
