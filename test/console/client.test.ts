// Typed clients, generated from the operator's and the customers' OpenAPI documents, compiled, and used against both running APIs.
// Generation takes 4 s a document and compiling 2 s on two idle cores, most of it the start of the generator; each is ended after a minute.

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { generateApi } from 'swagger-typescript-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MINUTE } from '../../src/core/durations.ts';
import { fullWorld } from '../support/full-account.ts';
import { visitorOf } from '../support/visitor.ts';
import { type ConsoleWorld, consoleWorld, TOKEN } from '../support/worlds/access.ts';
import type { PortalWorld } from '../support/worlds/portal.ts';

const HOST = 'acme.localhost';
const COMPILE_MS = MINUTE;
const compiler = new URL('../../node_modules/typescript/bin/tsc', import.meta.url).pathname;
const run = promisify(execFile);

interface Access {
  readonly base: string;
  readonly token: string;
  readonly fetch: typeof fetch;
}

interface Clients {
  operate(access: Access): Promise<Readonly<Record<string, unknown>>>;
  read(access: Access): Promise<Readonly<Record<string, unknown>>>;
}

let folder: string;
let operator: ConsoleWorld;
let customers: PortalWorld;
let clients: Clients;

/** Writes `NAME.ts`, the client of this document. */
async function generate(name: string, document: object): Promise<void> {
  const spec = document as NonNullable<Parameters<typeof generateApi>[0]['spec']>;
  const { files } = await generateApi({ spec, output: false, httpClientType: 'fetch', silent: true });
  const [file] = files;
  writeFileSync(join(folder, `${name}.ts`), file?.fileContent ?? '');
}

const settings = {
  compilerOptions: {
    ...{ target: 'ES2024', lib: ['ES2024', 'DOM'], module: 'NodeNext', types: [], strict: true, skipLibCheck: true },
    ...{ noUncheckedIndexedAccess: true, outDir: 'out' },
  },
  include: ['*.ts'],
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portico-clients-'));
  [operator, customers] = await Promise.all([consoleWorld(), fullWorld()]);
  const authorization = `Bearer ${TOKEN}`;
  const document = await fetch(`${operator.url}/api/v1/openapi.json`, { headers: { authorization } });
  await generate('operator', (await document.json()) as object);
  await generate('customers', JSON.parse((await customers.ask(HOST, '/api/v1/openapi.json')).text) as object);
  const program = new URL('../support/clients/use-clients.txt', import.meta.url);
  writeFileSync(join(folder, 'use.ts'), readFileSync(program));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  await run(process.execPath, [compiler, '-p', folder], { timeout: COMPILE_MS }).catch((failed: { stdout: string }) => {
    throw new Error(`the clients do not compile:\n${failed.stdout}`);
  });
  clients = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'out/use.js')).href)) as Clients;
}, 300_000);

afterAll(async () => {
  await operator?.close();
  await customers?.[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

test("the operator's client writes, reads, operates and gets typed errors", async () => {
  const seen = await clients.operate({ base: `${operator.url}/api/v1`, token: TOKEN, fetch });
  expect(seen).toEqual({
    id: 'K-1',
    numbers: ['4930123'],
    subject: 'acme',
    suspended: [['acme', 'a freeze']],
    problem: 'there is no customer UNKNOWN',
    unsent: 'function',
  });
});

test("the customers' client reads what its token is for, and nothing else", async () => {
  await customers.addCalls({ call_id: 'one', destination_name: 'Germany', charge: 12_345 });
  const visitor = visitorOf(customers, HOST, await customers.session('ann@harbour.example'));
  const page = await visitor.send('/tokens', { do: 'make', name: 'Reports', scope: 'cdr', days: '30' });
  const token = /<code>(pat_[A-Za-z0-9_-]{43})<\/code>/.exec(page.text)?.[1] ?? '';
  // The listener of the world serves by host name, which fetch cannot set.
  const byHost: typeof fetch = async (input, init) => {
    const { pathname, search } = new URL(String(input));
    const headers = Object.fromEntries(new Headers(init?.headers ?? {}));
    const { status, text, headers: got } = await customers.ask(HOST, `${pathname}${search}`, { headers });
    return new Response(text, { status, headers: { 'content-type': String(got['content-type']) } });
  };
  const seen = await clients.read({ base: `http://${HOST}/api/v1`, token, fetch: byHost });
  expect(seen).toEqual({
    columns: ['call-time', 'source', 'destination', 'destination-name', 'duration', 'charge'],
    charges: ['0.012345'],
    refused: 403,
  });
});
