// The rule on days and times: each exists in the calendar. 30 February would be read as another day.
import { momentOf } from '../../core/moment.ts';
import type { Problem } from '../../core/problem.ts';
import type { ReadableDocument } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { type Broken, broken, entriesOf, known, membersOf } from '../documents/sound.ts';
import type { Pointer } from '../yaml/locator.ts';

/** Problems of days and times that do not exist. */
export function timeProblems(document: ReadableDocument): Problem[] {
  return timesOf(document).flatMap(([pointer, time]) => {
    if (time === undefined || time === broken || momentOf(time) !== null) return [];
    const message = `there is no such time as "${time}"`;
    return [findingAt(document.yaml, pointer, { rule: 'time-unreal', message, suggestion: 'correct it' })];
  });
}

type Time = readonly [Pointer, string | Broken | undefined];

function timesOf({ kind, value }: ReadableDocument): Time[] {
  switch (kind) {
    case 'Overrides':
      return membersOf(value.customers).map(([customer, { until }]) => [['customers', customer, 'until'], until]);
    case 'TemplateCustomer':
      return entriesOf(value.packages).flatMap(([index, { startDate, endDate }]): Time[] => [
        [['packages', index, 'startDate'], startDate],
        [['packages', index, 'endDate'], endDate],
      ]);
    case 'Portal':
      return [
        ...(typeof value.status === 'object'
          ? [[['status', 'maintenance', 'until'], known(value.status.maintenance)?.until] as const]
          : []),
        ...entriesOf(value.announcements).flatMap(([index, { from, until }]): Time[] => [
          [['announcements', index, 'from'], from],
          [['announcements', index, 'until'], until],
        ]),
      ];
  }
}
