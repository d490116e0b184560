import { useLanguage } from '../../ui/i18n/context.ts';
import type { ReaderActions, ReaderResult } from '../reader-types.ts';
import type { ShownPart } from '../use-parts.ts';

/** The rest of the story beyond the part that is shown, and the ways to it. */
export interface PartSteps {
  part: ShownPart;
  rest: Extract<ReaderResult, { status: 'story' }>['rest'];
  /** Shows another part. */
  goTo(index: number): void;
  tryAgain?: ReaderActions['tryAgain'];
}

/** The head of a later part of a story: the story's headline, and the way back. */
export function PartHead({ headline, part, goTo }: Pick<PartSteps, 'part' | 'goTo'> & { headline: string }) {
  const { t, number } = useLanguage();
  const [here, of] = [number(part.index + 1), number(part.count)];
  return (
    <header class="part-head">
      <p class="part-place">{t('partHere', here, of)}</p>
      <h1>{headline}</h1>
      <button type="button" class="button" onClick={() => goTo(part.index - 1)}>
        {t('partBack', number(part.index), of)}
      </button>
    </header>
  );
}

/** The end of a part that is not the last: how far one is, and the way on. */
export function PartEnd({ part, rest, goTo, tryAgain }: PartSteps) {
  const { t, number } = useLanguage();
  const { index, count } = part;
  if (index === count - 1) {
    if (!rest) return null;
    return (
      <aside class="part-end">
        <p role="status">{t(rest === 'coming' ? 'partsComing' : 'partsLost')}</p>
        {rest === 'lost' && tryAgain && (
          <button type="button" class="button" onClick={tryAgain}>
            {t('tryAgain')}
          </button>
        )}
      </aside>
    );
  }
  const of = number(count);
  return (
    <nav class="part-end" aria-label={t('partsLabel')}>
      <p class="part-place">{t('partHere', number(index + 1), of)}</p>
      <progress class="part-bar" value={index + 1} max={count} aria-hidden="true" />
      <button type="button" class="button button-main" onClick={() => goTo(index + 1)}>
        {t('partGoOn', number(index + 2), of)}
      </button>
    </nav>
  );
}
