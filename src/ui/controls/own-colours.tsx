import { useId, useState } from 'preact/hooks';
import { type Appearance, appearanceDefaults, isColour } from '../../settings/appearance.ts';
import { contrastOf, EASY, ENOUGH } from '../colours/contrast.ts';
import type { OwnColours as Colours } from '../colours/own-colours.ts';
import { useLanguage } from '../i18n/context.ts';
import type { Language } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/translate.ts';

const PARTS = ['ownText', 'ownPaper', 'ownLinks'] as const;
type Part = (typeof PARTS)[number];
const LABELS: Record<Part, MessageKey> = { ownText: 'ownText', ownPaper: 'ownPaper', ownLinks: 'ownLinks' };

/** The colour that a code stands for as people write it, "#FFF" or "1b1b18"; null: none. */
export function colourOf(code: string): string | null {
  const digits = code.trim().toLowerCase().replace(/^#/, '');
  const colour = `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
  return isColour(colour) ? colour : null;
}

/** The contrast of a colour with the paper, in figures and in words. */
function wordsFor({ t, number }: Language, contrast: number): string {
  // Rounded down: 4.49 is not 4.5.
  const figure = number(Math.floor(contrast * 10) / 10);
  if (contrast >= EASY) return t('contrastEasy', figure);
  return t(contrast >= ENOUGH ? 'contrastEnough' : 'contrastHard', figure);
}

interface ColourProps {
  label: string;
  value: string;
  /** What is told of it. */
  note: string | null;
  onChange(colour: string): void;
}

/** One colour: chosen in the browser's own way, or written, for in popups some browsers' way closes the popup. */
function ColourChoice({ label, value, note, onChange }: ColourProps) {
  const { t } = useLanguage();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const write = (code: string) => {
    setDraft(code);
    const colour = colourOf(code);
    if (colour) onChange(colour);
  };
  const isWrong = draft !== null && colourOf(draft) === null;
  return (
    <div class="own-colour">
      <label for={id}>{label}</label>
      <input id={id} type="color" value={value} onInput={(event) => onChange(event.currentTarget.value)} />
      <input
        type="text"
        class="own-colour-code"
        aria-label={t('ownCode', label)}
        aria-invalid={isWrong}
        dir="ltr"
        maxLength={7}
        spellcheck={false}
        value={draft ?? value}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={() => setDraft(null)}
      />
      {note !== null && <output for={id}>{note}</output>}
    </div>
  );
}

interface Props {
  settings: Colours;
  onChange(patch: Partial<Appearance>): void;
}

/** The colours of the theme "own", how well they can be read, and the way back to those that it began with. */
export function OwnColours({ settings, onChange }: Props) {
  const language = useLanguage();
  const { t } = language;
  const { ownText, ownPaper, ownLinks } = appearanceDefaults;
  const contrast = (part: Part) => contrastOf(settings[part], settings.ownPaper);
  const isHard = PARTS.some((part) => part !== 'ownPaper' && contrast(part) < ENOUGH);
  return (
    <fieldset class="own-colours">
      <legend>{t('theme_own')}</legend>
      {PARTS.map((part) => (
        <ColourChoice
          key={part}
          label={t(LABELS[part])}
          value={settings[part]}
          note={part === 'ownPaper' ? null : wordsFor(language, contrast(part))}
          onChange={(colour) => onChange({ [part]: colour })}
        />
      ))}
      {isHard && <p class="help own-hard">{t('ownHard')}</p>}
      <button type="button" class="link-button" onClick={() => onChange({ ownText, ownPaper, ownLinks })}>
        {t('ownBack')}
      </button>
    </fieldset>
  );
}
