import { useLanguage } from '../../ui/i18n/context.ts';
import { quoteName } from '../speakers/naming.ts';
import type { ShownQuote } from '../speakers/sources.ts';
import { CopyQuote } from '../take-along/copy-quote.tsx';
import { describeQuote } from './describe-quote.ts';
import { DetailText } from './detail-text.tsx';

/** The position of the details, in pixels from the story's top and its left edge. */
export interface DetailsPosition {
  top: number;
  left: number;
  isAbove: boolean;
  /** Height that there is, in pixels. */
  room: number;
}

/** The details of the quotation under pointer or focus. A screen reader hears the same from the quotation itself. */
export function QuoteDetails({ shown, position }: { shown: ShownQuote; position: DetailsPosition }) {
  const language = useLanguage();
  return (
    <div
      class="quote-details"
      aria-hidden="true"
      data-tone={shown.tone}
      data-above={position.isAbove}
      style={{ top: `${position.top}px`, left: `${position.left}px`, maxHeight: `${position.room}px` }}
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
