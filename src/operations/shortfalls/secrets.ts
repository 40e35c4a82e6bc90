// References to secrets that resolve to nothing, of portals and of the settings. Each process checks those that it uses, since
// another one may have another environment.

import { referencesOf } from '../../config/rules/secrets.ts';
import type { Json } from '../../core/canonical.ts';
import type { DocumentReference, SecretReference } from '../../core/secret.ts';
import type { FilePlaces, Kind } from '../../kinds/kind.ts';
import { kinds } from '../../kinds/registry.ts';
import { secretPlaces } from '../../schema/secret-places.ts';
import { readChangeCounter } from '../../store/change-counter.ts';
import type { Store } from '../../store/store.ts';
import { type Shortfall, shortfall, writeShortfalls } from './shortfall.ts';

/** Why a reference resolves to nothing, without its value; null where it resolves. */
export type Unresolved = (reference: SecretReference) => string | null;

/** The same for a reference in the document of a portal. */
export type PortalUnresolved = (portal: string, reference: DocumentReference) => Promise<string | null>;

export interface NamedReference {
  /** Path in portico.yaml, such as `mail.password`. */
  readonly path: string;
  readonly reference: SecretReference;
}

/** Every reference in the settings. */
export function referencesIn(value: unknown, path = ''): NamedReference[] {
  if (typeof value !== 'object' || value === null) return [];
  const reference = referenceOf(value);
  if (reference !== null) return [{ path, reference }];
  return Object.entries(value).flatMap(([key, inner]) => referencesIn(inner, path === '' ? key : `${path}.${key}`));
}

function referenceOf(value: object): SecretReference | null {
  const [entry, ...more] = Object.entries(value);
  const [key, text]: readonly unknown[] = entry ?? [];
  if (more.length > 0 || typeof text !== 'string') return null;
  return key === 'env' ? { env: text } : key === 'file' ? { file: text } : null;
}

/** The shortfalls of settings; `references` are those that this process uses. */
export function settingsShortfalls(references: readonly NamedReference[], unresolved: Unresolved): Shortfall[] {
  return references.flatMap(({ path, reference }) => {
    const why = unresolved(reference);
    return why === null
      ? []
      : [shortfall({ kind: 'settings', name: path, type: 'Secrets', reason: 'SecretMissing' }, why)];
  });
}

export interface SecretsCheck {
  readonly store: Store;
  /** Of the settings. */
  readonly settings: readonly NamedReference[];
  readonly unresolved: Unresolved;
  readonly portalUnresolved: PortalUnresolved;
}

/** Creates the check of a renderer: the secrets of every live portal, and those settings. */
export function createSecretsCheck(parts: SecretsCheck): (now: number) => Promise<void> {
  const { store, settings, unresolved, portalUnresolved } = parts;
  let known: { readonly counter: number; readonly references: readonly PortalReference[] } | undefined;
  const own = new Set(settings.map(({ path }) => path));
  return async (now) => {
    const counter = await readChangeCounter(store);
    if (known?.counter !== counter) known = { counter, references: await portalReferences(store) };
    const shortfalls = [
      ...settingsShortfalls(settings, unresolved),
      ...(await portalShortfalls(known.references, portalUnresolved)),
    ];
    await writeShortfalls(store, {
      ...{ shortfalls, now, fence: null },
      checked: ({ kind, name, type }) => type === 'Secrets' && (kind === 'portal' || own.has(name)),
    });
  };
}

interface PortalReference {
  readonly portal: string;
  /** Path in its document. */
  readonly path: string;
  readonly reference: DocumentReference;
}

async function portalShortfalls(
  references: readonly PortalReference[],
  unresolved: PortalUnresolved,
): Promise<Shortfall[]> {
  const missing: { readonly portal: string; readonly text: string }[] = [];
  for (const { portal, path, reference } of references) {
    const why = await unresolved(portal, reference);
    if (why !== null) missing.push({ portal, text: `${path}: ${why}` });
  }
  return [...Map.groupBy(missing, ({ portal }) => portal)].map(([name, found]) =>
    shortfall(
      { kind: 'portal', name, type: 'Secrets', reason: 'SecretMissing' },
      found.map(({ text }) => text).join('; '),
    ),
  );
}

/** Kinds whose part of a document has a place for a secret. */
const kindsWithSecrets: ReadonlyMap<string, Kind> = new Map(
  kinds
    .filter(({ pointer }) => secretPlaces.some(([first]) => pointer?.('', null)[0] === first))
    .map((kind) => [kind.name, kind]),
);

async function portalReferences(store: Store): Promise<PortalReference[]> {
  const rows = await store
    .selectFrom('resource')
    .select(['kind', 'name', 'brand', 'spec'])
    .where('kind', 'in', [...kindsWithSecrets.keys()])
    .where('archived_at', 'is', null)
    .where('brand', 'is not', null)
    .execute();
  return rows.flatMap(({ brand, ...row }) =>
    referencesOf(documentOf(row)).map(({ pointer, reference }) => ({
      ...{ portal: brand ?? '', reference },
      path: pointer.join('.'),
    })),
  );
}

/** A spec that was edited by hand may be anything: it names no secret, and the drift is what is reported. */
function documentOf({
  kind,
  name,
  spec,
}: {
  readonly kind: string;
  readonly name: string;
  readonly spec: string;
}): unknown {
  try {
    return kindsWithSecrets.get(kind)?.toPortal?.([{ name, spec: JSON.parse(spec) as Json }], noFiles);
  } catch {
    return null;
  }
}

const noFiles: FilePlaces = { asset: () => '', stylesheet: () => '', text: () => '' };
