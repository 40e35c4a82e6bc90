// Seal and open secrets of documents with age (https://age-encryption.org/v1), X25519 recipients. The library is loaded when it is first used.
import { PortalError } from '../../core/portal-error.ts';
import { parseSealed, sealedText } from '../../core/sealing/sealed-text.ts';
import { Secret } from '../../core/secret.ts';
import { parseJson } from '../../core/untrusted/json.ts';

export interface SealedPlace {
  readonly portal: string;
  /** Keys of the place in the document, joined by dots. */
  readonly field: string;
}

const age = () => import('age-encryption');

/** A new identity (`AGE-SECRET-KEY-1...`) with its recipient (`age1...`). */
export async function newIdentity(): Promise<{ readonly identity: Secret; readonly recipient: string }> {
  const { generateX25519Identity, identityToRecipient } = await age();
  const identity = await generateX25519Identity();
  return { identity: new Secret(identity), recipient: await identityToRecipient(identity) };
}

/** @throws PortalError `input-invalid` where a recipient is not an X25519 key of age */
export async function seal(
  secret: Secret,
  { portal, field }: SealedPlace,
  recipients: readonly string[],
): Promise<string> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch (thrown) {
      throw new PortalError(
        'input-invalid',
        `${recipient} is not a recipient of age`,
        'Write it as in age1...',
        thrown,
      );
    }
  }
  // The place is part of what is sealed: a value that is copied to another place does not open there.
  const bytes = await encrypter.encrypt(JSON.stringify({ portal, field, secret: secret.reveal() }));
  return sealedText({ portal, field, recipients, body: Buffer.from(bytes).toString('base64') });
}

/** @throws PortalError `secret-unreadable`; names the place, never the value */
export async function open(text: string, portal: string, identity: Secret): Promise<Secret> {
  const sealed = parseSealed(text);
  if (sealed === undefined) throw unreadable(portal, 'it is not a sealed secret');
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  let plain: string;
  try {
    decrypter.addIdentity(identity.reveal());
    plain = await decrypter.decrypt(Buffer.from(sealed.body, 'base64'), 'text');
  } catch (thrown) {
    throw unreadable(`${portal}/${sealed.field}`, 'it was not sealed for the identity of this process', thrown);
  }
  const inside = parseJson(plain);
  const member = (key: string): unknown => (inside instanceof Object ? Reflect.get(inside, key) : undefined);
  const secret = member('secret');
  if (member('portal') !== portal || member('field') !== sealed.field || typeof secret !== 'string') {
    throw unreadable(`${portal}/${sealed.field}`, 'it was sealed for another place');
  }
  return new Secret(secret);
}

const unreadable = (place: string, why: string, cause?: unknown): PortalError =>
  new PortalError(
    'secret-unreadable',
    `the sealed secret ${place} does not open: ${why}`,
    'Seal it again: portico seal.',
    cause,
  );
