// Sends a recording, or the part of it that the player asks for, while it is fetched from the operator's storage.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { limits } from '../../core/limits/limits.ts';
import type { Log } from '../../core/log.ts';
import { reasonOf } from '../../core/portal-error.ts';
import { byteRange, cutRange, type RecordingPart } from '../../core/recordings/recording.ts';
import type { PageResponse } from '../http/response.ts';
import { commonHeaders, fileOnly } from '../http/security.ts';

type Recording = Extract<PageResponse, { type: 'recording' }>;

/** Seconds after which a player asks again where too many parts are on their way, or the storage does not answer. */
const RETRY_S = 5;

export async function sendRecording(response: Response, recording: Recording, log: Log): Promise<void> {
  const { recordings, contact, name, saveAs } = recording;
  // Nothing is fetched to answer what there is.
  if (response.req.method === 'HEAD') return sendHead(response, recording);
  const leave = recordings.enter(contact);
  if (leave === null) return sendNothing(response, 503);
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  try {
    const asked = byteRange(response.req.headers.range);
    // A download is one file; a player takes it part by part, so that a long one holds nothing while it is heard.
    const range = asked === null || saveAs !== null ? asked : cutRange(asked, limits.recordingPartBytes);
    await sendPart(response, await recordings.storage.open(name, range, gone.signal), recording);
  } catch (thrown) {
    if (!gone.signal.aborted)
      log.warn('a recording was not sent whole', { portal: name.portal, why: reasonOf(thrown) });
    response.destroy();
  } finally {
    leave();
  }
}

async function sendPart(response: Response, found: RecordingPart, recording: Recording): Promise<void> {
  if (response.destroyed) return;
  switch (found.is) {
    case 'missing':
      return sendNothing(response, 404);
    case 'unavailable':
      return sendNothing(response, 503);
    case 'beyond':
      return sendNothing(response, 416, { 'content-range': `bytes */${found.size ?? '*'}` });
    case 'found': {
      const { part, length, bytes } = found;
      response.writeHead(part === null ? 200 : 206, {
        ...headersOf(recording),
        ...(part === null ? {} : { 'content-range': `bytes ${part.from}-${part.to}/${part.size}` }),
        ...(length === null ? {} : { 'content-length': length }),
      });
      await pipeline(Readable.from(bytes), response);
    }
  }
}

const headersOf = ({ mediaType, saveAs }: Recording) => ({
  ...commonHeaders,
  'content-type': mediaType,
  // Opened as a document, nothing in it runs; nothing is guessed from its bytes.
  'content-security-policy': fileOnly,
  'content-disposition':
    saveAs === null ? 'inline' : `attachment; filename="${saveAs.replace(/[^A-Za-z0-9._-]+/g, '_')}"`,
  'accept-ranges': 'bytes',
  'cache-control': 'no-store',
});

function sendHead(response: Response, recording: Recording): void {
  response.writeHead(200, headersOf(recording));
  response.end();
}

/** A player reads no page: the status says it. */
function sendNothing(response: Response, status: number, more: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, {
    ...commonHeaders,
    ...more,
    ...(status === 503 ? { 'retry-after': String(RETRY_S) } : {}),
    'content-security-policy': fileOnly,
    'cache-control': 'no-store',
    'content-length': '0',
  });
  response.end();
}
