import { describe, expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

/** Role of the speaker of the first quotation and the sentence that it was read in. */
function roleOf(lang: string, text: string) {
  const { quotes, speakers } = attributeText(text, { lang });
  const speaker = speakers.find(({ id }) => id === quotes.find(({ kind }) => kind === 'direct')?.speakerId);
  const span = speaker?.roleEvidence;
  return [speaker?.role ?? null, span ? text.slice(span.start, span.end).trim() : null];
}

it.each([
  [
    'ru',
    '«Будем слать голубей», — пошутил экономист Антон Коган.\nКоган, комментируя ситуацию, улыбался.',
    'экономист',
  ],
  [
    'ru',
    '«Это находка», — приводит ТАСС слова заведующего лабораторией Максима Чехова.',
    'заведующего лабораторией',
  ],
])('is no act and no word for words, in %s: %s', (lang, text, role) => {
  expect(roleOf(lang, text)[0]).toBe(role);
});

/** Name and role of the first speaker. */
function speakerOf(lang: string, text: string) {
  const [first] = attributeText(text, { lang }).speakers;
  return [first?.name, first?.role];
}

it.each([
  [
    'fr',
    'Selon la porte-parole, Nadine Caron, le conducteur roulait « à une vitesse excessive ».',
    'porte-parole',
  ],
  [
    'en',
    'According to the spokeswoman, Nadine Carr, the driver swerved “at high speed” there.',
    'spokeswoman',
  ],
  ['es', 'Según la portavoz, Nadia Caro, el conductor circulaba «a gran velocidad».', 'portavoz'],
  ['it', 'Secondo la portavoce, Nadia Caro, il conducente viaggiava «a forte velocità».', 'portavoce'],
  [
    'ru',
    'По словам представителя полиции Надежды Каровой, водитель ехал «с большим превышением».',
    'представителя полиции',
  ],
  ['pt', 'Segundo a porta-voz, Nádia Caro, o motorista circulava «a alta velocidade».', 'porta-voz'],
])('is no clause behind the source that opens a sentence, in %s: %s', (lang, text, role) => {
  expect(speakerOf(lang, text)[1]).toBe(role);
});

describe('the sentence that a role was read in', () => {
  it.each([
    [
      'en',
      'Eva Weber, the mayor of Augsburg, came late. It rained. “We will go on,” Weber said.',
      'mayor of Augsburg',
      'Eva Weber, the mayor of Augsburg, came late.',
    ],
    [
      'en',
      '“We will go on,” Mayor Eva Weber said.\nWeber is the mayor of Augsburg. She was elected in 2020.',
      'mayor of Augsburg',
      'Weber is the mayor of Augsburg.',
    ],
    [
      'de',
      'Es regnete. Eva Kern, die Bürgermeisterin von Augsburg, kam spät. „Wir machen weiter“, sagte Kern.',
      'Bürgermeisterin von Augsburg',
      'Eva Kern, die Bürgermeisterin von Augsburg, kam spät.',
    ],
    [
      'fr',
      'Il pleuvait. Anne Martin, la maire de Lille, est arrivée. « Nous continuons », a dit Mme Martin.',
      'maire de Lille',
      'Anne Martin, la maire de Lille, est arrivée.',
    ],
    [
      'es',
      'Llovía. Ana García, alcaldesa de Lugo, llegó tarde. «Vamos a seguir», dijo García.',
      'alcaldesa de Lugo',
      'Ana García, alcaldesa de Lugo, llegó tarde.',
    ],
  ])('is handed out with it: %s %s', (lang, text, role, sentence) => {
    expect(roleOf(lang, text)).toEqual([role, sentence]);
  });

  it.each([
    ['His widow, Lena Fisk, wept. “I miss him,” Fisk said.', 'His widow'],
    ['Its chair, Lena Fisk of Harlow Water, wept. “I miss it,” Fisk said.', 'chair'],
    ['“I don’t,” Hale’s mother, Lena Fisk, said.', 'Hale’s mother'],
    ['She was found on Tuesday by her postman, Lena Fisk, who called. “I ran,” Fisk said.', 'postman'],
    ['“I ran,” said a soft-spoken accountant called Lena Fisk.', 'soft-spoken accountant'],
    ['“I ran,” said Lena Fisk, managing director of the firm.', 'managing director of the firm'],
    [
      'Lena Fisk, the energy, trade and tourism minister, said: “I ran.”',
      'energy, trade and tourism minister',
    ],
    ['Lena Fisk is mayor of Harlow. “I ran,” Fisk said.', 'mayor of Harlow'],
    ['Lena Fisk, who became finance minister in May, said: “I ran.”', 'finance minister'],
    [
      '“I ran,” said Lena Fisk, head of the Harlow-based website Whole Truth.',
      'head of the Harlow-based website Whole Truth',
    ],
    [
      '“I ran,” said Lena Fisk, an assistant professor of educational leadership and policy at the University of Harlow.',
      'assistant professor of educational leadership and policy',
    ],
    ['At that time Harlow’s owner, Lena Fisk, wept. “I ran,” Fisk said.', 'Harlow’s owner'],
    ['“I ran,” Lena Fisk told the paper. “Never again,” said the striker.', 'striker'],
    ['As policy director for the union, Lena Fisk has been busy. “I ran,” Fisk said.', 'policy director'],
  ])('is read on both sides of the name: %s', (text, role) => {
    expect(roleOf('en', text)[0]).toContain(role);
  });

  it.each([
    ['“I ran,” said Lena Fisk, who runs a diner on Main Street.', 'runs a diner on Main Street'],
    ['“I ran,” said Lena Fisk of the Harlow Mail.', 'Harlow Mail'],
    ['“I ran,” said Lena Fisk of Third Bridge, a London research firm.', 'Third Bridge'],
    ['Lena Fisk, of Harlow University, said: “I ran.”', 'Harlow University'],
    ['“I ran,” said Lena Fisk from Harlow.', null],
    ['Lena Fisk, from Harlow, said: “I ran.”', null],
    ['“I ran,” said Ms. Lena Fisk.', null],
  ])('else is what the person does, or where: %s', (text, role) => {
    expect(roleOf('en', text)[0]).toBe(role);
  });

  it.each([
    [
      'Woman rescued\nA pensioner says “it was hell”.\nMaureen Fisk, from Oswestry, slipped on Sunday. “It was dark,” she said.',
      ['Maureen Fisk', 'pensioner'],
    ],
    [
      'It rained.\nIt was cold.\nThe wind blew.\nHis lawyer said “no”.\nTom Hale said: “Never.”',
      ['Tom Hale', 'lawyer'],
    ],
    [
      'It rained.\nIt was cold.\nThe wind blew.\nA banker said “no”.\nTom Hale, the mayor, said: “Never.”',
      [null, 'A banker'],
    ],
  ])('is that of a speaker whom the next sentence is the first to name: %s', (text, who) => {
    const { quotes, speakers } = attributeText(text, { lang: 'en' });
    const first = speakers.find(({ id }) => id === quotes[0]?.speakerId);
    expect([first?.name, first?.role]).toEqual(who);
  });

  it('is none where there is no role, or no name', () => {
    expect(roleOf('en', 'Eva Weber came late. “We will go on,” Weber said.')).toEqual([null, null]);
    expect(roleOf('en', '“We will go on,” the mayor said.')).toEqual(['the mayor', null]);
  });
});

it.each([
  ['Last week state senator Eva Weber spoke. “We go on,” Weber said.', 'state senator'],
  ['It was the first time Eva Weber had spoken. “We go on,” Weber said.', null],
  [
    'Eva Weber, a doctor at the Harlow Clinic where both had met, spoke. “We go on,” Weber said.',
    'doctor at the Harlow Clinic',
  ],
  ['Lee Cole, a wealthy hotelier Eva Weber chose as her envoy, left. “We go on,” Weber said.', null],
])('leaves out times, clauses, and whom another name describes: %s', (text, role) => {
  const { speakers } = attributeText(text, { lang: 'en' });
  expect(speakers.find(({ name }) => name === 'Eva Weber')?.role).toBe(role);
});

it.each([
  ['en', '“It works,” Texas Gov. Greg Hale said.', 'Texas Gov.'],
  ['de', '„Es ist gut“, sagt Ina Kern, Leiterin der 3. Kammer.', 'Leiterin der 3. Kammer'],
  [
    'de',
    'Vom Auftritt der in Wedel geborenen Sängerin Ina Kern schwärmen alle. „Schön“, sagt Kern.',
    'Sängerin',
  ],
  ['pl', '„To działa” – powiedziała dr Anna Zięba.', null],
  ['it', 'L’Iran ha arrestato Cecilia Salla. «Sto bene», ha detto Salla.', null],
  ['de', 'Die heute 60-jährige Ina Kern sammelt Stimmen. „Es läuft“, sagt Kern.', null],
  ['de', 'Ina Kern, eine Betroffene und wie Weber im Forum, klagt. „Es ist gut“, sagt Kern.', 'Betroffene'],
  ['de', '„Judy ist ein guter Mensch und setzt auf uns“, sagt Ina Kern. „Schön“, sagt Judy Lieb.', null],
  [
    'es',
    'El líder del Partido Nuevo (PN), Juan Ruiz, calló. «No me iré», dijo Ruiz.',
    'líder del Partido Nuevo',
  ],
  [
    'es',
    'La edil de Cultura y portavoz del grupo, Ana Ruiz, calló. «No me iré», dijo Ruiz.',
    'edil de Cultura y portavoz del grupo',
  ],
  ['es', 'La portavoz del Ejecutivo, Eva Mora, calló. «No», dijo Mora.', 'portavoz del Ejecutivo'],
  ['fr', 'Le chef du Parti breton, Yann Roux, se tait. « Non », dit Roux.', 'chef du Parti breton'],
  ['es', '«No hay dinero», señala el comunicado remitido por Juan.', 'el comunicado remitido por Juan'],
  ['fr', '« Non », dit un voisin situé à deux pas.', 'un voisin'],
  ['fr', '« Non », dit le chef d’incendie et de secours.', 'le chef d’incendie et de secours'],
])('is whole, with its point and without what follows, in %s: %s', (lang, text, role) => {
  expect(roleOf(lang, text)[0]).toBe(role);
});

it.each([
  ['„Das ist gut“, sagte der stellvertretende Leiter Jan Weber.', 'der stellvertretende Leiter'],
  ['„Das ist gut“, sagte der SPD-Abgeordnete Jan Weber.', 'der SPD-Abgeordnete'],
  ['„Das ist gut“, sagte die frühere Ministerin Eva Weber.', 'frühere Ministerin'],
  ['Nach Angaben des früheren Präsidenten Jan Weber ist das „falsch“.', 'früherer Präsident'],
  [
    'Nach Angaben des zuständigen Oberstaatsanwalts Jan Weber ist das „falsch“.',
    'zuständiger Oberstaatsanwalt',
  ],
  ['Nach Angaben eines ranghohen Beamten ist das „falsch“.', 'ranghoher Beamter'],
])('is shown in the form that its article asks for: %s', (text, role) => {
  expect(speakerOf('de', text)[1] ?? null).toBe(role);
});

it.each([
  [
    '“It rained,” said Lena Fisk, who owns a diversity and inclusion consulting firm and headed out for the mayor’s second stop at a bar in Harlow.',
  ],
  ['At Prime Minister’s Questions Lena Fisk was late. “It rained,” Fisk said.'],
  [
    '“I ran,” Lena Fisk told the paper.\nIt rained.\nIt snowed. In Harlow, it froze.\n“Never again,” said the striker.',
  ],
])(
  'is nothing that is cut short, no office that owns something, and no noun far from the name: %s',
  (text) => {
    expect(roleOf('en', text)[0]).toBeNull();
  },
);

it.each([
  ['de', 'Jan Weber (Trainer Wedel): „Wir haben gut gespielt.“', 'Trainer Wedel'],
  ['nl', 'Jan de Wit (voorzitter): ‘Wij gaan door met het werk.’', 'voorzitter'],
  ['de', 'Jan Weber (Wedel): „Wir haben gut gespielt.“', null],
  [
    'de',
    'In dem zum Brand abgesetzten Tweet der Feuerwehr heißt es: „Wir sind müde.“',
    'Tweet der Feuerwehr',
  ],
  ['de', 'Die Bank baut nach den Worten seines Chefs ab. „Wir sind müde“, sagt er.', 'Chef'],
])('may stand between brackets or without its article, in %s: %s', (lang, text, role) => {
  expect(speakerOf(lang, text)[1] ?? null).toBe(role);
});
