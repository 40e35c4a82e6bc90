// Heavy work that whoever may look can ask for: one at a time, and only so many wait.

/** Does the work when what came before is done; null where too many wait already. */
export type WorkQueue = <Result>(work: () => Promise<Result>) => Promise<Result> | null;

/** The one at work counts among the `max`. */
export function createWorkQueue(max: number): WorkQueue {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return (work) => {
    if (waiting >= max) return null;
    waiting += 1;
    const own = last.then(work);
    last = own
      .catch(() => undefined)
      .then(() => {
        waiting -= 1;
      });
    return own;
  };
}
