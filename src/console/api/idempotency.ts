// Idempotency-Key: a repeated request gets the response of the first one and is executed once.

import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Clock } from '../../core/clock.ts';
import { DAY } from '../../core/durations.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Store } from '../../store/store.ts';
import { actorFrom } from '../http/principal.ts';

const KEY = /^[\x21-\x7e]{1,100}$/;
/** How long a response is kept for a repeated request. */
const REMEMBER_MS = DAY;

/** The same key and request again gets the same response; the same key with another request is refused. */
export async function respondOnce(
  { store, clock }: { readonly store: Store; readonly clock: Pick<Clock, 'now'> },
  request: Request,
  response: Response,
  work: () => Promise<{ readonly status: number; readonly body: object }>,
): Promise<void> {
  const key = request.get('idempotency-key');
  if (key === undefined) {
    const { status, body } = await work();
    response.status(status).json(body);
    return;
  }
  if (!KEY.test(key))
    throw new PortalError('input-invalid', 'the Idempotency-Key is not valid', 'Use up to 100 plain characters.');
  // A token and a user may have the same name.
  const { via, name } = actorFrom(response);
  const owner = `${via}:${name}`;
  const now = clock.now();
  const digest = createHash('sha256')
    .update(`${request.method} ${request.originalUrl}\n${JSON.stringify(request.body)}`)
    .digest('hex');
  await store
    .deleteFrom('idempotency')
    .where('at', '<', now - REMEMBER_MS)
    .execute();
  const claimed = await store
    .insertInto('idempotency')
    .values({ owner, key, digest, status: null, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (claimed.numInsertedOrUpdatedRows !== 1n) return repeat(store, { owner, key, digest }, response);
  try {
    const { status, body } = await work();
    const sent = JSON.stringify(body);
    await store
      .updateTable('idempotency')
      .set({ status, answer: sent })
      .where('owner', '=', owner)
      .where('key', '=', key)
      .execute();
    response.status(status).type('json').send(sent);
  } catch (thrown) {
    // Nothing was done, so the same key may try again.
    await store.deleteFrom('idempotency').where('owner', '=', owner).where('key', '=', key).execute();
    throw thrown;
  }
}

async function repeat(
  store: Store,
  { owner, key, digest }: { readonly owner: string; readonly key: string; readonly digest: string },
  response: Response,
): Promise<void> {
  const known = await store
    .selectFrom('idempotency')
    .select(['digest', 'status', 'answer as sent'])
    .where('owner', '=', owner)
    .where('key', '=', key)
    .executeTakeFirst();
  if (known?.digest !== digest) {
    throw new PortalError('already-exists', 'the Idempotency-Key was used for another request', 'Use a new key.');
  }
  if (known.status === null) {
    throw new PortalError('already-exists', 'the same request is being worked on', 'Ask again in a moment.');
  }
  response
    .status(known.status)
    .set('idempotent-replayed', 'true')
    .type('json')
    .send(known.sent ?? '{}');
}
