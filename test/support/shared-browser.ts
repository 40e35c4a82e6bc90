// The run's browser, as a test file uses it: contexts of its own in a process that all files share.
import { type Browser, chromium as driver } from 'playwright-core';
import { inject } from 'vitest';

/** Connect to the run's browser. Closing it ends the contexts that were opened through it, not the browser. */
export async function openBrowser(): Promise<Browser> {
  const response = await fetch(inject('browserUrl'));
  const endpoint = await response.text();
  if (!response.ok) throw new Error(`the browser did not start: ${endpoint}`);
  return driver.connect(endpoint);
}
