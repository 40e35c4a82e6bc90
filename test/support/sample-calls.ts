// What the sample of the demo holds; the program that writes it and the test that checks it share this.
import { type GenerateOptions, generateCalls, generatedCsv } from '../../src/calls/generate/generate-calls.ts';

export const sampleFile = new URL('../../portals/sample-calls.csv.gz', import.meta.url);

const office = { profile: 'office', inbound: 0.14 } as const;
const carrier = { profile: 'carrier', inbound: 0 } as const;

export const sampleOptions: GenerateOptions = {
  seed: 42,
  until: Date.UTC(2026, 10, 23),
  days: 60,
  calls: 20_500,
  // Numbers of the range that Ofcom keeps for fiction, addresses of the blocks that RFC 5737 keeps for documents.
  customers: [
    { ...office, id: 'CUST-1001', weight: 40, numbers: '442079460', sourceIp: '192.0.2.10' },
    { ...office, id: 'CUST-1002', weight: 9, numbers: '441134960', sourceIp: '192.0.2.22' },
    { ...office, id: 'CUST-1042', weight: 6, numbers: '441144960', sourceIp: '192.0.2.42' },
    { ...carrier, id: 'CAR-2001', weight: 36, numbers: '442079460', sourceIp: '198.51.100.7' },
    { ...carrier, id: 'CAR-2002', weight: 9, numbers: '441164960', sourceIp: '198.51.100.90' },
  ],
};

/** The sample's text, all of it. */
export function sampleText(): string {
  return [...generatedCsv(generateCalls(sampleOptions))].join('');
}
