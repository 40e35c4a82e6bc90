// Action: send a test notification to one channel.
import { channelLabel } from '../../core/notifications/notification.ts';
import { testNotification } from '../../core/notifications/text.ts';
import { PortalError } from '../../core/portal-error.ts';
import { testChannels } from '../../notifications/notifications.ts';
import { type ActionRequest, type ConsoleAction, emptyConfirmation } from './action.ts';

/** @throws PortalError `not-found` where there is no channel with that number */
function found({ parts, given }: ActionRequest) {
  const number = /^[1-9]\d{0,2}$/.test(given('channel')) ? Number(given('channel')) : 0;
  const subscription = parts.notifications.subscriptions[number - 1];
  if (subscription !== undefined) return { number, label: channelLabel(subscription.channel) };
  const hint =
    'Channels are those under notify: in portico.yaml, counted from 1; the page of notifications lists them.';
  throw new PortalError('not-found', `there is no channel "${given('channel')}"`, hint);
}

export const testNotificationAction: ConsoleAction = {
  name: 'test-notification',
  summary: 'Send a test notification to one channel.',
  role: 'operator',
  concerns: 'fleet',
  needsReason: false,
  parameters: { channel: 'Number of the channel under `notify:`; the first is 1.' },
  confirm: async (request) => {
    const { number, label } = found(request);
    const { subject, message } = testNotification({ id: '', now: request.now, link: null });
    return {
      ...emptyConfirmation,
      title: `Send a test to ${label}`,
      effects: ['It is sent once, immediately, and not retried. The next page shows the response.'],
      facts: [
        { term: 'To', text: label },
        { term: 'Subject', text: subject },
        { term: 'Text', text: message },
        { term: 'Link', text: request.parts.notifications.link ?? 'none: console.url is not set' },
      ],
      carried: { channel: String(number) },
      command: `portico notify test --channel ${number}`,
      button: 'Send the test',
    };
  },
  prepare: async (request) => {
    const { number, label } = found(request);
    const responses = await testChannels(request.parts.notifications, request.now, number);
    const said = responses
      .map(({ ok, response }) =>
        ok ? `${label} accepted the test: ${response}` : `${label} did not accept the test: ${response}`,
      )
      .join('; ')
      .replace(/\.$/, '');
    const nothing = async () => undefined;
    return { subject: label, detail: said, pass: null, write: nothing, message: said, returnTo: '/notifications' };
  },
};
