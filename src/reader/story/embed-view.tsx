import type { EmbedBlock } from '../../core/index.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import type { MessageKey } from '../../ui/i18n/translate.ts';
import { linkTarget } from '../text/links.ts';
import { LineText } from './line-text.tsx';
import { OutLink } from './out-link.tsx';
import { PictureView } from './picture-view.tsx';

const LABELS: Record<EmbedBlock['kind'], MessageKey> = {
  post: 'embedPost',
  video: 'embedVideo',
  audio: 'embedAudio',
};

/** An embedded post with its text, or a video or recording as its poster and a link: nothing of it is loaded here. */
export function EmbedView({ block }: { block: EmbedBlock }) {
  const { t } = useLanguage();
  const host = linkTarget(block.url);
  return (
    <aside class="embed" data-kind={block.kind}>
      <p class="embed-label">{block.author ?? t(LABELS[block.kind] ?? 'embedPost')}</p>
      {block.poster && <PictureView picture={block.poster} />}
      {block.paragraphs.map((text, n) => (
        <p key={n} data-line={`${block.id}.${n}`}>
          <LineText line={`${block.id}.${n}`} text={text} />
        </p>
      ))}
      {host !== null && (
        <p class="embed-link">
          <OutLink href={block.url}>{t('embedOpen', host)}</OutLink>
        </p>
      )}
    </aside>
  );
}
