import { useLanguage } from '../../ui/i18n/context.ts';
import { lazy } from '../../ui/lazy.tsx';
import type { ReaderSettings } from '../reader-types.ts';
import { BarMenu } from './bar-menu.tsx';

const ReadingControls = lazy(
  async () => (await import('../../ui/controls/reading-controls.tsx')).ReadingControls,
);

interface Props {
  settings: ReaderSettings;
  onChange(patch: Partial<ReaderSettings>): void;
  /** Host of the page that is read, or null. */
  site: string | null;
}

/** The button "Aa" and the panel below it, in which one sees at once what one changes. */
export function Appearance({ settings, onChange, site }: Props) {
  const { t } = useLanguage();
  return (
    <BarMenu
      label={t('appearance')}
      face="Aa"
      toolKey="a"
      buttonClass="tool-text"
      panelClass="appearance-panel"
    >
      {() => <ReadingControls settings={settings} onChange={onChange} site={site} />}
    </BarMenu>
  );
}
