// `/_kit` of `portico dev`: all components of pages together, in a portal's look. A renderer in production has no such page.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { requestHost } from '../../edge/request-host.ts';
import { commonHeaders } from '../../portal/http/security.ts';
import { pagedSections } from '../../portal/pages/registry.ts';
import type { Directory } from '../../portal/site/directory.ts';
import { HTML, type Site } from '../../portal/site/site.ts';
import type { Sites } from '../../portal/site/sites.ts';
import { menuOf } from '../../portal/ui/frame.ts';
import { chooseLanguage } from '../../portal/ui/translator.ts';
import { kitRefused, kitView } from './kit-view.ts';

const PATH = '/_kit';

/** Serves the page of components at every portal's host, and passes all other requests on. */
export function withKit(handler: RequestListener, directory: Directory, sites: Sites): RequestListener {
  return (request, response) => {
    const site = request.method === 'GET' && request.url === PATH ? siteOf(request, directory, sites) : undefined;
    if (site === undefined) handler(request, response);
    else sendKit(site, request, response);
  };
}

function siteOf(request: IncomingMessage, directory: Directory, sites: Sites): Site | undefined {
  const snapshot = directory.find(requestHost(request) ?? '');
  return snapshot === undefined ? undefined : sites(snapshot);
}

function sendKit(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const html = kitPage(site, chooseLanguage(site.languages, null, request.headers['accept-language'] ?? ''));
  const headers = { ...commonHeaders, 'content-type': HTML, ...site.headers('kit', true), 'cache-control': 'no-store' };
  response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(html) }).end(html);
}

/** Returns the page in one of the portal's languages, with the portal's own menu. */
function kitPage(site: Site, language: string): string {
  const t = site.translator(language);
  const { snapshot } = site;
  const menu = menuOf(snapshot, snapshot.access.sections, pagedSections, t);
  const frame = { page: 'kit', title: 'Components', menu, script: 'portal.js' };
  const wallet = { amount: t.money(37_050_000n, 'USD'), owed: false, topUp: '#content' };
  const visitor = {
    name: 'Ann Hale',
    initials: 'AH',
    customer: 'Harbour Trading',
    id: 'CUST-1',
    operator: null,
    view: { isMenuNarrow: false, density: null },
    wallet,
  };
  return site.page('dev/kit', kitView(t), frame, t, {
    visitor,
    announcements: [],
    flash: null,
    formToken: '',
    refused: kitRefused(t),
  });
}
