// The certificates of a brand: what is served, until when, when it is renewed and why then, what failed, what quotas leave.
import { type ChainLink, linksOf } from '../../../certificates/facts.ts';
import {
  type CertificateRecord,
  type QuotaLeft,
  readAttempts,
  readCertificateRecords,
  readQuotasLeft,
} from '../../../certificates/record.ts';
import { toneOf } from '../../../core/severity.ts';
import { lifeBar } from '../../ui/life.ts';
import { dueAt, duration, momentOf } from '../../ui/times.ts';
import { worstTone } from '../../ui/tone.ts';
import { type BrandRequest, brandPage } from './brand-page.ts';

/** Hosts on one page, each with its attempts and quotas. */
const SHOWN = 20;

export const certificatesPage = brandPage('certificates', async (request) => {
  const { record, parts, query } = request;
  const asked = (query.get('host') ?? '').trim().toLowerCase();
  const matching = record.hosts.filter((host) => host.includes(asked));
  const records = await readCertificateRecords(parts.store, matching.slice(0, SHOWN));
  return {
    asked,
    many: record.hosts.length > SHOWN,
    left: matching.length - records.length,
    certificates: await Promise.all(records.map((entry) => certificateView(entry, request))),
  };
});

async function certificateView(entry: CertificateRecord, { record, parts, now }: BrandRequest) {
  const { host, certificate, task } = entry;
  const { store, names } = parts;
  const conditions = record.conditions.filter(({ kind, name }) => kind === 'certificate' && name === host);
  const ready = conditions.find(({ type }) => type === 'Ready');
  const { attempts, failure } = await readAttempts(store, host);
  const isPublic = task !== null;
  const quotas = isPublic
    ? await Promise.all(
        names.authorities.map(async (authority) => ({
          authority: authority.name,
          rows: (await readQuotasLeft(store, authority, host, now)).map((quota) => quotaView(quota, now)),
        })),
      )
    : [];
  return {
    host,
    state: ready?.reason ?? 'Unknown',
    tone: conditions.length === 0 ? ('' as const) : worstTone(conditions.map(toneOf)),
    conditions: conditions.map(({ type, status, reason, message, since }) => ({
      type,
      reason,
      message,
      ok: status === 'True',
      since: momentOf(since, now),
    })),
    issuer:
      certificate === null
        ? ''
        : (names.authorities.find(({ id }) => id === certificate.ca)?.name ?? certificate.issuer),
    ...lifeOf(certificate, now),
    ...renewalOf(entry, now),
    links: certificate === null ? [] : chainView(certificate.chain, now),
    failures: task?.failures ?? 0,
    act: task?.next_act == null ? null : dueAt(task.next_act, now),
    failure:
      failure === undefined
        ? null
        : { at: momentOf(failure.at, now), reason: failure.reason, message: failure.message },
    attempts: attempts.map(({ at, reason, message }) => ({ at: momentOf(at, now), reason, message })),
    quotas,
    retry: isPublic ? `/do/retry-certificate?${new URLSearchParams({ portal: record.portal, host })}` : null,
  };
}

/** The lifetime as on every page, and its exact ends. */
function lifeOf(certificate: CertificateRecord['certificate'], now: number) {
  if (certificate === null) return { life: null, from: null, to: null };
  const { not_before, not_after, renew_at } = certificate;
  return {
    life: lifeBar({ notBefore: not_before, notAfter: not_after, renewAt: renew_at }, now),
    from: momentOf(not_before, now),
    to: momentOf(not_after, now),
  };
}

/** When it is renewed, and why then. */
function renewalOf({ certificate }: CertificateRecord, now: number) {
  if (certificate === null) return { renewal: null, why: 'there is none yet' };
  const { issuer, not_before, not_after, renew_at, ask_at } = certificate;
  if (issuer === 'provided') {
    return { renewal: null, why: 'the operator provides it: put its successor in its place before it ends' };
  }
  if (issuer !== 'acme') {
    const third = not_after - (not_after - not_before) / 3;
    return { renewal: momentOf(third, now), why: 'a third of its life is left then' };
  }
  const renewal = momentOf(renew_at ?? not_after, now);
  if (ask_at === null) {
    return {
      renewal,
      why: 'its authority names no time; it is before two thirds of its life are over, in an hour with few others',
    };
  }
  return {
    renewal,
    why: `as its authority is asked to say (ARI, RFC 9773); it is asked again ${dueAt(ask_at, now).away}`,
  };
}

function chainView(chain: string, now: number) {
  let links: ChainLink[];
  try {
    links = linksOf(chain);
  } catch {
    return [];
  }
  return links.map(({ subject, issuer, serial, key, names, notBefore, notAfter }, index) => ({
    title: index === 0 ? 'Of the host' : `Issuer ${index}`,
    subject: subject === '' ? '(none: known by its names)' : subject,
    issuer,
    serial,
    key,
    names: names.join(', '),
    from: momentOf(notBefore, now),
    to: momentOf(notAfter, now),
  }));
}

const quotaLabels: Readonly<Record<QuotaLeft['quota'], string>> = {
  orders: 'Orders of the account',
  certificates: 'Certificates of the registered domain',
  duplicates: 'Certificates of this very name',
  failures: 'Failed validations of this name',
};

function quotaView({ quota, subject, used, max, window, freeAt }: QuotaLeft, now: number) {
  return {
    label: quotaLabels[quota],
    subject,
    left: Math.max(0, max - used),
    max,
    window: duration(window),
    free: freeAt > now ? momentOf(freeAt, now) : null,
  };
}
