// The environment of a command: everything that comes from outside the program.

import type { OrderStep } from '../certificates/drive-order.ts';
import type { Clock } from '../core/clock.ts';
import type { ImageReader } from '../core/images/image-reader.ts';
import type { NotifierStep } from '../notifications/notifications.ts';
import type { RotationStep } from '../operations/sealed-secrets/re-encrypt.ts';
import type { Step } from '../reconcile/apply.ts';

export interface World {
  readonly clock: Clock;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder that the process was started in. */
  readonly directory: string;
  /** One for the process: its thread decodes an image once for all that ask about it. */
  readonly images: ImageReader;
  /** Writes results to standard output. */
  readonly print: (text: string) => void;
  /** Writes everything else to standard error. */
  readonly report: (text: string) => void;
  /** Asks the operator a yes-or-no question; false without a terminal. */
  readonly confirm: (question: string) => Promise<boolean>;
  /** The first line of standard input, without its line end. */
  readonly readInput: () => Promise<string>;
  /** Whether standard output takes colours. */
  readonly colors: boolean;
  /** Whether standard output is a terminal, which keeps nothing of what is printed. */
  readonly terminal: boolean;
  /** Whether progress may be redrawn on standard error. */
  readonly interactive: boolean;
  /** A random number, uniform in [0, 1); for spreading load, not for secrets. */
  readonly random: () => number;
  /** Which release this is; cached parse results of another release are not used. */
  readonly release: string;
  /** True when the process that a lease names ran on this machine and has ended. */
  readonly hasEnded: (identity: string) => boolean;
  /** Called at named points between read and commit, where tests inject faults. */
  readonly step: (name: Parameters<Step>[0] | OrderStep | NotifierStep | RotationStep) => void;
  /** Aborted when the process is asked to stop. */
  readonly stop: AbortSignal;
}

/** Exit codes: fine, error, changes (asked for), blocked by a guard, not ready. */
export const exit = { fine: 0, error: 1, changes: 2, blocked: 3, notReady: 4 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

/** The version in `release`: `1.2.0` of `1.2.0+1767225600000`. */
export const versionOf = ({ release }: Pick<World, 'release'>): string => release.split('+', 1).join('');

/** Options that every command takes. */
export interface CommonOptions {
  readonly config?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** False with `--no-color`. */
  readonly color?: boolean;
}
