// The part of `/breakout` where a report is ordered that is mailed every day, week or month.
import { recordAuditEvent } from '../../../auth/audit.ts';
import { addSchedule, removeSchedule, type ScheduleInterval, schedulesOf } from '../../../calls/files/report-files.ts';
import { nextReport } from '../../../calls/files/report-periods.ts';
import { dimensionsOf } from '../../../calls/sums/breakout-columns.ts';
import { setRecipient } from '../../../mail/recipients.ts';
import { done } from '../../http/response.ts';
import { timeView } from '../../ui/translator.ts';
import type { Action, ActionContext, PageContext } from '../page.ts';

const periods: readonly ScheduleInterval[] = ['day', 'week', 'month'];

export const breakoutActions: Readonly<Record<string, Action>> = {
  schedule: {
    section: null,
    proof: 'none',
    entry: 'reports-changed',
    email: null,
    run: async ({ store, visitor, zone, now, fields, origin }: ActionContext) => {
      const every = periods.find((period) => period === fields.text('every', 5)) ?? 'month';
      const asked = new URLSearchParams(fields.text('query', 1_000));
      // Only grouping and filters are stored: the range of each report is the period that has ended.
      const query = new URLSearchParams();
      for (const name of ['by', 'then', 'destination']) {
        const value = asked.get(name);
        if (value) query.set(name, value);
      }
      const nextAt = nextReport(every, zone, now);
      const isAdded = await addSchedule(store, visitor, { every, query: query.toString(), nextAt }, now);
      const { portal, customer, email } = visitor;
      // Who orders a report wants it, also after ending earlier ones.
      await setRecipient(store, { portal, customer, email, topic: 'report' }, 'confirmed', now);
      if (isAdded) await recordAuditEvent(store, visitor, 'reports-changed', `${every}: ${query}`, origin, now);
      return done('/breakout', isAdded ? 'schedule-added' : 'schedule-refused');
    },
  },
  'end-schedule': {
    section: null,
    proof: 'none',
    entry: 'reports-changed',
    email: null,
    run: async ({ store, visitor, fields, origin, now }: ActionContext) => {
      const id = fields.text('id', 40);
      await removeSchedule(store, visitor, id);
      await recordAuditEvent(store, visitor, 'reports-changed', `${id}: ended`, origin, now);
      return done('/breakout', 'schedule-ended');
    },
  },
};

export async function scheduleView({ store, visitor, t, zone, query }: PageContext) {
  const schedules = await schedulesOf(store, visitor);
  return {
    query: query.toString(),
    periods: periods.map((id) => ({ id, label: t(`schedule.${id}`) })),
    schedules: schedules.map((schedule) => {
      const asked = new URLSearchParams(schedule.query);
      const by = dimensionsOf(asked.get('by'), asked.get('then')).map((one) => t(`breakout.by-${one}`));
      const what = [by.join(' × '), asked.get('destination') ?? ''].filter((part) => part !== '').join(' · ');
      return {
        id: schedule.id,
        every: t(`schedule.${schedule.every}`),
        what,
        next: timeView(schedule.nextAt, t, zone),
      };
    }),
  };
}
