import { isLocal, type VoiceLike, voicesFor } from './choose-voice.ts';

/** A manner to speak in. */
export interface Delivery<V> {
  voice: V | null;
  /** Factors of the voice's usual pitch and of the speed that the reader chose. */
  pitch: number;
  rate: number;
}

/** Ways to use a voice, the usual one first: each differs from the others in pitch and in speed. */
const TINTS = [
  { pitch: 1, rate: 1 },
  { pitch: 0.8, rate: 0.94 },
  { pitch: 1.25, rate: 1.06 },
  { pitch: 0.65, rate: 1.08 },
  { pitch: 1.45, rate: 0.92 },
  { pitch: 0.9, rate: 1.16 },
  { pitch: 1.12, rate: 0.86 },
] as const;

/** Voices that come with macOS as a joke: no minister should speak as a bubble. */
const JOKES = new Set(
  `albert|bad news|bahh|bells|boing|bubbles|cellos|deranged|good news|hysterical|jester|organ|pipe organ|
  superstar|trinoids|whisper|wobble|zarvox`
    .split('|')
    .map((name) => name.trim()),
);
const isJoke = ({ name }: { name?: string }): boolean =>
  JOKES.has((name ?? '').replace(/\s*\(.*/, '').toLowerCase());

/**
 * Gives every speaker of a story a manner to speak in, and keeps it. Only voices on this device that speak the language
 * are taken, and not the narrator's while there are others. Once all are taken, each is taken again in other pitch and
 * speed, the narrator's too. Nothing goes by what a name or a voice may say of somebody.
 * @param lang language of the story
 */
export function createCast(lang: string | null) {
  const speakers: string[] = [];

  function placeOf(speaker: string): number {
    const place = speakers.indexOf(speaker);
    return place < 0 ? speakers.push(speaker) - 1 : place;
  }

  return {
    /** Takes speakers in, those who are quoted most first: the first get the voices that nobody shares. */
    add(keys: readonly string[]): void {
      for (const key of keys) placeOf(key);
    },
    /** @param narrator the voice that reads the rest; it must be one that may be taken */
    deliveryOf<V extends VoiceLike & { name?: string }>(
      speaker: string,
      voices: readonly V[],
      narrator: V | null,
    ): Delivery<V> {
      const local = voicesFor(voices.filter(isLocal), lang).filter(
        (voice) => voice.voiceURI !== narrator?.voiceURI && !isJoke(voice),
      );
      const place = placeOf(speaker);
      const own = local[place];
      if (own) return { voice: own, ...TINTS[0] };
      const mayShare = narrator && (isLocal(narrator) || local.length === 0);
      const shared = mayShare ? [...local, narrator] : local;
      const after = place - local.length;
      const round = Math.floor(after / Math.max(1, shared.length)) % (TINTS.length - 1);
      return { voice: shared[after % shared.length] ?? narrator, ...(TINTS[1 + round] ?? TINTS[1]) };
    },
  };
}
