import { Tool } from '../../ui/controls/tool.tsx';
import { useLanguage } from '../../ui/i18n/context.ts';
import { Arrow } from '../../ui/icons.tsx';
import { sourceName } from '../speakers/naming.ts';
import type { Source } from '../speakers/sources.ts';

interface Props {
  source: Source;
  /** Id of the quotation that was gone to last. */
  quoteId: string | null;
  onStep(direction: 1 | -1): void;
  onShowEveryone(): void;
}

/** The bar below the story while one speaker is followed: who, which of their quotations, and the way on and out. */
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
      <Tool label={t('keyPreviousQuote')} onPress={() => onStep(-1)}>
        <Arrow direction="back" />
      </Tool>
      <Tool label={t('keyNextQuote')} onPress={() => onStep(1)}>
        <Arrow direction="on" />
      </Tool>
      <button type="button" class="button" onClick={onShowEveryone}>
        {t('showEveryone')}
      </button>
    </section>
  );
}
