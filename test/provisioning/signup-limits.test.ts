// Limits of signups: by network, none of all visitors; a refused form costs nothing, a proof of work allows more.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Challenge } from '../../src/auth/proof-of-work.ts';
import { purgeSharedCounts, takeShared } from '../../src/auth/shared-counts.ts';
import { DAY, HOUR } from '../../src/core/durations.ts';
import { sealedAs } from '../../src/store/sealed-columns.ts';
import { testSealer } from '../support/test-services.ts';
import { ownHeaders } from '../support/visitor.ts';
import { acmeYaml, type PortalWorld, portalWorld } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
const starter = 'apiVersion: portico/v1\nkind: TemplateCustomer\nname: starter\n';
let world: PortalWorld;

beforeAll(async () => {
  const yaml = `${acmeYaml}signup: { customer: true, templateCustomer: starter }\n`;
  world = await portalWorld({ 'portals/acme/portal.yaml': yaml, 'portals/starter.yaml': starter });
});
afterAll(() => world[Symbol.asyncDispose]());

const whole = {
  ...{ company: 'Kettle & Sons', name: 'Kim Kettle', email: 'kim@kettle.example', phone: '+49301234567' },
  ...{ country: 'DE', currency: 'USD', timezone: 'Europe/Berlin', password: 'seven green kettles sing' },
};

async function send(fields: Readonly<Record<string, string>>): Promise<number> {
  const shown = testSealer.seal(String(world.now() - 10_000), sealedAs.signupForm('acme'));
  const body = new URLSearchParams({ shown, ...fields }).toString();
  return (await world.ask(host, '/signup', { method: 'POST', headers: ownHeaders, body })).status;
}

/** Solves the challenge of the page, as its script does. */
async function proof(): Promise<string> {
  const attribute = /data-challenge="([^"]*)"/.exec((await world.ask(host, '/signup')).text)?.[1] ?? '';
  const text = attribute.replaceAll('&quot;', '"').replaceAll('&#x3D;', '=').replaceAll('&amp;', '&');
  const challenge = JSON.parse(text) as Challenge;
  let number = 0;
  while (createHash('sha256').update(`${challenge.salt}${number}`).digest('hex') !== challenge.challenge) number += 1;
  return Buffer.from(JSON.stringify({ ...challenge, number })).toString('base64');
}

test('forms that are empty or refused cost no one anything', async () => {
  for (let sent = 0; sent < 120; sent += 1) expect(await send({ company: 'x' })).toBe(422);
  for (let sent = 0; sent < 8; sent += 1) expect(await send({ ...whole, password: 'short' })).toBe(422);
  expect(await send(whole)).toBe(200);
});

test('whole forms are counted by network; a proof of work counts apart, and once', async () => {
  for (let sent = 0; sent < 4; sent += 1) expect(await send(whole)).toBe(200);
  expect(await send(whole)).toBe(429);
  const altcha = await proof();
  expect(await send({ ...whole, altcha })).toBe(200);
  expect(await send({ ...whole, altcha })).toBe(429);
  expect(await send({ ...whole, altcha: await proof() })).toBe(200);
});

test('processes count together: what one has counted is counted in the other, and after a restart', async () => {
  const now = world.now();
  const takes = () => takeShared(world.store, 'signupAddress', 'acme 203.0.113.7', now);
  const together = await Promise.all(Array.from({ length: 30 }, takes));
  expect(together.filter((wait) => wait === 0)).toHaveLength(20);
  expect(await takes()).toBeGreaterThan(0);
  expect(await takeShared(world.store, 'signupAddress', 'acme 203.0.113.8', now)).toBe(0);
  expect(await takeShared(world.store, 'signupAddress', 'acme 203.0.113.7', now + HOUR)).toBe(0);
  expect(JSON.stringify(await world.store.selectFrom('shared_count').selectAll().execute())).not.toContain('203.0.113');
  await purgeSharedCounts(world.store, now + 40 * DAY);
  expect(await world.store.selectFrom('shared_count').selectAll().execute()).toEqual([]);
});

test('the more forms of a portal were taken lately, the more work the page asks for', async () => {
  const work = async () => /&quot;maxnumber&quot;:(\d+)/.exec((await world.ask(host, '/signup')).text)?.[1];
  expect(await work()).toBe('100000');
  for (let form = 0; form < 40; form += 1) await takeShared(world.store, 'signupPortal', 'acme', world.now());
  expect(await work()).toBe('200000');
});
