// The parts of the settings that say how names are looked up, certified and served.

import type { ChallengeType } from '../../core/certificates/acme.ts';
import type { Quotas } from '../../core/certificates/quota.ts';
import type { HostPolicy, KeyType } from '../../core/domains/host-policy.ts';
import { HOUR, MINUTE } from '../../core/durations.ts';
import type { SecretReference } from '../../core/secret.ts';
import type { PorticoSettings } from '../../schema/documents.ts';
import { normalHost } from '../documents/hostname.ts';

/** One authority that certificates are ordered from. */
export interface AcmeSetting {
  readonly directory: string;
  readonly email: string | null;
  readonly eab: { readonly keyId: string; readonly key: SecretReference } | null;
  /** File of the certificates that the directory's own TLS is checked with; null takes the usual ones. */
  readonly ca: string | null;
  readonly profile: string | null;
  /** In order of preference. */
  readonly challenges: readonly ChallengeType[];
  readonly preferredChain: string | null;
  readonly limits: Quotas;
}

/** A certificate that the operator brings along. */
export interface ProvidedSetting {
  readonly hosts: readonly string[];
  readonly chain: SecretReference;
  readonly key: SecretReference;
}

export interface CertificateSettings {
  readonly issuer: 'internal' | 'acme';
  readonly secretKey: SecretReference | null;
  readonly keyType: KeyType;
  readonly acme: readonly AcmeSetting[];
  readonly provided: readonly ProvidedSetting[];
}

/** How names are looked up and how long a lost one is served. */
export interface NameSettings {
  readonly target: string;
  readonly zone: string | null;
  readonly internalNames: readonly string[];
  /** Empty takes those of the system. */
  readonly resolvers: readonly string[];
  /** Milliseconds. */
  readonly lostGrace: number;
  /** Where the HTTPS listener is reached; null takes the address that is listened on. */
  readonly probe: { readonly host: string; readonly port: number } | null;
  readonly connectionsPerAddress: number;
}

const units = { s: 1_000, m: MINUTE, h: HOUR } as const;

/** `60s`, `5m`, `1h` in milliseconds; the schema has checked the form. */
export function milliseconds(text: string): number {
  return Number.parseInt(text, 10) * units[text.slice(-1) as keyof typeof units];
}

export interface GivenSecret {
  readonly env?: string;
  readonly file?: string;
}

/** The schema lets exactly one of the two through. */
export function secretReference({ env, file = '' }: GivenSecret): SecretReference {
  return env === undefined ? { file } : { env };
}

export function secretOf(given: GivenSecret | undefined): SecretReference | null {
  return given === undefined ? null : secretReference(given);
}

export function nameSettings(given: NonNullable<PorticoSettings['edge']>): NameSettings {
  const probe = /^(?:\[([0-9a-fA-F:]+)\]|([A-Za-z0-9.-]+)):(\d+)$/.exec(given.probe ?? '');
  return {
    target: given.target ?? 'edge.localhost',
    zone: given.zone ?? null,
    internalNames: given.internalNames ?? [],
    resolvers: given.resolvers ?? [],
    lostGrace: milliseconds(given.lostGrace ?? '24h'),
    probe: probe === null ? null : { host: probe[1] ?? probe[2] ?? '', port: Number(probe[3]) },
    connectionsPerAddress: given.connectionsPerAddress ?? 200,
  };
}

export function certificateSettings(given: NonNullable<PorticoSettings['certificates']>): CertificateSettings {
  return {
    issuer: given.issuer ?? 'internal',
    secretKey: secretOf(given.secretKey),
    keyType: given.keyType ?? 'ecdsa-p256',
    acme: (given.acme ?? []).map(acmeSetting),
    provided: (given.provided ?? []).map(({ hosts, chain, key }) => ({
      hosts,
      chain: secretReference(chain),
      key: secretReference(key),
    })),
  };
}

type GivenAcme = NonNullable<NonNullable<PorticoSettings['certificates']>['acme']>[number];

function acmeSetting(given: GivenAcme): AcmeSetting {
  return {
    directory: given.directory,
    email: given.email ?? null,
    eab: given.eab === undefined ? null : { keyId: given.eab.keyId, key: secretReference(given.eab.key) },
    ca: given.ca ?? null,
    profile: given.profile ?? null,
    challenges: given.challenges ?? ['http-01', 'tls-alpn-01'],
    preferredChain: given.preferredChain ?? null,
    limits: limitsOf(given.limits ?? {}),
  };
}

/** Those of Let's Encrypt (https://letsencrypt.org/docs/rate-limits/) where none are given. */
function limitsOf(given: NonNullable<GivenAcme['limits']>): Quotas {
  const quota = (own: { max: number; per: string } | undefined, max: number, per: string) => ({
    max: own?.max ?? max,
    window: milliseconds(own?.per ?? per),
  });
  return {
    orders: quota(given.orders, 300, '3h'),
    certificates: quota(given.certificates, 50, '168h'),
    duplicates: quota(given.duplicates, 5, '168h'),
    failures: quota(given.failures, 5, '1h'),
  };
}

/** What a hostname is to this operator. */
export function hostPolicy(names: NameSettings, certificates: CertificateSettings): HostPolicy {
  return {
    edgeTarget: normalHost(names.target),
    zone: names.zone,
    internalNames: names.internalNames,
    issuer: certificates.issuer,
    keyType: certificates.keyType,
    provided: certificates.provided.map(({ hosts }) => hosts),
  };
}
