import type { Box, PageBlock } from '../blocks/page.ts';
import { selectorPath } from '../blocks/path.ts';
import type { Draft, Verdict } from '../removal/draft/draft.ts';
import type { Steps } from '../steps.ts';
import type { Block, Removal } from '../types.ts';
import type { Assembler } from './assemble.ts';
import { foldWhitespace } from './plain.ts';
import { pathsOf } from './removal-paths.ts';

/** Most characters of an entry, which takes in neighbours until it is full. */
const MAX_TEXT = 2000;
/** Most blocks of an entry. */
const MAX_BLOCKS = 40;
/** Number of entries written between two steps, some milliseconds of work. */
const ENTRIES_A_STEP = 200;

/**
 * Writes the ledger: lists all that was left out. Neighbours that fell for one reason, or by one rule, are
 * one entry, which gives the evidence of the first.
 * @param from number of the first block of the stretch that is read: entries of different stretches have
 * different ids
 */
export function* writeLedger(
  draft: Draft,
  assembler: Assembler,
  blocks: readonly Block[],
  from: number,
): Steps<Removal[]> {
  const ids = new Set(blocks.map(({ id }) => id));
  const removals: Removal[] = [];
  for (const { blocks: left, verdict, next } of groups(draft)) {
    if (removals.length % ENTRIES_A_STEP === ENTRIES_A_STEP - 1) yield;
    removals.push({
      id: from === 0 ? `r${removals.length}` : `r${from}-${removals.length}`,
      reason: verdict.reason,
      text: joinText(left),
      path: selectorPath(commonBox(left)),
      paths: pathsOf(draft.page, left, (block) => !draft.isKept(block) && !draft.isLifted(block)),
      decidedBy: verdict.decidedBy,
      ...(verdict.rule && { rule: verdict.rule }),
      before: next,
      blocks: assembler.build(left),
    });
  }
  return removals;

  function groups(draft: Draft): Group[] {
    const found: Group[] = [];
    const waiting: Group[] = [];
    let open: Group | null = null;
    for (const block of draft.page.blocks) {
      const verdict = draft.verdicts[block.index];
      if (!verdict) {
        const id = assembler.placed.get(block);
        if (id && ids.has(id)) for (const group of waiting.splice(0)) group.next = id;
        open = null;
        continue;
      }
      if (!block.text && block.kind !== 'media') continue;
      if (open && joins(open, block, verdict)) {
        open.blocks.push(block);
        open.length += block.text.length + 1;
      } else {
        open = { blocks: [block], verdict, length: block.text.length + 1, next: null };
        found.push(open);
        waiting.push(open);
      }
    }
    return found;
  }
}

interface Group {
  blocks: PageBlock[];
  verdict: Verdict;
  /** Number of characters so far. */
  length: number;
  /** Id of the story's block that follows, or null. */
  next: string | null;
}

/** True if the block falls under the entry before it: for the same reason, and while it has room. */
function joins(open: Group, block: PageBlock, { reason, rule }: Verdict): boolean {
  const hasRoom = open.length + block.text.length < MAX_TEXT && open.blocks.length < MAX_BLOCKS;
  return hasRoom && open.verdict.reason === reason && open.verdict.rule === rule;
}

function joinText(blocks: PageBlock[]): string {
  let text = '';
  for (const block of blocks) text += `${text ? '\n' : ''}${foldWhitespace(block.text)}`;
  return text;
}

function commonBox(blocks: PageBlock[]): Box {
  let a = (blocks[0] as PageBlock).box;
  let b = (blocks.at(-1) as PageBlock).box;
  while (a !== b) {
    if (a.depth >= b.depth && a.parent) a = a.parent;
    else if (b.parent) b = b.parent;
    else break;
  }
  return a;
}
