import { useLanguage } from '../../ui/i18n/context.ts';
import { SectionHead } from '../layout/section-head.tsx';
import { useServices } from '../layout/services.ts';

/** The section on what leaves the browser and what is kept in it. */
export function PrivacySection() {
  const { t } = useLanguage();
  const { version } = useServices();
  return (
    <>
      <SectionHead title={t('optionsPrivacy')} />
      <div class="privacy">
        <p>{t('privacyNoServer')}</p>
        <p>{t('privacyPictures')}</p>
        <p>{t('privacySettings')}</p>
      </div>
      <footer class="help">
        <p>
          {t('extensionName')} · {t('optionsVersion', version)}
        </p>
        <p>
          <a href="/licences/OpenDyslexic.txt">{t('typefaceCredit')}</a>
        </p>
      </footer>
    </>
  );
}
