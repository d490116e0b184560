import type { RuleListEntry } from '../../../settings/rule-list.ts';
import { useLanguage } from '../../../ui/i18n/context.ts';
import { type SavedFile, saveFile } from '../../../ui/save-file.ts';
import { useSay } from '../../layout/notice.tsx';
import { useServices } from '../../layout/services.ts';
import { exportAsFilters, exportAsSiteRules, exportFilters, exportSiteRules } from './export-rules.ts';

/** Saves the rules as files: each syntax as it is written, or all rules in one of them. */
export function ExportButtons({ entries }: { entries: readonly RuleListEntry[] }) {
  const { t, number } = useLanguage();
  const { rules } = useServices();
  const say = useSay();
  if (entries.length === 0) return null;
  const save = async (make: () => Promise<{ file: SavedFile | null; left: number }>) => {
    try {
      const { file, left } = await make();
      if (!file) say(t('exportNothing'));
      else {
        saveFile(file);
        say(left > 0 ? t('exportLeft', file.name, number(left)) : t('statusSaved', file.name));
      }
    } catch {
      say(t('statusNotSaved'));
    }
  };
  const whole = (make: typeof exportFilters) => async () => ({ file: await make(rules), left: 0 });
  return (
    <details class="menu">
      <summary class="button">{t('exportMenu')}</summary>
      <div class="menu-items">
        <button type="button" class="button" onClick={() => save(whole(exportSiteRules))}>
          {t('exportSiteRules')}
        </button>
        <button type="button" class="button" onClick={() => save(whole(exportFilters))}>
          {t('exportFilters')}
        </button>
        <button type="button" class="button" onClick={() => save(() => exportAsFilters(rules))}>
          {t('exportAsFilters')}
        </button>
        <button type="button" class="button" onClick={() => save(() => exportAsSiteRules(rules))}>
          {t('exportAsSiteRules')}
        </button>
      </div>
    </details>
  );
}
