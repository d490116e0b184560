import { useId } from 'preact/hooks';
import { TEXT_SIZE } from '../../storage/settings.ts';
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
        min={TEXT_SIZE.min}
        max={TEXT_SIZE.max}
        step={TEXT_SIZE.step}
        value={percent}
        aria-valuetext={text}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
