// The thread that decodes images. What is sent to it was not checked.
import { parentPort } from 'node:worker_threads';
import { imageMistake, pictureOf } from './decode.ts';
import { iconOf } from './icon.ts';

/** One at a time is sent. */
export type ImageTask =
  | { readonly task: 'mistake'; readonly bytes: Uint8Array }
  | { readonly task: 'icon'; readonly bytes: Uint8Array; readonly size: number };

export type ImageAnswer =
  | { readonly is: 'mistake'; readonly mistake: string | undefined }
  | { readonly is: 'icon'; readonly icon: Uint8Array | undefined };

/** Decoders print warnings, which nothing reads. */
for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) console[method] = () => undefined;

function answerTo(task: ImageTask): ImageAnswer {
  if (task.task === 'mistake') return { is: 'mistake', mistake: imageMistake(task.bytes) };
  const picture = pictureOf(task.bytes);
  return { is: 'icon', icon: picture === undefined ? undefined : iconOf(picture, task.size) };
}

parentPort?.on('message', (task: ImageTask) => parentPort?.postMessage(answerTo(task)));
