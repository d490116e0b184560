import { isRecord } from './is-record.ts';

/** Percent of a voice's usual speed. */
export const SPEECH_RATE = { min: 50, max: 300, step: 10 } as const;

/** More languages than these need no voice of their own, and more do not fit what is synced. */
const MAX_VOICES = 40;

export const speechDefaults = {
  speechRate: 100,
  /**
   * The voice for a language, by its primary subtag ("und": stories without a language): a name (`voiceURI`) that the
   * browser gives its voices.
   */
  speechVoices: {} as Record<string, string>,
  /** The voice for the quotations of stories in a language; a language that is missing has none of its own. */
  quoteVoices: {} as Record<string, string>,
  /** True if each speaker of a story has a voice of their own, and is named before what they say. */
  speakerVoices: false,
  /** Names of the chosen voices that send the text away: only here do we know that the reader wants that. */
  onlineVoices: [] as string[],
};
/** The settings of reading aloud. */
export type Speech = typeof speechDefaults;

const isVoiceName = (name: unknown): name is string => typeof name === 'string' && name.length <= 150;

const isVoices = (value: unknown): value is Record<string, string> => {
  if (!isRecord(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= MAX_VOICES &&
    entries.every(([lang, name]) => /^[a-z]{2,8}$/.test(lang) && isVoiceName(name))
  );
};

/** Checks of stored values, one for each of these settings: true if the setting may have the value. */
export const isValidSpeech: { [K in keyof Speech]: (value: unknown) => value is Speech[K] } = {
  speechRate: (value): value is number =>
    typeof value === 'number' && value >= SPEECH_RATE.min && value <= SPEECH_RATE.max,
  speechVoices: isVoices,
  quoteVoices: isVoices,
  speakerVoices: (value): value is boolean => typeof value === 'boolean',
  onlineVoices: (value): value is string[] =>
    Array.isArray(value) && value.length <= MAX_VOICES && value.every(isVoiceName),
};
