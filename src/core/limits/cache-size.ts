// How large a cache of `lru-cache` may become.

/** This many entries at most. Given as `max`, the room of all is allocated when the cache is made: more work than a short command has. */
export const upTo = (entries: number) => ({ maxSize: entries, sizeCalculation: () => 1 });
