// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { all, button, click, one, press, show, useDocument } from '../test-document.fixture.tsx';
import { rangeIn } from './highlight.ts';

/** A synthesis that speaks nothing and lets tests say what happens. */
function fakeSpeech(voices: { voiceURI: string; name: string; lang: string }[]) {
  const spoken: { text: string; voice?: { voiceURI: string }; onend?: () => void }[] = [];
  const target = new EventTarget();
  let known = voices;
  Object.assign(window, {
    speechSynthesis: Object.assign(target, {
      getVoices: () => known,
      speak: (utterance: { text: string }) => spoken.push(utterance),
      cancel: vi.fn(),
      pause: vi.fn(),
      resume: vi.fn(),
    }),
    SpeechSynthesisUtterance: class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
    matchMedia: () => ({ matches: false }),
  });
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  return {
    spoken,
    synthesis: window.speechSynthesis,
    arrive(late: typeof voices) {
      known = late;
      act(() => void target.dispatchEvent(new Event('voiceschanged')));
    },
  };
}

const VOICE = { voiceURI: 'a', name: 'Voice A', lang: 'en-GB' };
const start = async () => {
  click(button('Read aloud'));
  await vi.waitFor(() => one('.aloud'));
};

describe('reading aloud', () => {
  useDocument();
  afterEach(() => {
    for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'matchMedia'])
      Reflect.deleteProperty(window, name);
  });

  it('begins, marks the line, pauses and goes on', async () => {
    const { spoken } = fakeSpeech([VOICE]);
    show();
    await start();
    await vi.waitFor(() => expect(spoken).toHaveLength(1));
    expect(spoken[0]?.text).toContain('Harbour town');
    await vi.waitFor(() => expect(one('.spoken').dataset.line).toBe('headline'));
    click(button('Pause'));
    expect(spoken).toHaveLength(1);
    press('l');
    await vi.waitFor(() => expect(spoken).toHaveLength(2));
    click(button('Next paragraph'));
    expect(spoken.at(-1)?.text).toContain('A bridge was promised');
  });

  it('falls silent when it is stopped, and leaves no mark', async () => {
    const { synthesis, spoken } = fakeSpeech([VOICE]);
    show();
    await start();
    await vi.waitFor(() => expect(spoken).toHaveLength(1));
    vi.mocked(synthesis.cancel).mockClear();
    click(all('.aloud button').at(-1) as HTMLElement);
    await vi.waitFor(() => expect(synthesis.cancel).toHaveBeenCalled());
    expect(all('.aloud, .spoken')).toEqual([]);
  });

  it('waits for voices that come late', async () => {
    const { arrive, spoken } = fakeSpeech([]);
    show();
    await start();
    expect(spoken).toEqual([]);
    arrive([VOICE]);
    await vi.waitFor(() => expect(spoken[0]?.voice?.voiceURI).toBe('a'));
  });

  it('says that there is no voice', async () => {
    fakeSpeech([]);
    show();
    await start();
    await vi.waitFor(() => expect(one('.aloud [role=alert]').textContent).toContain('no voice'), 4000);
  });
});

describe('a range in a line', () => {
  it('spans the elements that the text lies in', () => {
    const line = document.createElement('p');
    const link = document.createElement('a');
    link.append('two ');
    line.append('one ', link, 'three');
    expect(rangeIn(line, { start: 4, end: 13 })?.toString()).toBe('two three');
    expect(rangeIn(line, { start: 0, end: 3 })?.toString()).toBe('one');
    expect(rangeIn(line, { start: 4, end: 99 })).toBeNull();
  });
});
