import type { Block, NoticeBlock, QuoteBlock, TimestampBlock } from '../../core/index.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import type { MessageKey } from '../../ui/i18n/translate.ts';
import { postTime } from '../text/dates.ts';
import { EmbedView } from './embed-view.tsx';
import { FigureView } from './figure-view.tsx';
import { LineText } from './line-text.tsx';
import { ListView } from './list-view.tsx';
import { TableView } from './table-view.tsx';
import { UnreadView } from './unread-view.tsx';

const NOTICES: Record<Exclude<NoticeBlock['kind'], 'unread'>, MessageKey> = {
  correction: 'noticeCorrection',
  update: 'noticeUpdate',
  note: 'noticeNote',
  'cut-off': 'noticeCutOff',
  sponsored: 'noticeSponsored',
};

function NoticeView({ block }: { block: NoticeBlock }) {
  const { t } = useLanguage();
  if (block.kind === 'unread') return <UnreadView />;
  return (
    <aside class="notice" data-kind={block.kind}>
      <strong class="notice-label">{t(NOTICES[block.kind] ?? 'noticeUpdate')}</strong>
      {block.text.length > 0 && (
        <p data-line={block.id}>
          <LineText line={block.id} text={block.text} />
        </p>
      )}
    </aside>
  );
}

function QuoteBlockView({ block }: { block: QuoteBlock }) {
  return (
    <blockquote class="blockquote">
      {block.paragraphs.map((text, n) => (
        <p key={n} data-line={`${block.id}.${n}`}>
          <LineText line={`${block.id}.${n}`} text={text} />
        </p>
      ))}
      {block.cite && <footer class="blockquote-cite">{block.cite}</footer>}
    </blockquote>
  );
}

function TimestampView({ block }: { block: TimestampBlock }) {
  const { locale } = useLanguage();
  const time = postTime(block.time, locale);
  return (
    <p class="timestamp">
      <time dateTime={time?.machine} title={time?.full ?? undefined}>
        {block.text || time?.text}
      </time>
    </p>
  );
}

function CodeView({ id, text }: { id: string; text: string }) {
  const { t } = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard.
    <section class="code" tabIndex={0} aria-label={t('codeLabel')}>
      <pre data-line={id}>
        <code>
          <LineText line={id} text={[{ text }]} />
        </code>
      </pre>
    </section>
  );
}

/** One block of a story. */
export function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p data-line={block.id}>
          <LineText line={block.id} text={block.text} />
        </p>
      );
    case 'heading': {
      const Tag = `h${block.level}` as const;
      return (
        <Tag data-line={block.id}>
          <LineText line={block.id} text={block.text} />
        </Tag>
      );
    }
    case 'list':
      return <ListView block={block} />;
    case 'blockquote':
      return <QuoteBlockView block={block} />;
    case 'figure':
      return (
        <FigureView
          line={`${block.id}.caption`}
          pictures={block.pictures}
          caption={block.caption}
          credit={block.credit}
        />
      );
    case 'table':
      return <TableView block={block} />;
    case 'code':
      return <CodeView id={block.id} text={block.text} />;
    case 'embed':
      return <EmbedView block={block} />;
    case 'notice':
      return <NoticeView block={block} />;
    case 'timestamp':
      return <TimestampView block={block} />;
  }
}
