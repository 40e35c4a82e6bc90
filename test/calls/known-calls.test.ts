// Records of a call that is known already: the same again changes nothing, another one is never taken for it without a word.
import { expect, test } from 'vitest';
import { callsWorld, cust1, wrongSums } from '../support/worlds/calls.ts';

const line = (id: string, changes: object = {}): string =>
  JSON.stringify({
    ...{ customer: 'CUST-1', 'call-id': id, 'call-time': '2026-11-20T09:00:00Z', source: '1001' },
    ...{ destination: '4930123456', duration: 60, charge: '1' },
    ...changes,
  });

test.each([
  ['the customer', { customer: 'CUST-2' }, 'customer CUST-1, here it is CUST-2'],
  ['the time', { 'call-time': '2026-11-20T10:00:00Z' }, 'call-time 2026-11-20T09:00:00.000Z, here it is 2026'],
  ['the number', { destination: '4989' }, 'destination 4930123456, here it is 4989'],
  ['the duration', { duration: 61 }, 'duration 60, here it is 61'],
  ['the charge', { charge: '2.5' }, 'charge 1, here it is 2.5'],
])(
  'a second record that differs in %s is refused and not "known already", in one file and in the next',
  async (_what, changes, why) => {
    await using world = await callsWorld();
    const [first, second] = [line('a'), line('a', changes)];
    for (const file of [`${first}\n${second}\n${first}`, second]) {
      const { bad, known, rows: all, added, badCount } = await world.load(file, 'ndjson');
      expect(bad.map(({ reason }) => reason)).toEqual([expect.stringContaining(`call a is known with ${why}`)]);
      expect(known + added + badCount).toBe(all);
    }
    expect(await world.store.selectFrom('cdr').selectAll().execute()).toMatchObject([
      { customer: cust1, duration: 60, charge: 1_000_000 },
    ]);
    expect(await world.load(line('a', { ...changes, revision: 1 }), 'ndjson')).toMatchObject({
      corrected: 1,
      badCount: 0,
    });
    expect(await wrongSums(world.store)).toEqual([]);
  },
);
