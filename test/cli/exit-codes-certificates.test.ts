// The exit codes of `portico certificates revoke` where there is a certificate: they need an authority that revokes.
import { expect, test } from 'vitest';
import { addDomains, certificateAt, EDGE, edgePlace } from '../support/acme/edge-place.ts';
import { pebbleMissing, skipped } from '../support/acme/pebble.ts';
import { until } from '../support/running.ts';

const missing = pebbleMissing();

test.skipIf(missing !== null)(
  `portico certificates revoke exits 0, and 1 unless confirmed${skipped(missing)}`,
  async () => {
    const HOST = 'portal.acme.example';
    const edge = await edgePlace();
    edge.dns.cname(HOST, EDGE);
    addDomains(edge.place, 'acme', HOST);
    edge.place.commit('A domain');
    const running = await edge.up();
    await until(
      () => certificateAt(running.httpsPort, HOST),
      (seen) => seen !== undefined,
    );
    await running.stop();
    expect(await edge.place.here('certificates', 'revoke', HOST)).toMatchObject({ code: 1 });
    expect(await edge.place.here('certificates', 'revoke', HOST, '--yes')).toMatchObject({ code: 0 });
  },
);
