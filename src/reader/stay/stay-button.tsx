import { Tool } from '../../ui/controls/tool.tsx';
import { useLanguage } from '../../ui/i18n/context.ts';
import { Onward } from '../../ui/icons.tsx';
import type { Stay } from '../reader-types.ts';

/** Has the reader stay from page to page of the site, or no longer. */
export function StayButton({ stay }: { stay: Stay }) {
  const { t } = useLanguage();
  const isOn = stay.site !== null;
  return (
    <Tool label={t('stay')} toolKey="y" isPressed={isOn} onPress={() => stay.change(!isOn)}>
      <Onward />
    </Tool>
  );
}
