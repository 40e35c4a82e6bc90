// References to secrets that resolve to nothing, of portals and of the settings. Each process checks those that it uses, since
// another one may have another environment.

import type { SecretReference } from '../../core/secret.ts';
import type { MailSpec } from '../../kinds/mail.ts';
import type { PaymentsSpec } from '../../kinds/payments.ts';
import { readChangeCounter } from '../../store/change-counter.ts';
import type { Store } from '../../store/store.ts';
import { type Shortfall, shortfall, writeShortfalls } from './shortfall.ts';

/** Why a reference resolves to nothing, without its value; null where it resolves. */
export type Unresolved = (reference: SecretReference) => string | null;

export interface NamedReference {
  /** Path in the document or in portico.yaml, such as `smtp.password`. */
  readonly path: string;
  readonly reference: SecretReference;
}

/** Every reference in the settings, or in a part of them. */
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
}

/** Creates the check of a renderer: the secrets of every live portal, and those settings. */
export function createSecretsCheck({ store, settings, unresolved }: SecretsCheck): (now: number) => Promise<void> {
  let known: { readonly counter: number; readonly portals: ReadonlyMap<string, readonly NamedReference[]> } | undefined;
  const own = new Set(settings.map(({ path }) => path));
  return async (now) => {
    const counter = await readChangeCounter(store);
    if (known?.counter !== counter) known = { counter, portals: await portalReferences(store) };
    const shortfalls = [
      ...settingsShortfalls(settings, unresolved),
      ...[...known.portals].flatMap(([portal, references]) => portalShortfall(portal, references, unresolved)),
    ];
    await writeShortfalls(store, {
      ...{ shortfalls, now, fence: null },
      checked: ({ kind, name, type }) => type === 'Secrets' && (kind === 'portal' || own.has(name)),
    });
  };
}

function portalShortfall(name: string, references: readonly NamedReference[], unresolved: Unresolved): Shortfall[] {
  const missing = references.flatMap(({ path, reference }) => {
    const why = unresolved(reference);
    return why === null ? [] : [`${path}: ${why}`];
  });
  if (missing.length === 0) return [];
  return [shortfall({ kind: 'portal', name, type: 'Secrets', reason: 'SecretMissing' }, missing.join('; '))];
}

async function portalReferences(store: Store): Promise<Map<string, NamedReference[]>> {
  const rows = await store
    .selectFrom('resource')
    .select(['kind', 'brand', 'spec'])
    .where('kind', 'in', ['mail', 'payments'])
    .where('archived_at', 'is', null)
    .where('brand', 'is not', null)
    .execute();
  const portals = new Map<string, NamedReference[]>();
  for (const { kind, brand, spec } of rows) {
    const found = kind === 'mail' ? mailReferences(spec) : paymentReferences(spec);
    if (found.length > 0) portals.set(brand ?? '', [...(portals.get(brand ?? '') ?? []), ...found]);
  }
  return portals;
}

const mailReferences = (spec: string): NamedReference[] =>
  referencesIn((specOf(spec) as Partial<MailSpec> | null)?.password, 'smtp.password');

const paymentReferences = (spec: string): NamedReference[] =>
  referencesIn((specOf(spec) as Partial<PaymentsSpec> | null)?.stripe, 'payments.stripe');

/** A spec that was edited by hand may be anything: it names no secret, and the drift is what is reported. */
function specOf(spec: string): unknown {
  try {
    return JSON.parse(spec);
  } catch {
    return null;
  }
}
