// `/tokens`: personal access tokens for the customer's own programs. A token is shown once, when it is made.

import { recordAuditEvent } from '../../../auth/audit.ts';
import {
  accessTokensOf,
  createAccessToken,
  revokeAccessToken,
  tokenScopes,
} from '../../../auth/tokens/access-tokens.ts';
import { DAY } from '../../../core/durations.ts';
import { checksOf, refusedWhole } from '../../forms/checks.ts';
import { tickedIn, typedInto } from '../../forms/refused-view.ts';
import { done, html, notFound } from '../../http/response.ts';
import { buttonCell, cell, grid, timeCell } from '../../ui/grid.ts';
import { timeView } from '../../ui/translator.ts';
import {
  type ActionContext,
  type ActionResult,
  type Changed,
  changed,
  type Page,
  type PageContext,
  sees,
} from '../page.ts';

const lifetimes = [30, 90, 365] as const;

export const tokensPage: Page = {
  id: 'tokens',
  secret: true,
  section: null,
  title: 'tokens.title',
  respond: async (context) => html(await view(context, '')),
  actions: {
    make: { section: null, proof: 'recent', entry: 'token-made', email: 'customer', run: make },
    end: { section: null, asks: 'end-token', proof: 'none', entry: 'token-ended', email: null, run: end },
  },
};

async function view(context: PageContext, secret: string) {
  const { store, visitor, t, zone, now, refused } = context;
  const ticked = tickedIn(refused, 'make');
  const tokens = await accessTokensOf(store, visitor, now);
  const rows = tokens.map(({ id, name, scopes, createdAt, expiresAt, usedAt }) => [
    cell(name),
    cell(
      scopes
        .split(',')
        .map((scope) => t(`section.${scope}`))
        .join(', '),
    ),
    timeCell(timeView(createdAt, t, zone)),
    timeCell(timeView(expiresAt, t, zone)),
    cell(usedAt === null ? '–' : timeView(usedAt, t, zone).text),
    buttonCell(t('do.remove'), 'end', id, true),
  ]);
  const keys = ['tokens.name', 'tokens.scopes', 'tokens.since', 'tokens.until', 'tokens.used', ''];
  return {
    secret,
    table: rows.length === 0 ? null : grid(t, t('tokens.title'), keys, rows),
    scopes: tokenScopes
      .filter((scope) => sees(context, scope))
      .map((scope) => ({ scope, label: t(`section.${scope}`), chosen: ticked('scope', scope) })),
    lifetimes: lifetimes.map((days) => ({
      ...{ days, label: t('tokens.days', { days }), chosen: ticked('days', String(days)) },
    })),
    name: typedInto(refused, 'make')('name'),
  };
}

async function make(context: ActionContext): Promise<ActionResult | Changed> {
  const { store, visitor, fields, t, now } = context;
  const form = checksOf(fields, t);
  const name = form.line('name', 60);
  if (name === '') form.wrong('name', 'tokens.bad-name');
  const scopes = tokenScopes.filter((scope) => fields.all('scope').includes(scope) && sees(context, scope));
  if (scopes.length === 0) form.wrong('scope', 'tokens.no-scope');
  const days = form.choice('days', lifetimes);
  const refused = form.refused();
  if (refused !== null || days === undefined) return refused ?? notFound;
  const secret = await createAccessToken(store, visitor, { name, scopes, expiresAt: now + days * DAY }, now);
  if (secret === undefined) return refusedWhole(t('tokens.too-many'));
  return changed('', `${name}: ${scopes.join(', ')}`, html(await view(context, secret)));
}

async function end({ store, visitor, fields, origin, now }: ActionContext): Promise<ActionResult> {
  if (!(await revokeAccessToken(store, visitor, fields.text('id', 64)))) return notFound;
  await recordAuditEvent(store, visitor, 'token-ended', '', origin, now);
  return done('/tokens', 'removed');
}
