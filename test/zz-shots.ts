import { openBrowser } from '/work/main/test/browser.ts';
import { readFileSync, mkdirSync } from 'node:fs';
const log = readFileSync('/tmp/up.log','utf8');
const password = / \/ (\S+)$/m.exec(log)?.[1] ?? '';
const port = /acme\.localhost:(\d+)/.exec(log)?.[1];
const brand = process.argv[2] ?? 'acme';
const width = Number(process.argv[3] ?? 1280);
const paths = (process.argv[4] ?? 'dashboard').split(',');
const scheme = (process.argv[5] ?? 'light') as 'light'|'dark';
mkdirSync('/tmp/shots', {recursive:true});
const b = await openBrowser();
const c = await b.newContext({ ignoreHTTPSErrors: true, viewport: {width, height: 900}, colorScheme: scheme });
const p = await c.newPage();
const errs: string[] = [];
p.on('console', (l) => { if (l.type()==='error') errs.push(l.text()); });
const base = `https://${brand}.localhost:${port}`;
if (!paths[0]?.startsWith('!')) {
await p.goto(`${base}/login`);
await p.fill('#email', `demo@${brand}.example`); await p.fill('#password', password);
await p.click('form[action="/login"] button'); await p.waitForLoadState();
}
for (const path of paths.map(x=>x.replace('!',''))) {
  const r = await p.goto(`${base}/${path}`);
  const name = path.replace(/[/?=]/g,'_');
  await p.screenshot({ path: `/tmp/shots/${brand}-${name}-${width}-${scheme}.png`, fullPage: true });
  console.log(path, r?.status(), await p.evaluate(() => document.documentElement.scrollWidth > window.innerWidth ? 'OVERFLOW '+document.documentElement.scrollWidth : ''));
}
console.log(errs.slice(0,10));
await b.close();
