// What git, ssh and servers said, made fit to be shown: the line that matters, who is to blame, and what to do.
import { withoutSecrets } from '../../core/text/redact.ts';
import { terminalText } from '../../core/text/terminal-text.ts';

/**
 * `refused`: the server does not let us in, and asking again soon locks the account. `remote`: it cannot be reached or read. `mirror`: our
 * own copy is damaged, locked or of another kind, and may be created again. `other`: not known, which a new copy may fix as well.
 */
type Blame = 'refused' | 'remote' | 'mirror' | 'other';

interface Cause {
  readonly pattern: RegExp;
  readonly blame: Blame;
  readonly hint: string | null;
}

const ACCESS = 'check source.auth (docs/operate/git.md)';

// The first that fits counts. Words of Git 2.30 to 2.51, OpenSSH 8 to 10, curl with OpenSSL and GnuTLS, and of the large servers.
const causes: readonly Cause[] = [
  { pattern: /nothing moved for/, blame: 'remote', hint: 'raise source.timeout where the server is slow' },
  {
    pattern: /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key for .+ has changed/i,
    blame: 'refused',
    hint: 'compare the new host key with the one that the server’s owner publishes, then replace the old one in known_hosts',
  },
  {
    pattern: /Host key verification failed|No .+ host key is known/i,
    blame: 'refused',
    hint: 'add the server’s host key to known_hosts (source.auth.knownHosts)',
  },
  { pattern: /UNPROTECTED PRIVATE KEY FILE|error in libcrypto|invalid format/i, blame: 'refused', hint: ACCESS },
  { pattern: /Permission denied \(|Too many authentication failures/i, blame: 'refused', hint: ACCESS },
  {
    pattern: /Authentication failed|HTTP Basic: Access denied|Bad credentials|invalid credentials/i,
    blame: 'refused',
    hint: ACCESS,
  },
  { pattern: /could not read (?:Username|Password)|terminal prompts disabled/i, blame: 'refused', hint: ACCESS },
  { pattern: /returned error: (?:401|403|407)\b|HTTP 40[137]\b/i, blame: 'refused', hint: ACCESS },
  {
    pattern: /(?:token|password|key|credentials?)\b.{0,60}\b(?:expired|revoked|disabled)/i,
    blame: 'refused',
    hint: ACCESS,
  },
  {
    pattern: /SAML SSO|two-factor|access denied|account .{0,40}(?:locked|blocked|suspended)/i,
    blame: 'refused',
    hint: ACCESS,
  },
  {
    pattern: /returned error: 429\b|rate limit|too many requests/i,
    blame: 'refused',
    hint: 'the server asks to be asked less often; raise source.every',
  },
  {
    pattern:
      /Repository not found|does not appear to be a git repository|project you were looking for could not be found|returned error: 404\b|repository .* not found/i,
    blame: 'refused',
    hint: 'check source.repository, and that source.auth may read it: servers hide what may not be read',
  },
  {
    pattern:
      /certificate verif|SSL certificate|self.signed|unable to get local issuer|TLS connection was non-properly/i,
    blame: 'remote',
    hint: 'name the authority of the server’s certificate in source.ca',
  },
  {
    pattern: /Could not resolve (?:host|proxy)|Name or service not known|Temporary failure in name/i,
    blame: 'remote',
    hint: null,
  },
  {
    pattern: /Connection (?:refused|reset|timed out|closed)|Failed to connect|Network is unreachable|No route to host/i,
    blame: 'remote',
    hint: null,
  },
  {
    pattern: /returned error: 5\d\d\b|early EOF|hung up unexpectedly|RPC failed|unexpected disconnect/i,
    blame: 'remote',
    hint: null,
  },
  { pattern: /git cannot be run/, blame: 'remote', hint: null },
  {
    pattern: /No space left on device|Disk quota exceeded|Read-only file system/i,
    blame: 'remote',
    hint: 'make room for the mirror',
  },
  { pattern: /couldn't find remote ref|upload-pack: not our ref/i, blame: 'remote', hint: null },
  {
    pattern: /promisor|did not send all necessary objects|lazy fetching/i,
    // Or the mirror lacks them: that is tried first.
    blame: 'mirror',
    hint: 'the repository lacks objects of its own (a partial clone, or a damaged one): follow the one it was cloned from',
  },
  { pattern: /\.lock'?: File exists|cannot lock ref|Another git process/i, blame: 'mirror', hint: null },
  { pattern: /mismatched algorithms|different (?:object|hash)/i, blame: 'mirror', hint: null },
];

/** Lines that say what is going on, or decorate. */
const NOISE =
  /^(?:@+$|remote: *$|(?:remote: )?(?:Enumerating|Counting|Compressing|Receiving|Resolving|Unpacking|Checking|Total|Updating|Writing|Filtering)\b.*|Warning: Permanently added.*|warning: redirecting to .*|From .*|Please make sure you have the correct access rights|and the repository exists\.)$/;
/** True of every failed transfer. */
const GENERIC = /^(?:fatal: )?(?:Could not read from remote repository|the remote end hung up|git ended without)/i;
const MAX_CHARACTERS = 300;

export interface Said {
  readonly blame: Blame;
  /** One or two lines, with what to do where that is known; no control characters, no secrets of a URL. */
  readonly reason: string;
}

/** @param repository its secrets are left out wherever it is named */
export function understand(said: string, repository: string): Said {
  const lines = said
    .replaceAll(repository, withoutSecrets(repository))
    .split(/[\r\n]+/)
    .map((line) => terminalText(withoutSecrets(line), false).trim())
    .filter((line) => line !== '' && !NOISE.test(line));
  const found = causes.flatMap((cause) => {
    const line = lines.find((each) => cause.pattern.test(each));
    return line === undefined ? [] : [{ ...cause, line }];
  })[0];
  if (found !== undefined) {
    const hint = found.hint === null ? '' : `; ${found.hint}`;
    return { blame: found.blame, reason: `${plain(found.line)}${hint}` };
  }
  const specific = lines.filter((line) => !GENERIC.test(line));
  const line = specific.find((each) => /^(?:fatal|error|ERROR):/.test(each)) ?? specific.at(-1) ?? lines[0];
  return { blame: 'other', reason: plain(line ?? 'git gave no reason') };
}

/** Without git's own marks, and the frame that ssh draws around a warning. */
const plain = (line: string): string =>
  line
    .replace(/^(?:(?:fatal|error|ERROR|remote|warning): *)+/, '')
    .replace(/^@\s*(.*?)\s*@$/, '$1')
    .slice(0, MAX_CHARACTERS);
