import type { RefObject } from 'preact';
import type { Story } from '../../core/index.ts';
import type { PictureLeaves } from '../pictures/use-picture-leaves.ts';
import type { ReaderProps } from '../reader-types.ts';

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
