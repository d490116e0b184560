import { useLanguage } from '../i18n/context.ts';
import type { ReaderSettings } from '../reader-types.ts';
import { Switch } from './switch.tsx';
import { TextSize } from './text-size.tsx';
import { ThemeChoice } from './theme-choice.tsx';

interface Props {
  settings: ReaderSettings;
  onChange(patch: Partial<ReaderSettings>): void;
  /** Whether each switch is explained. */
  withHelp?: boolean;
}

/** How stories look: the same controls in the reader and on the options page. */
export function ReadingControls({ settings, onChange, withHelp = false }: Props) {
  const { t } = useLanguage();
  return (
    <div class="reading-controls">
      <ThemeChoice theme={settings.theme} onChange={(theme) => onChange({ theme })} />
      <TextSize percent={settings.textSize} onChange={(textSize) => onChange({ textSize })} />
      <Switch
        label={t('settingQuotes')}
        {...(withHelp && { help: t('settingQuotesHelp') })}
        isOn={settings.showQuotes}
        onChange={(showQuotes) => onChange({ showQuotes })}
      />
      <Switch
        label={t('settingPictures')}
        {...(withHelp && { help: t('settingPicturesHelp') })}
        isOn={settings.showPictures}
        onChange={(showPictures) => onChange({ showPictures })}
      />
    </div>
  );
}
