// The sample calls of some customers, moved in time so that they end now.
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { PortalError } from '../core/portal-error.ts';
import { utcIso } from '../reports/zone.ts';

const DAY = 24 * 60 * 60_000;

/**
 * A gzip file of the portico format with every `call-time` moved by the same whole days, so that hours of the day stay
 * believable and the last day of the sample is the one that ends at or after `now`. Calls that would lie in the future,
 * and those of customers not named, are left out. Plain text; the sample is small enough to be held at once.
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
  const newest = calls.reduce((latest, { at }) => Math.max(latest, at), 0);
  const shift = Math.ceil((now - newest) / DAY) * DAY;
  const shifted = calls
    .filter(({ before, at }) => at + shift <= now && customers.has(before.slice(0, before.indexOf(','))))
    .map(({ before, at, after }) => `${before}${utcIso(at + shift)}${after}\n`);
  yield Buffer.from(`${header}\n${shifted.join('')}`);
}
