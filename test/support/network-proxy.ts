// A line to a server that can be cut or stopped, as a network can.
import { connect, createServer, type Socket } from 'node:net';

export interface Line {
  readonly port: number;
  /** Nothing comes through any more and nothing is refused. */
  stop(): void;
  /** Continues what was stopped. */
  goOn(): void;
  /** Every connection ends and new ones are refused. */
  cut(): Promise<void>;
}

export async function lineTo(host: string, port: number): Promise<Line> {
  const ends = new Set<Socket>();
  let stopped = false;
  const door = createServer((near) => {
    const far = connect({ host, port });
    for (const end of [near, far]) {
      ends.add(end);
      end.on('error', () => undefined).on('close', () => ends.delete(end));
      if (stopped) end.pause();
    }
    const pass = (from: Socket, to: Socket) =>
      from.on('data', (chunk) => (stopped ? from.pause().unshift(chunk) : to.write(chunk))).on('end', () => to.end());
    pass(near, far);
    pass(far, near);
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const bound = door.address();
  return {
    port: typeof bound === 'object' && bound !== null ? bound.port : 0,
    stop: () => {
      stopped = true;
      for (const end of ends) end.pause();
    },
    goOn: () => {
      stopped = false;
      for (const end of ends) end.resume();
    },
    cut: async () => {
      const closed = new Promise<void>((resolve) => door.close(() => resolve()));
      for (const end of ends) end.destroy();
      await closed;
    },
  };
}
