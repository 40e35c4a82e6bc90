// Action: delete what is archived of a removed portal permanently.
import { PortalError } from '../../core/portal-error.ts';
import { purgeOperation, readPurgeable } from '../../operations/purge.ts';
import { type ActionRequest, type ConsoleAction, emptyConfirmation, shellWord } from './action.ts';

/** @throws PortalError `input-invalid` */
function portalOf({ given }: ActionRequest): string {
  const portal = given('portal');
  if (portal !== '') return portal;
  throw new PortalError('input-invalid', 'no portal is named', 'Give portal=NAME.');
}

export const purgeAction: ConsoleAction = {
  name: 'purge',
  summary: 'Delete what is archived of a removed portal permanently.',
  role: 'admin',
  concerns: 'portal',
  needsReason: true,
  parameters: {
    portal: 'Name of the portal, which has to be archived.',
    confirm: 'The name again, since this cannot be undone.',
  },
  confirm: async (request) => {
    const portal = portalOf(request);
    const { kinds, resources, customers } = await readPurgeable(request.parts.store, portal);
    const confirm = request.given('confirm');
    const isConfirmed = confirm === portal;
    return {
      ...emptyConfirmation,
      title: `Purge ${portal}`,
      effects: [
        `What is lost permanently: ${resources} archived ${resources === 1 ? 'resource' : 'resources'}. After that, putting the files back creates the portal again; it does not come back as it was.`,
        'What is kept: customers, contacts, calls, payments and the audit. No one can log in while there is no portal of this name.',
      ],
      facts: [
        { term: 'Lost', text: kinds.map(({ kind, count }) => `${kind} ${count}`).join(', ') },
        { term: 'Customers that are kept', text: String(customers) },
      ],
      choose: 'Continue',
      choices: isConfirmed
        ? []
        : [
            { name: 'portal', label: 'Portal', value: portal, required: true, boxes: [] },
            { name: 'confirm', label: 'Type its name again', value: '', required: true, boxes: [] },
          ],
      refused: isConfirmed
        ? ''
        : confirm === ''
          ? 'Type the name of the portal to continue.'
          : `"${confirm}" is not ${portal}. Nothing was deleted.`,
      carried: { portal, confirm },
      command: `portico purge ${shellWord(portal)}`,
      button: `Purge ${portal} permanently`,
    };
  },
  prepare: async (request) => {
    const portal = portalOf(request);
    if (request.given('confirm') !== portal)
      throw new PortalError('input-invalid', 'the name was not typed again', `Give confirm=${portal}.`);
    const { parts, actor, now } = request;
    const operation = await purgeOperation(parts.store, { portal, actor: actor.name, now });
    const message = `Purged ${portal} (resources: ${operation.resources}; customers kept: ${operation.customers})`;
    return { ...operation, message, returnTo: '/brands' };
  },
};
