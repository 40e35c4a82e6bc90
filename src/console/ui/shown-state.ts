// The state of a brand in one word: whether customers get it first, then whether it is what Git says. Pure.
import { isLevel, toneOf } from '../../core/severity.ts';
import type { BrandStateName } from '../fleet/brand-row.ts';
import type { TagTone } from './tone.ts';

export const shownLabels = {
  degraded: { label: 'Degraded', tone: 'critical' },
  blocked: { label: 'Blocked', tone: 'high' },
  risk: { label: 'At risk', tone: 'high' },
  unsynced: { label: 'Out of sync', tone: 'medium' },
  drifted: { label: 'Drifted', tone: 'medium' },
  attention: { label: 'Needs attention', tone: 'medium' },
  held: { label: 'Held', tone: 'paused' },
  suspended: { label: 'Suspended', tone: 'paused' },
  progressing: { label: 'Progressing', tone: 'progress' },
  healthy: { label: 'Healthy', tone: 'ok' },
  archived: { label: 'Archived', tone: '' },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly tone: TagTone }>>;

export type ShownState = keyof typeof shownLabels;

/** In the order of the list. */
export const shownStates = Object.keys(shownLabels).filter((state) => isShownState(state));

function isShownState(state: string): state is ShownState {
  return Object.hasOwn(shownLabels, state);
}

interface Standing {
  readonly state: BrandStateName;
  /** Conditions that are not true. */
  readonly problems: readonly { readonly status: string; readonly reason: string }[];
}

export function shownState({ state, problems }: Standing): ShownState {
  const tones = problems.map(toneOf);
  if (tones.includes('critical')) return 'degraded';
  if (state === 'blocked') return 'blocked';
  if (state === 'archived') return 'archived';
  if (tones.includes('high')) return 'risk';
  if (state === 'invalid' || state === 'unreadable') return 'unsynced';
  if (state === 'drifted') return 'drifted';
  if (state === 'suspended') return 'suspended';
  if (state === 'rolled-back') return 'held';
  if (tones.some((tone) => isLevel(tone) && tone !== 'low')) return 'attention';
  return state === 'new' || tones.includes('progress') ? 'progressing' : 'healthy';
}
