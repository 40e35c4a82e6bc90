// Action: send email again to an address that was stopped after refusals.
import { PortalError } from '../../core/portal-error.ts';
import { type MailTo, resumeMailOperation, stoppedMail } from '../../operations/resume-mail.ts';
import { momentOf } from '../ui/times.ts';
import { type ActionRequest, type ConsoleAction, emptyConfirmation, shellWord } from './action.ts';

/** @throws PortalError `input-invalid` */
function mailTo({ given }: ActionRequest): MailTo {
  const [portal, address] = [given('portal'), given('address')];
  if (portal !== '' && address !== '') return { portal, address };
  throw new PortalError('input-invalid', 'no portal or no address is named', 'Give portal=NAME and address=ADDRESS.');
}

export const resumeMailAction: ConsoleAction = {
  name: 'resume-mail',
  summary: 'Send email again to an address that was stopped after it refused three.',
  role: 'operator',
  concerns: 'portal',
  needsReason: true,
  parameters: { portal: 'Name of the portal.', address: 'The address.' },
  confirm: async (request) => {
    const of = mailTo(request);
    const { refusals, problem, refusedAt, stoppedAt } = await stoppedMail(request.parts.store, of);
    return {
      ...emptyConfirmation,
      title: `Send email of ${of.portal} to ${of.address} again`,
      effects: [
        'What starts: the next email to this address is sent, and its refusals are counted from none.',
        'What continues: emails that were given up stay so. Who waits for one asks for it again.',
      ],
      facts: [
        { term: 'Refusals', text: String(refusals) },
        { term: 'Last one', text: `${momentOf(refusedAt, request.now).text}: ${problem}` },
        { term: 'Stopped', text: stoppedAt === null ? 'not yet' : momentOf(stoppedAt, request.now).text },
      ],
      carried: { portal: of.portal, address: of.address },
      command: `portico mail resume ${shellWord(of.address)} --portal ${shellWord(of.portal)} --reason WHY`,
      button: 'Send email there again',
    };
  },
  prepare: async (request) => {
    const of = mailTo(request);
    const operation = await resumeMailOperation(request.parts.store, of);
    const message = `Emails of ${of.portal} to ${of.address} are sent again`;
    return { ...operation, message, returnTo: `/brands/${of.portal}/mail` };
  },
};
