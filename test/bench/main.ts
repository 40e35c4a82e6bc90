// `npm run bench`: the figures that the project promises, each beside its target and, where one exists, a peer
// measured in the same run. Prints a table; asserts nothing.
import { propagation } from './propagation.ts';
import { requests } from './requests.ts';
import { startUp } from './start-up.ts';
import { validation } from './validation.ts';

export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  readonly met: boolean;
}

const figures = [...(await validation()), ...(await startUp()), ...(await propagation()), ...(await requests())];
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
