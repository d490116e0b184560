import { useEffect, useState } from 'preact/hooks';
import { Cross, Next, Pause, Play, Previous, Sliders } from '../frame/icons.tsx';
import type { StoryToolProps } from '../frame/story-tools.ts';
import { Tool } from '../frame/tool.tsx';
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
        <Tool label={t('aloudPrevious')} onPress={speaker.previousParagraph}>
          <Previous />
        </Tool>
        <Tool
          label={t(isPlaying ? 'aloudPause' : 'aloudPlay')}
          onPress={isPlaying ? speaker.pause : speaker.play}
          toolKey="l"
        >
          {isPlaying ? <Pause /> : <Play />}
        </Tool>
        <Tool label={t('aloudNext')} onPress={speaker.nextParagraph}>
          <Next />
        </Tool>
        <Tool label={t('aloudOptions')} onPress={() => setIsOpen(!isOpen)} isOpen={isOpen}>
          <Sliders />
        </Tool>
        <Tool label={t('aloudStop')} onPress={onClose}>
          <Cross />
        </Tool>
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
          <Tool label={t('aloudStop')} onPress={props.onClose}>
            <Cross />
          </Tool>
        </div>
      )}
    </section>
  );
}
