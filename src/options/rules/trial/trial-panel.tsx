import { useEffect, useState } from 'preact/hooks';
import type { Rule } from '../../../core/rules/types.ts';
import { useLanguage } from '../../../ui/i18n/context.ts';
import { takeFiles } from '../../files/files.ts';
import { useServices } from '../../layout/services.ts';
import { useLatest } from '../../layout/use-latest.ts';
import type { OpenPage } from './open-pages.ts';
import { TrialResult } from './trial-result.tsx';
import type { Trial, TrialPage } from './try-rules.ts';

const loadTrial = () => import('./trial-code.ts');

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
  const [page, setPage] = useState<TrialPage | null>(null);
  const [problem, setProblem] = useState('');
  const [trial, setTrial] = useState<Trial | null>(null);
  useEffect(() => {
    if (!page || !rules) return;
    let isOver = false;
    loadTrial().then(({ tryRules }) => !isOver && setTrial(tryRules(page, rules)));
    return () => {
      isOver = true;
    };
  }, [page, rules]);

  const begin = useLatest();
  const choose = async (read: () => Promise<TrialPage>) => {
    const isLatest = begin();
    setProblem('');
    try {
      const chosen = await read();
      if (isLatest()) setPage(chosen);
    } catch {
      if (!isLatest()) return;
      setPage(null);
      setTrial(null);
      setProblem(t('trialNoRight'));
    }
  };
  const chooseFile = (file: File | undefined) => {
    if (!file) return;
    choose(async () => {
      const html = await file.text();
      const { savedAddress } = await loadTrial();
      return { html, url: savedAddress(html, fallbackUrl), name: file.name };
    });
  };
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
            onChange={({ currentTarget }) => chooseFile(takeFiles(currentTarget)[0])}
          />
        </label>
      </div>
      <p class="help">{t('trialHelp')}</p>
      <p class="problem" role="alert">
        {problem}
      </p>
      {trial && page && <TrialResult trial={trial} page={page} onLine={onLine} />}
    </section>
  );
}
