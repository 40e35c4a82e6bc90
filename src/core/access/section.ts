// The sections (permission ids) a portal can show, and which of them a page can exist for.

/**
 * `page`: has a page of its own. `refines`: changes what another section offers, no page.
 * `linked`: its function lives in a telephone switch; it has a menu entry only when the portal gives it a URL.
 */
export type SectionKind = 'page' | 'refines' | 'linked';

const linked =
  'queue audio ivr conference group ai-agent app dialog recording user-registration interconnect rtp-servers data-management';
const refining =
  'did-edit did-destination-lock did-tags ip-auth-edit sip-auth-edit routes-edit route-public-note recording-download ' +
  'alert-balance-edit pending-bank-payments block-paypal block-stripe customer-dtmf carrier-dtmf carrier-portal public-status';
const paged =
  'balance cdr breakout latest-calls cli customer-acd customer-asr customer-cps customer-channels carrier-cps ' +
  'carrier-channels rate-cards did packages routes summary invoice status alert payments voucher contracts documents';

const entries = (ids: string, kind: SectionKind): [string, SectionKind][] => ids.split(' ').map((id) => [id, kind]);

/** Every section id with its kind. */
export const sections: ReadonlyMap<string, SectionKind> = new Map([
  ...entries(paged, 'page'),
  ...entries(linked, 'linked'),
  ...entries(refining, 'refines'),
]);

/** Pages on which visitors enter a secret: scripts of a brand never run there, whatever its document says. */
export const secretPages: ReadonlySet<string> = new Set(
  'login signup verify reset second-factor passkey support-view profile password two-factor security tokens phone confirm payments voucher'.split(
    ' ',
  ),
);
