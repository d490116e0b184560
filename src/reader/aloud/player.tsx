import { useEffect, useRef, useState } from 'preact/hooks';
import { Tool } from '../../ui/controls/tool.tsx';
import { useLanguage } from '../../ui/i18n/context.ts';
import type { MessageKey } from '../../ui/i18n/translate.ts';
import { Cross, Sliders } from '../../ui/icons.tsx';
import type { StoryToolProps } from '../layout/story-tool-props.ts';
import { topLine } from '../story/rendered-story.ts';
import { FromHere, Next, NextQuote, Pause, Play, Previous, SkipQuotes } from './aloud-icons.tsx';
import { AloudOptions } from './aloud-options.tsx';
import { chooseVoice, isLocal, voiceKey, voicesFor } from './choose-voice.ts';
import { useBrowserVoices } from './use-browser-voices.ts';
import { useSpeaker } from './use-speaker.ts';
import { focusedPlace, useStartAtPress } from './use-start-at-press.ts';
import { useWakeLock } from './use-wake-lock.ts';

interface Props extends StoryToolProps {
  root: HTMLElement;
  view: Window & typeof globalThis;
  onClose(): void;
}

interface WithVoices extends Props {
  speechVoices: readonly SpeechSynthesisVoice[];
}

/** Returns the note on the voices for a story's language, where there is none on this device; else null. */
function noteOnVoices({ story, settings, speechVoices }: WithVoices): MessageKey | null {
  const voices = story.lang === null ? [] : voicesFor(speechVoices, story.lang);
  const hasChosen = settings.onlineVoices.includes(settings.speechVoices[voiceKey(story.lang)] ?? '');
  if (story.lang === null || hasChosen || voices.some(isLocal)) return null;
  return voices.length > 0 ? 'aloudOnlineForLanguage' : 'aloudNoVoiceForLanguage';
}

/** Says that only voices which send the text away are there, and lets the reader choose one of them. */
function OnlineChoice({ story, settings, actions, speechVoices, onClose }: WithVoices) {
  const { t } = useLanguage();
  return (
    <>
      <p class="aloud-note" role="alert">
        {t('aloudOnlyOnline')}
      </p>
      <AloudOptions story={story} settings={settings} actions={actions} voices={speechVoices} />
      <div class="aloud-controls">
        <Tool label={t('aloudStop')} onPress={onClose}>
          <Cross />
        </Tool>
      </div>
    </>
  );
}

function Controls(props: WithVoices) {
  const { shownStory: story, goOn, settings, actions, speechVoices, onClose, say, root } = props;
  const { t } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const [skipsQuotes, setSkipsQuotes] = useState(false);
  const { state, speaker } = useSpeaker({
    ...props,
    story,
    skipsQuotes: skipsQuotes && settings.speakerVoices,
  });
  useStartAtPress(root, speaker.playFrom);
  const lastQuoted = useRef<string | null | undefined>(undefined);
  if (state.piece?.quote) lastQuoted.current = state.piece.quote.speaker;
  const isPlaying = state.status === 'playing';
  useWakeLock(isPlaying, props.view);
  useEffect(() => {
    if (state.status !== 'ended') return;
    if (goOn) goOn();
    else say(t('aloudEnded'));
  }, [state.status]);
  const startHere = () =>
    speaker.playFrom(focusedPlace(root) ?? { line: topLine(root, story === props.story), at: 0 });
  const note = noteOnVoices(props);
  return (
    <>
      {note && <p class="aloud-note">{t(note)}</p>}
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
        {settings.speakerVoices && (
          <>
            <Tool
              label={t('aloudNextBySpeaker')}
              onPress={() => speaker.nextQuoteOf(lastQuoted.current) || say(t('aloudNoneBySpeaker'))}
              toolKey="j"
            >
              <NextQuote />
            </Tool>
            <Tool
              label={t('aloudSkipQuotes')}
              onPress={() => setSkipsQuotes(!skipsQuotes)}
              isPressed={skipsQuotes}
              toolKey="k"
            >
              <SkipQuotes />
            </Tool>
          </>
        )}
        <Tool label={t('aloudFromHere')} onPress={startHere} toolKey="v">
          <FromHere />
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
  const { story, settings } = props;
  const known = speechVoices ?? [];
  const wanted = settings.speechVoices[voiceKey(story.lang)];
  const voice = chooseVoice(known, story.lang, { wanted, online: settings.onlineVoices });
  return (
    <section class="aloud" aria-label={t('aloud')}>
      {voice && <Controls {...props} speechVoices={known} />}
      {!voice && known.length > 0 && <OnlineChoice {...props} speechVoices={known} />}
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
