// A user of the console in a browser with a passkey: the link of an invitation, setting up, logging out and in. Starts a browser: 5 s.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/shared-browser.ts';
import { type ConsoleWorld, consoleWorld } from '../support/worlds/access.ts';
import { ADA, appIn, invitation, invite, PASSWORD, USERS } from '../support/worlds/console-users.ts';

let world: ConsoleWorld;
let browser: Browser;
/** The console by a name: browsers have no passkeys at an address. */
let url: string;

beforeAll(async () => {
  [world, browser] = await Promise.all([consoleWorld(USERS.replace(/ {2}url: .*\n/, '')), openBrowser()]);
  url = world.url.replace('127.0.0.1', 'localhost');
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});

/** A page of a browser that has an authenticator with a verified user, as a laptop has. */
async function withAuthenticator(): Promise<Page> {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  return page;
}

test('a passkey is set up by the link of the invitation, and logs in from then on', async () => {
  const page = await withAuthenticator();
  const broken: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && broken.push(message.text())));
  await page.goto(url + invitation(await invite(world, ADA)));
  await page.getByLabel('Name, to tell passkeys apart').fill('Laptop');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.waitForURL(`${url}/account`);
  expect(await page.innerText('main')).toContain('Laptop');
  await page.getByRole('button', { name: 'Log out' }).click();
  await page.waitForURL(`${url}/login`);
  await page.getByRole('button', { name: 'Log in with a passkey' }).click();
  await page.waitForURL(`${url}/`);
  expect(await page.getByRole('link', { name: ADA }).count()).toBe(1);
  expect(broken).toEqual([]);

  const other = await withAuthenticator();
  await other.goto(`${url}/login`);
  await other.getByRole('button', { name: 'Log in with a passkey' }).click();
  await other.getByRole('alert').waitFor();
  expect(await other.innerText('main')).toContain('This passkey is not known here');

  await page.goto(`${url}/account`);
  await page.getByLabel('Password, 8 characters or more').fill(PASSWORD);
  const code = appIn(world, await page.content());
  await page.getByLabel('Code that the app shows').fill(code());
  await page.getByRole('button', { name: 'Set password and app' }).click();
  await page.getByRole('heading', { name: 'New recovery codes' }).waitFor();
  expect(await page.locator('.codes li').count()).toBe(10);
}, 60_000);

test('without scripts a user sets up and logs in by password and app', async () => {
  await world.store.deleteFrom('console_passkey').execute();
  await world.store.deleteFrom('console_user').execute();
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(url + invitation(await invite(world, ADA)));
  await page.getByLabel('Password, 8 characters or more').fill(PASSWORD);
  const code = appIn(world, await page.content());
  await page.getByLabel('Code that the app shows').fill(code());
  await page.getByRole('button', { name: 'Set password and app' }).click();
  await page.getByRole('link', { name: 'I have kept them' }).click();
  await page.getByRole('button', { name: 'Log out' }).click();
  world.clock.time += 60_000;
  await page.getByLabel('E-mail address').fill(ADA);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByLabel('Code of the app').fill(code());
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await page.waitForURL(`${url}/`);
}, 60_000);
