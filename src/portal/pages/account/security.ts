// `/security`: open sessions, the addresses that logins are allowed from, and the audit events.

import { auditOf, recordAuditEvent } from '../../../auth/audit.ts';
import { deviceHash } from '../../../auth/device.ts';
import { endOtherSessions, endOwnSession, sessionsOf } from '../../../auth/session.ts';
import { changeProfile, profileOf } from '../../../customers/profile.ts';
import { containsAddress, parseAddresses } from '../../../edge/allowed-addresses.ts';
import { refusal } from '../../forms/checks.ts';
import { typedInto } from '../../forms/refused-view.ts';
import { done, html, notFound } from '../../http/response.ts';
import { buttonCell, cell, grid, timeCell } from '../../ui/grid.ts';
import { timeView } from '../../ui/translator.ts';
import { type ActionContext, type ActionResult, type Changed, changed, type Page, type PageContext } from '../page.ts';

const EVENTS = 50;

export const securityPage: Page = {
  id: 'security',
  secret: true,
  section: null,
  title: 'security.title',
  allowedWhileRestricted: true,
  respond: async (context) => html(await view(context)),
  actions: {
    end: { section: null, asks: 'end-session', proof: 'recent', entry: 'session-ended', email: null, run: endOne },
    'end-others': {
      section: null,
      asks: 'end-others',
      proof: 'recent',
      entry: 'session-ended',
      email: null,
      run: endOthers,
    },
    addresses: { section: null, proof: 'recent', entry: 'addresses-changed', email: 'customer', run: setAddresses },
  },
};

async function view({ store, visitor, t, zone, now, origin, refused }: PageContext) {
  const [sessions, events, profile] = await Promise.all([
    sessionsOf(store, visitor.contact, now),
    auditOf(store, visitor, EVENTS),
    profileOf(store, visitor.contact),
  ]);
  const time = (at: number) => timeCell(timeView(at, t, zone));
  const sessionRows = sessions.map(({ id, address, agent, createdAt, seenAt, operator }) => [
    cell(operator === null ? deviceOf(agent) : t('security.support')),
    cell(address),
    time(createdAt),
    time(seenAt),
    id === visitor.session ? cell(t('security.this')) : buttonCell(t('security.end'), 'end', id, true),
  ]);
  const eventRows = events.map(({ kind, detail, address, agent, at }) => [
    time(at),
    cell(t(`audit.${kind}`)),
    cell(detail),
    cell(address),
    cell(deviceOf(agent)),
  ]);
  const sessionKeys = ['security.device', 'security.address', 'security.since', 'security.seen', ''];
  const eventKeys = ['security.when', 'security.what', 'security.detail', 'security.address', 'security.device'];
  return {
    zoneName: zone.name,
    sessions: grid(t, t('security.sessions'), sessionKeys, sessionRows),
    others: sessions.length > 1,
    events: eventRows.length === 0 ? null : grid(t, t('security.events'), eventKeys, eventRows),
    addresses: typedInto(refused, 'addresses')('addresses', profile.allowedAddresses.join('\n')),
    hint: `${t('security.addresses-hint')} ${t('security.own-address', { address: origin.address })}`,
  };
}

/** Returns browser and system by their usual names; an unknown user agent is shown as it is, shortened. */
function deviceOf(agent: string): string {
  const browser = /(Edg|OPR|Firefox|Chrome|Safari)\//.exec(agent)?.[1];
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent)?.[1];
  const names: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' };
  const parts = [browser, system].flatMap((part) => (part === undefined ? [] : [names[part] ?? part]));
  return parts.length === 0 ? agent.slice(0, 40) : parts.join(', ');
}

async function endOne({ store, visitor, fields, origin, now }: ActionContext): Promise<ActionResult> {
  if (!(await endOwnSession(store, visitor.contact, fields.text('id', 64)))) return notFound;
  await recordAuditEvent(store, visitor, 'session-ended', '', origin, now);
  return done('/security', 'session-ended');
}

async function endOthers({ store, visitor, device, origin, now }: ActionContext): Promise<ActionResult> {
  await endOtherSessions(store, visitor.contact, { session: visitor.session, device: deviceHash(device) });
  await recordAuditEvent(store, visitor, 'session-ended', 'all others', origin, now);
  return done('/security', 'session-ended');
}

/** Saves the addresses that logins are allowed from. The visitor's own address has to be among them, so that a mistake locks no one out. */
async function setAddresses({ store, visitor, fields, t, origin }: ActionContext): Promise<ActionResult | Changed> {
  const refused = (key: string): ActionResult => refusal({ field: 'addresses', text: t(key) });
  const addresses = parseAddresses(fields.text('addresses', 2000));
  if (addresses === undefined) return refused('security.bad-addresses');
  if (addresses.length > 0 && !containsAddress(addresses, origin.address)) return refused('security.not-yours');
  const { allowedAddresses: before } = await profileOf(store, visitor.contact);
  await changeProfile(store, visitor.contact, { allowedAddresses: addresses });
  return changed(before.join(' '), addresses.join(' '), done('/security', 'saved'));
}
