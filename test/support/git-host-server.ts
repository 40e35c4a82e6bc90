// A server that answers as the API of a Git host does, with comments in memory and faults in between.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostName } from '../../src/adapters/git-hosts/git-host.ts';

export interface StoredComment {
  readonly id: number;
  text: string;
  readonly by: 'us' | 'stranger';
}

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly authorization: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Answers in place of the host; true when it has. */
type Fault = (request: Received, response: ServerResponse) => boolean;

export interface GitHostServer {
  readonly api: string;
  readonly comments: StoredComment[];
  readonly received: Received[];
  /** The next requests are answered so, one each; `after` answers once the request was carried out. */
  faults: Fault[];
  after: Fault | undefined;
  close(): Promise<void>;
}

interface Shape {
  readonly list: RegExp;
  readonly update: RegExp;
  readonly pageSize: string | null;
  readonly user: { readonly status: number; readonly body: unknown };
  readonly textOf: (body: Readonly<Record<string, unknown>>) => string;
  readonly comment: (comment: StoredComment) => unknown;
  readonly most: number;
  readonly tooLong: unknown;
}

const shapes: Readonly<Record<HostName, Shape>> = {
  github: {
    list: /^\/repos\/our\/portals\/issues\/12\/comments/,
    update: /^\/repos\/our\/portals\/issues\/comments\/(\d+)$/,
    pageSize: 'per_page',
    user: { status: 403, body: { message: 'Resource not accessible by integration', status: '403' } },
    textOf: ({ body }) => String(body),
    comment: ({ id, text, by }) => ({
      ...{ id, body: text },
      user: by === 'us' ? { login: 'github-actions[bot]', type: 'Bot' } : { login: 'mallory', type: 'User' },
    }),
    most: 65_536,
    tooLong: {
      message: 'Validation Failed',
      errors: [{ resource: 'IssueComment', message: 'body is too long (maximum is 65536 characters)' }],
    },
  },
  gitlab: {
    list: /^\/projects\/our%2Fportals\/merge_requests\/12\/notes(?:\?|$)/,
    update: /^\/projects\/our%2Fportals\/merge_requests\/12\/notes\/(\d+)$/,
    pageSize: 'per_page',
    user: { status: 200, body: { id: 7, username: 'project_1_bot' } },
    textOf: ({ body }) => String(body),
    comment: ({ id, text, by }) => ({ id, body: text, system: false, author: { id: by === 'us' ? 7 : 8 } }),
    most: 1_000_000,
    tooLong: { message: { note: ['is too long (maximum is 1000000 characters)'] } },
  },
  gitea: {
    list: /^\/repos\/our\/portals\/issues\/12\/comments/,
    update: /^\/repos\/our\/portals\/issues\/comments\/(\d+)$/,
    pageSize: null,
    user: { status: 401, body: { message: 'token is required' } },
    textOf: ({ body }) => String(body),
    comment: ({ id, text, by }) => ({ id, body: text, user: { id: by === 'us' ? -2 : 8, login: 'gitea-actions' } }),
    most: 1_000_000,
    tooLong: { message: 'too long', url: 'https://gitea.example/api/swagger' },
  },
  bitbucket: {
    list: /^\/repositories\/our\/portals\/pullrequests\/12\/comments(?:\?|$)/,
    update: /^\/repositories\/our\/portals\/pullrequests\/12\/comments\/(\d+)$/,
    pageSize: 'pagelen',
    user: { status: 403, body: { type: 'error', error: { message: 'Your credentials lack one or more privileges' } } },
    textOf: ({ content }) => String((content as { raw: string }).raw),
    comment: ({ id, text, by }) => ({
      ...{ id, deleted: false, content: { raw: text } },
      user: by === 'us' ? { type: 'app_user', uuid: '{us}' } : { type: 'user', uuid: '{them}' },
    }),
    most: 32_768,
    tooLong: { type: 'error', error: { message: 'content: Ensure this value has at most 32768 characters' } },
  },
};

export async function gitHostServer(name: HostName): Promise<GitHostServer> {
  const shape = shapes[name];
  const comments: StoredComment[] = [];
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void read(request).then((got) => {
      received.push(got);
      if (host.faults.shift()?.(got, response) === true) return;
      const answer = answerTo(got, comments, shape);
      if (host.after?.(got, response) === true) return;
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
      response.end(JSON.stringify(answer.body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host: GitHostServer = {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ comments, received, faults: [], after: undefined },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return host;
}

async function read(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return {
    method: request.method ?? '',
    url: request.url ?? '',
    authorization: request.headers.authorization ?? '',
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  };
}

interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

function answerTo({ method, url, body }: Received, comments: StoredComment[], shape: Shape): Answered {
  if (url === '/user') return shape.user;
  const id = Number(shape.update.exec(url)?.[1]);
  const isWrite = method !== 'GET' && (shape.list.test(url) || shape.update.test(url));
  if (isWrite && shape.textOf(body).length > shape.most) return { status: 422, body: shape.tooLong };
  if (Number.isInteger(id)) {
    const found = comments.find((comment) => comment.id === id);
    if (found === undefined) return { status: 404, body: { message: 'Not Found' } };
    found.text = shape.textOf(body);
    return { status: 200, body: shape.comment(found) };
  }
  if (!shape.list.test(url)) return { status: 201, body: {} };
  if (method === 'GET') return pageOf(url, comments, shape);
  comments.push({ id: comments.length + 1, text: shape.textOf(body), by: 'us' });
  return { status: 201, body: {} };
}

/** The address of the next page has the host's inner name, as behind many a proxy. */
function pageOf(url: string, comments: readonly StoredComment[], shape: Shape): Answered {
  const query = new URL(url, 'http://inner.example').searchParams;
  const size = shape.pageSize === null ? comments.length : Number(query.get(shape.pageSize));
  const page = Number(query.get('page') ?? '1');
  const shown = comments.slice((page - 1) * size, page * size).map(shape.comment);
  const hasMore = page * size < comments.length;
  const next = `http://inner.example${url.replace(/[?&]page=\d+/, '')}&page=${page + 1}`;
  if (shape.pageSize === 'pagelen') {
    return { status: 200, body: { values: shown, page, ...(hasMore ? { next } : {}) } };
  }
  const link = `<http://inner.example/first>; rel="first", <${next}>; rel="next"`;
  return { status: 200, body: shown, ...(hasMore ? { headers: { link } } : {}) };
}

/** A fault that answers with that. */
export const answering =
  (status: number, body: unknown = {}, headers: Readonly<Record<string, string>> = {}): Fault =>
  (_, response) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    response.writeHead(status, {
      'content-type': typeof body === 'string' ? 'text/html' : 'application/json',
      ...headers,
    });
    response.end(text);
    return true;
  };

/** A fault that cuts the connection. */
export const cutting: Fault = (_, response) => {
  response.destroy();
  return true;
};
