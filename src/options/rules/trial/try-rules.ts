import { extractStory } from '../../../core/extract/extract-story.ts';
import { createScopeMatcher, findRules } from '../../../core/rules/index.ts';
import type { Rule } from '../../../core/rules/types.ts';
import { storyLines } from '../../../core/story-model/story-lines.ts';
import type { RuleOutcome, Story } from '../../../core/types.ts';
import { type ComparedLine, compareLines } from '../../text/line-changes.ts';

/** A page to try rules on, as text. */
export interface TrialPage {
  html: string;
  url: string;
  /** Name that readers see. */
  name: string;
}

export interface Trial {
  /** The story without the rules and with them, laid over each other. */
  lines: ComparedLine[];
  outcomes: RuleOutcome[];
  /** Rules that are not for the address of this page. */
  elsewhere: number;
}

function linesOf(story: Story): string[] {
  const head = [story.authors.join(', '), story.datePublished ?? ''];
  const lines = storyLines(story).map(({ text }) => text.replace(/\s+/g, ' ').trim());
  return [...head, ...lines].filter(Boolean);
}

/**
 * Compares the story of a page without and with rules. The page is read as text: none of its
 * scripts runs, and nothing of it is loaded.
 * @param rules the rules to try, and no others
 */
export function tryRules({ html, url }: TrialPage, rules: readonly Rule[]): Trial {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const isInScope = createScopeMatcher(url);
  const here = rules.filter(({ scope }) => isInScope(scope));
  const before = extractStory(page, url);
  const found = findRules(page, here, { now: () => performance.now() });
  const after = extractStory(page, url, { rules: found });
  return {
    lines: compareLines(linesOf(before), linesOf(after)),
    outcomes: after.rules ?? [],
    elsewhere: rules.length - here.length,
  };
}
