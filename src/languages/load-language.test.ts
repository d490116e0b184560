import { afterEach, expect, it, vi } from 'vitest';
import { grammar } from '../core/quotes/grammars/verb-last.ts';
import { loadLanguage, loadSigns } from './load-language.ts';
import { offerLanguage, offerSigns } from './offer-language.ts';

const OFFERED = Symbol.for('clearstory.languages');
const SIGNS = Symbol.for('clearstory.language-signs');
const offer = async (code: string) => offerLanguage({ code, trust: 0.5 }, null);

afterEach(() => {
  const scope = globalThis as { [OFFERED]?: unknown; [SIGNS]?: unknown };
  delete scope[OFFERED];
  delete scope[SIGNS];
});

it('fetches a language once, and fills in what its data leaves empty', async () => {
  const fetchLanguage = vi.fn(offer);
  expect(await loadLanguage('pl', fetchLanguage)).toMatchObject({
    code: 'pl',
    trust: 0.5,
    elisions: '',
    grammar: null,
  });
  await loadLanguage('pl', fetchLanguage);
  expect(fetchLanguage.mock.calls).toEqual([['pl']]);
});

it('reads with the grammar that a language brings along', async () => {
  const language = await loadLanguage('ja', async (code) => offerLanguage({ code }, grammar));
  expect(language.grammar).toBe(grammar);
});

it('says so where a script offers another language, or a name that every object has', async () => {
  await expect(loadLanguage('pl', () => offer('cs'))).rejects.toThrow('pl');
  await expect(loadLanguage('constructor', () => offer('cs'))).rejects.toThrow('constructor');
});

it('fetches what languages are told by once, and says so where it is not there', async () => {
  await expect(loadSigns(async () => {})).rejects.toThrow('signs');
  const signs = [{ code: 'el', script: 'Greek', words: '' }];
  const fetchLanguage = vi.fn(async () => offerSigns(signs));
  expect(await loadSigns(fetchLanguage)).toBe(signs);
  await loadSigns(fetchLanguage);
  expect(fetchLanguage.mock.calls).toEqual([['und']]);
});
