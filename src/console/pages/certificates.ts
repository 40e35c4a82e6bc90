// Every certificate that some host wants: who issued it, how long it lasts, when it is renewed.
import { DAY } from '../../core/durations.ts';
import { certificatesOf } from '../../store/tables/certificates.ts';
import { conditionsNamed } from '../../store/tables/conditions.ts';
import { readWaitingWork } from '../../store/tables/queue-depths.ts';
import type { HostRow } from '../fleet/brand-row.ts';
import { conditionText } from '../ui/condition-text.ts';
import { lifeBar } from '../ui/life.ts';
import { grouped, type Listing, listPage } from '../ui/listing.ts';
import { momentOf, shownTime } from '../ui/times.ts';
import type { TagTone } from '../ui/tone.ts';
import type { ConsolePage, ConsoleParts } from './page.ts';

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

const tones: Readonly<Record<keyof typeof stateLabels, TagTone>> = {
  ...{ Failed: 'critical', IssueFailed: 'critical', ProvidedUnusable: 'critical', IssuerUnavailable: 'critical' },
  ...{ RenewalFailed: 'high', Held: 'progress', RenewalHeld: 'progress', Ordering: 'progress', Renewing: 'progress' },
  ...{ WaitingForDomain: 'progress', none: 'progress', Valid: 'ok', Provided: 'ok' },
};

const states = Object.keys(stateLabels);
const isState = (reason: string): reason is keyof typeof stateLabels => Object.hasOwn(stateLabels, reason);
const stateOf = ({ certificateReason: reason }: HostRow): keyof typeof stateLabels =>
  reason !== null && isState(reason) ? reason : 'none';

const issuers = { acme: 'Public authority', internal: 'Internal authority', provided: 'Provided', none: 'None yet' };

/** Time left from which on an end is near. */
const SOON_MS = 14 * DAY;

const listing: Listing<HostRow> = {
  path: '/certificates',
  sort: 'left',
  columns: [
    { id: 'host', label: 'Domain', key: (row) => row.host },
    { id: 'state', label: 'State', key: (row) => states.indexOf(stateOf(row)) },
    { id: 'left', label: 'Life', key: (row) => row.certificate?.notAfter ?? null },
    { id: 'issuer', label: 'Issuer', key: (row) => row.certificate?.issuer ?? null },
    { id: 'renewal', label: 'Renewal' },
    { id: 'act', label: 'Action' },
  ],
  filters: [
    { id: 'state', label: 'State', of: stateOf, labels: stateLabels, tones },
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
      ...sentenceOf(wanted, now),
      authorities: await authorityViews(parts, now),
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
            tone: tones[stateOf(row)],
            message: stateOf(row) === 'Valid' ? '' : (messages.get(row.host) ?? ''),
            issuer: authority ?? issuerLabel(row),
            life:
              row.certificate === null
                ? null
                : lifeBar(
                    {
                      ...{ notBefore: own?.not_before, notAfter: row.certificate.notAfter },
                      renewAt: own?.renew_at ?? null,
                    },
                    now,
                  ),
            renewal: own?.renew_at == null ? null : shownTime(own.renew_at, now),
            renewalText: row.certificate?.issuer === 'provided' ? 'by hand' : '–',
            retry: isWell(row) ? '' : `/do/retry-certificate?host=${encodeURIComponent(row.host)}`,
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

const isWell = (row: HostRow): boolean => tones[stateOf(row)] === 'ok' || stateOf(row) === 'Renewing';

/** The headline is true of all certificates, whatever the list shows. */
function sentenceOf(wanted: readonly HostRow[], now: number) {
  const ends = wanted.map(({ certificate }) => (certificate === null ? null : certificate.notAfter - now));
  const valid = ends.filter((left) => left !== null && left > 0).length;
  const expired = ends.filter((left) => left !== null && left <= 0).length;
  const missing = ends.filter((left) => left === null).length;
  const soon = ends.filter((left) => left !== null && left > 0 && left < SOON_MS).length;
  const parts = [
    ...(expired === 0 ? [] : [`${grouped(expired)} expired`]),
    ...(missing === 0 ? [] : [`${grouped(missing)} not issued yet`]),
    ...(soon === 0 ? [] : [`${grouped(soon)} ${soon === 1 ? 'ends' : 'end'} within 14 days`]),
  ];
  const all = grouped(wanted.length);
  return {
    sentence: wanted.length === 0 ? 'No certificate yet' : `${grouped(valid)} of ${all} certificates are valid`,
    lead:
      parts.length === 0 ? 'Each is renewed automatically, or as its operator provides it.' : `${parts.join(', ')}.`,
  };
}

/** The public authorities in the order in which they are tried. */
async function authorityViews({ store, names }: ConsoleParts, now: number) {
  const { blocked } = await readWaitingWork(store, now);
  return names.authorities.map(({ id, name }, index) => {
    const own = blocked.find(({ ca }) => ca === id);
    return {
      name,
      used: index === 0 ? 'always first' : 'those before it refuse, or their limits are used up',
      blocked: own === undefined ? null : { until: momentOf(own.blocked_until, now), why: own.why },
    };
  });
}
