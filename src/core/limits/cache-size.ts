// How large a cache of `lru-cache` may become.

/** At most so many entries. Given as `max`, all their room is taken at once, which costs more than a short command does. */
export const upTo = (entries: number) => ({ maxSize: entries, sizeCalculation: () => 1 });
