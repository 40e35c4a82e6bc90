// Kind `mail`: the server a brand's mail leaves through. The password is a reference, never the secret.
import type { SecretReference } from '../core/secret.ts';

export interface MailSpec {
  readonly host: string;
  readonly port: number;
  readonly username: string | null;
  readonly password: SecretReference | null;
  readonly from: string;
}
