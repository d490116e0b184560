import { EVERY_ORIGIN } from '../../settings/settings.ts';
import { Switch } from '../../ui/controls/switch.tsx';
import { useLanguage } from '../../ui/i18n/context.ts';
import { useServices } from '../layout/services.ts';

interface Props {
  isOn: boolean;
  /** True if the browser lets us open any page without a press; null where it has not said so yet. */
  isGranted: boolean | null;
  onSwitch(isOn: boolean): void;
}

/** Whether stories open by themselves on every site, and what the browser says to that. */
export function EverySite({ isOn, isGranted, onSwitch }: Props) {
  const { t } = useLanguage();
  const { access } = useServices();
  return (
    <div class="every-site">
      <Switch
        label={t('everySite')}
        help={t('everySiteHelp')}
        isOn={isOn}
        onChange={(is) => {
          // Before anything is waited for: browsers take the request for the reader's own only now.
          if (is) access.request(EVERY_ORIGIN);
          onSwitch(is);
        }}
      />
      {isOn && isGranted === false && (
        <p class="site-dormant" role="status">
          {t('everySiteDormant')}{' '}
          <button type="button" class="button" onClick={() => access.request(EVERY_ORIGIN)}>
            {t('siteAllow')}
          </button>
        </p>
      )}
    </div>
  );
}
