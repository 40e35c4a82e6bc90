// Checks of the approval settings that the schema cannot express.
import type { Settings } from '../../schema/settings.ts';
import type { SettingProblem } from './setting-problem.ts';

export function approvalProblems({ guards: { approval }, source }: Settings): SettingProblem[] {
  const problem = (key: string, message: string, suggestion: string): SettingProblem => ({
    ...{ rule: 'guards-approval', severity: 'error', message, suggestion },
    pointer: `guards/approval/${key}`,
  });
  const { by, trailer, secondPerson } = approval;
  return [
    ...(trailer === 'signed' && source.requireSignedBy === null
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
