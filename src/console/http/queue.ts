// A queue for expensive work that any viewer can request: one at a time, with a limit on how many wait.

/** Runs the work after the work before it. @returns null where the queue is full */
export type WorkQueue = <Result>(work: () => Promise<Result>) => Promise<Result> | null;

/** @param max tasks in the queue, with the one that runs */
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
