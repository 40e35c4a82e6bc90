// Action: retry the certificate of a host, with what the quotas of each authority allow.
import { type AuthorityRoom, retrying, roomsFor, whyNoOrder } from '../../certificates/retry-now.ts';
import { readSubject } from '../../store/tables/certificate-tasks.ts';
import { conditionsOf } from '../../store/tables/conditions.ts';
import { type ConsoleAction, emptyConfirmation, portalPath, shellWord } from './action.ts';

const roomText = ({ left, block }: AuthorityRoom): string => {
  const counts = left.map((each) => `${each.left} of ${each.max} ${each.quota} left`).join(', ');
  return block === null ? counts : `${counts}; ${block.why}, until ${new Date(block.until).toISOString()}`;
};

export const retryCertificateAction: ConsoleAction = {
  name: 'retry-certificate',
  summary: 'Check the DNS of a name and retry its certificate now.',
  role: 'operator',
  concerns: 'host',
  needsReason: false,
  parameters: { host: 'Hostname of a live portal.' },
  confirm: async ({ parts, given, now }) => {
    const host = given('host');
    await retrying(parts.store, host, now);
    const rooms = await roomsFor(parts.store, parts.names.authorities, host, now);
    const task = (await readSubject(parts.store, host))?.task;
    const conditions = (await conditionsOf(parts.store, host)).filter(({ status }) => status !== 'True');
    const none = whyNoOrder(rooms);
    return {
      ...emptyConfirmation,
      title: `Try again for ${host}`,
      effects: [
        'The DNS of the name is checked immediately. Where its certificate is missing or due, one is ordered from the first available authority; a valid certificate stays.',
        ...(rooms.length === 0
          ? ['No public authority is configured: certificates are issued by the internal authority.']
          : []),
        ...(none === null ? [] : [`As things are, ${none}.`]),
      ],
      facts: [
        ...conditions.map(({ kind, reason, message }) => ({ term: `${kind} ${reason}`, text: message })),
        ...(task === undefined || task.next_act === null
          ? []
          : [{ term: 'Due otherwise', text: new Date(task.next_act).toISOString() }]),
        ...rooms.map((room) => ({ term: room.name, text: roomText(room) })),
      ],
      carried: { host },
      command: `portico domains check ${shellWord(host)}`,
      button: 'Try again now',
    };
  },
  prepare: async ({ parts, given, now }) => {
    const host = given('host');
    const { portal, ...operation } = await retrying(parts.store, host, now);
    const none = whyNoOrder(await roomsFor(parts.store, parts.names.authorities, host, now));
    return {
      ...operation,
      message: `${host} is tried again${none === null ? '' : `, but ${none}`}`,
      returnTo: portalPath(portal),
    };
  },
};
