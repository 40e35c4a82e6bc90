// How git gets at a remote: a token by a credential helper of ours, a key of SSH, an authority of the company's own, a proxy. A secret
// is in the environment of the one child that needs it or in a file of this user alone: never in a URL, an argument or a log.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Secret } from '../../core/secret.ts';

/** The login that the server gets over HTTPS. */
export interface HttpLogin {
  readonly username: string;
  readonly password: Secret;
}

/** The setting `source.auth`, with its secrets at hand: each is read when it is needed, so that a renewed one counts immediately. */
export interface SourceAccess {
  /** Null where none is configured. Rejects when it cannot be had. */
  readonly login: (() => Promise<HttpLogin>) | null;
  /** Private key of SSH, as in its file; null for the user's own keys. */
  readonly sshKey: (() => Secret) | null;
  /** File of host keys; null for those of the user and of the machine. */
  readonly knownHosts: string | null;
  /** File of certificate authorities, in PEM; null for those of the machine. */
  readonly ca: string | null;
  /** URL of a proxy for HTTP and HTTPS. */
  readonly proxy: string | null;
  /** Whether the user's own configuration of git counts, with its credential helpers. */
  readonly userConfiguration: boolean;
}

export const NO_ACCESS: SourceAccess = {
  ...{ login: null, sshKey: null, knownHosts: null, ca: null, proxy: null },
  userConfiguration: false,
};

/** The repository without the user and password of its URL, and these. */
export function withoutLogin(repository: string): {
  readonly repository: string;
  readonly login: [string, string] | null;
} {
  if (!/^https?:\/\//i.test(repository) || !URL.canParse(repository)) return { repository, login: null };
  const url = new URL(repository);
  if (url.username === '' && url.password === '') return { repository, login: null };
  const login: [string, string] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
  url.username = '';
  url.password = '';
  return { repository: url.href, login };
}

// A helper is asked only for the server that it is configured for, also after a redirect. `#` hides what git appends.
const HELPER = `!printf 'username=%s\\npassword=%s\\n' "$GIT_LOGIN_USERNAME" "$GIT_LOGIN_PASSWORD" #`;

/** A file of git's configuration in place of the user's. */
export function configurationText(repository: string, access: SourceAccess): string {
  const { login, proxy } = access;
  return [
    // A repository of another user may be read (a folder mounted into a container): nothing of it is ever run.
    '[safe]\n\tdirectory = *\n',
    // A small fetch is indexed like a large one: unpacking says nothing while it waits for data.
    '[fetch]\n\tunpackLimit = 1\n',
    ...(proxy === null ? [] : [`[http]\n\tproxy = ${quoted(proxy)}\n`]),
    ...(login === null || !/^https?:/i.test(repository)
      ? []
      : [`[credential ${quoted(new URL(repository).origin)}]\n\thelper = ${quoted(HELPER)}\n`]),
  ].join('');
}

/** The variables of a child that talks to the remote. @param keyFile where a copy of the SSH key may lie */
export async function accessEnvironment(access: SourceAccess, keyFile: string): Promise<Record<string, string>> {
  const login = access.login === null ? null : await access.login();
  return {
    ...(login === null ? {} : { GIT_LOGIN_USERNAME: login.username, GIT_LOGIN_PASSWORD: login.password.reveal() }),
    GIT_SSH_COMMAND: sshCommand(access, keyFile),
    // In the environment this counts more than in the configuration: what the settings name goes before what the process was given.
    ...(access.ca === null ? {} : { GIT_SSL_CAINFO: access.ca }),
  };
}

/** Never asks at a terminal. Servers and keys are those that the settings name, or else those of the user. */
function sshCommand({ sshKey, knownHosts }: SourceAccess, keyFile: string): string {
  const options = ['-o BatchMode=yes', '-o ConnectTimeout=30', '-o ServerAliveInterval=15'];
  if (sshKey !== null) {
    writeKey(keyFile, sshKey().reveal());
    options.push(`-i ${shellQuoted(keyFile)}`, '-o IdentitiesOnly=yes', '-o IdentityAgent=none');
  }
  if (knownHosts !== null) {
    options.push('-o StrictHostKeyChecking=yes', `-o UserKnownHostsFile=${shellQuoted(`"${knownHosts}"`)}`);
  }
  return ['ssh', ...options].join(' ');
}

/** ssh refuses a key that others may read, as files mounted into containers often are, and one without its last line end. */
function writeKey(file: string, key: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${key.trimEnd()}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
}

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
const shellQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
