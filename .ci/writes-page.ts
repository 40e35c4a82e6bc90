// docs/reference/writes.md: every write of a portal with the proof that it needs, the entry that it leaves, and who is emailed.
import { writes } from '../src/portal/writes/table.ts';

const head = `<!-- Generated from src/portal/ by \`npm run generate\`; do not edit. -->

# Writes of a portal

Every form and every path that a program writes to. \`recent\` is a login, or a confirmation of password and second factor, within
[\`customers.recentProof\`](settings.md); \`recent-above-limit\` the same for payments above \`customers.proofAbove\`, \`recent-for-phone\` where a phone
number is another; \`password\` is typed in the form itself; \`link\` is the secret of an emailed link; \`program\` a signature. Entries are in the contact's log (\`/security\`). Emails go to the contact, to every verified contact of the customer, or
to an address that is not confirmed yet. Personal tokens write nothing: the customers' API only reads, and a token is made with a recent proof.

| path | form | proof | entry | email |
| --- | --- | --- | --- | --- |
`;

export function writesPage(): string {
  const rows = writes.map(
    ({ name, action, rule: { proof, entry, email } }) =>
      `| \`${name}\` | ${action === null ? '' : `\`${action}\``} | ${proof} | ${entry ?? ''} | ${email ?? ''} |\n`,
  );
  return `${head}${rows.join('')}`;
}
