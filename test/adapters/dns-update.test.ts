// Dynamic updates against a real server: what is asked for is made, or nothing is; what is wrong is said in words. About two seconds.
import { decode } from 'dns-packet';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { signatureProblem, signed, type TsigAlgorithm } from '../../src/adapters/dns-update/tsig.ts';
import { updateBytes } from '../../src/adapters/dns-update/wire.ts';
import { openZone } from '../../src/adapters/dns-update/zone.ts';
import type { WritableZone, WrittenRecord } from '../../src/core/domains/zone.ts';
import { Secret } from '../../src/core/secret.ts';
import { type Bind, bindMissing, startBind } from '../support/acme/bind.ts';
import { skipped } from '../support/acme/pebble.ts';

const missing = bindMissing();
const ZONE = 'ours.example';
const cname = (name: string, data: string): WrittenRecord => ({ type: 'CNAME', name, ttl: 300, data });
const txt = (name: string, data: string): WrittenRecord => ({ type: 'TXT', name, ttl: 300, data });

describe.skipIf(missing !== null)(`at BIND${skipped(missing)}`, () => {
  let bind: Bind;
  beforeAll(async () => {
    bind = await startBind([ZONE, 'sub.ours.example']);
  });
  afterAll(() => bind.stop());

  const zone = (
    change: { secret?: string; name?: string; server?: string; zone?: string; ahead?: number } = {},
  ): WritableZone =>
    openZone({
      zone: change.zone ?? ZONE,
      server: change.server ?? bind.address,
      key: {
        name: change.name ?? bind.key.name,
        algorithm: bind.key.algorithm,
        secret: new Secret(change.secret ?? bind.key.secret),
      },
      clock: { now: () => systemClock.now() + (change.ahead ?? 0) },
    });
  const at = async (name: string, type: 'CNAME' | 'TXT') => {
    const answer = await zone().ask(name, type);
    if (answer.state === 'failed') throw new Error(answer.why);
    return answer.records.map((record) =>
      record.type === 'TXT' ? record.text : record.type === 'CNAME' ? record.data : '',
    );
  };

  test('records are added, replaced and removed as a whole, or not at all', async () => {
    const name = `a.${ZONE}`;
    const owner = txt(`_portico.${name}`, 'owner=x');
    const first = {
      requires: [{ is: 'unused' as const, name }],
      remove: [],
      add: [cname(name, 'edge.example.net'), owner],
    };
    expect(await zone().update(first)).toEqual({ state: 'done' });
    expect([await at(name, 'CNAME'), await at(owner.name, 'TXT')]).toEqual([['edge.example.net'], ['owner=x']]);
    expect(await zone().update(first)).toEqual({ state: 'otherwise' });
    const replace = (required: WrittenRecord) =>
      zone().update({
        requires: [{ is: 'alone', record: required }],
        remove: [{ name, type: 'CNAME' }],
        add: [cname(name, 'other.example.net')],
      });
    expect(await replace(txt(owner.name, 'owner=y'))).toEqual({ state: 'otherwise' });
    expect(await at(name, 'CNAME')).toEqual(['edge.example.net']);
    expect(await replace(owner)).toEqual({ state: 'done' });
    expect(await at(name, 'CNAME')).toEqual(['other.example.net']);
    const remove = [
      { name, type: 'CNAME' as const },
      { name: owner.name, type: 'TXT' as const },
    ];
    expect(await zone().update({ requires: [{ is: 'alone', record: owner }], remove, add: [] })).toEqual({
      state: 'done',
    });
    expect([await at(name, 'CNAME'), await at(owner.name, 'TXT')]).toEqual([[], []]);
  });

  test('a text longer than a string of a record', async () => {
    const long = txt(`long.${ZONE}`, 'x'.repeat(700));
    expect(await zone().update({ requires: [], remove: [], add: [long] })).toEqual({ state: 'done' });
    expect(await at(long.name, 'TXT')).toEqual(['x'.repeat(700)]);
  });

  test.each([
    ['a wrong secret', { secret: Buffer.alloc(32).toString('base64') }, /the secret of the key is another one there/],
    ['an unknown key', { name: 'stranger' }, /does not know the key/],
    ['a clock that is wrong', { ahead: 3_600_000 }, /clocks .* differ by more than five minutes/],
    ['a zone that is not there', { zone: 'theirs.example' }, /not the primary server of this zone/],
    ['a server that is not there', { server: '127.0.0.1:1' }, /^127\.0\.0\.1:1: .*ECONNREFUSED/],
  ])('%s is said in words, and changes nothing', async (_, change, words) => {
    const name = `b.${'zone' in change ? change.zone : ZONE}`;
    const updated = await zone(change).update({ requires: [], remove: [], add: [cname(name, 'edge.example.net')] });
    expect(updated.state === 'failed' ? updated.why : updated.state).toMatch(words);
    expect(await at(`b.${ZONE}`, 'CNAME')).toEqual([]);
  });
});

const label = fc.stringMatching(/^[a-z0-9_-]{1,20}$/);
const key = (algorithm: TsigAlgorithm) => ({
  name: 'k',
  algorithm,
  secret: new Secret('c2VjcmV0IG9mIHRoaXMgdGVzdA=='),
});

test('another reader of messages finds in an update what was put into it', () => {
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), fc.string({ maxLength: 600 }), (labels, text) => {
      const name = [...labels, ZONE].join('.');
      const message = decode(
        updateBytes(7, ZONE, { requires: [{ is: 'unused', name }], remove: [], add: [txt(name, text)] }),
      );
      expect(message.questions).toMatchObject([{ type: 'SOA', name: ZONE }]);
      expect(message.answers).toMatchObject([{ type: 'ANY', name }]);
      const [added] = message.authorities ?? [];
      expect(added).toMatchObject({ type: 'TXT', name, ttl: 300 });
      expect([added?.type === 'TXT' ? added.data : []].flat().map(String).join('')).toBe(
        text.isWellFormed() ? text : expect.anything(),
      );
    }),
    { numRuns: 60 },
  );
});

test.each(['hmac-sha256', 'hmac-sha384', 'hmac-sha512'] as const)(
  'an answer that was changed is not believed (%s)',
  (algorithm) => {
    const request = Buffer.alloc(32, 1);
    // Signed as a server signs: over the signature of the request, then the message.
    const plain = updateBytes(7, ZONE, { requires: [], remove: [], add: [] });
    const { bytes } = signed(plain, key(algorithm), Date.now());
    expect(signatureProblem(bytes, key(algorithm), request)).toBe('the answer has a wrong signature');
    expect(signatureProblem(plain, key(algorithm), request)).toBe('the answer is not signed');
  },
);
