// Tokens of linked sections: what is in them, whose keys verify them, when keys follow each other, and who gets none.
import { decodeJwt, decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../src/core/canonical.ts';
import { DAY } from '../../src/core/durations.ts';
import { type PortalName, storedPortalName } from '../../src/core/ids.ts';
import { createPortalTokens } from '../../src/edge/portal-tokens.ts';
import { pages } from '../../src/portal/pages/registry.ts';
import { fullWorld } from '../support/full-account.ts';
import { testSealer } from '../support/test-services.ts';
import { type Visitor, visitorOf } from '../support/visitor.ts';
import type { PortalWorld } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
let world: PortalWorld;
let ann: Visitor;

beforeAll(async () => {
  world = await fullWorld();
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
});
afterAll(() => world[Symbol.asyncDispose]());

test('a linked section opens with a token that the published key verifies, valid for a minute and for that section only', async () => {
  const opened = await ann.get('/open/recording');
  const token = new URL(opened.headers.location ?? '').searchParams.get('token') ?? '';
  const { keys } = JSON.parse((await world.ask(host, '/.well-known/jwks.json')).text) as {
    keys: { kid: string; d?: string }[];
  };
  expect(keys).toHaveLength(1);
  expect(keys[0]?.d).toBeUndefined();
  const key = await importJWK(keys[0] ?? {}, 'EdDSA');
  const { payload } = await jwtVerify(token, key, {
    issuer: `https://${host}`,
    audience: 'https://rec.example',
    currentDate: new Date(world.now()),
  });
  expect(payload).toMatchObject({
    customer: 'CUST-1',
    portal: 'acme',
    section: 'recording',
    sections: expect.arrayContaining(['recording', 'cdr']),
  });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(60);
  await expect(jwtVerify(token, key, { currentDate: new Date(world.now() + 61_000) })).rejects.toThrow();
  const again = new URL((await ann.get('/open/recording')).headers.location ?? '').searchParams.get('token') ?? '';
  expect(decodeJwt(again).jti).not.toBe(payload.jti);
});

test('keys are of one portal: the next one is published days before it signs, and the one before until its last token ended', async () => {
  const tokens = createPortalTokens(world.store, testSealer);
  const [acme, rival] = [storedPortalName('acme'), storedPortalName('rival')];
  const claims = {
    issuer: 'https://a',
    audience: 'https://rec.example',
    section: 'recording',
    contact: 'c',
    customer: 'k',
  };
  const at = (days: number): number => world.now() + days * DAY;
  const kid = async (portal: PortalName, days: number): Promise<string> => {
    const token = await tokens.sign({ ...claims, portal, sections: [], language: 'en' }, at(days));
    return decodeProtectedHeader(token).kid ?? '';
  };
  const kids = async (portal: PortalName, days: number) =>
    (await tokens.published(portal, at(days))).keys.map((key) => key.kid);
  const [own, other] = [await kid(acme, 0), await kid(rival, 0)];
  expect(await kids(acme, 0)).not.toContain(other);
  expect(await kids(rival, 0)).toEqual([other]);
  expect(await kids(rival, 87)).toEqual([other]);
  const [next, ...before] = await kids(rival, 89);
  expect(before).toEqual([other]);
  expect(await kid(rival, 89)).toBe(other);
  expect(await kid(rival, 90)).toBe(next);
  expect(await kids(rival, 90)).toEqual([next, other]);
  expect(await kids(rival, 91)).toEqual([next]);
  expect(own).not.toBe(other);
});

test('a read-only support view gets nothing that acts: no token, no secret, no file of the system behind a section', async () => {
  const token = await world.session('ann@harbour.example');
  await world.store.updateTable('session').set({ operator: 'sue' }).where('token_hash', '=', sha256(token)).execute();
  const sue = visitorOf(world, host, token);
  const credential = /eyJ[\w-]+\.eyJ|otpauth:|[?&]token=|api_[\w-]{40}|pt_[\w-]{40}/;
  const paths = pages.flatMap(({ id, hasItems }) => (hasItems === true ? [`/${id}`, `/${id}/recording`] : [`/${id}`]));
  for (const path of paths) {
    const { text, headers } = await sue.get(path);
    expect([path, credential.exec(`${headers.location ?? ''} ${text}`)]).toEqual([path, null]);
  }
  for (const path of ['/open/recording', '/two-factor']) {
    const { status, headers } = await sue.get(path);
    expect([status, headers.location]).toEqual([303, '/dashboard']);
    expect(String(headers['set-cookie'])).toContain('support-refused');
  }
  expect((await ann.get('/security')).text).toContain('sue: /open/recording');
});
