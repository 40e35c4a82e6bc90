// Action: say what became of a customer's request to be erased.
import { PortalError } from '../../core/portal-error.ts';
import type { ErasureDecision } from '../../customers/erasure-requests.ts';
import { decideErasureOperation, type ErasureOf, waitingErasure } from '../../operations/erasures/decide-erasure.ts';
import { momentOf } from '../ui/times.ts';
import { type ActionRequest, type ConsoleAction, emptyConfirmation, shellWord } from './action.ts';

const decisions: readonly ErasureDecision[] = ['done', 'refused'];

/** @throws PortalError `input-invalid` */
function asked({ given }: ActionRequest): ErasureOf & { readonly as: ErasureDecision } {
  const [portal, customer] = [given('portal'), given('customer')];
  const as = decisions.find((decision) => decision === given('decision'));
  if (portal !== '' && customer !== '' && as !== undefined) return { portal, customer, as };
  const what = 'no portal, customer or decision is named';
  throw new PortalError('input-invalid', what, 'Give portal=NAME, customer=ID and decision=done or decision=refused.');
}

const effects: Readonly<Record<ErasureDecision, readonly string[]>> = {
  done: [
    'What it says: the customer reads on the page Your data that it was done, when, and your reason.',
    'What it does not: it erases nothing. Close and erase the account with the command below; that ends the request as well.',
  ],
  refused: [
    'What it says: the customer reads on the page Your data that it was refused, when, and your reason, word for word.',
    'What continues: the account is as it was, and the customer may ask again.',
  ],
};

export const decideErasureAction: ConsoleAction = {
  name: 'decide-erasure',
  summary: "Say what became of a customer's request to be erased, with a reason that the customer reads.",
  role: 'operator',
  concerns: 'portal',
  needsReason: true,
  parameters: {
    portal: 'Name of the portal.',
    customer: 'Id of the customer.',
    decision: '`done`, or `refused`.',
  },
  confirm: async (request) => {
    const { portal, customer, as } = asked(request);
    const at = await waitingErasure(request.parts.store, { portal, customer });
    return {
      ...emptyConfirmation,
      title: as === 'done' ? `Say that ${customer} was erased` : `Refuse to erase ${customer}`,
      effects: effects[as],
      facts: [
        { term: 'Portal', text: portal },
        { term: 'Asked', text: momentOf(at, request.now).text },
      ],
      carried: { portal, customer, decision: as },
      command: `portico account customer erase ${shellWord(customer)} --reason WHY`,
      button: as === 'done' ? 'It was done' : 'Refuse it',
    };
  },
  prepare: async (request, reason) => {
    const { portal, customer, as } = asked(request);
    const decision = { as, reason, at: request.now };
    const operation = await decideErasureOperation(request.parts.store, { portal, customer }, decision);
    return { ...operation, message: `The customer reads that it was ${as}`, returnTo: '/erasures' };
  },
};
