// `portico ci`: the check of a pull request, the same at every host: findings, the plan of the merge, a preview, and one comment.
import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Option } from 'commander';
import { readCheckout } from '../../adapters/git/checkout.ts';
import { type HostName, hostNames } from '../../adapters/git-hosts/git-host.ts';
import { type CiJob, readCiJob } from '../../app/ci-job.ts';
import { loadSettings } from '../../app/load-settings.ts';
import { type CommonOptions, exit, type World } from '../../app/world.ts';
import { sourceNamed } from '../../config/settings/sources.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';
import { diffPlan, type PlanDiff, readFiles } from '../../operations/diff/plan-diff.ts';
import type { Pass } from '../../reconcile/pass.ts';
import { type CommandDefinition, sourceOption } from '../command.ts';
import { type Format, rendererOf } from '../print/findings/formats.ts';
import type { Report } from '../print/findings/report.ts';
import { fitMarkdown } from '../print/markdown.ts';
import { planMarkdown } from '../print/plan-markdown.ts';
import { publishResults } from './ci-publish.ts';
import { compareRevisions } from './compare-revisions.ts';
import { errorsIn, readFindings } from './findings.ts';
import { contentOf, firstOf } from './plan-revision.ts';
import { refuseUnlessEmpty, writePreview } from './preview.ts';
import { writeWhole } from './validate.ts';

export interface CiOptions extends CommonOptions {
  readonly source?: string;
  readonly base?: string;
  readonly out?: string;
  readonly host?: HostName;
  readonly pullRequest?: string;
}

export const ci: CommandDefinition<CiOptions> = {
  summary: 'check a pull request in continuous integration: findings, plan, preview, and one comment at the host',
  options: (command) =>
    command
      .addOption(sourceOption())
      .option('--base <rev>', 'the commit to compare with (default: what the pull request is merged into)')
      .option('--out <dir>', 'folder for plan.md, portico.sarif, portico.junit.xml and preview/; new or empty')
      .addOption(
        new Option('--host <host>', 'where the repository is (default: as the variables of the job say)').choices(
          hostNames,
        ),
      )
      .option('--pull-request <number>', 'the pull request to comment on (default: that of the job)'),
  examples: ['portico ci --out portico-results', 'portico ci --base origin/main'],
  exits: {
    0: 'no errors; a plan that a guard will hold is a warning',
    1: 'errors, or no plan, preview or comment could be made',
  },
  run: async (world, options) => {
    if (options.out !== undefined) prepareFolder(options.out);
    const job = readCiJob(world.environment, options);
    const { base, head, prefix } = await comparedCommits(world, options, job);
    const log = logOf(world, job);
    const { report: found } = await readFindings(world, { ...options, policiesFrom: base });
    const report = fromTop(found, prefix);
    world.print((await rendererOf(log.format))(report));
    const sarif = (await rendererOf('sarif'))(report);
    if (options.out !== undefined) {
      writeWhole(join(options.out, 'portico.sarif'), sarif);
      writeWhole(join(options.out, 'portico.junit.xml'), (await rendererOf('junit'))({ ...report, colors: false }));
    }
    const planned = await planAndPreview(world, options, { base, head });
    if (planned.failed !== null) world.report(`error: ${planned.failed}\n`);
    if (planned.blocked) log.warn('A guard will hold this plan after the merge until it is approved on the server.');
    const sizes = (most: number): string => fitMarkdown(planned.markdown(most), most);
    if (options.out !== undefined) writeWhole(join(options.out, 'plan.md'), sizes(SUMMARY_CHARACTERS));
    const published = await publishResults(world, job, { name: markerName(prefix), markdown: sizes, sarif, head });
    summarize(world, sizes(SUMMARY_CHARACTERS));
    for (const line of published.notes) log.note(line);
    if (!published.commented) log.plan(sizes(SUMMARY_CHARACTERS));
    const isFine = errorsIn(report) === 0 && planned.failed === null && !published.failed;
    return isFine ? exit.fine : exit.error;
  },
};

/** What a summary of a job, a file or a log shows of a plan. GitHub takes 1 MiB for a summary. */
const SUMMARY_CHARACTERS = 200_000;

function prepareFolder(out: string): void {
  refuseUnlessEmpty(out);
  mkdirSync(out, { recursive: true });
}

async function comparedCommits(world: World, options: CiOptions, job: CiJob | null) {
  const bases = options.base === undefined ? (job?.bases ?? []) : [options.base];
  const checkout = await readCheckout('.', bases, world.environment).catch((thrown: unknown) => {
    throw new PortalError('source-unreadable', reasonOf(thrown), 'Run it in a clone of the repository.');
  });
  if (checkout.base !== null) return { ...checkout, base: checkout.base };
  throw new PortalError(
    'input-invalid',
    bases.length === 0 ? 'there is nothing to compare with' : `this clone does not reach back to ${bases.join(' or ')}`,
    bases.length === 0
      ? 'Name the commit or branch that is merged into: --base origin/main.'
      : 'Fetch the base branch, and more of the history (fetch-depth: 0, GIT_DEPTH: "0", clone: { depth: full }); or name another with --base.',
  );
}

interface Planned {
  readonly markdown: (most: number) => string;
  readonly blocked: boolean;
  /** Why there is no plan or no preview; null where both are there. */
  readonly failed: string | null;
}

/** One reading of both commits for both. */
async function planAndPreview(
  world: World,
  options: CiOptions,
  range: { readonly base: string; readonly head: string },
): Promise<Planned> {
  let markdown = (): string => 'The plan could not be made; the log of this check says why.\n';
  let blocked = false;
  try {
    const settings = sourceNamed(await loadSettings(world, options), options.source);
    return await compareRevisions(world, settings, '.', range, async ({ base, pass }) => {
      const files = await readFiles(pass.plan.changes, firstOf(contentOf(pass.desired), contentOf(base.desired)));
      const diff: PlanDiff = diffPlan(pass.plan.changes, files, null, pass.blocks);
      markdown = planText(pass, diff, range);
      blocked = pass.blocks.length > 0;
      if (options.out !== undefined) {
        await writePreview(world, join(options.out, 'preview'), {
          before: base,
          after: { revision: pass.revision, desired: pass.desired },
          changes: pass.plan.changes,
        });
      }
      return { markdown, blocked, failed: null };
    });
  } catch (thrown) {
    if (!(thrown instanceof PortalError)) throw thrown;
    return { markdown, blocked, failed: `${thrown.message}\n  ${thrown.hint}` };
  }
}

/** The plan, with the commits that it compares: a comment of an older push says so itself. */
function planText(pass: Pass, diff: PlanDiff, { base, head }: { readonly base: string; readonly head: string }) {
  const about = `\nOf ${head.slice(0, 10)}, compared with ${base.slice(0, 10)}.\n`;
  return (most = SUMMARY_CHARACTERS): string => `${planMarkdown(pass, diff, most - about.length)}${about}`;
}

/** Findings with names as they are from the top of the repository, where hosts look for them. */
function fromTop(report: Report, prefix: string): Report {
  if (prefix === '') return report;
  return {
    ...report,
    files: report.files.map((file) => `${prefix}${file}`),
    problems: report.problems.map((problem) => ({
      ...problem,
      origin: { ...problem.origin, file: `${prefix}${problem.origin.file}` },
    })),
    linesOf: (file) => report.linesOf(file.slice(prefix.length)),
  };
}

/** Tells the comments of several folders of one repository apart; other characters than these are named by a digest. */
function markerName(prefix: string): string {
  const folder = prefix === '' ? '.' : prefix.replace(/\/$/, '');
  const isPlain = /^[A-Za-z0-9._/-]{1,100}$/.test(folder);
  return `portico plan of ${isPlain ? folder : createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
}

interface JobLog {
  readonly format: Format;
  readonly warn: (line: string) => void;
  readonly note: (line: string) => void;
  /** Markdown that files of the pull request have a part in. */
  readonly plan: (markdown: string) => void;
}

/** GitHub's runner reads commands in what is printed, so that nothing of a pull request is printed without closing them off. */
function logOf(world: World, job: CiJob | null): JobLog {
  if (job?.host !== 'github') {
    return {
      format: 'human',
      warn: (line) => world.report(`warning: ${line}\n`),
      note: (line) => world.report(`${line}\n`),
      plan: (markdown) => world.print(`\n${markdown}\n`),
    };
  }
  const token = randomBytes(16).toString('hex');
  return {
    format: 'github',
    warn: (line) => world.print(`::warning::${line}\n`),
    note: (line) => world.print(`::notice::${line.replaceAll('%', '%25').replaceAll('\n', ' ')}\n`),
    plan: (markdown) => world.print(`::stop-commands::${token}\n${markdown}\n::${token}::\n`),
  };
}

/** Adds to the summary of the job, where its runner has one. */
function summarize(world: World, markdown: string): void {
  const file = world.environment['GITHUB_STEP_SUMMARY'];
  if (file !== undefined && file !== '') appendFileSync(file, markdown);
}
