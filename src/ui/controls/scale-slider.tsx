import { useId } from 'preact/hooks';
import { SCALES, type ScaleName } from '../../settings/appearance.ts';
import { useLanguage } from '../i18n/context.ts';
import type { Language } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/translate.ts';

const LABELS: Record<ScaleName, MessageKey> = {
  textSize: 'settingTextSize',
  weight: 'settingWeight',
  lineLength: 'settingLineLength',
  lineHeight: 'settingLineHeight',
  letterSpacing: 'settingLetterSpacing',
  wordSpacing: 'settingWordSpacing',
};

function textOf(language: Language, name: ScaleName, value: number): string {
  if (name === 'lineLength' || name === 'weight') return language.number(value);
  if (name === 'lineHeight') return language.number(value / 100);
  return language.percent(value / 100);
}

interface Props {
  name: ScaleName;
  value: number;
  onChange(value: number): void;
}

/** A setting that is set by degrees. */
export function ScaleSlider({ name, value, onChange }: Props) {
  const language = useLanguage();
  const id = useId();
  const text = textOf(language, name, value);
  return (
    <div class="scale">
      <label for={id}>{language.t(LABELS[name])}</label>
      <output for={id}>{text}</output>
      <input
        id={id}
        type="range"
        name={name}
        {...SCALES[name]}
        value={value}
        aria-valuetext={text}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
