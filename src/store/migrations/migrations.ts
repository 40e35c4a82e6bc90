// The ordered list of migrations. Statements use the schema builder or SQL that SQLite and PostgreSQL share;
// what a dialect has to say in its own words (triggers, bytes, counting keys) is asked of the dialect. Forwards only: never edit a released one.

import { createDomainAnswers } from './0013-domain-answers.ts';
import { createMeasureIndexes } from './0014-measures.ts';
import { createMailOrder } from './0015-mail-order.ts';
import { createLongCalls } from './0016-long-calls.ts';
import { clusterCodes } from './0017-clustered-codes.ts';
import { storeFacts } from './0018-facts.ts';
import { renameTables } from './0019-names.ts';
import { createChangeGuards } from './0020-change-guards.ts';
import { createShortfalls } from './0021-shortfalls.ts';
import { createPortalRenames } from './0022-portal-names.ts';
import { createRollbacks } from './0023-rollbacks.ts';
import { createPortalKeys } from './0024-tokens-of-portals.ts';
import { createKnownDevices } from './0027-known-devices.ts';
import { createRecipients } from './0029-recipients.ts';
import { createAuditPositions } from './0030-audit-positions.ts';
import { extendApiTokens } from './0031-api-tokens.ts';
import { createConsoleUsers } from './0032-console-users.ts';
import { addTokenMakers } from './0033-token-makers.ts';
import { createSources } from './0034-sources.ts';
import { createSharedCounts } from './0035-shared-counts.ts';
import { createRating } from './0036-unrated-calls.ts';
import { createLiveState } from './0037-live-state.ts';
import { createErasureRequests } from './0038-erasure-requests.ts';
import { createResources } from './first/0001-resources.ts';
import { createHistory } from './first/0002-history.ts';
import { createCertificates } from './first/0003-certificates.ts';
import { createAccounts } from './first/0004-accounts.ts';
import { createCalls } from './first/0005-calls.ts';
import { createReconciler } from './first/0006-reconciler.ts';
import { createEdge } from './first/0007-edge.ts';
import { createCustomersPortal } from './first/0008-customers-portal.ts';
import { createReports } from './first/0009-reports.ts';
import { createConsole } from './first/0010-console.ts';
import { createNotices } from './first/0011-notices.ts';
import { createFleetTables } from './first/0012-fleet.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly { readonly name: string; readonly up: Migration }[] = [
  { name: '0001-resources', up: createResources },
  { name: '0002-history', up: createHistory },
  { name: '0003-certificates', up: createCertificates },
  { name: '0004-accounts', up: createAccounts },
  { name: '0005-calls', up: createCalls },
  { name: '0006-reconciler', up: createReconciler },
  { name: '0007-edge', up: createEdge },
  { name: '0008-customers-portal', up: createCustomersPortal },
  { name: '0009-reports', up: createReports },
  { name: '0010-console', up: createConsole },
  { name: '0011-notices', up: createNotices },
  { name: '0012-fleet', up: createFleetTables },
  { name: '0013-domain-answers', up: createDomainAnswers },
  { name: '0014-measures', up: createMeasureIndexes },
  { name: '0015-mail-order', up: createMailOrder },
  { name: '0016-long-calls', up: createLongCalls },
  { name: '0017-clustered-codes', up: clusterCodes },
  { name: '0018-facts', up: storeFacts },
  { name: '0019-names', up: renameTables },
  { name: '0020-change-guards', up: createChangeGuards },
  { name: '0021-shortfalls', up: createShortfalls },
  { name: '0022-portal-names', up: createPortalRenames },
  { name: '0023-rollbacks', up: createRollbacks },
  { name: '0029-recipients', up: createRecipients },
  { name: '0027-known-devices', up: createKnownDevices },
  { name: '0024-tokens-of-portals', up: createPortalKeys },
  { name: '0030-audit-positions', up: createAuditPositions },
  { name: '0031-api-tokens', up: extendApiTokens },
  { name: '0032-console-users', up: createConsoleUsers },
  { name: '0033-token-makers', up: addTokenMakers },
  { name: '0034-sources', up: createSources },
  { name: '0035-shared-counts', up: createSharedCounts },
  { name: '0036-unrated-calls', up: createRating },
  { name: '0037-live-state', up: createLiveState },
  { name: '0038-erasure-requests', up: createErasureRequests },
];
