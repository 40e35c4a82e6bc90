// Trying again for a certificate: what is asked of which authority, and what its quotas leave.
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
  summary: 'Look a name up and try for its certificate again now.',
  role: 'operator',
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
        'The name is looked up at once. Where its certificate is missing or due, the first authority that can be asked is asked for one; a good certificate stays.',
        ...(rooms.length === 0 ? ['No public authority is configured: certificates are made here.'] : []),
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
    const { portal, ...deed } = await retrying(parts.store, host, now);
    const none = whyNoOrder(await roomsFor(parts.store, parts.names.authorities, host, now));
    return {
      ...deed,
      message: `${host} is tried again${none === null ? '' : `, but ${none}`}`,
      returnTo: portalPath(portal),
    };
  },
};
