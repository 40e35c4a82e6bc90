// The server's own settings: portico.yaml (which need not exist) and the environment.
import { existsSync, readFileSync } from 'node:fs';
import { formatProblem } from '../config/documents/format-problem.ts';
import { readSettings, type SettingsResult } from '../config/settings/settings.ts';
import { PortalError } from '../core/portal-error.ts';
import type { Settings } from '../schema/settings.ts';
import type { CommonOptions, World } from './world.ts';

/** What settings were read from; no text where there is no file. */
interface SettingsText {
  readonly file: string;
  readonly text: string | undefined;
}

/**
 * Reads and checks the settings. A file that is named has to exist; paths in it count from its own folder.
 * @throws PortalError `settings-invalid` with every problem, one a line
 */
export async function loadSettings(world: World, options: CommonOptions): Promise<Settings> {
  const result = await checkSettings(world, options);
  if (result.ok) return result.settings;
  const found = result.problems.map((problem) => `\n  ${formatProblem(problem)}`).join('');
  throw new PortalError('settings-invalid', `the settings are invalid:${found}`, 'Correct them, then start again.');
}

/** The same with problems as a value. @throws PortalError `settings-invalid` where the named file does not exist */
export async function checkSettings(world: World, options: CommonOptions): Promise<SettingsResult & SettingsText> {
  const file = options.config ?? 'portico.yaml';
  if (options.config !== undefined && !existsSync(file)) {
    throw new PortalError('settings-invalid', `there is no settings file ${file}`, 'Correct the name after -c.');
  }
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  return { ...(await readSettings(text, file, world.environment)), file, text };
}
