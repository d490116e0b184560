import { useEffect, useState } from 'preact/hooks';
import type { Rule } from '../../../core/rules/types.ts';
import { useLatest } from '../../layout/use-latest.ts';
import type { Trial, TrialPage } from './try-rules.ts';

const loadTrial = () => import('./trial-code.ts');

/** Tries rules on the page that was chosen, anew whenever they change. @param rules null until they are parsed */
export function useTrial(rules: readonly Rule[] | null) {
  const [page, setPage] = useState<TrialPage | null>(null);
  const [isRefused, setIsRefused] = useState(false);
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
    setIsRefused(false);
    try {
      const chosen = await read();
      if (isLatest()) setPage(chosen);
    } catch {
      if (!isLatest()) return;
      setPage(null);
      setTrial(null);
      setIsRefused(true);
    }
  };
  return {
    page,
    trial,
    /** True where the page that was chosen last could not be read. */
    isRefused,
    /** Reads a page to try the rules on; of two choices the later one counts. */
    choose,
    /** Reads a saved page. @param fallbackUrl its address where it does not name its own */
    chooseFile: (file: File, fallbackUrl: string) =>
      choose(async () => {
        const html = await file.text();
        const { savedAddress } = await loadTrial();
        return { html, url: savedAddress(html, fallbackUrl), name: file.name };
      }),
  };
}
