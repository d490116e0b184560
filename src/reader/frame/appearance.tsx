import { ReadingControls } from '../controls/reading-controls.tsx';
import { useLanguage } from '../i18n/context.ts';
import type { ReaderSettings } from '../reader-types.ts';
import { BarMenu } from './bar-menu.tsx';

interface Props {
  settings: ReaderSettings;
  onChange(patch: Partial<ReaderSettings>): void;
}

/** The button "Aa" and the panel below it, in which one sees at once what one changes. */
export function Appearance({ settings, onChange }: Props) {
  const { t } = useLanguage();
  return (
    <BarMenu label={t('appearance')} face="Aa" buttonClass="tool-text" panelClass="appearance-panel">
      {() => <ReadingControls settings={settings} onChange={onChange} />}
    </BarMenu>
  );
}
