import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isFamilyName } from '../../settings/appearance.ts';
import { useLanguage } from '../i18n/context.ts';
import { isInstalled, measureIn } from './is-installed.ts';

/** Most letters that a name may have. */
const MAX_LENGTH = 64;

/** Whether a typeface is there, as far as the browser tells: null where it does not. */
function check(name: string, document: Document): boolean | null {
  const widthIn = measureIn(document);
  return widthIn && isInstalled(name, widthIn);
}

interface Props {
  value: string;
  onChange(name: string): void;
}

/** The name of a typeface on this device. It is shown as it is written, and said where there is none of that name. */
export function TypefaceName({ value, onChange }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [isThere, setThere] = useState<boolean | null>(null);
  useLayoutEffect(() => {
    setThere(value && field.current ? check(value, field.current.ownerDocument) : null);
  }, [value]);
  const write = (text: string) => {
    setDraft(text);
    const name = text.trim();
    if (name === '' || isFamilyName(name)) onChange(name);
  };
  const isWrong = draft !== null && draft.trim() !== '' && !isFamilyName(draft.trim());
  const note = isWrong
    ? t('typefaceNoName')
    : isThere === false
      ? t('typefaceMissing', value)
      : t('typefaceNameHelp');
  return (
    <div class="typeface-name">
      <label for={id}>{t('typefaceName')}</label>
      <input
        ref={field}
        id={id}
        type="text"
        dir="auto"
        maxLength={MAX_LENGTH}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={isWrong}
        aria-describedby={`${id}-note`}
        value={draft ?? value}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={() => setDraft(null)}
      />
      <p class="help" id={`${id}-note`} aria-live="polite">
        {note}
      </p>
    </div>
  );
}
