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
  /** What the server is greeted with; absent for the portal's main domain. */
  readonly name?: string;
  /** PEM of authorities, besides the public ones. */
  readonly ca?: string;
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
    name: 'Greeting name',
    ca: 'Certificate authority',
  }),
  fromPortal: (portal) => {
    if (portal.smtp === undefined) return [];
    const { host, port = 587, username = null, password, from, name, ca } = portal.smtp;
    const reference = password === undefined ? null : documentReference(password);
    // Absent where they are not given: what earlier releases have stored stays equal.
    const greeting = { ...(name === undefined ? {} : { name }), ...(ca === undefined ? {} : { ca }) };
    const spec: MailSpec = { host, port, username, password: reference, from, ...greeting };
    return ownedBy(portal, spec, ['smtp']);
  },
  toPortal: (live) => {
    const { host, port, username, password, ...rest } = ownSpec<MailSpec>(live);
    const login = { ...(username === null ? {} : { username }), ...(password === null ? {} : { password }) };
    return { smtp: { host, port, ...login, ...rest } };
  },
});
