// The emails of a portal by kind: what each is for, and which of its parameters people typed. Pure.

/**
 * `request`: asks the owner of an address for something, and may reach a stranger. `access`: a way in for a contact. `security`: tells
 * contacts what was done with their account. `subscription`: sent until its recipient ends it, by a link in it.
 */
export type EmailPurpose = 'request' | 'access' | 'security' | 'subscription';

interface EmailKindRule {
  readonly purpose: EmailPurpose;
  /** Parameters with text of a visitor: never in the subject or the first line, and nowhere as a link. */
  readonly typed: readonly string[];
}

export const emailKinds = {
  verify: { purpose: 'request', typed: [] },
  known: { purpose: 'request', typed: [] },
  'verify-email': { purpose: 'request', typed: [] },
  reset: { purpose: 'access', typed: [] },
  invite: { purpose: 'access', typed: [] },
  'recipient-confirm': { purpose: 'request', typed: [] },
  'password-changed': { purpose: 'security', typed: [] },
  'new-sign-in': { purpose: 'security', typed: ['agent'] },
  'new-country': { purpose: 'security', typed: ['agent'] },
  'wrong-codes': { purpose: 'security', typed: [] },
  'recovery-codes-made': { purpose: 'security', typed: [] },
  'email-change': { purpose: 'security', typed: ['email'] },
  'email-changed': { purpose: 'security', typed: ['email'] },
  'recovery-used': { purpose: 'security', typed: [] },
  'two-factor-on': { purpose: 'security', typed: [] },
  'two-factor-off': { purpose: 'security', typed: [] },
  'second-factor-reset': { purpose: 'security', typed: [] },
  moved: { purpose: 'security', typed: [] },
  'account-change': { purpose: 'security', typed: ['contact', 'before', 'after'] },
  'report-ready': { purpose: 'security', typed: [] },
  alert: { purpose: 'subscription', typed: ['title'] },
  'report-day': { purpose: 'subscription', typed: ['company'] },
  'report-week': { purpose: 'subscription', typed: ['company'] },
  'report-month': { purpose: 'subscription', typed: ['company'] },
} as const satisfies Readonly<Record<string, EmailKindRule>>;

export type EmailKind = keyof typeof emailKinds;

/** A kind with exactly the typed texts that it has. */
export type KindWithTexts = {
  readonly [Kind in EmailKind]: { readonly kind: Kind } & TextsOf<(typeof emailKinds)[Kind]['typed'][number]>;
}[EmailKind];

type TextsOf<Name extends string> = [Name] extends [never]
  ? { readonly typed?: never }
  : { readonly typed: Readonly<Record<Name, string>> };
