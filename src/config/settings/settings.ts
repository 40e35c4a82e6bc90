// The server's own settings: `portico.yaml`, overridden key by key by PORTICO_SECTION_KEY, with defaults.

import type { Subscription } from '../../core/notifications/notification.ts';
import type { GuardLimits } from '../../core/plan/guard.ts';
import { fileOrigin, type Problem } from '../../core/problem.ts';
import type { SecretReference } from '../../core/secret.ts';
import type { PorticoSettings } from '../../schema/documents.ts';
import { PorticoSettings as validator } from '../../schema/validators.js';
import { schemaProblems } from '../documents/check-schema.ts';
import { parseYaml, type YamlDocument } from '../yaml/document.ts';
import { type OpenidSettings, openidProblems, openidSettings } from './console.ts';
import {
  type CertificateSettings,
  certificateSettings,
  milliseconds,
  type NameSettings,
  nameSettings,
  secretOf,
  secretReference,
} from './edge.ts';
import { notifyProblems, notifySettings } from './notify.ts';
import { type PortalSettings, portalSettings } from './portal.ts';

export interface ListenSetting {
  /** Undefined listens on every address. */
  readonly host: string | undefined;
  readonly port: number;
}

export interface Settings extends PortalSettings {
  /** `every` in milliseconds; `branch` null is the repository's own default. */
  readonly source: {
    readonly repository: string;
    readonly branch: string | null;
    readonly path: string;
    readonly every: number;
    /** What hooks are signed with, the newest first; none refuses every hook. */
    readonly webhookSecrets: readonly SecretReference[];
    /** File of those whose signature a head must carry; null asks for none. */
    readonly requireSignedBy: string | null;
  };
  readonly store: string;
  /** `https: 'off'` serves portals over plain HTTP on `http`, behind a load balancer. */
  readonly edge: NameSettings & {
    readonly http: ListenSetting;
    readonly https: ListenSetting | 'off';
    readonly trustedProxies: readonly string[];
  };
  readonly certificates: CertificateSettings;
  readonly console: {
    readonly listen: { readonly host: string; readonly port: number };
    readonly token: SecretReference | null;
    /** Where operators reach it, for links; null where nobody says. */
    readonly url: string | null;
    /** Null where the token is the only way in. */
    readonly openid: OpenidSettings | null;
  };
  /** Probes and metrics of a renderer that runs alone; null does not listen for them. */
  readonly operations: { readonly listen: { readonly host: string; readonly port: number } | null };
  readonly guards: GuardLimits & {
    /** False only reports what was changed by hand. */
    readonly selfHeal: boolean;
    /** When new commits are applied; always, where there is none. */
    readonly windows: readonly ChangeWindow[];
  };
  /** Whom to tell of what happens. */
  readonly notify: readonly Subscription[];
}

/** Open in every minute that the five cron fields match in the time zone. */
export interface ChangeWindow {
  readonly cron: string;
  readonly timezone: string;
}

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings; without a file everything comes from defaults and the environment. */
export async function readSettings(
  text: string | undefined,
  file: string,
  environment: Environment,
): Promise<SettingsResult> {
  const { documents, problems } = await parseYaml(file, Buffer.from(text ?? '{}'));
  if (problems.length > 0) return { ok: false, problems };
  const written = documents[0] ?? (await parseYaml(file, Buffer.from('{}'))).documents[0];
  if (written === undefined) return { ok: false, problems: [] };
  const found = schemaProblems(written, validator);
  if (found.length > 0) return { ok: false, problems: found };
  const merged = withEnvironment(written.value as PorticoSettings, environment);
  const wrong = schemaProblems(fromEnvironment(written, merged), validator);
  return wrong.length > 0 ? { ok: false, problems: wrong } : resolved(file, merged);
}

// What the environment may set, by section; lists are comma-separated, secrets are given as the name of a file.
const keys = {
  source: ['repository', 'branch', 'path', 'every', 'requireSignedBy'],
  edge: [
    ...['target', 'http', 'https', 'trustedProxies', 'zone', 'internalNames', 'resolvers', 'lostGrace', 'probe'],
    'connectionsPerAddress',
  ],
  certificates: ['issuer', 'keyType'],
  console: ['listen', 'url'],
  operations: ['listen'],
  mail: ['host', 'port', 'username', 'from'],
  guards: ['maxRemovals', 'maxRemovalPercent', 'maxRemovalsPerHour', 'maxRemovalPercentPerHour', 'selfHeal'],
} as const;

const secretKeys = [
  ['source', 'webhookSecret'],
  ['certificates', 'secretKey'],
  ['console', 'token'],
  ['mail', 'password'],
] as const;

function withEnvironment(written: PorticoSettings, environment: Environment): PorticoSettings {
  const merged: Record<string, unknown> = { ...written };
  const store = environment['PORTICO_STORE'];
  if (store !== undefined) merged['store'] = store;
  const set = (section: string, key: string, value: unknown) => {
    merged[section] = { ...(merged[section] as object | undefined), [key]: value };
  };
  for (const [section, names] of Object.entries(keys)) {
    for (const key of names) {
      const value = environment[variableName(section, key)];
      if (value !== undefined) set(section, key, environmentValue(key, value));
    }
  }
  for (const [section, key] of secretKeys) {
    const variable = variableName(section, key);
    if (environment[variable] !== undefined) set(section, key, { env: variable });
  }
  return merged as PorticoSettings;
}

/** The variable of each key that the environment may set, by the key's path. */
export function environmentNames(): ReadonlyMap<string, string> {
  const plain = Object.entries(keys).flatMap(([section, names]) => names.map((key) => [section, key] as const));
  const pairs = [...plain, ...secretKeys].map(
    ([section, key]) => [`${section}.${key}`, variableName(section, key)] as const,
  );
  return new Map([['store', 'PORTICO_STORE'], ...pairs]);
}

/** `source`, `webhookSecret` -> `PORTICO_SOURCE_WEBHOOK_SECRET`. */
function variableName(section: string, key: string): string {
  return `PORTICO_${section}_${key.replace(/[A-Z]/g, (letter) => `_${letter}`)}`.toUpperCase();
}

const listKeys: ReadonlySet<string> = new Set(['trustedProxies', 'internalNames', 'resolvers']);
const countKey = /^(?:max|connectionsPerAddress$|port$)/;

function environmentValue(key: string, value: string): unknown {
  if (listKeys.has(key)) return value.split(',').map((entry) => entry.trim());
  if (key === 'selfHeal') return value === 'true' ? true : value === 'false' ? false : value;
  return countKey.test(key) && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

/** The merged settings as a document, so that what the environment got wrong is said in the same words. */
function fromEnvironment(written: YamlDocument, merged: PorticoSettings): YamlDocument {
  return {
    ...written,
    file: 'environment',
    value: merged as YamlDocument['value'],
    locate: () => fileOrigin('environment'),
  };
}

function resolved(file: string, given: PorticoSettings): SettingsResult {
  const problems: Problem[] = [];
  const listen = (key: string, text: string): ListenSetting => {
    const match = /^(?:\[([0-9a-fA-F:]+)\]|([A-Za-z0-9.-]*)):(\d{1,5})$/.exec(text);
    const port = Number(match?.[3]);
    if (match !== null && port <= 65_535) return { host: match[1] ?? (match[2] === '' ? undefined : match[2]), port };
    problems.push({
      rule: 'listen-address',
      severity: 'error',
      message: `"${text}" is no address to listen on`,
      suggestion: 'write it as :8443 or 127.0.0.1:8443',
      pointer: key,
      origin: fileOrigin(file),
    });
    return { host: undefined, port: 0 };
  };
  const { source, edge, certificates, guards } = given;
  const https = edge?.https ?? ':8443';
  // Whoever names no host means every address.
  const everywhere = ({ host = '0.0.0.0', port }: ListenSetting) => ({ host, port });
  const operations = given.operations?.listen;
  const settings: Settings = {
    source: {
      repository: source?.repository ?? '.',
      branch: source?.branch ?? null,
      path: (source?.path ?? 'portals').replace(/\/+$/, ''),
      every: milliseconds(source?.every ?? '60s'),
      webhookSecrets: [source?.webhookSecret ?? []].flat().map(secretReference),
      requireSignedBy: source?.requireSignedBy ?? null,
    },
    store: given.store ?? 'sqlite:./var/portico.db',
    edge: {
      ...nameSettings(edge ?? {}),
      http: listen('edge/http', edge?.http ?? ':8080'),
      https: https === 'off' ? 'off' : listen('edge/https', https),
      trustedProxies: edge?.trustedProxies ?? [],
    },
    certificates: certificateSettings(certificates ?? {}),
    console: {
      listen: everywhere(listen('console/listen', given.console?.listen ?? '127.0.0.1:9080')),
      token: secretOf(given.console?.token),
      url: given.console?.url ?? null,
      openid: openidSettings(given.console?.openid),
    },
    operations: { listen: operations === undefined ? null : everywhere(listen('operations/listen', operations)) },
    guards: guardSettings(guards ?? {}),
    notify: notifySettings(given),
    ...portalSettings(given),
  };
  problems.push(...authorityProblems(file, settings.certificates), ...notifyProblems(file, given));
  problems.push(...openidProblems(file, settings.console.openid, settings.console.url));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings };
}

function authorityProblems(file: string, { issuer, acme }: CertificateSettings): Problem[] {
  if (issuer !== 'acme' || acme.length > 0) return [];
  return [
    {
      rule: 'issuer-without-authority',
      severity: 'error',
      message: 'certificates.issuer is acme, but no authority is named',
      suggestion: 'list one under certificates.acme, with its directory',
      pointer: 'certificates/acme',
      origin: fileOrigin(file),
    },
  ];
}

function guardSettings(given: NonNullable<PorticoSettings['guards']>): Settings['guards'] {
  return {
    maxRemovals: given.maxRemovals ?? 3,
    maxRemovalPercent: given.maxRemovalPercent ?? 10,
    maxRemovalsPerHour: given.maxRemovalsPerHour ?? 10,
    maxRemovalPercentPerHour: given.maxRemovalPercentPerHour ?? 20,
    selfHeal: given.selfHeal ?? true,
    windows: (given.windows ?? []).map(({ cron, timezone = 'UTC' }) => ({ cron, timezone })),
  };
}
