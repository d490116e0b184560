import { useEffect, useState } from 'preact/hooks';
import type { Rule } from '../../../core/rules/types.ts';
import { useLanguage } from '../../../ui/i18n/context.ts';
import { takeFiles } from '../../files/files.ts';
import { useServices } from '../../layout/services.ts';
import type { OpenPage } from './open-pages.ts';
import { TrialResult } from './trial-result.tsx';
import { useTrial } from './use-trial.ts';

interface Props {
  rules: readonly Rule[] | null;
  /** The address of a saved page that does not name its own. */
  fallbackUrl: string;
  onLine(line: number): void;
}

/** Open tabs, read anew whenever one comes back to this one. */
function useOpenPages(): OpenPage[] {
  const { pages } = useServices();
  const [open, setOpen] = useState<OpenPage[]>([]);
  useEffect(() => {
    const read = () => {
      pages.list().then(setOpen, () => setOpen([]));
    };
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [pages]);
  return open;
}

/** Tries the rules, as they are written now, on a page of the reader's choice: the story before and after. */
export function TrialPanel({ rules, fallbackUrl, onLine }: Props) {
  const { t } = useLanguage();
  const { pages } = useServices();
  const open = useOpenPages();
  const { page, trial, isRefused, choose, chooseFile } = useTrial(rules);
  return (
    <section class="trial" aria-labelledby="trial-title">
      <h3 id="trial-title">{t('trialTitle')}</h3>
      <div class="trial-source">
        <label for="trial-tab">{t('trialTab')}</label>
        <select
          id="trial-tab"
          class="field"
          disabled={open.length === 0}
          onChange={({ currentTarget }) => {
            const chosen = open.find(({ tabId }) => String(tabId) === currentTarget.value);
            if (chosen) choose(() => pages.read(chosen));
          }}
        >
          <option value="">{t(open.length === 0 ? 'trialNoTabs' : 'trialChoose')}</option>
          {open.map(({ tabId, title, url }) => (
            <option key={tabId} value={String(tabId)}>
              {`${title} – ${new URL(url).hostname}`}
            </option>
          ))}
        </select>
        <label class="button file-button">
          {t('trialFile')}
          <input
            type="file"
            class="visually-hidden"
            accept=".html,.htm,.xhtml,text/html"
            onChange={({ currentTarget }) => {
              const [file] = takeFiles(currentTarget);
              if (file) chooseFile(file, fallbackUrl);
            }}
          />
        </label>
      </div>
      <p class="help">{t('trialHelp')}</p>
      <p class="problem" role="alert">
        {isRefused && t('trialNoRight')}
      </p>
      {trial && page && <TrialResult trial={trial} page={page} onLine={onLine} />}
    </section>
  );
}
