// The rule on days and times: each exists in the calendar. 30 February would be read as another day.
import { momentOf } from '../../core/moment.ts';
import type { Problem } from '../../core/problem.ts';
import type { ConfigDocument } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import type { Pointer } from '../yaml/locator.ts';

/** Problems of days and times that do not exist. */
export function timeProblems(document: ConfigDocument): Problem[] {
  return timesOf(document).flatMap(([pointer, time]) => {
    if (time === undefined || momentOf(time) !== null) return [];
    const message = `there is no such time as "${time}"`;
    return [findingAt(document.yaml, pointer, { rule: 'time-unreal', message, suggestion: 'correct it' })];
  });
}

type Time = readonly [Pointer, string | undefined];

function timesOf({ kind, value }: ConfigDocument): Time[] {
  switch (kind) {
    case 'Overrides':
      return Object.entries(value.customers).map(([customer, { until }]) => [['customers', customer, 'until'], until]);
    case 'TemplateCustomer':
      return (value.packages ?? []).flatMap(({ startDate, endDate }, index): Time[] => [
        [['packages', index, 'startDate'], startDate],
        [['packages', index, 'endDate'], endDate],
      ]);
    case 'Portal':
      return typeof value.status === 'object'
        ? [[['status', 'maintenance', 'until'], value.status.maintenance.until]]
        : [];
  }
}
