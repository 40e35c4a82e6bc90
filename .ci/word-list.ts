// The words that are to be replaced: where each is looked for, what to write instead, and what is left alone for which reason.

/** Where a word is refused: in names of code (identifiers and files), in text (comments, strings, documents), or in both. */
export type Scope = 'names' | 'text' | 'both';

export interface Exception {
  /** Lines, or paths where `files` is true, that may hold the word. */
  readonly pattern: RegExp;
  readonly reason: string;
}

export interface Entry {
  /** Matched against text whose camelCase and snake_case names are divided into words: `told Problem`, `told problem`. */
  readonly word: RegExp;
  readonly scope: Scope;
  readonly write: string;
  /** Files in which it is refused, where the word is right elsewhere. */
  readonly where?: RegExp;
  readonly except: readonly Exception[];
}

type Make = (word: RegExp, write: string, ...except: Exception[]) => Entry;
const text: Make = (word, write, ...except) => ({ word, scope: 'text', write, except });
const names: Make = (word, write, ...except) => ({ word, scope: 'names', write, except });
const both: Make = (word, write, ...except) => ({ word, scope: 'both', write, except });
const within = (where: RegExp, entry: Entry): Entry => ({ ...entry, where });

const pages = /^(?:src|test)\/(?:portal|console|auth|customers|billing|provisioning|mail|app|cli)\//;

const alphabet: Exception = {
  pattern:
    /letters?(?:,| and| or|\/)? (?:digits?|numbers?|a-z|a to z|hyphens|with|of the alphabet)|(?:Latin|Western|Greek|capital|small|block|lower[- ]case|upper[- ]case|two|three|four|five|32|first|each|every|single|other|of|by|no|without|only) letters?\b(?! (?:wait|is|are|was|to|that))|LETTERS = '|letters? for letter|letter by letter|letter-spacing|letterSpacing/i,
  reason: 'letters of the alphabet',
};

export const entries: readonly Entry[] = [
  // People
  both(/\b(?:whoever|whomever)\b/, 'the caller, the user, the operator; or the passive'),
  both(
    /\b(?:somebody|someone|anybody|nobody)(?:'s)?\b/,
    'the caller, the user, another process, no one; or the passive',
    {
      pattern: /nobody:|USER nobody|uid[^a-z]*nobody/,
      reason: 'the user `nobody` of Unix',
    },
  ),
  within(/^(?:src|test|templates)\/console\//, names(/^persons?$/, 'principal')),

  // Idioms
  text(/(?<!\bthere )\bis no (?!longer\b|more\b|one\b)/, 'is not a/an X'),
  text(/(?<!\bthere )\bare no (?!longer\b|more\b)/, 'are not X'),
  both(/\bat once\b/, 'immediately, or concurrently / at the same time: say which'),
  both(/\banew\b/, 'again; re-create, reload'),
  text(/\bby itself\b/, 'automatically; alone'),
  text(/\b(?:for so long|so many|so long|as many again)\b/, 'name the constant for its meaning and unit', {
    pattern: /so long as|not so (?:many|long)/,
    reason: 'plain English',
  }),
  text(/\bgo(?:es)? on\b(?! (?:with|to))/, 'continues'),
  text(/\bgo(?:es)? on with\b/, 'continues with'),
  text(
    /\bstands? (?:still|away|there|here|in|at|as|for|before|after|behind|beside|around|between|by|on|twice|until)\b/,
    'is, is in, continues, is listed, represents',
    {
      pattern: /stands? by\b|standby|stand-in/i,
      reason: 'a stand-by process',
    },
  ),
  text(/\bas it stands\b|\bwhat stands\b|\bit stands\b/, 'is, is listed, as it is now'),
  text(/\bstays? away\b/, 'is missing'),
  text(/\b(?:leads|led|lead) here\b/, 'points to this edge'),
  text(/\bput(?:s|ting)? right\b/, 'fix, repair, correct, heal (drift)'),
  both(/\bmend(?:s|ed|ing)?\b/, 'fix, repair, correct'),
  both(/\bharms?\b/, 'severity', { pattern: /\bharm(?:less|ful)/i, reason: 'plain English' }),
  text(/\bcut of the line\b/, 'network outage'),

  // Mail and notifications
  both(/\bletters?\b/, 'email (message); EmailMessage in code', alphabet),
  both(/\b(?:told|untold)\b/, 'notified, reported, returned', {
    pattern: /told apart/,
    reason: 'plain English',
  }),
  both(/\btidied\b/, 'garbage-collected, cleaned up'),
  names(/\bnotices?\b/, 'Notification (operator), FlashMessage (page), ExpiryWarning (certificate)', {
    pattern: /noticeLevel|'notice\.|data-part="notice"|::notice::/,
    reason:
      "public names: a field of the operator's API, keys and parts that portals replace; a command of GitHub Actions",
  }),
  names(/\btell(?:s|ing)?\b/, 'notify, report, return; withOnApplied() for telling()'),

  // Reconciler
  names(
    /\blooks?\b/,
    'pass (reconciler), fetch or poll (Git), check or lookup (DNS), theme (appearance), peek (store)',
    {
      pattern: /looksLike/,
      reason: 'a guess at a format',
    },
  ),
  text(
    /\b(?:a|an|the|each|every|this|that|one|no|last|next|first|second|third|same|whole|per|new|own|until|between|of|all|any|more|two|three|full|failed|later|previous|such|after) looks?\b(?! (?:like|at the))/,
    'pass, reconcile pass; fetch (Git); DNS check; theme',
  ),
  text(/\blooks? (?:again|now|once)\b/, 'requests a pass; reconciles again; is checked again'),
  text(/\blooks? (?:at|into) dns\b/, 'DNS check, checks DNS'),
  names(/\bwish(?:es)?\b/, 'request (operator request)'),
  text(/\bwish(?:es)?\b/, 'request; what the files want'),
  both(/\b(?:deeds?|doings?)\b/, 'operation'),
  names(/\bdoing\b/, 'operation'),
  names(/\bperform\b/, 'execute', { pattern: /performServerHandshake/, reason: "a function of Node's" }),
  both(/\berrands?\b/, 'job, background job'),
  names(/\b(?:disturbed|undisturbed)\b/, 'hasPendingWork()'),
  within(/^(?:src|test)\/(?:reconcile|app|support)\//, names(/^meaning$/, 'inputsDigest')),
  names(/\bturns\b/, 'WorkQueue, mutex'),
  both(/\b(?:shelf|shelves|kept for)\b/, 'cache, TtlCache', { pattern: /kept for/i, reason: 'plain English' }),
  names(/\bkept for\b/, 'TtlCache'),

  // Domains and certificates
  both(/\bsights?\b/, 'observation'),
  names(/\bmisses\b/, 'failures, failed attempts'),
  text(/\bmisses\b/, 'failures, failed attempts; lacks'),
  names(/\bintend(?:s|ed)?\b/, 'createOrder; order created'),
  names(/\bintents?\b/, 'order, created order', {
    pattern: /[sS]tripe|[pP]ayment_?[iI]ntent/,
    reason: "Stripe's word",
  }),
  both(/\bpursue[sd]?\b/, 'driveOrder; continue'),
  names(/\bunder way\b/, 'inProgress'),
  names(/\bin turn\b/, 'rotate'),
  names(/\bsettle[sd]?\b/, 'reconcile, complete, record, finalize, resolve: say which', {
    pattern: /allSettled/,
    reason: "the language's own",
  }),
  names(/\bcalm\b/, 'clearWarnings; ok, healthy', { pattern: /ENHANCE_YOUR_CALM/, reason: 'an error code of HTTP/2' }),
  names(/\bsweeps?\b/, 'purgeExpired'),
  names(/\bkeep up\b/, 'maintain'),
  within(/^src\/(?:auth|certificates|portal)\//, names(/\bproves?\b/, 'verifyServed; verify')),
  names(/\bproved\b/, 'verified, authenticated', {
    pattern: /proved_at/,
    reason: 'a column that processes of the release before read while a newer one migrates',
  }),
  within(/^src\/certificates\//, names(/^rest$/, 'scheduleNext')),

  // Pages
  both(/\bentrances?\b/, 'public page'),
  names(/\barriv(?:al|als|ed)\b/, 'RequestContext'),
  text(/\barrivals?\b/, 'request, request context'),
  within(
    /^src\/|^test\/portal\//,
    names(/\bvisits?\b/, 'SessionContext', {
      pattern: /from 'yaml'|visit\(document,|visitDataType/,
      reason: 'a function of the package yaml, a method of Kysely',
    }),
  ),
  within(
    pages,
    names(/^answers?$|\bAnswers?\b|^answer [A-Z]/, 'response, respond', {
      pattern: /dns|\banswer = await|answered|'answers', 'caa'|status, answer: sent/i,
      reason:
        'the answer section of DNS; what a server sent to a test; a column that processes of the release before read',
    }),
  ),
  names(/\b(?:say|says)\b/, 't, message', {
    pattern:
      /'graph\.says'|Link\['says'\]|readonly says:|\bfrom, says,|'break-glass', says,|const says = effectOf|says\.padEnd|\{\{says\}\}|says: string|says: '/,
    reason: 'public names: the key of a message that portals replace, a field of what explain prints',
  }),
  within(pages, names(/^words$/, 'Translator, t()', { pattern: /split\(/, reason: 'words of a text' })),
  within(
    /^src\/(?!config\/)/,
    names(/\bWords\b|\bwords of\b/, 'describe..., ...Text, messages', {
      pattern: /DialectWords/,
      reason: 'released migrations name it',
    }),
  ),
  within(pages, names(/^places$/, 'parameters (of a message)')),
  names(/\blet in\b/, 'openSession, login'),
  names(/^[bB]etween$/, 'middleware', { pattern: /between(?:\(|: \(least)/, reason: 'a random number' }),
];

/** Properties that are refused by name and value. */
export const flags: readonly Entry[] = [
  names(/\bfresh: true\b/, 'requiresRecentAuth: true'),
  names(/\balways: true\b/, 'allowedWhileRestricted: true'),
  names(/\bstill: true\b/, 'liveUpdates: false'),
  names(/\bsee: '/, 'the kind of an observation'),
];

/** Files that are not read: history, what has been released, and what is generated from other files that are read. */
export const unread: readonly Exception[] = [
  { pattern: /^CHANGELOG\.md$|^docs\/decisions\//, reason: 'history keeps its words' },
  {
    pattern: /^src\/store\/migrations\/(?:first\/)?00(?:0\d|1[0-7])-/,
    reason: 'released migrations are never changed',
  },
  {
    pattern: /^src\/store\/migrations\/(?:first\/0019-names|migrations)\.ts$/,
    reason: 'names of tables and columns before they were renamed',
  },
  {
    pattern: /^test\/(?:store\/carried-facts\.test|support\/first-tables)\.ts$/,
    reason: 'names of tables and columns before they were renamed',
  },
  { pattern: /^src\/schema\//, reason: 'generated from schemas/, which is read' },
  { pattern: /^\.ci\/word(?:s|-list)\.ts$/, reason: 'the list itself' },
  {
    pattern: /^package-lock\.json$|\.(?:png|ico|svg|pem|der|gz|zip|xlsx|woff2?|pdf|gif|jpe?g|bin|db)$/,
    reason: 'not text',
  },
];
