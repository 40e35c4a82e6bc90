// Bounds in the code. Those of what comes from outside are rows of src/core/limits/, from which the page of limits is made; others are
// listed here by what they bound. A new one is put into one of the two.
import { children, type Finding, isNode, nameOf, programOf, type Source } from './source.ts';

/** By file below src/, the names of its bounds. */
type Bounds = Readonly<Record<string, string>>;

/** What is left out of a page, a message, a list or a file. */
const shown: Bounds = {
  'calls/reading/zip.ts': 'MAX_NAMED',
  'calls/search/destinations.ts': 'MAX_NAMES',
  'portal/filters/active-filters.ts': 'MAX_TRIED',
  'portal/pages/calls/empty-times.ts': 'MAX_FILLED',
  'portal/pages/money/pay-view.ts': 'MAX_TYPED',
  'cli/print/rate-plan.ts': 'MAX_LISTED',
  'cli/print/unrated-calls.ts': 'MAX_LINES',
  'portal/forms/refused-view.ts': 'MAX_TYPED',
  'portal/public-pages/signup.ts': 'MAX_TYPED',
  'adapters/git-hosts/api.ts': 'MAX_REASON',
  'adapters/git/remote.ts': 'MAX_BRANCHES',
  'adapters/git/said.ts': 'MAX_CHARACTERS',
  'adapters/git/signatures.ts': 'MAX_WORDS',
  'calls/ingest/import-calls.ts': 'MAX_LISTED',
  'calls/sums/pivot.ts': 'MAX_COLUMNS MAX_ROWS',
  'cli/mail/mail-list.ts': 'MAX_LISTED',
  'cli/mail/mail-refused.ts': 'MAX_LISTED',
  'cli/moving/import-rates.ts': 'MAX_LISTED',
  'cli/operate/audit.ts': 'MAX_LISTED',
  'cli/operate/explain-portal.ts': 'MAX_VALUE',
  'cli/operate/history.ts': 'MAX_LINES',
  'cli/operate/notify-list.ts': 'MAX_LISTED',
  'cli/operate/status.ts': 'MAX_NAMED',
  'cli/portals/preview.ts': 'MAX_LISTED',
  'cli/print/change-lines.ts': 'MAX_INLINE MAX_NAMES',
  'cli/print/file-errors.ts': 'MAX_NAMED',
  'cli/print/findings/human.ts': 'MAX_WIDTH',
  'cli/print/markdown.ts': 'MAX_NAMES',
  'cli/print/plan-markdown.ts': 'MAX_CHARACTERS MAX_EFFECTS MAX_GROUP_LINES MAX_PROBLEMS',
  'config/documents/joined-problems.ts': 'MAX_NAMES',
  'config/yaml/bounds.ts': 'MAX_REPORTED',
  'config/yaml/document.ts': 'MAX_EXPLAINED',
  'config/yaml/syntax.ts': 'MAX_SYNTAX_PROBLEMS',
  'console/actions/approve.ts': 'MAX_LOSSES',
  'console/api/customers.ts': 'MAX_EMAILS MAX_REPORTS',
  'console/api/records.ts': 'MAX_LISTED',
  'console/api/responses.ts': 'MAX_ROWS',
  'console/pages/brand/configuration.ts': 'MAX_TEXT',
  'console/pages/brand/customers.ts': 'MAX_CONTACTS',
  'console/pages/brand/plan.ts': 'MAX_PROBLEMS',
  'console/pages/brand/summary.ts': 'MAX_SHOWN',
  'console/pages/brands.ts': 'MAX_WHY',
  'core/notifications/text.ts': 'MAX_BRANDS MAX_LINE MAX_NAMED',
  'core/problem.ts': 'MAX_TEXT',
  'customers/records.ts': 'MAX_LISTED',
  'edge/api-input.ts': 'MAX_SHOWN',
  'kinds/domain.ts': 'MAX_NAMED',
  'kinds/template-customer.ts': 'LONGEST_INSIDE',
  'operations/diff/field-diff.ts': 'MAX_LINES',
  'operations/diff/visible.ts': 'MAX_LINE',
  'operations/effective-values.ts': 'MAX_VALUES',
  'operations/history.ts': 'MAX_CHANGES',
  'operations/plan-view.ts': 'MAX_BRANDS MAX_CHANGES MAX_FIELDS MAX_GROUPS MAX_NAMES',
  'portal/api/endpoints/breakout.ts': 'MAX_ROWS',
  'portal/http/signed-in.ts': 'MAX_WHAT',
  'portal/pages/calls/call.ts': 'MAX_META',
  'portal/ui/breakout-chart.ts': 'MAX_BARS MAX_POINTS',
  'portal/ui/chart.ts': 'MAX_LABELS MAX_POINTS',
  'preview/index-view.ts': 'MAX_CHANGES MAX_NAMES MAX_PROBLEMS MAX_VALUE',
  'reconcile/apply.ts': 'MAX_NAMED',
  'reconcile/commit-status.ts': 'MAX_DESCRIPTION',
  'reconcile/conditions.ts': 'MAX_NAMED',
};

/** What is kept in memory to be made again at any time, or remembered for a while. */
const cached: Bounds = {
  'adapters/acme/wire.ts': 'MAX_NONCES',
  'adapters/fonts/noto-fonts.ts': 'MAX_FONTS',
  'auth/limiter.ts': 'MAX_KEYS',
  'billing/numbering-plan.ts': 'MAX_NAMES',
  'billing/rate-calls.ts': 'MAX_CARDS',
  'console/fleet/drawn-brands.ts': 'MAX_CACHED',
  'console/fleet/pending.ts': 'MAX_CACHED',
  'console/http/git-hook.ts': 'MAX_REMEMBERED',
  'console/http/mail-hook/proofs.ts': 'MAX_CERTIFICATES',
  'core/zone.ts': 'MAX_SLOTS',
  'portal/http/menus.ts': 'MAX_MENUS',
  'portal/http/session-context.ts': 'MAX_CONTACTS MAX_ZONES',
  'portal/public-pages/open-pages.ts': 'MAX_KEPT',
  'portal/site/site.ts': 'MAX_FRAMES',
  'portal/site/sites.ts': 'MAX_SITES',
  'portal/ui/translator.ts': 'MAX_WITH_TEXTS',
  'reconcile/apply.ts': 'MAX_KEPT_CHANGES',
};

/** What one run, one read or one page does at most. */
const work: Bounds = {
  'store/unrated-calls.ts': 'MAX_UNRATED',
  'adapters/watch.ts': 'MAX_FOLDERS',
  'app/dev/live-reload.ts': 'MAX_VISITORS',
  'auth/proof-of-work.ts': 'MAX_NUMBER MOST_TIMES',
  'calls/search/find-calls.ts': 'MAX_CODES MAX_DAYS_PER_QUERY MAX_READ',
  'calls/sums/breakout.ts': 'MAX_ROWS MAX_SPLIT_HOURS_MS',
  'calls/sums/sample.ts': 'MAX_RAW',
  'cli/processes/serve.ts': 'MAX_WORKERS',
  'config/spreadsheet/resolve.ts': 'MAX_ROUNDS',
  'config/theme/custom-css.ts': 'MAX_WRITINGS',
  'config/yaml/syntax.ts': 'MAX_EXPLAINED_CHARACTERS',
  'console/fleet/drawn-brands.ts': 'MAX_WAITING',
  'console/http/console.ts': 'MAX_READING',
  'operations/diff/field-diff.ts': 'MAX_EDITS',
  'operations/diff/plan-diff.ts': 'MAX_FILES MAX_TEXT_BYTES',
  'portal/http/host-states.ts': 'MAX_HOSTS',
  'portal/pages/calls/cdr.ts': 'MAX_DIRECT',
  'portal/pages/money/rate-cards.ts': 'MAX_CSV_PAGES',
  'mail/dkim/check-keys.ts': 'MAX_CHECKED',
  'mail/dkim/keys-job.ts': 'MAX_MADE',
  'mail/server-tests.ts': 'MAX_TESTED',
  'mail/doctor/examine-servers.ts': 'MAX_CHECKED',
  'mail/doctor/spf.ts': 'MAX_LOOKUPS',
  'portal/visitor-requests/job.ts': 'LIMIT',
  'reconcile/plan-and-apply.ts': 'MAX_ATTEMPTS',
  'reconcile/plan-authors.ts': 'MAX_COMMITS',
};

/** What a format, a host or arithmetic fixes. */
const fixed: Bounds = {
  'core/money/epc-qr.ts': 'MAX_NAME MAX_REFERENCE MAX_BYTES MOST',
  'auth/guessable.ts': 'MAX_PARTS',
  'billing/rate-calls.ts': 'LONGEST_PREFIX',
  'calls/files/xlsx.ts': 'MAX_ROWS',
  'cli/print/findings/sarif.ts': 'MAX_RESULTS',
  'config/documents/lfs.ts': 'MAX_POINTER_BYTES',
  'core/moment.ts': 'MOST_OFFSET_MINUTES',
  'edge/request-bodies.ts': 'MOST_INFLATED',
};

/** How long something of our own lasts. */
const times: Bounds = {
  'console/actions/execute-action.ts': 'MAX_WAIT_MS',
  'console/fleet/pending.ts': 'MAX_WAIT_MS',
  'console/http/sessions.ts': 'MAX_AGE_MS MAX_IDLE_MS',
  'operations/api-tokens.ts': 'MAX_OVERLAP_MS',
  'operations/override.ts': 'MAX_MS',
  'portal/api/api.ts': 'MAX_RETRY_AFTER',
};

const listed: readonly Bounds[] = [shown, cached, work, fixed, times];

/** Names by which a constant says that it is a bound. */
const BOUND = /^(?:MAX|MOST|LONGEST|LIMIT)(?:_|$)/;

const namesIn = (file: string): ReadonlySet<string> =>
  new Set(listed.flatMap((bounds) => bounds[file.slice('src/'.length)]?.split(' ') ?? []));

export function boundFindings(source: Source): Finding[] {
  const { file, lineAt } = source;
  const isInTable = file.startsWith('src/core/limits/') || file.startsWith('src/schema/');
  const program = file.startsWith('src/') && !isInTable ? programOf(source) : null;
  if (program === null) return [];
  const names = new Set(namesIn(file));
  const found: Finding[] = [];
  for (const statement of children(program)) {
    const declaration = isNode(statement['declaration']) ? statement['declaration'] : statement;
    for (const variable of declaration.type === 'VariableDeclaration' ? children(declaration) : []) {
      const name = nameOf(variable['id']) ?? '';
      if (!BOUND.test(name) || names.delete(name)) continue;
      const message =
        `${name} is a bound: of what comes from outside it is a row of src/core/limits/, which is what docs list; ` +
        'any other is listed in .ci/structure/bounds.ts';
      found.push({ file, line: lineAt(variable.start), message });
    }
  }
  const left = [...names].map((name) => `.ci/structure/bounds.ts lists ${name}, which is not in the file`);
  return [...found, ...left.map((message) => ({ file, line: 0, message }))];
}

/** Files that are listed and not there. @param files of the repository */
export function staleBounds(files: readonly string[]): Finding[] {
  const present = new Set(files);
  return listed
    .flatMap((bounds) => Object.keys(bounds))
    .map((file) => `src/${file}`)
    .filter((file) => !present.has(file))
    .map((file) => ({ file, line: 0, message: '.ci/structure/bounds.ts lists it, and it does not exist' }));
}
