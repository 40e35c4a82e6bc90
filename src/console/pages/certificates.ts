// Every certificate that some host wants: who issued it, how long it lasts, when it is renewed.
import { DAY } from '../../core/durations.ts';
import { certificatesOf } from '../../store/tables/certificates.ts';
import { conditionsNamed } from '../../store/tables/conditions.ts';
import type { HostRow } from '../fleet/brand-row.ts';
import { conditionText } from '../ui/condition-text.ts';
import { type Listing, listPage } from '../ui/listing.ts';
import { daysUntil } from '../ui/times.ts';
import type { ConsolePage } from './page.ts';

const stateLabels = {
  Failed: 'Failed',
  IssueFailed: 'Failed here',
  ProvidedUnusable: 'Cannot be used',
  IssuerUnavailable: 'No authority',
  RenewalFailed: 'Renewal failed',
  Held: 'Held by a limit',
  RenewalHeld: 'Renewal held',
  Ordering: 'Ordered',
  Renewing: 'Being renewed',
  WaitingForDomain: 'Waits for its domain',
  none: 'Nothing known yet',
  Valid: 'Valid',
  Provided: 'Provided',
} as const;

const tones: Readonly<Record<string, 'bad' | 'warn' | 'good'>> = {
  ...{ Failed: 'bad', IssueFailed: 'bad', ProvidedUnusable: 'bad', IssuerUnavailable: 'bad' },
  ...{ RenewalFailed: 'warn', Valid: 'good', Provided: 'good', Renewing: 'good' },
};

const states = Object.keys(stateLabels);
const isState = (reason: string): reason is keyof typeof stateLabels => Object.hasOwn(stateLabels, reason);
const stateOf = ({ certificateReason: reason }: HostRow): keyof typeof stateLabels =>
  reason !== null && isState(reason) ? reason : 'none';

const issuers = { acme: 'Public authority', internal: 'Internal authority', provided: 'Provided', none: 'None yet' };
/** Days from which on an end is near. */
const SOON_DAYS = 14;
const BAR = 120;

const listing: Listing<HostRow> = {
  path: '/certificates',
  sort: 'left',
  columns: [
    { id: 'host', label: 'Domain', key: (row) => row.host },
    { id: 'portal', label: 'Portal', key: (row) => row.portal },
    { id: 'state', label: 'State', key: (row) => states.indexOf(stateOf(row)) },
    { id: 'issuer', label: 'Issuer', key: (row) => row.certificate?.issuer ?? null },
    { id: 'left', label: 'Time left', key: (row) => row.certificate?.notAfter ?? null },
    { id: 'renewal', label: 'Next renewal', layout: 'number' },
  ],
  filters: [
    { id: 'state', label: 'State', of: stateOf, labels: stateLabels },
    { id: 'issuer', label: 'Issuer', of: (row) => row.certificate?.issuer ?? 'none', labels: issuers },
  ],
  texts: ({ host, portal }) => [host, portal],
};

export const certificatesPage: ConsolePage = {
  path: '/certificates',
  template: 'certificates',
  role: 'viewer',
  menu: 'certificates',
  view: async ({ parts, query, now }) => {
    const fleet = await parts.fleet.view();
    const wanted = [...fleet.brands.values()].flatMap(({ hosts }) =>
      hosts.filter((host) => host.certificate !== null || host.certificateReason !== null),
    );
    const list = listPage(listing, wanted, query);
    const hosts = list.rows.map(({ host }) => host);
    const stored = new Map((await certificatesOf(parts.store, hosts)).map((row) => [row.host, row]));
    const found = (await conditionsNamed(parts.store, ['certificate'], hosts)).filter(({ type }) => type === 'Ready');
    const messages = new Map(found.map((condition) => [condition.name, conditionText(condition).message]));
    return {
      title: 'Certificates',
      none: list.total === 0,
      list: {
        ...list,
        rows: list.rows.map((row) => {
          const own = stored.get(row.host);
          const authority = parts.names.authorities.find(({ id }) => id === own?.ca)?.name;
          return {
            host: row.host,
            portal: row.portal,
            href: `/brands/${encodeURIComponent(row.portal)}`,
            stateText: stateLabels[stateOf(row)],
            tone: tones[stateOf(row)] ?? 'neutral',
            message: stateOf(row) === 'Valid' ? '' : (messages.get(row.host) ?? ''),
            issuer: authority ?? issuerLabel(row),
            life: row.certificate === null ? null : lifeOf(row.certificate.notAfter, own?.not_before, now),
            renewal: own?.renew_at == null ? '' : new Date(own.renew_at).toISOString().slice(0, 10),
            retry: tones[stateOf(row)] === 'good' ? '' : `/do/retry-certificate?host=${encodeURIComponent(row.host)}`,
          };
        }),
      },
    };
  },
};

function issuerLabel({ certificate }: HostRow): string {
  const issuer = certificate?.issuer ?? 'none';
  return issuer === 'acme' || issuer === 'internal' || issuer === 'provided' ? issuers[issuer] : issuers.none;
}

/** The lifetime as a bar; the remaining part is on the left. */
function lifeOf(notAfter: number, notBefore: number | undefined, now: number) {
  const days = daysUntil(notAfter, now);
  const whole = notBefore === undefined ? 90 * DAY : notAfter - notBefore;
  const left = Math.max(0, Math.min(1, (notAfter - now) / whole));
  return {
    text: days < 0 ? 'ended' : `${days} d`,
    until: new Date(notAfter).toISOString().slice(0, 10),
    soon: days < SOON_DAYS,
    width: BAR,
    left: Math.round(left * BAR),
  };
}
