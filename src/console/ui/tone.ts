// Tones of states in tables: the shape and colour of a tag. Pure.
import type { Tone } from '../../core/severity.ts';

/** '' for a state that is neither good nor bad. */
export type TagTone = Tone | '';

/** The worst first. */
const order: readonly TagTone[] = ['critical', 'high', 'medium', 'low', 'progress', 'paused', 'ok', ''];

/** Returns the worst of the tones; '' for none. */
export const worstTone = (tones: readonly TagTone[]): TagTone =>
  order.find((candidate) => tones.includes(candidate)) ?? '';
