import { useEffect, useRef, useState } from 'preact/hooks';
import { Tool } from '../../ui/controls/tool.tsx';
import { useLanguage } from '../../ui/i18n/context.ts';
import { Arrow, Cross } from '../../ui/icons.tsx';
import type { ShownPicture } from './story-pictures.ts';

interface Props {
  pictures: readonly ShownPicture[];
  /** Number of the picture to begin with. */
  first: number;
  /** Language and direction of the captions. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** See `PictureLeaves`. */
  asStranger: boolean;
  onClose(): void;
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** One picture as large as there is room, over everything else; arrows lead to the others. The focus goes back on closing. */
export function Lightbox({ pictures, first, lang, dir, asStranger, onClose }: Props) {
  const language = useLanguage();
  const { t, number } = language;
  const dialog = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(first);
  useEffect(() => dialog.current?.showModal(), []);
  const shown = pictures[at];
  const step = (by: number) => setAt((at + by + pictures.length) % pictures.length);
  const close = () => dialog.current?.close();
  const isMany = pictures.length > 1;
  const place = t('lightboxPlace', number(at + 1), number(pictures.length));
  return (
    <dialog
      ref={dialog}
      class="lightbox"
      aria-label={isMany ? `${t('lightboxLabel')}, ${place}` : t('lightboxLabel')}
      onClose={onClose}
      onKeyDown={(event) => {
        // What is typed here is not for the views below, and Esc closes this alone.
        event.stopPropagation();
        const by = (STEPS[event.key] ?? 0) * (language.dir === 'rtl' ? -1 : 1);
        if (event.key !== 'Escape' && by === 0) return;
        event.preventDefault();
        if (by === 0) close();
        else if (isMany) step(by);
      }}
    >
      <div class="lightbox-tools">
        <span class="lightbox-place">{isMany && place}</span>
        {isMany && (
          <>
            <Tool label={t('lightboxPrevious')} onPress={() => step(-1)}>
              <Arrow direction="back" />
            </Tool>
            <Tool label={t('lightboxNext')} onPress={() => step(1)}>
              <Arrow direction="on" />
            </Tool>
          </>
        )}
        <Tool label={t('lightboxClose')} onPress={close}>
          <Cross />
        </Tool>
      </div>
      {shown && (
        <figure class="lightbox-figure" lang={lang} dir={dir} aria-live="polite">
          <img
            key={shown.picture.src}
            {...(asStranger && { crossOrigin: 'anonymous' })}
            src={shown.picture.src}
            alt={shown.picture.alt}
            referrerpolicy="no-referrer"
          />
          {(shown.caption || shown.credit) && (
            <figcaption>
              {shown.caption} {shown.credit && <span class="credit">{shown.credit}</span>}
            </figcaption>
          )}
        </figure>
      )}
    </dialog>
  );
}
