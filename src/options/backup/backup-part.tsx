import { writeBackup } from '../../settings/backup.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useAttempt, useSay } from '../layout/notice.tsx';
import { SectionHead } from '../layout/section-head.tsx';
import { useServices } from '../layout/services.ts';
import { RestoreForm } from './restore-form.tsx';
import { UsageMeters } from './usage-meter.tsx';

/** Everything that was set up as one file, and back; what it takes; and the way to begin anew. */
export function BackupPart() {
  const { t } = useLanguage();
  const { all, rules } = useServices();
  const say = useSay();
  const attempt = useAttempt();
  const save = async () => {
    const now = Date.now();
    const name = `clearstory-backup-${new Date(now).toISOString().slice(0, 10)}.json`;
    saveFile({ name, type: 'application/json', content: writeBackup(await all.read(), now) });
    say(t('statusSaved', name));
  };
  const resetSettings = async () => {
    const { appearances, lists } = await all.read();
    const undo = await all.write({ settings: {}, appearances, lists }, true);
    say(t('resetDone'), undo);
  };
  const resetRules = async () => {
    const ids = (await rules.entries()).map(({ id }) => id);
    const before = await rules.replace(Object.fromEntries(ids.map((id) => [id, null])));
    say(t('resetDone'), () => rules.replace(before));
  };
  const resetAll = async () => {
    const undo = await all.write({ settings: {}, appearances: new Map(), lists: [] }, true);
    say(t('resetDone'), undo);
  };
  return (
    <>
      <SectionHead title={t('optionsBackup')}>
        <p class="help">{t('optionsBackupHelp')}</p>
      </SectionHead>
      <div class="backup-parts">
        <div>
          <section aria-labelledby="save-title">
            <h3 id="save-title">{t('backupTitle')}</h3>
            <p class="help">{t('backupHelp')}</p>
            <button type="button" class="button button-main" onClick={() => attempt(save)}>
              {t('backupSave')}
            </button>
          </section>
          <UsageMeters />
        </div>
        <div>
          <RestoreForm />
          <section aria-labelledby="reset-title">
            <h3 id="reset-title">{t('resetTitle')}</h3>
            <p class="help">{t('resetHelp')}</p>
            <div class="buttons">
              <button type="button" class="button" onClick={() => attempt(resetSettings)}>
                {t('resetSettings')}
              </button>
              <button type="button" class="button" onClick={() => attempt(resetRules)}>
                {t('resetRules')}
              </button>
              <button type="button" class="button" onClick={() => attempt(resetAll)}>
                {t('resetAll')}
              </button>
            </div>
          </section>
        </div>
      </div>
    </>
  );
}
