// The pure rules of certificates: limits, times of renewal, retries after a failure, messages.

import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AcmeError, type ChallengeType } from '../../src/core/certificates/acme.ts';
import { freeAt } from '../../src/core/certificates/quota.ts';
import { nextExpiryWarning, renewalIn, spreadRenewal } from '../../src/core/certificates/renewal.ts';
import { afterFailure, mayBeIssued, type OrderAttempt } from '../../src/core/certificates/retry.ts';
import { DAY, HOUR, MINUTE } from '../../src/core/durations.ts';
import { authorityRetries, emailRetries, orderRetries, retryWait, retryWaitOrNull } from '../../src/core/retry.ts';

const life = { notBefore: 0, notAfter: 90 * DAY };

describe('limits', () => {
  test.each([
    [[], 0, 100],
    [[90, 95], 0, 100],
    [[10, 20, 90], 0, 110],
    [[10, 20, 90], 1, 120],
    [[10, 20, 90], 2, 190],
    // The fourth in line waits for the first in line.
    [[10, 20, 90], 3, 210],
    // What is older than the window counts for nothing.
    [[-1, 0, 95], 0, 100],
  ])('uses at %j with %i ahead: free at %i', (uses, ahead, expected) => {
    expect(freeAt(uses, { max: 3, window: 100 }, 100, ahead)).toBe(expected);
  });

  test('no window ever has more uses than the limit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 40 }),
        (max, gaps) => {
          const quota = { max, window: 50 };
          const uses: number[] = [];
          let now = 0;
          for (const gap of gaps) {
            now = Math.max(now + gap, freeAt(uses, quota, now + gap));
            uses.push(now);
          }
          for (const [index, at] of uses.entries()) {
            const within = uses.slice(0, index + 1).filter((other) => other > at - quota.window);
            expect(within.length).toBeLessThanOrEqual(max);
          }
        },
      ),
    );
  });

  test('each entry of a queue gets a time at which the limit allows it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 12 }), (max, waiting) => {
        const quota = { max, window: 50 };
        const times = Array.from({ length: waiting }, (_, ahead) => freeAt([100, 100, 100, 100], quota, 110, ahead));
        const uses = [100, 100, 100, 100];
        for (const at of times) {
          expect(freeAt(uses, quota, at)).toBe(at);
          uses.push(at);
        }
      }),
    );
  });
});

describe('renewal', () => {
  test('a single certificate is renewed in the last hour of two thirds of its life', () => {
    const at = spreadRenewal(life, new Map(), 1, 0.5);
    expect(at).toBe(60 * DAY - HOUR / 2);
  });

  test('a full hour is passed over; where all are full the emptiest is taken', () => {
    const hour = Math.floor((60 * DAY) / HOUR) - 1;
    expect(Math.floor(spreadRenewal(life, new Map([[hour, 1]]), 1, 0) / HOUR)).toBe(hour - 1);
    const full = new Map(Array.from({ length: 3000 }, (_, index) => [index, index === 1000 ? 5 : 50]));
    expect(Math.floor(spreadRenewal(life, full, 1, 0) / HOUR)).toBe(1000);
  });

  test.each([1, 6, 24, 6 * 24, 45 * 24, 398 * 24])(
    'a life of %i hours is renewed between a quarter and two thirds of it',
    (hours) => {
      fc.assert(
        fc.property(
          fc.double({ min: 0, max: 0.999, noNaN: true }),
          fc.integer({ min: 1, max: 10_000 }),
          (random, total) => {
            const short = { notBefore: 1000, notAfter: 1000 + hours * HOUR };
            const share = (spreadRenewal(short, new Map(), total, random) - 1000) / (hours * HOUR);
            expect(share).toBeGreaterThan(0.24);
            expect(share).toBeLessThanOrEqual(2 / 3);
          },
        ),
      );
    },
  );

  test('an authority’s window is kept to, but not into the last tenth, nor immediately after the last renewal', () => {
    expect(renewalIn({ start: 10 * DAY, end: 12 * DAY }, life, 0, 0.5)).toBe(11 * DAY);
    expect(renewalIn({ start: 100 * DAY, end: 120 * DAY }, life, 0, 0.5)).toBe(81 * DAY);
    expect(renewalIn({ start: -2 * DAY, end: -DAY }, life, 5 * DAY, 0.5)).toBe(5 * DAY + HOUR);
  });

  test('warnings come at a third, at a sixth, and each day after that', () => {
    expect(nextExpiryWarning(life, 0)).toBe(60 * DAY);
    expect(nextExpiryWarning(life, 60 * DAY)).toBe(75 * DAY);
    expect([75, 75.5, 76, 89.9].map((day) => nextExpiryWarning(life, day * DAY) / DAY)).toEqual([76, 76, 77, 90]);
  });
});

describe('after a failure', () => {
  const failure = (type: string, retryAt: number | null = null): AcmeError =>
    new AcmeError('authority.test', { type, detail: 'words' }, 400, retryAt);
  const standing: OrderAttempt = {
    ...{ failures: 0, finalized: false, placed: false, authorities: 1, blockedUntil: 5000 },
    ...{ challenge: 'http-01' as ChallengeType, challenges: ['http-01', 'tls-alpn-01'] },
  };

  test('the next type of challenge is tried immediately, then there is a wait', () => {
    const first = afterFailure(failure('connection'), 'host', standing, 1000, 0.5);
    expect(first).toEqual({ failures: 0, challenge: 'tls-alpn-01', keepOrder: false, nextTry: 1000 });
    const second = afterFailure(failure('connection'), 'host', { ...standing, challenge: 'tls-alpn-01' }, 1000, 0.5);
    expect(second).toEqual({ failures: 1, challenge: null, keepOrder: false, nextTry: 61_000 });
    // Another challenge would not help where the name itself is refused.
    expect(afterFailure(failure('rejectedIdentifier'), 'host', standing, 1000, 0.5)).toMatchObject({
      failures: 1,
      challenge: null,
    });
  });

  test('with two authorities the other one is asked before time passes', () => {
    const two = { ...standing, authorities: 2, challenges: ['http-01'] as const };
    expect(afterFailure(failure('connection'), 'host', two, 1000, 0.5)).toMatchObject({ failures: 1, nextTry: 1000 });
    expect(afterFailure(failure('connection'), 'host', { ...two, failures: 1 }, 1000, 0.5)).toMatchObject({
      failures: 2,
      nextTry: 61_000,
    });
  });

  test('an order that may have been finalised is never given up; another only where there is no other authority', () => {
    const down = failure('unreachable');
    const kept = (change: Partial<OrderAttempt>) =>
      afterFailure(down, 'authority', { ...standing, ...change }, 1000, 0.5);
    expect(kept({})).toMatchObject({ keepOrder: true, nextTry: 5000 });
    expect(kept({ authorities: 2 })).toMatchObject({ keepOrder: false, nextTry: 1000 });
    expect(kept({ authorities: 2, finalized: true })).toMatchObject({ keepOrder: true, nextTry: 5000 });
    // An order that is refused for good is not kept.
    expect(afterFailure(failure('badCSR'), 'authority', standing, 1000, 0.5)).toMatchObject({ keepOrder: false });
  });

  test('a limit of one name holds its order; one that may have been finalised is continued, not placed again', () => {
    const limited = failure('rateLimited', 9_000_000);
    const next = (change: Partial<OrderAttempt>) =>
      afterFailure(limited, 'host', { ...standing, ...change }, 1000, 0.5);
    expect(next({})).toMatchObject({ keepOrder: false, nextTry: 9_000_000 });
    expect(next({ placed: true })).toMatchObject({ keepOrder: true, nextTry: 9_000_000 });
    expect(next({ placed: true, finalized: true, authorities: 2 })).toMatchObject({ keepOrder: true });
    expect(next({ authorities: 2 })).toMatchObject({ keepOrder: false, nextTry: 1000 });
    // The order itself has failed with it: there is nothing to continue.
    const failed = new AcmeError('a', { type: 'rateLimited', detail: 'x' }, 0, null);
    expect(afterFailure(failed, 'host', { ...standing, placed: true }, 1000, 0.5)).toMatchObject({ keepOrder: false });
  });

  test('what may have been issued stays counted; what was refused before that, or failed as an order, does not', () => {
    const of = (type: string, status = 400) => new AcmeError('a', { type, detail: 'x' }, status, null);
    expect(mayBeIssued(of('wrongCertificate', 0), true)).toBe(true);
    expect(mayBeIssued(of('unreachable', 0), true)).toBe(true);
    expect(mayBeIssued(of('orderExpired', 404), true)).toBe(true);
    expect(mayBeIssued(of('badCSR'), true)).toBe(false);
    expect(mayBeIssued(of('caa', 0), true)).toBe(false);
    expect(mayBeIssued(of('orderExpired', 0), true)).toBe(false);
    expect(mayBeIssued(of('unreachable', 0), false)).toBe(false);
  });

  test('waits grow, with a tenth of chance', () => {
    const minutes = [1, 2, 3, 4, 5, 6, 7, 8].map((failures) =>
      Math.round(retryWait(orderRetries, failures, 0.5) / MINUTE),
    );
    expect(minutes).toEqual([1, 5, 20, 60, 180, 360, 720, 720]);
    expect([1, 2, 3, 4, 5, 9].map((failures) => retryWait(authorityRetries, failures, 0.5) / 1000)).toEqual([
      15, 60, 300, 900, 3600, 3600,
    ]);
    expect([1, 10, 13].map((failures) => retryWaitOrNull(emailRetries, failures))).toEqual([MINUTE, 28_800_000, null]);
    expect([0, 0.999999].map((random) => Math.round(retryWait(orderRetries, 1, random) / 1000))).toEqual([54, 66]);
  });

  test('whatever an authority says has a meaning and an advice; its own words are kept', () => {
    const known = failure('caa');
    expect(known.message).toBe('authority.test: a CAA record forbids it (caa: words)');
    expect(known.hint).toContain('Add a CAA record');
    const strange = failure(randomBytes(4).toString('hex'));
    expect(strange.message).toContain('it refused (');
    expect(strange.hint).not.toBe('');
  });
});
