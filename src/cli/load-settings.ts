// The server's own settings: portico.yaml (which need not exist) and the environment.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatProblem } from '../config/format-problem.ts';
import { readSettings, type Settings } from '../config/settings.ts';
import { PortalError } from '../core/portal-error.ts';
import type { CommonOptions, World } from './world.ts';

/**
 * Reads and checks the settings.
 * @throws PortalError `settings-invalid` with every problem, one a line
 */
export function loadSettings(world: World, options: CommonOptions): Settings {
  const text = existsSync(options.config) ? readFileSync(options.config, 'utf8') : undefined;
  const result = readSettings(text, options.config, world.environment);
  if (result.ok) return result.settings;
  const found = result.problems.map((problem) => `\n  ${formatProblem(problem)}`).join('');
  throw new PortalError('settings-invalid', `the settings are invalid:${found}`, 'Correct them, then start again.');
}

/** The folder for what this server keeps beside its store: the Git mirror and keys of its own. */
export function stateFolder(settings: Settings): string {
  return settings.store.startsWith('sqlite:') ? dirname(settings.store.slice('sqlite:'.length)) : 'var';
}

/** Where the bare mirror of the configured repository lives. */
export function mirrorFolder(settings: Settings): string {
  return join(stateFolder(settings), 'mirror.git');
}
