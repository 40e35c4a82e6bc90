// What the renderer gets for the secrets of documents: real files and links, with the policy of a real settings file.
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPortalSecrets, type PortalSecrets } from '../../src/adapters/portal-secrets.ts';
import { secretPolicy } from '../../src/config/settings/secret-policy.ts';
import { readSettings } from '../../src/config/settings/settings.ts';
import { reasonOf } from '../../src/core/portal-error.ts';
import { documentReference } from '../../src/core/secret.ts';

let folder: string;
let secrets: PortalSecrets;

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'portico-secrets-')));
  put('var/secret.key', 'seals everything');
  put('keys/token', 'opens the console');
  put('secrets/nordwind/smtp', 'of nordwind');
  put('secrets/acme/smtp', 'of acme\n');
  put('secrets/acme/empty', ' \n');
  put('secrets/acme/large', 'x'.repeat(65_537));
  put('listed/key', 'listed');
  // As Kubernetes mounts a secret.
  put('secrets/acme/..2026/key', 'mounted');
  symlinkSync('..2026', join(folder, 'secrets/acme/..data'));
  symlinkSync('..data/key', join(folder, 'secrets/acme/key'));
  symlinkSync('../nordwind/smtp', join(folder, 'secrets/acme/other'));
  symlinkSync('/proc/self/environ', join(folder, 'secrets/acme/environ'));
  symlinkSync('/proc/self/environ', join(folder, 'listed/environ'));
  symlinkSync('../keys/token', join(folder, 'listed/token'));
  symlinkSync('/', join(folder, 'secrets/acme/root'));
  linkSync(join(folder, 'var/secret.key'), join(folder, 'secrets/acme/hard'));
  execFileSync('sh', ['-c', 'mkfifo secrets/acme/pipe'], { cwd: folder });
  const text = `store: sqlite:var/p.db\nconsole: { token: { file: keys/token } }
secrets: { acme: [listed/, listed/environ, LISTED] }\n`;
  const read = await readSettings(text, join(folder, 'portico.yaml'), {});
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  secrets = createPortalSecrets({
    policy: secretPolicy(read.settings),
    environment: { PORTICO_SECRET_ACME_KEY: 'a', PORTICO_SECRET_ACME_WEST_KEY: 'w', LISTED: 'l', HOME: '/root' },
    isPortal: (name) => name === 'acme-west',
    identity: null,
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

function outcome(portal: string, given: { readonly env?: string; readonly file?: string }): string {
  try {
    return secrets.resolve(portal, documentReference(given)).reveal();
  } catch (thrown) {
    return `refused: ${reasonOf(thrown).replaceAll(folder, '')}`;
  }
}

test.each([
  ['acme', { env: 'PORTICO_SECRET_ACME_KEY' }, 'a'],
  ['acme-west', { env: 'PORTICO_SECRET_ACME_WEST_KEY' }, 'w'],
  ['acme', { env: 'LISTED' }, 'l'],
  ['acme', { file: 'secrets/acme/smtp' }, 'of acme'],
  ['acme', { file: 'secrets/acme/key' }, 'mounted'],
  ['acme', { file: 'listed/key' }, 'listed'],
] as const)('%s has %o', (portal, reference, value) => {
  expect(outcome(portal, reference)).toBe(value);
});

test.each([
  ['acme', { env: 'PORTICO_SECRET_ACME_WEST_KEY' }],
  ['nordwind', { env: 'PORTICO_SECRET_ACME_KEY' }],
  ['acme', { env: 'HOME' }],
  ['acme', { file: '/proc/self/environ' }],
  ...[
    'other',
    'environ',
    'hard',
    'root/etc/passwd',
    'root/proc/self/environ',
    '../nordwind/smtp',
    '../../keys/token',
  ].map((name) => ['acme', { file: `secrets/acme/${name}` }] as const),
  ['acme', { file: 'listed/environ' }],
  ['acme', { file: 'listed/token' }],
  ['nordwind', { file: 'secrets/acme/smtp' }],
  ['nordwind', { file: 'listed/key' }],
] as const)('%s has not %o', (portal, reference) => {
  expect(outcome(portal, reference)).toMatch(/^refused: the portal \S+ may not name the secret /);
});

test.each([
  ['empty', 'is empty'],
  ['large', 'is larger than 65536 bytes'],
  ['pipe', 'is not a regular file'],
  ['..2026', 'is not a regular file'],
  ['none', 'cannot be read'],
])('%s: the file %s, and nothing waits', (name, why) => {
  expect(outcome('acme', { file: `secrets/acme/${name}` })).toBe(
    `refused: the secret file /secrets/acme/${name} ${why}`,
  );
});
