// Secrets that documents name. This is the only place that resolves them: for a portal, by the operator's policy.
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
import { LRUCache } from 'lru-cache';
import {
  grantOf,
  isInside,
  isServerFile,
  type SecretGrant,
  type SecretPolicy,
} from '../config/settings/secret-policy.ts';
import { sha256 } from '../core/canonical.ts';
import { PortalError } from '../core/portal-error.ts';
import { type DocumentReference, Secret, type SecretReference } from '../core/secret.ts';
import { open as openSealed } from './sealing/age-seal.ts';
import { resolveSecret } from './secrets.ts';

export interface PortalSecrets {
  /** @throws PortalError `secret-unreadable` where the portal may not name it, or nothing is there; names the reference, never the value */
  resolve(portal: string, reference: DocumentReference): Secret;
  /** The same, for one that is sealed too, which takes a moment the first time; `resolve` has it from then on. */
  open(portal: string, reference: DocumentReference): Promise<Secret>;
}

export interface PortalSecretsParts {
  readonly policy: SecretPolicy;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isPortal: (name: string) => boolean;
  /** What opens sealed secrets; null where the settings name none. */
  readonly identity: SecretReference | null;
}

/** Bytes; a key, a password or a certificate is far smaller. */
const LARGEST = 65_536;
/** Sealed secrets that stay open. */
const OPENED = 50_000;

export function createPortalSecrets(parts: PortalSecretsParts): PortalSecrets {
  const { policy, environment, isPortal, identity } = parts;
  // In memory alone, and as few as portals have.
  const opened = new LRUCache<string, Secret>({ max: OPENED });
  const keyOf = (portal: string, text: string): string => sha256(`${portal}\n${text}`);
  const resolve = (portal: string, reference: DocumentReference): Secret => {
    const grant = grantOf(policy, { portal, isPortal }, reference);
    if (grant.kind === 'refused') throw refused(portal, nameOf(reference));
    if (grant.kind === 'variable') return resolveSecret({ env: grant.name }, environment);
    if (grant.kind === 'file') return new Secret(readGranted(policy, portal, grant));
    const known = opened.get(keyOf(portal, grant.text));
    if (known !== undefined) return known;
    throw new PortalError('secret-unreadable', `a sealed secret of ${portal} is not open yet`, 'It is tried again.');
  };
  return {
    resolve,
    open: async (portal, reference) => {
      if (!('sealed' in reference)) return resolve(portal, reference);
      const key = keyOf(portal, reference.sealed);
      const known = opened.get(key);
      if (known !== undefined) return known;
      const secret = await openSealed(reference.sealed, portal, identityOf(identity, environment));
      opened.set(key, secret);
      return secret;
    },
  };
}

const nameOf = (reference: DocumentReference): string =>
  'sealed' in reference ? 'that is sealed' : 'env' in reference ? reference.env : reference.file;

function identityOf(identity: SecretReference | null, environment: PortalSecretsParts['environment']): Secret {
  if (identity !== null) return resolveSecret(identity, environment);
  const hint = 'Name the identity under sealing.identity in portico.yaml.';
  throw new PortalError('secret-unreadable', 'there is no identity that opens sealed secrets', hint);
}

const refused = (portal: string, name: string): PortalError =>
  new PortalError(
    'secret-unreadable',
    `the portal ${portal} may not name the secret ${name}`,
    'List it under secrets: in portico.yaml, or name one of its own.',
  );

function readGranted(policy: SecretPolicy, portal: string, grant: Extract<SecretGrant, { kind: 'file' }>): string {
  const { path, folder } = grant;
  const real = found(path, () => realpathSync(path));
  if (folder !== null && !isInside(realpathSync(folder), real)) throw refused(portal, path);
  if (isServerFile(policy, real)) throw refused(portal, path);
  // Without waiting: a pipe in the place of a file would stop every portal.
  const file = found(path, () => openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW));
  try {
    const info = fstatSync(file);
    if (!info.isFile()) throw unreadable(path, 'is not a regular file');
    if (info.size > LARGEST) throw unreadable(path, `is larger than ${LARGEST} bytes`);
    if (policy.server.files.some((own) => isSameFile(own, info))) throw refused(portal, path);
    const bytes = Buffer.alloc(LARGEST);
    const text = bytes.toString('utf8', 0, readSync(file, bytes)).replace(/\r?\n$/, '');
    if (text.trim() === '') throw unreadable(path, 'is empty');
    return text;
  } finally {
    closeSync(file);
  }
}

/** A hard link has another name. */
function isSameFile(path: string, { dev, ino }: Stats): boolean {
  const info = statSync(path, { throwIfNoEntry: false });
  return info !== undefined && info.dev === dev && info.ino === ino;
}

function found<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    throw unreadable(path, 'cannot be read', thrown);
  }
}

const unreadable = (path: string, why: string, cause?: unknown): PortalError =>
  new PortalError(
    'secret-unreadable',
    `the secret file ${path} ${why}`,
    'Check that it is a file with the secret, and that this user may read it.',
    cause,
  );
