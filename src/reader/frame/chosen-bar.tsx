import { useLanguage } from '../i18n/context.ts';
import { sourceName } from '../voices/naming.ts';
import type { Source } from '../voices/sources.ts';
import { Arrow } from './icons.tsx';

interface Props {
  source: Source;
  /** Id of the quotation that was gone to last. */
  quoteId: string | null;
  onStep(direction: 1 | -1): void;
  onShowEveryone(): void;
}

/** Below the story while one speaker is followed: who, which of their quotations, and the way on and out. */
export function ChosenBar({ source, quoteId, onStep, onShowEveryone }: Props) {
  const language = useLanguage();
  const { t, number } = language;
  const name = t('chosenSpeaker', sourceName(language, source.speaker));
  const at = source.quotes.findIndex((it) => it.quote.id === quoteId);
  return (
    <section class="chosen-bar" aria-label={name} data-tone={source.tone}>
      <p class="chosen-name">{name}</p>
      {at >= 0 && (
        <p class="chosen-place">{t('chosenPlace', number(at + 1), number(source.quotes.length))}</p>
      )}
      <button type="button" class="tool" aria-label={t('keyPreviousQuote')} onClick={() => onStep(-1)}>
        <Arrow direction="back" />
      </button>
      <button type="button" class="tool" aria-label={t('keyNextQuote')} onClick={() => onStep(1)}>
        <Arrow direction="on" />
      </button>
      <button type="button" class="button" onClick={onShowEveryone}>
        {t('showEveryone')}
      </button>
    </section>
  );
}
