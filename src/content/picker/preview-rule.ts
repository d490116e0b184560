import { extractStory, type FoundRule } from '../../core/index.ts';
import { quotesByMarks } from '../../core/quotes/marks/marks-only.ts';
import { plainText, storyLines } from '../../core/story-model/story-lines.ts';
import type { Story } from '../../core/types.ts';
import { OWN_FILTERS } from '../../settings/rule-list.ts';
import { wordCounter } from './word-counter.ts';

/** Least words of a body line that is running text, not the label of a box. */
const MIN_RUNNING_WORDS = 25;

/** The effect of a rule that removes on a story. */
export interface RulePreview {
  /** Words of the story without and with it. */
  before: number;
  after: number;
  /** The lines that go, in reading order. */
  lines: string[];
  /** Number of pictures that go. */
  pictures: number;
  /** Words of running text among what goes. */
  text: number;
  /** True if a quotation goes. */
  quote: boolean;
  /** obeyed; idle: nothing of it is in the story; held: another rule keeps it; too-much: over half of the story. */
  effect: 'obeyed' | 'idle' | 'held' | 'too-much';
}

/**
 * Reads the story with a rule that removes some elements.
 * @param known what the rules that are there already found
 * @param before the story without the rule
 */
export function previewRule(
  document: Document,
  known: readonly FoundRule[],
  before: Story,
  elements: readonly Element[],
): RulePreview {
  const source = { list: OWN_FILTERS, line: 0, text: '' };
  const mine: FoundRule = {
    rule: { action: 'remove', reason: 'rule', source },
    elements,
    values: [],
    state: elements.length > 0 ? 'found' : 'no-match',
  };
  const after = extractStory(document, before.url, { rules: [...known, mine] });
  const gone = linesGone(before, after);
  const texts = gone.map(({ text }) => text);
  const count = wordCounter(before.lang);
  const running = gone.filter(({ role, text }) => role === 'body' && count(text) >= MIN_RUNNING_WORDS);
  const state = after.rules?.at(-1)?.state;
  return {
    before: wordsOf(before, count),
    after: wordsOf(after, count),
    lines: texts,
    pictures: Math.max(0, picturesOf(before) - picturesOf(after)),
    text: running.reduce((sum, { text }) => sum + count(text), 0),
    quote: gone.some(({ role, text }) => role !== 'caption' && hasQuote(before, text)),
    effect: effectOf(state, known, elements),
  };
}

function effectOf(
  state: string | undefined,
  known: readonly FoundRule[],
  elements: readonly Element[],
): RulePreview['effect'] {
  if (state === 'applied') return 'obeyed';
  if (state === 'removes-too-much') return 'too-much';
  const kept = known.filter(({ rule }) => rule.action === 'keep').flatMap((each) => each.elements);
  const isHeld = kept.some((it) => elements.some((element) => it.contains(element) || element.contains(it)));
  return isHeld ? 'held' : 'idle';
}

/** The lines of one story that another one lacks. */
function linesGone(before: Story, after: Story) {
  const left = new Map<string, number>();
  for (const { text } of storyLines(after)) left.set(text, (left.get(text) ?? 0) + 1);
  return storyLines(before).filter(({ text }) => {
    const times = left.get(text) ?? 0;
    left.set(text, times - 1);
    return times <= 0;
  });
}

function hasQuote(story: Story, text: string): boolean {
  const isBlockquote = story.blocks.some(
    (block) =>
      block.type === 'blockquote' && block.paragraphs.some((paragraph) => plainText(paragraph) === text),
  );
  return isBlockquote || quotesByMarks(text).length > 0;
}

const wordsOf = (story: Story, count: (text: string) => number): number =>
  storyLines(story).reduce((sum, { text }) => sum + count(text), 0);

const picturesOf = ({ leadImage, blocks }: Story): number =>
  blocks.reduce(
    (sum, block) => sum + (block.type === 'figure' ? block.pictures.length : 0),
    leadImage ? 1 : 0,
  );
