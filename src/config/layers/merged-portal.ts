// A portal that was merged of its layers, as the cache keeps it.
import type { Problem } from '../../core/problem.ts';
import type { ReadablePortal } from '../documents/document.ts';
import type { Chain } from './layer.ts';

export interface MergedPortal {
  readonly chain: Chain;
  /** Null where nothing of it is sound. */
  readonly document: ReadablePortal | null;
  /** Whether the whole of it is, so that it can be applied. */
  readonly isSound: boolean;
  readonly problems: readonly Problem[];
}
