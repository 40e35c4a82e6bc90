// Actions: set and end a break-glass override, which shows or hides sections for one customer and a limited time.
import { effectiveSections, type Override } from '../../core/access/permission.ts';
import { sections } from '../../core/access/section.ts';
import { PortalError } from '../../core/portal-error.ts';
import { endOverrideOperation, type OverrideInput, overrideOperation } from '../../operations/override.ts';
import type { Store } from '../../store/store.ts';
import { type BreakGlass, readBreakGlass } from '../../store/tables/break-glass.ts';
import {
  type ActionRequest,
  type Choice,
  type ConsoleAction,
  emptyConfirmation,
  errorText,
  portalPath,
  shellWord,
} from './action.ts';

const list = (text: string): string[] => text.split(',').flatMap((id) => (id.trim() === '' ? [] : [id.trim()]));

function wantedOf(given: ActionRequest['given']): OverrideInput {
  const portal = given('portal');
  return {
    customer: given('customer'),
    show: list(given('show')),
    hide: list(given('hide')),
    for: given('for'),
    ...(portal === '' ? {} : { portal }),
  };
}

/** Computes the sections in effect from the stored rows. */
async function effective(
  store: Store,
  { portal, customer }: { readonly portal: string; readonly customer: string },
  breakGlass: Override | undefined,
  now: number,
): Promise<readonly string[]> {
  const rows = await store
    .selectFrom('resource')
    .select(['kind', 'spec'])
    .where('archived_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb.and([eb('kind', '=', 'access'), eb('name', '=', portal)]),
        eb.and([eb('kind', '=', 'override'), eb('name', '=', customer)]),
      ]),
    )
    .execute();
  const spec = (kind: string): unknown => JSON.parse(rows.find((row) => row.kind === kind)?.spec ?? 'null');
  const access = spec('access') as { readonly sections: readonly string[] } | null;
  const own = spec('override') as Override | null;
  return effectiveSections(access?.sections ?? [], [own ?? undefined, breakGlass], now);
}

const listText = (ids: readonly string[]): string => (ids.length === 0 ? 'none' : ids.join(', '));

function choicesOf(wanted: OverrideInput): Choice[] {
  const boxes = (chosen: readonly string[]) =>
    [...sections.keys()].map((value) => ({ value, checked: chosen.includes(value) }));
  const line = { boxes: [], required: true };
  return [
    { name: 'customer', label: 'Customer', value: wanted.customer, ...line },
    {
      name: 'portal',
      label: 'Portal, where the customer is not known here',
      value: wanted.portal ?? '',
      ...line,
      required: false,
    },
    {
      name: 'for',
      label: 'For how long, as in 30m, 24h or 7d',
      value: wanted.customer === '' && wanted.for === '' ? '24h' : wanted.for,
      ...line,
    },
    { name: 'show', label: 'Show', value: '', required: false, boxes: boxes(wanted.show) },
    { name: 'hide', label: 'Hide', value: '', required: false, boxes: boxes(wanted.hide) },
  ];
}

export const overrideAction: ConsoleAction = {
  name: 'override',
  summary: 'Show or hide sections for one customer, for a time (break-glass).',
  role: 'operator',
  concerns: 'customer',
  needsReason: true,
  parameters: {
    customer: 'Id of the customer.',
    portal: 'Only where the customer is not known here.',
    show: 'Sections to show, comma-separated or a list.',
    hide: 'Sections to hide, comma-separated or a list.',
    for: 'How long: 30m, 24h, 7d; at most 90 days.',
  },
  confirm: async ({ parts: { store }, given, actor, now }) => {
    const wanted = wantedOf(given);
    const { customer } = wanted;
    const form = {
      ...emptyConfirmation,
      title: customer === '' ? 'Break-glass override' : `Break-glass override of ${customer}`,
      effects: [
        'What one customer sees changes immediately, is shown in every plan, and ends automatically. To make it permanent, commit it to the Overrides of the portal.',
      ],
      choices: choicesOf(wanted),
      button: 'Set the override',
    };
    const flags = [
      ...(wanted.show.length > 0 ? [`--show ${shellWord(wanted.show.join(','))}`] : []),
      ...(wanted.hide.length > 0 ? [`--hide ${shellWord(wanted.hide.join(','))}`] : []),
    ];
    const command = `portico override set ${shellWord(customer === '' ? 'CUSTOMER' : customer)} ${flags.join(' ')} --for ${shellWord(wanted.for === '' ? '24h' : wanted.for)} --reason WHY`;
    if (customer === '' || wanted.show.length + wanted.hide.length === 0) {
      return { ...form, command, refused: 'Choose what to show or to hide, and see what it does.' };
    }
    let entry: BreakGlass;
    try {
      ({ entry } = await overrideOperation(store, wanted, { reason: '', actor: actor.name, now }));
    } catch (thrown) {
      if (!(thrown instanceof PortalError)) throw thrown;
      // The form keeps what was chosen, to be corrected.
      return { ...form, command, refused: errorText(thrown) };
    }
    const present = (await readBreakGlass(store)).find((candidate) => candidate.customer === customer);
    const before = await effective(store, { portal: entry.portal, customer }, present, now);
    const after = await effective(store, { portal: entry.portal, customer }, entry, now);
    return {
      ...form,
      facts: [
        { term: 'Portal', text: entry.portal },
        { term: 'Sections now', text: listText(before) },
        { term: 'Sections then', text: listText(after) },
        { term: 'Until', text: new Date(entry.until).toISOString() },
        ...(present === undefined ? [] : [{ term: 'Takes the place of', text: `${present.actor}: ${present.reason}` }]),
      ],
      carried: {
        customer,
        portal: wanted.portal ?? '',
        show: wanted.show.join(','),
        hide: wanted.hide.join(','),
        for: wanted.for,
      },
      command,
    };
  },
  prepare: async ({ parts, given, actor, now }, reason) => {
    const operation = await overrideOperation(parts.store, wantedOf(given), { reason, actor: actor.name, now });
    const { entry, what } = operation;
    const until = new Date(entry.until).toISOString();
    return {
      ...operation,
      message: `${entry.customer} of ${entry.portal}: ${what}, until ${until}`,
      returnTo: portalPath(entry.portal),
    };
  },
};

export const endOverrideAction: ConsoleAction = {
  name: 'end-override',
  summary: 'End a break-glass override now.',
  role: 'operator',
  concerns: 'customer',
  needsReason: true,
  parameters: { customer: 'Id of the customer.' },
  confirm: async ({ parts: { store }, given, actor, now }) => {
    const customer = given('customer');
    const { entry } = await endOverrideOperation(store, customer, { actor: actor.name, now });
    const { portal } = entry;
    const before = await effective(store, { portal, customer }, entry, now);
    const after = await effective(store, { portal, customer }, undefined, now);
    return {
      ...emptyConfirmation,
      title: `End the override of ${customer}`,
      effects: ['The customer immediately sees what the files say again.'],
      facts: [
        { term: 'Portal', text: portal },
        { term: 'Put in force', text: `by ${entry.actor}: ${entry.reason}` },
        { term: 'Sections now', text: listText(before) },
        { term: 'Sections then', text: listText(after) },
      ],
      carried: { customer },
      command: `portico override clear ${shellWord(customer)}`,
      button: 'End it now',
    };
  },
  prepare: async ({ parts, given, actor, now }) => {
    const operation = await endOverrideOperation(parts.store, given('customer'), { actor: actor.name, now });
    return {
      ...operation,
      message: `The override of ${operation.subject} has ended`,
      returnTo: portalPath(operation.entry.portal),
    };
  },
};
