// Which recordings are on their way to whom: how many concurrently, and which playbacks are in the log already, since a player asks for many parts.
import { MINUTE } from '../../core/durations.ts';
import { limits } from '../../core/limits/limits.ts';
import type { RecordingStorage } from '../../core/recordings/recording.ts';

/** Milliseconds in which further parts of a recording belong to the playback that is in the log. */
const PLAYBACK_MS = 30 * MINUTE;
/** Playbacks that are remembered; one that is forgotten has another entry in the log. */
const REMEMBERED = 5_000;

export interface Recordings {
  readonly storage: RecordingStorage;
  /** Whether this begins a playback, and not a further part of one of the same session. */
  begins(session: string, recording: string, now: number): boolean;
  /** Takes a place for one part; null where all are taken. The place is given back by what is returned. */
  enter(contact: string): (() => void) | null;
}

export function createRecordings(storage: RecordingStorage): Recordings {
  const begun = new Map<string, number>();
  const open = new Map<string, number>();
  let all = 0;
  return {
    storage,
    begins: (session, recording, now) => {
      const key = `${session} ${recording}`;
      const at = begun.get(key);
      if (at !== undefined && now - at < PLAYBACK_MS) return false;
      begun.delete(key);
      begun.set(key, now);
      const [oldest] = begun.keys();
      if (begun.size > REMEMBERED && oldest !== undefined) begun.delete(oldest);
      return true;
    },
    enter: (contact) => {
      const own = open.get(contact) ?? 0;
      if (own >= limits.recordingsOfContact || all >= limits.recordingsOfProcess) return null;
      open.set(contact, own + 1);
      all += 1;
      return () => {
        const left = (open.get(contact) ?? 1) - 1;
        if (left === 0) open.delete(contact);
        else open.set(contact, left);
        all -= 1;
      };
    },
  };
}
