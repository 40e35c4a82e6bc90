// Bounds that both kinds of tree keep, so that a hostile repository costs a message and not the memory.

/** The largest tree that is read; far above 10,000 brands. */
export const MAX_ENTRIES = 200_000;

/** The largest single file that is read as a blob: above every limit that the rules set for YAML, logos and scripts. */
export const MAX_BLOB_BYTES = 8 * 1024 * 1024;
