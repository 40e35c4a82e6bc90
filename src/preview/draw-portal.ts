// Draw the pages of one brand: apply its resources to an empty store, then request the pages from the renderer's own handler.
import type { Json } from '../core/canonical.ts';
import type { Clock } from '../core/clock.ts';
import type { ImageReader } from '../core/images/image-reader.ts';
import { allWanted, type Desired, wantedOf } from '../core/plan/desired.ts';
import { plan } from '../core/plan/plan.ts';
import { keyOf, type Resource, SHARED } from '../core/plan/resource.ts';
import { reasonOf } from '../core/portal-error.ts';
import { type AskInProcess, askInProcess } from '../edge/ask-in-process.ts';
import type { CurrenciesSpec } from '../kinds/currencies.ts';
import type { DomainSpec } from '../kinds/domain.ts';
import { references } from '../kinds/registry.ts';
import type { SignupSpec } from '../kinds/signup.ts';
import { sessionCookie } from '../portal/http/cookies.ts';
import { createPortalHandler } from '../portal/http/handler.ts';
import { createDirectory } from '../portal/site/directory.ts';
import { createSites } from '../portal/site/sites.ts';
import { openStore, type Store } from '../store/store.ts';
import { readLive } from '../store/tables/resources.ts';
import { writeChanges } from '../store/tables/write-resources.ts';
import { addSampleAccount, SAMPLE_NOW } from './sample-account.ts';
import { type PageFile, type ReadFile, staticPage } from './static-page.ts';
import { staticServices } from './static-services.ts';

/** The requested pages, in the order in which they are shown. */
export const askedPages = ['login', 'signup', 'dashboard', 'cdr', 'breakout'] as const;
/** `maintenance` replaces every page while a brand is in maintenance. */
export const pageIds = [...askedPages, 'maintenance'] as const;
export type PageId = (typeof pageIds)[number];

const beforeSigningIn: ReadonlySet<PageId> = new Set(['login', 'signup']);

export interface DrawnPortal {
  /** Self-contained HTML files by page. */
  readonly pages: ReadonlyMap<PageId, string>;
  /** Why a page could not be drawn, for each that failed. */
  readonly failures: readonly string[];
}

/** Draws the pages that the portal has. Equal resources give equal pages. */
export async function drawPortal(brand: string, desired: Desired, images: ImageReader): Promise<DrawnPortal> {
  const store = await openStore('sqlite::memory:');
  try {
    const own = onlyOf(brand, desired);
    const { changes } = plan(own, await readLive(store, own), references);
    const resources = allWanted(own);
    const contents = new Map<string, Uint8Array>();
    for (const { kind, name } of resources) if (kind === 'asset') contents.set(name, await own.content(name));
    await store.transaction().execute((tx) => writeChanges(tx, changes, contents, { claimed: 0, now: SAMPLE_NOW }));
    return await drawPages({ store, images }, brand, resources);
  } finally {
    await store.destroy();
  }
}

/** Reduces desired state to one brand: its own resources and those that they refer to. */
function onlyOf(brand: string, desired: Desired): Desired {
  const own = desired.wanted.get(brand)?.resources() ?? [];
  const needed = new Set(own.flatMap(({ kind, spec }) => references(kind, JSON.parse(spec) as Json)));
  const shared = (desired.wanted.get(SHARED)?.resources() ?? []).filter((resource) => needed.has(keyOf(resource)));
  const wanted = wantedOf([...own, ...shared]);
  return {
    wanted,
    content: desired.content,
    held: [],
    complete: true,
    policyErrors: [],
    renames: new Map(),
    problems: [],
  };
}

interface Drawing {
  readonly store: Store;
  readonly images: ImageReader;
}

async function drawPages(
  { store, images }: Drawing,
  brand: string,
  resources: readonly Resource[],
): Promise<DrawnPortal> {
  const failures: string[] = [];
  const note = (message: string, fields?: Readonly<Record<string, unknown>>): void => {
    failures.push(`${message}: ${reasonOf(fields?.['why'] ?? 'no reason was given')}`);
  };
  const log = { info: () => undefined, warn: note, error: note };
  const clock: Clock = { now: () => SAMPLE_NOW, sleep: async () => undefined };
  const handler = createPortalHandler({
    store,
    directory: await createDirectory({ store, log }),
    sites: createSites(store, log, images, new Set()),
    services: staticServices(clock, log),
  });
  const token = await addSampleAccount(store, { portal: brand, ...accountFor(resources) });
  const ask = askInProcess(handler);
  const host = canonicalHost(resources);
  const readFile = rememberedFiles(ask, host);
  const pages = new Map<PageId, string>();
  for (const id of askedPages) {
    const cookie = beforeSigningIn.has(id) ? {} : { cookie: sessionCookie(token) };
    const { status, body } = await ask(`/${id}`, { host, ...cookie });
    const inMaintenance = status === 503;
    if (status === 200 || inMaintenance) {
      pages.set(inMaintenance ? 'maintenance' : id, await staticPage(body.toString('utf8'), readFile));
    }
    if (inMaintenance) break;
  }
  return { pages, failures };
}

/** Requests each file once, even if several pages use it. */
function rememberedFiles(ask: AskInProcess, host: string): ReadFile {
  const files = new Map<string, PageFile | undefined>();
  return async (path) => {
    if (!files.has(path)) {
      const answer = await ask(path, { host });
      files.set(path, answer.status === 200 ? answer : undefined);
    }
    return files.get(path);
  };
}

/** The sample account: a customer, or a carrier where only carriers can sign up, in the brand's first currency. */
function accountFor(resources: readonly Resource[]): { type: 'customer' | 'carrier'; currency: string } {
  const signup = specOf<SignupSpec>(resources, 'signup');
  const currencies = specOf<CurrenciesSpec>(resources, 'currencies');
  const carriersOnly = signup?.carrier === true && !signup.customer;
  return { type: carriersOnly ? 'carrier' : 'customer', currency: currencies?.default ?? '' };
}

/** The spec of the brand's single resource of a kind. */
function specOf<Spec>(resources: readonly Resource[], kind: string): Spec | undefined {
  const own = resources.find((resource) => resource.kind === kind);
  return own === undefined ? undefined : (JSON.parse(own.spec) as Spec);
}

function canonicalHost(resources: readonly Resource[]): string {
  const domains = resources.filter(({ kind }) => kind === 'domain');
  const canonical = domains.find(({ spec }) => (JSON.parse(spec) as DomainSpec).canonical);
  return (canonical ?? domains[0])?.name ?? '';
}
