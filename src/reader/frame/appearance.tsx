import { useEffect, useRef, useState } from 'preact/hooks';
import { ReadingControls } from '../controls/reading-controls.tsx';
import { useLanguage } from '../i18n/context.ts';
import type { ReaderSettings } from '../reader-types.ts';

interface Props {
  settings: ReaderSettings;
  onChange(patch: Partial<ReaderSettings>): void;
}

/** The button "Aa" and the panel below it. Esc and a press elsewhere close it. */
export function Appearance({ settings, onChange }: Props) {
  const { t } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const root = whole.current?.closest('.clearstory');
    if (!isOpen || !root) return;
    const onElsewhere = (event: Event) => {
      if (!whole.current?.contains(event.target as Node)) setIsOpen(false);
    };
    root.addEventListener('pointerdown', onElsewhere);
    return () => root.removeEventListener('pointerdown', onElsewhere);
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: takes Esc on behalf of the controls inside.
    <div ref={whole} class="appearance" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="tool tool-text"
        aria-label={t('appearance')}
        title={t('appearance')}
        aria-expanded={isOpen}
        aria-controls="appearance-panel"
        onClick={() => setIsOpen(!isOpen)}
      >
        Aa
      </button>
      <section id="appearance-panel" class="appearance-panel" aria-label={t('appearance')} hidden={!isOpen}>
        {isOpen && <ReadingControls settings={settings} onChange={onChange} />}
      </section>
    </div>
  );
}
