import { logRamp, ramp, type Signals, when } from './signal.ts';
import type { TextFacts } from './text-facts.ts';

const STORY_NAMES =
  /\barticle\b|(?:entry|post|article|story|blog)[-_]*(?:content|body|text)|(?:article|story|post)__|\bstory\b|\bentry\b/;
const OTHER_NAMES =
  /comment|footer|product|review|message|reply|forum|cooked|bbcode|markdown|\bdocs?\b|description|accordion|faq|\btabs?\b/;

/**
 * Signals from the running text: its length, how much of it lies in one container, and what that is called.
 */
export const textSignals = ({ best, total, ours, longest, links, containerNames }: TextFacts): Signals => ({
  'text-some': logRamp(best, 150, 800),
  'text-much': logRamp(best, 800, 3_000),
  'text-gathered': total ? best / total : 0,
  'text-ours': ramp(ours / (total / 6 + 1), 0, 0.04),
  'text-longest': ramp(longest, 100, 800),
  'text-few-links': 1 - logRamp((links + 5) / (best / 100 + 1), 1, 54),
  'text-place-story': when(STORY_NAMES.test(containerNames)),
  'text-place-other': when(OTHER_NAMES.test(containerNames)),
});
