// The pages of interconnection and media servers: what the document says, escaped; nothing where it says nothing. Two seconds.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Visitor, visitorOf } from '../../support/visitor.ts';
import { acmeYaml, type PortalWorld, portalWorld } from '../../support/worlds/portal.ts';

const host = 'acme.localhost';
let world: PortalWorld;
let ann: Visitor;

const network = `network:
  interconnect:
    text: |
      # Before you begin
      Send **OPTIONS**. <script>alert(1)</script> [here](https://acme.example/sip) [not](javascript:alert) ![x](https://x.example/p.png)
    addresses:
      - { name: "<b>Frankfurt", address: sbc.fra.acme.example, ports: 5061, transport: tls, note: "Backup & more" }
      - { name: Any, address: 203.0.113.0/28, ports: 5060-5061, transport: udp+tcp }
`;
const yaml = acmeYaml.replace(/^sections:.*$/m, 'sections: [cdr, interconnect, rtp-servers]');

beforeAll(async () => {
  world = await portalWorld({ 'portals/acme/portal.yaml': `${yaml}${network}` });
  ann = visitorOf(world, host, await world.session('ann@harbour.example'));
});
afterAll(() => world?.[Symbol.asyncDispose]());

test('the page has the text as Markdown, without HTML and images, and each address to copy', async () => {
  const { status, text } = await ann.get('/interconnect');
  expect(status).toBe(200);
  expect(text).toContain('<h2>Before you begin</h2>');
  expect(text).toContain('<strong>OPTIONS</strong>');
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(text).toContain('<a href="https://acme.example/sip">here</a>');
  expect(text).not.toMatch(/<script>alert|href="javascript|<img src="https:\/\/x\.example/);
  expect(text).toContain('&lt;b&gt;Frankfurt');
  expect(text).toContain('data-copy="sbc.fra.acme.example"');
  expect(text).toContain('data-copy="203.0.113.0/28"');
  expect(text).toMatch(/5060–5061[\s\S]*UDP \/ TCP/);
  expect(text).toContain('Backup &amp; more');
});

test('a section whose sheet the document does not have is neither in the menu nor a page', async () => {
  expect((await ann.get('/rtp-servers')).status).toBe(404);
  const menu = (await ann.get('/interconnect')).text;
  expect(menu).toContain('href="/interconnect"');
  expect(menu).not.toContain('href="/rtp-servers"');
});

test('a link of the portal is opened in place of the page, and removing the sheet removes the page', async () => {
  const linked = yaml.replace(/^sectionLinks:.*$/m, 'sectionLinks: { interconnect: "https://noc.example/{customer}" }');
  world.save('portals/acme/portal.yaml', `${linked}${network}`);
  await world.apply();
  expect((await ann.get('/interconnect')).headers.location).toBe('/open/interconnect');
  world.save('portals/acme/portal.yaml', yaml);
  await world.apply();
  expect((await ann.get('/interconnect')).status).toBe(404);
});
