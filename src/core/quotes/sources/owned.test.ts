import { expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

/** The first quotation of a text, with who said it by name or description. */
function firstTold(lang: string, text: string): string | null {
  const { quotes, speakers } = attributeText(text, { lang });
  const told = speakers.find(({ id }) => id === quotes.find(({ kind }) => kind !== 'indirect')?.speakerId);
  return told?.name ?? told?.role ?? null;
}

it.each([
  ['es', '«No hay puerta», replicaba junto a la hoguera Marisa Fonte, con 60 vacas.', 'Marisa Fonte'],
  ['es', '«Usted lo firmó», le espetó, folleto en mano, el edil Andrés Conesa.', 'Andrés Conesa'],
  ['it', '«Ho un colloquio alle tre», si dispera Greta Landi, 24 anni.', 'Greta Landi'],
  ['fr', '« Le prix est juste », a dit la chanteuse dans une vidéo de son compte Instagram.', 'la chanteuse'],
  ['it', '«I casi sono pochi», fa il punto la direttrice Giorgia Tosatto.', 'Giorgia Tosatto'],
  [
    'uk',
    '– Ми ще вчора бачили дим, – зізнається колишня гардеробниця. – Ніхто не приїхав.',
    'колишня гардеробниця',
  ],
  ['ru', 'Ушёл Олег Рыков. Об этом заявил и министр Павел Грачёв: «Деньги мы найдём».', 'Павел Грачёв'],
  ['el', 'Ο Κώστας Ρήγας έφυγε. Μίλησε και ο δήμαρχος Πάνος Σήφης: «Δεν πάει άλλο».', 'Πάνος Σήφης'],
  ['el', 'Αφού τόνισε ότι «υπάρχουν λύσεις», ο Πάνος Σήφης πρόσθεσε πως θα περιμένει.', 'Πάνος Σήφης'],
  ['el', 'Μίλησε ο Πάνος Σήφης. Από το Κίεβο διαμηνύουν ότι «δεν θα υπάρξει παράδοση».', 'Κίεβο'],
  ['cs', 'Jan Malý řekl, že nic neví. Přesto dodal: „Zítra se vrátím.“', 'Jan Malý'],
])('takes whom a tag names behind whatever stands between, in %s: %s', (lang, text, who) => {
  expect(firstTold(lang, text)).toBe(who);
});

it.each([
  ['fr', 'Cet épisode « précoce » devrait durer « une semaine », précise Anne Roux.', 'Anne Roux'],
  ['fr', 'Les élus saluent cette décision, « tardive » selon leur présidente, Anne Roux.', 'Anne Roux'],
  ['it', 'Autonomia, lo strappo di Paolo Riva: «Così non lo voto»', 'Paolo Riva'],
  ['it', 'Al mercato di Rialto la pensano come Marco Testa: «Dodici euro sono troppi»', 'Marco Testa'],
  ['es', '«Le perdí el respeto», dice sobre el alcalde Ana Ruiz.', 'Ana Ruiz'],
  ['fr', 'À la mairie, on reconnaît « des retards ».', 'la mairie'],
  ['fr', 'Un élu ironise. Un autre résume : « On nous dit merci le dimanche. »', 'Un autre'],
])(
  'takes whom the sentence names for words woven into it or behind a colon, in %s: %s',
  (lang, text, who) => {
    expect(firstTold(lang, text)).toBe(who);
  },
);

it.each([
  [
    'es',
    'El héroe fue Dani Cebrián, un chaval de 19 años. «Cerré los ojos y le pegué», confesó.',
    'Dani Cebrián',
  ],
  ['fr', 'Jade Roux hésite. La trousse, c’était la sienne. « Je compte les jours depuis. »', 'Jade Roux'],
  ['pt', 'Rita Lobo voltou para casa. Pagou tudo. «Ninguém me avisou de nada.»', 'Rita Lobo'],
  ['it', 'Frena gli entusiasmi Ruggero Sarti. «La strada è lunghissima», avverte.', 'Ruggero Sarti'],
])('takes whom the sentence beside is about, in %s: %s', (lang, text, who) => {
  expect(firstTold(lang, text)).toBe(who);
});

it.each([
  [
    'de',
    'Förster Karl Wiesinger sieht das anders. Seine Begründung: „Der Wald braucht Zeit.“',
    'Karl Wiesinger',
  ],
  ['nl', 'Boer Jan Peters is het zat. Zijn advies aan de minister: “Kom eens kijken.”', 'Jan Peters'],
])('gives what is announced as somebody’s to whom the text is about, in %s: %s', (lang, text, who) => {
  expect(firstTold(lang, text)).toBe(who);
});

it.each([
  ['de', 'Der Beschluss sei „ein Sieg der Vernunft“, heißt es in dem Gutachten.', 'Gutachten'],
  [
    'de',
    'Der Streik wurde von Fraktionschef Gregor Stahl als „Zumutung für alle“ bezeichnet.',
    'Gregor Stahl',
  ],
  ['de', 'Die Ministerin Eva Brandner hat den Plan als „völlig falsch“ bezeichnet.', 'Eva Brandner'],
])('gives woven words to their tag or to the verb that ends the clause, in %s: %s', (lang, text, who) => {
  expect(firstTold(lang, text)).toBe(who);
});

it.each([
  [
    'sv',
    'Talesmannen Oleg Gran säger att uppgifterna är ”hysteriska”, rapporterar Nyhetsbyrån Nord.',
    'Oleg Gran',
  ],
  ['no', 'Advokat Per Moe fortalte at bruddet i 2016 «utløste alt», skriver avisa Dagen.', 'Per Moe'],
  ['da', 'Advokat Bo Krag sagde, at sagen er »en parodi«, skriver avisen Dagen.', 'Bo Krag'],
])('gives words in a clause with "that" to who said it, not to the paper, in %s: %s', (lang, text, who) => {
  expect(firstTold(lang, text)).toBe(who);
});

it.each([
  [
    'sv',
    'Sent\nPolisen Roger Lindh klippte upp taket. Chauffören klarade sig. ”Jag såg bara ljusen.”',
    'Chauffören',
  ],
  [
    'da',
    'Sent\nHan er vred, siger Simon Emdrup.\nAase Lind har hængt brevet op.\n»Knud ville have grinet af det.«',
    'Aase Lind',
  ],
])('asks grammar first in Scandinavia, in %s: %s', (lang, text, who) => {
  expect(firstTold(lang, text)).toBe(who);
});

it('takes no new sentence for a tag where the verb is second', () => {
  const text =
    'Adrian Wyss warnt vor dem Plan. „Das Land wird dafür bezahlen.“ Tatsächlich sagte Minister Urs Hofer nichts.';
  expect(firstTold('de', text)).toBe('Adrian Wyss');
});

it.each([
  [
    'es',
    'Sin barco\nLa alcaldesa Ana Ferrer miró al mar.\n«Llevamos tres semanas sin barco y sin pan».',
    'Ana Ferrer',
  ],
  [
    'es',
    'Sin barco\nLa alcaldesa Ana Ferrer pide otra cosa:\n«Que vuelva el barco de los martes».',
    'Ana Ferrer',
  ],
])(
  'takes whom the paragraph above is about, where a quotation fills its own, in %s: %s',
  (lang, text, who) => {
    expect(firstTold(lang, text)).toBe(who);
  },
);

it('does not take whom the question of an interviewer is about', () => {
  const text = 'Sin barco\n¿Y la alcaldesa Ana Ferrer qué piensa?\n«Yo no lo sé, y no quiero saberlo».';
  expect(firstTold('es', text)).not.toBe('Ana Ferrer');
});

it.each([
  [
    'Fire\nDetectives are appealing for help after shots were fired in what police called a “targeted” attack.',
    'police',
  ],
  [
    'Bill\nThe Senate on Wednesday blocked a bill, dealing a blow to those who had worked on a pact that former allies now deride as a “betrayal”.',
    'former allies',
  ],
  [
    'Oil\nTom Hale repeated the claim that the port will gain and firms have expressed “huge interest”.',
    'Tom Hale',
  ],
])('takes the nearest verb of judging, but none in what somebody says: %s', (text, who) => {
  expect(firstTold('en', text)).toBe(who);
});

it.each([
  ['Die Bahn werde ihren „Kurs“ halten, so Eva Brandner.', 'Eva Brandner'],
  ['Neben Kosten gibt es einen Haken: „Es dauert“, so der Minister.', 'der Minister'],
])('takes the tag at the end of the sentence, in de: %s', (text, who) => {
  expect(firstTold('de', text)).toBe(who);
});

it('gives nobody the words with “me” in them that tell what somebody did', () => {
  const text = 'Joe Hale took her home, where he “came up behind me and grabbed me”. He said he was sorry.';
  expect(firstTold('en', text)).toBe(null);
  expect(firstTold('en', 'Eva Weber said that he “came up behind me and grabbed me”.')).toBe('Eva Weber');
});

it.each([
  [
    'Downing Street called it “disappointing”. His official spokesman would not be drawn: “We will wait and see.”',
    'His official spokesman',
  ],
  ['At one point Councilman Rick Hale, who voted no, told Eva Weber to “move to a library.”', 'Rick Hale'],
])('knows who acts before words, in en: %s', (text, who) => {
  const { quotes, speakers } = attributeText(text, { lang: 'en' });
  const last = quotes.findLast(({ kind }) => kind !== 'indirect');
  const told = speakers.find(({ id }) => id === last?.speakerId);
  expect(told?.name ?? told?.role).toBe(who);
});

it('takes the heading of a text for no words of anybody', () => {
  const text = 'In a blog post headed “We got this wrong”, chief executive Ada Barnes said it had gone.';
  expect(firstTold('en', text)).toBe(null);
});

it('gives words in a report to whom it is of, and not to whom they are about', () => {
  const text = 'Eva Brandner zweifelte das an: Der Konzern habe sich „nicht an die Wahrheit gehalten“.';
  expect(firstTold('de', text)).not.toBe('Der Konzern');
});

it.each([
  [
    'fr',
    'Le conseiller, Alain Faure, a salué l’accord.\n« Nous restons », a-t-il affirmé mardi. M. Blanc a refusé.',
    'Alain Faure',
  ],
  [
    'es',
    'Ana Ruiz insistió en el plan. Quiere evitar que la presidenta del club, Eva Mora (PNR), lo retire. «Iré a juicio», sostuvo.',
    'Ana Ruiz',
  ],
  ['fr', 'Le juge fait la leçon à la salle à propos d’un voleur : « Il est innocent. »', 'Le juge'],
])(
  'takes the subject of the tag or of the main clause, and nobody beside it, in %s: %s',
  (lang, text, who) => {
    expect(firstTold(lang, text)).toBe(who);
  },
);

it.each([
  [
    'es',
    '«Me van a ver», con esas palabras Ana Ruiz desafió a Lugo, donde su jefe, Juan Mora, calla.',
    'Ana Ruiz',
  ],
  ['es', 'El juez calló y, por ello, mostró una carpeta: «No hay nada», dijo.', 'El juez'],
  ['es', 'Hablaron con ella. «Ganaremos», dijo, y añadió que su equipo está bien.', null],
  [
    'es',
    'Habló Ana Ruiz del museo, donde su jefe, Juan Mora, en la víspera señaló que «no vendrá».',
    'Juan Mora',
  ],
])(
  'takes whom the sentence goes on to be about, and nothing that is told of, in %s: %s',
  (lang, text, who) => {
    expect(firstTold(lang, text)).toBe(who);
  },
);
