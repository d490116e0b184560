/** The properties of a browser's voice that we need. */
export type VoiceLike = Pick<SpeechSynthesisVoice, 'voiceURI' | 'lang' | 'localService' | 'default'>;

/** Voices that the reader has chosen. */
export interface ChosenVoices {
  /** `voiceURI` of the voice for this story, where one was chosen. */
  wanted: string | undefined;
  /** `voiceURI`s of the voices that the reader chose although they send the text away. */
  online: readonly string[];
}

/** "en" of "en-GB" and of "en_US" (as Android writes it). */
const primaryTag = (lang: string | null): string => (lang ?? '').split(/[-_]/)[0]?.toLowerCase() ?? '';

/** The name under which the voice for a language is chosen: its primary subtag, "und" where a story has no language. */
export const voiceKey = (lang: string | null): string => primaryTag(lang) || 'und';

/** Tells whether a voice speaks on this device. One that does not say so sends the text to its maker. */
export const isLocal = ({ localService }: Pick<VoiceLike, 'localService'>): boolean => localService === true;

const normal = (lang: string): string => lang.replaceAll('_', '-').toLowerCase();

/**
 * Lists the voices that speak a language: those on this device first, then those of its region, then the browser's own
 * choice.
 */
export function voicesFor<V extends VoiceLike>(voices: readonly V[], lang: string | null): V[] {
  const primary = primaryTag(lang);
  const score = (voice: V) =>
    (isLocal(voice) ? 4 : 0) + (normal(voice.lang) === normal(lang ?? '') ? 2 : 0) + (voice.default ? 1 : 0);
  return voices.filter((voice) => primaryTag(voice.lang) === primary).sort((a, b) => score(b) - score(a));
}

/**
 * Chooses the voice for a story: the one wanted where it is there, else the best one on this device that speaks the
 * language, else the browser's own choice among those on this device. A voice that sends the text away is taken only
 * where the reader chose it as such: on another device a voice of the same name may be another.
 * @returns null where no voice may be taken
 */
export function chooseVoice<V extends VoiceLike>(
  voices: readonly V[],
  lang: string | null,
  { wanted, online }: ChosenVoices,
): V | null {
  const local = voices.filter(isLocal);
  const allowed = online.includes(wanted ?? '') ? [...local, ...voices] : local;
  return (
    allowed.find((voice) => voice.voiceURI === wanted) ??
    voicesFor(local, lang)[0] ??
    local.find((voice) => voice.default) ??
    local[0] ??
    null
  );
}
