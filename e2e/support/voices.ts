import type { Surface } from './driver.ts';
import { poll } from './poll.ts';

/** What a page's voices have been asked to say, and how. */
export interface Said {
  text: string;
  voice: string;
  pitch: number;
}

interface Voices {
  sayWord(charIndex: number): void;
  endSentence(): void;
  said(): Said[];
}

/**
 * Gives a page of ours voices that say nothing, and tell what they were asked: one that sends the text away, and those
 * named, on this device. Each ends when it is told.
 */
export function giveVoices(surface: Surface, names: readonly string[]): Promise<void> {
  return surface.evaluate((local) => {
    const spoken: SpeechSynthesisUtterance[] = [];
    const stand = {
      getVoices: () => [
        { voiceURI: 'net', name: 'Net voice', lang: 'en', localService: false, default: true },
        ...local.map((name) => ({
          voiceURI: name,
          name: `Test voice ${name}`,
          lang: 'en-AU',
          localService: true,
          default: false,
        })),
      ],
      speak: (utterance: SpeechSynthesisUtterance) => {
        spoken.push(utterance);
        setTimeout(() => utterance.onstart?.({} as SpeechSynthesisEvent));
      },
      cancel: () => undefined,
      pause: () => undefined,
      resume: () => undefined,
    };
    Object.defineProperty(window, 'speechSynthesis', { value: stand, configurable: true });
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
      sayWord: (charIndex: number) =>
        spoken.at(-1)?.onboundary?.({ name: 'word', charIndex, charLength: 0 } as SpeechSynthesisEvent),
      endSentence: () => spoken.at(-1)?.onend?.({} as SpeechSynthesisEvent),
      said: () => spoken.map(({ text, voice, pitch }) => ({ text, voice: voice?.voiceURI ?? '', pitch })),
    });
  }, names);
}

export const said = (surface: Surface): Promise<Said[]> =>
  surface.evaluate(() => (window as unknown as Voices).said());

/** Tells of a word of the sentence that is spoken, by its offset. */
export const sayWord = (surface: Surface, at: number): Promise<void> =>
  surface.evaluate((offset) => (window as unknown as Voices).sayWord(offset), at);

/** Ends the sentence that is spoken, and waits for the next. Out: that one. */
export async function nextSentence(surface: Surface): Promise<Said> {
  const before = (await said(surface)).length;
  await surface.evaluate(() => (window as unknown as Voices).endSentence());
  return lastSaid(surface, before);
}

/** Waits until more has been said than so many sentences. Out: the last of them. */
export const lastSaid = (surface: Surface, before = 0): Promise<Said> =>
  poll(async () => {
    const all = await said(surface);
    return all.length > before ? all.at(-1) : undefined;
  }, 'a sentence');
