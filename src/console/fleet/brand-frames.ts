// Frames of the console: pages of a brand and emails to its customers. Their content is not the console's own, so the frame has an
// origin of its own in which nothing runs, loads or can be sent.
import { type RequestHandler, type Response, Router } from 'express';
import { readEmail } from '../../mail/outbox.ts';
import { readBrandRecord } from '../../operations/brand-record.ts';
import { recordAudit } from '../../operations/operation.ts';
import { actorFrom, allow } from '../http/principal.ts';
import { chosen, staticPage } from '../pages/brand/preview.ts';
import type { ConsoleParts } from '../pages/page.ts';
import { renderedBrand, sides } from './drawn-brands.ts';

const POLICY = [
  'sandbox',
  "default-src 'none'",
  'img-src data:',
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

export function brandFrames(parts: ConsoleParts): Router {
  const router = Router();
  router.get('/brands/:portal/preview/frame', allow('viewer'), previewFrame(parts));
  router.get('/brands/:portal/mail/:email/frame', allow('operator'), emailFrame(parts));
  return router;
}

function previewFrame(parts: ConsoleParts): RequestHandler<{ portal: string }> {
  return async (request, response) => {
    const { portal } = request.params;
    const query = new URLSearchParams(request.originalUrl.split('?')[1] ?? '');
    const record = await readBrandRecord(parts.store, portal);
    if (record === undefined || record.archivedAt !== null) return notThere(response);
    const drawn = await renderedBrand(parts, portal, chosen(sides, query.get('of')));
    const html = drawn.state === 'drawn' ? staticPage(drawn.brand, query) : undefined;
    return html === undefined ? notThere(response) : framed(response, html);
  };
}

/**
 * Reading an email is for operators, and recorded. Its links open the account of the recipient, so they are removed, except from
 * an email that was caught and never delivered.
 */
function emailFrame({ store, sealer, clock }: ConsoleParts): RequestHandler<{ portal: string; email: string }> {
  return async (request, response) => {
    const { portal, email: id } = request.params;
    const row = await store
      .selectFrom('mail')
      .select('state')
      .where('id', '=', id)
      .where('portal', '=', portal)
      .executeTakeFirst();
    const email = row === undefined ? undefined : await readEmail(store, sealer, id);
    if (email === undefined) return notThere(response);
    const context = {
      store,
      actor: actorFrom(response),
      action: 'read-email',
      reason: '',
      subject: portal,
      now: clock.now(),
    };
    await recordAudit(context, 'done', `${email.kind}, email ${id}`);
    return framed(response, row?.state === 'sent' ? email.html : withoutLinks(email.html));
  };
}

/** Replaces links in attributes, then those in texts. */
function withoutLinks(html: string): string {
  return html
    .replace(/(["'])https?:\/\/[^\s"'<>]*\1/gi, '"#"')
    .replace(/https?:\/\/[^\s"'<>]*/gi, '(links are not shown)');
}

function framed(response: Response, html: string): void {
  response.set('content-security-policy', POLICY).type('html').send(html);
}

function notThere(response: Response): void {
  response.status(404).type('text').send('There is no such page.\n');
}
