import { useId } from 'preact/hooks';
import { THEMES, type Theme } from '../../storage/appearance.ts';
import { useLanguage } from '../i18n/context.ts';

/** The choice of theme, each shown in its own paper and ink. */
export function ThemeChoice({ theme, onChange }: { theme: Theme; onChange(theme: Theme): void }) {
  const { t } = useLanguage();
  const name = useId();
  return (
    <fieldset class="themes">
      <legend>{t('settingTheme')}</legend>
      {THEMES.map((it) => (
        <label key={it} class="theme" data-theme-sample={it}>
          <input type="radio" name={name} value={it} checked={it === theme} onChange={() => onChange(it)} />
          <span>{t(`theme_${it}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
