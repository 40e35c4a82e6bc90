// The announcements that a reader is shown now: chosen by the server's clock, by who reads, and by what was dismissed. Pure.
import { sha256 } from '../../core/canonical.ts';
import { momentOf } from '../../core/moment.ts';
import type { Announcement } from '../../kinds/portal.ts';
import type { PortalSnapshot } from '../site/snapshot.ts';

type Reader = NonNullable<Announcement['for']>[number];
type Level = NonNullable<Announcement['level']>;

/** The most severe first. */
const marks: Readonly<Record<Level, AnnouncementView['mark']>> = { critical: 'bad', warning: 'warn', info: 'info' };
const levels = Object.keys(marks);

export interface AnnouncementView {
  /** Of text, level and beginning: one that says something else, or comes again, is shown to those who dismissed it before. */
  readonly id: string;
  readonly mark: 'bad' | 'warn' | 'info';
  readonly text: string;
  /** The path that its form leads back to; null where it cannot be dismissed. */
  readonly dismissTo: string | null;
}

/** What is chosen by. */
export interface Reading {
  readonly reader: Reader;
  /** UTC milliseconds. */
  readonly now: number;
  /** Ids that the browser has dismissed. */
  readonly dismissed: readonly string[];
  /** Path of the page, with its query. */
  readonly path: string;
}

/** Returns the announcements for a reader at a moment, the most severe first, otherwise as the document has them. */
export function announcementsFor(
  { portal }: Pick<PortalSnapshot, 'portal'>,
  { reader, now, dismissed, path }: Reading,
): readonly AnnouncementView[] {
  const shown = announcementsOf(portal).filter(
    (announcement) => isFor(announcement, reader) && isAt(announcement, now),
  );
  return (
    shown
      .map((announcement) => {
        const { text, level = 'info', dismissible = false } = announcement;
        return { id: idOf(announcement), mark: marks[level], level, text, dismissTo: dismissible ? path : null };
      })
      // One that the document has twice is shown once.
      .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index)
      .filter(({ id, dismissTo }) => dismissTo === null || !dismissed.includes(id))
      .sort((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level))
      .map(({ level: _, ...view }) => view)
  );
}

/** Whether some announcement is, was or will be on the login page, which then cannot be prepared. */
export const announcesAtLogin = ({ portal }: Pick<PortalSnapshot, 'portal'>): boolean =>
  announcementsOf(portal).some((announcement) => isFor(announcement, 'login'));

/** Ids of the announcements that can be dismissed, each once. */
export const dismissibleIds = ({ portal }: Pick<PortalSnapshot, 'portal'>): readonly string[] => {
  const dismissible = announcementsOf(portal).filter((announcement) => announcement.dismissible === true);
  return [...new Set(dismissible.map(idOf))];
};

const announcementsOf = ({ announcements = [] }: PortalSnapshot['portal']): readonly Announcement[] => announcements;

const isFor = ({ for: readers }: Announcement, reader: Reader): boolean =>
  readers === undefined || readers.includes(reader);

/** From its beginning, and no longer at its end. */
function isAt({ from, until }: Announcement, now: number): boolean {
  const start = from === undefined ? null : momentOf(from);
  const end = until === undefined ? null : momentOf(until);
  return (start === null || start <= now) && (end === null || now < end);
}

/** Hexadecimal digits of an id: two of the ten announcements of a portal do not share one. */
const ID_DIGITS = 12;

const idOf = ({ text, level = 'info', from = '' }: Announcement): string =>
  sha256(`${level}\0${from}\0${text}`).slice(0, ID_DIGITS);
