// The log: one JSON line an event on standard error, so that standard output holds results alone.
import { pino } from 'pino';
import type { Log } from '../core/log.ts';

/** `warn` is for people at a terminal, `info` for a daemon. One of several workers puts its number on every line. */
export function openLog(level: 'info' | 'warn' | 'silent', worker: number | null = null): Log {
  const logger = pino(
    { level, base: worker === null ? null : { worker }, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
  return {
    info: (message, fields = {}) => logger.info(fields, message),
    warn: (message, fields = {}) => logger.warn(fields, message),
    error: (message, fields = {}) => logger.error(fields, message),
  };
}
