// Endpoints of what operators do to accounts: move, close and erase customers; invite, disable, help and erase contacts.

import { reaches } from '../../core/access/reach.ts';
import { exactly, flag, inPath, json, list, orNull, text, time } from '../../core/api/endpoint.ts';
import { limits } from '../../core/limits/limits.ts';
import type { AccountChange } from '../../customers/accounts/change.ts';
import { closeCustomer, eraseContact, eraseCustomer } from '../../customers/accounts/close.ts';
import {
  changeContactAddress,
  endContactSessions,
  type FoundContact,
  findContact,
  inviteContact,
  listContacts,
  resetSecondFactor,
  setContactDisabled,
} from '../../customers/accounts/contacts.ts';
import { moveCustomer, planMove } from '../../customers/accounts/move.ts';
import { mailStates } from '../../mail/refused-addresses.ts';
import { executeOperation } from '../../operations/operation.ts';
import { noPortal } from '../../store/tables/portals.ts';
import { textField } from '../actions/pages.ts';
import type { ApiRequest, ConsoleEndpoint } from './endpoint.ts';
import { ok, reading } from './responses.ts';

const customerParameter = inPath('customer', 'Id of the customer.');
const contactParameter = inPath('contact', 'Id of the contact.');
const reason = { type: 'string', maxLength: 200, description: 'Why; the audit log keeps it.' };
const done = exactly({ subject: text, message: text });
/** Each of them writes its own entry in the audit log. */
const acting = {
  ...{ method: 'post', audit: 'none', bodyLimit: limits.apiRequestBytes, idempotent: true, tag: 'customers' },
  reach: 'path',
} as const satisfies Partial<ConsoleEndpoint>;

/** Writes the change with its audit entry. */
async function change(
  { parts: { store }, actor, body, now }: ApiRequest,
  { action, subject }: { readonly action: string; readonly subject: string },
  prepare: () => Promise<AccountChange>,
): Promise<object> {
  const context = { store, actor, action, subject, reason: textField(body, 'reason'), now };
  const operation = await executeOperation(context, async () => ({ ...(await prepare()), pass: null }));
  return { subject: operation.subject, message: operation.detail };
}

const numbers = { type: 'object', additionalProperties: { type: 'integer' } };
const movePlan = exactly({
  ...{ customer: text, from: text, to: text, moved: flag },
  moves: { ...numbers, description: 'Rows that go along, by what they are.' },
  ends: { ...numbers, description: 'Sessions, passkeys and links that end.' },
  losses: { ...list(text), description: 'What the customer has and the other portal does not offer.' },
  refused: { ...list(text), description: 'What forbids it; empty where it can be done.' },
});

const moveEndpoint: ConsoleEndpoint = {
  ...{ ...acting, path: '/customers/{customer}/move', operationId: 'moveCustomer', role: 'operator' },
  summary: 'Move a customer to another portal; with `dryRun` only what would be done.',
  parameters: [customerParameter],
  body: json(exactly({ to: text, dryRun: flag, reason }, ['dryRun', 'reason'])),
  responses: ok(movePlan, 404, 409),
  handle: async (request) => {
    const { parts, principal, parameter, body, now } = request;
    const move = { customer: parameter('customer'), to: textField(body, 'to'), now };
    if (!reaches(principal.reach, move.to)) throw noPortal(move.to);
    const plan = await planMove(parts.store, move.customer, move.to, now);
    if (body instanceof Object && Reflect.get(body, 'dryRun') === true) return { ...plan, moved: false };
    await change(request, { action: 'move-customer', subject: move.customer }, () =>
      moveCustomer(parts.store, move, parts.send),
    );
    return { ...plan, moved: true };
  },
};

const customerEndpoints: readonly ConsoleEndpoint[] = [
  moveEndpoint,
  {
    ...{ ...acting, path: '/customers/{customer}/close', operationId: 'closeCustomer', role: 'operator' },
    summary: 'Close an account: no contact logs in, tokens and regular reports end, the books are kept.',
    ...{ parameters: [customerParameter], body: json(exactly({ reason }, ['reason'])), responses: ok(done, 404) },
    handle: async (request) => {
      const subject = request.parameter('customer');
      return change(request, { action: 'close-customer', subject }, () => closeCustomer(request.parts.store, subject));
    },
  },
  {
    ...{ ...acting, path: '/customers/{customer}/erase', operationId: 'eraseCustomer', role: 'operator' },
    summary: 'Erase the personal data of a closed customer and its contacts for good; the books are kept.',
    ...{ parameters: [customerParameter], body: json(exactly({ reason }, ['reason'])), responses: ok(done, 404) },
    handle: async (request) => {
      const subject = request.parameter('customer');
      return change(request, { action: 'erase-customer', subject }, () => eraseCustomer(request.parts.store, subject));
    },
  },
  {
    ...{
      ...reading,
      path: '/customers/{customer}/contacts',
      operationId: 'listContacts',
      role: 'accounts',
      reach: 'path',
    },
    ...{ audit: 'data', tag: 'contact', summary: 'The contacts of a customer: status, second factor, last seen.' },
    parameters: [customerParameter],
    responses: ok(
      exactly({
        contacts: list(
          exactly({
            ...{ id: text, email: text, name: text, lastSeenAt: orNull(time) },
            status: { type: 'string', enum: ['active', 'invited', 'disabled'] },
            secondFactor: { type: 'string', enum: ['none', 'app', 'passkey'] },
            mail: { type: 'string', enum: [...mailStates], description: 'What became of emails to it.' },
          }),
        ),
      }),
      404,
    ),
    handle: async ({ parts, parameter }) => ({ contacts: await listContacts(parts.store, parameter('customer')) }),
  },
  {
    ...{ ...acting, path: '/customers/{customer}/invitations', operationId: 'inviteContact', role: 'accounts' },
    ...{ tag: 'contact', parameters: [customerParameter], responses: ok(done, 404, 409) },
    summary: 'Invite a contact by email: a link, valid for 48 hours, sets the password. Again sends another link.',
    body: json(exactly({ email: text, name: text, reason }, ['reason'])),
    handle: async (request) => {
      const { parts, parameter, body, now } = request;
      const customer = parameter('customer');
      const invitation = { customer, email: textField(body, 'email'), name: textField(body, 'name'), now };
      return change(request, { action: 'invite-contact', subject: customer }, () =>
        inviteContact(parts.store, invitation, parts.hasher, parts.send),
      );
    },
  },
];

const contactOf = ({ parts, principal: { reach }, parameter }: ApiRequest): Promise<FoundContact> =>
  findContact(parts.store, parameter('contact'), reach === 'all' ? undefined : [...reach]);

interface ContactAction {
  /** As in the path and the audit log. */
  readonly name: string;
  readonly operationId: string;
  readonly summary: string;
  readonly role: 'accounts' | 'operator';
  readonly prepare: (request: ApiRequest, contact: FoundContact) => Promise<AccountChange>;
}

const contactActions: readonly ContactAction[] = [
  {
    ...{ name: 'log-out', operationId: 'logOutContact', role: 'accounts' },
    summary: 'End the sessions of a contact on every device; it may log in again.',
    prepare: async ({ now }, contact) => endContactSessions({ contact, now }),
  },
  {
    ...{ name: 'disable', operationId: 'disableContact', role: 'accounts' },
    summary: 'Log a contact out and let it in no more; its links and tokens end.',
    prepare: async ({ now }, contact) => setContactDisabled({ contact, now }, true),
  },
  {
    ...{ name: 'enable', operationId: 'enableContact', role: 'accounts' },
    summary: 'Let a disabled contact log in again.',
    prepare: async ({ now }, contact) => setContactDisabled({ contact, now }, false),
  },
  {
    ...{ name: 'reset-second-factor', operationId: 'resetSecondFactor', role: 'operator' },
    summary: 'Remove a lost second factor; the contact is notified by email.',
    prepare: async ({ parts, now }, contact) => resetSecondFactor({ contact, now }, parts.send),
  },
  {
    ...{ name: 'erase', operationId: 'eraseContact', role: 'operator' },
    summary: 'Erase the personal data of a contact for good.',
    prepare: async (_request, contact) => eraseContact(contact),
  },
];

const contactEndpoints: readonly ConsoleEndpoint[] = [
  ...contactActions.map(
    ({ name, operationId, summary, role, prepare }): ConsoleEndpoint => ({
      ...{ ...acting, path: `/contacts/{contact}/${name}`, operationId, summary, role, tag: 'contact' },
      ...{ reach: 'filtered' },
      ...{ parameters: [contactParameter], body: json(exactly({ reason }, ['reason'])), responses: ok(done, 404) },
      handle: async (request) => {
        const contact = await contactOf(request);
        const action = name === 'reset-second-factor' ? name : `${name}-contact`;
        return change(request, { action, subject: contact.id }, () => prepare(request, contact));
      },
    }),
  ),
  {
    ...{ ...acting, path: '/contacts/{contact}/change-address', operationId: 'changeAddress', role: 'accounts' },
    ...{ reach: 'filtered' },
    ...{ tag: 'contact', parameters: [contactParameter], responses: ok(done, 404, 409) },
    summary: 'Change the address: a link goes to the new one, which counts once it is used; the old one is warned.',
    body: json(exactly({ email: text, reason }, ['reason'])),
    handle: async (request) => {
      const { parts, body, now } = request;
      const contact = await contactOf(request);
      return change(request, { action: 'change-address', subject: contact.id }, () =>
        changeContactAddress(parts.store, { contact, now }, textField(body, 'email'), parts.send),
      );
    },
  },
];

export const accountEndpoints: readonly ConsoleEndpoint[] = [...customerEndpoints, ...contactEndpoints];
