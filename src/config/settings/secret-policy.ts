// Which secrets the documents of a portal may name: its own, and what the operator lists for it. Never those of the server itself.
import { basename, dirname, join, resolve, sep } from 'node:path';
import { type DocumentReference, prefixOf, SECRET_PREFIX } from '../../core/secret.ts';
import { type Settings, settingsTree } from '../../schema/settings.ts';
import { variablesOf } from './environment.ts';
import { isProcessVariable } from './process-variables.ts';
import { MIRRORS, stateFolder } from './state-folder.ts';

export interface SecretPolicy {
  /** Of the settings file; relative files of documents count from it. */
  readonly folder: string;
  /** By portal, as in portico.yaml. */
  readonly allowed: Settings['secrets']['allowed'];
  /** What the server reads its own secrets from. */
  readonly server: { readonly variables: ReadonlySet<string>; readonly files: readonly string[] };
  /** Whom secrets are sealed for; empty where the settings name no one. */
  readonly recipients: readonly string[];
}

/** What lets a document name a secret. A file has to be inside of `folder` once its symbolic links are followed. */
export type SecretGrant =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'sealed'; readonly text: string }
  | { readonly kind: 'file'; readonly path: string; readonly folder: string | null };

export type SecretRefusal =
  | { readonly kind: 'refused'; readonly reason: 'server' | 'not-allowed' }
  | { readonly kind: 'refused'; readonly reason: 'other-portal'; readonly owner: string };

export interface SecretUser {
  readonly portal: string;
  /** Whether there is a portal of that name: of two prefixes that a variable begins with, the longer one's portal has it. */
  readonly isPortal: (name: string) => boolean;
}

export function secretPolicy(settings: Settings): SecretPolicy {
  const { settingsFile, allowed } = settings.secrets;
  const named = placesIn(settings);
  const state = resolve(stateFolder(settings));
  return {
    folder: resolve(dirname(settingsFile)),
    allowed,
    recipients: settings.sealing.recipients,
    server: {
      variables: new Set([...variablesOf(settingsTree).map(({ name }) => name), ...named.variables]),
      files: [...named.files, settingsFile, ...ownFiles(settings, state)].map((file) => resolve(file)),
    },
  };
}

/** Whether and why this portal's document may name this secret. */
export function grantOf(
  policy: SecretPolicy,
  user: SecretUser,
  reference: DocumentReference,
): SecretGrant | SecretRefusal {
  // Whom it is for is decided by the key that opens it.
  if ('sealed' in reference) return { kind: 'sealed', text: reference.sealed };
  return 'env' in reference ? variableGrant(policy, user, reference.env) : fileGrant(policy, user, reference.file);
}

function variableGrant(
  policy: SecretPolicy,
  { portal, isPortal }: SecretUser,
  name: string,
): SecretGrant | SecretRefusal {
  const isOfProcess = !name.startsWith(SECRET_PREFIX) && isProcessVariable(name);
  if (policy.server.variables.has(name) || isOfProcess) return { kind: 'refused', reason: 'server' };
  const lists = listOf(policy, portal);
  // What begins as portals' own variables do is of one portal; another may have it by its whole name alone.
  const begins = lists.some((entry) => entry.endsWith('*') && name.startsWith(entry.slice(0, -1)));
  if (lists.includes(name) || (begins && !name.startsWith(SECRET_PREFIX))) return { kind: 'variable', name };
  if (!name.startsWith(prefixOf(portal)) || name === prefixOf(portal))
    return { kind: 'refused', reason: 'not-allowed' };
  const isKnown = (other: string): boolean =>
    other === portal || isPortal(other) || Object.hasOwn(policy.allowed, other);
  const owner = ownerOf(name, isKnown) ?? portal;
  return owner === portal ? { kind: 'variable', name } : { kind: 'refused', reason: 'other-portal', owner };
}

/** A portal may be called `constructor`. */
const listOf = ({ allowed }: SecretPolicy, portal: string): readonly string[] =>
  Object.hasOwn(allowed, portal) ? (allowed[portal] ?? []) : [];

/** The portal with the longest prefix that the variable begins with. */
function ownerOf(variable: string, isKnown: (name: string) => boolean): string | undefined {
  const steps = variable.slice(SECRET_PREFIX.length).split('_');
  for (let end = steps.length - 1; end > 0; end -= 1) {
    const name = steps.slice(0, end).join('-').toLowerCase();
    if (isKnown(name) && variable.startsWith(prefixOf(name))) return name;
  }
  return undefined;
}

function fileGrant(policy: SecretPolicy, { portal }: SecretUser, file: string): SecretGrant | SecretRefusal {
  const path = resolve(policy.folder, file);
  if (isServerFile(policy, path)) return { kind: 'refused', reason: 'server' };
  const folders = listOf(policy, portal).filter((entry) => entry.includes('/'));
  const own = join(policy.folder, 'secrets', portal, sep);
  for (const entry of [own, ...folders]) {
    const place = resolve(policy.folder, entry);
    const isFolder = entry.endsWith('/') || entry.endsWith(sep);
    if (isFolder && isInside(place, path)) return { kind: 'file', path, folder: place };
    if (!isFolder && place === path) return { kind: 'file', path, folder: null };
  }
  return { kind: 'refused', reason: 'not-allowed' };
}

/** Whether a path is a secret of the server, or what the kernel shows of processes: /proc/self/environ holds every variable. */
export const isServerFile = ({ server }: SecretPolicy, path: string): boolean =>
  ['/proc', '/sys'].some((folder) => isInside(folder, path)) ||
  server.files.some((file) => file === path || isInside(file, path));

export const isInside = (folder: string, path: string): boolean =>
  path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

/** The variables and files that the settings read secrets from. */
function placesIn(value: unknown): { readonly variables: readonly string[]; readonly files: readonly string[] } {
  if (typeof value !== 'object' || value === null) return { variables: [], files: [] };
  const inner = Object.entries(value).map(([key, member]) => {
    if (typeof member !== 'string') return placesIn(member);
    return { variables: key === 'env' ? [member] : [], files: key === 'file' ? [member] : [] };
  });
  return { variables: inner.flatMap(({ variables }) => variables), files: inner.flatMap(({ files }) => files) };
}

/** What this server keeps in its own folder: keys that it made, the store, the mirror of the repository. */
function ownFiles({ store }: Settings, state: string): string[] {
  const made = ['secret.key', 'console.token', 'demo-password', 'sample-password', 'mirror.git', MIRRORS];
  const database = store.startsWith('sqlite:') ? basename(store.slice('sqlite:'.length)) : null;
  const kept = database === null ? [] : [database, `${database}-wal`, `${database}-shm`];
  return [...made, ...kept].map((name) => join(state, name));
}
