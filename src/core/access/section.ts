// The sections (permission ids) a portal can show, which of them a page can exist for, and what each of them is.

/**
 * `page`: has a page of its own. `refines`: changes what another section offers, no page.
 * `linked`: its function lives in a telephone switch; it has a menu entry only when the portal gives it a URL.
 */
export type SectionKind = 'page' | 'refines' | 'linked';

/** A section as documentation and editors describe it. */
export interface Section {
  readonly kind: SectionKind;
  /** What a customer sees by it, as a sentence. */
  readonly shows: string;
  /** What else has to be there, as a sentence; null for nothing. */
  readonly needs: string | null;
  /** Its group in the menu. */
  readonly group: MenuGroup;
  /** True for a page that a portal may replace by the operator's own system, in `sectionLinks`. */
  readonly linkable?: true;
}

/** The groups of the menu, in their order. What an operator's own order decides is the order within a group. */
export const menuGroups = ['traffic', 'service', 'billing', 'account'] as const;
export type MenuGroup = (typeof menuGroups)[number];

const page = (group: MenuGroup, shows: string, needs: string | null = null): Section => ({
  ...{ kind: 'page', shows, needs, group },
});
const linked = (shows: string): Section => ({
  ...{ kind: 'linked', shows, group: 'service' },
  needs: 'The URL of the switch, in `sectionLinks`; without one it is not in the menu.',
});
const linkable = (group: MenuGroup, shows: string, needs: string): Section => ({
  ...{ kind: 'page', shows, needs: `${needs} A URL in \`sectionLinks\`, which is opened instead.`, group },
  linkable: true,
});
const refines = (of: string | null, shows: string): Section => ({
  ...{ kind: 'refines', shows, group: 'service' },
  needs: of === null ? null : `\`${of}\`.`,
});

/** Every section by its id. */
export const sectionEntries: Readonly<Record<string, Section>> = {
  balance: page('billing', "The balance and credit limit of each of the customer's accounts."),
  cdr: page('traffic', 'The report of calls, one row a call, with search and download.', 'Columns in `reports.cdr`.'),
  breakout: page(
    'traffic',
    'The report of calls summed by destination, hour, day or month.',
    'Columns in `reports.breakout`.',
  ),
  'latest-calls': page('traffic', 'The last hundred calls, as they come in.', 'Columns in `reports.cdr`.'),
  cli: page('service', 'The caller numbers that the customer may show.'),
  'customer-acd': page('traffic', 'A graph of the average call length.'),
  'customer-asr': page('traffic', 'A graph of the share of calls that were answered.'),
  'customer-cps': page('traffic', 'A graph of calls per second.'),
  'customer-channels': page('traffic', 'A graph of concurrent calls.'),
  'carrier-cps': page('traffic', 'A graph of calls per second, for carriers.'),
  'carrier-channels': page('traffic', 'A graph of concurrent calls, for carriers.'),
  'rate-cards': page('service', "The prices of the customer's calls by destination, with download."),
  did: page('service', "The customer's numbers and where each leads."),
  packages: page('service', "The customer's packages of minutes: what is left, and when each ends."),
  routes: page('service', "The customer's routes, with the addresses and SIP users that may use them."),
  summary: page('traffic', "A summary of the customer's traffic."),
  invoice: page('billing', 'Invoices, with download.'),
  status: page('account', 'What works and what does not, and announced maintenance.'),
  alert: page(
    'account',
    'Alerts that the customer sets on balance, spending and traffic.',
    'A mail server, in `mail` or `smtp`.',
  ),
  payments: page('billing', 'Payments made, and ways to pay.', "`payments` in the portal's document, for ways to pay."),
  voucher: page('billing', 'A form to redeem a voucher.'),
  contracts: page('account', 'Contracts to read and to accept.'),
  'data-management': linkable(
    'account',
    'A file of all data that is kept of the customer, and a request to have it erased.',
    'Nothing.',
  ),
  documents: page('account', 'Documents that the operator gave to the customer, and those the customer hands in.'),
  queue: linked('Call queues.'),
  audio: linked('Announcements and music on hold.'),
  ivr: linked('Voice menus.'),
  conference: linked('Conference rooms.'),
  group: linked('Ring groups.'),
  'ai-agent': linked('AI agents that answer calls.'),
  app: linked('Telephone applications.'),
  dialog: linkable(
    'service',
    'The calls that are up now, as they ring, are answered and end.',
    'Calls that the switch posts to `/api/v1/live-calls`.',
  ),
  recording: linkable(
    'traffic',
    'Recordings of calls, each with a player. Every playback is in the log of the contact.',
    '`recordings` in `portico.yaml`; without it there is no such page.',
  ),
  'user-registration': linkable(
    'service',
    'Which SIP users are registered: from where, with what phone, until when.',
    'Registrations that the switch posts to `/api/v1/registrations`.',
  ),
  interconnect: linkable(
    'service',
    'How to connect: a text, and the addresses of signalling, to copy.',
    "`network.interconnect` in the portal's document.",
  ),
  'rtp-servers': linkable(
    'service',
    'Where media go: a text, and the addresses of media servers, to copy.',
    "`network.rtpServers` in the portal's document.",
  ),
  'did-edit': refines('did', "Changes to where the customer's own numbers lead."),
  'did-destination-lock': refines(
    'did',
    "Locks where all of the customer's numbers lead: only the operator changes it.",
  ),
  'did-tags': refines('did', 'Tags on numbers.'),
  'ip-auth-edit': refines('routes', 'Adding and removing the addresses that may use the routes.'),
  'sip-auth-edit': refines('routes', 'Adding and removing the SIP users that may use the routes.'),
  'routes-edit': refines('routes', 'Switching routes on and off.'),
  'route-public-note': refines('routes', "The operator's public note beside each route."),
  'recording-download': refines('recording', 'Downloads of recordings, here or in the system that `recording` opens.'),
  'alert-balance-edit': refines('alert', "Alerts on the balance, which are the operator's otherwise."),
  'pending-bank-payments': refines(
    'payments',
    'Payments by bank transfer, which wait until the operator confirms them.',
  ),
  'block-paypal': refines('payments', 'Takes PayPal from the ways to pay.'),
  'block-stripe': refines('payments', 'Takes cards (Stripe) from the ways to pay.'),
  'customer-dtmf': refines(
    null,
    'Named in the token of linked sections, for DTMF of customers; the portal itself shows nothing.',
  ),
  'carrier-dtmf': refines(
    null,
    'Named in the token of linked sections, for DTMF of carriers; the portal itself shows nothing.',
  ),
  'carrier-portal': refines(
    null,
    'Named in the token of linked sections, for carriers; the portal itself shows nothing.',
  ),
  'public-status': refines('status', 'The status page without a login, at `/status`.'),
};

/** Every section id with its kind. */
export const sections: ReadonlyMap<string, SectionKind> = new Map(
  Object.entries(sectionEntries).map(([id, { kind }]) => [id, kind]),
);

/** Whether a portal may give the section a URL. */
export const takesLink = (id: string): boolean =>
  Object.hasOwn(sectionEntries, id) && (sectionEntries[id]?.kind === 'linked' || sectionEntries[id]?.linkable === true);

/** Pages that take or show a secret, as the pages themselves say: scripts of a brand never run there, whatever its document says. */
export const secretPages: ReadonlySet<string> = new Set([
  ...'login signup verify subscription reset second-factor passkey support-view profile password'.split(' '),
  ...'two-factor security tokens phone confirm payments voucher routes open documents files contracts did cli'.split(
    ' ',
  ),
  ...'alert stop-email-change data-management recording'.split(' '),
]);
