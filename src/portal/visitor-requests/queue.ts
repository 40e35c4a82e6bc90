// What a visitor without a session asks for, queued as the same row whether or not there is an account: the response, and the next one of
// this process, take as long for both. The job of the next second does the work.
import { randomBytes } from 'node:crypto';
import type { RequestOrigin } from '../../auth/audit.ts';
import type { PortalName } from '../../core/ids.ts';
import type { SignupForm } from '../../provisioning/signup.ts';
import type { Store } from '../../store/store.ts';

export type VisitorRequest =
  /** A link that sets a new password. */
  | { readonly kind: 'reset'; readonly email: string; readonly origin: RequestOrigin; readonly at: number }
  /** A login that was refused: for the log of the contact, where there is one. */
  | { readonly kind: 'refused-login'; readonly email: string; readonly origin: RequestOrigin; readonly at: number }
  /** The link of a sign-up that waits, once more. */
  | { readonly kind: 'signup-again'; readonly email: string; readonly at: number }
  /** An account; the password is hashed already. */
  | { readonly kind: 'signup'; readonly form: SignupForm; readonly passwordHash: string; readonly at: number };

export type RequestOf<Kind extends VisitorRequest['kind']> = Extract<VisitorRequest, { kind: Kind }>;

export async function queueVisitorRequest(store: Store, portal: PortalName, request: VisitorRequest): Promise<void> {
  const { kind, ...body } = request;
  await store
    .insertInto('visitor_request')
    .values({ id: randomBytes(16).toString('base64url'), portal, kind, body: JSON.stringify(body), due_at: request.at })
    .execute();
}
