// Every action of the console. A new one: a file here, a line.
import type { ConsoleAction } from './action.ts';
import { approveAction } from './approve.ts';
import { decideErasureAction } from './decide-erasure.ts';
import { endSessionsAction } from './end-sessions.ts';
import { endOverrideAction, overrideAction } from './override.ts';
import { purgeAction } from './purge.ts';
import { resumeAction } from './resume.ts';
import { resumeMailAction } from './resume-mail.ts';
import { retryCertificateAction } from './retry-certificate.ts';
import { rollbackAction } from './rollback.ts';
import { suspendAction } from './suspend.ts';
import { syncAction } from './sync.ts';
import { testNotificationAction } from './test-notification.ts';

export const actions: readonly ConsoleAction[] = [
  ...[syncAction, suspendAction, resumeAction, rollbackAction, approveAction],
  ...[overrideAction, endOverrideAction, retryCertificateAction, testNotificationAction],
  ...[endSessionsAction, resumeMailAction, decideErasureAction, purgeAction],
];
