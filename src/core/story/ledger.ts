import type { Box, PageBlock } from '../blocks/page.ts';
import { selectorPath } from '../blocks/path.ts';
import type { Draft, Verdict } from '../filters/draft.ts';
import type { Block, Removal } from '../types.ts';
import type { Assembler } from './assemble.ts';
import { placesOf } from './places.ts';
import { foldWhitespace } from './plain.ts';

const MAX_TEXT = 2000;
const MAX_ENTRIES = 400;
const MAX_BLOCKS = 40;

/** Lists what was left out: neighbours that fell for one reason, or by one rule, are one entry, which names what decided on the first. */
export function writeLedger(draft: Draft, assembler: Assembler, blocks: readonly Block[]): Removal[] {
  const ids = new Set(blocks.map(({ id }) => id));
  return groups(draft).map(({ blocks: left, verdict, next }, i) => ({
    id: `r${i}`,
    reason: verdict.reason,
    text: joinText(left),
    path: selectorPath(commonBox(left)),
    places: placesOf(draft.page, left, (block) => !draft.isKept(block) && !draft.isLifted(block)),
    decidedBy: verdict.decidedBy,
    ...(verdict.rule && { rule: verdict.rule }),
    before: next,
    blocks: assembler.build(left.slice(0, MAX_BLOCKS)),
  }));

  function groups(from: Draft): Group[] {
    const found: Group[] = [];
    const waiting: Group[] = [];
    let open: Group | null = null;
    for (const block of from.page.blocks) {
      const verdict = from.verdicts[block.index];
      if (!verdict) {
        const id = assembler.placed.get(block);
        if (id && ids.has(id)) for (const group of waiting.splice(0)) group.next = id;
        open = null;
        continue;
      }
      if (!block.text && block.kind !== 'media') continue;
      if (open && joins(open, block, verdict, found.length)) {
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
  /** Characters of text so far. */
  length: number;
  /** Id of the story's block that follows. */
  next: string | null;
}

/** Whether a block falls under the entry before it: for one reason and while it has room, or because the ledger is full. */
function joins(open: Group, block: PageBlock, { reason, rule }: Verdict, entries: number): boolean {
  const hasRoom = open.length + block.text.length < MAX_TEXT && open.blocks.length < MAX_BLOCKS;
  const isAlike = open.verdict.reason === reason && open.verdict.rule === rule;
  return (isAlike && hasRoom) || entries >= MAX_ENTRIES;
}

function joinText(blocks: PageBlock[]): string {
  let text = '';
  for (const block of blocks) {
    if (text.length > MAX_TEXT) break;
    text += `${text ? '\n' : ''}${foldWhitespace(block.text)}`;
  }
  return text.slice(0, MAX_TEXT);
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
