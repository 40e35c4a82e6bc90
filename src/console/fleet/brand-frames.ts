// What the console shows in frames: pages of a brand and letters to its customers. Others have written them, so they get an
// origin of their own, in which nothing runs, nothing loads, and nothing can be sent.
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
  router.get('/brands/:portal/mail/:letter/frame', allow('operator'), letterFrame(parts));
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
 * What a letter says is read by few, and who read it is noted. Its links open the account of whoever it is for, so they are not
 * shown, except of a letter that was caught: it went nowhere.
 */
function letterFrame({ store, sealer, clock }: ConsoleParts): RequestHandler<{ portal: string; letter: string }> {
  return async (request, response) => {
    const { portal, letter: id } = request.params;
    const row = await store
      .selectFrom('mail')
      .select('state')
      .where('id', '=', id)
      .where('portal', '=', portal)
      .executeTakeFirst();
    const letter = row === undefined ? undefined : await readEmail(store, sealer, id);
    if (letter === undefined) return notThere(response);
    const doing = {
      store,
      actor: actorFrom(response),
      action: 'read-letter',
      reason: '',
      subject: portal,
      now: clock.now(),
    };
    await recordAudit(doing, 'done', `${letter.kind} to ${letter.recipient}`);
    return framed(response, row?.state === 'sent' ? letter.html : withoutLinks(letter.html));
  };
}

/** First what stands in quotes, as targets do; then what is left in texts. */
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
