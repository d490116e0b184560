import { useState } from 'preact/hooks';
import type { SpeakerKind } from '../../core/index.ts';
import { Chevron } from '../frame/icons.tsx';
import { useLanguage } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/translate.ts';
import { quoteName, sourceName, sourceRole } from './naming.ts';
import { ShareBar } from './share-bar.tsx';
import type { ShownQuote, Source } from './sources.ts';
import { SpeakerMark } from './speaker-mark.tsx';

const KINDS: Record<SpeakerKind, MessageKey> = {
  person: 'kindPerson',
  organisation: 'kindOrganisation',
  group: 'kindGroup',
  document: 'kindDocument',
  unnamed: 'kindUnnamed',
};

interface Props {
  source: Source;
  isOpenAtFirst: boolean;
  onGoTo(quote: ShownQuote): void;
  /** Direction and language of the story, in which quotations are written. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** One quotation in the list: a button that goes to its place in the story. */
function QuoteItem({
  shown,
  onGoTo,
  lang,
  dir,
}: { shown: ShownQuote } & Pick<Props, 'onGoTo' | 'lang' | 'dir'>) {
  const language = useLanguage();
  const isIndirect = shown.quote.kind === 'indirect';
  return (
    <li>
      <button type="button" class="source-quote" onClick={() => onGoTo(shown)}>
        <span lang={lang} dir={dir}>
          {/* The browser sets the quotation marks of the language. */}
          {isIndirect ? shown.quote.text : <q>{shown.quote.text}</q>}
        </span>
        {isIndirect && <span class="tag">{language.t('indirectTag')}</span>}
        {shown.isUnsure && <span class="tag">{quoteName(language, shown)}</span>}
      </button>
    </li>
  );
}

/** One source with its part in the story; opening it lists what it said, in order. */
export function SourceRow({ source, isOpenAtFirst, ...rest }: Props) {
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const { speaker, tone, quotes, share } = source;
  const id = `source-${speaker?.id ?? 'none'}`;
  const role = sourceRole(speaker);
  return (
    <li class="source" data-tone={tone}>
      <h3>
        <button
          type="button"
          class="source-head"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          <SpeakerMark tone={tone} />
          <span class="source-who">
            <span class="source-name">{sourceName(language, speaker)}</span>
            {role && <span class="source-role">{role}</span>}
          </span>
          <span class="source-kind">{speaker && language.t(KINDS[speaker.kind] ?? 'kindPerson')}</span>
          <span class="source-count">{language.count('countQuotes', quotes.length)}</span>
          <span class="source-share">
            {speaker && <ShareBar share={share} hasWords={speaker.words > 0} />}
          </span>
          <Chevron />
        </button>
      </h3>
      <ol id={id} class="source-quotes" hidden={!isOpen}>
        {isOpen && quotes.map((shown) => <QuoteItem key={shown.quote.id} shown={shown} {...rest} />)}
      </ol>
    </li>
  );
}
