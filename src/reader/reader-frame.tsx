import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../ui/i18n/context.ts';
import { Bar } from './frame/bar.tsx';
import { KeysDialog } from './frame/keys-dialog.tsx';
import { messageOf, PageMessage } from './frame/page-message.tsx';
import { commandOf, isTypingAt, pressTool } from './frame/reader-keys.ts';
import { Skeleton } from './frame/skeleton.tsx';
import type { ReaderProps } from './reader-types.ts';
import { StoryFrame } from './story-frame.tsx';

/** Bar and content: the story with its views, or what is said in its place. */
export function ReaderFrame(props: ReaderProps) {
  const { result, settings, actions } = props;
  const { t } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  // With the focus inside, keys work at once.
  useEffect(() => frame.current?.focus({ preventScroll: true }), []);
  const [showsKeys, setShowsKeys] = useState(false);
  const keys = showsKeys && <KeysDialog actions={actions} onClose={() => setShowsKeys(false)} />;
  const onShowKeys = () => setShowsKeys(true);
  if (result.status === 'story')
    return (
      <>
        <StoryFrame
          key={result.story.url}
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
      ref={frame}
      class="frame"
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
