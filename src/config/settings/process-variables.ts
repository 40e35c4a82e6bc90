// PORTICO_... variables that are not settings.

/** Documented beside the settings, with what each does. */
export const processVariables: Readonly<Record<string, string>> = {
  PORTICO_ACTOR: 'Name that the audit log and the history record for commands at a shell; the login name without it.',
  PORTICO_DEBUG: '`1` adds the stack trace to the report of an unexpected error.',
};

/** Set by `portico serve` for its workers, and by the tests of Portico. */
const internal = /^PORTICO_(?:WORKER$|TEST_|SIMULATION_)/;

/** What Kubernetes sets in every pod for a Service called portico or portico-...; its values cannot be mistaken for settings. */
const serviceLink =
  /^PORTICO_(?:\w+_)?(?:SERVICE_HOST|SERVICE_PORT(?:_\w+)?|PORT(?:_\d+_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?)?)$/;

/** Whether a variable is known without being a setting. */
export const isProcessVariable = (name: string): boolean =>
  Object.hasOwn(processVariables, name) || internal.test(name) || serviceLink.test(name);
