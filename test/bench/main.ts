// `npm run bench`: the figures that the project promises, each beside its target and, where one exists, a peer
// measured in the same run. Prints a table; asserts nothing.
import { builtProgram } from '../support/built-program.ts';
import { PROGRAM_FOLDER } from '../support/program.ts';
import { brands } from './brands.ts';
import { certificates } from './certificates.ts';
import { fleetPages } from './console.ts';
import { dev } from './dev.ts';
import type { Figure } from './figure.ts';
import { growth, writePerformance } from './growth.ts';
import { layers } from './layers/layers.ts';
import { mail } from './mail/mail.ts';
import { inBrowser } from './pages/in-browser.ts';
import { live } from './pages/live.ts';
import { portal } from './portal.ts';
import { propagation } from './propagation.ts';
import { reconcile } from './reconcile.ts';
import { reports } from './reports.ts';
import { requests } from './requests.ts';
import { sources } from './sources.ts';
import { startUp } from './start-up.ts';
import { terraform } from './terraform.ts';
import { timing } from './timing.ts';
import { http2 } from './tls/http2.ts';
import { tls } from './tls/tls.ts';
import { validation } from './validation.ts';
import { workers } from './workers.ts';

/** `npm run bench -- reconcile` measures one group alone. */
const groups: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  validation,
  'start-up': startUp,
  propagation,
  dev,
  requests,
  portal,
  browser: inBrowser,
  brands,
  console: fleetPages,
  live,
  reports,
  certificates,
  tls,
  http2,
  workers,
  timing,
  sources,
  mail,
  layers,
  reconcile: async () => {
    const measured = [...(await reconcile()), ...terraform()];
    writePerformance(growth(), measured);
    return measured;
  },
};

process.env[PROGRAM_FOLDER] = await builtProgram();
const asked = process.argv.slice(2);
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(groups)) {
  if (asked.length === 0 || asked.includes(name)) figures.push(...(await measure()));
}
const width = (pick: (figure: Figure) => string) => Math.max(...figures.map((figure) => pick(figure).length));
const columns = [
  width((figure) => figure.what),
  width((figure) => figure.measured),
  width((figure) => figure.target),
] as const;
for (const figure of figures) {
  const cells = [figure.what.padEnd(columns[0]), figure.measured.padEnd(columns[1]), figure.target.padEnd(columns[2])];
  console.log(`${cells.join('  ')}  ${figure.met ? 'met' : 'MISSED'}`);
}
