import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage } from '../../ui/i18n/context.ts';
import { ErrorBoundary } from '../error-boundary.tsx';
import type { View } from '../reader-types.ts';

interface Props {
  view: View;
  isCurrent: boolean;
  scroller: RefObject<HTMLDivElement | null>;
  /** True while what is in it is not all there yet. */
  isBusy?: boolean;
  render(): ComponentChildren;
}

/**
 * The panel of one tab, which scrolls by itself and keeps its place while another is shown. What is in it is made when it
 * is first shown, and a failure in it stays in it.
 */
export function Panel({ view, isCurrent, scroller, isBusy, render }: Props) {
  const { t } = useLanguage();
  const [wasShown, setWasShown] = useState(isCurrent);
  if (isCurrent && !wasShown) setWasShown(true);
  const crashed = (retry: () => void) => (
    <div class="page-message">
      <p>{t('crashedTitle')}</p>
      <p>{t('crashedText')}</p>
      <button type="button" class="button" onClick={retry}>
        {t('tryAgain')}
      </button>
    </div>
  );
  return (
    <div
      ref={scroller}
      id={`panel-${view}`}
      class="panel"
      role="tabpanel"
      aria-labelledby={`tab-${view}`}
      aria-busy={isBusy || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard.
      tabIndex={0}
      data-current={isCurrent}
    >
      <ErrorBoundary fallback={crashed}>
        {(isCurrent || wasShown) && <Rendered render={render} />}
      </ErrorBoundary>
    </div>
  );
}

/** Calls `render` below the boundary, so that its errors are caught there. */
function Rendered({ render }: Pick<Props, 'render'>) {
  return <>{render()}</>;
}
