import { useMemo } from 'preact/hooks';
import { ReadingControls, StoryExcerpt, Switch, useLanguage } from '../../reader/parts.ts';
import type { Settings } from '../../storage/settings.ts';
import { SectionHead } from '../frame/section-head.tsx';
import { previewStory } from './preview.ts';

interface Props {
  settings: Settings;
  onChange(patch: Partial<Settings>): void;
}

/** How stories look, with a story that shows it. */
export function ReadingSection({ settings, onChange }: Props) {
  const { t } = useLanguage();
  const preview = useMemo(() => previewStory(t), [t]);
  return (
    <>
      <SectionHead title={t('optionsReading')} />
      <div class="reading-columns">
        <div>
          <ReadingControls settings={{ ...settings, onlyHere: null }} onChange={onChange} withHelp />
          <Switch
            label={t('settingKeepPlace')}
            help={t('settingKeepPlaceHelp')}
            isOn={settings.keepPlace}
            onChange={(keepPlace) => onChange({ keepPlace })}
          />
        </div>
        <section class="preview" aria-label={t('optionsPreview')}>
          <StoryExcerpt story={preview.story} voices={preview.voices} settings={settings} t={t} />
        </section>
      </div>
    </>
  );
}
