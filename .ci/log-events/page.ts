// docs/reference/log-events.md: the lines of the log, read from the sources, and why requests are refused.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { refusals } from '../../src/core/access/refusals.ts';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

const head = `<!-- Generated from src/ by \`npm run generate\`; do not edit. -->

# Log events

Each process writes one JSON object a line to standard error: \`time\` (RFC 3339, UTC), \`level\` (30 info, 40 warn, 50 error), \`msg\` (one of the texts below) and fields. What visitors
send is a JSON string, so that no line can be forged. No line holds a password, a token, a link or an email address.

## Refused requests

Every refused login, 401, 403, 429, write from another site, wrong signature and expired link is one line, \`a request was refused\`, with \`listener\`, \`portal\`, \`reason\`, \`route\` (the first part
of the path), \`network\` (an IPv4 address, or the /64 of an IPv6 address), \`request\` (the number that the visitor was shown) and, where an email address was typed, \`account\`: a keyed
digest of it (HMAC-SHA-256), equal for equal addresses. At most 20 lines a minute are written for a reason at one portal and 500 for all; \`refused requests were left out of the log\` says how many more
there were. [\`portico_refused_total\`](metrics.md) counts every one.

| reason | listener | counts as a login | what |
| --- | --- | --- | --- |
`;

export function logEventsPage(): string {
  const reasons = Object.entries(refusals).map(
    ([reason, { listener, login, what }]) => `| \`${reason}\` | ${listener} | ${login ? 'yes' : ''} | ${what} |\n`,
  );
  const rows = [...logLines()].sort().map(([message, level]) => `| ${level} | ${message} |\n`);
  return `${head}${reasons.join('')}\n## All lines\n\n| level | text |\n| --- | --- |\n${rows.join('')}`;
}

/** The level of each text that a call of the log names. */
function logLines(): Map<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const found = new Map<string, string>();
  for (const file of files.sort()) {
    const text = readFileSync(`${root}${file}`, 'utf8');
    for (const [, level = '', argument = ''] of text.matchAll(/\blog\.(info|warn|error)\(\s*([^,)]*)/g)) {
      for (const [, message = ''] of argument.matchAll(/'([^']+)'/g)) found.set(message, level);
    }
  }
  return found;
}
