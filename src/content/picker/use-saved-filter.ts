import { useState } from 'preact/hooks';
import type { PickerPage } from './picker-page.ts';

/** Writes the filter that was picked, and takes it back. @param onSaved called when it is stored */
export function useSavedFilter(page: PickerPage, onSaved: () => void) {
  const [saved, setSaved] = useState<{ line: string; isUndone: boolean } | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const write = async (change: () => Promise<void>) => {
    try {
      await change();
      setHasFailed(false);
    } catch (error) {
      console.warn('Clearstory could not write a rule', error);
      setHasFailed(true);
    }
  };
  return {
    saved,
    hasFailed,
    save: (line: string) =>
      write(async () => {
        await page.addFilter(line);
        setSaved({ line, isUndone: false });
        onSaved();
      }),
    undo: () =>
      write(async () => {
        if (!saved) return;
        await page.removeFilter(saved.line);
        setSaved({ ...saved, isUndone: true });
      }),
    /** Makes room for the next filter; the one that was written stays. */
    forget() {
      setSaved(null);
      setHasFailed(false);
    },
  };
}
