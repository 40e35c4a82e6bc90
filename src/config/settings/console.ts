// Checks of the console's settings that the schema cannot express.
import { isThisMachine } from '../../core/transport/this-machine.ts';
import type { Settings } from '../../schema/settings.ts';
import type { SettingProblem } from './setting-problem.ts';

export function consoleProblems(settings: Settings): SettingProblem[] {
  return [
    ...openidProblems(settings),
    ...listenProblems(settings),
    ...tokenProblems(settings),
    ...userProblems(settings),
  ];
}

function tokenProblems({ console: { tokens } }: Settings): SettingProblem[] {
  if (tokens.life <= tokens.maxLife) return [];
  const message = 'console.tokens.life is longer than console.tokens.maxLife';
  return [
    {
      rule: 'console-tokens',
      severity: 'error',
      message,
      suggestion: 'make it shorter',
      pointer: 'console/tokens/life',
    },
  ];
}

/** A user has one role. What the schema refuses is null here. */
function userProblems({ console: { users } }: Settings): SettingProblem[] {
  const emails = users.map(({ email }) => String(email).toLowerCase());
  return users.flatMap(({ email }, at) =>
    emails.indexOf(String(email).toLowerCase()) === at
      ? []
      : [
          {
            ...{ rule: 'console-users', severity: 'error', pointer: `console/users/${at}/email` },
            message: `${email} is listed twice`,
            suggestion: 'leave one of them, with the role that counts',
          },
        ],
  );
}

function openidProblems({ console: { openid, url } }: Settings): SettingProblem[] {
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

/** The console by plain HTTP is for this machine alone: its token and its sessions would be read on the way. */
function listenProblems({ console: { listen, url, insecure }, edge }: Settings): SettingProblem[] {
  const { host } = listen;
  const isLoopback = host !== undefined && (host === 'localhost' || host === '::1' || /^127\./.test(host));
  const isBehindProxy = URL.parse(url ?? '')?.protocol === 'https:' && edge.trustedProxies.length > 0;
  if (isLoopback || isBehindProxy || insecure) return [];
  return [
    {
      ...{ rule: 'console-listen', severity: 'error', pointer: 'console/listen' },
      message: 'the console would be reached from other machines by plain HTTP',
      suggestion:
        'listen on 127.0.0.1:9080; or name the proxy that ends TLS: console.url with https, and its address in edge.trustedProxies; or set console.insecure: true where nothing else reaches the port, as in a container',
    },
  ];
}
