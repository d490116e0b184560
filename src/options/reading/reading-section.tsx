import { useMemo } from 'preact/hooks';
import toldLanguages from '../../core/quotes/weights/told-languages.json' with { type: 'json' };
import { StoryExcerpt } from '../../reader/story-excerpt.tsx';
import type { Settings } from '../../settings/settings.ts';
import { ReadingControls } from '../../ui/controls/reading-controls.tsx';
import { Switch } from '../../ui/controls/switch.tsx';
import { useLanguage } from '../../ui/i18n/context.ts';
import { SectionHead } from '../layout/section-head.tsx';
import { previewStory } from './preview.ts';

interface Props {
  settings: Settings;
  onChange(patch: Partial<Settings>): void;
}

/** The languages in which speakers are told, as the interface's language calls them, in its order. */
function languageNames(locale: string): string[] {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return Object.keys(toldLanguages)
    .map((code) => names.of(code) ?? code)
    .sort(new Intl.Collator(locale).compare);
}

/** The section of a story's appearance, with a story that shows it. */
export function ReadingSection({ settings, onChange }: Props) {
  const { t, locale, list } = useLanguage();
  const preview = useMemo(() => previewStory(t), [t]);
  return (
    <>
      <SectionHead title={t('optionsReading')} />
      <div class="reading-columns">
        <div>
          <ReadingControls
            settings={{ ...settings, onlyHere: null }}
            onChange={onChange}
            withHelp
            aboutQuotes={t('languagesTold', list(languageNames(locale)))}
          />
          <Switch
            label={t('settingKeepPlace')}
            help={t('settingKeepPlaceHelp')}
            isOn={settings.keepPlace}
            onChange={(keepPlace) => onChange({ keepPlace })}
          />
        </div>
        <section class="preview" aria-label={t('optionsPreview')}>
          <StoryExcerpt story={preview.story} attribution={preview.attribution} settings={settings} t={t} />
        </section>
      </div>
    </>
  );
}
