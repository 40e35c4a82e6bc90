// The interface of the log: a constant message with fields.

type Fields = Readonly<Record<string, unknown>>;

export interface Log {
  info(message: string, fields?: Fields): void;
  warn(message: string, fields?: Fields): void;
  error(message: string, fields?: Fields): void;
}

/** The same log with these fields on every line; their values are read when a line is written. */
export function withFields(log: Log, own: Fields): Log {
  return {
    info: (message, fields = {}) => log.info(message, { ...own, ...fields }),
    warn: (message, fields = {}) => log.warn(message, { ...own, ...fields }),
    error: (message, fields = {}) => log.error(message, { ...own, ...fields }),
  };
}
