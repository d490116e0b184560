import { useState } from 'preact/hooks';
import type { Picture } from '../../core/index.ts';
import { useShowPictures } from './story-context.ts';

/** A picture with its room reserved, loaded without telling from where; gone when it cannot be loaded or is not wanted. */
export function PictureView({ picture, isLead = false }: { picture: Picture; isLead?: boolean }) {
  const [hasFailed, setHasFailed] = useState(false);
  const [isLoaded, setIsLoaded] = useState(false);
  const isWanted = useShowPictures();
  if (!isWanted || hasFailed || !picture.src) return null;
  return (
    <img
      class="picture"
      src={picture.src}
      alt={picture.alt}
      width={picture.width}
      height={picture.height}
      loading={isLead ? 'eager' : 'lazy'}
      decoding="async"
      data-loaded={isLoaded}
      onLoad={() => setIsLoaded(true)}
      referrerpolicy="no-referrer"
      onError={() => setHasFailed(true)}
    />
  );
}
