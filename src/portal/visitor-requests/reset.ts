// Mails the link that sets a new password. For an e-mail without an account the same is written, and rolled back.
import { recordAuditEvent } from '../../auth/audit.ts';
import { createResetLink, ownerOfEmail } from '../../auth/reset.ts';
import { storedContactId, storedCustomerId } from '../../core/ids.ts';
import { sendPortalEmail } from '../mail/compose.ts';
import type { HandlerContext } from './handler.ts';
import type { RequestOf } from './queue.ts';

export async function mailReset(
  { tx, services, site }: HandlerContext,
  { email, origin }: RequestOf<'reset'>,
): Promise<boolean> {
  const portal = site.snapshot.name;
  const now = services.clock.now();
  const known = await ownerOfEmail(tx, portal, email);
  const owner = known ?? { portal, email, name: email, language: null, ...noAccount };
  const secret = await createResetLink(tx, owner, now);
  await recordAuditEvent(tx, owner, 'reset-asked', '', origin, now);
  const action = `/reset?token=${secret}`;
  await sendPortalEmail({ store: tx, services, site }, owner.language, {
    kind: 'reset',
    recipient: owner.email,
    action,
  });
  return known !== undefined;
}

const noAccount = { contact: storedContactId(''), customer: storedCustomerId('') };
