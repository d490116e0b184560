import {
  type Appearance,
  appearanceDefaults,
  LINE_FOCUS,
  PICTURES,
  THEMES,
  TYPEFACES,
} from '../../settings/appearance.ts';
import type { PageSettings } from '../../settings/settings.ts';
import { ownTokens } from '../colours/own-colours.ts';
import { useLanguage } from '../i18n/context.ts';
import { Choice } from './choice.tsx';
import { OwnColours } from './own-colours.tsx';
import { ScaleSlider } from './scale-slider.tsx';
import { Switch } from './switch.tsx';
import { TypefaceName } from './typeface-name.tsx';

type PageAppearance = Appearance & Pick<PageSettings, 'onlyHere'>;

interface Props {
  settings: PageAppearance;
  onChange(patch: Partial<PageAppearance>): void;
  /** True if each switch is explained. */
  withHelp?: boolean;
  /** More about the highlights of quotations, where switches are explained. */
  aboutQuotes?: string;
  /** Host of the page, where what is changed may hold there alone. */
  site?: string | null;
}

const SPACING = ['lineLength', 'lineHeight', 'letterSpacing', 'wordSpacing'] as const;

/** The controls of a story's appearance: the same in the reader and on the options page. */
export function ReadingControls({
  settings,
  onChange,
  withHelp = false,
  aboutQuotes = '',
  site = null,
}: Props) {
  const { t } = useLanguage();
  return (
    <div class="reading-controls" style={ownTokens(settings)}>
      <Choice
        name="theme"
        label={t('settingTheme')}
        values={THEMES}
        value={settings.theme}
        labelOf={(theme) => t(`theme_${theme}`)}
        onChange={(theme) => onChange({ theme })}
      />
      {settings.theme === 'own' && <OwnColours settings={settings} onChange={onChange} />}
      <Choice
        name="typeface"
        label={t('settingTypeface')}
        values={TYPEFACES}
        value={settings.typeface}
        labelOf={(typeface) => t(`typeface_${typeface}`)}
        onChange={(typeface) => onChange({ typeface })}
      />
      {settings.typeface === 'own' && (
        <TypefaceName value={settings.typefaceName} onChange={(typefaceName) => onChange({ typefaceName })} />
      )}
      <ScaleSlider
        name="textSize"
        value={settings.textSize}
        onChange={(textSize) => onChange({ textSize })}
      />
      <ScaleSlider name="weight" value={settings.weight} onChange={(weight) => onChange({ weight })} />
      <SpacingControls settings={settings} onChange={onChange} isOpen={withHelp} />
      <Switch
        label={t('settingSpreads')}
        {...(withHelp && { help: t('settingSpreadsHelp') })}
        isOn={settings.inSpreads}
        onChange={(inSpreads) => onChange({ inSpreads })}
      />
      <Switch
        label={t('settingQuotes')}
        {...(withHelp && { help: `${t('settingQuotesHelp')} ${aboutQuotes}`.trim() })}
        isOn={settings.showQuotes}
        onChange={(showQuotes) => onChange({ showQuotes })}
      />
      <Choice
        name="pictures"
        label={t('settingPictures')}
        values={PICTURES}
        value={settings.pictures}
        labelOf={(pictures) => t(`pictures_${pictures}`)}
        {...(withHelp && { help: t('settingPicturesHelp') })}
        onChange={(pictures) => onChange({ pictures })}
      />
      {site !== null && settings.onlyHere !== null && (
        <Switch
          label={t('settingOnlyHere')}
          help={t('settingOnlyHereHelp', site)}
          isOn={settings.onlyHere}
          onChange={(onlyHere) => onChange({ onlyHere })}
        />
      )}
      <button type="button" class="link-button" onClick={() => onChange(appearanceDefaults)}>
        {t('settingReset')}
      </button>
    </div>
  );
}

interface SpacingProps extends Pick<Props, 'settings' | 'onChange'> {
  isOpen: boolean;
}

/** The controls of a story's lines, behind a fold: length, spaces, justification, focus. */
function SpacingControls({ settings, onChange, isOpen }: SpacingProps) {
  const { t } = useLanguage();
  return (
    <details class="spacing" open={isOpen}>
      <summary>{t('settingSpacing')}</summary>
      {SPACING.map((name) => (
        <ScaleSlider
          key={name}
          name={name}
          value={settings[name]}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
      <Switch
        label={t('settingJustify')}
        isOn={settings.justify}
        onChange={(justify) => onChange({ justify })}
      />
      <Switch
        label={t('settingShade')}
        isOn={settings.shadeLines}
        onChange={(shadeLines) => onChange({ shadeLines })}
      />
      <Choice
        name="lineFocus"
        label={t('settingLineFocus')}
        values={LINE_FOCUS}
        value={settings.lineFocus}
        labelOf={(lines) => t(`lineFocus_${lines}`)}
        onChange={(lineFocus) => onChange({ lineFocus })}
      />
    </details>
  );
}
