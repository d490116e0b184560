import { useEffect, useRef, useState } from 'preact/hooks';
import { LanguageContext } from '../../ui/i18n/context.ts';
import type { Language } from '../../ui/i18n/language.ts';
import type { themeOverPage } from '../theme-over-page.ts';
import { cycleFocus } from './cycle-focus.ts';
import type { PickerPage } from './picker-page.ts';
import { PickerPanel } from './picker-panel.tsx';
import { usePicker } from './use-picker.ts';

interface Props {
  page: PickerPage;
  language: Language;
  /** Theme and colour scheme of the panel. */
  theme: ReturnType<typeof themeOverPage>;
  close(): void;
}

const WIDTH: Record<string, number> = { '+': 1, '=': 1, ArrowRight: 1, '-': -1, ArrowLeft: -1 };

/** The picker: a pane over the page that takes pointer and keys, and a panel that says what would be done. */
export function PickerView({ page, language, theme, close }: Props) {
  const picker = usePicker(page);
  const [isAtTop, setIsAtTop] = useState(false);
  const pane = useRef<HTMLDivElement>(null);
  const isPointing = picker.phase === 'pointing';
  useEffect(() => {
    if (isPointing) pane.current?.focus();
  }, [isPointing]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isOnPane = isPointing && event.target === pane.current;
    const width = WIDTH[event.key];
    if (event.key === 'Tab') cycleFocus(event.currentTarget as HTMLElement, event);
    else if (isOnPane && event.key === 'ArrowDown') picker.move(1);
    else if (isOnPane && event.key === 'ArrowUp') picker.move(-1);
    else if (isOnPane && event.key === 'Enter') picker.choose();
    else if (width !== undefined && (isOnPane || /^[-+=]$/.test(event.key))) picker.step(width);
    else return;
    event.preventDefault();
  };
  return (
    <LanguageContext.Provider value={language}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: takes the keys on behalf of everything inside. */}
      <div
        class="clearstory picker"
        {...theme}
        data-phase={picker.phase}
        lang={language.t('uiLanguage')}
        dir={language.dir}
        onKeyDown={onKeyDown}
      >
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the element around it takes the keys. */}
        <div
          ref={pane}
          class="picker-pane"
          role="application"
          aria-label={`${language.t('pickerHint')} ${language.t('pickerKeys')}`}
          tabIndex={isPointing ? 0 : -1}
          onPointerMove={(event) => picker.pointAt(event.clientX, event.clientY)}
          onClick={(event) => picker.chooseAt(event.clientX, event.clientY)}
        />
        <PickerPanel
          picker={picker}
          host={page.hostname}
          isEmpty={page.blocks.length === 0}
          isAtTop={isAtTop}
          onMove={() => setIsAtTop(!isAtTop)}
          onClose={close}
        />
      </div>
    </LanguageContext.Provider>
  );
}
