// Records a refused login in the log of the contact. For an e-mail without an account the same is written, and rolled back.
import { recordAuditEvent } from '../../auth/audit.ts';
import { storedContactId, storedCustomerId } from '../../core/ids.ts';
import type { HandlerContext } from './handler.ts';
import type { RequestOf } from './queue.ts';

export async function recordRefusedLogin(
  { tx, site }: HandlerContext,
  { email, origin, at }: RequestOf<'refused-login'>,
): Promise<boolean> {
  const portal = site.snapshot.name;
  const known = await tx
    .selectFrom('contact')
    .select(['id', 'customer'])
    .where('portal', '=', portal)
    .where('email', '=', email)
    .executeTakeFirst();
  const contact = storedContactId(known?.id ?? '');
  const customer = storedCustomerId(known?.customer ?? '');
  await recordAuditEvent(tx, { portal, customer, contact }, 'sign-in-refused', '', origin, at);
  return known !== undefined;
}
