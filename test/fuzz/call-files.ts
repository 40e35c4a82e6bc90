// Fuzzed files of calls: whatever they hold, each record is a call or is refused.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { BadRow, PassedOver } from '../../src/calls/formats/record.ts';
import { openCalls } from '../../src/calls/ingest/open-file.ts';
import { PortalError } from '../../src/core/portal-error.ts';
import type { Target } from './run.ts';

const folder = new URL('../support/calls/samples/', import.meta.url);

export const callFiles: Target = {
  name: 'call-files',
  seeds: readdirSync(folder).map((name) => readFileSync(new URL(name, folder))),
  check: async (input) => {
    try {
      const opened = await openCalls(once(input), { format: 'auto', timezone: 'UTC' }, () => undefined);
      for await (const block of opened.blocks(50)) for (const { read } of opened.read(block)) readOrRefused(read);
    } catch (thrown) {
      if (!(thrown instanceof PortalError)) throw thrown;
    }
  },
};

function readOrRefused(read: () => object): void {
  try {
    for (const value of Object.values(read()))
      if (typeof value === 'number') assert.ok(Number.isSafeInteger(value), `${value} is not exact`);
  } catch (thrown) {
    if (!(thrown instanceof BadRow || thrown instanceof PassedOver)) throw thrown;
  }
}

async function* once(input: Buffer): AsyncGenerator<Uint8Array> {
  yield input;
}
