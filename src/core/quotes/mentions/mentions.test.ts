import { describe, expect, it } from 'vitest';
import { readAnalysis } from '../analysis/read-analysis.fixture.ts';

function mentions(text: string, language = 'en'): [string, string, string][] {
  const a = readAnalysis(text, language);
  const words = (from: number, to: number): string =>
    text.slice(a.tokens[from]?.start, a.tokens[to - 1]?.end);
  return a.mentions
    .filter((mention) => !mention.isModifier)
    .map(({ type, from, to, nameFrom }) => [type, words(from, to), words(nameFrom, to)]);
}

describe('names', () => {
  it('leave out where the person belongs or comes from, in Dutch', () => {
    expect(mentions('Analist Wouter Dings van Bank Van Marle sprak.', 'nl')[0]?.[2]).toBe('Wouter Dings');
    expect(mentions('Dat zei de Poolse Agnieszka.', 'nl')).toContainEqual([
      'name',
      'de Poolse Agnieszka',
      'Agnieszka',
    ]);
  });

  it.each([
    ['el', 'Σώπασε ο αντιπρόεδρος της κυβέρνησης Ρωμανός Φούντας.', 'Ρωμανός Φούντας'],
    ['ru', '«Рынок упадет, — считает аналитик «Зари» Рогволд Лучин. — Ждем».', 'Рогволд Лучин'],
    ['ru', 'Перед беседой с Дмитрием Лучиным Борис Сомов молчал.', 'Борис Сомов'],
  ])('begin behind what stands in another case, in %s: %s', (language, text, name) => {
    expect(mentions(text, language).map(([, , of]) => of)).toContain(name);
  });

  it('hold the number of a channel', () => {
    expect(mentions('Det siger anklageren til TV 2 Nord.', 'da')).toContainEqual([
      'name',
      'TV 2 Nord',
      'TV 2 Nord',
    ]);
  });

  it.each([
    ['der Anwalt und Dissident Ayman Schahin', 'Ayman Schahin'],
    ['die Autorin und Ultraläuferin Jana Huber', 'Jana Huber'],
    ['Endokrinologe und Ernährungsmediziner Andreas Kern', 'Andreas Kern'],
    ['die Nephrologin Ina Kern', 'Ina Kern'],
  ])('begin behind both of two offices, though no list may hold them: %s', (phrase, name) => {
    expect(mentions(`Das kann ${phrase} sagen.`, 'de').map(([, , of]) => of)).toContain(name);
  });

  it.each([
    ['Hale died, according to Samoan health authorities.', 'description', 'Samoan health authorities'],
    ['Samoan Ambassador to Peru, Ada Hale, told the court.', 'description', 'Samoan Ambassador'],
    ['“No,” an elderly mother of two said.', 'description', 'an elderly mother'],
  ])('are no words that say where somebody holds an office: %s', (text, type, phrase) => {
    expect(mentions(text).map(([kind, words]) => [kind, words])).toContainEqual([type, phrase]);
    expect(mentions(text).map(([, words]) => words)).not.toContain('two said');
  });

  it('hold the age of somebody, in German', () => {
    expect(mentions('Nun hat der 21 Jahre alte Mann berichtet.', 'de').map(([, words]) => words)).toContain(
      'der 21 Jahre alte Mann',
    );
  });

  it('are no adjectives at the head of a sentence', () => {
    expect(mentions('Subsequent attempts to reach her failed.')).not.toContainEqual(
      expect.arrayContaining(['name']),
    );
    expect(mentions('Nascent said so.')[0]?.[0]).toBe('name');
  });

  it('take no office with an article that another one’s title follows', () => {
    expect(mentions('Das sagten der Anwalt und Frau Ina Huber.', 'de')[0]?.[2]).toBe('der Anwalt');
  });

  it('end before a noun behind a surname that the text writes alone, too, where nouns have capitals', () => {
    const text = 'Auf sie nahm Guido Steinberg Bezug. Steinberg lebt in Wien.';
    expect(mentions(text, 'de')[1]?.[2]).toBe('Guido Steinberg');
    const doubled = 'Auf sie wies Clara Ruiz Molina hin. Ruiz Molina lebt in Wien.';
    expect(mentions(doubled, 'de')[1]?.[2]).toBe('Clara Ruiz Molina');
  });

  it('leave out the body that a preposition governs before them', () => {
    expect(mentions('Dall’opposizione Davide Ferri ha protestato.', 'it')).toContainEqual([
      'name',
      'Davide Ferri',
      'Davide Ferri',
    ]);
  });

  it('keep an address of the web whole', () => {
    expect(mentions('Webwinkel Boldoe.nu schrapt banen.', 'nl')[0]?.[1]).toContain('Boldoe.nu');
  });

  it('leave out the noun that a preposition governs before them, where cases complete nouns', () => {
    expect(mentions('Po porażce w Bundestagu Friedrich Merz milczał.', 'pl')).toContainEqual([
      'name',
      'Friedrich Merz',
      'Friedrich Merz',
    ]);
    expect(mentions('Фермер из-под Липецка Аркадий Шубин молчал.', 'ru')[0]?.[2]).toBe('Аркадий Шубин');
  });

  it.each([
    ['cs', 'Předsedkyně Východočeské drůbežářské unie Gabriela Dlouhá mlčela.', 'Gabriela Dlouhá'],
    ['cs', 'Mluvčí Kremlu Rashid Okonjo mlčel.', 'Rashid Okonjo'],
    ['pl', 'Prezes Naczelnej Rady Lekarskiej Łukasz Lis milczał.', 'Łukasz Lis'],
    ['ru', 'Жительница Махачкалы Патимат Алиева молчала.', 'Патимат Алиева'],
  ])('begin behind the body or place that an office belongs to, in %s: %s', (language, text, name) => {
    expect(mentions(text, language)[0]?.[2]).toBe(name);
  });

  it.each([
    ['ru', 'Москва обвинила соседа в обмане.', 'Москва'],
    ['uk', 'Варшава заявила про обман.', 'Варшава'],
  ])('are those of places that say something at the head of a sentence, in %s: %s', (lang, text, place) => {
    expect(mentions(text, lang)).toContainEqual(['name', place, place]);
  });

  it.each([
    ['ru', 'Так сказал Ашот К. журналистам.', 'Ашот К.'],
    ['cs', 'Tak mluvil Pavel H. novinářům.', 'Pavel H.'],
  ])('end with the initial of a surname, in %s: %s', (lang, text, name) => {
    expect(mentions(text, lang)).toContainEqual(['name', name, name]);
  });

  it('begin behind what a preposition governs where a name between marks parts them from their office', () => {
    expect(mentions('Так сказал после игры тренер «Ветра» Пётр Ганин.', 'ru')).toContainEqual([
      'name',
      'тренер «Ветра» Пётр Ганин',
      'Пётр Ганин',
    ]);
  });

  it.each(['Άμυνας', 'Περιβάλλοντος', 'Κλιματικής Κρίσης'])(
    'are no fields of a ministry before a comma, in Greek: %s',
    (field) => {
      const found = mentions(`Ο εκπρόσωπος του υπουργείου ${field}, Πέτρος Λύκος, σώπασε.`, 'el');
      expect(found[0]?.[0]).toBe('description');
      expect(found.map(([, , name]) => name)).toContain('Πέτρος Λύκος');
    },
  );

  it('keep an address of the web whole that begins with a small letter or ends with a capital', () => {
    expect(mentions('Řekla to iDNES.cz mluvčí Jana Malá.', 'cs').map(([, words]) => words)).toContain(
      'iDNES.cz',
    );
    expect(mentions('Он сказал NGS12.RU правду.', 'ru').map(([, words]) => words)).toContain('NGS12.RU');
  });

  it.each([
    ['cs', 'učitel ze střední školy v Lounech', 'Karel Dostál', 'mlčel'],
    ['pl', 'kierownik robót w „Ciepłowni Północ”', 'Adam Zając', 'milczał'],
    ['ru', 'наставник «Строителя»', 'Пётр Ганин', 'молчал'],
    ['ru', 'директор по связям с общественностью', 'Пётр Ганин', 'молчал'],
    ['uk', 'інженер із Черкас', 'Павло Дрозд', 'мовчав'],
  ])(
    'take in the office before them with all that completes it by case, in %s: %s',
    (lang, office, name, verb) => {
      expect(mentions(`${office} ${name} ${verb}.`, lang)).toContainEqual([
        'name',
        `${office} ${name}`,
        name,
      ]);
    },
  );

  it('leaves titles and offices out of the name', () => {
    expect(mentions('Former Attorney General Tom Hale spoke.')[0]).toEqual([
      'name',
      'Former Attorney General Tom Hale',
      'Tom Hale',
    ]);
  });

  it('takes small words before the name into the phrase', () => {
    expect(mentions('Then campaign chair Eva Weber spoke.')).toContainEqual([
      'name',
      'campaign chair Eva Weber',
      'Eva Weber',
    ]);
  });

  it('joins particles, initials and suffixes', () => {
    expect(mentions('We met J. K. Hale Jr. and Ludwig van Berg.').map(([, , name]) => name)).toEqual([
      'We',
      'J. K. Hale Jr.',
      'Ludwig van Berg',
    ]);
  });

  it('takes an initial that is a small word elsewhere into the name', () => {
    const names = mentions('Jock A. Weber met Harold I. Hale, and I met a man. A boat left.');
    expect(names.filter(([type]) => type === 'name').map(([, , name]) => name)).toEqual([
      'Jock A. Weber',
      'Harold I. Hale',
    ]);
  });

  it('takes a body of an organisation for a name, an office alone for a description', () => {
    expect(mentions('The General Staff and the Attorney General met.').map(([type]) => type)).toEqual([
      'name',
      'description',
    ]);
  });
});

describe('descriptions', () => {
  it('ends before the verb', () => {
    expect(mentions('The mayor vetoed the plan.').map(([, words]) => words)).toEqual([
      'The mayor',
      'the plan',
    ]);
  });

  it('takes a word after a number for what is counted', () => {
    expect(mentions('Eva Weber won 12 votes in Harlow.').map(([, words]) => words)).toContain('12 votes');
  });

  it('keeps the possessor', () => {
    expect(mentions('Weber’s lawyers said no.')[0]).toEqual([
      'description',
      'Weber’s lawyers',
      'Weber’s lawyers',
    ]);
  });

  it.each([
    ['It froze, according to the Acme campaign.', 'the Acme campaign'],
    ['It froze, according to the news outlet, and nobody came.', 'the news outlet'],
    ['It froze, according to a letter sent to Acme.', 'a letter'],
  ])('ends with the words that name a source: %s', (text, words) => {
    expect(mentions(text).map(([, all]) => all)).toContain(words);
  });

  it('takes "her" for a pronoun only where no noun follows', () => {
    expect(mentions('He saw her and her office.').map(([type, words]) => [type, words])).toEqual([
      ['pronoun', 'He'],
      ['pronoun', 'her'],
      ['description', 'her office'],
    ]);
  });
});

it.each([
  ['Gestern sprach Bundesminister Holm mit dem Sprecher der Stadt.', 'Holm'],
  ['Gestern sprach die Ministerin Hartung.', 'Hartung'],
  ['Gestern sprach Eva Hartung.', 'Eva Hartung'],
  ['Gestern sprach Peter Richter mit dem Richter.', 'Peter Richter'],
  ['Gestern sprach der Präsident Frankreichs mit der Zeitung.', null],
])('finds the one name of "%s"', (text, name) => {
  const names = mentions(text, 'de').filter(([type]) => type === 'name');
  expect(names.map(([, , words]) => words)).toEqual(name === null ? [] : [name]);
});

it('tells names from nouns where all nouns are capitalised', () => {
  expect(
    mentions('Die Ministerin Eva Weber lobte den Bericht der Kommission.', 'de').map(([type, , name]) => [
      type,
      name,
    ]),
  ).toEqual([
    ['name', 'Eva Weber'],
    ['description', 'den Bericht'],
    ['description', 'der Kommission'],
  ]);
});

describe('names whose last word alone takes the ending of its case', () => {
  const names = (text: string, language: string): string[] =>
    mentions(text, language).flatMap(([type, , name]) => (type === 'name' ? [name] : []));

  it.each([
    ['hu', 'A kapitány, Halász Gábor elmondta ezt.', ['Halász Gábor']],
    ['hu', '– mondta az MTI-nek Bánhidi Tünde.', ['MTI-nek', 'Bánhidi Tünde']],
    ['hu', 'Építési állvány dőlt az úttestre.', []],
    ['hu', 'Jeszenszky közölte, hogy marad.', ['Jeszenszky']],
    ['fi', 'Asiasta kertoo tutkija Emilia Nordqvist Turun yliopistosta.', ['Emilia Nordqvist', 'Turun']],
  ])('%s: %s', (language, text, expected) => {
    expect(names(text, language)).toEqual(expected);
  });

  it('keep the noun that they own', () => {
    const texts = mentions('– mondta a cég jogi képviselője.', 'hu').map(([, text]) => text);
    expect(texts).toEqual(['a cég jogi képviselője']);
  });
});
