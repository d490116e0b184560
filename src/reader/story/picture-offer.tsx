import type { Picture } from '../../core/index.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import { PictureFrame } from '../../ui/icons.tsx';
import { linkTarget } from '../text/links.ts';

interface Props {
  picture: Picture;
  /** True if the page itself loads pictures from there. */
  isByPage: boolean;
  onShow(): void;
}

/** Stands in the place of a picture that is not loaded unasked: what it shows, where it lies, and a press that loads it. */
export function PictureOffer({ picture, isByPage, onShow }: Props) {
  const { t } = useLanguage();
  const host = linkTarget(picture.src);
  return (
    <button type="button" class="picture picture-offer" onClick={onShow}>
      <PictureFrame />
      <span class="picture-offer-text">
        <span class="picture-offer-action">{t('pictureShow')}</span>{' '}
        {picture.alt && <span class="picture-offer-alt">{picture.alt}</span>}{' '}
        {host !== null && (
          <bdi class="picture-offer-host">{t(isByPage ? 'pictureFrom' : 'pictureFromUnloaded', host)}</bdi>
        )}
      </span>
    </button>
  );
}
