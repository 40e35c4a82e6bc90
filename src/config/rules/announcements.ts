// The rule on announcements: one that ends before it appears is never shown.
import { momentOf } from '../../core/moment.ts';
import type { Problem } from '../../core/problem.ts';
import type { ReadablePortal } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { entriesOf, known } from '../documents/sound.ts';

/** Checks that each announcement is shown for some time. Times that do not exist are reported by the rule on times. */
export function announcementProblems({ value, yaml }: ReadablePortal): Problem[] {
  return entriesOf(value.announcements).flatMap(([index, announcement]) => {
    const [from, until] = [known(announcement.from), known(announcement.until)];
    const [start, end] = [momentOf(from ?? ''), momentOf(until ?? '')];
    if (start === null || end === null || start < end) return [];
    const message = `it ends at ${until}, and appears only at ${from}: no one would see it`;
    const suggestion = 'let it end later; a day is its start in UTC';
    return [findingAt(yaml, ['announcements', index, 'until'], { rule: 'announcement-ends', message, suggestion })];
  });
}
