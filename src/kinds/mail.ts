// Kind `mail`: the SMTP server that sends a brand's email. The password is a reference, never the secret.

import { type DocumentReference, documentReference } from '../core/secret.ts';
import { sameNames } from './field.ts';
import { defineKind, ownedBy, ownSpec } from './kind.ts';

export interface MailSpec {
  readonly host: string;
  readonly port: number;
  readonly username: string | null;
  readonly password: DocumentReference | null;
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
    const reference = password === undefined ? null : documentReference(password);
    const spec: MailSpec = { host, port, username, password: reference, from };
    return ownedBy(portal, spec, ['smtp']);
  },
  toPortal: (live) => {
    const { host, port, username, password, from } = ownSpec<MailSpec>(live);
    const login = { ...(username === null ? {} : { username }), ...(password === null ? {} : { password }) };
    return { smtp: { host, port, ...login, from } };
  },
});
