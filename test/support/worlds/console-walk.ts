// How an operator walks through the console in a browser: over links, to the page of an action, and through its form.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export interface ConsoleWalk {
  /** From the fleet page over these links, as an operator finds them. */
  fromFleet(...links: readonly string[]): Promise<void>;
  /** Over these links of the pages' main parts. */
  over(...links: readonly string[]): Promise<void>;
  menu(name: string): Promise<void>;
  /** What the page of an action says before anything is done. */
  proposal(action: string): Promise<string>;
  /** Sends the form, first without its reason where it needs one; what the next page says came of it. */
  confirm(name: string, reason?: string): Promise<string>;
  /** The rows of the page of the audit: who, action, subject, reason, what came of it. */
  audited(): Promise<readonly (readonly string[])[]>;
}

/** @param at the page, which may be another one later, and the address of the console */
export function consoleWalk(at: () => { readonly page: Page; readonly url: string }): ConsoleWalk {
  const over = async (...links: readonly string[]): Promise<void> => {
    for (const name of links)
      await at().page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
  };
  const cells =
    '[...document.querySelectorAll("tbody tr")].map((row) => [2, 4, 5, 6, 7].map((at) => row.cells[at].innerText))';
  return {
    over,
    // Ours, and texts.
    audited: async () => (await at().page.evaluate(cells)) as string[][],
    fromFleet: async (...links) => {
      const { page, url } = at();
      await page.goto(`${url}/brands`);
      const [portal, ...rest] = links;
      if (portal !== undefined) await page.click(`tbody a[href="/brands/${portal}"]`);
      await over(...rest);
    },
    menu: async (name) => {
      await at().page.getByRole('navigation', { name: 'Console' }).getByRole('link', { name }).click();
    },
    proposal: async (action) => {
      const { page } = at();
      await page.waitForURL(({ pathname }) => pathname === `/do/${action}`);
      return page.innerText('main');
    },
    confirm: async (name, reason = '') => {
      const { page } = at();
      const button = page.getByRole('button', { name, exact: true });
      if (reason !== '') await refusedWithout(page, name, reason);
      await button.click();
      await page.waitForURL(({ pathname }) => !pathname.startsWith('/do/'));
      return page.innerText('.flash');
    },
  };
}

/** Without the empty ones, which follow the distances between boxes. */
const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** A reason is asked for by the browser, and one of blanks is refused by the server; then it is typed. */
async function refusedWithout(page: Page, name: string, reason: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  // How the text breaks into lines follows the stylesheet, which may come after the field that a step before waited for.
  await page.waitForLoadState();
  const said = lines(await page.innerText('main'));
  await button.click();
  expect(await page.locator('input[name=reason]:invalid').count()).toBe(1);
  await page.getByLabel('Reason').fill('   ');
  await button.click();
  const refusal = 'A reason is missing. Say why in 3 to 200 characters; the log keeps it.';
  await page.getByRole('alert').waitFor();
  await page.waitForLoadState();
  expect(lines((await page.innerText('main')).replace(refusal, ''))).toEqual(said);
  await page.getByLabel('Reason').fill(reason);
}
