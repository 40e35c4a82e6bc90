// `/routes`: the customer's outbound routes, and the IP addresses and SIP users that calls are accepted from.

import { createHash, randomBytes } from 'node:crypto';
import { limits } from '../../../core/limits/limits.ts';
import {
  everyRecord,
  findRecord,
  newRecordId,
  putRecord,
  removeRecord,
  type StoredRecord,
} from '../../../customers/records.ts';
import { parseAddresses } from '../../../edge/allowed-addresses.ts';
import { checksOf, refusedWhole } from '../../forms/checks.ts';
import { typedInto } from '../../forms/refused-view.ts';
import { done, html, notFound } from '../../http/response.ts';
import { buttonCell, cell, type GridCell, linkCell, markCell } from '../../ui/grid.ts';
import { newestFirst, pagedGrid } from '../../ui/paged-grid.ts';
import {
  type ActionContext,
  type ActionResult,
  type Changed,
  changed,
  type Page,
  type PageContext,
  sees,
} from '../page.ts';

/** 192 random bits: the password cannot be guessed from its digest. */
const SIP_PASSWORD_BYTES = 24;

export const routesPage: Page = {
  id: 'routes',
  secret: true,
  section: 'routes',
  title: 'routes.title',
  respond: async (context) => html(await view(context, '')),
  actions: {
    switch: { section: 'routes-edit', proof: 'recent', entry: 'routes-changed', email: 'customer', run: switchRoute },
    'add-address': {
      section: 'ip-auth-edit',
      proof: 'recent',
      entry: 'call-addresses-changed',
      email: 'customer',
      run: addAddress,
    },
    'remove-address': {
      asks: 'remove-address',
      section: 'ip-auth-edit',
      proof: 'recent',
      entry: 'call-addresses-changed',
      email: 'customer',
      run: (context) => remove(context, 'ip-address'),
    },
    'add-user': {
      section: 'sip-auth-edit',
      proof: 'recent',
      entry: 'sip-users-changed',
      email: 'customer',
      run: addUser,
    },
    'remove-user': {
      asks: 'remove-user',
      section: 'sip-auth-edit',
      proof: 'recent',
      entry: 'sip-users-changed',
      email: 'customer',
      run: (context) => remove(context, 'sip-user'),
    },
  },
};

async function view(context: PageContext, password: string) {
  const { store, visitor, t, refused } = context;
  const [ofAddress, ofUser] = [typedInto(refused, 'add-address'), typedInto(refused, 'add-user')];
  const [routes, addresses, users] = await Promise.all([
    everyRecord(store, visitor, 'route'),
    everyRecord(store, visitor, 'ip-address'),
    everyRecord(store, visitor, 'sip-user'),
  ]);
  const edits = sees(context, 'routes-edit');
  const notes = sees(context, 'route-public-note');
  const number = (value: number | undefined): string => (value === undefined ? '–' : t.number(value));
  const cells = ({ id, body }: StoredRecord<'route'>): GridCell[] => [
    cell(body.name),
    sees(context, 'rate-cards') ? linkCell(body.rateCard, `/rate-cards/${body.rateCard}`) : cell(body.rateCard),
    cell(body.techPrefix ?? ''),
    cell(number(body.channels)),
    cell(number(body.flowSpeed)),
    ...(notes ? [cell(body.publicNote ?? '')] : []),
    markCell(
      t(body.enabled === false ? 'routes.off' : 'routes.on'),
      body.enabled === false ? 'cancelled' : 'completed',
    ),
    ...(edits ? [buttonCell(t(body.enabled === false ? 'routes.switch-on' : 'routes.switch-off'), 'switch', id)] : []),
  ];
  const keys = [
    ...['routes.name', 'routes.rate-card', 'routes.prefix', 'n:routes.channels', 'n:routes.flow'],
    ...[...(notes ? ['routes.note'] : []), 'routes.state', ...(edits ? [''] : [])],
  ];
  return {
    table: pagedGrid(context, { caption: t('routes.title'), keys, rows: newestFirst(routes), cells }),
    addresses: waysIn(
      context,
      'ip',
      newestFirst(addresses).map(({ id, body }) => [id, body.address, body.note ?? '']),
    ),
    users: waysIn(
      context,
      'sip',
      newestFirst(users).map(({ id, body }) => [id, body.username, body.note ?? '']),
    ),
    password,
    typed: {
      ...{ address: ofAddress('address'), addressNote: ofAddress('address-note') },
      ...{ username: ofUser('username'), userNote: ofUser('user-note') },
    },
  };
}

/** Returns the table of addresses or SIP users; null where there are none and the customer may not add any. */
function waysIn(context: PageContext, kind: 'ip' | 'sip', items: readonly (readonly [string, string, string])[]) {
  const { t } = context;
  const edits = sees(context, `${kind}-auth-edit`);
  if (items.length === 0 && !edits) return null;
  const act = kind === 'ip' ? 'remove-address' : 'remove-user';
  const cells = ([id, name, text]: (typeof items)[number]) => [
    cell(name),
    cell(text),
    ...(edits ? [buttonCell(t('do.remove'), act, id, true)] : []),
  ];
  const keys = [`routes.${kind}-name`, 'routes.way-note', ...(edits ? [''] : [])];
  const caption = t(`routes.${kind}-title`);
  return { edits, table: pagedGrid(context, { caption, keys, rows: items, cells, parameter: kind }) };
}

async function switchRoute({ store, visitor, fields, t, now }: ActionContext): Promise<ActionResult | Changed> {
  const id = fields.text('id', 64);
  const found = await findRecord(store, visitor, 'route', id);
  if (found === undefined) return notFound;
  const enabled = found.body.enabled === false;
  await putRecord(store, visitor, 'route', id, { ...found.body, enabled }, now);
  const state = (on: boolean): string => `${found.body.name}: ${t(on ? 'routes.on' : 'routes.off')}`;
  return changed(state(!enabled), state(enabled), done('/routes', 'saved'));
}

async function addAddress({ store, visitor, fields, t, now }: ActionContext): Promise<ActionResult | Changed> {
  const form = checksOf(fields, t);
  const typed = parseAddresses(fields.text('address', 64));
  const address = form.value('address', typed?.length === 1 ? typed[0] : undefined, 'routes.bad-address');
  const known = await everyRecord(store, visitor, 'ip-address');
  if (known.some(({ body }) => body.address === address)) form.wrong('address', 'routes.address-known');
  const note = form.line('address-note', 200);
  const refused = form.refused();
  if (refused !== null || address === undefined) return refused ?? notFound;
  if (known.length >= limits.waysIn) return refusedWhole(t('routes.full'));
  await putRecord(store, visitor, 'ip-address', newRecordId(), { address, note }, now);
  return changed('', address, done('/routes', 'saved'));
}

/** Adds a SIP user. The password is shown once; only the digest for SIP servers is stored (RFC 7616, 3.4.2; SHA-256 as of RFC 8760). */
async function addUser(context: ActionContext): Promise<ActionResult | Changed> {
  const { store, visitor, fields, t, snapshot, now } = context;
  const form = checksOf(fields, t);
  const username = fields.text('username', 64).toLowerCase();
  const known = await everyRecord(store, visitor, 'sip-user');
  if (!/^[a-z0-9][a-z0-9._-]{2,63}$/.test(username)) form.wrong('username', 'routes.bad-username');
  if (known.some(({ body }) => body.username === username)) form.wrong('username', 'routes.known-username');
  const note = form.line('user-note', 200);
  const refused = form.refused();
  if (refused !== null) return refused;
  if (known.length >= limits.waysIn) return refusedWhole(t('routes.full'));
  const password = randomBytes(SIP_PASSWORD_BYTES).toString('base64url');
  const realm = snapshot.canonicalHost;
  const ha1 = createHash('sha256').update(`${username}:${realm}:${password}`).digest('hex');
  await putRecord(store, visitor, 'sip-user', newRecordId(), { username, realm, ha1, note }, now);
  return changed('', username, html(await view(context, `${username} / ${password}`)));
}

async function remove(
  { store, visitor, fields }: ActionContext,
  kind: 'ip-address' | 'sip-user',
): Promise<ActionResult | Changed> {
  const id = fields.text('id', 64);
  const found = await findRecord(store, visitor, kind, id);
  if (found === undefined || !(await removeRecord(store, visitor, kind, id))) return notFound;
  const name = 'address' in found.body ? found.body.address : found.body.username;
  return changed(name, '', done('/routes', 'removed'));
}
