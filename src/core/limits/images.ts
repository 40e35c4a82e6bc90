// Limits of images in portals: what is looked at before anything is decoded, and what decoding may take.
import { SECOND } from '../durations.ts';
import type { Limit } from './limit.ts';

const MIB = 1024 * 1024;
const refused = 'the document has an error at the line that names the image';

export const imageLimits = {
  imageBytes: { value: MIB / 2, unit: 'bytes', of: 'an image of a portal', beyond: refused },
  logoWidth: { value: 350, unit: 'pixels', of: 'the width of `theme.logo` and `theme.logoDark`', beyond: refused },
  logo2xWidth: { value: 700, unit: 'pixels', of: 'the width of `theme.logo2x`', beyond: refused },
  faviconWidth: { value: 1024, unit: 'pixels', of: 'the width of `theme.favicon`', beyond: refused },
  themeTextBytes: {
    value: 64 * 1024,
    unit: 'bytes',
    of: 'a stylesheet, a script or a legal page of a portal',
    beyond: refused,
  },
  imagePixels: { value: 4_000_000, unit: 'pixels', of: 'an image, width by height', beyond: refused },
  smallImagePixels: {
    value: 500_000,
    unit: 'pixels',
    of: 'a PNG that is checked outside the thread for images',
    beyond: 'it is checked in that thread, within its bounds',
  },
  imageScans: { value: 100, unit: 'count', of: 'scans of a JPEG', beyond: refused },
  imageFrames: { value: 100, unit: 'count', of: 'frames of a GIF; a PNG has one', beyond: refused },
  imageFramePixels: { value: 8_000_000, unit: 'pixels', of: 'all frames of a GIF together', beyond: refused },
  imageChunks: { value: 4_096, unit: 'count', of: 'chunks of a PNG', beyond: refused },
  imageTextBytes: {
    value: 2 * MIB,
    unit: 'bytes',
    of: 'the inflated colour profiles and texts of a PNG together; its pixels inflate to exactly what its header says',
    beyond: refused,
  },
  imageThreadBytes: {
    value: 96 * MIB,
    unit: 'bytes',
    of: 'the heap of the thread that decodes images',
    beyond: refused,
  },
  imageMs: { value: 10 * SECOND, unit: 'milliseconds', of: 'decoding of one image', beyond: refused },
} as const satisfies Readonly<Record<string, Limit>>;
