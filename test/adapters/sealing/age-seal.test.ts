// Secrets that are sealed in documents: they open for their portal, their field and an identity they were sealed for, and for nothing else.
import { expect, test } from 'vitest';
import { createPortalSecrets } from '../../../src/adapters/portal-secrets.ts';
import { newIdentity, open, seal } from '../../../src/adapters/sealing/age-seal.ts';
import { reasonOf } from '../../../src/core/portal-error.ts';
import { parseSealed, sealedIn } from '../../../src/core/sealing/sealed-text.ts';
import { documentReference, Secret } from '../../../src/core/secret.ts';
import { ownSecrets } from '../../support/internal-hosts.ts';

const CANARY = 'canary-9f2c-of-a-sealed-secret';
const place = { portal: 'acme', field: 'smtp.password' };
const [ours, theirs] = [await newIdentity(), await newIdentity()];
const text = await seal(new Secret(CANARY), place, [ours.recipient, theirs.recipient]);

const outcome = (given: string, portal: string, identity: Secret) =>
  open(given, portal, identity).then((secret) => secret.reveal(), reasonOf);

test('it opens for each recipient, at its place', async () => {
  expect(await outcome(text, 'acme', ours.identity)).toBe(CANARY);
  expect(await outcome(text, 'acme', theirs.identity)).toBe(CANARY);
});

test.each<[string, () => Promise<string>]>([
  ['another portal', () => outcome(text, 'nordwind', ours.identity)],
  [
    'another portal that the label was changed to',
    () => outcome(text.replace('acme/', 'nordwind/'), 'nordwind', ours.identity),
  ],
  [
    'another field that the label was changed to',
    () => outcome(text.replace('smtp.password', 'payments.stripe.secretKey'), 'acme', ours.identity),
  ],
  [
    'a byte that was changed',
    () =>
      outcome(
        text.replace(/.(?=={0,2}$)/, (last) => (last === 'A' ? 'B' : 'A')),
        'acme',
        ours.identity,
      ),
  ],
  ['what is not sealed', () => outcome('acme/smtp.password', 'acme', ours.identity)],
  ['an identity it was not sealed for', async () => outcome(text, 'acme', (await newIdentity()).identity)],
])('it does not open: %s', async (_name, attempt) => {
  const said = await attempt();
  expect(said).toMatch(/does not open/);
  expect(said).not.toContain(CANARY);
});

test('the label says place and recipients, and nothing of the secret is in the text', () => {
  const ends = [ours, theirs].map(({ recipient }) => recipient.slice(-8));
  expect(parseSealed(text)).toMatchObject({ ...place, recipients: ends });
  expect(sealedIn(`password: { sealed: "${text}" }`)).toEqual([text]);
  expect(Buffer.from(text.split(':')[2] ?? '', 'base64').toString('latin1')).not.toContain('canary');
});

test('a portal has what is sealed for it once it was opened, and another one never', async () => {
  const environment = { KEY: ours.identity.reveal() };
  const secrets = createPortalSecrets({
    policy: ownSecrets,
    environment,
    isPortal: () => false,
    identity: { env: 'KEY' },
  });
  const reference = documentReference({ sealed: text });
  expect(() => secrets.resolve('acme', reference)).toThrow(/not open yet/);
  await secrets.open('acme', reference);
  expect(secrets.resolve('acme', reference).reveal()).toBe(CANARY);
  expect(() => secrets.resolve('nordwind', reference)).toThrow(/not open yet/);
  await expect(secrets.open('nordwind', reference)).rejects.toThrow(/sealed for another place/);
  const without = createPortalSecrets({ policy: ownSecrets, environment, isPortal: () => false, identity: null });
  await expect(without.open('acme', reference)).rejects.toThrow(/no identity/);
});
