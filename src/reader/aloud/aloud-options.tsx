import { SPEECH_RATE } from '../../storage/speech.ts';
import type { StoryToolProps } from '../frame/story-tools.ts';
import { useLanguage } from '../i18n/context.ts';
import { primaryTag } from './choose-voice.ts';
import { VoiceChoice } from './voice-choice.tsx';

interface Props extends Pick<StoryToolProps, 'story' | 'settings' | 'actions'> {
  voices: readonly SpeechSynthesisVoice[];
}

/** Voices and speed. */
export function AloudOptions({ story, settings, actions, voices }: Props) {
  const { t, locale } = useLanguage();
  const primary = primaryTag(story.lang);
  const { speechRate, speechVoices, quoteVoices } = settings;
  const changed = (choices: Record<string, string>, voice: string | undefined) => {
    const { [primary]: _, ...others } = choices;
    return voice === undefined ? others : { ...others, [primary]: voice };
  };
  const rate = new Intl.NumberFormat(locale).format(speechRate / 100);
  return (
    <div class="aloud-options">
      <label class="aloud-rate">
        <span>{t('aloudRate')}</span>
        <output>{t('aloudRateValue', rate)}</output>
        <input
          type="range"
          {...SPEECH_RATE}
          value={speechRate}
          aria-valuetext={t('aloudRateValue', rate)}
          onChange={(event) => actions.changeSettings({ speechRate: event.currentTarget.valueAsNumber })}
        />
      </label>
      {primary !== '' && (
        <>
          <VoiceChoice
            label={t('aloudVoice')}
            none={t('aloudAnyVoice')}
            voices={voices}
            lang={story.lang}
            value={speechVoices[primary]}
            onChange={(voice) => actions.changeSettings({ speechVoices: changed(speechVoices, voice) })}
          />
          <VoiceChoice
            label={t('aloudQuoteVoice')}
            none={t('aloudSameVoice')}
            voices={voices}
            lang={story.lang}
            value={quoteVoices[primary]}
            onChange={(voice) => actions.changeSettings({ quoteVoices: changed(quoteVoices, voice) })}
          />
        </>
      )}
    </div>
  );
}
