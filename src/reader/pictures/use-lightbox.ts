import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Picture, Story } from '../../core/index.ts';
import { storyPictures } from './story-pictures.ts';

/** Which of a story's pictures is shown large, if any. */
export function useLightbox(story: Story) {
  const pictures = useMemo(() => storyPictures(story), [story]);
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
