import { expect, it } from 'vitest';
import { isReadable, type MarkStyle, nameOf, type Palette, ruleOf } from './mark-styles.ts';

const PLAIN: MarkStyle = {
  tone: '4',
  isIndirect: false,
  isUnsure: false,
  isCurrent: false,
  isDark: false,
  isInked: false,
};
const palette: Palette = () => ({
  tint: 'rgb(245, 210, 240)',
  speaker: 'rgb(127, 56, 122)',
  paper: 'rgb(253, 253, 251)',
  ink: 'rgb(27, 27, 24)',
  line: 'double',
  tintColour: [245, 210, 240, 1],
});

it('names each style by a number of its own', () => {
  const flags = ['isIndirect', 'isUnsure', 'isCurrent', 'isDark', 'isInked'] as const;
  const names = (['1', '8', 'unattributed'] as const).flatMap((tone) =>
    Array.from({ length: 32 }, (_, bits) =>
      nameOf({
        ...PLAIN,
        tone,
        ...Object.fromEntries(flags.map((flag, n) => [flag, (bits & (1 << n)) !== 0])),
      }),
    ),
  );
  expect(new Set(names).size).toBe(96);
  expect(names.every((name) => /^clearstory-mark-\d+$/.test(name))).toBe(true);
});

it('draws the line of who speaks, a wavy one in doubt, and indirect statements fainter', () => {
  expect(ruleOf(PLAIN, palette)).toContain('underline double rgb(127, 56, 122) 3px');
  expect(ruleOf({ ...PLAIN, isUnsure: true }, palette)).toContain('underline wavy');
  expect(ruleOf({ ...PLAIN, isIndirect: true }, palette)).toMatch(/color-mix.*underline solid/);
  expect(ruleOf({ ...PLAIN, isIndirect: true, isUnsure: true }, palette)).toContain('underline dotted');
});

it('takes our ink where the text of the page could not be read on the tint', () => {
  const tone = palette('4', false);
  expect(isReadable([0, 0, 0, 1], tone)).toBe(true);
  expect(isReadable([200, 160, 200, 1], tone)).toBe(false);
  expect(ruleOf({ ...PLAIN, isInked: true }, palette)).toContain('; color: rgb(27, 27, 24);');
  expect(ruleOf(PLAIN, palette)).not.toContain('; color:');
});
