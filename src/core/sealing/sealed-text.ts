// A sealed secret as a document has it: for which place, for whom, and the encrypted bytes. The first two are a label that anyone can read;
// what counts is in the bytes too.

export interface SealedText {
  readonly portal: string;
  /** Keys of its place in the document, joined by dots, e.g. `smtp.password`. */
  readonly field: string;
  /** The ends of the recipients' keys. */
  readonly recipients: readonly string[];
  /** Base64 of an age file. */
  readonly body: string;
}

const FORM =
  /^([a-z0-9-]{1,63})\/([A-Za-z0-9.]{1,100}):([a-z0-9]{8}(?:,[a-z0-9]{8}){0,19}):([A-Za-z0-9+/]{100,20000}={0,2})$/;

/** The first line of an age file of this version. */
const HEADER = 'age-encryption.org/v1\n';

export const sealedText = ({ portal, field, recipients, body }: SealedText): string =>
  `${portal}/${field}:${recipients.map(endOf).join(',')}:${body}`;

/** Undefined for what does not have the form, or whose bytes are not an age file for as many recipients as it says. */
export function parseSealed(text: string): SealedText | undefined {
  const [, portal, field, recipients, body] = FORM.exec(text) ?? [];
  if (portal === undefined || field === undefined || recipients === undefined || body === undefined) return undefined;
  const head = Buffer.from(body, 'base64').toString('latin1');
  const end = head.indexOf('\n--- ');
  const stanzas = head.slice(0, end + 1).match(/^-> X25519 /gm) ?? [];
  const ends = recipients.split(',');
  if (!head.startsWith(HEADER) || end === -1 || stanzas.length !== ends.length) return undefined;
  return { portal, field, recipients: ends, body };
}

/** What looks like sealed secrets in a text. */
export const sealedIn = (text: string): readonly string[] =>
  text.match(new RegExp(FORM.source.slice(1, -1), 'g')) ?? [];

/** The end of a recipient's key, by which labels name it. */
export const endOf = (recipient: string): string => recipient.slice(-8);
