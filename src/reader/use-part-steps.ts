import { useCallback, useMemo } from 'preact/hooks';
import { useLanguage } from '../ui/i18n/context.ts';
import type { ReaderActions, View } from './reader-types.ts';
import type { PartSteps } from './story/part-view.tsx';
import type { useParts } from './use-parts.ts';

interface Options {
  parts: ReturnType<typeof useParts>;
  rest: PartSteps['rest'];
  tryAgain: ReaderActions['tryAgain'];
  setView(view: View): void;
  say(text: string): void;
}

/** Going from part to part of a long story, and to a line of it, from whatever view. */
export function usePartSteps({ parts, rest, tryAgain, setView, say }: Options) {
  const { t, number } = useLanguage();
  const { part } = parts;
  const goTo = useCallback(
    (next: number) => {
      setView('story');
      parts.goTo(next);
      say(t('partHere', number(next + 1), number(part.count)));
    },
    [parts.goTo, part.count, t],
  );
  const steps: PartSteps = useMemo(() => ({ part, rest, goTo, tryAgain }), [part, rest, goTo]);
  const isPart = (n: number) => n >= 0 && n < part.count;
  return {
    steps,
    /** Shows the next part; null: the last is shown. */
    goOn: isPart(part.index + 1) ? () => goTo(part.index + 1) : null,
    /** Shows the next (1) or previous (-1) part, if there is one. */
    step(direction: 1 | -1) {
      if (isPart(part.index + direction)) goTo(part.index + direction);
    },
    goToLine(line: string) {
      setView('story');
      parts.goTo(parts.partOf(line) ?? 0, line);
    },
  };
}
