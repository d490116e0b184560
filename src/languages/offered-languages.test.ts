import { afterEach, expect, it, vi } from 'vitest';
import { loadLanguage } from './offered-languages.ts';

const OFFERED = Symbol.for('clearstory.languages');
const scope = globalThis as { [OFFERED]?: Record<string, unknown> };
const offer = async (code: string) => {
  scope[OFFERED] = { ...scope[OFFERED], [code]: { code, trust: 0.5 } };
};

afterEach(() => {
  delete scope[OFFERED];
});

it('fetches a language once, and fills in what its data leaves empty', async () => {
  const fetchLanguage = vi.fn(offer);
  expect(await loadLanguage('pl', fetchLanguage)).toMatchObject({ code: 'pl', trust: 0.5, elisions: '' });
  await loadLanguage('pl', fetchLanguage);
  expect(fetchLanguage.mock.calls).toEqual([['pl']]);
});

it('says so where a script offers another language, or a name that every object has', async () => {
  await expect(loadLanguage('pl', () => offer('cs'))).rejects.toThrow('pl');
  await expect(loadLanguage('constructor', () => offer('cs'))).rejects.toThrow('constructor');
});
