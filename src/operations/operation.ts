// What an operator does, wherever it is done from: carried out and noted together, or not at all.
import { PortalError } from '../core/portal-error.ts';
import type { Store, Tx } from '../store/store.ts';
import { type AuditEntry, writeAudit } from '../store/tables/console-audit.ts';
import { writeRequest } from '../store/tables/requests.ts';

/** Who does it and from where. */
export interface Actor {
  readonly name: string;
  readonly role: string;
  readonly via: 'token' | 'openid' | 'user' | 'api' | 'command line' | 'commit' | '';
  /** Empty where there is none, as at a shell. */
  readonly address: string;
  /** Id of the request; empty where there is none. */
  readonly request: string;
}

/** What was found to be possible, and how it is written down. */
export interface Operation {
  /** What it is done to: a portal, a customer, a host, a plan; empty for all. */
  readonly subject: string;
  /** For the log: what exactly. */
  readonly detail: string;
  readonly write: (tx: Tx) => Promise<void>;
  /** The pass that is requested of the reconciler with it; null where none is needed. */
  readonly pass: 'pass' | 'rewind' | null;
}

/** Id of the requested pass, to wait for it. */
export interface RequestedPass {
  readonly requestId: number | null;
}

export interface OperationContext {
  readonly store: Store;
  readonly actor: Actor;
  /** As in the path of its page: `suspend`. */
  readonly action: string;
  readonly reason: string;
  /** What it was to be done to, for the audit entry of a refusal. */
  readonly subject: string;
  /** UTC milliseconds. */
  readonly now: number;
}

/**
 * Prepares the operation (reads, may refuse), then writes it and its audit entry in one transaction. A refusal is audited too.
 * @throws what `prepare` or the writing throws
 */
export async function executeOperation<Prepared extends Operation>(
  context: OperationContext,
  prepare: () => Promise<Prepared>,
): Promise<Prepared & RequestedPass> {
  const { store, actor, now } = context;
  try {
    const operation = await prepare();
    const asked = await store.transaction().execute(async (tx) => {
      await operation.write(tx);
      await writeAudit(tx, {
        ...entryOf(context),
        subject: operation.subject,
        detail: operation.detail,
        outcome: 'done',
      });
      return operation.pass === null ? null : writeRequest(tx, operation.pass, actor.name, now);
    });
    return { ...operation, requestId: asked };
  } catch (thrown) {
    if (thrown instanceof PortalError) await recordAudit(context, 'refused', thrown.message);
    throw thrown;
  }
}

/** Writes an audit entry for what writes nothing else. */
export async function recordAudit(
  context: OperationContext,
  outcome: AuditEntry['outcome'],
  detail: string,
): Promise<void> {
  await context.store.transaction().execute((tx) => writeAudit(tx, { ...entryOf(context), detail, outcome }));
}

function entryOf({ actor, action, reason, subject, now }: OperationContext): Omit<AuditEntry, 'detail' | 'outcome'> {
  const { name, role, via, address, request } = actor;
  return { at: now, actor: name, role, via, address, action, subject, reason, request };
}

const REASON = { least: 3, most: 200 } as const;

/** A reason as people give it, on one line. @throws PortalError `input-invalid` */
export function checkedReason(text: string): string {
  const reason = text.replace(/\p{Cc}+/gu, ' ').trim();
  if (reason.length >= REASON.least && reason.length <= REASON.most) return reason;
  const hint = `Say why in ${REASON.least} to ${REASON.most} characters; the log keeps it.`;
  throw new PortalError('input-invalid', 'a reason is missing', hint);
}
