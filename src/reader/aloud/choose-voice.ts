/** What we need to know of a voice of the browser. */
export type VoiceLike = Pick<SpeechSynthesisVoice, 'voiceURI' | 'lang' | 'localService' | 'default'>;

/** "en" of "en-GB" and of "en_US" (as Android writes it). */
export const primaryTag = (lang: string | null): string => (lang ?? '').split(/[-_]/)[0]?.toLowerCase() ?? '';

const normal = (lang: string): string => lang.replaceAll('_', '-').toLowerCase();

/** The voices that speak a language, those of its region first, then those that work without a network. */
export function voicesFor<V extends VoiceLike>(voices: readonly V[], lang: string | null): V[] {
  const primary = primaryTag(lang);
  const score = (voice: V) =>
    (normal(voice.lang) === normal(lang ?? '') ? 4 : 0) +
    (voice.localService ? 2 : 0) +
    (voice.default ? 1 : 0);
  return voices.filter((voice) => primaryTag(voice.lang) === primary).sort((a, b) => score(b) - score(a));
}

/**
 * The voice for a story: the one wanted where it is there, else the best of its language, else the browser's own choice.
 * @returns null where there is no voice at all
 */
export function chooseVoice<V extends VoiceLike>(
  voices: readonly V[],
  lang: string | null,
  wanted: string | undefined,
): V | null {
  const known = voices.find((voice) => voice.voiceURI === wanted);
  return known ?? voicesFor(voices, lang)[0] ?? voices.find((voice) => voice.default) ?? voices[0] ?? null;
}
