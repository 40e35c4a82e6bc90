// Validates one file after another, as text comes in; what it printed goes back. A thread, so that it can be ended.

import { parentPort } from 'node:worker_threads';
import { readDesired } from '../../src/config/documents/desired.ts';
import { formatProblem } from '../../src/config/documents/format-problem.ts';
import { ParseCache } from '../../src/config/documents/parse-cache.ts';
import { internalHosts, ownSecrets } from '../support/internal-hosts.ts';
import { treeOf } from '../support/memory-tree.ts';
import { images } from '../support/worlds/images.ts';

parentPort?.on('message', async (bytes: Uint8Array) => {
  try {
    const options = {
      path: 'portals',
      hosts: internalHosts,
      secrets: ownSecrets,
      images,
      cache: new ParseCache(),
    } as const;
    const { problems } = await readDesired(treeOf({ 'portals/acme/portal.yaml': bytes }), options);
    parentPort?.postMessage(problems.map(formatProblem).join('\n'));
  } catch (thrown) {
    parentPort?.postMessage(`crashed: ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
  }
});
