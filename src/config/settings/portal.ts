// The part of the server's settings that portals need: mail, the operator's hooks, whom to tell of a weakness.
import type { SecretReference } from '../../core/secret.ts';
import type { PorticoSettings } from '../../schema/documents.ts';
import { secretOf } from './edge.ts';

export interface HookSetting {
  readonly url: string;
  readonly secret: SecretReference | null;
}

export interface PortalSettings {
  /** Mail of brands without a server of their own; null where there is none. */
  readonly mail: {
    readonly host: string;
    readonly port: number;
    readonly username: string | null;
    readonly password: SecretReference | null;
    readonly from: string;
  } | null;
  readonly hooks: { readonly signup: HookSetting | null; readonly phone: HookSetting | null };
  /** `mailto:` and `https:` URLs. */
  readonly securityContacts: readonly string[];
}

const SMTP_PORT = 587;

export function portalSettings({ mail, hooks, security }: PorticoSettings): PortalSettings {
  return {
    mail:
      mail === undefined
        ? null
        : {
            host: mail.host,
            port: mail.port ?? SMTP_PORT,
            username: mail.username ?? null,
            password: secretOf(mail.password),
            from: mail.from,
          },
    hooks: { signup: hookOf(hooks?.signup), phone: hookOf(hooks?.phone) },
    securityContacts: security?.contact ?? [],
  };
}

type GivenHook = NonNullable<NonNullable<PorticoSettings['hooks']>['phone']>;

const hookOf = (given: GivenHook | undefined): HookSetting | null =>
  given === undefined ? null : { url: given.url, secret: secretOf(given.secret) };
