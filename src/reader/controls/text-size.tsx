import { useId } from 'preact/hooks';
import { SCALES } from '../../storage/appearance.ts';
import { useLanguage } from '../i18n/context.ts';

/** The size of the story's text. @param percent of the surface's own size */
export function TextSize({ percent, onChange }: { percent: number; onChange(percent: number): void }) {
  const language = useLanguage();
  const id = useId();
  const text = language.percent(percent / 100);
  return (
    <div class="text-size">
      <label for={id}>{language.t('settingTextSize')}</label>
      <output for={id}>{text}</output>
      <input
        id={id}
        type="range"
        min={SCALES.textSize.min}
        max={SCALES.textSize.max}
        step={SCALES.textSize.step}
        value={percent}
        aria-valuetext={text}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
