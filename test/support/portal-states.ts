// Every page of the portal in the states that a visitor can bring it into: with data, with none, after a wrong query, after a wrong form.
import { createHash } from 'node:crypto';
import { pages } from '../../src/portal/pages/registry.ts';
import { ownHeaders, visitorOf } from './visitor.ts';
import { demoContact } from './worlds/demo.ts';
import type { PortalWorld, Reply } from './worlds/portal.ts';

export interface PortalState {
  /** Portal, path, and what was wrong. */
  readonly name: string;
  readonly portal: string;
  readonly html: string;
}

const items = [
  ...['breakout?by=day', 'breakout?by=day&then=destination&shape=pivot', 'rate-cards/retail-standard', 'did/sales'],
  ...['contracts/terms', 'invoice/this', 'two-factor?add=passkey', 'two-factor?add=1', 'phone?sent=1'],
];
const wrongQueries = [
  'cdr?min=x&max=9&sip=abc&number=%2B',
  'breakout?from=2026-13-01',
  'cdr?number=999999',
  'did?find=zzz',
];
const openPaths = [
  ...['login', 'signup', 'reset', 'reset?token=x', 'verify?token=x', 'passkey', 'nothing', 'accessibility', 'api'],
  ...['public-status', 'login?next=/cdr', 'subscription?token=x', 'unsubscribe?token=x', 'support-view'],
  ...['stop-email-change?token=x', 'signup/carrier'],
];
const wrongOpenForms = ['login', 'signup', 'reset', 'second-factor'];

/** A customer who has nothing yet. */
const fresh = { portal: 'acme', customer: 'CUST-9', email: 'new@nothing.example', name: 'N'.repeat(60) } as const;

const isPage = ({ headers, text }: Reply): boolean =>
  `${headers['content-type']}`.startsWith('text/html') && text.includes('</html>') && text.includes('<main');

/** Returns the states. What forms do is done, after all pages were read. Costs about four seconds. */
export async function portalStates(world: PortalWorld): Promise<readonly PortalState[]> {
  const found: PortalState[] = [];
  const known = new Set<string>();
  const add = (portal: string, name: string, reply: Reply): void => {
    // Not a redirect, a file or a page in plain text.
    if (!isPage(reply)) return;
    // Each page once: what differs in each response is left out of the comparison.
    const same = `${portal} ${reply.text.replaceAll(/[0-9a-f]{12,}/g, '')}`;
    if (!known.has(same)) found.push({ name: `${portal} /${name}`, portal, html: reply.text });
    known.add(same);
  };
  await world.addPerson(fresh);
  for (const portal of ['acme', 'nordwind']) {
    const host = `${portal}.localhost`;
    for (const path of openPaths) add(portal, path, await world.ask(host, `/${path}`));
    const options = { method: 'POST', headers: ownHeaders, body: 'email=x' };
    for (const path of wrongOpenForms) add(portal, `${path}, refused`, await world.ask(host, `/${path}`, options));
  }
  await addSignedIn(world, add, { portal: 'acme', email: fresh.email, of: 'new customer' });
  for (const portal of ['nordwind', 'acme']) {
    await addSignedIn(world, add, { portal, email: demoContact(portal), of: '' });
  }
  return found;
}

async function addSignedIn(
  world: PortalWorld,
  add: (portal: string, name: string, reply: Reply) => void,
  { portal, email, of }: { readonly portal: string; readonly email: string; readonly of: string },
): Promise<void> {
  const visitor = visitorOf(world, `${portal}.localhost`, await world.session(email, portal));
  const paths = pages.map(({ id }) => id).filter((id) => id !== 'open');
  for (const path of [...paths, ...items, ...wrongQueries]) add(portal, `${path} ${of}`, await visitor.get(`/${path}`));
  const list = await visitor.get('/cdr');
  const call = /href="\/(cdr\/[^"]+)"/.exec(list.text)?.[1];
  if (call !== undefined) add(portal, call, await visitor.get(`/${call}`));
  await holdSecondFactor(world, visitor.session, async () => {
    add(portal, `second-factor ${of}`, await visitor.get('/second-factor'));
  });
  if (of !== '') return;
  for (const page of pages) {
    for (const action of Object.keys(page.actions ?? {})) {
      for (const sure of ['', '1']) {
        const reply = await visitor.send(`/${page.id}`, { do: action, what: 'A thing', sure });
        add(portal, `${page.id}, ${action} ${sure === '' ? 'asked' : 'sent empty'}`, reply);
      }
    }
  }
}

/** Does something while a session waits for the second factor. */
async function holdSecondFactor({ store }: PortalWorld, session: string, act: () => Promise<void>): Promise<void> {
  const hash = createHash('sha256').update(session).digest('hex');
  const set = (stage: 'second-factor' | 'open') =>
    store.updateTable('session').set({ stage }).where('token_hash', '=', hash).execute();
  await set('second-factor');
  await act();
  await set('open');
}
