import { useLanguage } from '../../ui/i18n/context.ts';
import { isLocal, voicesFor } from './choose-voice.ts';

interface Props {
  label: string;
  /** The option that stands for having chosen none. */
  none: string;
  voices: readonly SpeechSynthesisVoice[];
  /** Language of the story: its voices come first. */
  lang: string | null;
  value: string | undefined;
  onChange(voice: string | undefined): void;
}

function Options({ voices }: { voices: readonly SpeechSynthesisVoice[] }) {
  const { t } = useLanguage();
  return voices.map((voice) => (
    <option key={voice.voiceURI} value={voice.voiceURI}>
      {isLocal(voice) ? voice.name : t('aloudOnlineVoice', voice.name)}
    </option>
  ));
}

/** The choice of a voice. */
export function VoiceChoice({ label, none, voices, lang, value, onChange }: Props) {
  const { locale } = useLanguage();
  const own = voicesFor(voices, lang);
  const others = voices
    .filter((voice) => !own.includes(voice))
    .sort(
      (a, b) =>
        Number(isLocal(b)) - Number(isLocal(a)) ||
        a.lang.localeCompare(b.lang, locale) ||
        a.name.localeCompare(b.name, locale),
    );
  return (
    <label class="voice-choice">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
        <option value="">{none}</option>
        <Options voices={own} />
        {others.length > 0 && (
          <optgroup label="…">
            <Options voices={others} />
          </optgroup>
        )}
      </select>
    </label>
  );
}
