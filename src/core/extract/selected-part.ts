import type { PageBlock } from '../blocks/page.ts';
import type { TextPiece } from '../blocks/part-of-page.ts';
import type { Draft } from '../removal/draft/draft.ts';
import type { ChosenPart } from './extract-story.ts';

/**
 * One range of a selection: where it starts and ends, as `Range` and `StaticRange` name it. Both ends lie in one tree:
 * in the document, or in one shadow tree of it.
 */
export type SelectedRange = Pick<
  AbstractRange,
  'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'
>;

/** The part of a document that a selection holds. */
export class SelectedPart implements ChosenPart {
  private readonly ranges: readonly Range[];

  /** @param selected ranges of the selection; one whose ends are not there any more holds nothing */
  constructor(selected: readonly SelectedRange[]) {
    this.ranges = selected.flatMap((each) => liveRange(each) ?? []);
  }

  holds(node: Node): boolean {
    return this.ranges.some((range) => isIn(range, node));
  }

  keep(draft: Draft): void {
    if (draft.page.selected) keepSelected(draft, draft.page.selected);
  }

  cut(text: Text): TextPiece[] {
    const { data } = text;
    const spans = this.ranges
      .filter((range) => isIn(range, text))
      .map(({ startContainer, startOffset, endContainer, endOffset }) => ({
        start: startContainer === text ? startOffset : 0,
        end: endContainer === text ? endOffset : data.length,
      }))
      .sort((a, b) => a.start - b.start);
    const pieces: TextPiece[] = [];
    let at = 0;
    const add = (end: number, isSelected: boolean): void => {
      if (end > at) pieces.push({ data: data.slice(at, end), isSelected });
      at = Math.max(at, end);
    };
    for (const { start, end } of spans) {
      add(start, false);
      add(end, true);
    }
    add(data.length, false);
    return pieces;
  }
}

function liveRange({ startContainer, startOffset, endContainer, endOffset }: SelectedRange): Range | null {
  try {
    const range = (startContainer.ownerDocument ?? (startContainer as Document)).createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  } catch {
    return null;
  }
}

function isIn(range: Range, node: Node): boolean {
  const standsFor = nodeInTree(node, range.startContainer.getRootNode());
  return standsFor !== null && range.intersectsNode(standsFor);
}

/** The node itself, or the element of a tree in whose shadow it stands; null where it stands elsewhere. */
function nodeInTree(node: Node, tree: Node): Node | null {
  let at: Node = node;
  for (let root = at.getRootNode(); root !== tree; root = at.getRootNode()) {
    const { host } = root as ShadowRoot;
    if (!host) return null;
    at = host;
  }
  return at;
}

/**
 * Keeps of a story what the reader has selected, and lists the rest as not selected. Sentences that were left out for no
 * more than that they stand outside of the story come back: the reader wants them. So does a piece of a paragraph that
 * the story keeps. Where the selection holds nothing of the story, its sentences come back whatever they are: a reader's
 * comment, a box. Menus and the like stay removed.
 */
function keepSelected(draft: Draft, selected: ReadonlySet<PageBlock>): void {
  const { outline, page } = draft;
  const kept = new Set(draft.kept());
  const isPieceOfKept = ({ box, index }: PageBlock): boolean =>
    [page.blocks[index - 1], page.blocks[index + 1]].some((next) => next?.box === box && kept.has(next));
  const belongs = (block: PageBlock): boolean => kept.has(block) || isPieceOfKept(block);
  const holdsStory = [...selected].some((block) => block.text !== '' && belongs(block));
  for (const block of page.blocks) {
    const reason = draft.verdicts[block.index]?.reason;
    if (!selected.has(block)) draft.remove(block, 'not-selected', 'outside of the selection');
    else if (reason === 'outside' && isPieceOfKept(block)) draft.restore(block);
    else if (outline.isProse(block.index) && (!holdsStory || reason === 'outside')) draft.restore(block);
  }
}
