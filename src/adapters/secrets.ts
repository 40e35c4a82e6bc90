// Secrets are references; this is where they are resolved, at use.
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PortalError } from '../core/portal-error.ts';
import { Secret, type SecretReference } from '../core/secret.ts';

/**
 * Reads a secret from the environment or a file (a line end after it is dropped). One that is empty is none.
 * @throws PortalError `secret-unreadable`; names the reference, never the value.
 */
export function resolveSecret(
  reference: SecretReference,
  environment: Readonly<Record<string, string | undefined>>,
): Secret {
  if ('env' in reference) {
    const value = withoutLineEnd(environment[reference.env] ?? '');
    if (value.trim() !== '') return new Secret(value);
    throw new PortalError(
      'secret-unreadable',
      `the environment variable ${reference.env} is not set, or empty`,
      'Set it in the environment of this process, then start again.',
    );
  }
  const value = readSecretFile(reference.file);
  if (value.trim() !== '') return new Secret(value);
  throw new PortalError(
    'secret-unreadable',
    `the secret file ${reference.file} is empty`,
    'An empty secret can be guessed. Write one into the file, then start again.',
  );
}

/** A secret that is made from a file ends in a line end, wherever it is kept afterwards. */
const withoutLineEnd = (text: string): string => text.replace(/\r?\n$/, '');

function readSecretFile(file: string): string {
  try {
    return withoutLineEnd(readFileSync(file, 'utf8'));
  } catch (thrown) {
    throw new PortalError(
      'secret-unreadable',
      `the secret file ${file} cannot be read`,
      'Check that the file exists and that this user may read it.',
      thrown,
    );
  }
}

/** The secret in a file of our own, made on first use (256 random bits unless `make` is given), readable by the owner only. */
export function ownSecret(file: string, make: () => string = randomKey): Secret {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(file, `${make()}\n`, { mode: 0o600, flag: 'wx' });
    } catch (thrown) {
      // Another process of ours was first: its secret counts.
      if (!existsSync(file)) throw thrown;
    }
    chmodSync(file, 0o600);
  }
  return resolveSecret({ file }, {});
}

function randomKey(): string {
  return randomBytes(32).toString('base64url');
}
