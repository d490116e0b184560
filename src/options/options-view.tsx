import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  createLanguage,
  LanguageContext,
  ReadingControls,
  type SettingsKeeper,
  StoryExcerpt,
  Switch,
  type Translate,
  useStoredSettings,
} from '../reader/index.ts';
import type { Typeface } from '../storage/appearance.ts';
import type { Settings } from '../storage/settings.ts';
import { previewStory } from './preview.ts';
import { ShortcutSection } from './shortcut-section.tsx';
import type { Shortcut } from './shortcuts.ts';
import { type SiteLooks, SiteLooksSection } from './site-looks-section.tsx';
import { SiteSection } from './site-section.tsx';

/** Milliseconds for which a confirmation stays. */
const SAID_FOR = 5000;

interface Props {
  initialSettings: Settings;
  keeper: SettingsKeeper<Settings>;
  t: Translate;
  version: string;
  readShortcuts(): Promise<Shortcut[]>;
  openShortcutSettings(): void;
  loadTypeface(face: Typeface): void;
  looks: SiteLooks;
}

/** One line that says what was stored, for eyes and screen readers alike. */
function useSaid(): [string, (text: string) => void] {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(''), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, setSaid];
}

/** The commands' keys, read again when one comes back from the browser's own page where they are changed. */
function useShortcuts(read: () => Promise<Shortcut[]>): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const update = () => {
      read().then(setShortcuts, () => undefined);
    };
    update();
    window.addEventListener('focus', update);
    return () => window.removeEventListener('focus', update);
  }, [read]);
  return shortcuts;
}

/** The options page: everything is stored as it is changed. */
export function OptionsView({
  initialSettings,
  keeper,
  t,
  version,
  readShortcuts,
  openShortcutSettings,
  loadTypeface,
  looks,
}: Props) {
  const language = useMemo(() => createLanguage(t), [t]);
  const preview = useMemo(() => previewStory(t), [t]);
  const [said, say] = useSaid();
  const next = useRef('');
  const [settings, change] = useStoredSettings(keeper, initialSettings, (isSaved) => {
    say(isSaved ? next.current || t('saved') : t('saveFailed'));
    next.current = '';
  });
  useEffect(() => loadTypeface(settings.typeface), [settings.typeface]);
  const shortcuts = useShortcuts(readShortcuts);
  return (
    <LanguageContext.Provider value={language}>
      <div
        class="clearstory"
        data-surface="options"
        data-theme={settings.theme}
        lang={t('uiLanguage')}
        dir={language.dir}
      >
        <main class="options">
          <header class="options-header">
            <h1>{t('optionsTitle')}</h1>
            <p>{t('optionsLead')}</p>
          </header>
          <section class="options-section" aria-labelledby="reading-title">
            <div class="options-about">
              <h2 id="reading-title">{t('optionsReading')}</h2>
              <ReadingControls settings={{ ...settings, onlyHere: null }} onChange={change} withHelp />
              <Switch
                label={t('settingKeepPlace')}
                help={t('settingKeepPlaceHelp')}
                isOn={settings.keepPlace}
                onChange={(keepPlace) => change({ keepPlace })}
              />
            </div>
            <section class="preview" aria-label={t('optionsPreview')}>
              <StoryExcerpt story={preview.story} voices={preview.voices} settings={settings} t={t} />
            </section>
          </section>
          <SiteSection
            sites={settings.disabledSites}
            onChange={(disabledSites, what) => {
              next.current = what;
              change({ disabledSites });
            }}
          />
          <SiteLooksSection looks={looks} say={say} />
          <ShortcutSection shortcuts={shortcuts} onOpenSettings={openShortcutSettings} />
          <section class="options-section" aria-labelledby="privacy-title">
            <div class="options-about">
              <h2 id="privacy-title">{t('optionsPrivacy')}</h2>
            </div>
            <div class="privacy">
              <p>{t('privacyNoServer')}</p>
              <p>{t('privacyPictures')}</p>
              <p>{t('privacySettings')}</p>
            </div>
          </section>
          <footer class="help">
            <p>
              {t('extensionName')} · {t('optionsVersion', version)}
            </p>
            <p>
              <a href="/licences/OpenDyslexic.txt">{t('typefaceCredit')}</a>
            </p>
          </footer>
        </main>
        <p class="said" role="status">
          {said}
        </p>
      </div>
    </LanguageContext.Provider>
  );
}
