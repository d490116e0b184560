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
  // It is loaded when it is first asked for.
  await vi.waitFor(() => one('.aloud'), 20_000);
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

describe('starting where the reader points', () => {
  useDocument();
  afterEach(() => {
    for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'matchMedia'])
      Reflect.deleteProperty(window, name);
    Reflect.deleteProperty(document, 'caretPositionFromPoint');
  });
  const line = (id: string) => one(`[data-line='${id}']`);
  const begin = async () => {
    const speech = fakeSpeech([VOICE]);
    show();
    await start();
    await vi.waitFor(() => expect(speech.spoken).toHaveLength(1));
    return speech.spoken;
  };

  it('begins at the word that is pressed', async () => {
    const spoken = await begin();
    const [offsetNode] = line('standfirst').childNodes;
    Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode, offset: 4 }) });
    click(line('standfirst'));
    expect(spoken.at(-1)?.text).toBe('bridge was promised for thirty years. ');
  });

  it('begins at a line, where the browser does not tell more, and at one that has the focus', async () => {
    const spoken = await begin();
    click(line('b0'));
    expect(spoken.at(-1)?.text).toContain('The council of Sandby');
    press('Enter', line('standfirst'));
    expect(spoken.at(-1)?.text).toContain('A bridge was promised');
  });

  it('begins at a quotation that is chosen', async () => {
    const spoken = await begin();
    const handle = one('[data-line] .quote-handle');
    click(handle);
    const text = spoken.at(-1)?.text ?? '';
    expect(handle.closest('.quote')?.textContent).toContain(text.split(',')[0]);
    const before = spoken.length;
    handle.focus();
    press('v', handle);
    expect(spoken).toHaveLength(before + 1);
    expect(spoken.at(-1)?.text).toBe(text);
  });

  it('leaves links and a selection alone', async () => {
    const spoken = await begin();
    click(one('.story [data-line] a'));
    expect(spoken).toHaveLength(1);
    const range = document.createRange();
    range.selectNodeContents(line('b0'));
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    click(line('b0'));
    document.getSelection()?.removeAllRanges();
    expect(spoken).toHaveLength(1);
  });
});

describe('a voice for each speaker', () => {
  useDocument();
  afterEach(() => {
    for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'matchMedia'])
      Reflect.deleteProperty(window, name);
  });
  const voices = ['a', 'b', 'c'].map((voiceURI) => ({ ...VOICE, voiceURI }));
  const begin = async () => {
    const speech = fakeSpeech(voices);
    show({ settings: { ...settings, speakerVoices: true } });
    await start();
    await vi.waitFor(() => expect(speech.spoken).toHaveLength(1));
    const goOn = () => act(() => speech.spoken.at(-1)?.onend?.());
    return { ...speech, goOn, last: () => speech.spoken.at(-1) };
  };

  it('is off unless the reader wants it', async () => {
    fakeSpeech(voices);
    const changeSettings = vi.fn();
    show({ actions: { ...actions, changeSettings } });
    await start();
    await vi.waitFor(() => button('Voice and speed'));
    expect(() => button('Skip quotes')).toThrow();
    click(button('Voice and speed'));
    click(one('.aloud-options .switch input'));
    expect(changeSettings).toHaveBeenCalledWith({ speakerVoices: true });
  });

  it('names who speaks in the narrator’s, and goes from quotation to quotation of one speaker', async () => {
    const { goOn, last } = await begin();
    const by = () => last()?.voice?.voiceURI;
    press('j');
    const name = last()?.text;
    expect(name).toMatch(/^[^“]+:$/);
    expect(by()).toBe('a');
    goOn();
    const speaker = by();
    expect(speaker).not.toBe('a');
    while (last()?.text !== 'End of quote.') goOn();
    expect(by()).toBe('a');
  });

  it('skips quotations while that is wanted, and goes on where it was', async () => {
    const { goOn, last, spoken } = await begin();
    press('j');
    goOn();
    const words = last()?.text;
    press('k');
    expect(button('Skip quotes').getAttribute('aria-pressed')).toBe('true');
    await vi.waitFor(() => expect(last()?.text).not.toBe(words));
    const at = spoken.length - 1;
    for (let n = 0; n < 12; n++) goOn();
    expect(spoken.slice(at).every(({ voice }) => voice?.voiceURI === 'a')).toBe(true);
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
