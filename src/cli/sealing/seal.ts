// `portico seal`: a secret sealed for one place of one portal; and the keys that secrets are sealed with.
import { seal as sealSecret } from '../../adapters/sealing/age-seal.ts';
import { loadSettings } from '../../app/load-settings.ts';
import { type CommonOptions, type Exit, exit, type World } from '../../app/world.ts';
import { didYouMean } from '../../config/documents/nearest.ts';
import { PortalError } from '../../core/portal-error.ts';
import { Secret } from '../../core/secret.ts';
import { secretPlaces } from '../../schema/secret-places.ts';
import type { Settings } from '../../schema/settings.ts';
import type { CommandDefinition } from '../command.ts';
import { makeKey, rotateKeys } from './seal-keys.ts';

interface SealOptions extends CommonOptions {
  readonly what: readonly string[];
  readonly portal?: string;
}

const fields = secretPlaces.map((place) => place.join('.'));

export const seal: CommandDefinition<SealOptions> = {
  usage: '<what...>',
  summary:
    'FIELD prints a secret sealed for this field of --portal, and reads it from standard input; keys new FILE makes an identity; keys rotate [DIR] seals all that is in documents again, for the recipients of now',
  options: (command) => command.option('--portal <name>', 'the portal that the secret is for; it opens for no other'),
  examples: [
    'portico seal --portal acme smtp.password',
    'portico seal --portal acme payments.stripe.secretKey < key.txt',
    'portico seal keys new /etc/portico/sealing.key',
    'portico seal keys rotate',
  ],
  exits: { 0: 'done', 1: 'error' },
  run: async (world, { what, portal, ...options }) => {
    const [first = '', second, third] = what;
    const settings = await loadSettings(world, options);
    if (first === 'keys' && second === 'new' && third !== undefined) return makeKey(world, third);
    if (first === 'keys' && second === 'rotate') return rotateKeys(world, settings, third ?? '.');
    if (first === 'keys') {
      throw new PortalError(
        'input-invalid',
        'there are keys new FILE and keys rotate [DIR]',
        'See portico seal --help.',
      );
    }
    return sealField(world, settings, { field: first, portal });
  },
};

async function sealField(
  world: World,
  { sealing: { recipients } }: Settings,
  { field, portal }: { readonly field: string; readonly portal: string | undefined },
): Promise<Exit> {
  if (!fields.includes(field)) {
    const hint = didYouMean(field, fields) ?? `There are ${fields.join(', ')}.`;
    throw new PortalError('input-invalid', `${field} is not a field that holds a secret`, hint);
  }
  if (portal === undefined)
    throw new PortalError('input-invalid', 'a secret is sealed for one portal', 'Name it: --portal NAME.');
  if (recipients.length === 0) {
    const hint = 'Make an identity with portico seal keys new FILE, and list what it prints under sealing.recipients.';
    throw new PortalError('settings-invalid', 'portico.yaml lists no recipients', hint);
  }
  world.report(`Secret for ${field} of ${portal}, on one line: `);
  const secret = await world.readInput();
  if (secret.trim() === '') throw new PortalError('input-invalid', 'the secret is empty', 'Type it, or pipe it in.');
  const text = await sealSecret(new Secret(secret), { portal, field }, recipients);
  world.print(`${field.split('.').at(-1)}: { sealed: "${text}" }\n`);
  return exit.fine;
}
