// A browser that draws the same on every machine: the one from the registry, with the fonts of its package and no others.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium as driver } from 'playwright-core';
import { inject } from 'vitest';

/** Starts it; the caller closes it. */
export async function pinnedBrowser(): Promise<Browser> {
  const executablePath = await (await fetch(`${inject('browserUrl')}/pinned`)).text();
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  const fonts = join(dirname(executablePath), 'fonts');
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>\n<fontconfig><dir>${fonts}</dir><cachedir>${folder}</cachedir></fontconfig>\n`,
  );
  const browser = await driver.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text', '--font-render-hinting=none'],
    env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    headless: true,
  });
  browser.on('disconnected', () => rmSync(folder, { recursive: true, force: true }));
  return browser;
}
