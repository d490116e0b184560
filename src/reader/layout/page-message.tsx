import { useLanguage } from '../../ui/i18n/context.ts';
import type { MessageKey } from '../../ui/i18n/translate.ts';
import type { ClosedPage, ReaderActions, ReaderResult } from '../reader-types.ts';

interface Message {
  title: MessageKey;
  text: MessageKey;
  /** The way on, where there is one. */
  button?: { label: MessageKey; action: 'readAnyway' | 'readWhole' | 'tryAgain' | 'close' };
}

const TRY_AGAIN = { label: 'tryAgain', action: 'tryAgain' } as const;

const CLOSED: Record<ClosedPage, Message> = {
  browser: { title: 'closedBrowserTitle', text: 'closedBrowserText' },
  store: { title: 'closedStoreTitle', text: 'closedStoreText' },
  source: { title: 'closedSourceTitle', text: 'closedSourceText' },
  pdf: { title: 'closedPdfTitle', text: 'closedPdfText' },
  file: { title: 'closedFileTitle', text: 'closedFileText' },
};

const MESSAGES: Record<
  Exclude<ReaderResult['status'], 'reading' | 'story' | 'closed' | 'no-selection'>,
  Message
> = {
  'not-article': {
    title: 'notArticleTitle',
    text: 'notArticleText',
    button: { label: 'readAnyway', action: 'readAnyway' },
  },
  empty: { title: 'emptyTitle', text: 'emptyText', button: TRY_AGAIN },
  loading: { title: 'loadingTitle', text: 'loadingText', button: TRY_AGAIN },
  failed: { title: 'failedTitle', text: 'failedText', button: TRY_AGAIN },
  'press-needed': { title: 'pressNeededTitle', text: 'pressNeededText' },
  gone: { title: 'goneTitle', text: 'goneText', button: { label: 'close', action: 'close' } },
};

const NO_SELECTION = {
  title: 'noSelectionTitle',
  button: { label: 'readWholeStory', action: 'readWhole' },
} as const;

type Messaged = Exclude<ReaderResult, { status: 'reading' | 'story' }>;

/** Returns the message in place of a story, or null where there is a story (to come). */
export function messageOf(result: ReaderResult): Message | null {
  if (result.status === 'reading' || result.status === 'story') return null;
  if (result.status === 'no-selection') return { ...NO_SELECTION, text: `noSelection_${result.missing}` };
  return result.status === 'closed' ? CLOSED[result.page] : (MESSAGES[result.status] ?? MESSAGES.failed);
}

/** One clear sentence in place of the story, and the way on. */
export function PageMessage({ result, actions }: { result: Messaged; actions: ReaderActions }) {
  const { t } = useLanguage();
  const { title, text, button } = messageOf(result) ?? MESSAGES.failed;
  const act = button && actions[button.action];
  const keys = result.status === 'press-needed' ? actions.buttonKeys : undefined;
  return (
    <div class="page-message">
      <h1>{t(title)}</h1>
      <p>{keys ? t('pressNeededKeys', keys) : t(text)}</p>
      {button && act && (
        <button type="button" class="button button-main" onClick={() => act()}>
          {t(button.label)}
        </button>
      )}
      {result.status === 'not-article' && actions.readSelection && (
        <button type="button" class="button" onClick={actions.readSelection}>
          {t('readSelection')}
        </button>
      )}
    </div>
  );
}
