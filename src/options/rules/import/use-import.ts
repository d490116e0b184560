import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../../ui/i18n/context.ts';
import type { FileText } from '../../files/files.ts';
import { addressOf } from '../../layout/address.ts';
import { useSay } from '../../layout/notice.tsx';
import { useServices } from '../../layout/services.ts';
import { useLatest } from '../../layout/use-latest.ts';
import { loadRules } from '../load-rules.ts';
import { yieldToBrowser } from '../yield-to-browser.ts';
import { type ImportEntry, listsOf, planImport } from './plan-import.ts';

/** Texts that are read before the browser may draw again. */
const TEXTS_A_STEP = 20;

/**
 * An import in two steps: `plan` reads texts and finds what each would change, `store` makes the changes that were
 * chosen. `progress` and `problem` say how it goes, '' where there is nothing to say.
 */
export function useImport() {
  const { t, number } = useLanguage();
  const { rules } = useServices();
  const say = useSay();
  const [entries, setEntries] = useState<ImportEntry[] | null>(null);
  const [progress, setProgress] = useState('');
  const [problem, setProblem] = useState('');
  const begin = useLatest();
  const isStoring = useRef(false);

  const plan = async (read: () => Promise<readonly FileText[]>) => {
    const isLatest = begin();
    setProblem('');
    setProgress('');
    setEntries(null);
    try {
      const [texts, { parseRules }, all] = await Promise.all([read(), loadRules(), rules.all()]);
      const stored = new Map(all.map((list) => [list.id, list]));
      const planned: ImportEntry[] = [];
      for (const text of texts) {
        planned.push(planImport(text, { stored: (id) => stored.get(id) ?? null, parse: parseRules }));
        if (planned.length % TEXTS_A_STEP === 0) {
          if (!isLatest()) return;
          setProgress(t('importReading', number(planned.length), number(texts.length)));
          await yieldToBrowser();
        }
      }
      if (isLatest()) setEntries(planned);
    } catch {
      if (isLatest()) setProblem(t('importUnreadable'));
    }
    if (isLatest()) setProgress('');
  };
  const store = async (chosen: readonly ImportEntry[]) => {
    // Stored a second time, what was there before would be what the first time has put there.
    if (isStoring.current) return;
    isStoring.current = true;
    const lists = listsOf(chosen);
    try {
      const before = await rules.replace(lists);
      setEntries(null);
      location.hash = addressOf('rules');
      say(t('importDone', number(Object.keys(lists).length)), () => rules.replace(before));
    } catch {
      setProblem(t('importNoRoom'));
    }
    isStoring.current = false;
  };
  return { entries, progress, problem, plan, store };
}
