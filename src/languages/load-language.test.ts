import { afterEach, expect, it, vi } from 'vitest';
import { byMarks } from '../core/quotes/by-marks.ts';
import { grammar } from '../core/quotes/grammars/verb-last.ts';
import { talk } from '../core/quotes/interview/talk.ts';
import { readers } from '../core/quotes/readers.ts';
import { type FetchLanguage, fetchAhead, type LanguageSource } from './fetch-language.ts';
import { loadLanguage, loadSigns } from './load-language.ts';
import { offerGivenNames, offerLanguage, offerSigns } from './offer-language.ts';

const OFFERED = Symbol.for('clearstory.languages');
const SIGNS = Symbol.for('clearstory.language-signs');
const NAMES = Symbol.for('clearstory.given-names');
const offer = async (code: string) =>
  code === 'mul' ? offerGivenNames('names') : offerLanguage({ code, trust: 0.5 }, null);

/** Languages that such scripts offer, with all readers at hand. */
const from = (fetchLanguage: FetchLanguage): LanguageSource => ({
  fetchLanguage,
  loadMarks: async () => byMarks,
  loadReaders: async () => readers,
  loadTalk: async () => talk,
});

afterEach(() => {
  const scope = globalThis as { [OFFERED]?: unknown; [SIGNS]?: unknown; [NAMES]?: unknown };
  delete scope[OFFERED];
  delete scope[SIGNS];
  delete scope[NAMES];
});

it('fetches a language once, and fills in what its data leaves empty', async () => {
  const fetchLanguage = vi.fn(offer);
  expect(await loadLanguage('pl', from(fetchLanguage))).toMatchObject({
    code: 'pl',
    trust: 0.5,
    elisions: '',
    readers,
    grammar: readers.grammar,
  });
  await loadLanguage('pl', from(fetchLanguage));
  expect(fetchLanguage.mock.calls).toEqual([['pl'], ['mul']]);
});

it('fetches the names that languages share once, and for those in Latin letters alone', async () => {
  const fetchLanguage = vi.fn(offer);
  expect(await loadLanguage('ru', from(fetchLanguage))).toMatchObject({ givenNames: '' });
  expect(await loadLanguage('cs', from(fetchLanguage))).toMatchObject({ givenNames: 'names' });
  expect(await loadLanguage('da', from(fetchLanguage))).toMatchObject({ givenNames: 'names' });
  expect(fetchLanguage.mock.calls).toEqual([['ru'], ['cs'], ['mul'], ['da']]);
});

it('fetches ahead what the language of a tag needs, and nothing for one that is not read', async () => {
  const fetchLanguage = vi.fn(offer);
  fetchAhead('pl-PL', from(fetchLanguage));
  fetchAhead('', from(fetchLanguage));
  fetchAhead('tlh', from(fetchLanguage));
  fetchAhead('-DE', from(fetchLanguage));
  await loadLanguage('pl', from(fetchLanguage));
  expect(fetchLanguage.mock.calls).toEqual([['pl'], ['mul']]);
  fetchAhead('pl', from(fetchLanguage));
  expect(fetchLanguage).toHaveBeenCalledTimes(2);
});

it('loads the readers of a language ahead, side by side with its script', () => {
  const loadReaders = vi.fn(async () => readers);
  fetchAhead('pl-PL', { ...from(() => new Promise(() => undefined)), loadReaders });
  expect(loadReaders.mock.calls).toEqual([['pl']]);
  fetchAhead('tlh', { ...from(offer), loadReaders });
  expect(loadReaders).toHaveBeenCalledTimes(1);
});

it('says so where neither the language nor its readers have a grammar', async () => {
  const source = { ...from(offer), loadReaders: async () => ({ ...readers, grammar: null }) };
  await expect(loadLanguage('pl', source)).rejects.toThrow('pl');
});

it('leaves it to the search to say that a language cannot be fetched', () => {
  expect(() =>
    fetchAhead(
      'de',
      from(async () => Promise.reject(new Error('gone'))),
    ),
  ).not.toThrow();
});

it('reads with the grammar that a language brings along', async () => {
  const language = await loadLanguage(
    'ja',
    from(async (code) => offerLanguage({ code }, grammar)),
  );
  expect(language.grammar).toBe(grammar);
});

it('says so where a script offers another language, or a name that every object has', async () => {
  await expect(
    loadLanguage(
      'pl',
      from(() => offer('cs')),
    ),
  ).rejects.toThrow('pl');
  await expect(
    loadLanguage(
      'constructor',
      from(() => offer('cs')),
    ),
  ).rejects.toThrow('constructor');
});

it('fetches what languages are told by once, and says so where it is not there', async () => {
  await expect(loadSigns(async () => {})).rejects.toThrow('signs');
  const signs = [{ code: 'el', script: 'Greek', words: '' }];
  const fetchLanguage = vi.fn(async () => offerSigns(signs));
  expect(await loadSigns(fetchLanguage)).toBe(signs);
  await loadSigns(fetchLanguage);
  expect(fetchLanguage.mock.calls).toEqual([['und']]);
});
