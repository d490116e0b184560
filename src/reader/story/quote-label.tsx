import { useLanguage } from '../../ui/i18n/context.ts';
import { quoteName, sourceRole } from '../speakers/naming.ts';
import type { ShownQuote } from '../speakers/sources.ts';
import { describeQuote } from './describe-quote.ts';
import { useHighlights } from './story-context.ts';

/**
 * The speaker's name beside a quotation, in the margin at its first line or after its last word: the style sheet shows
 * the one that there is room for. Drawn from attributes, so that it is no part of the story's text. Beside an indirect
 * statement the name alone: the rule says whether it is sure.
 */
export function QuoteLabel({ shown, place }: { shown: ShownQuote; place: 'margin' | 'inline' }) {
  const language = useLanguage();
  const named = shown.quote.kind === 'indirect' ? { ...shown, isUnsure: false } : shown;
  const name = quoteName(language, named);
  return (
    <span
      class={`quote-label quote-label-${place}`}
      aria-hidden="true"
      data-name={shown.isTranslated ? language.t('translatedName', name) : name}
      data-role={sourceRole(shown.speaker) ?? undefined}
    />
  );
}

/** The stop of the keyboard and of a screen reader before a quotation: "Quote, Vladimir Putin". Not drawn. */
export function QuoteHandle({ shown }: { shown: ShownQuote }) {
  const language = useLanguage();
  const { firstId } = useHighlights();
  const key = shown.quote.kind === 'indirect' ? 'statementBy' : 'quoteBy';
  const label = language.t(shown.isTranslated ? 'translatedBy' : key, quoteName(language, shown));
  const details = describeQuote(language, shown);
  return (
    <button
      type="button"
      class="quote-handle"
      tabIndex={shown.quote.id === firstId ? 0 : -1}
      aria-label={label}
      aria-description={details.map(({ label, text }) => (label ? `${label}: ${text}` : text)).join('. ')}
    />
  );
}
