// Content security policy reports of browsers, counted per portal, so that the operator sees which script was blocked from what.
// Both formats are read: that of the Reporting API and the older `csp-report`.

import type { Request, Response } from 'express';
import { networkOf } from '../../../core/access/network.ts';
import { limits } from '../../../core/limits/limits.ts';
import { jsonOrUndefined } from '../../../core/untrusted/json.ts';
import { clientAddress } from '../../../edge/client-address.ts';
import type { Store } from '../../../store/store.ts';
import type { RequestContext } from '../request-context.ts';
import type { PortalDependencies } from '../session-context.ts';

interface Violation {
  readonly page: string;
  readonly directive: string;
  readonly blocked: string;
}

/** Stores the violations of one report. Responds the same whether the report is valid, stored or discarded. */
export async function takeCspReport(
  { store, services, bodies }: PortalDependencies,
  { site }: RequestContext,
  request: Request,
  response: Response,
): Promise<void> {
  const portal = site.snapshot.name;
  const now = services.clock.now();
  const address = clientAddress(request, services.trustedProxies);
  const body = await bodies.read(request, response, { address, limit: limits.reportBytes });
  response.status(body.is === 'whole' ? 204 : body.status).end();
  if (body.is === 'refused') return;
  if (services.limits.report.take(`${portal} ${networkOf(address)}`, now) > 0) return;
  for (const violation of violationsIn(body.bytes.toString())) {
    await count(store, portal, violation, now);
  }
}

async function count(store: Store, portal: string, violation: Violation, now: number): Promise<void> {
  const known = await store
    .updateTable('csp_report')
    .set((eb) => ({ count: eb('count', '+', 1), last_at: now }))
    .where('portal', '=', portal)
    .where('page', '=', violation.page)
    .where('directive', '=', violation.directive)
    .where('blocked', '=', violation.blocked)
    .executeTakeFirst();
  if (known.numUpdatedRows > 0n) return;
  const { kept } = await store
    .selectFrom('csp_report')
    .select((eb) => eb.fn.countAll<number | string>().as('kept'))
    .where('portal', '=', portal)
    .executeTakeFirstOrThrow();
  if (Number(kept) >= limits.browserReports) return;
  await store
    .insertInto('csp_report')
    .values({ portal, ...violation, count: 1, first_at: now, last_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['portal', 'page', 'directive', 'blocked'])
        // A concurrent request may have inserted the same violation.
        .doUpdateSet((eb) => ({ count: eb('csp_report.count', '+', 1), last_at: now })),
    )
    .execute();
}

/** Returns at most ten violations of a report. Queries and fragments are removed from URLs, since they could hold a secret. */
export function violationsIn(body: string): readonly Violation[] {
  const parsed = jsonOrUndefined(body);
  const reports = Array.isArray(parsed)
    ? parsed.slice(0, 10).map((entry) => member(entry, 'body'))
    : [member(parsed, 'csp-report')];
  return reports.flatMap((report) => {
    const directive = text(
      member(report, 'effectiveDirective') ??
        member(report, 'effective-directive') ??
        member(report, 'violated-directive'),
    );
    if (!/^[a-z-]{3,40}/.test(directive)) return [];
    const page = text(member(report, 'documentURL') ?? member(report, 'document-uri'));
    const blocked = text(member(report, 'blockedURL') ?? member(report, 'blocked-uri'));
    return [{ page: pathOf(page), directive: directive.split(' ')[0] ?? '', blocked: withoutQuery(blocked) }];
  });
}

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
const text = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\p{Cc}/gu, ' ').slice(0, 2000) : '';
const withoutQuery = (url: string): string => (url.split(/[?#]/)[0] ?? '').slice(0, limits.browserReportCharacters);
const pathOf = (url: string): string => (URL.parse(url)?.pathname ?? '').slice(0, limits.browserReportCharacters);
