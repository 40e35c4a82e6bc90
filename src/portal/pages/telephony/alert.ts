// `/alert`: rules that send an email when a measure crosses a threshold: list, add, pause, remove, test.

import { type AlertState, alertStates, measure, measuresMoney } from '../../../billing/alerts.ts';
import { limits } from '../../../core/limits/limits.ts';
import { decimalsOf } from '../../../core/money/currency.ts';
import { typedMicros } from '../../../core/money/typed-amount.ts';
import { isEmail } from '../../../customers/contact.ts';
import {
  everyRecord,
  findRecord,
  newRecordId,
  putRecord,
  type RecordBody,
  removeRecord,
  type StoredRecord,
} from '../../../customers/records.ts';
import { checksOf, refusedWhole } from '../../forms/checks.ts';
import { typedInto } from '../../forms/refused-view.ts';
import { done, html, notFound } from '../../http/response.ts';
import { alertParameters } from '../../mail/alert-message.ts';
import { composeEmail, type EmailContent, sendPortalEmail } from '../../mail/compose.ts';
import { buttonCell, cell, type GridCell, markCell } from '../../ui/grid.ts';
import { newestFirst, pagedGrid } from '../../ui/paged-grid.ts';
import { timeView } from '../../ui/translator.ts';
import {
  type ActionContext,
  type ActionResult,
  type Changed,
  changed,
  type Page,
  type PageContext,
  sees,
} from '../page.ts';
import { recipientActions, recipientsView, unconfirmedAmong } from './alert-recipients.ts';

type Rule = RecordBody<'alert'>;

const areas = ['balance', 'daily-spend', 'asr', 'acd', 'pdd', 'cps', 'channels'] as const;
const operators = ['<', '<=', '=', '>=', '>'] as const;
const periods = [300, 900, 3600, 86_400] as const;
const repeats = [0, 3600, 86_400] as const;

export const alertPage: Page = {
  id: 'alert',
  secret: true,
  section: 'alert',
  title: 'alert.title',
  respond: async (context) => html(await view(context)),
  actions: {
    add: { section: null, proof: 'recent', entry: 'alerts-changed', email: 'customer', run: add },
    pause: { section: null, proof: 'recent', entry: 'alerts-changed', email: 'customer', run: pause },
    remove: {
      section: null,
      asks: 'remove-alert',
      proof: 'recent',
      entry: 'alerts-changed',
      email: 'customer',
      run: remove,
    },
    test: { section: null, proof: 'none', entry: null, email: 'contact', run: tryOut },
    ...recipientActions,
  },
};

async function view(context: PageContext) {
  const { store, visitor, t, refused } = context;
  const [rules, states] = await Promise.all([everyRecord(store, visitor, 'alert'), alertStates(store, visitor)]);
  const cells = ({ id, body }: StoredRecord<'alert'>) => rowOf(context, id, body, states.get(id));
  const keys = ['alert.name', 'alert.rule', 'routes.state', 'alert.last', '', '', ''];
  const typed = typedInto(refused, 'add');
  const choice = (name: string, values: readonly (string | number)[], label: (value: string) => string) =>
    values.map((value) => ({
      value: String(value),
      label: label(String(value)),
      chosen: typed(name) === String(value),
    }));
  return {
    table: pagedGrid(context, { caption: t('alert.title'), keys, rows: newestFirst(rules), cells }),
    areas: choice(
      'area',
      areas.filter((area) => area !== 'balance' || sees(context, 'alert-balance-edit')),
      (area) => t(`alert.area-${area}`),
    ),
    operators: choice('operator', operators, (operator) => t(`alert.op-${operators.indexOf(operator as '<')}`)),
    periods: choice('period', periods, (seconds) => t(`alert.period-${seconds}`)),
    repeats: choice('repeat', repeats, (seconds) => t(`alert.repeat-${seconds}`)),
    typed: {
      title: typed('title'),
      threshold: typed('threshold'),
      reset: typed('reset'),
      recipients: typed('recipients'),
    },
    result: context.query.get('tested') === null ? '' : t('notice.alert-tested'),
    ...(await recipientsView(context, rules)),
  };
}

function rowOf(context: PageContext, id: string, body: Rule, state: AlertState | undefined): GridCell[] {
  const { t, zone } = context;
  const paused = body.paused === true;
  const raised = state?.raised === true && !paused;
  const [label, mark] = paused
    ? (['alert.paused', 'cancelled'] as const)
    : raised
      ? (['alert.raised', 'pending'] as const)
      : (['alert.quiet', 'completed'] as const);
  const editable = isEditable(context, body);
  return [
    cell(body.title),
    cell(ruleText(body, context)),
    markCell(t(label), mark),
    cell(typeof state?.sentAt === 'number' ? timeView(state.sentAt, t, zone).text : '–'),
    buttonCell(t('alert.test'), 'test', id),
    editable ? buttonCell(t(paused ? 'alert.resume' : 'alert.pause'), 'pause', id) : cell(''),
    editable ? buttonCell(t('do.remove'), 'remove', id, true) : cell(''),
  ];
}

/** Rules about the balance can be changed by the operator only, unless the section `alert-balance-edit` is in effect. */
const isEditable = (context: PageContext, rule: Rule): boolean =>
  rule.area !== 'balance' || sees(context, 'alert-balance-edit');

function ruleText({ area, operator, threshold, currency }: Rule, { t, visitor }: PageContext): string {
  const unit = measuresMoney(area) ? ` ${currency ?? visitor.currency}` : '';
  return `${t(`alert.area-${area}`)} ${operator} ${t.number(threshold, 6)}${unit}`;
}

/** A rule in the log: what it measures, who gets it, and its title. */
const textOf = (rule: Rule, context: PageContext): string =>
  [ruleText(rule, context), (rule.recipients ?? []).join(' '), rule.title].filter((part) => part !== '').join(', ');

async function add(context: ActionContext): Promise<ActionResult | Changed> {
  const { store, visitor, t, now } = context;
  const read = ruleOf(context);
  if ('type' in read) return read;
  const { rule } = read;
  if ((await everyRecord(store, visitor, 'alert')).length >= limits.alertRules)
    return refusedWhole(t('alert.too-many'));
  await putRecord(store, visitor, 'alert', newRecordId(), rule, now);
  const unconfirmed = await unconfirmedAmong(context, rule.recipients ?? []);
  return changed('', textOf(rule, context), done('/alert', unconfirmed ? 'recipient-unconfirmed' : 'saved'));
}

/** Reads the rule that was typed, or refuses what is wrong of it. */
function ruleOf(context: ActionContext): { readonly rule: Rule } | ActionResult {
  const { fields, t } = context;
  const form = checksOf(fields, t, {
    ...{ threshold: 'alert.threshold', reset: 'alert.reset', area: 'alert.area', operator: 'alert.operator' },
    ...{ period: 'alert.period', repeat: 'alert.repeat' },
  });
  const title = form.line('title', 200);
  if (title === '') form.wrong('title', 'alert.bad-title');
  const area = form.choice('area', areas);
  const operator = form.choice('operator', operators);
  const threshold = form.value('threshold', thresholdIn(context, fields.text('threshold', 20)), 'alert.bad-threshold');
  const resetText = fields.raw('reset').trim();
  const reset =
    resetText === '' ? undefined : form.value('reset', thresholdIn(context, resetText), 'alert.bad-threshold');
  const samplePeriod = form.choice('period', periods);
  const repeat = form.choice('repeat', repeats);
  const recipients = fields
    .raw('recipients')
    .split(/[\s,;]+/)
    .filter((email) => email !== '');
  const wrongOne = recipients.find((email) => !isEmail(email));
  if (wrongOne !== undefined) form.wrong('recipients', 'alert.bad-recipients', { email: wrongOne.slice(0, 60) });
  if (recipients.length > limits.alertRecipients)
    form.wrong('recipients', 'alert.many-recipients', { count: limits.alertRecipients });
  const refused = form.refused();
  if (refused !== null) return refused;
  // What is undefined here was noted above.
  if (area === undefined || operator === undefined || threshold === undefined) return notFound;
  if (samplePeriod === undefined || repeat === undefined) return notFound;
  if (area === 'balance' && !sees(context, 'alert-balance-edit')) return notFound;
  return {
    rule: {
      ...{ title, area, operator, threshold, recipients, samplePeriod, repeat, noticeLevel: 'warning' },
      ...(reset === undefined ? {} : { resetThreshold: reset }),
      ...(measuresMoney(area) ? { currency: context.visitor.currency } : {}),
    },
  };
}

/** Parses a typed threshold; undefined where it is not a number, or could be two of them. */
function thresholdIn({ t, visitor }: PageContext, typed: string): number | undefined {
  const text = typed.trim();
  const read = typedMicros(text.replace(/^[-\u2212]/, ''), decimalsOf(visitor.currency), t.decimalSign);
  if (read === undefined) return undefined;
  return (/^[-\u2212]/.test(text) ? -1 : 1) * (Number(read) / 1e6);
}

async function pause(context: ActionContext): Promise<ActionResult | Changed> {
  const { store, visitor, fields, t, now } = context;
  const id = fields.text('id', 64);
  const found = await findRecord(store, visitor, 'alert', id);
  if (found === undefined || !isEditable(context, found.body)) return notFound;
  const paused = found.body.paused !== true;
  await putRecord(store, visitor, 'alert', id, { ...found.body, paused }, now);
  const after = `${t(paused ? 'alert.paused' : 'alert.quiet')}: ${found.body.title}`;
  return changed(textOf(found.body, context), after, done('/alert', 'saved'));
}

async function remove(context: ActionContext): Promise<ActionResult | Changed> {
  const { store, visitor, fields } = context;
  const id = fields.text('id', 64);
  const found = await findRecord(store, visitor, 'alert', id);
  if (found === undefined || !isEditable(context, found.body)) return notFound;
  await removeRecord(store, visitor, 'alert', id);
  return changed(textOf(found.body, context), '', done('/alert', 'removed'));
}

/** Measures the rule now, mails a test alert to the visitor, and shows it. */
async function tryOut(context: ActionContext): Promise<ActionResult> {
  const { store, visitor, fields, services, t, now } = context;
  const id = fields.text('id', 64);
  const found = await findRecord(store, visitor, 'alert', id);
  if (found === undefined) return notFound;
  const wait = services.limits.alertTest.take(visitor.contact, now);
  if (wait > 0) return { type: 'error', status: 429, retryAfter: Math.ceil(wait / 1000) };
  const value = await measure(store, visitor, found.body, now);
  const site = context.site;
  const content: EmailContent = {
    ...{ kind: 'alert', recipient: visitor.email, account: visitor.customer },
    parameters: alertParameters(t, found.body, value, true, visitor.currency),
    typed: { title: found.body.title },
    action: '/alert',
  };
  await sendPortalEmail({ store, services, site }, visitor.language, content);
  const email = composeEmail(site, t, services, content);
  return html({
    ...(await view(context)),
    result: `${t('notice.alert-tested')}\n\n${email.subject}\n\n${email.text}`,
  });
}
