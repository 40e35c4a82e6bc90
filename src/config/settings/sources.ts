// The sources that are followed: one, or a list of them, each with what it may declare.

import { matchesName } from '../../core/access/source-permission.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Settings } from '../../schema/settings.ts';
import type { SettingProblem } from './setting-problem.ts';

/** One source with all other settings. `source.name` is empty where it is the only one. */
export interface SourceSettings extends Settings {
  readonly source: Settings['source'] & { readonly name: string };
}

/** At least one, in the order of the file. */
export function sourcesOf(settings: Settings): readonly SourceSettings[] {
  const { sources, source } = settings;
  if (sources.length === 0) return [{ ...settings, source: { ...source, name: '' } }];
  return sources.map((each) => ({ ...settings, source: each }));
}

/** Whether it is the operator's: it may declare everything, and others share its templates and policies. */
export const isOperators = ({ source }: Pick<Settings, 'source'>): boolean => source.may === null;

/**
 * The settings of the source that a command is about. Without a name that is the only one, or the operator's.
 * @throws PortalError `input-invalid` where there is none of that name, or which is meant is not clear
 */
export function sourceNamed(settings: Settings, name: string | undefined): SourceSettings {
  const all = sourcesOf(settings);
  const [first] = all;
  const meant =
    name === undefined
      ? all.length === 1
        ? first
        : all.find(isOperators)
      : all.find(({ source }) => source.name === name);
  if (meant !== undefined) return meant;
  const names = all.map(({ source }) => source.name).join(', ');
  if (settings.sources.length === 0)
    throw new PortalError(
      'input-invalid',
      `there is no source ${name}: the settings name one, without a name`,
      'Leave --source out.',
    );
  throw new PortalError(
    'input-invalid',
    name === undefined ? 'there are several sources' : `there is no source ${name}`,
    `Name one with --source: ${names}.`,
  );
}

/** What the schema cannot express. @param written whether the settings give `source` themselves */
export function sourceProblems(settings: Settings, written: boolean): SettingProblem[] {
  const { sources, handOver } = settings;
  const problem = (pointer: string, message: string, suggestion: string): SettingProblem => ({
    ...{ rule: 'sources', severity: 'error', pointer, message, suggestion },
  });
  const problems: SettingProblem[] = [];
  if (sources.length > 0 && written)
    problems.push(
      problem('sources', 'source and sources are both given', 'put what source says into the list, and remove source'),
    );
  const seen = new Set<string>();
  let operators = '';
  for (const [index, { name, may }] of sources.entries()) {
    if (seen.has(name))
      problems.push(problem(`sources/${index}/name`, `there are two sources named ${name}`, 'rename one'));
    seen.add(name);
    if (may !== null) continue;
    if (operators !== '')
      problems.push(
        problem(
          `sources/${index}`,
          `${name} may declare everything, as ${operators} does; only one source may`,
          'say under may: which portals it has',
        ),
      );
    operators = name;
  }
  for (const [portal, name] of Object.entries(handOver)) {
    const to = sources.find((each) => each.name === name);
    const pointer = `handOver/${portal}`;
    if (to === undefined)
      problems.push(problem(pointer, `there is no source ${name}`, `name one of: ${[...seen].join(', ')}`));
    else if (to.may !== null && !matchesName(portal, to.may.portals))
      problems.push(
        problem(pointer, `${name} may not declare ${portal}`, `add it to the portals of ${name} under may:`),
      );
  }
  return problems;
}
