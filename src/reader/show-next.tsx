import { useState } from 'preact/hooks';
import { useLanguage } from '../ui/i18n/context.ts';

/**
 * The first of a long list's entries, and how many more are shown on a press.
 * @param step how many are shown at first, and more each time
 */
export function useSteps<Item>(items: readonly Item[], step: number) {
  const [count, setCount] = useState(step);
  const shown = items.length > count ? items.slice(0, count) : items;
  const left = items.length - shown.length;
  return { shown, next: Math.min(step, left), showNext: () => setCount(count + step) };
}

/** The button at the end of a list of which not all is shown. */
export function ShowNext({ next, showNext }: { next: number; showNext(): void }) {
  const { t, number } = useLanguage();
  if (next === 0) return null;
  return (
    <button type="button" class="button show-next" onClick={showNext}>
      {t('showNext', number(next))}
    </button>
  );
}
