import { useState } from 'preact/hooks';
import type { Picture } from '../../core/index.ts';
import { useLanguage } from '../i18n/context.ts';
import { useEnlarge, useShowPictures } from './story-context.ts';

/** How a picture stands: 'boxed' keeps the room that was reserved for it. */
type State = 'waiting' | 'loaded' | 'boxed' | 'failed' | 'gone';

/** Whether an element lies within the window, where a change of its size would be seen as a jump. */
function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const height = element.ownerDocument.defaultView?.innerHeight ?? 0;
  return bottom > 0 && top < height;
}

/**
 * A picture with its room reserved, loaded without telling from where; a press shows it large. It takes its own size, or
 * goes where it cannot be loaded, only while it is out of view: nothing jumps under a reader's eyes.
 */
export function PictureView({ picture, isLead = false }: { picture: Picture; isLead?: boolean }) {
  const { t } = useLanguage();
  const [state, setState] = useState<State>('waiting');
  const isWanted = useShowPictures();
  const enlarge = useEnlarge();
  const { src, alt, width, height } = picture;
  if (!isWanted || state === 'gone' || !src) return null;
  if (state === 'failed') {
    const room = width && height ? { width, aspectRatio: `${width} / ${height}` } : {};
    return (
      <span class="picture picture-failed" style={room}>
        {alt || t('pictureFailed')}
      </span>
    );
  }
  const image = (
    <img
      class="picture"
      src={src}
      alt={alt}
      width={width}
      height={height}
      loading={isLead ? 'eager' : 'lazy'}
      decoding="async"
      data-state={state}
      onLoad={({ currentTarget }) => setState(!width && isInView(currentTarget) ? 'boxed' : 'loaded')}
      referrerpolicy="no-referrer"
      onError={({ currentTarget }) => setState(isInView(currentTarget) ? 'failed' : 'gone')}
    />
  );
  if (!enlarge) return image;
  return (
    <button
      type="button"
      class="picture-button"
      aria-label={alt ? t('enlargePictureOf', alt) : t('enlargePicture')}
      aria-haspopup="dialog"
      onClick={() => enlarge(picture)}
    >
      {image}
    </button>
  );
}
