import { useEffect, useMemo } from 'preact/hooks';
import type { Typeface } from '../settings/appearance.ts';
import type { Settings } from '../settings/settings.ts';
import { themeStyle } from '../ui/colours/own-colours.ts';
import { LanguageContext } from '../ui/i18n/context.ts';
import { createLanguage } from '../ui/i18n/language.ts';
import type { Translate } from '../ui/i18n/translate.ts';
import { copyTheme } from '../ui/theme-copy.ts';
import { type SettingsKeeper, useStoredSettings } from '../ui/use-stored-settings.ts';
import { ArrivedContext } from './layout/arrived.ts';
import { NoticeLine, SayContext, useNotice } from './layout/notice.tsx';
import { SectionNav } from './layout/section-nav.tsx';
import { type Services, ServicesContext } from './layout/services.ts';
import { useAddress } from './layout/use-address.ts';
import { SECTIONS } from './sections.ts';

const [FIRST, ...OTHERS] = SECTIONS;
const SECTION_IDS = [FIRST.id, ...OTHERS.map(({ id }) => id)] as const;

/** The sections that have something to show in this browser. */
const sectionsFor = ({ shortcuts }: Services) => SECTIONS.filter(({ id }) => id !== 'shortcuts' || shortcuts);

interface Props {
  initialSettings: Settings;
  keeper: SettingsKeeper<Settings>;
  services: Services;
  t: Translate;
  loadTypeface(face: Typeface): void;
}

/** The options page: a section at a time, each with an address. Everything is stored as it is changed. */
export function OptionsView({ initialSettings, keeper, services, t, loadTypeface }: Props) {
  const language = useMemo(() => createLanguage(t), [t]);
  const [notice, say, dismiss] = useNotice();
  const [settings, change] = useStoredSettings(keeper, initialSettings, (isSaved) =>
    say(t(isSaved ? 'saved' : 'saveFailed')),
  );
  useEffect(() => loadTypeface(settings.typeface), [settings.typeface]);
  useEffect(() => copyTheme(settings), [settings]);
  const [{ section, part, line }, changes] = useAddress(SECTION_IDS);
  const sections = sectionsFor(services);
  const { id, name: nameKey, View } = sections.find((it) => it.id === section) ?? FIRST;
  const name = t(nameKey);
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
              {...themeStyle(settings)}
              lang={t('uiLanguage')}
              dir={language.dir}
            >
              <header class="options-header">
                <h1>{t('optionsTitle')}</h1>
              </header>
              <SectionNav sections={sections} current={id} />
              <main key={id} class="options">
                <View settings={settings} onChange={change} part={part} line={line} />
              </main>
              <NoticeLine notice={notice} say={say} onDismiss={dismiss} />
            </div>
          </ArrivedContext.Provider>
        </SayContext.Provider>
      </ServicesContext.Provider>
    </LanguageContext.Provider>
  );
}
