// The responses before a login: hosts, headers, the login page, assets, errors, maintenance.
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { defaultHeaders } from '../../src/edge/response-headers.ts';
import { acmeYaml, type PortalWorld, portalWorld, type Reply } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
let world: PortalWorld;

beforeAll(async () => {
  world = await portalWorld();
});

afterAll(() => world[Symbol.asyncDispose]());

async function ownWorld(documents: Readonly<Record<string, string>> = {}): Promise<PortalWorld> {
  const own = await portalWorld(documents);
  onTestFinished(() => own[Symbol.asyncDispose]());
  return own;
}

const common = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('camera=()'),
  'x-robots-tag': 'noindex, nofollow',
};
const scriptless =
  "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; " +
  "worker-src 'none'; form-action 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'; report-to csp; report-uri /csp-reports";
const framed = scriptless
  .replace("script-src 'none'", "script-src 'self'")
  .replace('worker-src', "frame-src 'self'; worker-src");
const inPage = (sources: string) =>
  scriptless
    .replace("script-src 'none'", `script-src ${sources}`)
    .replace("connect-src 'none'", "connect-src 'self'")
    .replace("require-trusted-types-for 'script'; trusted-types 'none'; ", '');

const stylesheets = (reply: Reply) =>
  [...reply.text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((match) => match[1] ?? '');
const scripts = (reply: Reply) =>
  [...reply.text.matchAll(/<script [^>]*src="([^"]+)"/g)].flatMap(([, src = '']) =>
    src.endsWith('/portal.js') ? [] : [src],
  );

test.each(['other.localhost', '127.0.0.1', '[::1]', 'acme.localhost.evil.example'])(
  'an unknown host gets a neutral page: %s',
  async (unknown) => {
    const reply = await world.ask(unknown, '/login?next=/cdr');
    expect(reply.status).toBe(421);
    expect(reply.headers).toMatchObject({ ...common, 'cache-control': 'no-store' });
    expect(reply.headers['content-security-policy']).toBe(defaultHeaders['content-security-policy']);
    expect(reply.text).not.toMatch(/acme|nordwind|portico/i);
    expect(reply.headers['set-cookie']).toBeUndefined();
  },
);

test('a second host serves the portal until the first one points to this edge, then it redirects with its path', async () => {
  const own = await ownWorld();
  expect((await own.ask('www.acme.localhost', '/login')).status).toBe(200);
  await own.update();
  const reply = await own.ask('www.acme.localhost', '/cdr?from=2026-11-01&number=44*');
  expect(reply.status).toBe(308);
  expect(reply.headers.location).toMatch(/^http:\/\/acme\.localhost:\d+\/cdr\?from=2026-11-01&number=44\*$/);
  expect(reply.headers).toMatchObject({ ...common, 'cache-control': 'no-store' });
  expect((await own.ask('ACME.localhost.', '/login')).status).toBe(200);
});

test('the login page is the same in every encoding, has a tag, and is small', async () => {
  const plain = await world.ask(host, '/login');
  expect(plain.status).toBe(200);
  expect(plain.headers).toMatchObject({ ...common, 'cache-control': 'no-cache', vary: 'accept-encoding' });
  expect(plain.headers['content-security-policy']).toBe(scriptless);
  expect(plain.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(plain.text).toContain('Welcome to Acme');
  expect(plain.text).not.toMatch(/<script/i);
  const brotli = await world.ask(host, '/login', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
  const gzip = await world.ask(host, '/login', { headers: { 'accept-encoding': 'br;q=0 , gzip' } });
  expect([brotli, gzip].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip']);
  expect(brotliDecompressSync(brotli.bytes)).toEqual(plain.bytes);
  expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes);
  let sent = brotli.bytes.length;
  for (const path of stylesheets(plain)) {
    const sheet = await world.ask(host, path, { headers: { 'accept-encoding': 'br' } });
    expect(sheet.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    sent += sheet.bytes.length;
  }
  expect(sent).toBeLessThanOrEqual(14 * 1024);
});

test('a page that the visitor has is not sent again, and HEAD has no body', async () => {
  const { headers, bytes } = await world.ask(host, '/login');
  const etag = String(headers.etag);
  for (const given of [etag, etag.replace('W/', ''), `"other", ${etag}`]) {
    const again = await world.ask(host, '/login', { headers: { 'if-none-match': given } });
    expect([given, again.status, again.bytes.length]).toEqual([given, 304, 0]);
    expect(again.headers['content-security-policy']).toBe(scriptless);
  }
  expect((await world.ask(host, '/login', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  const session = await world.session('ann@harbour.example');
  for (const path of [
    '/login',
    '/login?next=/cdr',
    '/dashboard',
    '/cdr',
    '/cdr?format=csv',
    '/nothing',
    '/robots.txt',
  ]) {
    const get = await world.ask(host, path, { session });
    const head = await world.ask(host, path, { session, method: 'HEAD' });
    expect([path, head.status, head.bytes.length]).toEqual([path, get.status, 0]);
    expect(head.headers['content-type']).toBe(get.headers['content-type']);
  }
  expect(Number(headers['content-length'])).toBe(bytes.length);
});

test('scripts run in a frame of the pages they list, never where a secret is typed, and nothing else may run', async () => {
  const session = await world.session('ann@harbour.example');
  const page = (path: string) => world.ask(host, path, { session });
  const policy = ({ headers }: Reply) => headers['content-security-policy'];
  const own = /^\/assets\/[0-9a-f]{64}\/script-frame\.js$/;
  for (const path of ['/dashboard', '/cdr', '/nothing']) {
    const reply = await page(path);
    expect([path, scripts(reply)]).toEqual([path, [expect.stringMatching(own)]]);
    expect(policy(reply)).toBe(framed);
    expect(reply.headers['cache-control']).toBe('no-store');
  }
  const facts = /data-facts="([^"]*)"/.exec((await page('/dashboard')).text)?.[1]?.replaceAll('&quot;', '"') ?? '';
  expect(JSON.parse(facts)).toMatchObject({ portal: 'acme', brand: 'Acme Voice', page: 'dashboard' });
  expect(facts).not.toMatch(/ann|harbour|CUST/i);
  for (const path of [
    '/login',
    '/login?next=/dashboard',
    '/payments',
    '/balance',
    '/breakout',
    '/breakout?by=day',
    '/tokens',
  ]) {
    const reply = await page(path);
    // Behind the login our own script may run, for comfort; before it none does.
    const wanted = path.startsWith('/login')
      ? scriptless
      : scriptless.replace("script-src 'none'", "script-src 'self'");
    expect([path, scripts(reply), policy(reply)]).toEqual([path, [], wanted]);
  }
});

test('the frame holds the scripts of its page alone, in an origin of its own, and is not a page', async () => {
  const dashboard = await world.ask(host, '/script-frames/dashboard');
  const policy = dashboard.headers['content-security-policy'] ?? '';
  expect(policy).toMatch(
    /^sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox; default-src 'none'; script-src 'self'; /,
  );
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).toContain("form-action 'none'");
  expect(scripts(dashboard)).toEqual([expect.stringMatching(/^\/assets\/[0-9a-f]{64}\/inline-1\.js$/)]);
  const script = await world.ask(host, scripts(dashboard)[0] ?? '');
  expect([script.status, script.text, script.headers['access-control-allow-origin']]).toEqual([
    200,
    "document.title += '!'",
    '*',
  ]);
  const cdr = await world.ask(host, '/script-frames/cdr');
  expect(cdr.text).toMatch(
    /<script defer src="https:\/\/cdn\.example\/w-1\.4\.2\.js" integrity="sha384-[^"]+" crossorigin/,
  );
  expect(cdr.headers['content-security-policy']).toContain("script-src 'self' https://cdn.example/w-1.4.2.js; ");
  for (const page of ['login', 'payments', 'balance', '../login', '']) {
    expect([page, (await world.ask(host, `/script-frames/${page}`)).status]).toEqual([page, 404]);
  }
  const opened = { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  expect((await world.ask(host, '/script-frames/dashboard', { headers: opened })).status).toBe(403);
});

test('where the operator says so, scripts run in the page itself, apart from the windows of all other pages', async () => {
  const own = await portalWorld({}, {}, { inPage: ['acme'] });
  onTestFinished(() => own[Symbol.asyncDispose]());
  const session = await own.session('ann@harbour.example');
  const dashboard = await own.ask(host, '/dashboard', { session });
  expect(scripts(dashboard)).toEqual([expect.stringMatching(/^\/assets\/[0-9a-f]{64}\/inline-1\.js$/)]);
  expect(dashboard.headers).toMatchObject({
    'content-security-policy': inPage("'self'"),
    'cross-origin-opener-policy': 'same-origin-allow-popups',
  });
  const cdr = await own.ask(host, '/cdr', { session });
  expect(cdr.headers['content-security-policy']).toBe(inPage("'self' https://cdn.example/w-1.4.2.js"));
  expect((await own.ask(host, '/balance', { session })).headers['cross-origin-opener-policy']).toBe('same-origin');
  expect((await own.ask(host, '/script-frames/dashboard')).status).toBe(404);
  // Another portal of the same process is not meant.
  expect((await own.ask('nordwind.localhost', '/login')).status).toBe(200);
});

test('an asset is served to its own brand only, as data in a sandbox, under its exact name', async () => {
  const logo = /<img src="([^"]+)"/.exec((await world.ask('nordwind.localhost', '/login')).text)?.[1] ?? '';
  const own = await world.ask('nordwind.localhost', logo);
  expect([own.status, own.headers['content-type']]).toEqual([200, 'image/png']);
  expect(own.headers['content-security-policy']).toBe("sandbox; default-src 'none'; frame-ancestors 'none'");
  expect(own.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await world.ask(host, logo)).status).toBe(404);
  for (const path of [
    `${logo}x`,
    `${logo}/x`,
    '/assets/%zz/logo.png',
    '/assets/',
    '/assets/a/%',
    logo.replace('logo', '%6cogo'),
  ])
    expect([path, (await world.ask('nordwind.localhost', path)).status]).toEqual([path, 404]);
});

test('bytes that were changed in the store are not served', async () => {
  const own = await ownWorld();
  const logo = /<img src="([^"]+)"/.exec((await own.ask('nordwind.localhost', '/login')).text)?.[1] ?? '';
  await own.store
    .updateTable('asset_content')
    .set({ bytes: Buffer.from('<script>') })
    .execute();
  expect((await own.ask('nordwind.localhost', logo)).status).toBe(404);
});

test('wrong paths, methods and bodies get an error page of the brand with a number', async () => {
  const same = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };
  const cases: [path: string, status: number, asking?: Parameters<PortalWorld['ask']>[2]][] = [
    ['/nothing', 404],
    ['/favicon.ico', 404],
    ['/%zz', 404],
    ['//evil.example/login', 404],
    ['/logout', 405],
    ['/balance', 405, { method: 'POST', headers: same, body: '' }],
    ['/', 405, { method: 'PUT', headers: same }],
    ['/login', 405, { method: 'DELETE', headers: same }],
    ['/login', 413, { method: 'POST', headers: same, body: `email=${'a'.repeat(65 * 1024)}` }],
  ];
  for (const [path, status, asking] of cases) {
    const reply = await world.ask(host, path, asking);
    expect([path, reply.status]).toEqual([path, status]);
    expect(reply.text).toContain('Acme Voice');
    expect(reply.text).toMatch(/<code>[\w-]{12}<\/code>/);
    expect(reply.headers).toMatchObject({ ...common, 'cache-control': 'no-store' });
    expect(reply.headers.allow === undefined).toBe(status !== 405);
  }
});

test('after an apply the new page is served immediately, and an old tag no longer matches', async () => {
  const own = await ownWorld();
  const before = await own.ask(host, '/login');
  own.save('portals/acme/portal.yaml', acmeYaml.replace('Welcome to Acme', 'Come in'));
  await own.apply();
  const after = await own.ask(host, '/login', { headers: { 'if-none-match': String(before.headers.etag) } });
  expect(after.status).toBe(200);
  expect(after.text).toContain('Come in');
});
