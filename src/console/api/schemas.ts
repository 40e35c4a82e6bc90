// JSON Schemas of what the operator's API responds with.

import { count, exactly, flag, type JsonSchema, list, named, orNull, text, time } from '../../core/api/endpoint.ts';
import { conditionTypes } from '../../core/condition.ts';
import { kindSchemas } from '../../schema/record-schemas.ts';
import { unratedReasons } from '../../store/schema/calls.ts';

const oneOf = (...values: readonly string[]): JsonSchema => ({ type: 'string', enum: values });
const integer: JsonSchema = { type: 'integer' };
const outcome = oneOf('applied', 'partial', 'blocked', 'held', 'failed');

/** Facts of a condition, beside its message. */
const detail = exactly(
  {
    ...{ plan: text, record: text, until: time, more: count },
    changes: list(exactly({ kind: text, name: text })),
  },
  ['plan', 'record', 'until', 'more', 'changes'],
);

const condition = exactly(
  {
    ...{ kind: text, name: text, type: oneOf(...conditionTypes) },
    ...{ status: oneOf('True', 'False', 'Unknown'), reason: text, message: text },
    ...{ file: text, line: integer, nextTry: time, since: time, revision: text },
    ...{ detail, progress: orNull(oneOf('Stalled', 'Reconciling')) },
  },
  ['file', 'line', 'nextTry', 'detail'],
);

const revision = exactly(
  {
    ...{ id: integer, label: text, commit_id: orNull(text), author: text, message: text, plan_id: text },
    ...{ changes: count, removed: count, outcome: oneOf('applied', 'partial', 'blocked') },
    ...{ started_at: time, applied_at: time, source: text },
  },
  ['source'],
);

const pin = exactly({ commit_id: text, bad_commit: text, reason: text, actor: text, at: time });

const status = exactly(
  {
    revision: named('Revision'),
    observed: exactly({ label: text, at: time, outcome, message: text }),
    source: named('Condition'),
    sources: list(
      exactly({
        ...{ source: text, followed: flag, portals: count, revision: orNull(text), head: orNull(text) },
        pin: orNull(pin),
        observed: orNull(exactly({ label: text, at: time, outcome, message: text })),
        condition: orNull(named('Condition')),
      }),
    ),
    reconciler: named('Condition'),
    settings: list(named('Condition')),
    pin,
    suspensions: list(named('Suspension')),
    rollbacks: list(named('Rollback')),
    breakGlass: list(named('BreakGlass')),
    brands: list(named('BrandStatus')),
    ready: flag,
  },
  ['revision', 'observed', 'source', 'sources', 'pin', 'breakGlass'],
);

const change = exactly({
  ...{
    action: oneOf('create', 'update', 'rename', 'heal', 'restore', 'remove'),
    mark: text,
    kind: text,
    name: text,
    note: text,
    risks: list(text),
    guards: list(text),
  },
  fields: list(
    exactly({
      type: oneOf('value', 'list', 'text', 'file'),
      field: text,
      before: text,
      after: text,
      from: text,
      lines: list(exactly({ sign: text, text, tone: oneOf('added', 'removed', 'moved', 'same') })),
      ...{ more: count, same: count },
    }),
  ),
});

const plan = exactly({
  counts: exactly({ create: count, update: count, remove: count, changes: count, brands: count }),
  groups: list(
    exactly({ title: text, brands: list(text), moreBrands: count, changes: list(named('Change')), more: count }),
  ),
  more: count,
});

const block = {
  anyOf: [
    exactly({
      level: oneOf('brand', 'kind', 'all', 'hour', 'protected'),
      ...{ subject: text, removals: count, total: count, message: text },
    }),
    exactly({
      level: oneOf('change', 'change-hour'),
      ...{ subject: text, brands: count, total: count, limit: count, portals: list(text), message: text },
    }),
  ],
};

const customer = exactly({
  ...{ id: text, portal: text, type: oneOf('customer', 'carrier'), name: text, currency: text, timezone: text },
  status: oneOf('active', 'pending-approval', 'disabled'),
});

/** Result of writing one entry. */
const putResult = exactly(
  {
    id: text,
    code: { type: 'string', description: 'Of a voucher: the code that a customer redeems. Shown once.' },
    setPassword: {
      type: 'string',
      description: 'Of a new contact without a password: path on the portal where the contact sets it. Shown once.',
    },
  },
  ['code', 'setPassword'],
);

const email = exactly({
  ...{ id: text, portal: text, kind: text, recipient: text, subject: text, state: oneOf('queued', 'sent', 'failed') },
  ...{ attempts: count, problem: orNull(text), nextTry: orNull(time), createdAt: time, sentAt: orNull(time) },
});

/** Preview of an operation. */
const preview = exactly({
  effects: { ...list(text), description: 'Sentences: what will happen, and what will not.' },
  facts: list(exactly({ term: text, text })),
  plan: orNull(named('Plan')),
  refused: { ...orNull(text), description: 'Why it cannot be done as things are; null where it can.' },
  carried: {
    type: 'object',
    additionalProperties: text,
    description: 'Parameters to send with POST, so that what was shown is what is done.',
  },
  command: { type: 'string', description: 'The same from a shell.' },
});

const unratedCalls = exactly({
  ...{ customer: text, reason: oneOf(...unratedReasons), calls: count },
  duration: { ...count, description: 'Seconds that they lasted.' },
  destination: { ...text, description: 'The number that one of them called.' },
});

const refusedLine = exactly({ line: { type: 'integer', minimum: 1 }, reason: text });

/** By the name in `#/components/schemas/`; kinds of records have the names that `kind` has. */
export const apiSchemas: Readonly<Record<string, JsonSchema>> = {
  ...(kindSchemas as Readonly<Record<string, JsonSchema>>),
  ConditionDetail: detail,
  Condition: condition,
  Revision: revision,
  Rollback: exactly({
    ...{ portal: text, commit_id: text, bad_commit: text, reason: text, actor: text, at: time },
    held: { ...flag, description: 'Until it is resumed; else the next commit that changes the portal ends it.' },
  }),
  Suspension: exactly({ portal: text, reason: text, actor: text, at: time }),
  BreakGlass: exactly({
    ...{ customer: text, portal: text, show: list(text), hide: list(text), reason: text, actor: text, until: time },
  }),
  BrandStatus: exactly({
    ...{ portal: text, brand: text, domains: list(text), conditions: list(named('Condition')), ready: flag },
  }),
  Status: status,
  Change: change,
  Plan: plan,
  Block: block,
  StoredCustomer: customer,
  PutResult: putResult,
  Email: email,
  Preview: preview,
  RefusedLine: refusedLine,
  UnratedCalls: unratedCalls,
  AdjustedValues: exactly({
    column: text,
    how: { ...text, description: 'As in shortened, rounded, left out.' },
    values: count,
  }),
  AuditEntry: exactly({
    ...{ id: integer, at: time, actor: text, role: text, via: text, address: text, action: text, subject: text },
    ...{ reason: text, detail: text, request: text, outcome: oneOf('done', 'refused'), hash: text },
  }),
};
