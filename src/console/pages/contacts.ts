// The form that opens a portal as one of its contacts, read-only.
import type { RequestHandler } from 'express';
import { PortalError } from '../../core/portal-error.ts';
import { createSupportView } from '../api/support-view.ts';
import { actorFrom, principalOf } from '../http/principal.ts';
import type { ConsoleTemplates } from '../http/templates.ts';
import { frameOf } from './frame.ts';
import type { ConsolePage, ConsoleParts } from './page.ts';

const asked = (problem: string, url: string) => ({ title: 'Open as a contact', problem, url });

export const contactsPage: ConsolePage = {
  path: '/contacts',
  template: 'contacts',
  role: 'operator',
  menu: 'contacts',
  liveUpdates: false,
  view: async () => asked('', ''),
};

/** Responds with a link that works once and opens the portal in a new tab. */
export function openAsContact(parts: ConsoleParts, templates: ConsoleTemplates): RequestHandler {
  return async (request, response) => {
    const email: unknown = request.body?.email;
    const respond = async (view: ReturnType<typeof asked>): Promise<void> => {
      const frame = await frameOf(parts, response, { menu: contactsPage.menu, title: view.title });
      response.type('html').send(templates.render(contactsPage.template, { ...view, frame }));
    };
    const urlOf = async (given: string): Promise<string> => {
      const { reach } = principalOf(response);
      return (await createSupportView(parts, { email: given, body: request.body, reach }, actorFrom(response))).url;
    };
    try {
      const given = typeof email === 'string' ? email : '';
      await respond(asked('', await urlOf(given)));
    } catch (thrown) {
      if (!(thrown instanceof PortalError)) throw thrown;
      response.status(400);
      await respond(asked(`${thrown.message}. ${thrown.hint}`, ''));
    }
  };
}
