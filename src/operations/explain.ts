// Why a customer sees a section or does not, link by link of the chain that decides it.
import { effectiveSections, type Override } from '../core/access/permission.ts';
import { sections } from '../core/access/section.ts';
import { PortalError } from '../core/portal-error.ts';
import type { History } from '../core/source.ts';
import type { AccessSpec } from '../kinds/access.ts';
import type { Store } from '../store/store.ts';
import { readBreakGlass } from '../store/tables/break-glass.ts';
import { lastAppliedCommit } from '../store/tables/revisions.ts';
import { locateSection } from './explain-place.ts';

/** One link of the chain: what it does to the section, who wrote it, and where. */
export interface Link {
  readonly from: 'default' | 'override' | 'break-glass';
  readonly says: 'shown' | 'hidden' | 'nothing';
  readonly detail: string;
  /** `file:line`; null for what is not in the files. */
  readonly place: string | null;
  readonly commit: string | null;
  readonly author: string | null;
}

export interface Explanation {
  readonly customer: string;
  readonly portal: string;
  readonly section: string;
  readonly visible: boolean;
  readonly chain: readonly Link[];
}

export interface ExplainQuery {
  readonly customer: string;
  readonly section: string;
  readonly now: number;
}

/** @throws PortalError `input-invalid`, `not-found` */
export async function explainSection(
  store: Store,
  history: History | null,
  { customer, section, now }: ExplainQuery,
): Promise<Explanation> {
  if (!sections.has(section)) {
    throw new PortalError('input-invalid', `there is no section "${section}"`, 'The schema of portals lists them.');
  }
  const portal = await portalOf(store, customer);
  const access = await rowOf(store, 'access', portal);
  if (access === undefined)
    throw new PortalError('not-found', `there is no live portal ${portal}`, 'portico status lists them.');
  const override = await rowOf(store, 'override', customer);
  const breakGlass = (await readBreakGlass(store)).find((entry) => entry.customer === customer);
  const defaults = (JSON.parse(access.spec) as AccessSpec).sections;
  const own = override === undefined ? undefined : (JSON.parse(override.spec) as Override & { reason: string });
  const applied = await lastAppliedCommit(store);
  const link = async (
    from: Link['from'],
    says: Link['says'],
    detail: string,
    row: Row,
    lists: readonly string[][],
  ): Promise<Link> => {
    const { file, line, ...written } = await locateSection(history, applied, row, { portal, section, lists });
    return { from, says, detail, place: `${file}:${line}`, ...written };
  };
  const usual = defaults.includes(section) ? 'shown' : 'hidden';
  const chain = [await link('default', usual, 'sections of the portal', access, [['sections']])];
  if (own !== undefined && override !== undefined) {
    const detail = `${own.reason}${endText(own.until, now)}`;
    const lists = ['hide', 'show'].map((list) => ['customers', customer, list]);
    chain.push(await link('override', effectOf(own, section, now), detail, override, lists));
  }
  if (breakGlass !== undefined) {
    const detail = `${breakGlass.actor}: ${breakGlass.reason}${endText(breakGlass.until, now)}`;
    const says = effectOf(breakGlass, section, now);
    chain.push({ from: 'break-glass', says, detail, place: null, commit: null, author: breakGlass.actor });
  }
  const visible = effectiveSections(defaults, [own, breakGlass], now).includes(section);
  return { customer, portal, section, visible, chain };
}

function effectOf({ show, hide, until }: Override, section: string, now: number): Link['says'] {
  if (until !== null && until <= now) return 'nothing';
  return hide.includes(section) ? 'hidden' : show.includes(section) ? 'shown' : 'nothing';
}

function endText(until: number | null, now: number): string {
  if (until === null) return '';
  return `, ${until <= now ? 'ended' : 'until'} ${new Date(until).toISOString()}`;
}

interface Row {
  readonly spec: string;
  readonly file: string;
  readonly line: number;
}

async function rowOf(store: Store, kind: string, name: string): Promise<Row | undefined> {
  return store
    .selectFrom('resource')
    .select(['spec', 'file', 'line'])
    .where('kind', '=', kind)
    .where('name', '=', name)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
}

export async function portalOf(store: Store, customer: string): Promise<string> {
  const account = await store.selectFrom('customer').select('portal').where('id', '=', customer).executeTakeFirst();
  if (account !== undefined) return account.portal;
  const row = await store
    .selectFrom('resource')
    .select('brand')
    .where('kind', 'in', ['override', 'break-glass'])
    .where('name', '=', customer)
    .executeTakeFirst();
  if (row?.brand != null) return row.brand;
  throw new PortalError('not-found', `there is no customer ${customer}`, 'portico account customer list shows them.');
}
