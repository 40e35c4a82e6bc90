// Hostile text from every source is only text on every page, and no response names the software that made it.
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { addPayment } from '../../src/billing/payment.ts';
import { cdrColumns } from '../../src/core/column.ts';
import { storedCustomerId } from '../../src/core/ids.ts';
import { pages } from '../../src/portal/pages/registry.ts';
import { acmeYaml, type PortalWorld, portalWorld, type Reply, START } from '../support/worlds/portal.ts';

const host = 'acme.localhost';
const mallory = 'mallory@harbour.example';
const attacks = [
  '<script>alert(1)</script>',
  '"onload="alert(1)',
  "' onmouseover='alert(1)",
  '{{constructor}}{{{this}}}',
  'javascript:alert(1)',
  '</title></style><img src=x onerror=alert(1)>',
  '&lt;b&gt; &#x3c;i&#x3e;',
];
const hostile = attacks.join(' ');
const columns = [...cdrColumns.keys()];
const callFields = columns.filter((id) => cdrColumns.get(id) === 'text').map((id) => id.replaceAll('-', '_'));
/** Old paths of views that are on another page now. */
const moved = ['latest-calls', 'summary'];
const paths = [
  ...['/login', '/login?next=/cdr', '/nothing', '/breakout?by=day'],
  ...pages.flatMap(({ id }) => (moved.includes(id) ? [] : [`/${id}`])),
];

let world: PortalWorld;

beforeAll(async () => {
  const texts = [
    'login.title',
    'menu.logout',
    'section.cdr',
    'column.source',
    'dashboard.title',
    'error.404',
    'links.privacy',
  ];
  const yaml = acmeYaml
    .replace('brand: Acme Voice', `brand: ${JSON.stringify(hostile.slice(0, 200))}`)
    .replace(/texts: .*/, `texts: ${JSON.stringify(Object.fromEntries(texts.map((key) => [key, hostile])))}`)
    .replace(/footer: .*/, `footer: ${JSON.stringify(hostile)}`)
    .replace(/email: [^,]*/, "email: \"'onload='x'&lt;b&gt;\\u003c@acme.example\"".replace('\\u003c', ''))
    .replace(/cdr: \[.*\]/, `cdr: [${columns.join(', ')}]`);
  world = await portalWorld({ 'portals/acme/portal.yaml': yaml });
  const company = hostile.slice(0, 180);
  await world.addPerson({ portal: 'acme', customer: 'CUST-7', email: mallory, name: company, company });
  const fields = Object.fromEntries(callFields.map((field) => [field, `${field} ${hostile}`]));
  await world.addCalls({ ...fields, call_id: `call ${hostile}`, customer: storedCustomerId('CUST-7'), sip_code: 200 });
  const payment = {
    customer: 'CUST-7',
    amount: 1n,
    status: 'completed',
    description: hostile.replaceAll('#', ''),
  } as const;
  await addPayment(world.store, payment, START);
});

afterAll(() => world[Symbol.asyncDispose]());

const elements = new Set(
  (
    'doctype html head meta title link script body a header span p strong form button nav ul li main h1 h2 div footer ' +
    'input label table caption thead tbody tfoot tr th td time code section figure figcaption svg rect text line ' +
    'details summary select option dl dt dd path br textarea fieldset legend noscript pre article meter circle h3 bdi b ol datalist'
  ).split(' '),
);

/** Tags that no template writes: unknown elements, attributes that run or load something, unquoted attributes. */
function alien(html: string): string[] {
  const tags = html.match(/<[a-z/!][^<>]*>/gi) ?? [];
  return tags.filter((tag) => {
    const [, name = '', attributes = ''] = /^<[/!]?([a-z0-9]+)([^<>]*?)\/?>$/i.exec(tag) ?? [];
    const outside = attributes.replace(/\s[a-z][\w-]*(?:="[^"]*")?/gi, '').trim();
    const names = attributes.replace(/="[^"]*"/g, '');
    return !elements.has(name.toLowerCase()) || outside !== '' || /\s(?:on[a-z]+|style)\b/i.test(names);
  });
}

test.each(paths)('hostile text is only text on %s', async (path) => {
  const { text } = await world.ask(host, path, { session: await world.session(mallory) });
  expect(alien(text)).toEqual([]);
  expect(text).not.toMatch(/<script>|<img src=x|href="javascript:|src="javascript:|\[object Object\]/i);
  for (const script of text.match(/<script[^>]*>[^<]*/g) ?? [])
    expect(script).toMatch(/^<script defer src="[^"]+"[^>]*>$/);
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(text).toContain('{{constructor}}{{{this}}}');
  expect(text).toContain('&amp;lt;b&amp;gt;');
});

test('in a file, what a spreadsheet would execute is text', async () => {
  const own = await portalWorld();
  onTestFinished(() => own[Symbol.asyncDispose]());
  for (const source of ['=1+1', '@x', '-2', '\t=3'])
    await own.addCalls({ call_id: source, source, destination_name: `${source}",x` });
  const { text } = await own.ask(host, '/cdr?format=csv', { session: await own.session('ann@harbour.example') });
  expect(text).not.toMatch(/(?:^|,|")[=@\t]/m);
  expect(text.trim().split('\r\n')).toHaveLength(5);
});

test('links of another scheme, written by hand into the store, are not links', async () => {
  const own = await portalWorld();
  onTestFinished(() => own[Symbol.asyncDispose]());
  const change = async (kind: string, edit: (spec: Record<string, unknown>) => object) => {
    const row = own.store.selectFrom('resource').select('spec').where('kind', '=', kind).where('brand', '=', 'acme');
    const spec = JSON.parse((await row.executeTakeFirstOrThrow()).spec) as Record<string, unknown>;
    const text = JSON.stringify({ ...spec, ...edit(spec) });
    await own.store
      .updateTable('resource')
      .set({ spec: text })
      .where('kind', '=', kind)
      .where('brand', '=', 'acme')
      .execute();
  };
  await change('portal', () => ({ links: { privacy: 'javascript:alert(1)' } }));
  await change('access', () => ({ sections: ['recording', 'cdr'], links: { recording: 'javascript:alert(1)' } }));
  const src = "https://x.example/a.js; script-src * 'unsafe-inline'";
  await change('theme', () => ({
    colors: { primary: 'red}body{x' },
    javascript: [{ source: 'external', src, integrity: null, pages: ['dashboard'] }],
  }));
  await own.directory.refresh();
  const reply = await own.ask(host, '/dashboard', { session: await own.session('ann@harbour.example') });
  expect(reply.status).toBe(200);
  expect(reply.text).not.toMatch(/javascript:|Recordings|x\.example/);
  expect(reply.headers['content-security-policy']).not.toContain('unsafe');
  const theme = /href="([^"]+theme\.css)"/.exec(reply.text)?.[1] ?? '';
  expect((await own.ask(host, theme)).text).not.toContain('body{x');
});

test('no response names the software that made it', async () => {
  const session = await world.session('ann@harbour.example');
  const replies: Reply[] = [];
  for (const path of [
    ...paths,
    '/',
    '/cdr?format=csv',
    '/breakout?format=csv',
    '/robots.txt',
    '/logout',
    '/assets/x/y',
  ])
    replies.push(await world.ask(host, path, { session }));
  replies.push(await world.ask('unknown.example', '/'), await world.ask(host, '/logout', { method: 'POST' }));
  replies.push(await world.logIn(host, 'x@y.example', 'wrong'));
  const files = replies.flatMap(({ text }) =>
    [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? ''),
  );
  for (const path of new Set(files)) replies.push(await world.ask(host, path));
  for (const { rawHeaders, bytes } of replies) {
    expect(`${rawHeaders.join('\n')}\n${bytes.toString('latin1')}`).not.toMatch(/portico|express|x-powered-by/i);
  }
});
