// Limits of signups: by network, none of all visitors; a refused form costs nothing, a proof of work allows more.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Challenge } from '../../src/auth/proof-of-work.ts';
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
