// PostgreSQL keeps the calls of each month in a table of their own, so that old ones are dropped and not deleted. SQLite keeps
// all of them in one, and has nothing to make.
/** `2026_11`, of UTC. */
export const callMonth = (time: number): string => new Date(time).toISOString().slice(0, 7).replace('-', '_');

/** UTC milliseconds, the end excluded. */
export function monthRange(month: string): readonly [number, number] {
  const [year = 0, index = 0] = month.split('_').map(Number);
  return [Date.UTC(year, index - 1, 1), Date.UTC(year, index, 1)];
}

/** Statements that make the table of a month; they may be run again. */
export function monthOfCalls(month: string): string[] {
  const [from, to] = monthRange(month);
  return [`create table if not exists cdr_${month} partition of cdr for values from (${from}) to (${to})`];
}
