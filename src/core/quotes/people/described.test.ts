import { expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

/** The last quotation of a text, with who said it by name or description. */
function lastTold(lang: string, text: string): string | null {
  const { quotes, speakers } = attributeText(text, { lang });
  const told = speakers.find(
    ({ id }) => id === quotes.findLast(({ kind }) => kind !== 'indirect')?.speakerId,
  );
  return told?.name ?? told?.role ?? null;
}

it.each([
  [
    'AfD-Kandidat Björn Wolter sprach in Gera. Es war laut. „Das ist absurd“, rief der AfD-Chef.',
    'Björn Wolter',
  ],
  [
    'Erst sprach Eva Brandner (SPD), dann Karl Ritter (CDU). „Das ist falsch“, rief die SPD-Politikerin.',
    'Eva Brandner',
  ],
  [
    'Eva Brandner (SPD) und Lena Stahl (SPD) stritten lange. „Es ist spät“, sagte die SPD-Chefin.',
    'die SPD-Chefin',
  ],
  [
    'Österreichs Trainer Jonas Ritter war zufrieden. Es regnete. „So geht es“, sagte Österreichs Trainer.',
    'Jonas Ritter',
  ],
])('know whom a body or its owner tells: %s', (text, who) => {
  expect(lastTold('de', text)).toBe(who);
});

it.each([
  ['de', '„Das reicht nicht“, sagte eine Sprecherin gegenüber dieser Zeitung.', 'eine Sprecherin'],
  ['de', '„Das reicht nicht“, sagte ein Sprecher der Bahn auf Anfrage.', 'ein Sprecher der Bahn'],
  ['nl', '“Het is een drama”, zei een omwonende tegen de krant.', 'een omwonende'],
])('leave out to whom it was said, in %s: %s', (lang, text, who) => {
  expect(lastTold(lang, text)).toBe(who);
});

it.each([
  [
    'pl',
    '„Marża jest niska” – mówi Monika Frącz.\nKlienci głosują nogami. – To rarytas – ironizuje emeryt spod hali.',
    'emeryt',
  ],
  [
    'cs',
    '„Mluvil s námi,“ dodal Martin Boukal.\nTvořily se kolony. „Došly rohlíky,“ řekla prodavačka z tamní samoobsluhy.',
    'prodavačka',
  ],
])('are somebody new where the text says from where, in %s: %s', (lang, text, who) => {
  expect(lastTold(lang, text)).toBe(who);
});

it('agree with the verb beside them', () => {
  const text = 'Nový kouč\n„Těším se,“ řekl Adam Sýkora.\nJana Malá odešla. „Nejsem hasič,“ prohlásil kouč.';
  expect(lastTold('cs', text)).toBe('Adam Sýkora');
});

it.each([
  [
    'fr',
    'L’avocate Inès Rollet annonce un recours.\nLe public sort.\n« C’est politique », tonne la pénaliste.',
    'Inès Rollet',
  ],
  [
    'fr',
    'Kylian Mbaye a marqué. Son entraîneur, Didier Roussel, souriait.\n« Je travaille », a réagi Kylian Mbaye. « Il sait ce que je veux », a commenté le technicien.',
    'Didier Roussel',
  ],
  [
    'cs',
    'Útočník Filip Hrdina se vrátil. Kouč Pavel Zeman ho nasadil.\n„Cítím se tu jako doma,“ řekl mladý hráč.',
    'Filip Hrdina',
  ],
  [
    'de',
    'Bürgermeister Helmut Knoop will sparen. Petra Sandner klagt.\n„Wir müssen sparen“, sagte der Rathauschef.',
    'Helmut Knoop',
  ],
  [
    'es',
    'Habló la jueza Carmen Soto y habló el fiscal.\nLa gente salió.\n«No hay nada», zanjó el letrado.',
    'el letrado',
  ],
])('take up in %s whose office papers call by another word, too: %s', (lang, text, who) => {
  expect(lastTold(lang, text)).toBe(who);
});

it.each([
  [
    'El pueblo lloró.\nLa obra sigue.\nNo hubo actos.\nEl ministro de Cultura lamentó la pérdida de «una voz». Damián Urrutia destacó ayer en un mensaje el legado.',
    'Damián Urrutia',
  ],
  [
    'El pueblo lloró.\nLa obra sigue.\nNo hubo actos.\nHabló Rosa Gil. La alcaldesa lamentó la pérdida de «una voz». Damián Urrutia destacó ayer en un mensaje el legado.',
    'Rosa Gil',
  ],
])('mean in es whom a paragraph that they open goes on to name: %s', (text, who) => {
  expect(lastTold('es', text)).toBe(who);
});

it.each([
  [
    'pt',
    '“É tarde”, lembrou Catarina Fontoura. A deputada do Bloco exigiu “um calendário”.',
    'Catarina Fontoura',
  ],
  [
    'pt',
    '“É tarde”, lembrou a médica Catarina Fontoura. A deputada do Bloco exigiu “um calendário”.',
    'A deputada do Bloco',
  ],
])('are in %s a title of the last speaker alone who has no other office: %s', (lang, text, who) => {
  expect(lastTold(lang, text)).toBe(who);
});

it.each([
  [
    'nl',
    'Piet Kadile scoorde. De 23-jarige aanvaller grijnsde. “Mijn moeder zat op de tribune.”',
    'Piet Kadile',
  ],
  [
    'nl',
    'Bij bakkerij Schoot staat Joke achter de toonbank. “Ik stop”, zegt ze. Haar dochter Marieke helpt.',
    'Joke',
  ],
  ['nl', 'De auto botste bij Hulst. “We zoeken getuigen”, zegt hij.', null],
])('take up the age, and a first name alone, but no place, in %s: %s', (lang, text, who) => {
  expect(lastTold(lang, text)).toBe(who);
});

it.each([
  [
    'uk',
    'Новини\nПрезидент Володимир Бойко прибув до Києва. «Ми домовилися», — сказав глава держави.',
    'Володимир Бойко',
  ],
  [
    'pl',
    'Wiadomości\nPremier Jan Nowak zabrał głos. - Nie ma zgody - powiedział szef rządu.\nSzef MON Adam Lis milczał.',
    'Jan Nowak',
  ],
  [
    'pl',
    'Wiadomości\nOdkrycie skomentował noblista Karl Huber. „Wspaniała praca” - napisał Szwajcar.',
    'Karl Huber',
  ],
])('take an office up by another word for it, in %s: %s', (lang, text, who) => {
  expect(lastTold(lang, text)).toBe(who);
});

it.each([
  [
    'cs',
    'Zprávy\nSoudkyně Hana Malá rozhodla.\nPodle ministra Karla Nováka je to chyba. „Nebude,“ varoval.',
    'Karel Novák',
  ],
  ['cs', 'Zprávy\nObhájce Jan Malý mlčel. „Odvoláme se,“ řekl Deníku.', 'Jan Malý'],
  ['cs', '„To je omyl,“ reagoval na dotaz serveru ministr školství Karel Bek (STAN).', 'Karel Bek'],
  ['cs', '„Byl to dříč,“ vzpomíná na něj i režisér Karel Strach.', 'Karel Strach'],
  ['cs', 'Mluvčí úřadu Jan Malý vyzval ke klidu. „Je to zbytečné,“ citovala ho agentura TASS.', 'Jan Malý'],
  ['cs', 'Prezident Karel Bek na své síti Truth Social napsal, že „nic nebude“.', 'Karel Bek'],
  ['ru', '«Делаем все», — заявил NGS12.RU главврач детской больницы Андрей Костин.', 'Андрей Костин'],
  ['ru', '«Это находка», — приводит ТАСС слова заведующего лабораторией Максима Чехова.', 'Максим Чехов'],
  ['ru', '«Он был трезв», — уточнили в ведомстве.', 'ведомстве'],
  ['ru', '«Я рад», — сказал наставник официальному сайту клуба.', 'наставник'],
  [
    'ru',
    '«Это закон для галочки, — возмутился правдолюб Николай Котов. — Он не даст ни копейки».',
    'Николай Котов',
  ],
])('tell speakers from hearers, papers and places, in %s: %s', (lang, text, who) => {
  expect(lastTold(lang, text)).toBe(who);
});

it.each([
  [
    'de',
    'Staatsanwältin Ina Lund sprach. „Er wusste es“, sagte Lund.\n„Nein“, sagte die Angeklagte.',
    'die Angeklagte',
  ],
  [
    'it',
    'Ha parlato il procuratore Luca Moretti. «Sapeva», ha detto Moretti.\n«Non è vero», ha detto l’imputato.',
    'l’imputato',
  ],
  [
    'ru',
    'Выступил прокурор Лука Моров. «Он знал», — сказал Моров.\n«Неправда», — сказал подсудимый.',
    'подсудимый',
  ],
  ['no', 'Aktor Ine Vestlund la ned påstand.\n– Det er et svart hull, forklarte tiltalte.', 'tiltalte'],
  ['cs', 'Předák Jan Medvěd protestoval. „Je to málo,“ řekl Medvěd.\n„Uvidíme,“ řekl premiér.', 'premiér'],
  [
    'pl',
    'Burmistrz Michał Piszek mówi o zwłoce. „Nikt nie przyjechał” – mówi Piszek.\n„Pomoc dotarła” – mówi wojewoda.',
    'wojewoda',
  ],
])('are in %s nobody who has another part of which one has but one: %s', (lang, text, who) => {
  expect(lastTold(lang, `Titel\nUntertitel\n${text}`)).toBe(who);
});

it.each([
  [
    'it',
    'Il vicino Piero Conti ha visto tutto. «È stato terribile», ha detto Conti.\n«Non li odio», dice il marito.',
    'il marito',
  ],
  [
    'hu',
    'Kovács Péter mindent látott. „Borzalmas volt” – mondta Kovács.\n„Nem haragszom” – vélte a férje.',
    'a férje',
  ],
  [
    'es',
    'El vecino Pedro Conde lo vio. «Fue terrible», dijo Conde.\n«No les odio», dice el hermano.',
    'el hermano',
  ],
])('are in %s somebody’s family, and nobody who has just spoken: %s', (lang, text, who) => {
  expect(lastTold(lang, text)).toBe(who);
});

it.each([
  [
    'ru',
    'Аналитик Иван Решетов спокоен. «Рынок растет», — сказал Решетов.\n«Начнутся беды», — предупреждает собеседник «Вестника» в банке.',
    'собеседник',
  ],
  [
    'pl',
    'Poseł Adam Czarnecki chce wyborów. „Czas na zmianę” – mówi Czarnecki.\n„Jutro decyzja” – twierdzi rozmówca gazety.',
    'rozmówca gazety',
  ],
])(
  'are in %s nobody whom the text has named, where they stand for a source of a paper: %s',
  (lang, text, who) => {
    expect(lastTold(lang, text)).toBe(who);
  },
);

it.each([
  [
    'de',
    '„Ich ging“, erzählt der Patient.\nDer Lungenarzt Owen Krause ist froh. „Er ist gesund“, sagte Krause.\n„Es geht“, schreibt der Patient.',
    'der Patient',
  ],
  [
    'cs',
    '„Šel jsem,“ popisuje řidič.\nLékař Owen Novák je rád. „Je zdráv,“ řekl Novák.\n„Jde to,“ píše řidič.',
    'řidič',
  ],
])('are in %s the one again who has spoken under those words: %s', (lang, text, who) => {
  expect(lastTold(lang, `Titel\nUntertitel\n${text}`)).toBe(who);
});

it.each([
  [
    'fr',
    '« Tout est mouillé », dit Rania Salem.\nAbou Hassan Amer, 44 ans, abonde. « Il ne reste rien », explique ce déplacé du Sud.',
    'Abou Hassan Amer',
  ],
  [
    'pt',
    '«Está tudo molhado», diz Rania Salem.\nAbu Hassan Amer, de 44 anos, concorda. «Não resta nada», explica este deslocado do Sul.',
    'Abu Hassan Amer',
  ],
])('mean in %s whom the sentence before is about, where they point at somebody: %s', (lang, text, who) => {
  expect(lastTold(lang, text)).toBe(who);
});

it('are of the gender that the office tells, and not what completes it', () => {
  const text = 'Виконавець головної ролі Роман Луцкий пригадав зйомки. «Мерзли всі», – сказав він.';
  expect(lastTold('uk', text)).toBe('Роман Луцкий');
});

it.each([
  [
    'de',
    'Kultusministerin Julia Hambrock kündigte Stellen an. „Wir stellen ein“, sagte Hambrock.\nAuch der Elternverband meldete sich. „Der Unterricht fällt aus“, klagte die Vorsitzende.',
    'die Vorsitzende',
  ],
  [
    'nl',
    'Minister Julia Hamers kondigde banen aan. “We nemen mensen aan”, zei Hamers.\nOok de ouderraad meldde zich. “De lessen vallen uit”, klaagde de voorzitster.',
    'de voorzitster',
  ],
])('are in %s not who spoke above, where the sentence before is about a body: %s', (lang, text, who) => {
  expect(lastTold(lang, text)).toBe(who);
});

it.each([
  [
    'no',
    'Det var barnebarnet, Ane Øvrebø, som leitte. Ho fann brevet.\n– Eg fekk gåsehud, fortel 22-åringen.',
    'Ane Øvrebø',
  ],
  [
    'sv',
    '– Sjukt skönt, säger Elias Vretblad.\n20-åringen hade inte startat på länge.\n– Jag ville ha kul.',
    'Elias Vretblad',
  ],
])('are in %s by an age alone the one before, over the end of a paragraph: %s', (lang, text, who) => {
  expect(lastTold(lang, `Titel\nUntertitel\n${text}`)).toBe(who);
});

it.each([
  ['es', 'La portavoz del PNR, Eva Mora, insistió. Juan Ruiz calló. «No», dijo la portavoz.', 'Eva Mora'],
  [
    'fr',
    '« Oui », dit Claudie Roux, le maire. « Non », dit Marc Faure. « Assez », dit le maire.',
    'Claudie Roux',
  ],
  [
    'fr',
    'Jean Gaffet a parlé. Déçu, à l’image de Marc Faure (voir vidéo), l’entraîneur des Verts a crié : « Assez ».',
    'Jean Gaffet',
  ],
  ['fr', 'Le ministre a parlé. « Lisez », a-t-il lancé.\nAlors que Marc Roux se tait.', 'Le ministre'],
  [
    'es',
    '“Es grave”, dijo Juanma Mora, presidente de la Junta. La presidenta de la Comisión, Eva Leyen, siguió la noticia. “No”, dijo la dirigente comunitaria.',
    'Eva Leyen',
  ],
  ['es', 'Habló la jefa Eva Mora. Lo contó una paciente. «Cobró poco», dijo la mujer.', 'la mujer'],
  [
    'fr',
    'Un.\nDeux.\nTrois.\nIls sont dans le chemin de Vernon. Le riverain dit : « Le feu a pris. »',
    'Le riverain',
  ],
])('is she or he whom the text has called so, and nobody beside, in %s: %s', (lang, text, who) => {
  const { quotes, speakers } = attributeText(text, { lang });
  const speaker = speakers.find(({ id }) => id === quotes.at(-1)?.speakerId);
  expect(speaker?.name ?? speaker?.role).toBe(who);
});
