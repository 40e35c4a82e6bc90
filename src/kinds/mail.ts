// Kind `mail`: the SMTP server that sends a brand's email. The password is a reference, never the secret.

import type { SecretReference } from '../core/secret.ts';
import { sameNames } from './field.ts';
import { defineKind, ownedBy, ownSpec } from './kind.ts';

export interface MailSpec {
  readonly host: string;
  readonly port: number;
  readonly username: string | null;
  readonly password: SecretReference | null;
  readonly from: string;
}

export const mailKind = defineKind<MailSpec>({
  name: 'mail',
  title: 'Mail server',
  namedByPortal: true,
  pointer: () => ['smtp'],
  fields: sameNames<MailSpec>({
    host: 'Host',
    port: 'Port',
    username: 'User name',
    password: 'Password',
    from: 'Sender address',
  }),
  fromPortal: (portal) => {
    if (portal.smtp === undefined) return [];
    const { host, port = 587, username = null, password, from } = portal.smtp;
    const spec: MailSpec = { host, port, username, password: secretReference(password), from };
    return ownedBy(portal, spec, ['smtp']);
  },
  toPortal: (live) => {
    const { host, port, username, password, from } = ownSpec<MailSpec>(live);
    const login = { ...(username === null ? {} : { username }), ...(password === null ? {} : { password }) };
    return { smtp: { host, port, ...login, from } };
  },
});

function secretReference(given: { env?: string; file?: string } | undefined): SecretReference | null {
  if (given?.env !== undefined) return { env: given.env };
  return given?.file === undefined ? null : { file: given.file };
}
