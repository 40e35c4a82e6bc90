// Users of the console with factors of their own, as they set them up: by the link of an invitation.
import { generateSync } from 'otplib';
import { inviteUser } from '../../../src/auth/console-users/invitation.ts';
import { authenticator } from '../authenticator.ts';
import type { ConsoleWorld, Visitor } from './access.ts';

/** The address of `console.url`: passkeys need a name. */
export const ORIGIN = 'http://localhost:9080';
export const ADA = 'ada@operator.example';
export const BEN = 'ben@operator.example';
export const PASSWORD = 'nine green kettles sing';

export const USERS = `
console:
  url: ${ORIGIN}
  users:
    - { email: ${ADA}, role: admin }
    - { email: ${BEN}, role: operator }
`;

export const invite = (world: ConsoleWorld, email: string): Promise<string> =>
  world.store.transaction().execute((tx) => inviteUser(tx, email, world.clock.time));

export const invitation = (secret: string): string => `/login/invitation?token=${secret}`;

/** The value of a hidden field of the form with that `data-passkey`, or of the whole page. */
export const hiddenIn = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

export const challengeIn = (html: string): string => {
  const options = /data-options="([^"]*)"/.exec(html)?.[1] ?? '{}';
  return (JSON.parse(options.replaceAll('&quot;', '"').replaceAll('&#x3D;', '=')) as { challenge: string }).challenge;
};

const codesIn = (html: string): string[] =>
  [...html.matchAll(/<code>([0-9a-z-]{34})<\/code>/g)].map((match) => match[1] ?? '');

/** The app of a page that shows its secret; answers its present code. */
export function appIn(world: ConsoleWorld, html: string): () => string {
  const secret = (/data-part="secret">([^<]+)</.exec(html)?.[1] ?? '').replace(/\s/g, '');
  return () => generateSync({ strategy: 'totp', secret, epoch: Math.floor(world.clock.time / 1000) });
}

/** Sets up password and app by the link. @returns the app, the recovery codes and the response */
export async function setUpApp(world: ConsoleWorld, visitor: Visitor, secret: string, password = PASSWORD) {
  const page = await (await visitor.get(invitation(secret))).text();
  const code = appIn(world, page);
  const form = { token: secret, do: 'app', secret: hiddenIn(page, 'secret'), password, code: code() };
  const response = await visitor.post('/login/invitation', form);
  return { code, response, codes: codesIn(await response.clone().text()) };
}

export type Device = ReturnType<typeof authenticator>;

/** Sets up a passkey by the link. */
export async function setUpPasskey(visitor: Visitor, secret: string) {
  const device = authenticator();
  const page = await (await visitor.get(invitation(secret))).text();
  const created = device.create(challengeIn(page), ORIGIN, 'localhost');
  const sealed = hiddenIn(page, 'sealed');
  const form = { token: secret, do: 'passkey', name: 'Laptop', sealed, response: JSON.stringify(created) };
  return { device, response: await visitor.post('/login/invitation', form) };
}

/** Logs in with the passkey. */
export async function logInByPasskey(visitor: Visitor, device: Device, origin = ORIGIN): Promise<Response> {
  const page = await (await visitor.get('/login')).text();
  const response = JSON.stringify(device.get(challengeIn(page), origin, 'localhost'));
  return visitor.post('/login/passkey', { response, sealed: hiddenIn(page, 'sealed') });
}

export const logInByCode = (visitor: Visitor, email: string, code: string, password = PASSWORD): Promise<Response> =>
  visitor.post('/login/password', { email, password, code });
