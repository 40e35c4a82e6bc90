// Reports of switches in any order: what is known afterwards is what a reader of them in their own order would say. Milliseconds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LiveState, type Report, withReport } from '../../src/live/report.ts';
import { callReport, liveCallOf, type ReportedCall } from '../../src/live/reported-call.ts';
import { type ReportedRegistration, registrationReport } from '../../src/live/reported-registration.ts';

const NOW = Date.UTC(2026, 10, 23, 15, 20);
const MINUTE = 60_000;

const iso = (at: number): string => new Date(at).toISOString();

const reportOf = (made: Report | string): Report => {
  if (typeof made === 'string') throw new Error(made);
  return made;
};

const call = (line: Partial<ReportedCall>, now = NOW): Report =>
  reportOf(callReport({ customer: 'CUST-1', 'call-id': 'a', ...line }, { origin: 'sbc1', at: now, now }));

const registration = (line: Partial<ReportedRegistration>, now = NOW): Report => {
  const whole = { customer: 'CUST-1', username: 'ann', contact: 'sip:ann@192.0.2.1:5060', ...line };
  return reportOf(registrationReport(whole, { origin: 'sbc1', at: now, now }));
};

const after = (reports: readonly Report[], now = NOW): LiveState | undefined => {
  let known: LiveState | undefined;
  for (const report of reports) known = withReport(known, report, now) ?? known;
  return known;
};

test('a call is known by all that was reported of it, in whatever order the reports arrive', () => {
  const reports = [
    call({ event: 'start', source: '100', destination: '200', state: 'ringing', at: iso(NOW - 3000) }),
    call({ state: 'answered', at: iso(NOW - 2000) }),
    call({ state: 'held', destination: '300', at: iso(NOW - 1000) }),
  ];
  const shown = { source: '100', destination: '300', state: 'held', startedAt: NOW - 3000 };
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: 3 }), (order) => {
      const known = after(order);
      expect(known).toMatchObject({ ended: false });
      const seen = known === undefined ? undefined : liveCallOf(known);
      // Without a start of its own, a call began when it was first reported.
      expect({ ...seen, startedAt: shown.startedAt }).toMatchObject(shown);
    }),
  );
});

test('a call that has ended stays so, whatever arrives afterwards', () => {
  const end = call({ event: 'end', at: iso(NOW - 2000) });
  for (const late of [call({ event: 'start', at: iso(NOW - 5000) }), call({ state: 'answered', at: iso(NOW) })]) {
    expect(after([end, late])).toMatchObject({ ended: true });
    expect(after([late, end])).toMatchObject({ ended: true });
  }
});

test('a phone that registers again is registered; one whose older registration arrives late is not', () => {
  const first = registration({ expires: 300, at: iso(NOW - 4 * MINUTE) });
  const gone = registration({ event: 'unregister', at: iso(NOW - 2 * MINUTE) });
  const again = registration({ expires: 300, at: iso(NOW - MINUTE), agent: 'Yealink' });
  for (const order of [
    [first, gone, again],
    [gone, again, first],
    [again, first, gone],
  ]) {
    expect(after(order)).toMatchObject({ ended: false });
  }
  expect(after([first, gone])).toMatchObject({ ended: true });
  expect(after([gone, first])).toMatchObject({ ended: true });
  // It is a new registration, and not the one that was over.
  expect(after([first, gone, again])).toMatchObject({ since: NOW - MINUTE });
});

test('a refreshed registration is the same one; one that had expired begins again', () => {
  const first = registration({ expires: 60, at: iso(NOW - 4 * MINUTE) });
  expect(after([first, registration({ expires: 60, at: iso(NOW - 3.5 * MINUTE) })])).toMatchObject({
    since: NOW - 4 * MINUTE,
  });
  expect(after([first, registration({ expires: 60 })])).toMatchObject({ since: NOW });
});

test('a report of something unknown that is minutes old is not taken: its end may have come before it', () => {
  expect(after([call({ event: 'start', at: iso(NOW - 6 * MINUTE) })])).toBeUndefined();
  expect(after([call({ event: 'start', at: iso(NOW - 4 * MINUTE) })])).toBeDefined();
});

test('a clock that is ahead gains nothing: what it reports counts as reported now', () => {
  const ahead = call({ state: 'ringing', at: iso(NOW + 3 * MINUTE) });
  const right = call({ state: 'answered', at: iso(NOW) });
  expect(after([ahead, right])?.body['state']).toBe('answered');
});

test('times that are none, and registrations without an end, are refused with their field', () => {
  const of = (line: Partial<ReportedCall>) =>
    callReport({ customer: 'CUST-1', 'call-id': 'a', ...line }, { origin: 'x', at: NOW, now: NOW });
  expect(of({ at: '2026-02-30T00:00:00Z' })).toMatch(/^at: /);
  expect(of({ 'started-at': '2026-11-23' })).toMatch(/^started-at: /);
  const line = { customer: 'CUST-1', username: 'ann', contact: 'x' };
  expect(registrationReport(line, { origin: 'x', at: NOW, now: NOW })).toBe(
    'expires: is missing, and so is expires-at',
  );
});
