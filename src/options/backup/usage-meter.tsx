import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../ui/i18n/context.ts';
import { type Services, type StorageUse, useServices } from '../layout/services.ts';

interface Use {
  local: StorageUse;
  sync: Awaited<ReturnType<Services['syncUsage']>>;
}

/** Meters of the storage used, against what the browser allows. */
export function UsageMeters() {
  const { t } = useLanguage();
  const { rules, syncUsage } = useServices();
  const [use, setUse] = useState<Use | null>(null);
  useEffect(() => {
    const read = () => {
      Promise.all([rules.usage(), syncUsage()]).then(
        ([local, sync]) => setUse({ local, sync }),
        () => setUse(null),
      );
    };
    read();
    return rules.onChanged(read);
  }, [rules, syncUsage]);
  if (!use) return null;
  return (
    <section aria-labelledby="usage-title">
      <h3 id="usage-title">{t('usageTitle')}</h3>
      <Meter label={t('usageLocal')} use={use.local} />
      <Meter label={t(use.sync.isSynced ? 'usageSync' : 'usageUnsynced')} use={use.sync} />
    </section>
  );
}

function Meter({ label, use: { used, quota } }: { label: string; use: StorageUse }) {
  const { t, locale, percent } = useLanguage();
  const size = (bytes: number) => {
    const [unit, scale] = bytes < 1_000_000 ? ['kilobyte', 1000] : ['megabyte', 1_000_000];
    return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
      bytes / scale,
    );
  };
  const text = quota === null ? size(used) : t('usageOf', size(used), size(quota), percent(used / quota));
  return (
    <p class="usage">
      <span>{label}</span>
      <span class="usage-text">{text}</span>
      {quota !== null && <meter aria-label={label} min={0} max={quota} high={quota * 0.8} value={used} />}
    </p>
  );
}
