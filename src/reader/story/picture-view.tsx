import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Picture } from '../../core/index.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import { PictureOffer } from './picture-offer.tsx';
import { useEnlarge, usePictures } from './story-context.ts';

/** The states of a picture: 'boxed' keeps the room that was reserved for it. */
type State = 'waiting' | 'loaded' | 'boxed' | 'failed' | 'gone';

interface Props {
  picture: Picture;
  isLead?: boolean;
}

/** Checks that an element lies within the window, where a change of its size would be seen as a jump. */
function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const height = element.ownerDocument.defaultView?.innerHeight ?? 0;
  return bottom > 0 && top < height;
}

/** A picture, or what stands in its place: the offer to load it, or why it is not. */
export function PictureView({ picture, isLead = false }: Props) {
  const { t } = useLanguage();
  const { choice, isLet, ask } = usePictures();
  const [isAskedHere, setAskedHere] = useState(false);
  if (choice === 'hide' || !picture.src) return null;
  if (picture.leave === 'never')
    return <span class="picture picture-failed">{t('pictureInOwnNetwork')}</span>;
  if (isLet(picture)) return <LoadedPicture picture={picture} isLead={isLead} takesFocus={isAskedHere} />;
  const show = () => {
    setAskedHere(true);
    ask(picture);
  };
  return <PictureOffer picture={picture} isByPage={picture.leave === 'load'} onShow={show} />;
}

/**
 * A picture with its room reserved, loaded without telling from where; a press shows it large. It takes its own size, or
 * goes where it cannot be loaded, only while it is out of view: nothing jumps under a reader's eyes.
 * @param takesFocus whether it takes the focus from the offer that stood here
 */
function LoadedPicture({ picture, isLead, takesFocus }: Required<Props> & { takesFocus: boolean }) {
  const { t } = useLanguage();
  const { asStranger } = usePictures();
  const [state, setState] = useState<State>('waiting');
  const button = useRef<HTMLButtonElement>(null);
  const enlarge = useEnlarge();
  const { src, alt, width, height } = picture;
  useLayoutEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true });
  }, []);
  if (state === 'gone') return null;
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
      {...(asStranger && { crossOrigin: 'anonymous' })}
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
      ref={button}
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
