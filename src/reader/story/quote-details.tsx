import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../../ui/i18n/context.ts';
import { quoteName } from '../speakers/naming.ts';
import type { ShownQuote } from '../speakers/sources.ts';
import { CopyQuote } from '../take-along/copy-quote.tsx';
import { SaveQuote } from '../take-along/save-quote.tsx';
import { ShareQuote } from '../take-along/share-quote.tsx';
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

interface Props {
  shown: ShownQuote;
  /** Null: they stand at the foot of the screen, as a sheet. */
  position: DetailsPosition | null;
}

/** The details of the quotation under pointer or focus. A screen reader hears the same from the quotation itself. */
export function QuoteDetails({ shown, position }: Props) {
  const language = useLanguage();
  const sheet = useRef<HTMLDivElement>(null);
  const isSheet = position === null;
  useLayoutEffect(() => {
    // In the top layer, for the view that scrolls the story would move it along.
    if (isSheet) sheet.current?.showPopover();
  }, [isSheet]);
  return (
    <div
      ref={sheet}
      class="quote-details"
      aria-hidden="true"
      popover={isSheet ? 'manual' : undefined}
      data-tone={shown.tone}
      data-above={position?.isAbove}
      style={
        position
          ? {
              top: `${position.top}px`,
              left: `${position.left}px`,
              maxHeight: `${position.room}px`,
            }
          : undefined
      }
    >
      <p class="quote-details-name">{quoteName(language, shown)}</p>
      <CopyQuote id={shown.quote.id} isPointerOnly />
      <ShareQuote id={shown.quote.id} />
      <SaveQuote id={shown.quote.id} isPointerOnly />
      {describeQuote(language, shown).map((detail, n) => (
        <p key={n}>
          {detail.label && <span class="detail-label">{detail.label}</span>} <DetailText {...detail} />
        </p>
      ))}
    </div>
  );
}
