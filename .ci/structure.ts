// `node .ci/structure.ts [PATH...]`: directions of imports, confined members, module-level state and sizes, found by syntax.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { boundFindings, staleBounds } from './structure/bounds.ts';
import { directionFindings } from './structure/directions.ts';
import { known } from './structure/known.ts';
import { memberFindings } from './structure/members.ts';
import { sizeFindings, treeFindings } from './structure/sizes.ts';
import { type Finding, readSource, type Source } from './structure/source.ts';
import { stateFindings } from './structure/state.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const files = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...process.argv.slice(2)],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((file) => file !== '' && existsSync(`${root}${file}`));

const checks: readonly ((source: Source) => Finding[])[] = [
  directionFindings,
  memberFindings,
  stateFindings,
  sizeFindings,
  boundFindings,
];

const findings = files
  .filter((file) => /^(?:src|test|\.ci)\/.*\.[cm]?ts$/.test(file))
  .flatMap((file) => {
    const source = readSource(root, file);
    return checks.flatMap((check) => check(source));
  })
  .concat(treeFindings(files))
  // Only where all files are asked about.
  .concat(process.argv.length > 2 ? [] : staleBounds(files));

const left = known
  .filter(({ file }) => files.includes(file))
  .flatMap(({ file, message, count }) => {
    const matching = findings.filter((finding) => finding.file === file && finding.message.includes(message));
    if (matching.length === count) return [];
    return [{ file, line: 0, message: `${matching.length} x "${message}", but .ci/structure/known.ts has ${count}` }];
  });
const isKnown = (finding: Finding): boolean =>
  known.some(({ file, message }) => file === finding.file && finding.message.includes(message));

for (const { file, line, message } of [...findings.filter((finding) => !isKnown(finding)), ...left]) {
  process.exitCode = 1;
  console.log(`${file}${line === 0 ? '' : `:${line}`}: ${message}`);
}
