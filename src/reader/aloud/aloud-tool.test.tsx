// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  actions,
  all,
  button,
  click,
  one,
  press,
  settings,
  show,
  useDocument,
} from '../test-document.fixture.tsx';
import { rangeIn } from './highlight.ts';

/** A synthesis that speaks nothing and lets tests say what happens. */
function fakeSpeech(voices: (typeof VOICE)[]) {
  const spoken: { text: string; voice?: { voiceURI: string }; onend?: () => void }[] = [];
  let known = voices;
  Object.assign(window, {
    speechSynthesis: {
      getVoices: () => known,
      speak: (utterance: { text: string }) => spoken.push(utterance),
      cancel: vi.fn(),
      pause: vi.fn(),
      resume: vi.fn(),
    },
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
    },
  };
}

const VOICE = { voiceURI: 'a', name: 'Voice A', lang: 'en-GB', localService: true };
const ONLINE = { voiceURI: 'n', name: 'Voice N', lang: 'en-GB', localService: false };
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

describe('voices that send the text away', () => {
  useDocument();
  afterEach(() => {
    for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'matchMedia'])
      Reflect.deleteProperty(window, name);
  });
  const choose = (voice: string) => {
    const list = one('.voice-choice select') as HTMLSelectElement;
    list.value = voice;
    act(() => void list.dispatchEvent(new Event('change', { bubbles: true })));
  };

  it('read nothing by themselves where there are no others: the reader may choose one', async () => {
    const { spoken } = fakeSpeech([ONLINE]);
    const changeSettings = vi.fn();
    show({ actions: { ...actions, changeSettings } });
    await start();
    await vi.waitFor(() => expect(one('.aloud [role=alert]').textContent).toContain('send its text'));
    expect(spoken).toEqual([]);
    choose('n');
    expect(changeSettings).toHaveBeenCalledWith({ speechVoices: { en: 'n' }, onlineVoices: ['n'] });
    show({ settings: { ...settings, speechVoices: { en: 'n' }, onlineVoices: ['n'] } });
    await vi.waitFor(() => expect(spoken[0]?.voice?.voiceURI).toBe('n'));
  });

  it('are marked in the list, and are none any more when another is chosen', async () => {
    fakeSpeech([ONLINE, VOICE]);
    const changeSettings = vi.fn();
    show({
      actions: { ...actions, changeSettings },
      settings: { ...settings, speechVoices: { en: 'n' }, onlineVoices: ['n', 'old'] },
    });
    await start();
    await vi.waitFor(() => one('.aloud-controls'));
    click(button('Voice and speed'));
    expect(
      [...one('.voice-choice').querySelectorAll('option')].map(({ textContent }) => textContent),
    ).toEqual(['Chosen by language', 'Voice A', 'Voice N (sends the text away)']);
    choose('a');
    expect(changeSettings).toHaveBeenCalledWith({ speechVoices: { en: 'a' }, onlineVoices: [] });
  });

  it('are offered where none on this device speaks the language', async () => {
    const { spoken } = fakeSpeech([ONLINE, { ...VOICE, lang: 'de' }]);
    show();
    await start();
    await vi.waitFor(() => expect(spoken[0]?.voice?.voiceURI).toBe('a'));
    expect(one('.aloud-note').textContent).toContain('it sends the text away');
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
