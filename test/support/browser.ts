// A real browser for tests: Debian's Chromium where it is installed, else the one that comes from the registry.
import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// The package's own arguments are left out: among them are --single-process, where closing a page ends the browser, and
// --disable-web-security, which would switch off what the tests look for.
/** Starts headless; whoever starts it closes it. Names below `.localhost` lead to this machine. */
export async function openBrowser(): Promise<Browser> {
  const installed = '/usr/bin/chromium';
  if (existsSync(installed)) return driver.launch({ executablePath: installed, args: quiet, headless: true });
  return driver.launch({ executablePath: await chromium.executablePath(), args: quiet, headless: true });
}
