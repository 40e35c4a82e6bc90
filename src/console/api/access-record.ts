// Records in the audit log that data of customers was read or written by the API.
import type { RequestHandler, Response } from 'express';
import { reasonOf } from '../../core/portal-error.ts';
import { recordAudit } from '../../operations/operation.ts';
import { actorFrom } from '../http/principal.ts';
import type { ConsoleParts } from '../pages/page.ts';

/** Keeps how many lines of the body were taken, for the entry in the log: `origin sbc1, 2 added, 1 refused`. */
export function setCounts(response: Response, prefix: string, counts: Readonly<Record<string, number>>): void {
  const parts = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  response.locals['counts'] = `${prefix}${parts.join(', ')}`;
}

/** A read is recorded before it is done; a write with its status, and before the response is sent. One request is one entry. */
export function recordAccess({ store, clock, log }: ConsoleParts): RequestHandler {
  return async (request, response, next) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const action = reads ? 'read-accounts' : 'write-accounts';
    const entry = { store, actor: actorFrom(response), action, subject: request.path, reason: '', now: clock.now() };
    if (reads) {
      await recordAudit(entry, 'done', request.method);
      return next();
    }
    const end = response.end;
    const recordAndEnd = async (given: unknown[]): Promise<void> => {
      const { statusCode } = response;
      try {
        const counts = String(response.locals['counts'] ?? '');
        const detail = `${request.method} ${statusCode}${counts === '' ? '' : `: ${counts}`}`;
        await recordAudit(entry, statusCode < 400 ? 'done' : 'refused', detail);
      } catch (thrown) {
        log.error('a write to accounts was not recorded in the audit log', {
          path: entry.subject,
          why: reasonOf(thrown),
        });
      }
      Reflect.apply(end, response, given);
    };
    const held = (...given: unknown[]) => {
      void recordAndEnd(given);
      return response;
    };
    Object.assign(response, { end: held });
    next();
  };
}
