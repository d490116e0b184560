import { logRamp, ramp, type SignalOf, when } from './signal.ts';
import type { TextFacts } from './text-facts.ts';

const STORY_PLACE =
  /\barticle\b|(?:entry|post|article|story|blog)[-_]*(?:content|body|text)|(?:article|story|post)__|\bstory\b|\bentry\b/;
const OTHER_PLACE =
  /comment|footer|product|review|message|reply|forum|cooked|bbcode|markdown|\bdocs?\b|description|accordion|faq|\btabs?\b/;

/**
 * Signals from the running text: its length, how much of it lies in one container, and what that is called.
 */
export const TEXT_SIGNALS: readonly SignalOf<TextFacts>[] = [
  { name: 'text-some', measure: ({ best }) => logRamp(best, 150, 800) },
  { name: 'text-much', measure: ({ best }) => logRamp(best, 800, 3_000) },
  { name: 'text-gathered', measure: ({ best, total }) => (total ? best / total : 0) },
  { name: 'text-longest', measure: ({ longest }) => ramp(longest, 100, 800) },
  {
    name: 'text-few-links',
    measure: ({ best, links }) => 1 - logRamp((links + 5) / (best / 100 + 1), 1, 54),
  },
  { name: 'text-place-story', measure: ({ place }) => when(STORY_PLACE.test(place)) },
  { name: 'text-place-other', measure: ({ place }) => when(OTHER_PLACE.test(place)) },
];
