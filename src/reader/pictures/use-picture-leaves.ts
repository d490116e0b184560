import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Picture, Story } from '../../core/index.ts';
import { mapPictures } from '../../core/pictures/map-pictures.ts';
import type { Pictures } from '../../settings/appearance.ts';

/** The pictures of a story that may be loaded. */
export interface PictureLeaves {
  choice: Pictures;
  /** Checks that a picture is loaded: without a word, or because the reader has asked for it. */
  isLet(picture: Picture): boolean;
  /** Loads a picture from now on. */
  ask(picture: Picture): void;
  /**
   * True if they are asked for as a stranger would (CORS, anonymous): needed where the browser would otherwise tell who is
   * reading. Hosts that give their pictures to no stranger's page then give none.
   */
  asStranger: boolean;
}

/** The choice of the settings, and what the reader has asked for beside it. */
export function usePictureLeaves(choice: Pictures, asStranger: boolean): PictureLeaves {
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const ask = useCallback(({ src }: Picture) => setAsked((before) => new Set([...before, src])), []);
  return useMemo(() => {
    const isLet = ({ src, leave }: Picture) =>
      choice !== 'hide' && leave !== 'never' && (asked.has(src) || (choice === 'show' && leave === 'load'));
    return { choice, isLet, ask, asStranger };
  }, [choice, asked, ask, asStranger]);
}

/** The story with the addresses of those pictures alone that are loaded: what one takes along loads no others. */
export const withLetPictures = (story: Story, { isLet }: PictureLeaves): Story =>
  mapPictures(story, (picture) => (isLet(picture) ? picture : { ...picture, src: '' }));
