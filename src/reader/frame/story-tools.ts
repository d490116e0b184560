import type { ComponentType, RefObject } from 'preact';
import type { Story } from '../../core/index.ts';
import { AloudTool } from '../aloud/aloud-tool.tsx';
import { PickTool } from '../ledger/pick-tool.tsx';
import type { PictureLeaves } from '../pictures/use-picture-leaves.ts';
import type { ReaderProps } from '../reader-types.ts';
import { TakeAlongTool } from '../take-along/take-along-tool.tsx';

/** What a tool for a story may work with. */
export interface StoryToolProps extends Pick<ReaderProps, 'voices' | 'settings' | 'surface' | 'actions'> {
  story: Story;
  /** Which of its pictures are loaded. */
  pictures: PictureLeaves;
  /** What of it is shown; and how to show the part after it, or null where there is none. */
  shownStory: Story;
  goOn: (() => void) | null;
  /** The element that holds the rendered story and scrolls it. */
  scroller: RefObject<HTMLElement | null>;
  /** Says a text to screen readers. */
  say(text: string): void;
}

/**
 * The tools for a story, in the order of the bar, before those that every page has. Each is a `Tool` or a `BarMenu`. A tool
 * that has a key names it, and has an entry in `key-list.ts`.
 */
export const STORY_TOOLS: readonly ComponentType<StoryToolProps>[] = [AloudTool, TakeAlongTool, PickTool];
