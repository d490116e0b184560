import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const css = read('../../ui/styles/tokens.css') + read('./speaker-tokens.css');

type Theme = 'light' | 'sepia' | 'dark' | 'contrast';
const THEMES: Theme[] = ['light', 'sepia', 'dark', 'contrast'];
const TONES = ['1', '2', '3', '4', '5', '6', '7', '8', 'neutral'];

/** The declarations of the first rule with this selector. */
function rule(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) return {};
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}

/** The value of a token, looked up in the rules from the most to the least specific. */
function token(name: string, theme: Theme, rules: string[]): string {
  const value = rules.map((selector) => rule(selector)[name]).find(Boolean);
  if (!value) throw new Error(`no ${name} in ${theme}`);
  const other = /^var\((--muted|--ink)\)$/.exec(value)?.[1];
  if (other) return token(other, theme, page(theme));
  const pair = /light-dark\((#\w+), (#\w+)\)/.exec(value);
  return (pair ? pair[theme === 'dark' ? 2 : 1] : value) ?? '';
}

const page = (theme: Theme) => [`.clearstory[data-theme='${theme}']`, '.clearstory'];
const tone = (theme: Theme, name: string) => [
  `.clearstory[data-theme='${theme}'] [data-tone='${name}']`,
  ...(name === 'neutral' ? [`.clearstory[data-theme='${theme}'] [data-tone]`] : []),
  `.clearstory [data-tone='${name}']`,
  '.clearstory [data-tone]',
];

/** Relative luminance and contrast of WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(THEMES)('contrast in the theme %s', (theme) => {
  const paper = token('--paper', theme, page(theme));
  const ink = token('--ink', theme, page(theme));
  const muted = token('--muted', theme, page(theme));

  it('of text and interface is enough', () => {
    expect(contrast(ink, paper)).toBeGreaterThan(13);
    expect(contrast(muted, paper)).toBeGreaterThan(5.8);
    expect(contrast(ink, token('--wash', theme, page(theme)))).toBeGreaterThan(7);
    expect(contrast(muted, token('--wash', theme, page(theme)))).toBeGreaterThan(4.5);
  });

  it.each(TONES)('of the speaker in tone %s is enough', (name) => {
    const tint = token('--tint', theme, tone(theme, name));
    const speaker = token('--speaker', theme, tone(theme, name));
    expect(contrast(ink, tint)).toBeGreaterThan(8);
    expect(contrast(speaker, paper)).toBeGreaterThan(5.5);
    expect(contrast(speaker, tint)).toBeGreaterThan(4.5);
  });
});
