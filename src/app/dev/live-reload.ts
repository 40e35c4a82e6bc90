// Live reload of `portico dev`: middleware that adds a script to every page and notifies it by server-sent events. The renderer
// has none of it, and the content security policy stays as strict ('self').
import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { formatProblem } from '../../config/documents/format-problem.ts';
import type { HeldPortal } from '../../core/plan/desired.ts';
import type { Problem } from '../../core/problem.ts';
import { requestHost } from '../../edge/request-host.ts';
import { commonHeaders } from '../../portal/http/security.ts';
import type { Directory } from '../../portal/site/directory.ts';
import type { Site } from '../../portal/site/site.ts';
import type { Sites } from '../../portal/site/sites.ts';
import type { PortalSnapshot } from '../../portal/site/snapshot.ts';

/** Open pages that are notified: more than one person has. */
const MAX_VISITORS = 100;

export interface LiveReload {
  sites(sites: Sites): Sites;
  handler(handler: RequestListener, directory: Directory): RequestListener;
  /** Notifies open pages of a new revision or new findings. */
  refreshed(directory: Directory): void;
  /** Replaces the findings that open pages show. */
  showFindings(problems: readonly Problem[], held: readonly HeldPortal[]): void;
  /** Ends the event streams of open pages. */
  close(): void;
}

interface Visitor {
  readonly host: string;
  readonly response: ServerResponse;
  /** The event that was sent last, as JSON. */
  sent: string;
}

/** `start` differs at every start, so that pages of an earlier process reload. */
export function createLiveReload(start: string): LiveReload {
  const files = ownFiles();
  const revisionOf = revisions(start);
  const decorated = new WeakMap<Site, Site>();
  const visitors = new Set<Visitor>();
  let findings: (portal: string) => readonly string[] = () => [];

  const notify = (visitor: Visitor, directory: Directory): void => {
    const snapshot = directory.find(visitor.host);
    if (snapshot === undefined) return;
    const event = JSON.stringify({ revision: revisionOf(snapshot), findings: findings(snapshot.name) });
    if (event === visitor.sent) return;
    visitor.sent = event;
    visitor.response.write(`data: ${event}\n\n`);
  };
  const listenTo = (request: IncomingMessage, response: ServerResponse, directory: Directory): void => {
    const host = requestHost(request);
    if (host === undefined || visitors.size >= MAX_VISITORS) {
      response.writeHead(503, commonHeaders).end();
      return;
    }
    response.writeHead(200, { ...commonHeaders, 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const visitor: Visitor = { host, response, sent: '' };
    visitors.add(visitor);
    request.once('close', () => visitors.delete(visitor));
    notify(visitor, directory);
  };
  return {
    sites: (sites) => (snapshot) => {
      const site = sites(snapshot);
      if (site === undefined) return undefined;
      const known = decorated.get(site) ?? withScript(site, revisionOf(snapshot));
      decorated.set(site, known);
      return known;
    },
    handler: (handler, directory) => (request, response) => {
      const path = (request.url ?? '').replace(/\?.*$/, '');
      const isKnown = directory.has(requestHost(request) ?? '') && request.method === 'GET';
      const file = isKnown ? files.get(path) : undefined;
      if (isKnown && path === '/dev/events') listenTo(request, response, directory);
      else if (file === undefined) handler(request, response);
      else {
        const headers = { ...commonHeaders, 'content-type': file.mediaType, 'cache-control': 'no-store' };
        response.writeHead(200, headers).end(file.body);
      }
    },
    refreshed: (directory) => {
      for (const visitor of visitors) notify(visitor, directory);
    },
    showFindings: (problems, held) => {
      findings = findingsOf(problems, held);
    },
    close: () => {
      for (const { response } of visitors) response.end();
    },
  };
}

/** The script and its stylesheet, by path. */
function ownFiles() {
  const types = [
    ['/dev/reload.js', 'text/javascript; charset=utf-8'],
    ['/dev/reload.css', 'text/css; charset=utf-8'],
  ] as const;
  const read = (path: string): Buffer =>
    readFileSync(fileURLToPath(new URL(`../../../templates${path}`, import.meta.url)));
  return new Map(
    types.map(([path, mediaType]): [string, { body: Buffer; mediaType: string }] => [
      path,
      { body: read(path), mediaType },
    ]),
  );
}

function revisions(start: string): (snapshot: PortalSnapshot) => string {
  const known = new WeakMap<PortalSnapshot, string>();
  let count = 0;
  return (snapshot) => {
    const revision = known.get(snapshot) ?? `${start}-${++count}`;
    known.set(snapshot, revision);
    return revision;
  };
}

/** Adds the script to every page, and a policy that lets it run; the login page is not served from its prepared file, which has no script. */
function withScript(site: Site, revision: string): Site {
  const tags = `<link rel="stylesheet" href="/dev/reload.css">\n<script defer src="/dev/reload.js?revision=${revision}"></script>\n`;
  return {
    ...site,
    headers: (page) =>
      Object.fromEntries(
        // The script listens to events of this server.
        Object.entries(site.headers(page, true)).map(([name, value]) => [
          name,
          value.replace("connect-src 'none'", "connect-src 'self'"),
        ]),
      ),
    page: (...given) => site.page(...given).replace('</head>', `${tags}</head>`),
    file: (path, accepted) => (path === '/login' ? undefined : site.file(path, accepted)),
  };
}

/** The findings that a portal's pages show: those that hold it, and errors that belong to no portal. */
function findingsOf(problems: readonly Problem[], held: readonly HeldPortal[]): (portal: string) => readonly string[] {
  const attributed = new Set(held.flatMap((brand) => brand.problems));
  const shared = problems.filter((problem) => problem.severity === 'error' && !attributed.has(problem));
  return (portal) => {
    const own = held.find(({ portalName }) => portalName === portal)?.problems ?? [];
    return [...own, ...shared].map(formatProblem);
  };
}
