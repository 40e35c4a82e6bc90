// Action: end the sessions of everyone at a portal, or of one customer.
import { PortalError } from '../../core/portal-error.ts';
import { countSessions, endSessionsOperation, type SessionsOf } from '../../operations/end-sessions.ts';
import { type ActionRequest, type ConsoleAction, emptyConfirmation, shellWord } from './action.ts';

/** @throws PortalError `input-invalid` */
function sessionsOf({ given }: ActionRequest): SessionsOf {
  const [portal, customer] = [given('portal'), given('customer')];
  if (portal !== '') return { portal, customer: customer === '' ? null : customer };
  throw new PortalError(
    'input-invalid',
    'no portal is named',
    'Give portal=NAME, and customer=ID for one customer of it.',
  );
}

const named = ({ portal, customer }: SessionsOf): string =>
  customer === null ? `everyone at ${portal}` : `the contacts of ${customer}`;

export const endSessionsAction: ConsoleAction = {
  name: 'end-sessions',
  summary: 'Log out all contacts of a portal, or of one of its customers, on every device.',
  role: 'operator',
  concerns: 'portal',
  needsReason: true,
  parameters: { portal: 'Name of the portal.', customer: 'Id of one customer of the portal; without it, all of them.' },
  confirm: async (request) => {
    const of = sessionsOf(request);
    const count = await countSessions(request.parts.store, of);
    const { portal, customer } = of;
    return {
      ...emptyConfirmation,
      title: `Log out ${named(of)}`,
      effects: [
        'What ends: sessions and support views on every device. Known devices are forgotten, so the next login of each contact is reported to it by email.',
        'What continues: passwords, second factors and API tokens. Everyone may log in again immediately.',
      ],
      facts: [{ term: 'Sessions now', text: String(count) }],
      carried: customer === null ? { portal } : { portal, customer },
      command: `portico account log-out ${shellWord(portal)}${customer === null ? '' : ` --customer ${shellWord(customer)}`} --reason WHY`,
      button: `Log out ${named(of)}`,
    };
  },
  prepare: async (request) => {
    const of = sessionsOf(request);
    const operation = await endSessionsOperation(request.parts.store, of);
    const returnTo = of.customer === null ? `/brands/${of.portal}` : `/brands/${of.portal}/customers`;
    return { ...operation, message: `Logged out ${named(of)} (sessions: ${operation.count})`, returnTo };
  },
};
