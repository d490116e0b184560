// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { appearanceDefaults } from '../../settings/appearance.ts';
import { LanguageContext } from '../i18n/context.ts';
import { translate } from '../i18n/english.fixture.ts';
import { createLanguage } from '../i18n/language.ts';
import { isInstalled } from './is-installed.ts';
import { colourOf } from './own-colours.tsx';
import { ReadingControls } from './reading-controls.tsx';

const onChange = vi.fn();
const language = createLanguage(translate);

function show(patch: object): void {
  act(() =>
    render(
      <LanguageContext.Provider value={language}>
        <ReadingControls settings={{ ...appearanceDefaults, onlyHere: null, ...patch }} onChange={onChange} />
      </LanguageContext.Provider>,
      document.body,
    ),
  );
}
const all = <Element extends HTMLElement>(selector: string) => [
  ...document.querySelectorAll<Element>(selector),
];
function type(field: HTMLInputElement | undefined, text: string): void {
  if (!field) throw new Error('no field');
  field.value = text;
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

afterEach(() => {
  act(() => render(null, document.body));
  onChange.mockClear();
});

it('says how well own colours can be read, and warns where they cannot', () => {
  show({ theme: 'own', ownText: '#000000', ownPaper: '#ffffff', ownLinks: '#767676' });
  const notes = () => all('.own-colour output').map((it) => it.textContent);
  expect(notes()).toEqual(['21 : 1, easy to read', '4.5 : 1, readable']);
  expect(all('.own-hard')).toHaveLength(0);
  show({ theme: 'own', ownText: '#777777', ownPaper: '#ffffff', ownLinks: '#767676' });
  expect(notes()[0]).toBe('4.4 : 1, hard to read');
  expect(all('.own-hard')).toHaveLength(1);
});

it('takes colours as they are written, and has a way back', () => {
  show({ theme: 'own' });
  const [text] = all<HTMLInputElement>('.own-colour-code');
  type(text, 'ABC');
  expect(onChange).toHaveBeenLastCalledWith({ ownText: '#aabbcc' });
  onChange.mockClear();
  type(text, '#12345');
  expect(onChange).not.toHaveBeenCalled();
  expect(text?.getAttribute('aria-invalid')).toBe('true');
  act(() => all('.own-colours .link-button')[0]?.click());
  const { ownText, ownPaper, ownLinks } = appearanceDefaults;
  expect(onChange).toHaveBeenLastCalledWith({ ownText, ownPaper, ownLinks });
  expect(['#FFF', ' 1b1b18 ', 'red', '#12', ''].map(colourOf)).toEqual([
    '#ffffff',
    '#1b1b18',
    null,
    null,
    null,
  ]);
});

it('takes the name of a typeface, and nothing that is more than a name', () => {
  show({ typeface: 'own' });
  const field = () => all<HTMLInputElement>('.typeface-name input')[0];
  type(field(), ' Gentium Plus ');
  expect(onChange).toHaveBeenLastCalledWith({ typefaceName: 'Gentium Plus' });
  onChange.mockClear();
  for (const name of ['a", serif', 'a; color: red', 'a\\62', 'url(x)', 'a{', '-x', "'"]) type(field(), name);
  expect(onChange).not.toHaveBeenCalled();
  expect(all('.typeface-name .help')[0]?.textContent).toBe('A name has letters, digits and spaces.');
  type(field(), '游明朝');
  expect(onChange).toHaveBeenLastCalledWith({ typefaceName: '游明朝' });
});

it('knows a typeface that is missing by the widths of what stands in for it', () => {
  const widths: Record<string, number> = {
    serif: 3,
    monospace: 5,
    'sans-serif': 4,
    '"Mono"': 5,
    '"Serif"': 3,
  };
  const widthIn = (families: string) => {
    const [first = '', second = ''] = families.split(', ');
    return widths[first] ?? widths[second] ?? 0;
  };
  expect(['Mono', 'Serif', 'Nowhere'].map((name) => isInstalled(name, widthIn))).toEqual([true, true, false]);
});
