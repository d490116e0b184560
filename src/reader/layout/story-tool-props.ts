import type { RefObject } from 'preact';
import type { Story } from '../../core/index.ts';
import type { PictureLeaves } from '../pictures/use-picture-leaves.ts';
import type { ReaderProps } from '../reader-types.ts';

/** The properties of every tool for a story. */
export interface StoryToolProps
  extends Pick<ReaderProps, 'attribution' | 'settings' | 'surface' | 'actions'> {
  story: Story;
  /** The pictures of it that are loaded. */
  pictures: PictureLeaves;
  /** The part of it that is shown, and a call that shows the next one, or null where there is none. */
  shownStory: Story;
  goOn: (() => void) | null;
  /** The element that holds the rendered story and scrolls it. */
  scroller: RefObject<HTMLElement | null>;
  /** Shows the view of the story where that has not been shown yet: until then nothing of it is rendered. */
  showStory(): void;
  /** Says a text to screen readers. */
  say(text: string): void;
}
