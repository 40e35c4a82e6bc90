// Words that systems write for the same thing. A word that is not in a table is refused: a guess would change what is charged.

/** By the word in lower case. "Originating" and "terminating" are missing, since half of the world means the other leg by them. */
export const directions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    inbound: ['inbound', 'in', 'incoming', 'inward', 'incomming'],
    outbound: ['outbound', 'out', 'outgoing', 'outward', 'outbound-api', 'outbound-dial'],
    internal: ['internal', 'local', 'intern', 'on-net', 'onnet'],
  }).flatMap(([direction, words]) => words.map((word): [string, string] => [word, direction])),
);
