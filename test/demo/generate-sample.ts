// Writes portals/sample-calls.csv.gz. Run it after a change to the generator; a test says when it is stale.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { sampleFile, sampleText } from '../support/sample-calls.ts';

// zlib writes no file name and a time of zero: the same text gives the same bytes.
writeFileSync(sampleFile, gzipSync(sampleText(), { level: 9 }));
