import { useEffect, useMemo } from 'preact/hooks';
import {
  createLanguage,
  LanguageContext,
  type SettingsKeeper,
  type Translate,
  useStoredSettings,
} from '../reader/parts.ts';
import type { Typeface } from '../storage/appearance.ts';
import type { Settings } from '../storage/settings.ts';
import { ArrivedContext } from './frame/arrived.ts';
import { LazyPart } from './frame/lazy-part.tsx';
import { NoticeLine, SayContext, useNotice } from './frame/notice.tsx';
import { SectionNav, sectionName } from './frame/section-nav.tsx';
import { type Services, ServicesContext } from './frame/services.ts';
import { useAddress } from './frame/use-address.ts';
import { PrivacySection } from './help/privacy-section.tsx';
import { ShortcutSection } from './help/shortcut-section.tsx';
import type { Shortcut } from './help/shortcuts.ts';
import { ReadingSection } from './reading/reading-section.tsx';
import { SitesSection } from './sites/sites-section.tsx';

// These two have code that most visits do not need.
const loadRulesPart = async () => (await import('./rules/rules-part.tsx')).RulesPart;
const loadBackupPart = async () => (await import('./backup/backup-part.tsx')).BackupPart;

interface Props {
  initialSettings: Settings;
  keeper: SettingsKeeper<Settings>;
  services: Services;
  t: Translate;
  version: string;
  readShortcuts(): Promise<Shortcut[]>;
  openShortcutSettings(): void;
  loadTypeface(face: Typeface): void;
}

/** The options page: a section at a time, each with an address. Everything is stored as it is changed. */
export function OptionsView({ initialSettings, keeper, services, t, version, ...browser }: Props) {
  const language = useMemo(() => createLanguage(t), [t]);
  const [notice, say, dismiss] = useNotice();
  const [settings, change] = useStoredSettings(keeper, initialSettings, (isSaved) =>
    say(t(isSaved ? 'saved' : 'saveFailed')),
  );
  useEffect(() => browser.loadTypeface(settings.typeface), [settings.typeface]);
  const [{ section, part, line }, changes] = useAddress();
  const name = t(sectionName(section));
  useEffect(() => {
    document.title = `${name} – ${t('optionsTitle')}`;
  }, [name, t]);
  return (
    <LanguageContext.Provider value={language}>
      <ServicesContext.Provider value={services}>
        <SayContext.Provider value={say}>
          <ArrivedContext.Provider value={changes > 0}>
            <div
              class="clearstory"
              data-surface="options"
              data-theme={settings.theme}
              lang={t('uiLanguage')}
              dir={language.dir}
            >
              <header class="options-header">
                <h1>{t('optionsTitle')}</h1>
              </header>
              <SectionNav current={section} />
              <main key={section} class="options">
                {section === 'reading' && <ReadingSection settings={settings} onChange={change} />}
                {section === 'sites' && <SitesSection settings={settings} />}
                {section === 'rules' && <LazyPart load={loadRulesPart} props={{ part, line }} />}
                {section === 'backup' && <LazyPart load={loadBackupPart} props={{}} />}
                {section === 'shortcuts' && (
                  <ShortcutSection
                    read={browser.readShortcuts}
                    onOpenSettings={browser.openShortcutSettings}
                  />
                )}
                {section === 'privacy' && <PrivacySection version={version} />}
              </main>
              <NoticeLine notice={notice} say={say} onDismiss={dismiss} />
            </div>
          </ArrivedContext.Provider>
        </SayContext.Provider>
      </ServicesContext.Provider>
    </LanguageContext.Provider>
  );
}
