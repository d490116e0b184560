import { useLanguage } from '../../ui/i18n/context.ts';
import type { RulePreview } from './preview-rule.ts';

interface Props {
  /** Null while it is being made. */
  preview: RulePreview | null;
  /** True if no selector can name the choice. */
  isUnnamed: boolean;
}

/** The story before and after the rule: in figures, the lines that go, and what speaks against it. */
export function PreviewView({ preview, isUnnamed }: Props) {
  const { t, number } = useLanguage();
  if (isUnnamed) return <p class="picker-warning">{t('pickerUnnamed')}</p>;
  if (!preview) return <p class="picker-preview" aria-busy="true" />;
  const { before, after, lines, pictures, text, quote, effect } = preview;
  if (effect === 'too-much') return <p class="picker-warning">{t('pickerTooMuch')}</p>;
  if (effect !== 'obeyed') return <p>{t(effect === 'held' ? 'pickerHeld' : 'pickerNothing')}</p>;
  return (
    <div class="picker-preview">
      {text > 0 && <p class="picker-warning">{t('pickerHitsText', number(text))}</p>}
      {quote && <p class="picker-warning">{t('pickerHitsQuote')}</p>}
      <p class="picker-figures">{t('pickerWords', number(before), number(after))}</p>
      <progress class="picker-share" max={before} value={after} aria-hidden="true" />
      {pictures > 0 && <p>{t('pickerPictures', number(pictures))}</p>}
      {lines.length > 0 && (
        <>
          <h2>{t('pickerGoes', number(lines.length))}</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
          <ul class="picker-lines" tabIndex={0}>
            {lines.map((line, n) => (
              <li key={n}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
