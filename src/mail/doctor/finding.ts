// What the mail doctor finds: one rule for each mistake, with the record to create where there is one that repairs it.

export const mailRules = {
  'spf-missing': 'error',
  'spf-several': 'error',
  'spf-syntax': 'error',
  'spf-lookups': 'error',
  'spf-include': 'error',
  'spf-relay': 'error',
  'spf-open': 'warning',
  'dkim-missing': 'error',
  'dkim-wrong-name': 'error',
  'dkim-text': 'error',
  'dkim-several': 'error',
  'dmarc-missing': 'warning',
  'dmarc-several': 'error',
  'dmarc-wrong-name': 'error',
  'dmarc-syntax': 'error',
  'dmarc-unaligned': 'error',
  'mx-missing': 'warning',
  'mx-null': 'error',
  'mx-unusable': 'warning',
  'relay-address': 'error',
  'relay-ptr': 'warning',
  unknown: 'warning',
} as const satisfies Readonly<Record<string, 'error' | 'warning'>>;

export type MailRule = keyof typeof mailRules;

export interface MailFinding {
  readonly rule: MailRule;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** As a zone file has it; null where it is not a record that helps. */
  readonly record: string | null;
  /** The record, or the name of one, to remove; null where nothing has to go. */
  readonly instead: string | null;
}

export const finding = (
  rule: MailRule,
  message: string,
  { record = null, instead = null }: { readonly record?: string | null; readonly instead?: string | null } = {},
): MailFinding => ({ rule, severity: mailRules[rule], message, record, instead });
