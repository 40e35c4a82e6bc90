// The server's own settings: portico.yaml (which need not exist) and the environment.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { formatProblem } from '../config/documents/format-problem.ts';
import { readSettings, type Settings } from '../config/settings/settings.ts';
import type { Channel } from '../core/notifications/notification.ts';
import { PortalError } from '../core/portal-error.ts';
import type { SecretReference } from '../core/secret.ts';
import type { CommonOptions, World } from './world.ts';

/**
 * Reads and checks the settings. A file that is named has to exist; paths in it count from its own folder.
 * @throws PortalError `settings-invalid` with every problem, one a line
 */
export async function loadSettings(world: World, options: CommonOptions): Promise<Settings> {
  const file = options.config ?? 'portico.yaml';
  if (options.config !== undefined && !existsSync(file)) {
    throw new PortalError('settings-invalid', `there is no settings file ${file}`, 'Correct the name after -c.');
  }
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const result = await readSettings(text, file, world.environment);
  if (result.ok) return fromFolder(dirname(file), result.settings);
  const found = result.problems.map((problem) => `\n  ${formatProblem(problem)}`).join('');
  throw new PortalError('settings-invalid', `the settings are invalid:${found}`, 'Correct them, then start again.');
}

function fromFolder(folder: string, settings: Settings): Settings {
  if (folder === '.') return settings;
  const { source, store, console } = settings;
  const secret: OfSecret = (reference) =>
    reference !== null && 'file' in reference ? { file: resolve(folder, reference.file) } : reference;
  const path = store.startsWith('sqlite:') ? store.slice('sqlite:'.length) : undefined;
  // A repository is a path here only when it starts like one; anything else is for git to understand.
  const repository = /^\.{1,2}(?:\/|$)/.test(source.repository)
    ? resolve(folder, source.repository)
    : source.repository;
  return {
    ...settings,
    source: {
      ...source,
      repository,
      webhookSecrets: source.webhookSecrets.map(secret),
      requireSignedBy: source.requireSignedBy === null ? null : resolve(folder, source.requireSignedBy),
    },
    store: path === undefined ? store : `sqlite:${resolve(folder, path)}`,
    certificates: certificatesFrom(folder, settings.certificates, secret),
    notify: settings.notify.map(({ channel, on }) => ({ channel: channelFrom(channel, secret), on })),
    console: { ...console, token: secret(console.token), openid: openidFrom(console.openid, secret) },
    ...portalFrom(settings, secret),
  };
}

type OfSecret = <Given extends SecretReference | null>(reference: Given) => Given | SecretReference;

function portalFrom({ mail, hooks }: Settings, secret: OfSecret): Pick<Settings, 'mail' | 'hooks'> {
  const hook = (given: Settings['hooks']['phone']) =>
    given === null ? null : { ...given, secret: secret(given.secret) };
  return {
    mail: mail === null ? null : { ...mail, password: secret(mail.password) },
    hooks: { signup: hook(hooks.signup), phone: hook(hooks.phone) },
  };
}

function channelFrom(channel: Channel, secret: OfSecret): Channel {
  if (channel.kind === 'webhook') return { ...channel, secret: secret(channel.secret) };
  return channel.kind === 'slack' ? { ...channel, url: secret(channel.url) } : channel;
}

function openidFrom(openid: Settings['console']['openid'], secret: OfSecret): Settings['console']['openid'] {
  return openid === null ? null : { ...openid, clientSecret: secret(openid.clientSecret) };
}

function certificatesFrom(folder: string, given: Settings['certificates'], secret: OfSecret): Settings['certificates'] {
  return {
    ...given,
    secretKey: secret(given.secretKey),
    acme: given.acme.map((authority) => ({
      ...authority,
      ca: authority.ca === null ? null : resolve(folder, authority.ca),
      eab: authority.eab === null ? null : { ...authority.eab, key: secret(authority.eab.key) },
    })),
    provided: given.provided.map(({ hosts, chain, key }) => ({ hosts, chain: secret(chain), key: secret(key) })),
  };
}

/** The folder for what this server keeps beside its store: the Git mirror and keys of its own. */
export function stateFolder(settings: Settings): string {
  return settings.store.startsWith('sqlite:') ? dirname(settings.store.slice('sqlite:'.length)) : 'var';
}

/** Where the bare mirror of the configured repository lives. */
export function mirrorFolder(settings: Settings): string {
  return join(stateFolder(settings), 'mirror.git');
}
