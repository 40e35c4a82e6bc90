// The brand on every surface and no other name in any byte; public pages; files; CSP reports; charts; Markdown.

import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { decode } from 'fast-png';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contrast, deriveColors } from '../../src/core/color.ts';
import { storedCustomerId, storedPortalName } from '../../src/core/ids.ts';
import { listRecords } from '../../src/customers/records.ts';
import { violationsIn } from '../../src/portal/http/programs/csp-reports.ts';
import { pages } from '../../src/portal/pages/registry.ts';
import { chartView } from '../../src/portal/ui/chart.ts';
import { markdownHtml } from '../../src/portal/ui/markdown.ts';
import { fullWorld } from '../support/full-account.ts';
import { queuedEmails } from '../support/test-services.ts';
import { ownHeaders, type Visitor, visitorOf } from '../support/visitor.ts';
import { acmeYaml, type PortalWorld, portalWorld } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
let world: PortalWorld;
let ann: Visitor;

beforeAll(async () => {
  world = await fullWorld(
    'legal: { terms: terms.md }\n',
    {},
    { 'portals/acme/terms.md': '# Terms\n\n<script>x</script> [x](javascript:alert)' },
  );
  await world.addCalls({ call_id: 'one', destination_name: 'Germany', charge: 1 });
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
});
afterAll(() => world[Symbol.asyncDispose]());

const post = (path: string, fields: Record<string, string>) =>
  world.ask(host, path, { method: 'POST', headers: ownHeaders, body: new URLSearchParams(fields).toString() });

test('every response has the brand and no other name: pages, errors, emails, files, PDF, QR code, manifest', async () => {
  const paths = [
    ...pages.map(({ id }) => id),
    'invoice/this',
    'invoice/this/pdf',
    'contracts/terms',
    'rate-cards/retail-standard',
    'cdr?format=csv',
    'payments?format=csv',
    'rate-cards/retail-standard?format=csv',
  ];
  const open = [
    'login',
    'signup',
    'reset',
    'reset?token=x',
    'passkey',
    'nothing',
    'accessibility',
    'legal/terms',
    'public-status',
    'api',
    'robots.txt',
  ];
  const others = /portico|nordwind|handlebars|express|kysely|stripe|pdfkit|nodemailer/i;
  const bytes: [string, string][] = [];
  for (const path of paths) {
    const reply = await ann.get(`/${path}`);
    bytes.push([path, `${reply.bytes.toString('latin1')}${JSON.stringify(reply.headers)}`]);
    if (path.endsWith('pdf'))
      for (const match of reply.bytes.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)) {
        try {
          bytes.push([`${path} stream`, inflateSync(Buffer.from(match[1] ?? '', 'latin1')).toString('latin1')]);
        } catch {
          // A font or a picture, which is not deflated text.
        }
      }
  }
  for (const path of open) bytes.push([path, (await world.ask(host, `/${path}`)).text]);
  const login = await world.ask(host, '/login');
  for (const match of login.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) {
    bytes.push([match[1] ?? '', (await world.ask(host, match[1] ?? '')).bytes.toString('latin1')]);
  }
  await post('/reset', { email: 'ann@harbour.example' });
  await world.work();
  await expect.poll(async () => (await queuedEmails(world.store)).length).toBeGreaterThan(0);
  for (const message of await queuedEmails(world.store)) bytes.push([`email ${message.kind}`, JSON.stringify(message)]);
  expect(
    bytes.filter(([, text]) => others.test(text)).map(([path, text]) => `${path}: ${others.exec(text)?.[0]}`),
  ).toEqual([]);
  for (const [path, text] of bytes.filter(([path]) => open.slice(0, 9).includes(path)))
    expect([path, text.includes('Acme Voice')]).toEqual([path, true]);
  const [message] = await queuedEmails(world.store);
  expect(message?.html).toContain('border-top:4px solid #0b5fff');
});

test('the PDF of an invoice is a PDF, and names the brand as its producer', async () => {
  const { bytes, headers } = await ann.get('/invoice/this/pdf');
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(headers['content-disposition']).toBe('attachment; filename="acme_2026-0057.pdf"');
  expect(headers['content-security-policy']).toContain('sandbox');
  expect(bytes.toString('latin1')).toMatch(/\/Producer \d+ 0 R/);
  // Author, creator, producer, and what the logo shows.
  expect(bytes.toString('latin1').match(/\(Acme Voice\)/g)).toHaveLength(4);
});

test('icons are made from the favicon in each size; a brand without images has its initial', async () => {
  const login = await world.ask(host, '/login');
  const icon = /rel="icon" href="([^"]+)"/.exec(login.text)?.[1] ?? '';
  for (const size of [32, 180, 192, 512]) {
    const { bytes, headers } = await world.ask(host, icon.replace('icon-32', `icon-${size}`));
    expect(headers['content-type']).toBe('image/png');
    expect(decode(bytes)).toMatchObject({ width: size, height: size });
  }
  expect((await world.ask(host, icon.replace('icon-32', 'icon-33'))).status).toBe(404);
  const plain = await portalWorld({
    'portals/acme/portal.yaml': acmeYaml.replace('  favicon: icon.png\n', '').replace('Acme Voice', '<é> & Co'),
  });
  const own = /rel="icon" href="([^"]+)"/.exec((await plain.ask(host, '/login')).text)?.[1] ?? '';
  const { text, headers } = await plain.ask(host, own);
  expect(headers['content-type']).toContain('image/svg+xml');
  expect(text).toContain('>&#60;</text>');
  const manifest = /rel="manifest" href="([^"]+)"/.exec((await plain.ask(host, '/login')).text)?.[1] ?? '';
  expect(JSON.parse((await plain.ask(host, manifest)).text)).toMatchObject({
    name: '<é> & Co',
    icons: [{ sizes: 'any' }],
  });
  await plain[Symbol.asyncDispose]();
});

test('well-known paths, legal texts and the public status page', async () => {
  expect((await world.ask(host, '/.well-known/change-password')).headers.location).toBe('/password');
  const security = await world.ask(host, '/.well-known/security.txt');
  expect(security.text).toMatch(/^Contact: mailto:security@operator\.example\nExpires: \d{4}-/);
  const terms = await world.ask(host, '/legal/terms');
  expect(terms.text).toContain('<h2>Terms</h2>');
  expect(terms.text).not.toMatch(/<script>x|href="javascript/);
  expect((await world.ask(host, '/legal/privacy')).status).toBe(404);
  expect((await world.ask(host, '/public-status')).text).toContain('Outbound calls');
  const closed = await portalWorld();
  expect((await closed.ask(host, '/public-status')).status).toBe(404);
  await closed[Symbol.asyncDispose]();
});

test('CSP reports are counted by brand and page, without secrets, up to a limit', async () => {
  const report = (directive: string, page = `https://${host}/dashboard?token=secret`) =>
    JSON.stringify([
      {
        type: 'csp-violation',
        body: { documentURL: page, effectiveDirective: directive, blockedURL: 'https://evil.example/x?y=secret' },
      },
    ]);
  const send = (body: string) =>
    world.ask(host, '/csp-reports', { method: 'POST', headers: { 'content-type': 'application/reports+json' }, body });
  for (const body of [report('connect-src'), report('connect-src'), '{', 'null', '[]', '[{"body":{}}]'])
    expect((await send(body)).status).toBe(204);
  await expect
    .poll(() =>
      world.store.selectFrom('csp_report').select(['portal', 'page', 'directive', 'blocked', 'count']).execute(),
    )
    .toEqual([
      { portal: 'acme', page: '/dashboard', directive: 'connect-src', blocked: 'https://evil.example/x', count: 2 },
    ]);
  expect(
    violationsIn(
      JSON.stringify({
        'csp-report': {
          'document-uri': 'https://a.example/x',
          'violated-directive': 'img-src https:',
          'blocked-uri': 'data',
        },
      }),
    ),
  ).toEqual([{ page: '/x', directive: 'img-src', blocked: 'data' }]);
});

const pdf = Buffer.from('%PDF-1.7\nhello\nstartxref\n0\n%%EOF\n');

test('documents: checked by content, downloaded as attachments, all other types refused', async () => {
  const page = await ann.get('/documents');
  const form = /action="\/documents"[^>]*>[\s\S]*?name="form" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  const send = (bytes: Buffer, name: string, id = 'address') => {
    const boundary = 'xxboundaryxx';
    const part = (field: string, value: string) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`;
    const head = `${part('form', form)}${part('do', 'upload')}${part('id', id)}--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`;
    return world.ask(host, '/documents', {
      session: ann.session,
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': `multipart/form-data; boundary=${boundary}` },
      body: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]).toString('latin1'),
    });
  };
  expect((await send(Buffer.from('<script>alert(1)</script>'), 'x.pdf')).status).toBe(422);
  expect((await send(pdf, 'x.pdf', 'none')).status).toBe(422);
  expect((await send(pdf, '../../etc/<b>.pdf')).status).toBe(303);
  expect((await send(pdf, 'x.pdf')).status).toBe(422);
  const file = await ann.get('/documents/address');
  expect(file.text).toBe(pdf.toString());
  expect(file.headers['content-disposition']).toMatch(/^attachment; filename="[\w.-]+"/);
  const bob = visitorOf(world, host, await world.session('bob@harbour.example'));
  await world.store.deleteFrom('file_content').where('customer', '=', 'CUST-2').execute();
  expect((await bob.get('/documents/address')).status).toBe(404);
});

test('a payment below the minimum, too fine, too large or in a currency that the customer may not use is refused; a transfer is pending', async () => {
  for (const amount of ['9.99', '10.001', '0', '-5', '1e3', '10000000', ''])
    expect([amount, (await ann.send('/payments', { do: 'bank', amount })).status]).toEqual([amount, 422]);
  expect((await ann.send('/payments', { do: 'bank', amount: '25,50' })).status).toBe(303);
  const page = await ann.get('/payments');
  expect(page.text).toMatch(/USD\s25\.50/);
  expect(page.text).toContain('CUST-1-');
  await world.store.updateTable('customer').set({ topup_currencies: '["EUR"]' }).where('id', '=', 'CUST-1').execute();
  expect((await ann.send('/payments', { do: 'bank', amount: '25.00' })).status).toBe(422);
  await world.store.updateTable('customer').set({ topup_currencies: '[]' }).where('id', '=', 'CUST-1').execute();
});

test('1,000 random colours: text on the brand’s colour and the brand’s colour as text always have contrast', () => {
  let state = 9361;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state;
  };
  for (let tries = 0; tries < 1000; tries += 1) {
    const primary = `#${(next() % 0x1000000).toString(16).padStart(6, '0')}`;
    const { onPrimary, primaryText, primaryTextDark } = deriveColors(primary);
    expect([primary, contrast(primary, onPrimary) >= 4.5]).toEqual([primary, true]);
    expect([primary, contrast(primaryText, '#ffffff') >= 4.5]).toEqual([primary, true]);
    expect([primary, contrast(primaryTextDark, '#14171c') >= 4.5]).toEqual([primary, true]);
  }
});

test('a chart has gaps where nothing was measured, and a single point is visible', () => {
  const at = (value: number | null) => ({
    ...{ label: '', title: '', part: null, before: null, href: null },
    value,
  });
  const chart = chartView({ points: [at(1), at(null), at(3), at(4)], shape: 'line', format: String });
  expect(chart.path.match(/M/g)).toHaveLength(2);
  expect(chart.dots).toHaveLength(1);
  expect(chartView({ points: [at(null)], shape: 'line', format: String }).path).toBe('');
});

test.each([
  '<script>x</script>',
  '[x](javascript:alert(1))',
  '[x](<data:text/html,x>)',
  '![x](https://e.example/x.png)',
  '<img src=x onerror=y>',
])('markdown keeps %s harmless', (text) => {
  expect(markdownHtml(text)).not.toMatch(/<script|<img|href="(?!https:|mailto:)|<[^>]* on\w+=[^"]/i);
});

test('a SIP user has a password of 192 bits that is shown once, and is kept as a SHA-256 digest alone', async () => {
  const shown = await ann.send('/routes', { do: 'add-user', username: 'office-77', 'user-note': '' });
  const [, password = ''] = /office-77 \/ ([\w-]+)/.exec(shown.text) ?? [];
  expect(password).toHaveLength(32);
  const scope = { portal: storedPortalName('acme'), customer: storedCustomerId('CUST-1') };
  const stored = JSON.stringify(await listRecords(world.store, scope, 'sip-user'));
  expect(stored).toContain(createHash('sha256').update(`office-77:${host}:${password}`).digest('hex'));
  expect(stored).not.toContain(password);
});
