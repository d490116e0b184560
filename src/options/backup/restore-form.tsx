import { useState } from 'preact/hooks';
import { type ReadBackup, readBackup } from '../../settings/backup.ts';
import { useLanguage } from '../../ui/i18n/context.ts';
import { DropZone } from '../files/drop-zone.tsx';
import { useSay } from '../layout/notice.tsx';
import { useServices } from '../layout/services.ts';
import { useLatest } from '../layout/use-latest.ts';

type Found = ReadBackup & { fault: null };

/** Reads a backup, tells what is in it, and puts it in where that is wanted. */
export function RestoreForm() {
  const { t } = useLanguage();
  const { all } = useServices();
  const say = useSay();
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState('');
  const begin = useLatest();
  const read = async (files: Promise<File[]>) => {
    const isLatest = begin();
    setFound(null);
    setProblem('');
    try {
      const [file] = await files;
      if (!file) return;
      const result = readBackup(await file.text());
      if (!isLatest()) return;
      if (result.fault === null) setFound(result);
      else setProblem(t(`backupFault_${result.fault}`));
    } catch {
      if (isLatest()) setProblem(t('importUnreadable'));
    }
  };
  const restore = async (isWhole: boolean) => {
    if (!found) return;
    try {
      const undo = await all.write(found.backup, isWhole);
      setFound(null);
      say(t('backupRestored'), undo);
    } catch {
      setProblem(t('importNoRoom'));
    }
  };
  return (
    <section aria-labelledby="restore-title">
      <h3 id="restore-title">{t('restoreTitle')}</h3>
      <DropZone label={t('restoreDrop')} accept=".json,application/json" onFiles={read} />
      <p class="problem" role="alert">
        {problem}
      </p>
      {found && <RestoreReport found={found} onRestore={restore} />}
    </section>
  );
}

function RestoreReport({ found, onRestore }: { found: Found; onRestore(isWhole: boolean): void }) {
  const { t, locale, number } = useLanguage();
  const { backup, madeAt, leftOut } = found;
  const automatic = [...(backup.settings.autoSites ?? []), ...(backup.settings.markSites ?? [])];
  const made = madeAt === null ? null : new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(madeAt);
  const left = leftOut.settings.length + leftOut.appearances + leftOut.lists;
  return (
    <div class="restore-report" role="status">
      {made && <p>{t('restoreMade', made)}</p>}
      <ul>
        <li>{t('restoreSettings', number(Object.keys(backup.settings).length))}</li>
        <li>{t('restoreLooks', number(backup.appearances.size))}</li>
        <li>{t('restoreLists', number(backup.lists.length))}</li>
        {left > 0 && <li class="restore-left">{t('restoreLeftOut', number(left))}</li>}
      </ul>
      {automatic.length > 0 && <p class="help">{t('restoreAuto')}</p>}
      <div class="buttons">
        <button type="button" class="button button-main" onClick={() => onRestore(true)}>
          {t('restoreWhole')}
        </button>
        <button type="button" class="button" onClick={() => onRestore(false)}>
          {t('restoreAdd')}
        </button>
      </div>
    </div>
  );
}
