// Sends entries of the audit to their target: a file, a syslog server, a signed webhook.

import type { SendAudit, ShownAuditEntry } from '../../core/audit/target.ts';
import { canonicalJson, sha256 } from '../../core/canonical.ts';
import { resolveSecret } from '../secrets.ts';
import { postJson, signedBy } from '../webhook-post.ts';
import { appendEntries } from './file.ts';
import { sendSyslog } from './syslog.ts';

export interface AuditSenderParts {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
}

/** Secrets are read each time, so that a replaced one is used for the next. */
export function auditSender({ environment, now }: AuditSenderParts): SendAudit {
  return async (target, entries, signal) => {
    switch (target.kind) {
      case 'file':
        return appendEntries(target.path, entries);
      case 'syslog':
        return sendSyslog(target, entries, signal);
      case 'webhook': {
        const message = webhookMessage(entries);
        const body = JSON.stringify(message);
        const signature = signedBy(resolveSecret(target.secret, environment), { id: message.id, body, at: now() });
        await postJson(target.url, body, signature, signal);
      }
    }
  };
}

/** The id is of the content: the same entries are the same message. */
function webhookMessage(entries: readonly ShownAuditEntry[]) {
  const id = `audit_${sha256(canonicalJson(entries)).slice(0, 32)}`;
  return { id, type: 'audit', at: entries.at(-1)?.at ?? null, entries };
}
