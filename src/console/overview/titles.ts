// Headlines of what needs a person, in the words of the field. Pure.

/** What an item is about: one subject, or how many. */
export interface Subjects {
  /** The name of the first: of a brand, a hostname, or a setting. */
  readonly name: string;
  readonly count: number;
}

type Title = (subjects: Subjects) => string;

const domains = (one: string, several: string): Title => titled(one, `domains ${several}`);
const brands = (one: string, several: string): Title => titled(one, `brands ${several}`);

/** `one` follows the name, `several` the number. */
function titled(one: string, several: string): Title {
  return ({ name, count }) => (count === 1 ? `${name} ${one}` : `${count.toLocaleString('en')} ${several}`);
}

const titles: Readonly<Record<string, Title>> = {
  Lost: domains('points to another host', 'point to another host'),
  Stopped: domains('is not served any more', 'are not served any more'),
  Misdirected: domains('does not point to the edge', 'do not point to the edge'),
  Pending: domains('has no record yet', 'have no record yet'),
  NotServed: domains('is not answered by this server', 'are not answered by this server'),
  Failed: domains('has no valid certificate', 'have no valid certificate'),
  IssueFailed: domains('has no valid certificate', 'have no valid certificate'),
  ProvidedUnusable: domains('has a provided certificate that cannot be used', 'have certificates that cannot be used'),
  IssuerUnavailable: domains('has no authority that issues for it', 'have no authority that issues for them'),
  ExpiresSoon: domains('has a certificate that ends soon', 'have certificates that end soon'),
  Blocked: brands('waits for an approval', 'wait for an approval'),
  Invalid: brands('has files that are wrong', 'have files that are wrong'),
  FilesUnreadable: brands('has files that cannot be read', 'have files that cannot be read'),
  Drifted: brands('was changed outside Git', 'were changed outside Git'),
  TemplateNotLive: brands('takes no sign-ups: its template is not live', 'take no sign-ups: templates are not live'),
  SecretMissing: titled('refers to a secret that is missing', 'places refer to secrets that are missing'),
  EmailRefused: brands('cannot send email', 'cannot send email'),
  AlertsLate: brands('has alerts that are late', 'have alerts that are late'),
  CallsUnrated: brands('has calls without a price', 'have calls without a price'),
  ErasureAsked: brands('was asked to erase data', 'were asked to erase data'),
  SourceUnreadable: () => 'The repository cannot be read',
  Rewound: () => 'The branch was rewritten: nothing newer is followed',
  Unsigned: () => 'A commit is not signed: nothing newer is followed',
  TrailerInvalid: () => 'A commit message is wrong: nothing newer is followed',
  PolicyUnusable: () => 'A policy cannot be used: nothing newer is applied',
  NoReconciler: () => 'No reconciler is active: nothing newer is followed',
  ReconcilerLate: () => 'The reconciler is late: nothing newer is followed',
};

export const titleOf = (reason: string, subjects: Subjects): string =>
  (titles[reason] ?? titled(`needs attention: ${reason}`, `need attention: ${reason}`))(subjects);

/** What the people of a brand miss now; '' where they miss nothing yet. */
const losses: Readonly<Record<string, string>> = {
  Lost: 'cannot log in',
  Stopped: 'cannot log in',
  NotServed: 'cannot log in',
  Failed: 'get a browser warning',
  IssueFailed: 'get a browser warning',
  ProvidedUnusable: 'get a browser warning',
  IssuerUnavailable: 'get a browser warning',
  EmailRefused: 'get no email',
  Blocked: 'are concerned',
};

export const lossOf = (reason: string): string => losses[reason] ?? '';
