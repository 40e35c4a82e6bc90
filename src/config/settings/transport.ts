// Checks that what is fetched from elsewhere is fetched over a protocol that is encrypted and proves who answers.
import { isThisMachine } from '../../core/transport/this-machine.ts';
import type { Settings } from '../../schema/settings.ts';
import type { SettingProblem } from './setting-problem.ts';
import { sourcesOf } from './sources.ts';

const IN_CLEAR: ReadonlySet<string> = new Set(['http:', 'git:']);

export function transportProblems(settings: Settings): SettingProblem[] {
  return sourcesOf(settings).flatMap(({ source: { repository, name } }, index) => {
    const url = URL.parse(repository.reveal());
    if (url === null || !IN_CLEAR.has(url.protocol) || isThisMachine(url.hostname)) return [];
    return [
      {
        rule: 'source-in-clear',
        severity: 'error',
        message: `the repository would be fetched from ${url.hostname} over ${url.protocol}//, which anyone on the way can change`,
        suggestion: 'write its https:// or ssh:// address',
        pointer: name === '' ? 'source/repository' : `sources/${index}/repository`,
      },
    ];
  });
}
