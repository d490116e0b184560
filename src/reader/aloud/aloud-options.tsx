import { SPEECH_RATE } from '../../settings/speech.ts';
import { Switch } from '../../ui/controls/switch.tsx';
import { useLanguage } from '../../ui/i18n/context.ts';
import type { StoryToolProps } from '../layout/story-tool-props.ts';
import { isLocal, voiceKey } from './choose-voice.ts';
import { VoiceChoice } from './voice-choice.tsx';

interface Props extends Pick<StoryToolProps, 'story' | 'settings' | 'actions'> {
  voices: readonly SpeechSynthesisVoice[];
}

/** Voices and speed. */
export function AloudOptions({ story, settings, actions, voices }: Props) {
  const { t, locale } = useLanguage();
  const key = voiceKey(story.lang);
  const { speechRate, speechVoices, quoteVoices, onlineVoices } = settings;
  const changed = (choices: Record<string, string>, voice: string | undefined) => {
    const { [key]: _, ...others } = choices;
    return voice === undefined ? others : { ...others, [key]: voice };
  };
  const choose = (setting: 'speechVoices' | 'quoteVoices', voice: string | undefined) => {
    const chosen = changed(settings[setting], voice);
    const inUse = Object.values({ speechVoices, quoteVoices, [setting]: chosen }).flatMap(Object.values);
    const isOnline = voices.some((it) => it.voiceURI === voice && !isLocal(it));
    const online = isOnline && voice !== undefined ? [...onlineVoices, voice] : onlineVoices;
    actions.changeSettings({
      [setting]: chosen,
      onlineVoices: [...new Set(online)].filter((it) => inUse.includes(it)),
    });
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
      <VoiceChoice
        label={t('aloudVoice')}
        none={t('aloudAnyVoice')}
        voices={voices}
        lang={story.lang}
        value={speechVoices[key]}
        onChange={(voice) => choose('speechVoices', voice)}
      />
      <VoiceChoice
        label={t('aloudQuoteVoice')}
        none={t('aloudSameVoice')}
        voices={voices}
        lang={story.lang}
        value={quoteVoices[key]}
        onChange={(voice) => choose('quoteVoices', voice)}
      />
      <Switch
        label={t('aloudSpeakerVoices')}
        help={t('aloudSpeakerVoicesHelp')}
        isOn={settings.speakerVoices}
        onChange={(speakerVoices) => actions.changeSettings({ speakerVoices })}
      />
      <p class="help">{t('aloudStartHelp')}</p>
    </div>
  );
}
