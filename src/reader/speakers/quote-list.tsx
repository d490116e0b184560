import { useRef } from 'preact/hooks';
import { useLanguage } from '../../ui/i18n/context.ts';
import { useRoving } from '../roving.ts';
import { ShowNext, useSteps } from '../show-next.tsx';
import { CopyQuote } from '../take-along/copy-quote.tsx';
import { SaveQuote } from '../take-along/save-quote.tsx';
import type { ShownQuote } from './sources.ts';

interface Props {
  id: string;
  quotes: readonly ShownQuote[];
  onGoTo(quote: ShownQuote): void;
  /** Direction and language of the story, in which quotations are written. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** One quotation in the list: a button that goes to its place in the story. */
function QuoteItem({ shown, onGoTo, lang, dir }: { shown: ShownQuote } & Omit<Props, 'id' | 'quotes'>) {
  const language = useLanguage();
  const isIndirect = shown.quote.kind === 'indirect';
  return (
    <li>
      <button type="button" class="source-quote" onClick={() => onGoTo(shown)}>
        <span lang={lang} dir={dir}>
          {/* The browser sets the quotation marks of the language. */}
          {isIndirect ? shown.quote.text : <q>{shown.quote.text}</q>}
        </span>
        {isIndirect && (
          <span class="tag">{language.t(shown.isTranslated ? 'translatedTag' : 'indirectTag')}</span>
        )}
        {shown.isUnsure && <span class="tag">{language.t('unsureTag')}</span>}
      </button>
      <CopyQuote id={shown.quote.id} />
      <SaveQuote id={shown.quote.id} />
    </li>
  );
}

/** Quotations of one source that are shown at once. */
const QUOTES_A_STEP = 300;

/** The quotations of one source, in order. */
export function QuoteList({ id, quotes, ...rest }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useRoving(list);
  const { shown, ...more } = useSteps(quotes, QUOTES_A_STEP);
  return (
    <>
      <ol ref={list} id={id} class="source-quotes">
        {shown.map((it) => (
          <QuoteItem key={it.quote.id} shown={it} {...rest} />
        ))}
      </ol>
      <ShowNext {...more} />
    </>
  );
}
