// What git, ssh and servers say, from public bug reports: which line is shown, who is to blame, and what to do about it.
import { expect, test } from 'vitest';
import { understand } from '../../../src/adapters/git/said.ts';

const GENERIC = `fatal: Could not read from remote repository.

Please make sure you have the correct access rights
and the repository exists.
`;

const hostKeyChanged = `@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @
@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
It is also possible that a host key has just been changed.
Host key for github.com has changed and you have requested strict checking.
Host key verification failed.
${GENERIC}`;

test.each([
  [
    'a changed host key',
    hostKeyChanged,
    'refused',
    'WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!; compare the new',
  ],
  [
    'an unknown host key',
    `Host key verification failed.\n${GENERIC}`,
    'refused',
    'Host key verification failed.; add the',
  ],
  [
    'a banner before a refused key',
    `*** AUTHORISED USE ONLY ***\ngit@host: Permission denied (publickey).\n${GENERIC}`,
    'refused',
    'git@host: Permission denied (publickey).; check source.auth',
  ],
  [
    'a key that others may read',
    '@ WARNING: UNPROTECTED PRIVATE KEY FILE! @\nBad permissions',
    'refused',
    'WARNING: UNPROTECTED',
  ],
  [
    'an expired token at GitLab',
    "remote: HTTP Basic: Access denied. If a password was provided\nfatal: Authentication failed for 'https://gitlab.example/a.git/'",
    'refused',
    'HTTP Basic: Access denied.',
  ],
  [
    'no login over HTTPS',
    "fatal: could not read Username for 'https://git.example': terminal prompts disabled\n",
    'refused',
    'could not read Username',
  ],
  [
    'a refusal by status',
    "fatal: unable to access 'https://g/a/': The requested URL returned error: 403\n",
    'refused',
    'unable to access',
  ],
  [
    'a limit of rate',
    "fatal: unable to access 'https://g/a/': The requested URL returned error: 429\n",
    'refused',
    'unable to access',
  ],
  [
    'a repository that is hidden',
    `remote: Repository not found.\nfatal: repository 'https://github.com/a/b/' not found`,
    'refused',
    'Repository not found.',
  ],
  [
    'an authority that is not known',
    "fatal: unable to access 'https://g/a/': server certificate verification failed. CAfile: none CRLfile: none\n",
    'remote',
    'unable to access',
  ],
  [
    'a name that does not resolve',
    "fatal: unable to access 'https://g/a/': Could not resolve host: g\n",
    'remote',
    'unable to access',
  ],
  [
    'a server that fails',
    'error: RPC failed; HTTP 502 curl 22\nfatal: expected flush after ref listing',
    'remote',
    'RPC failed',
  ],
  [
    'a lock that was left',
    "error: cannot lock ref 'refs/portico/head': Unable to create '/m/refs/portico/head.lock': File exists.\n",
    'mirror',
    'cannot lock ref',
  ],
  [
    'another kind of ids',
    'fatal: mismatched algorithms: client sha1; server sha256\n',
    'mirror',
    'mismatched algorithms',
  ],
  [
    'an object that is damaged',
    'error: inflate: data stream error (incorrect header check)\nfatal: loose object ab is corrupt',
    'other',
    'inflate',
  ],
  [
    'progress before the reason',
    'remote: Enumerating objects: 5, done.\rremote: Counting objects:  20% (1/5)\rReceiving objects: 100%\nfatal: early EOF\nfatal: fetch-pack: invalid index-pack output\n',
    'remote',
    'early EOF',
  ],
  ['nothing', '', 'other', 'git gave no reason'],
  ['only what is always said', GENERIC, 'other', 'Could not read from remote repository.'],
] as const)('%s', (_, said, blame, reason) => {
  expect(understand(said, 'https://git.example/a.git')).toEqual({ blame, reason: expect.stringContaining(reason) });
  expect(understand(said, 'https://git.example/a.git').reason.startsWith(reason)).toBe(true);
});

test('no code of a terminal, no line end and no secret of a URL is shown', () => {
  const said =
    'remote: \u001b[2K\u001b]0;title\u0007gone \u009b31m\r\nfatal: unable to access https://ada:hunter2@git.example/a.git?key=hunter3: why\n';
  const { reason } = understand(said, 'https://ada:hunter2@git.example/a.git?key=hunter3');
  expect(reason).toContain('unable to access https://***@git.example/a.git');
  expect(reason).not.toMatch(/hunter|\p{Cc}/u);
  expect(understand('remote: \u001b[2Kodd', 'x').reason).toBe('\\u001b[2Kodd');
});
