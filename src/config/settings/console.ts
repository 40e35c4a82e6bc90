// Checks of the console's OpenID settings that the schema cannot express.
import { isThisMachine } from '../../core/transport/this-machine.ts';
import type { Settings } from '../../schema/settings.ts';
import type { SettingProblem } from './setting-problem.ts';

export function openidProblems({ console: { openid, url } }: Settings): SettingProblem[] {
  if (openid === null) return [];
  const problem = (pointer: string, message: string, suggestion: string): SettingProblem => ({
    ...{ rule: 'console-openid', severity: 'error', message, suggestion },
    pointer: `console/${pointer}`,
  });
  const issuer = URL.parse(openid.issuer);
  const safe = issuer?.protocol === 'https:' || (issuer?.protocol === 'http:' && isThisMachine(issuer.hostname));
  return [
    ...(safe
      ? []
      : [problem('openid/issuer', `"${openid.issuer}" would be asked without TLS`, 'give its https:// address')]),
    ...(url === null
      ? [problem('url', 'console.openid needs console.url', 'give the address that browsers reach the console at')]
      : []),
  ];
}
