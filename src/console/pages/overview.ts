// The overview page's view: one sentence, then what needs a person, then every brand. Pure.
import { type BrandStatus, readStatus, type ShownCondition, type Status } from '../../run/status.ts';
import { planToApprove } from '../actions/approve.ts';
import type { ConsolePage } from './page.ts';

export const overviewPage: ConsolePage = {
  path: '/',
  template: 'overview',
  least: 'viewer',
  menu: 'overview',
  view: async ({ parts, now }) => overviewView(await readStatus(parts.store, null), now, parts.portalUrl),
};

/** What `templates/console/overview.hbs` is given; every key is always there. */
function overviewView(status: Status, now: number, portalUrl: (host: string) => string) {
  const needy = status.brands.filter((brand) => !brand.ready);
  const source = status.source !== undefined && status.source.status !== 'True' ? [status.source] : [];
  const problems = [
    ...source.map((condition) => ({ subject: 'source', condition })),
    ...needy.flatMap((brand) =>
      brand.conditions
        .filter((condition) => condition.status !== 'True')
        .map((condition) => ({ subject: brand.portal, condition })),
    ),
  ];
  return {
    title: 'Overview',
    sentence: sentence(status, needy.length + source.length),
    revision: status.revision?.label ?? 'none yet',
    commitMessage: status.revision?.message ?? '',
    author: status.revision?.author ?? '',
    applied: status.revision === undefined ? 'never' : `${ago(now - status.revision.applied_at)} ago`,
    problems: problems.map(({ subject, condition }) => ({
      subject,
      what: condition.kind === 'portal' || condition.kind === 'source' ? '' : `${condition.kind} ${condition.name}`,
      reason: condition.reason,
      message: condition.message,
      plan: condition.reason === 'Blocked' ? planToApprove(condition.message) : null,
      needsPerson: condition.progress === 'Stalled',
      place: condition.file === undefined ? '' : `${condition.file}:${condition.line ?? 1}`,
      since: `${ago(now - condition.since)}`,
    })),
    brands: status.brands.map((brand) => brandView(brand, portalUrl)),
  };
}

function brandView(brand: BrandStatus, portalUrl: (host: string) => string) {
  const synced = brand.conditions.find((condition) => condition.type === 'Synced');
  return {
    portal: brand.portal,
    brand: brand.brand,
    state: stateOf(synced, brand.ready),
    calm: brand.ready,
    domains: brand.domains.map((host) => ({ host, url: portalUrl(host) })),
  };
}

/** In step with the files, and besides that working. */
function stateOf(synced: ShownCondition | undefined, ready: boolean): string {
  if (synced === undefined) return 'Unknown';
  if (synced.status !== 'True') return synced.reason;
  return ready ? 'In step' : 'Not ready';
}

function sentence(status: Status, needing: number): string {
  const count = status.brands.length;
  if (count === 0) return 'No brand is served yet.';
  const brands = count === 1 ? '1 brand' : `All ${count} brands`;
  if (needing === 0) return `${brands} in step; nothing needs you.`;
  return `${count} brands; ${needing} ${needing === 1 ? 'needs' : 'need'} you.`;
}

/** The largest whole unit, e.g. `12 s`, `3 min`, `2 h`, `5 d`. */
function ago(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h`;
  return `${Math.floor(seconds / 86_400)} d`;
}
