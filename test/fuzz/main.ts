// `npm run fuzz -- [--seed N] [--minutes M] [--count N] [--target NAME]`: changed inputs for every reader of bytes from outside. Finds are
// kept below corpus/, which `npm test` replays.
import { parseArgs } from 'node:util';
import { fuzz } from './run.ts';
import { targets } from './targets.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 2 ** 32) },
    minutes: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000000' },
    target: { type: 'string' },
  },
});
const seed = Number(values.seed);
const chosen = targets.filter(({ name }) => values.target === undefined || name === values.target);
if (chosen.length === 0 || ![seed, Number(values.minutes), Number(values.count)].every((value) => value >= 0)) {
  console.error(`targets: ${targets.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
console.log(`seed ${seed}`);
const until = Date.now() + Number(values.minutes) * 60_000;
const { finds, tried } = await fuzz(chosen, { seed, count: Number(values.count), until });
console.log(`${tried} inputs, ${finds.length} finds`);
for (const { target, file, why } of finds) console.log(`\n${target}: ${file}\n${why}`);
process.exit(finds.length === 0 ? 0 : 1);
