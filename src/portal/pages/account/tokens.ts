// `/tokens`: personal access tokens for the customer's own programs. A token is shown once, when it is made.

import { recordAuditEvent } from '../../../auth/audit.ts';
import {
  accessTokensOf,
  createAccessToken,
  revokeAccessToken,
  tokenScopes,
} from '../../../auth/tokens/access-tokens.ts';
import { DAY } from '../../../core/durations.ts';
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
      .map((scope) => ({ scope, label: t(`section.${scope}`) })),
    lifetimes: lifetimes.map((days) => ({ days, label: t('tokens.days', { days }) })),
    name: refused?.typed.text('name', 60) ?? '',
    problem: refused?.problem ?? '',
  };
}

async function make(context: ActionContext): Promise<ActionResult | Changed> {
  const { store, visitor, fields, t, now } = context;
  const refused = (field: string, key: string): ActionResult => ({ type: 'refused', field, problem: t(key) });
  const name = fields.text('name', 60);
  if (name === '' || /\p{Cc}/u.test(name)) return refused('name', 'tokens.bad-name');
  const scopes = tokenScopes.filter((scope) => fields.all('scope').includes(scope) && sees(context, scope));
  if (scopes.length === 0) return refused('scope', 'tokens.no-scope');
  const days = lifetimes.find((known) => String(known) === fields.text('days', 4)) ?? lifetimes[0];
  const secret = await createAccessToken(store, visitor, { name, scopes, expiresAt: now + days * DAY }, now);
  if (secret === undefined) return refused('name', 'tokens.too-many');
  return changed('', `${name}: ${scopes.join(', ')}`, html(await view(context, secret)));
}

async function end({ store, visitor, fields, origin, now }: ActionContext): Promise<ActionResult> {
  if (!(await revokeAccessToken(store, visitor, fields.text('id', 64)))) return notFound;
  await recordAuditEvent(store, visitor, 'token-ended', '', origin, now);
  return done('/tokens', 'removed');
}
