import { describe, expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

const names = (text: string, lang = 'ru'): (string | null)[] =>
  attributeText(text, { lang })
    .quotes.filter((quote) => quote.kind !== 'indirect')
    .map((quote) => quote.speaker);

describe('names that inflect', () => {
  it('are one person in every case, shown as a subject', () => {
    const text =
      'По словам Олега Мальцева, мост «давно пора закрыть на ремонт». Олег Мальцев говорил об этом весной. «Ждать нельзя», — сказал Мальцев.';
    expect(names(text)).toEqual(['Олег Мальцев', 'Олег Мальцев']);
  });

  it.each([
    ['ru', 'По словам Олега Мальцева, мост «давно пора закрыть на ремонт».', 'Олег Мальцев'],
    ['ru', 'По словам Анны Юдиной, мост «давно пора закрыть на ремонт».', 'Анна Юдина'],
    ['ru', 'По словам Руслана Гоя, мост «давно пора закрыть на ремонт». Гоя ждут.', 'Руслан Гой'],
    ['uk', 'За словами Петра Ткаченка, міст «давно пора закрити на ремонт».', 'Петро Ткаченко'],
    ['cs', 'Podle Zbyňka Koubka je most „v tak špatném stavu, že se musí zavřít“.', 'Zbyněk Koubek'],
    ['cs', 'Podle Ilony Omarové je most „v tak špatném stavu, že se musí zavřít“.', 'Ilona Omarová'],
    [
      'pl',
      'Zdaniem Ewy Kidawy-Reńskiej most jest „w tak złym stanie, że trzeba go zamknąć”.',
      'Ewa Kidawa-Reńska',
    ],
  ])('are shown as a subject where the text has no such form: %s, %s', (lang, text, name) => {
    expect(names(text, lang)).toEqual([name]);
  });

  it.each([
    ['ru', 'В Кремле заявили, что визит «давно отменен».', 'Кремль'],
    ['el', 'Ξένισε η δήλωση της Άννας Ρήγα ότι «κάποιοι κοιμούνται ακόμα».', 'Άννα Ρήγα'],
  ])('of bodies and of women behind their article are shown as a subject: %s, %s', (lang, text, name) => {
    expect(names(text, lang)).toEqual([name]);
  });

  it.each([
    ['cs', 'Podle slov svědků „most padl“, řekla starostka Vladimíra Nováková.', 'Vladimíra Nováková'],
    ['pl', '„Most trzeba zamknąć” – powiedziała Bogusława Nowak.', 'Bogusława Nowak'],
  ])('stay a woman’s where the surname is no man’s in another case: %s, %s', (lang, text, name) => {
    expect(names(text, lang)).toEqual([name]);
  });

  it('stay as written where their first word is no given name that is known', () => {
    expect(names('По словам Рогволда Мальцева, мост «давно пора закрыть на ремонт».')).toEqual([
      'Рогволда Мальцева',
    ]);
  });

  it('tell spouses apart by the gender of the verb', () => {
    const text =
      'Олег Мальцев и Вера Мальцева живут в Туле. «Нам тут хорошо», — сказала Мальцева. «И не уедем», — добавил Мальцев.';
    expect(names(text)).toEqual(['Вера Мальцева', 'Олег Мальцев']);
  });

  it('keep brother and sister with one first name apart', () => {
    const text =
      'Александр Мальцев уехал. Александра Мальцева осталась. «Нам тут хорошо», — сказала Вера Юдина.';
    expect(names(text)).toEqual(['Вера Юдина']);
  });

  it.each([
    'Олег Мальцев живёт в Туле. «Мне тут хорошо», — сказал Олег Петрович.',
    'Мальцев Олег Петрович живёт в Туле. «Мне тут хорошо», — сказал Олег Мальцев.',
  ])('go with the father’s name: %s', (text) => {
    expect(names(text)[0]).toMatch(/^Олег Мальцев$|^Мальцев Олег Петрович$/);
  });

  it('take a surname that ends like a father’s name for a surname', () => {
    const text = 'Роман Якубович живёт в Туле, Роман Юдин в Орле. «Мне тут хорошо», — сказал Якубович.';
    expect(names(text)).toEqual(['Роман Якубович']);
  });
});

describe('names that only their ending shows to be in another case', () => {
  const text = 'Päivystävän palomestarin Heikki Tammelinin mukaan tuli ”levisi nopeasti tuulen mukana”.';

  it('are shown as a subject, as the text writes the surname elsewhere', () => {
    expect(names(`${text} Tammelin kiittää naapureita.`, 'fi')).toEqual(['Heikki Tammelin']);
  });

  it('are shown as a subject by their ending', () => {
    expect(names(text.replace('Tammelinin', 'Virtasen'), 'fi')).toEqual(['Heikki Virtanen']);
  });
});

it.each([
  ['„Ik ga”, zei Maarten R. tegen de rechter.', 'Maarten R.'],
  ['‘Het is klaar’, zegt CD&V-minister Joris Brand in de krant.', 'Joris Brand'],
  ['Merlin van Loo, de topschutter, gaf een hand. „Ik vind het sneu”, zei Van Loo.', 'Merlin van Loo'],
])('keep a point, a particle and their first name, in Dutch: %s', (text, name) => {
  expect(names(text, 'nl')).toEqual([name]);
});

it('are told apart by the office before them', () => {
  const text =
    'Bürgermeister Uwe Maier kam. Bauamtsleiter Jan Maier blieb fern. „Es reicht“, sagte Bürgermeister Maier.';
  expect(names(text, 'de')).toEqual(['Uwe Maier']);
});

it.each([
  ['De Marnixstraat is dicht.\nWim Marnixstraat huilt. “Het is stil”, zei hij.', null],
  ['Brancheorganisatie LTO stopt ermee. “Het is te laat”, zegt LTO.', 'LTO'],
  ['Telecombedrijf Hopla stopt ermee. “Het is te laat”, zegt Hopla.', 'Hopla'],
])('are no streets, and no words for what a body is, in Dutch: %s', (text, name) => {
  expect(names(text, 'nl')).toEqual([name]);
});

it.each([
  ['nl', 'Van den Oever reageerde snel. „Het is te veel”, zegt Van den Oever.', 'Van den Oever'],
  ['de', 'Berger redet oft, Bergers Sinneswandel kam spät. „Es ist genug“, sagte Berger.', 'Berger'],
])('begin with their particle, and own no noun behind them, in %s: %s', (lang, text, name) => {
  expect(names(text, lang)).toEqual([name]);
});
