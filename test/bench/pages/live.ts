// From a switch's report to an open page: calls that are posted to the operator's API, and the moment each is read in a browser.
import { launchBrowser } from '../../support/browser.ts';
import { consoleTokenOf } from '../../support/console-token.ts';
import { type Running, workplace } from '../../support/running.ts';
import type { Figure } from '../figure.ts';
import { percentile } from '../percentile.ts';

const RUNS = 100;
const TARGET_MS = 1_000;
/** Calls that are up besides, in the list that the switch posts every five seconds meanwhile. */
const OTHERS = 2_000;

export async function live(): Promise<Figure[]> {
  const place = workplace();
  try {
    const running = await place.start('up', '--demo');
    return [await measure(running)];
  } finally {
    await place.remove();
  }
}

async function measure(running: Running): Promise<Figure> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const base = `https://acme.localhost:${running.httpsPort}`;
    await page.goto(`${base}/login`);
    await page.fill('#email', 'demo@acme.example');
    await page.fill('#password', / \/ (\S+)$/m.exec(running.out())?.[1] ?? '');
    await page.click('form[action="/login"] button');
    await page.waitForURL('**/dashboard');
    const open = await page.goto(`${base}/dialog`);
    if (open?.status() !== 200) throw new Error(`the page of live calls responds ${open?.status()}`);
    const others = Array.from({ length: OTHERS }, (_, index) => lineOf(`other-${index}`, 'answered')).join('\n');
    const busy = setInterval(() => void send(running, 'PUT', 'sbc2', others), 5_000);
    try {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const seen = page.getByText(`run-${run}`, { exact: true }).waitFor({ state: 'attached' });
        const startedAt = performance.now();
        await send(running, 'POST', 'sbc1', lineOf(`run-${run}`, 'ringing'));
        await seen;
        times.push(performance.now() - startedAt);
      }
      const p95 = percentile(times, 0.95);
      return {
        what: `a call that a switch posts is on an open page, ${RUNS} runs, ${OTHERS} others up: p50 / p95`,
        measured: `${percentile(times, 0.5).toFixed(0)} / ${p95.toFixed(0)} ms`,
        target: `p95 <= ${TARGET_MS} ms`,
        met: p95 <= TARGET_MS,
      };
    } finally {
      clearInterval(busy);
    }
  } finally {
    await browser.close();
  }
}

const lineOf = (id: string, state: string): string =>
  JSON.stringify({ customer: 'CUST-1001', 'call-id': id, source: '442079460100', destination: id, state });

async function send(running: Running, method: string, origin: string, body: string): Promise<void> {
  const headers = { authorization: `Bearer ${consoleTokenOf(running)}`, 'content-type': 'application/x-ndjson' };
  const response = await fetch(`${running.consoleUrl}/api/v1/live-calls?origin=${origin}`, { method, headers, body });
  if (!response.ok) throw new Error(`the report was refused: ${response.status} ${await response.text()}`);
}
