import { extractStory } from '../../core/index.ts';
import { openOutlines } from '../place/outlines.ts';
import { isShown } from '../place/rects.ts';
import { rememberScroll } from '../place/scroll-state.ts';
import { offeredRules } from '../rules/offered-rules.ts';
import { elementAt } from './hit-test.ts';
import { pageBlocks } from './page-blocks.ts';
import { previewRule, type RulePreview } from './preview-rule.ts';

/** The steps of picking: point at an element, choose it, have its rule. */
export type PickerPhase = 'pointing' | 'chosen' | 'saved';

/** Questions of the picker to the page that it lies over, and to the rules. */
export interface PickerPage {
  document: Document;
  hostname: string;
  /** The blocks that the keyboard goes to, in reading order. */
  blocks: readonly Element[];
  elementAt(x: number, y: number): Element | null;
  outline(elements: readonly Element[]): void;
  /** Shows the effect on the story of a rule that removes these elements. */
  preview(elements: readonly Element[]): RulePreview;
  /** Checks that removing these elements takes no running text and no quotation out of the story. */
  isSafe(elements: readonly Element[]): boolean;
  /** Keeps how to undo a scroll that is about to be made. */
  beforeScroll(scrollBack: () => void): void;
  /** Adds a filter of the reader's own. Rejects where it cannot be stored. */
  addFilter(line: string): Promise<void>;
  removeFilter(line: string): Promise<void>;
  /** Takes everything off the page that was put over it, and scrolls it back to where it was. */
  close(): void;
}

interface Needs {
  document: Document;
  url: string;
  hostname: string;
  addFilter(line: string): Promise<void>;
  removeFilter(line: string): Promise<void>;
}

/** Reads a page for the picker. @param host our element that takes the pointers */
export async function openPickerPage(needs: Needs, host: () => Element): Promise<PickerPage> {
  const { document, url } = needs;
  const read = async () => {
    const known = (await offeredRules()?.find(document, url)) ?? [];
    return { known, before: extractStory(document, url, { rules: known }) };
  };
  let now = await read();
  const outlines = openOutlines(document);
  const scrollsBack = [rememberScroll(document.documentElement)];
  const preview = (elements: readonly Element[]) => previewRule(document, now.known, now.before, elements);
  return {
    ...needs,
    blocks: pageBlocks(document, url),
    elementAt: (x, y) => elementAt(document, x, y, host()),
    outline: (elements) => outlines.around(elements.filter(isShown)),
    preview,
    isSafe(elements) {
      const { text, quote, effect } = preview(elements);
      return text === 0 && !quote && effect !== 'too-much';
    },
    beforeScroll: (scrollBack) => void scrollsBack.push(scrollBack),
    async addFilter(line) {
      await needs.addFilter(line);
      now = await read();
    },
    async removeFilter(line) {
      await needs.removeFilter(line);
      now = await read();
    },
    close() {
      outlines.close();
      for (const scrollBack of scrollsBack.reverse()) scrollBack();
    },
  };
}
