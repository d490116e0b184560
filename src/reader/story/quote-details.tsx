import { useLanguage } from '../../ui/i18n/context.ts';
import { CopyQuote } from '../take-along/copy-quote.tsx';
import { quoteName } from '../voices/naming.ts';
import type { ShownQuote } from '../voices/sources.ts';
import { describeQuote } from './describe-quote.ts';
import { DetailText } from './detail-text.tsx';

/** The place of the details, in pixels from the story's top and its left edge. */
export interface DetailsPlace {
  top: number;
  left: number;
  isAbove: boolean;
  /** Height that there is, in pixels. */
  room: number;
}

/** The details of the quotation under pointer or focus. A screen reader hears the same from the quotation itself. */
export function QuoteDetails({ shown, place }: { shown: ShownQuote; place: DetailsPlace }) {
  const language = useLanguage();
  return (
    <div
      class="quote-details"
      aria-hidden="true"
      data-tone={shown.tone}
      data-above={place.isAbove}
      style={{ top: `${place.top}px`, left: `${place.left}px`, maxHeight: `${place.room}px` }}
    >
      <p class="quote-details-name">{quoteName(language, shown)}</p>
      <CopyQuote id={shown.quote.id} isPointerOnly />
      {describeQuote(language, shown).map((detail, n) => (
        <p key={n}>
          {detail.label && <span class="detail-label">{detail.label}</span>} <DetailText {...detail} />
        </p>
      ))}
    </div>
  );
}
