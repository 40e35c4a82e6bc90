// A notification in the form of each channel: plain text, HTML, a Slack message. Pure.
import type { Notification } from './notification.ts';

/** Plain text, for mail programs without HTML. */
export function notificationText(notification: Notification): string {
  const facts = factsOf(notification).map(([label, value]) => `${label}: ${value}`);
  return `${[notification.subject, notification.message, facts.join('\n')].filter((part) => part !== '').join('\n\n')}\n`;
}

/** HTML without styles. */
export function notificationHtml(notification: Notification): string {
  const lines = notification.message.split('\n').map((line) => `<li>${escaped(line)}</li>`);
  const facts = factsOf(notification).map(([label, value]) => `<dt>${label}</dt><dd>${linked(value)}</dd>`);
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(notification.subject)}</title></head><body>` +
    `<h1>${escaped(notification.subject)}</h1><ul>${lines.join('')}</ul><dl>${facts.join('')}</dl></body></html>`
  );
}

/** The body that an incoming webhook of Slack takes; several other chats understand it too. */
export function slackBody(notification: Notification): { readonly text: string } {
  const facts = factsOf(notification).map(([label, value]) => `${label}: ${escaped(value)}`);
  const text = [`*${escaped(notification.subject)}*`, escaped(notification.message), ...facts];
  return { text: text.filter((part) => part !== '').join('\n') };
}

function factsOf({
  hint,
  file,
  line,
  since,
  revision,
  link,
}: Notification): (readonly [label: string, value: string])[] {
  const facts: readonly (readonly [string, string | null])[] = [
    ['What to do', hint === '' ? null : hint],
    ['Where', file === null || line === null ? file : `${file}:${line}`],
    ['Since', since],
    ['Revision', revision],
    ['Console', link],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]));
}

/** Slack requires these three, and HTML text outside of attributes needs no others. */
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);

function linked(value: string): string {
  if (!/^https?:\/\/[^\s"<>]+$/.test(value)) return escaped(value);
  return `<a href="${escaped(value)}">${escaped(value)}</a>`;
}
