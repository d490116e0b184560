import { expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

/** Returns the name of each quotation's speaker, or the description where there is none; null: no speaker. */
function told(lang: string, text: string): (string | null)[] {
  const { quotes, speakers } = attributeText(text, { lang });
  const who = new Map(speakers.map(({ id, name, role }) => [id, name ?? role]));
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ speakerId }) => who.get(speakerId ?? '') ?? null);
}

it.each([
  ['de', 'Am Montag sprach Ulf Richter. „Das ist ein guter Tag“, sagte Richter.', 'Ulf Richter'],
  ['de', 'Am Montag sprach Dominik Kaiser. „Das ist ein guter Tag“, sagte Kaiser.', 'Dominik Kaiser'],
  ['nl', 'Maandag sprak Kees Boer de pers toe. “Dit is een goede dag”, zei Boer.', 'Kees Boer'],
  ['hu', 'Hétfőn beszélt Bíró Hanna. „Ez egy jó nap” – mondta Bíró.', 'Bíró Hanna'],
  ['pl', 'W piątek mówiła Iwona Sobota. „To dobry dzień” – powiedziała Sobota.', 'Iwona Sobota'],
])('are known though they are nouns for people or times, in %s: %s', (lang, text, name) => {
  expect(told(lang, text)).toEqual([name]);
});

it.each([
  [
    'de',
    'Am Montag sprach Ulf Richter. „Das ist ein guter Tag“, sagte der Richter Hans Albers.',
    'Hans Albers',
  ],
  ['nl', 'Maandag sprak Kees Boer. “Dit is een goede dag”, zei boer Jan Peters.', 'Jan Peters'],
])('leave the noun to others, in %s: %s', (lang, text, name) => {
  expect(told(lang, text)).toEqual([name]);
});

it('take no object for a part of what somebody is', () => {
  const text = 'Ulf Richter kam. Später äußerte sich Trainer Richter: „Wir haben lange gespielt.“';
  expect(attributeText(text, { lang: 'de' }).speakers[0]?.role).toBe('Trainer');
});

it('keep the article of a name, and no other one', () => {
  expect(told('nl', 'Het is voorbij, schrijft De Telegraaf: “De club is failliet.”')).toEqual([
    'De Telegraaf',
  ]);
});

it.each([
  ['„Das wird teuer“, sagte Obmann August Lindner am Montag.', 'August Lindner'],
  ['Am Montag kam Anna Bald. „Das wird teuer“, sagte Bald.', 'Anna Bald'],
  [
    '„Das wird teuer“, sagte Gruschke. „Gut so“, rief Eva Weber. Gruschke hatte Mühe: „Sie irrt.“',
    'Gruschke',
  ],
])('may be written like a month, an adverb or nothing known, where nouns have capitals: %s', (text, name) => {
  expect(told('de', text).at(-1)).toBe(name);
});
