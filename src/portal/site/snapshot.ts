// A portal's immutable snapshot for the renderer, built from live resource rows. A request uses the same one until its end.

import type { Override } from '../../core/access/permission.ts';
import { type PortalName, storedPortalName } from '../../core/ids.ts';
import type { AccessSpec } from '../../kinds/access.ts';
import type { CurrenciesSpec } from '../../kinds/currencies.ts';
import type { DomainSpec } from '../../kinds/domain.ts';
import type { MailSpec } from '../../kinds/mail.ts';
import type { NetworkSpec } from '../../kinds/network.ts';
import type { OverrideSpec } from '../../kinds/override.ts';
import type { PaymentsSpec } from '../../kinds/payments.ts';
import type { PortalSpec } from '../../kinds/portal.ts';
import type { ReportSpec } from '../../kinds/report.ts';
import type { SignupSpec } from '../../kinds/signup.ts';
import type { ThemeSpec } from '../../kinds/theme.ts';
import type { AssetReference } from '../../kinds/theme-files.ts';

export interface PortalSnapshot {
  readonly name: PortalName;
  readonly state: 'served' | 'archived';
  /** UTC milliseconds; null while it is served. */
  readonly archivedAt: number | null;
  readonly portal: PortalSpec;
  readonly access: AccessSpec;
  readonly theme: ThemeSpec;
  readonly signup: SignupSpec;
  readonly currencies: CurrenciesSpec;
  /** The portal's own mail server; null where it uses the operator's. */
  readonly mail: MailSpec | null;
  /** How customers can pay. */
  readonly payments: PaymentsSpec;
  /** What customers have to know to connect; empty where the portal says nothing. */
  readonly network: NetworkSpec;
  readonly columns: { readonly cdr: readonly string[]; readonly breakout: readonly string[] };
  readonly overrides: ReadonlyMap<string, Override>;
  /** Break-glass overrides by customer; they apply after all others until they expire. */
  readonly breakGlass: ReadonlyMap<string, Override>;
  readonly hosts: readonly string[];
  readonly canonicalHost: string;
  /** Every file that the theme names, by digest. */
  readonly assets: ReadonlyMap<string, AssetReference>;
}

export interface ResourceRow {
  readonly kind: string;
  readonly name: string;
  readonly spec: string;
  readonly archived_at: number | null;
}

/**
 * Builds the snapshot of a portal from all its rows.
 * @returns undefined when there is no row of kind portal.
 * @throws when a spec is not JSON or lacks a required field, which happens only when a row was edited by hand.
 */
export function buildSnapshot(brand: string, rows: readonly ResourceRow[]): PortalSnapshot | undefined {
  const portalRow = rows.find((row) => row.kind === 'portal');
  if (portalRow === undefined) return undefined;
  const archived = portalRow.archived_at !== null;
  // An archived portal is built from its archived rows, so that its hosts can respond with 410.
  const live = rows.filter((row) => archived || row.archived_at === null);
  const spec = <Spec>(kind: string, name: string, shape: Shape<Spec>): Spec =>
    parsedSpec(live.find((row) => row.kind === kind && row.name === name)?.spec, `${kind} ${name}`, shape);
  const domains = live.filter((row) => row.kind === 'domain');
  const hosts = domains.map((row) => row.name);
  const canonical = domains.find((row) => parsedSpec(row.spec, row.name, domainShape).canonical);
  const theme = spec('theme', brand, themeShape);
  return {
    name: storedPortalName(brand),
    state: archived ? 'archived' : 'served',
    archivedAt: portalRow.archived_at,
    portal: spec('portal', brand, portalShape),
    access: spec('access', brand, accessShape),
    theme,
    signup: spec('signup', brand, signupShape),
    currencies: spec('currencies', brand, currenciesShape),
    mail: mailOf(live, brand),
    payments: paymentsOf(live, brand),
    network: networkOf(live, brand),
    columns: {
      cdr: spec('report', `${brand}/cdr`, reportShape).columns,
      breakout: spec('report', `${brand}/breakout`, reportShape).columns,
    },
    overrides: overridesOf(live, 'override'),
    breakGlass: overridesOf(live, 'break-glass'),
    hosts,
    canonicalHost: canonical?.name ?? hosts[0] ?? '',
    assets: themeAssets(theme),
  };
}

function mailOf(rows: readonly ResourceRow[], brand: string): MailSpec | null {
  const row = rows.find(({ kind, name }) => kind === 'mail' && name === brand);
  return row === undefined ? null : parsedSpec<MailSpec>(row.spec, `mail ${brand}`, { host: 'text', from: 'text' });
}

/** Returns the payments spec; the default where the portal has none. */
function paymentsOf(rows: readonly ResourceRow[], brand: string): PaymentsSpec {
  const row = rows.find(({ kind, name }) => kind === 'payments' && name === brand);
  return row === undefined ? { bankTransfer: null, stripe: null } : parsedSpec(row.spec, `payments ${brand}`, {});
}

function networkOf(rows: readonly ResourceRow[], brand: string): NetworkSpec {
  const row = rows.find(({ kind, name }) => kind === 'network' && name === brand);
  return row === undefined ? {} : parsedSpec<NetworkSpec>(row.spec, `network ${brand}`, {});
}

function overridesOf(rows: readonly ResourceRow[], kind: string): Map<string, Override> {
  const own = rows.filter((row) => row.kind === kind);
  return new Map(own.map((row) => [row.name, parsedSpec(row.spec, row.name, overrideShape)]));
}

/** The fields of a spec that the renderer relies on, with their types. */
type Shape<Spec> = { readonly [Key in keyof Spec]?: 'text' | 'flag' | 'list' | 'map' };

const portalShape: Shape<PortalSpec> = {
  brand: 'text',
  footer: 'text',
  locales: 'list',
  status: 'map',
  links: 'map',
  support: 'map',
  texts: 'map',
};
const accessShape: Shape<AccessSpec> = { sections: 'list', links: 'map' };
const themeShape: Shape<ThemeSpec> = { mode: 'text', colors: 'map', javascript: 'list' };
const reportShape: Shape<ReportSpec> = { columns: 'list' };
const signupShape: Shape<SignupSpec> = { customer: 'flag', carrier: 'flag' };
const currenciesShape: Shape<CurrenciesSpec> = { codes: 'list' };
const overrideShape: Shape<OverrideSpec> = { show: 'list', hide: 'list' };
const domainShape: Shape<DomainSpec> = { canonical: 'flag' };

function parsedSpec<Spec>(text: string | undefined, what: string, shape: Shape<Spec>): Spec {
  const value: unknown = JSON.parse(text ?? 'null');
  const fits = Object.entries(shape).every(([key, type]) => typeOf(memberOf(value, key)) === type);
  if (!fits) throw new Error(`the live spec of ${what} is invalid`);
  return value as Spec;
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function typeOf(value: unknown): 'text' | 'flag' | 'list' | 'map' | undefined {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'flag';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'map' : undefined;
}

function themeAssets(theme: ThemeSpec): Map<string, AssetReference> {
  const scripts = theme.javascript.flatMap((script) => (script.source === 'asset' ? [script.asset] : []));
  const files = [theme.logo, theme.logo2x, theme.logoDark, theme.favicon, theme.css, ...scripts];
  return new Map(files.flatMap((file) => (file === null ? [] : [[file.digest, file]])));
}
