// What a child that runs git is given of this process's environment.

export type Environment = Readonly<Record<string, string | undefined>>;

const inheritedVariables = [
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SSH_AUTH_SOCK', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'],
];

/** Only what git needs to run and to reach a remote. @param configuration a file in place of the user's; null for the user's own */
export function gitEnvironment(environment: Environment, configuration: string | null): Record<string, string> {
  const inherited = inheritedVariables.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(inherited),
    ...(configuration === null ? {} : { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: configuration }),
    // A checkout may belong to another user (in a container): it is only read.
    ...{ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' },
    // No transport that runs a command (`ext::`).
    GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}
