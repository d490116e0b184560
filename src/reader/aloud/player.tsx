import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Cross, Next, Pause, Play, Previous, Sliders } from '../frame/icons.tsx';
import type { StoryToolProps } from '../frame/story-tools.ts';
import { useLanguage } from '../i18n/context.ts';
import { AloudOptions } from './aloud-options.tsx';
import { voicesFor } from './choose-voice.ts';
import { useBrowserVoices } from './use-browser-voices.ts';
import { useSpeaker } from './use-speaker.ts';

interface Props extends StoryToolProps {
  root: HTMLElement;
  view: Window & typeof globalThis;
  onClose(): void;
}

function Control(props: {
  label: string;
  onPress(): void;
  isOpen?: boolean;
  toolKey?: string;
  children: ComponentChildren;
}) {
  const { label, onPress, isOpen, toolKey, children } = props;
  return (
    <button
      type="button"
      class="tool"
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
      data-tool-key={toolKey}
      onClick={() => onPress()}
    >
      {children}
    </button>
  );
}

function Controls(props: Props & { speechVoices: readonly SpeechSynthesisVoice[] }) {
  const { story, settings, actions, speechVoices, onClose, say } = props;
  const { t } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const { state, speaker } = useSpeaker(props);
  const isPlaying = state.status === 'playing';
  useEffect(() => {
    if (state.status === 'ended') say(t('aloudEnded'));
  }, [state.status]);
  const hasVoice = story.lang === null || voicesFor(speechVoices, story.lang).length > 0;
  return (
    <>
      {!hasVoice && <p class="aloud-note">{t('aloudNoVoiceForLanguage')}</p>}
      {state.status === 'failed' && (
        <p class="aloud-note" role="alert">
          {t('aloudFailed')}
        </p>
      )}
      {isOpen && <AloudOptions story={story} settings={settings} actions={actions} voices={speechVoices} />}
      <div class="aloud-controls">
        <Control label={t('aloudPrevious')} onPress={speaker.previousParagraph}>
          <Previous />
        </Control>
        <Control
          label={t(isPlaying ? 'aloudPause' : 'aloudPlay')}
          onPress={isPlaying ? speaker.pause : speaker.play}
          toolKey="l"
        >
          {isPlaying ? <Pause /> : <Play />}
        </Control>
        <Control label={t('aloudNext')} onPress={speaker.nextParagraph}>
          <Next />
        </Control>
        <Control label={t('aloudOptions')} onPress={() => setIsOpen(!isOpen)} isOpen={isOpen}>
          <Sliders />
        </Control>
        <Control label={t('aloudStop')} onPress={onClose}>
          <Cross />
        </Control>
      </div>
    </>
  );
}

/** The controls of reading aloud; a message where there is no voice. */
export function Player(props: Props) {
  const { t } = useLanguage();
  const speechVoices = useBrowserVoices(props.view.speechSynthesis);
  return (
    <section class="aloud" aria-label={t('aloud')}>
      {speechVoices !== null && speechVoices.length > 0 && (
        <Controls {...props} speechVoices={speechVoices} />
      )}
      {speechVoices?.length === 0 && (
        <div class="aloud-controls">
          <p class="aloud-note" role="alert">
            {t('aloudNoVoice')}
          </p>
          <Control label={t('aloudStop')} onPress={props.onClose}>
            <Cross />
          </Control>
        </div>
      )}
    </section>
  );
}
