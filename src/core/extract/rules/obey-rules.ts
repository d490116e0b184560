import type { PageBlock } from '../../blocks/page.ts';
import type { Draft } from '../../removal/draft/draft.ts';
import type { FoundRule } from '../../rules/types.ts';
import type { RuleOutcome, RuleState } from '../../types.ts';
import { ElementBlocks } from './element-blocks.ts';
import type { RuleStates } from './stated-metadata.ts';

/** Largest share of the story's characters that rules may take away, one by one and together, 0 to 1. */
const MAX_REMOVED_SHARE = 0.5;
/**
 * Least share of a body's content that passes for the story, 0 to 1: then it is a body, and no container
 * around one.
 */
const MIN_STORY_SHARE = 0.75;

/**
 * Lets rules change what the reasons decided: first a body, then what is removed, then what is kept, so that
 * "keep" always holds. A rule that would take away more than half of the story is not obeyed.
 * @param found rules with the elements they found
 * @param states where to note what became of each rule
 */
export function obeyRules(draft: Draft, found: readonly FoundRule[], states: RuleStates): void {
  const blocks = new ElementBlocks(draft.page);
  const inside = ({ elements }: FoundRule) => [...new Set(elements.flatMap((element) => blocks.of(element)))];
  const matched = (action: string) =>
    found.filter(({ rule, state }) => state === 'found' && rule.action === action);
  const keeping = matched('keep').map((each) => [each, inside(each)] as const);
  const safe = new Set(keeping.flatMap(([, kept]) => kept));

  let isBodyFound = false;
  for (const each of matched('body')) {
    const state: RuleState = isBodyFound
      ? 'no-effect'
      : obeyBody(draft, each, new Set([...inside(each), ...safe]));
    isBodyFound ||= state === 'applied';
    states.set(each, state);
  }
  const room = { left: MAX_REMOVED_SHARE * lengthOf(draft.kept()) };
  for (const each of matched('remove')) {
    states.set(
      each,
      remove(
        draft,
        each,
        inside(each).filter((block) => !safe.has(block)),
        room,
      ),
    );
  }
  for (const [each, kept] of keeping) states.set(each, keep(draft, kept));
  for (const each of matched('sponsored')) states.set(each, 'applied');
}

/** Lists what became of each rule, in the order in which they were given. */
export function ruleOutcomes(found: readonly FoundRule[], states: RuleStates): RuleOutcome[] {
  return found.map((each) => {
    const { rule, elements, values, state } = each;
    return {
      rule: rule.source,
      action: rule.action,
      state: states.get(each) ?? (state === 'found' ? 'no-effect' : state),
      matches: Math.max(elements.length, values.length),
    };
  });
}

function remove(draft: Draft, { rule }: FoundRule, blocks: PageBlock[], room: { left: number }): RuleState {
  const standing = blocks.filter((block) => draft.isKept(block));
  if (standing.length === 0) return 'no-effect';
  const length = lengthOf(standing);
  if (length > room.left) return 'removes-too-much';
  room.left -= length;
  for (const block of standing) draft.removeByRule(block, rule);
  return 'applied';
}

function keep(draft: Draft, blocks: readonly PageBlock[]): RuleState {
  const gone = blocks.filter((block) => !draft.isKept(block));
  for (const block of gone) draft.restore(block);
  return gone.length > 0 ? 'applied' : 'no-effect';
}

/**
 * Removes what a body leaves out, and brings back what it holds where the reasons said no more than that it
 * stood outside. Returns what became of the rule.
 */
function obeyBody(draft: Draft, { rule }: FoundRule, inside: ReadonlySet<PageBlock>): RuleState {
  const kept = [...draft.kept()];
  const common = lengthOf(kept.filter((block) => inside.has(block)));
  if (common < (1 - MAX_REMOVED_SHARE) * lengthOf(kept)) return 'disagrees';
  const outside = kept.filter((block) => !inside.has(block));
  for (const block of outside) draft.removeByRule(block, rule);
  const isPure = common >= MIN_STORY_SHARE * lengthOf(inside);
  const missed = [...inside].filter((block) => isPure && draft.verdicts[block.index]?.reason === 'outside');
  for (const block of missed) draft.restore(block);
  return outside.length + missed.length > 0 ? 'applied' : 'no-effect';
}

function lengthOf(blocks: Iterable<PageBlock>): number {
  let length = 0;
  for (const { text } of blocks) length += text.length;
  return length;
}
