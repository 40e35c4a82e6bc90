// The reader of images that tests share, so that one thread decodes for all of them.
import { createImageReader } from '../../../src/adapters/images/image-reader.ts';

export const images = createImageReader();
