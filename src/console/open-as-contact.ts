// The console's form that opens a portal as one of its contacts, read-only.
import type { Request, RequestHandler, Response } from 'express';
import { PortalError } from '../core/portal-error.ts';
import type { AccountsApiDependencies } from './api/accounts.ts';
import { makeSupportView } from './api/support-view.ts';

/** Answers the link, which is good once: following it opens the portal in a new tab. */
export function openAsContact(
  dependencies: Pick<AccountsApiDependencies, 'store' | 'clock' | 'portalUrl'>,
  page: (view: { problem: string; url: string }) => string,
): RequestHandler {
  return async (request: Request, response: Response) => {
    const email: unknown = request.body?.email;
    try {
      const { url } = await makeSupportView(
        dependencies,
        typeof email === 'string' ? email : '',
        request.body,
        'console',
      );
      response.type('html').send(page({ problem: '', url }));
    } catch (thrown) {
      if (!(thrown instanceof PortalError)) throw thrown;
      response
        .status(400)
        .type('html')
        .send(page({ problem: `${thrown.message}. ${thrown.hint}`, url: '' }));
    }
  };
}
