// Announcements: who reads them, when they appear and end by the server's clock, and what dismissing one hides.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../src/core/durations.ts';
import { acmeYaml, type PortalWorld, portalWorld, START } from '../../support/worlds/portal.ts';

const host = 'acme.localhost';
const ann = 'ann@harbour.example';
/** As a clock in New York shows it. */
const inNewYork = (utc: number): string => new Date(utc - 5 * HOUR).toISOString().replace('.000Z', '-05:00');

const announcements = `announcements:
  - { text: "From <b>four</b> & on", from: "${inNewYork(START + HOUR)}", until: "${inNewYork(START + 2 * HOUR)}" }
  - { text: Yesterday only, from: 2026-11-22, until: 2026-11-23 }
  - { text: "For customers of \${brand}", level: warning, for: [customer], dismissible: true }
  - { text: For carriers, for: [carrier] }
  - { text: At the login, level: critical, for: [login], dismissible: true }
  - { text: At the login, level: critical, for: [login], dismissible: true }
`;

let world: PortalWorld;
let session: string;
beforeAll(async () => {
  world = await portalWorld({ 'portals/acme/portal.yaml': acmeYaml + announcements });
  session = await world.session(ann);
});
afterAll(() => world[Symbol.asyncDispose]());

const shown = (page: string): string[] =>
  [...page.matchAll(/class="notice (\w+)" data-part="announcement">.*?<p id="[^"]+">(.*?)<\/p>/g)].map(
    ([, mark, text]) => `${mark}: ${text}`,
  );
const at = async (path: string, cookie = ''): Promise<string[]> =>
  shown((await world.ask(host, path, { headers: { cookie } })).text);
const inside = (cookie = ''): string => `__Host-session=${session}; ${cookie}`;

const login = ['bad: At the login'];
const customers = ['warn: For customers of Acme Voice'];

/** The form of the first announcement on a page, as a browser sends it. */
async function dismissed(path: string, cookie = '') {
  const { text } = await world.ask(host, path, { headers: { cookie } });
  const fields = [...text.matchAll(/<form class="buttons" method="post" action="\/announcements">(.*?)<\/form>/g)]
    .slice(0, 1)
    .flatMap(([, form = '']) => [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)])
    .map(([, name = '', value = '']) => [name, value.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&')]);
  return post(Object.fromEntries(fields), cookie);
}
const post = (form: Record<string, string>, cookie = '') =>
  world.ask(host, '/announcements', writing(form, 'same-origin', cookie));
const writing = (form: Record<string, string>, site: string, cookie = '') => ({
  method: 'POST',
  headers: { cookie, 'sec-fetch-site': site, 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(form).toString(),
});
const cookieOf = ({ headers }: { readonly headers: Readonly<Record<string, unknown>> }): string =>
  /__Host-dismissed=[^;]*/.exec(String(headers['set-cookie']))?.[0] ?? '';

test('each is read by those whom it is for, the most severe first, as text', async () => {
  expect(await at('/login')).toEqual(login);
  for (const path of ['/dashboard', '/cdr', '/profile']) expect(await at(path, inside())).toEqual(customers);
  for (const path of ['/signup', '/reset', '/accessibility', '/nothing']) expect(await at(path)).toEqual([]);
  const carrier = await world.ask('nordwind.localhost', '/login');
  expect(carrier.text).not.toContain('announcements');
});

test('one that is dismissed is hidden in that browser alone, and the form leads back to its page', async () => {
  const reply = await dismissed('/cdr?number=49&page=1', inside());
  expect([reply.status, reply.headers['location']]).toEqual([303, '/cdr?number=49&page=1']);
  const cookie = cookieOf(reply);
  expect(String(reply.headers['set-cookie'])).toMatch(/; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
  expect(await at('/dashboard', inside(cookie))).toEqual([]);
  expect(await at('/dashboard', inside())).toEqual(customers);
  expect(await at('/login', cookie)).toEqual(login);
  const both = cookieOf(await dismissed('/login', cookie));
  expect(both.split('.')).toHaveLength(2);
  expect(await at('/login', both)).toEqual([]);
  expect(await at('/dashboard', inside(both))).toEqual([]);
});

test.each(['https://evil.example/', '//evil.example', '/\\evil.example', ''])(
  'a form that names %j leads to the start page',
  async (next) => {
    const reply = await post({ id: 'ffffffffffff', next });
    expect([reply.status, reply.headers['location'], cookieOf(reply)]).toEqual([303, '/', '__Host-dismissed=']);
  },
);

test('a form of another site dismisses nothing', async () => {
  const form = { id: 'ffffffffffff', next: '/' };
  const reply = await world.ask(host, '/announcements', writing(form, 'cross-site'));
  expect([reply.status, reply.headers['set-cookie']]).toEqual([403, undefined]);
});

test('one appears and ends by the server clock, by its own offset from UTC', async () => {
  const timed = 'info: From &lt;b&gt;four&lt;/b&gt; &amp; on';
  world.pass(START + HOUR - world.now() - 1);
  expect(await at('/login')).toEqual(login);
  world.pass(1);
  expect(await at('/login')).toEqual([...login, timed]);
  session = await world.session(ann);
  expect(await at('/dashboard', inside())).toEqual([...customers, timed]);
  world.pass(HOUR - 1);
  expect(await at('/login')).toEqual([...login, timed]);
  world.pass(1);
  expect(await at('/login')).toEqual(login);
});

test('one whose text, level or beginning changes is shown again; its end alone changes nothing', async () => {
  session = await world.session(ann);
  const cookie = cookieOf(await dismissed('/dashboard', inside()));
  const changed: readonly [string, string[]][] = [
    [`until: "${inNewYork(START + 9 * HOUR)}"`, []],
    [`from: "${inNewYork(START + MINUTE)}"`, customers],
  ];
  for (const [more, expected] of changed) {
    world.save(
      'portals/acme/portal.yaml',
      acmeYaml + announcements.replace('for: [customer]', `for: [customer], ${more}`),
    );
    await world.apply();
    expect([more, await at('/dashboard', inside(cookie))]).toEqual([more, expected]);
  }
  for (const [from, to] of [
    ['level: warning', 'level: info'],
    ['For customers of', 'For all customers of'],
  ] as const) {
    world.save('portals/acme/portal.yaml', acmeYaml + announcements.replace(from, to));
    await world.apply();
    expect(await at('/dashboard', inside(cookie))).toHaveLength(1);
  }
});
