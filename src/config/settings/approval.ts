// Checks of the approval settings that the schema cannot express.
import type { Settings } from '../../schema/settings.ts';
import type { SettingProblem } from './setting-problem.ts';
import { sourcesOf } from './sources.ts';

export function approvalProblems(settings: Settings): SettingProblem[] {
  const problem = (key: string, message: string, suggestion: string): SettingProblem => ({
    ...{ rule: 'guards-approval', severity: 'error', message, suggestion },
    pointer: `guards/approval/${key}`,
  });
  const { by, trailer, secondPerson } = settings.guards.approval;
  const unsigned = sourcesOf(settings).find(({ source }) => source.requireSignedBy === null);
  return [
    ...(trailer === 'signed' && unsigned !== undefined
      ? [
          problem(
            'trailer',
            'guards.approval.trailer is signed, but no signers are named, so that no trailer could count',
            'set source.requireSignedBy to the file of those who may sign',
          ),
        ]
      : []),
    ...(secondPerson && by.includes('trailer') && trailer !== 'signed'
      ? [
          problem(
            'secondPerson',
            'guards.approval.secondPerson needs signed trailers: anyone can write any name into an unsigned commit',
            'set guards.approval.trailer to signed, or leave trailer out of guards.approval.by',
          ),
        ]
      : []),
  ];
}
