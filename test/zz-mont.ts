import { openBrowser } from './browser.ts';
const [out = '', w = '620', ...files] = process.argv.slice(2);
const b = await openBrowser();
const p = await b.newPage({ viewport: { width: 1900, height: 900 } });
const { readFileSync } = await import('node:fs');
await p.setContent(`<body style="margin:0;display:flex;flex-wrap:wrap;gap:10px;background:#888;align-items:start">${files.map((f) => `<img style="width:${w}px" src="data:image/png;base64,${readFileSync(`/tmp/shots/${f}.png`).toString('base64')}">`).join('')}`);
await p.screenshot({ path: out, fullPage: true });
await b.close();
