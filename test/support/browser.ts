// A real browser for tests: at each commit the headless shell that comes from the registry, each night Debian's whole Chromium
// where it is installed. Pages cost the shell half of the processor time.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserServer, chromium as driver, type LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { isFull } from './test-size.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL that answers with the endpoint of the run's browser, which the first request starts; `/pinned`: with the path of the one from the registry. */
    browserUrl: string;
  }
}

// The package's own arguments are left out: among them are --single-process, where closing a page ends the browser, and
// --disable-web-security, which would switch off what the tests look for.
async function launchOptions(): Promise<LaunchOptions> {
  const installed = '/usr/bin/chromium';
  return {
    executablePath: isFull && existsSync(installed) ? installed : await chromium.executablePath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    headless: true,
  };
}

/** Start a headless browser, which the caller closes. Names below `.localhost` lead to this machine. */
export async function launchBrowser(): Promise<Browser> {
  return driver.launch(await launchOptions());
}

/** Offer one browser to all workers of a run; it starts with the first test that asks for it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let launched: Promise<BrowserServer> | undefined;
  const launch = async () => driver.launchServer({ ...(await launchOptions()), host: '127.0.0.1' });
  const server = createServer((request, response) => {
    if (request.url === '/pinned') {
      // Unpacked once for all workers, whose folders for temporary files are others.
      void chromium.executablePath().then((path) => response.end(path));
      return;
    }
    launched ??= launch();
    launched.then(
      (browser) => response.end(browser.wsEndpoint()),
      (thrown: unknown) => response.writeHead(500).end(String(thrown)),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  project.provide('browserUrl', `http://127.0.0.1:${port}`);
  return async () => {
    server.close();
    server.closeAllConnections();
    await (await launched?.catch(() => undefined))?.close();
  };
}
