// A problem of the settings before it is located in the file or at a variable.
import type { Problem } from '../../core/problem.ts';

export type SettingProblem = Omit<Problem, 'origin'>;
