// Uploaded files: found by content and structure, of one type and no other, and named by it.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { scanUpload } from '../../src/adapters/hooks.ts';
import { documentName, documentType } from '../../src/customers/documents.ts';
import { gif, jpeg, png } from '../support/images/hostile.ts';

const pdf = (inside = '', after = ''): Buffer =>
  Buffer.from(`%PDF-1.7\n${inside}\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n${after}`);
const logo = readFileSync(new URL('../../portals/acme/logo.png', import.meta.url));
const archive = Buffer.from('PK\u0005\u0006'.padEnd(22, '\0'), 'latin1');

test.each<[what: string, bytes: Buffer, type: string | undefined]>([
  ['a PDF', pdf(), 'application/pdf'],
  ['a PDF with blanks behind its end', pdf('', ' \r\n'), 'application/pdf'],
  ['a PDF that is cut off', pdf().subarray(0, -20), undefined],
  ['a PDF that is an archive too', Buffer.concat([pdf(), archive]), undefined],
  ['a PDF that is a page too', pdf('<html><script>alert(1)</script>'), undefined],
  ['a page that says it is a PDF later', Buffer.from('<!doctype html>%PDF-1.7'), undefined],
  ['a PDF after other bytes', Buffer.concat([Buffer.from('x'), pdf()]), undefined],
  ['a PNG', logo, 'image/png'],
  ['a PNG that is cut off', logo.subarray(0, -20), undefined],
  ['a PNG with an archive appended', Buffer.concat([logo, archive]), undefined],
  ['a PNG of 20,000 x 20,000 pixels', png({ width: 20_000, height: 20_000, inflated: 10 }), undefined],
  ['a JPEG', jpeg({ scans: 3 }), 'image/jpeg'],
  ['a JPEG of 8,000 scans', jpeg({ scans: 8_000 }), undefined],
  [
    'a JPEG with a page inside',
    Buffer.concat([jpeg({ scans: 1 }).subarray(0, -2), Buffer.from('<script>x</script>')]),
    undefined,
  ],
  ['a GIF', gif({ frames: 1 }), undefined],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), undefined],
  [
    'an archive, such as a document of a word processor',
    Buffer.concat([Buffer.from('PK\u0003\u0004'), archive]),
    undefined,
  ],
  ['nothing', Buffer.alloc(0), undefined],
])('%s', (_, bytes, type) => {
  expect(documentType(bytes)).toBe(type);
});

test.each([
  ['passport.html', 'application/pdf', 'passport.pdf'],
  ['passport.pdf.exe', 'application/pdf', 'passport.pdf.pdf'],
  ['passport.PDF', 'application/pdf', 'passport.PDF'],
  ['.htaccess', 'image/png', 'document.png'],
  ['photo.jpeg', 'image/jpeg', 'photo.jpeg'],
  ['photo', 'image/jpeg', 'photo.jpg'],
] as const)('%s of type %s is named %s', (name, type, named) => {
  expect(documentName(name, type)).toBe(named);
});

test('a scanner takes, refuses, or could not be asked; then nothing is taken', async () => {
  let status = 200;
  const received: Buffer[] = [];
  const scanner = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => received.push(chunk)).on('end', () => response.writeHead(status).end());
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void scanner.close());
  await new Promise((resolve) => scanner.once('listening', resolve));
  const address = scanner.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const target = { url: `http://127.0.0.1:${port}/scan`, key: Buffer.alloc(32, 1), now: () => 0 };
  const scan = () => scanUpload(target, { mediaType: 'application/pdf', bytes: pdf() });
  const results: string[] = [];
  for (status of [200, 204, 406, 422, 500, 302]) results.push(await scan());
  expect(results).toEqual(['clean', 'clean', 'refused', 'refused', 'unknown', 'unknown']);
  expect(received[0]).toEqual(pdf());
  scanner.close();
  scanner.closeAllConnections();
  expect(await scan()).toBe('unknown');
});
