import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../ui/i18n/context.ts';
import { lazy } from '../ui/lazy.tsx';
import { Bar } from './layout/bar.tsx';
import { messageOf, PageMessage } from './layout/page-message.tsx';
import { commandOf, isTypingAt, pressTool } from './layout/reader-keys.ts';
import { Skeleton } from './layout/skeleton.tsx';
import type { ReaderProps } from './reader-types.ts';
import { StoryLayout } from './story-layout.tsx';

const KeysDialog = lazy(async () => (await import('./layout/keys-dialog.tsx')).KeysDialog);

/** Bar and content: the story with its views, or what is said in its place. */
export function ReaderLayout(props: ReaderProps) {
  const { result, settings, actions } = props;
  const { t } = useLanguage();
  const layout = useRef<HTMLDivElement>(null);
  // With the focus inside, keys work at once.
  useEffect(() => layout.current?.focus({ preventScroll: true }), []);
  const [showsKeys, setShowsKeys] = useState(false);
  const keys = showsKeys && <KeysDialog actions={actions} onClose={() => setShowsKeys(false)} />;
  const onShowKeys = () => setShowsKeys(true);
  if (result.status === 'story')
    return (
      <>
        <StoryLayout
          key={`${result.story.url} ${result.story.isSelection ?? false}`}
          {...props}
          story={result.story}
          rest={result.rest}
          onShowKeys={onShowKeys}
        />
        {keys}
      </>
    );
  const message = messageOf(result);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: takes Esc on behalf of everything inside.
    <div
      ref={layout}
      class="layout"
      tabIndex={-1}
      onKeyDown={(event) => {
        const command = commandOf(event, isTypingAt(event.target));
        if (command?.do === 'close') actions.close?.();
        else if (command?.do === 'help') onShowKeys();
        else if (command?.do === 'tool') pressTool(event.currentTarget, command.key);
      }}
    >
      <Bar title={[t('extensionName')]} settings={settings} actions={actions} onShowKeys={onShowKeys} />
      <main class="panels">
        {result.status === 'reading' ? <Skeleton /> : <PageMessage result={result} actions={actions} />}
      </main>
      <p class="visually-hidden" role="status">
        {t(message ? message.title : 'statusReading')}
      </p>
      {keys}
    </div>
  );
}
