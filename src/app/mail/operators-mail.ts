// The operator's own mail server, as its settings say: for portals without one, and for notifications.
import { readFileSync } from 'node:fs';
import { resolveSecret } from '../../adapters/secrets.ts';
import type { MailServer } from '../../adapters/smtp.ts';
import { senderDomain } from '../../core/mail/sender-domain.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Settings } from '../../schema/settings.ts';

/** A server without what belongs to one message's sender. */
export type ServerOfSender = Omit<MailServer, 'name' | 'sign'>;

/** Its secret and its authorities are read each time, so that replaced ones count. @throws PortalError `settings-invalid` where they cannot be */
export function operatorsServer(
  { host, port, username, password, from, name, ca }: NonNullable<Settings['mail']>,
  edgeTarget: string,
  environment: Readonly<Record<string, string | undefined>>,
): Omit<ServerOfSender, 'replyTo'> {
  // The default is a name of this machine, which servers refuse.
  const target = edgeTarget.endsWith('.localhost') ? null : edgeTarget;
  return {
    ...{ host, port, username, from, reach: 'any', helo: name ?? target ?? senderDomain(from) },
    messageDomain: senderDomain(from),
    roots: ca === null ? null : rootsIn(ca),
    password: password === null ? null : resolveSecret(password, environment),
  };
}

function rootsIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    const hint = 'Check that the file exists and that this user may read it.';
    throw new PortalError('settings-invalid', `mail.ca: the file ${file} cannot be read`, hint, thrown);
  }
}
