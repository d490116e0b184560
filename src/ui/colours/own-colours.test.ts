import { describe, expect, it } from 'vitest';
import { appearanceDefaults } from '../../settings/appearance.ts';
import { contrastOf, ENOUGH } from './contrast.ts';
import { type OwnColours, ownTokens, themeStyle } from './own-colours.ts';

const PAPERS = [
  '#ffffff',
  '#fdf6e3',
  '#c8e6c9',
  '#808080',
  '#767676',
  '#3b4252',
  '#1e1e2e',
  '#000000',
  '#ff0000',
];
const TEXTS = ['#000000', '#222222', '#5c5c5c', '#777777', '#cccccc', '#ffffff', '#0000ff', '#00ff00'];
const LINKS = '#0b4f8a';
const pairs: OwnColours[] = PAPERS.flatMap((ownPaper) =>
  TEXTS.map((ownText) => ({ ownPaper, ownText, ownLinks: LINKS })),
);
const names = ['', '-1', '-2', '-3', '-4', '-5', '-6', '-7', '-8'];

describe('colours of one’s own', () => {
  it('as they are at first are easy to read', () => {
    const { ownText, ownPaper, ownLinks } = appearanceDefaults;
    expect(contrastOf(ownText, ownPaper)).toBeGreaterThan(7);
    expect(contrastOf(ownLinks, ownPaper)).toBeGreaterThan(6);
  });

  it.each(pairs)('leave the interface legible: $ownText on $ownPaper', (colours) => {
    const tokens = ownTokens(colours) as Record<`--own-${string}`, string>;
    const { '--own-ink': ink = '', '--own-wash': wash = '', '--own-muted': muted = '' } = tokens;
    expect(contrastOf(ink, colours.ownPaper)).toBeGreaterThanOrEqual(ENOUGH);
    expect(contrastOf(ink, wash)).toBeGreaterThanOrEqual(ENOUGH);
    expect(contrastOf(muted, colours.ownPaper)).toBeGreaterThanOrEqual(ENOUGH);
  });

  it.each(pairs)(
    'leave speakers legible, and their words as far as they were: $ownText on $ownPaper',
    (colours) => {
      const tokens = ownTokens(colours);
      const least = Math.min(ENOUGH, contrastOf(colours.ownText, colours.ownPaper));
      for (const name of names) {
        const tint = tokens[`--own-tint${name}`] ?? '';
        expect(contrastOf(colours.ownText, tint)).toBeGreaterThanOrEqual(least);
        const speaker = tokens[`--own-speaker${name}`];
        if (speaker) expect(contrastOf(speaker, tint)).toBeGreaterThanOrEqual(ENOUGH);
        if (speaker) expect(contrastOf(speaker, colours.ownPaper)).toBeGreaterThanOrEqual(ENOUGH);
      }
    },
  );

  it('tell eight speakers apart where there is contrast to spare', () => {
    const tokens = ownTokens({ ownText: '#111111', ownPaper: '#e9f1e2', ownLinks: LINKS });
    const tints = names.map((name) => tokens[`--own-tint${name}`]);
    expect(new Set(tints).size).toBe(names.length);
    expect(tints).not.toContain('#e9f1e2');
  });

  it('are tokens of their theme alone', () => {
    expect(themeStyle({ ...appearanceDefaults, theme: 'sepia' })).toEqual({
      'data-theme': 'sepia',
      style: {},
    });
    expect(themeStyle({ ...appearanceDefaults, theme: 'own' }).style['--own-paper']).toBe('#e9f1e2');
  });
});
