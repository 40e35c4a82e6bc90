// Records of portals' names in a zone of ours, at a real server: made, corrected and removed as they are ours, and nothing else is touched.
// About two seconds.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { openResolvers } from '../../src/adapters/dns.ts';
import { openZone } from '../../src/adapters/dns-update/zone.ts';
import type { RecordType } from '../../src/core/domains/dns.ts';
import { Secret } from '../../src/core/secret.ts';
import { addZoneRecords, readZoneRecord } from '../../src/domains/zone-record-rows.ts';
import { reconcileRecord } from '../../src/domains/zone-records.ts';
import type { Store } from '../../src/store/store.ts';
import { conditionsOf } from '../../src/store/tables/conditions.ts';
import { type Bind, bindMissing, startBind } from '../support/acme/bind.ts';
import { skipped } from '../support/acme/pebble.ts';
import { newStore } from '../support/test-store.ts';

const missing = bindMissing();
const ZONE = 'ours.example';
const EDGE = 'edge.example.net';

describe.skipIf(missing !== null)(`records in a zone of ours${skipped(missing)}`, () => {
  let bind: Bind;
  let store: Store;
  let count = 0;
  let host = '';
  let mark = '';

  beforeAll(async () => {
    bind = await startBind([ZONE, 'wild.example']);
    bind.edit('wild.example', `update add *.wild.example 60 CNAME ${EDGE}.`);
  });
  afterAll(() => bind.stop());
  beforeEach(async () => {
    store = await newStore();
    count += 1;
    await row('portal', 'acme');
    await start(`portal-${count}.${ZONE}`);
  });
  afterEach(() => store.destroy());

  const start = async (name: string): Promise<void> => {
    host = name;
    mark = `_portico.${host}`;
    await row('domain', host);
    await store.transaction().execute((tx) => addZoneRecords(tx, [host], 0));
  };
  const row = async (kind: string, name: string): Promise<void> => {
    const rest = { spec: '{}', digest: '', file: '', line: 1, archived_at: null, seq: 0 };
    await store
      .insertInto('resource')
      .values({ kind, name, brand: 'acme', ...rest })
      .execute();
  };
  const archive = async (kind: string): Promise<void> => {
    await store.updateTable('resource').set({ archived_at: 1 }).where('kind', '=', kind).execute();
  };
  const reconcile = (secret = bind.key.secret): Promise<void> => {
    const key = { name: bind.key.name, algorithm: bind.key.algorithm, secret: new Secret(secret) };
    const zones = [ZONE, 'wild.example'].map((zone) => ({
      ...openZone({ zone, server: bind.address, key, clock: systemClock }),
      owner: 'here',
    }));
    return reconcileRecord(host, 0, { store, zones, edgeTarget: EDGE, clock: systemClock, random: () => 0.5 });
  };
  const at = async (name: string, type: RecordType): Promise<string[]> => {
    const answer = await openResolvers([bind.address])[0]?.ask(name, type);
    if (answer?.state !== 'answered') throw new Error(answer?.why);
    return answer.records.flatMap((record) => {
      if (record.type === 'TXT') return [record.text];
      return record.type === 'CNAME' || record.type === 'A' ? [record.data] : [];
    });
  };
  const there = async () => [await at(host, 'CNAME'), await at(mark, 'TXT')];
  const ours = [[EDGE], ['heritage=portico,owner=here']];
  const condition = async () => (await conditionsOf(store, host)).find(({ type }) => type === 'Record');
  const reasons = async () =>
    (await store.selectFrom('event').select('reason').where('name', '=', host).orderBy('id').execute()).map(
      ({ reason }) => reason,
    );

  test('one that is missing is made, with its mark; the next pass changes nothing', async () => {
    await reconcile();
    expect(await there()).toEqual(ours);
    expect(await condition()).toMatchObject({ status: 'True', reason: 'RecordPresent' });
    await reconcile();
    expect(await reasons()).toEqual(['RecordPresent']);
    expect(await readZoneRecord(store, host)).toMatchObject({ failures: 0 });
  });

  test.each([
    [
      'changed',
      () => [`update delete ${host} CNAME`, `update add ${host} 60 CNAME other.example.`],
      /CNAME other\.example/,
    ],
    ['gone', () => [`update delete ${host} CNAME`], /it is gone/],
  ])('one that was %s by hand is shown and corrected', async (_, edits, words) => {
    await reconcile();
    bind.edit(ZONE, ...edits());
    await reconcile();
    expect(await there()).toEqual(ours);
    expect(await reasons()).toEqual(['RecordPresent', 'RecordDrifted', 'RecordPresent']);
    const drifted = await store.selectFrom('event').select('message').where('reason', '=', 'RecordDrifted').execute();
    expect(drifted[0]?.message).toMatch(words);
  });

  test('what others have written is never touched, whatever becomes of the domain; it can be handed over', async () => {
    bind.edit(ZONE, `update add ${host} 60 A 192.0.2.1`);
    await reconcile();
    expect(await condition()).toMatchObject({ status: 'False', reason: 'RecordForeign' });
    expect((await condition())?.message).toContain(`create: ${mark}. 300 IN TXT "heritage=portico,owner=here"`);
    await archive('domain');
    await reconcile();
    expect([await at(host, 'A'), await at(mark, 'TXT')]).toEqual([['192.0.2.1'], []]);
    await store.updateTable('resource').set({ archived_at: null }).execute();
    await store.transaction().execute((tx) => addZoneRecords(tx, [host], 0));
    bind.edit(ZONE, `update delete ${host} A`, `update add ${mark} 300 TXT "heritage=portico,owner=here"`);
    await reconcile();
    expect(await there()).toEqual(ours);
  });

  test('an address beside our mark is not deleted either', async () => {
    await reconcile();
    bind.edit(ZONE, `update delete ${host} CNAME`, `update add ${host} 60 A 192.0.2.1`);
    await reconcile();
    expect(await at(host, 'A')).toEqual(['192.0.2.1']);
    expect(await condition()).toMatchObject({ status: 'False', reason: 'RecordForeign' });
  });

  test('a right one that was made by hand is left alone, also when its domain goes', async () => {
    bind.edit(ZONE, `update add ${host} 60 CNAME ${EDGE}.`);
    await reconcile();
    expect(await condition()).toMatchObject({ status: 'True', reason: 'RecordByHand' });
    await archive('domain');
    await reconcile();
    expect(await there()).toEqual([[EDGE], []]);
  });

  test('the mark of another installation keeps us away', async () => {
    bind.edit(
      ZONE,
      `update add ${host} 60 CNAME theirs.example.`,
      `update add ${mark} 300 TXT "heritage=portico,owner=there"`,
    );
    await reconcile();
    expect(await condition()).toMatchObject({ status: 'False', reason: 'RecordForeign' });
    expect(await at(host, 'CNAME')).toEqual(['theirs.example']);
  });

  test('a wildcard that answers for the name is not taken for its record', async () => {
    await start(`portal.wild.example`);
    await reconcile();
    expect(await there()).toEqual(ours);
  });

  test('it goes with its domain, not with an archived portal, and then when that is purged', async () => {
    await reconcile();
    await archive('domain');
    await archive('portal');
    await reconcile();
    expect(await there()).toEqual(ours);
    await store.deleteFrom('resource').execute();
    await reconcile();
    expect(await there()).toEqual([[], []]);
    expect([await readZoneRecord(store, host), await condition()]).toEqual([undefined, undefined]);
  });

  test('one that leads elsewhere when its domain goes stays, without our mark', async () => {
    await reconcile();
    bind.edit(ZONE, `update delete ${host} CNAME`, `update add ${host} 60 CNAME next.example.`);
    await archive('domain');
    await reconcile();
    expect(await there()).toEqual([['next.example'], []]);
  });

  test('a server that refuses is tried again, in words, and nothing is forgotten', async () => {
    const wrong = Buffer.alloc(32).toString('base64');
    await reconcile(wrong);
    expect(await condition()).toMatchObject({ status: 'False', reason: 'RecordFailed' });
    expect((await condition())?.message).toContain('the secret of the key is another one there');
    await reconcile();
    await archive('domain');
    await reconcile(wrong);
    expect(await there()).toEqual(ours);
    await reconcile();
    expect(await there()).toEqual([[], []]);
  });
});
