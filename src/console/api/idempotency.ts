// Idempotency-Key: a repeated request gets the response of the first one and is executed once.

import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Clock } from '../../core/clock.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Sealer } from '../../edge/seal.ts';
import { purgeKeptResponses } from '../../store/kept-responses.ts';
import { sealedAs } from '../../store/sealed-columns.ts';
import type { Store } from '../../store/store.ts';
import { actorFrom, principalOf } from '../http/principal.ts';

const KEY = /^[\x21-\x7e]{1,100}$/;

interface Keeping {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly sealer: Sealer;
}

/** A token by its id: another one of the same name gets none of its responses, and a rotation changes nothing. A token and a user may have the same name. */
function ownerOf(response: Response): string {
  const { via, name } = actorFrom(response);
  return `${via}:${principalOf(response).id ?? name}`;
}

/** The same key and request again gets the same response; the same key with another request is refused. */
export async function respondOnce(
  parts: Keeping,
  request: Request,
  response: Response,
  work: () => Promise<{ readonly status: number; readonly body: object }>,
): Promise<void> {
  const { store, clock, sealer } = parts;
  const key = request.get('idempotency-key');
  if (key === undefined) {
    const { status, body } = await work();
    response.status(status).json(body);
    return;
  }
  if (!KEY.test(key))
    throw new PortalError('input-invalid', 'the Idempotency-Key is not valid', 'Use up to 100 plain characters.');
  const owner = ownerOf(response);
  const now = clock.now();
  const digest = createHash('sha256')
    .update(`${request.method} ${request.originalUrl}\n${JSON.stringify(request.body)}`)
    .digest('hex');
  await purgeKeptResponses(store, now);
  const claimed = await store
    .insertInto('idempotency')
    .values({ owner, key, digest: sealer.seal(digest, sealedAs.response(owner, key)), status: null, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (claimed.numInsertedOrUpdatedRows !== 1n) return repeat(parts, { owner, key, digest }, response);
  try {
    const { status, body } = await work();
    const sent = JSON.stringify(body);
    await store
      .updateTable('idempotency')
      .set({ status, sealed_answer: sealer.seal(sent, sealedAs.response(owner, key)) })
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
  { store, sealer }: Keeping,
  { owner, key, digest }: { readonly owner: string; readonly key: string; readonly digest: string },
  response: Response,
): Promise<void> {
  const known = await store
    .selectFrom('idempotency')
    .select(['digest', 'status', 'sealed_answer as sent'])
    .where('owner', '=', owner)
    .where('key', '=', key)
    .executeTakeFirst();
  const context = sealedAs.response(owner, key);
  if (known === undefined || sealer.open(known.digest, context) !== digest) {
    throw new PortalError('already-exists', 'the Idempotency-Key was used for another request', 'Use a new key.');
  }
  if (known.status === null) {
    throw new PortalError('already-exists', 'the same request is being worked on', 'Ask again in a moment.');
  }
  response
    .status(known.status)
    .set('idempotent-replayed', 'true')
    .type('json')
    .send(known.sent === null ? '{}' : sealer.open(known.sent, context));
}
