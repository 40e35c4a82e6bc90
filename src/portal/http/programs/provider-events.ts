// `/hooks/<provider>`: signed events of payment providers. A payment by card is credited by its event only, and only once.

import type { Request, Response } from 'express';
import { completeCheckout } from '../../../billing/checkout.ts';
import { limits } from '../../../core/limits/limits.ts';
import { clientAddress } from '../../../edge/client-address.ts';
import { leaveUnread } from '../../../edge/request-bodies.ts';
import { type RequestContext, servicesFor } from '../request-context.ts';
import { sendError } from '../respond.ts';
import type { PortalDependencies } from '../session-context.ts';

export async function takeProviderEvent(
  { store, services, bodies }: PortalDependencies,
  requestContext: RequestContext,
  request: Request,
  response: Response,
): Promise<void> {
  const { log } = servicesFor(services, requestContext);
  const { name: portal } = requestContext.site.snapshot;
  const name = request.path.slice('/hooks/'.length);
  const provider = services.cards(portal).find((candidate) => candidate.name === name);
  if (provider === undefined) {
    leaveUnread(request, response);
    return sendError(response, requestContext, 404);
  }
  const address = clientAddress(request, services.trustedProxies);
  const body = await bodies.read(request, response, { address, limit: limits.eventBytes });
  if (body.is === 'refused') return sendError(response, requestContext, body.status, body.retryAfter);
  const event = await provider.read(body.bytes, String(request.headers['stripe-signature'] ?? ''));
  if (event === undefined) {
    log.warn('an event of a payment provider was refused: its signature is wrong', { portal, provider: name });
    return sendError(response, requestContext, 400);
  }
  if (event !== 'ignored') {
    const result = await completeCheckout(store, portal, event);
    if (result !== 'recorded')
      log.info('an event of a payment provider changed nothing', { portal, provider: name, why: result });
  }
  response.status(200).type('text').send('ok\n');
}
