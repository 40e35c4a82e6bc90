// The sample calls of some customers, moved in time so that they end now.

import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { DAY, WEEK } from '../core/durations.ts';
import { utcIso } from '../core/moment.ts';
import { PortalError } from '../core/portal-error.ts';

/**
 * The calls of the named customers in a gzip file of the portico format, with every `call-time` moved by the same whole
 * weeks, so that hours and weekdays stay believable. Those that would lie after `now` go to the front instead, by the
 * whole days that the sample spans: no call is lost, and the last ends just before `now`. Yields plain text; the sample
 * is small enough to be held in memory.
 * @throws PortalError `input-invalid` when a row has no readable time.
 */
export async function* shiftCalls(
  sample: AsyncIterable<Uint8Array>,
  customers: ReadonlySet<string>,
  now: number,
): AsyncGenerator<Uint8Array> {
  const [header = '', ...rows] = gunzipSync(await buffer(sample))
    .toString('utf8')
    .trimEnd()
    .split(/\r?\n/);
  // The fields before the time are ids, which need no quotes.
  const beforeTime = header.split(',').indexOf('call-time');
  const pattern = new RegExp(`^((?:[^,"]*,){${Math.max(0, beforeTime)}})([^,"]+)(.*)$`);
  const calls = rows.map((row, index) => {
    const [, before = '', time = '', after = ''] = pattern.exec(row) ?? [];
    const at = Date.parse(time);
    if (!Number.isNaN(at)) return { before, at, after };
    throw new PortalError('input-invalid', `the sample calls: line ${index + 2} has no call-time`, 'Restore the file.');
  });
  const newest = calls.reduce((latest, { at }) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
  const oldest = calls.reduce((earliest, { at }) => Math.min(earliest, at), Number.POSITIVE_INFINITY);
  const shift = Math.ceil((now - newest) / WEEK) * WEEK;
  const span = Math.max(WEEK, Math.ceil((newest - oldest) / DAY) * DAY);
  const moved = calls
    .filter(({ before }) => customers.has(before.slice(0, before.indexOf(','))))
    .map(({ before, at, after }) => {
      const time = at + shift;
      return `${before}${utcIso(time > now ? time - span : time)}${after}\n`;
    });
  yield Buffer.from(`${header}\n${moved.join('')}`);
}
