// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { appearanceDefaults } from '../settings/appearance.ts';
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
} from './test-document.fixture.tsx';

useDocument();

const set = (name: string, value: number) => {
  const slider = one(`input[name=${name}]`) as HTMLInputElement;
  slider.value = String(value);
  act(() => void slider.dispatchEvent(new Event('input', { bubbles: true })));
};

describe('comfort', () => {
  it('is what the style sheet needs to know', () => {
    show({ settings: { ...settings, typeface: 'sans', lineHeight: 180, letterSpacing: 12, lineLength: 50 } });
    const root = one('.clearstory');
    const { style, dataset } = root;
    expect([dataset.theme, dataset.typeface]).toEqual(['light', 'sans']);
    const lengths = ['--text-scale', '--chars', '--leading', '--letter-spacing', '--word-spacing'];
    expect(lengths.map((name) => style.getPropertyValue(name))).toEqual(['1', '50', '1.8', '0.12', '0']);
  });

  it('is the style sheet’s, too: pages, shaded lines, weight and a typeface by name', () => {
    show({
      settings: {
        ...settings,
        inSpreads: true,
        shadeLines: true,
        weight: 550,
        typeface: 'own',
        typefaceName: 'Gentium Plus',
      },
    });
    const { style, dataset } = one('.clearstory');
    expect([dataset.spreads, dataset.shaded, dataset.typeface]).toEqual(['true', 'true', 'own']);
    expect(style.getPropertyValue('--own-face')).toBe('"Gentium Plus"');
    expect(style.getPropertyValue('--weight')).toBe('550');
  });

  it('is changed in the panel, one value at a time, and given up as a whole', async () => {
    const changeSettings = vi.fn();
    show({ actions: { ...actions, changeSettings } });
    press('a');
    await vi.waitFor(() => one('.reading-controls'), { timeout: 20_000 });
    for (const [name, value] of [
      ['lineLength', 80],
      ['lineHeight', 200],
      ['letterSpacing', 8],
      ['wordSpacing', 16],
    ] as const) {
      set(name, value);
      expect(changeSettings).toHaveBeenLastCalledWith({ [name]: value });
    }
    click(one('input[value=dyslexic]'));
    expect(changeSettings).toHaveBeenLastCalledWith({ typeface: 'dyslexic' });
    click(one('[data-choice=lineFocus] input[value="3"]'));
    expect(changeSettings).toHaveBeenLastCalledWith({ lineFocus: 3 });
    click(one('input[value=own]'));
    expect(changeSettings).toHaveBeenLastCalledWith({ theme: 'own' });
    set('weight', 600);
    expect(changeSettings).toHaveBeenLastCalledWith({ weight: 600 });
    for (const [label, patch] of [
      ['Shade every second line', { shadeLines: true }],
      ['Pages instead of scrolling', { inSpreads: true }],
    ] as const) {
      const row = all('.switch').find((it) => it.textContent?.startsWith(label));
      click(row?.querySelector('input') as HTMLElement);
      expect(changeSettings).toHaveBeenLastCalledWith(patch);
    }
    click(button('Reset to defaults'));
    expect(changeSettings).toHaveBeenLastCalledWith(appearanceDefaults);
  });

  it('holds on one site alone where the shell can keep that', async () => {
    const changeSettings = vi.fn();
    show({ actions: { ...actions, changeSettings } });
    press('a');
    await vi.waitFor(() => one('.reading-controls'), { timeout: 20_000 });
    expect(one('.reading-controls').textContent).not.toContain('Only on this site');
    show({ actions: { ...actions, changeSettings }, settings: { ...settings, onlyHere: false } });
    const label = all('.switch').find((it) => it.textContent?.includes('Only on this site'));
    expect(label?.textContent).toContain('sandby-courier.example');
    click(label?.querySelector('input') as HTMLElement);
    expect(changeSettings).toHaveBeenLastCalledWith({ onlyHere: true });
  });

  it('is changed by key and said', () => {
    const changeSettings = vi.fn();
    show({ actions: { ...actions, changeSettings } });
    press('+');
    expect(changeSettings).toHaveBeenLastCalledWith({ textSize: 110 });
    expect(one('[role=status]').textContent).toBe('Text size: 110%');
    press('m');
    expect(changeSettings).toHaveBeenLastCalledWith({ showQuotes: false });
  });
});

describe('the reading position', () => {
  const scrollTo = (top: number, height = 4000) => {
    const panel = one('#panel-story');
    Object.defineProperties(panel, {
      scrollHeight: { value: height, configurable: true },
      clientHeight: { value: 500, configurable: true },
    });
    panel.scrollTop = top;
    one('[data-line=b3]').getBoundingClientRect = () => ({ height: 20, bottom: 30 }) as DOMRect;
    act(() => void panel.dispatchEvent(new Event('scroll')));
  };

  it('is kept once the story rests, and forgotten at both ends', () => {
    vi.useFakeTimers();
    const keepPosition = vi.fn();
    show({ actions: { ...actions, keepPosition } });
    const rest = () => act(() => void vi.advanceTimersByTime(500));
    scrollTo(900);
    scrollTo(1000);
    expect(keepPosition).not.toHaveBeenCalled();
    rest();
    expect(keepPosition).toHaveBeenCalledExactlyOnceWith('b3');
    scrollTo(3500);
    rest();
    expect(keepPosition).toHaveBeenLastCalledWith(null);
    scrollTo(0);
    rest();
    expect(keepPosition).toHaveBeenLastCalledWith(null);
    scrollTo(700);
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(keepPosition).toHaveBeenLastCalledWith('b3');
    vi.useRealTimers();
  });

  it('is told as progress', () => {
    show();
    scrollTo(1750);
    const bar = one('[role=progressbar]');
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuetext')]).toEqual(['50', '50%']);
    press('2');
    expect(all('[role=progressbar]')).toHaveLength(0);
  });

  it('is said where the story opens at it', () => {
    show({ attribution: null, initialLine: 'b3', isContinued: true });
    expect(one('[role=status]').textContent).toBe('Continued where you left off. Story ready.');
  });
});
