import { logRamp, ramp, type SignalOf, when } from './signal.ts';
import type { TextFacts } from './text-facts.ts';

const STORY_NAMES =
  /\barticle\b|(?:entry|post|article|story|blog)[-_]*(?:content|body|text)|(?:article|story|post)__|\bstory\b|\bentry\b/;
const OTHER_NAMES =
  /comment|footer|product|review|message|reply|forum|cooked|bbcode|markdown|\bdocs?\b|description|accordion|faq|\btabs?\b/;

/**
 * Signals from the running text: its length, how much of it lies in one container, and what that is called.
 */
export const TEXT_SIGNALS: readonly SignalOf<TextFacts>[] = [
  { name: 'text-some', measure: ({ best }) => logRamp(best, 150, 800) },
  { name: 'text-much', measure: ({ best }) => logRamp(best, 800, 3_000) },
  { name: 'text-gathered', measure: ({ best, total }) => (total ? best / total : 0) },
  { name: 'text-ours', measure: ({ ours, total }) => ramp(ours / (total / 6 + 1), 0, 0.04) },
  { name: 'text-longest', measure: ({ longest }) => ramp(longest, 100, 800) },
  {
    name: 'text-few-links',
    measure: ({ best, links }) => 1 - logRamp((links + 5) / (best / 100 + 1), 1, 54),
  },
  { name: 'text-place-story', measure: ({ containerNames }) => when(STORY_NAMES.test(containerNames)) },
  { name: 'text-place-other', measure: ({ containerNames }) => when(OTHER_NAMES.test(containerNames)) },
];
