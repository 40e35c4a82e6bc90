// The log: one JSON line an event on standard error, so that standard output holds results alone.
import { pino } from 'pino';
import type { Log } from '../core/log.ts';

/** `warn` is for people at a terminal, `info` for a daemon. */
export function openLog(level: 'info' | 'warn' | 'silent'): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
  return {
    info: (message, fields = {}) => logger.info(fields, message),
    warn: (message, fields = {}) => logger.warn(fields, message),
    error: (message, fields = {}) => logger.error(fields, message),
  };
}
