// Index of every brand, and the rows computed from it. Rows of the store are added in any order and any number of times; only the
// brands that they concern are computed again.
import { storedCertificateRequest } from '../../core/domains/host-policy.ts';
import type { BrandState, BriefCondition, CertificateEnd, FleetResource } from '../../store/tables/fleet-rows.ts';
import { type BrandRow, brandRow, type HostInput, type Problem, problemOf } from './brand-row.ts';

interface KnownResource {
  readonly brand: string;
  readonly archivedAt: number | null;
  /** Of a portal. */
  readonly title: string;
  /** Of a domain. */
  readonly canonical: boolean;
  /** Of a certificate: the name that it is stored by, which is another one where the operator provides it. */
  readonly stored: string;
}

const keyOf = (kind: string, name: string): string => `${kind} ${name}`;

export class FleetIndex {
  readonly #resources = new Map<string, KnownResource>();
  readonly #hosts = new Map<string, Set<string>>();
  readonly #conditions = new Map<string, BriefCondition[]>();
  readonly #ends = new Map<string, { readonly issuer: string; readonly notAfter: number }>();
  readonly #rows = new Map<string, BrandRow>();
  readonly #stale = new Set<string>();
  #states: ReadonlyMap<string, BrandState> = new Map();
  #revision: string | null = null;

  /** Rows taken in, archived ones among them. */
  get size(): number {
    return this.#resources.size;
  }

  takeResource({ kind, name, brand, spec, archived_at }: FleetResource): void {
    const key = keyOf(kind, name);
    const before = this.#resources.get(key);
    const owner = brand ?? '';
    const known = {
      brand: owner,
      archivedAt: archived_at,
      title: titleIn(kind, spec),
      canonical: isCanonical(kind, spec),
      stored: storedName(kind, name, spec),
    };
    this.#resources.set(key, known);
    if (before !== undefined) this.#stale.add(before.brand);
    this.#stale.add(owner);
    if (kind !== 'domain') return;
    if (before !== undefined) this.#hosts.get(before.brand)?.delete(name);
    if (archived_at !== null) return;
    const hosts = this.#hosts.get(owner) ?? new Set();
    this.#hosts.set(owner, hosts.add(name));
  }

  takeCondition(condition: BriefCondition): void {
    const { kind, name, type } = condition;
    const key = keyOf(kind, name);
    const others = (this.#conditions.get(key) ?? []).filter((other) => other.type !== type);
    this.#conditions.set(key, [...others, condition]);
    if (kind !== 'settings') this.#stale.add(kind === 'portal' ? name : this.#ownerOf(name));
  }

  takeEnd({ host, issuer, not_after }: CertificateEnd): void {
    this.#ends.set(host, { issuer, notAfter: not_after });
    // A certificate that the operator provides may be used by many hosts.
    if (issuer === 'provided') for (const portal of this.#rows.keys()) this.#stale.add(portal);
    else this.#stale.add(this.#ownerOf(host));
  }

  /** Replaces all states, and the label of the revision that was applied last. */
  takeStates(states: ReadonlyMap<string, BrandState>, revision: string | null): void {
    const all = revision !== this.#revision;
    for (const [brand, state] of states) {
      if (all || !isSameState(state, this.#states.get(brand))) this.#stale.add(brand);
    }
    this.#states = states;
    this.#revision = revision;
  }

  get revision(): string | null {
    return this.#revision;
  }

  /** How many sources are followed. */
  get followed(): number {
    return [...this.#conditions.values()].flat().filter(({ kind }) => kind === 'source').length;
  }

  /** What is wrong with sources as a whole. */
  get sources(): Problem[] {
    return this.#problemsOf('source');
  }

  /** What is wrong with the settings. */
  get settings(): Problem[] {
    return this.#problemsOf('settings');
  }

  #problemsOf(subject: 'source' | 'settings'): Problem[] {
    const all = [...this.#conditions.values()].flat().filter(({ kind }) => kind === subject);
    return all.flatMap((condition) => problemOf('', condition) ?? []);
  }

  /** Returns the rows by portal; computes again those that have changed. */
  rows(): ReadonlyMap<string, BrandRow> {
    for (const portal of this.#stale) {
      const row = portal === '' ? null : this.#rowOf(portal);
      if (row === null) this.#rows.delete(portal);
      else this.#rows.set(portal, row);
    }
    this.#stale.clear();
    return this.#rows;
  }

  #ownerOf(host: string): string {
    return (this.#resources.get(keyOf('domain', host)) ?? this.#resources.get(keyOf('certificate', host)))?.brand ?? '';
  }

  /** Null for a name that is neither in the store nor wrong in the files. */
  #rowOf(portal: string): BrandRow | null {
    const resource = this.#resources.get(keyOf('portal', portal));
    const own = this.#conditions.get(keyOf('portal', portal)) ?? [];
    const synced = own.find(({ type }) => type === 'Synced');
    if (resource === undefined && (synced === undefined || synced.status === 'True')) return null;
    return brandRow({
      portal,
      row: resource === undefined ? undefined : { brand: resource.title, archivedAt: resource.archivedAt },
      state: this.#states.get(portal),
      hosts: [...(this.#hosts.get(portal) ?? [])].map((host) => this.#hostOf(host)),
      synced,
      shortfalls: own.filter(({ type }) => type !== 'Synced'),
      revision: this.#revision,
    });
  }

  #hostOf(host: string): HostInput {
    const certificate = this.#resources.get(keyOf('certificate', host));
    const wanted = certificate !== undefined && certificate.archivedAt === null;
    const own = this.#conditions.get(keyOf('domain', host)) ?? [];
    return {
      host,
      canonical: this.#resources.get(keyOf('domain', host))?.canonical === true,
      certificate: wanted ? (this.#ends.get(certificate.stored) ?? null) : null,
      // An archived certificate has no conditions that matter.
      conditions: wanted ? [...own, ...(this.#conditions.get(keyOf('certificate', host)) ?? [])] : own,
    };
  }
}

function isSameState(one: BrandState, other: BrandState | undefined): boolean {
  return (
    other !== undefined &&
    one.drifted === other.drifted &&
    one.changed_at === other.changed_at &&
    one.held_at === other.held_at
  );
}

const isCanonical = (kind: string, spec: string): boolean => kind === 'domain' && spec.includes('"canonical":true');

function storedName(kind: string, name: string, spec: string): string {
  const policy = kind === 'certificate' ? storedCertificateRequest(spec) : null;
  return policy?.issuer === 'provided' ? policy.from : name;
}

/** A spec edited by hand may be anything; what cannot be read has no title. */
function titleIn(kind: string, spec: string): string {
  if (kind !== 'portal') return '';
  try {
    const value: unknown = JSON.parse(spec);
    const title: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'brand') : undefined;
    return typeof title === 'string' ? title : '';
  } catch {
    return '';
  }
}
