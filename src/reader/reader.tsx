import { useMemo } from 'preact/hooks';
import { LanguageContext } from '../ui/i18n/context.ts';
import { createLanguage, type Language } from '../ui/i18n/language.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { ReaderLayout } from './reader-layout.tsx';
import type { ReaderProps } from './reader-types.ts';
import { readingStyle } from './reading-style.ts';

function Crashed({ language, onRetry }: { language: Language; onRetry(): void }) {
  return (
    <main class="page-message">
      <h1>{language.t('crashedTitle')}</h1>
      <p>{language.t('crashedText')}</p>
      <button type="button" class="button button-main" onClick={onRetry}>
        {language.t('tryAgain')}
      </button>
    </main>
  );
}

/** The whole reader: one story, who said what in it, and what was removed. Plain data in, no extension API. */
export function Reader(props: ReaderProps) {
  const { settings, surface, t } = props;
  const language = useMemo(() => createLanguage(t), [t]);
  const style = useMemo(() => readingStyle(settings), [settings]);
  return (
    <LanguageContext.Provider value={language}>
      <div
        class="clearstory reading"
        {...style}
        data-surface={surface}
        lang={language.t('uiLanguage')}
        dir={language.dir}
      >
        <ErrorBoundary fallback={(retry) => <Crashed language={language} onRetry={retry} />}>
          <ReaderLayout {...props} />
        </ErrorBoundary>
        {props.isUnsaved && (
          <p class="unsaved-note" role="alert">
            {language.t('saveFailed')}
          </p>
        )}
      </div>
    </LanguageContext.Provider>
  );
}
