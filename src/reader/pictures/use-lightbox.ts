import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Picture, Story } from '../../core/index.ts';
import { storyPictures } from './story-pictures.ts';
import type { PictureLeaves } from './use-picture-leaves.ts';

/** Keeps the picture of a story that is shown large, if any: one of those that are loaded. */
export function useLightbox(story: Story, { isLet }: PictureLeaves) {
  const pictures = useMemo(
    () => storyPictures(story).filter(({ picture }) => isLet(picture)),
    [story, isLet],
  );
  const [shown, setShown] = useState<number | null>(null);
  const open = useCallback(
    (picture: Picture) => {
      const at = pictures.findIndex((it) => it.picture === picture);
      if (at >= 0) setShown(at);
    },
    [pictures],
  );
  const close = useCallback(() => setShown(null), []);
  return { pictures, shown, open, close };
}
