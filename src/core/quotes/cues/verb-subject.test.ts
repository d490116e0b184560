import { expect, it } from 'vitest';
import { readAnalysis } from '../analysis/read-analysis.fixture.ts';
import { findTies } from './find-ties.ts';

/** Words of the subject that the verb `verb` of a text has. */
function subjectOf(lang: string, text: string, verb: string): string | null {
  const a = readAnalysis(text, lang);
  const tie = findTies(a).find((it) => a.tokens[it.verb]?.lower === verb);
  const { mention } = tie ?? {};
  return mention ? text.slice(a.tokens[mention.from]?.start, a.tokens[mention.to - 1]?.end) : null;
}

it.each([
  ['de', 'Die Zeitung zitiert Eva Brandner mit den Worten: „Nichts.“', 'zitiert', 'Eva Brandner'],
  ['de', '„Wir haben nichts gewusst“, zitiert ihn die Zeitung.', 'zitiert', 'ihn'],
  ['nl', 'De krant citeert Marie de Groot: “We wachten af.”', 'citeert', 'Marie de Groot'],
])('takes whom a verb of quoting quotes, in %s: %s', (lang, text, verb, who) => {
  expect(subjectOf(lang, text, verb)).toBe(who);
});

it.each([
  ['de', 'Der Streik wurde von Gregor Stahl als „maßlos“ bezeichnet.', 'bezeichnet', 'Gregor Stahl'],
  ['de', 'Nachdem er von Eva Brandner befragt wurde, entgegnete Stahl: „Nein.“', 'entgegnete', 'Stahl'],
  ['nl', 'Het plan werd door Marie de Groot “onzin” genoemd.', 'genoemd', 'Marie de Groot'],
])('takes the doer of a passive, in %s: %s', (lang, text, verb, who) => {
  expect(subjectOf(lang, text, verb)).toBe(who);
});

it.each([
  ['sv', 'I meddelandet anklagas minister Brice Ek för att vara ”feg”.', 'anklagas', null],
  ['no', 'Planen er «upopulær», som Siv Jensen sa i går.', 'sa', 'Siv Jensen'],
])(
  'tells the judged from the judge, and “as” before a clause from “as” before a noun: %s: %s',
  (lang, text, verb, who) => {
    expect(subjectOf(lang, text, verb)).toBe(who);
  },
);

it.each([
  ['Das Werk werde geschlossen, wie es in der Mitteilung heißt.', 'heißt', 'der Mitteilung'],
  ['Er hätte den Gegnern geraten, zu warten.', 'geraten', 'Er'],
  ['Es brauche fundiertes Wissen.', 'wissen', null],
])('leaves out who cannot be the subject: %s', (text, verb, who) => {
  expect(subjectOf('de', text, verb)).toBe(who);
});

it.each([
  ['Protesters marching through the streets chanted “Out”.', 'chanted', 'Protesters'],
  ['Officials briefed on the matter said it was “a mess”.', 'said', 'Officials'],
  ['A man accused of the theft said he was “sorry”.', 'said', 'A man'],
  ['A woman who lives nearby called it “hell”.', 'called', 'A woman'],
  ['Calling the plan “reckless”, Eva Weber said it would fail.', 'calling', 'Eva Weber'],
  ['After saying her foot was “swollen,” Eva Weber left early.', 'saying', 'Eva Weber'],
  ['Tom Hale attacked Eva Weber for her support of the tram, saying, “It is late.”', 'saying', 'Tom Hale'],
  ['The defeat led Eva Weber, a member of the board, to suggest it was “over”.', 'suggest', 'Eva Weber'],
  ['The defeat prompted Tom Hale to call it “a farce”.', 'call', 'Tom Hale'],
  ['The defeat surprised Tom Hale to call it “a farce”.', 'call', null],
  ['Eva Weber, working with the town as Programme Officer, said it was “late”.', 'said', 'Eva Weber'],
  ['The firms of Norway and the United Kingdom, led by Tom Hale, asked for “more”.', 'asked', 'The firms'],
  ['Lawmakers on the panel, led by Tom Hale, R-Wis., asked for “more”.', 'asked', 'Lawmakers'],
])('finds who speaks in English: %s', (text, verb, who) => {
  expect(subjectOf('en', text, verb)).toBe(who);
});

it.each([
  [
    'Es wurde still, als die Moderatorin Roni Aviram fragte: „Und nun?“',
    'fragte',
    'die Moderatorin Roni Aviram',
  ],
  ['Der Minister hat eine Konferenz angekündigt, bei der alle reden.', 'angekündigt', 'Der Minister'],
  ['Neben Kosten gibt es einen Haken: „Es dauert.“', 'gibt', null],
  ['Beides weist der Minister zurück.', 'weist', 'der Minister'],
])('knows the object, and the word for “it”, from the subject: %s', (text, verb, who) => {
  expect(subjectOf('de', text, verb)).toBe(who);
});

it.each([
  [
    'In einem Tweet zitierte Brandner den Abgeordneten Max Stahl, empfahl ihm: „Weg damit.“',
    'empfahl',
    'Brandner',
  ],
  [
    'Minister Jan Stahl hatte mit Blick auf die „Tag X“-Formulierung noch betont: „Nein.“',
    'betont',
    'Minister Jan Stahl',
  ],
])('goes on with who quotes, and over what cannot speak: %s', (text, verb, who) => {
  expect(subjectOf('de', text, verb)).toBe(who);
});

it('is no name that a preposition governs, before the comma', () => {
  const text = 'Appearing before the World Court, the Samoan delegation said the island was sinking.';
  expect(subjectOf('en', text, 'said')).toBe('the Samoan delegation');
});

it.each([
  ['es', 'Ana Ruiz es alcaldesa. «No es así», dijo al diario El Faro.', 'dijo', 'Ana Ruiz'],
  ['es', 'Ana Ruiz es alcaldesa. «No es así», escribió en la red social X.', 'escribió', 'Ana Ruiz'],
  ['it', 'Paolo Riva è sindaco. «Non è così», ha scritto sul social X.', 'scritto', 'Paolo Riva'],
  ['pt', 'Ana Reis é prefeita. «Não é assim», escreveu na plataforma X.', 'escreveu', 'Ana Reis'],
])('knows the paper or the network from who speaks there, in %s: %s', (lang, text, verb, who) => {
  expect(subjectOf(lang, text, verb)).toBe(who);
});

it.each([
  ['it', 'Marco Riva ha taciuto.\n«Sono stanca», si sfoga Carla Testa.', 'sfoga', 'Carla Testa'],
  ['it', 'Il giudice chiedeva prove: «Mancano».', 'chiedeva', 'Il giudice'],
  ['it', 'Marco Testa ha taciuto.\nÈ d’accordo Paolo Riva, 44 anni. «Sì», spiega.', 'spiega', 'Paolo Riva'],
  ['fr', 'Le maire s’était dit « las », et avait traité les juges de « lâches ».', 'traité', 'Le maire'],
])(
  'takes who is named behind “be”, whatever the name means, and nobody who is judged, in %s: %s',
  (lang, text, verb, who) => {
    expect(subjectOf(lang, text, verb)).toBe(who);
  },
);

it.each([
  ['fr', 'Le juge s’est tu. « Nous tenons bon », peut-on lire dans l’arrêt.', 'lire', 'l’arrêt'],
  ['fr', 'Le juge s’est tu. « On gagne », est-il indiqué dans le rapport.', 'indiqué', 'le rapport'],
  ['es', 'El juez calló. «Partimos ya», puede leerse en el comunicado.', 'leerse', 'el comunicado'],
  ['pt', 'O juiz calou-se. «Partimos já», pode ler-se na nota.', 'ler', 'nota'],
  ['it', 'Il giudice ha taciuto. «Partiamo», è scritto nell’ordinanza.', 'scritto', 'ordinanza'],
])('takes the document in which something is to be read, in %s: %s', (lang, text, verb, what) => {
  expect(subjectOf(lang, text, verb)).toBe(what);
});

it.each([
  ['ru', 'В Кремле напомнили, что визит отменен.', 'напомнили', 'Кремле'],
  ['ru', 'В самой компании уверяют, что сбоев нет.', 'уверяют', 'самой компании'],
  ['ru', 'В Следственном комитете добавили: «Идет проверка».', 'добавили', 'Следственном комитете'],
  ['ru', 'В «Северсбыте» уточнили: «Поставки продолжаются».', 'уточнили', 'Северсбыте'],
  ['ru', 'В пресс-службе «Северсбыта» заявили, что сбоев нет.', 'заявили', 'пресс-службе'],
])('takes the body for which others speak in any case, in %s: %s', (lang, text, verb, body) => {
  expect(subjectOf(lang, text, verb)).toBe(body);
});

it.each([
  ['ru', '«Он меня бил», — описал следователю 22-летний студент.', 'описал', '22-летний студент'],
  ['ru', '«Жалкой» назвал публикацию и депутат Макар Лучин.', 'назвал', 'депутат Макар Лучин'],
  ['el', 'Ο Πάνος Σήφης μίλησε με τον Νίκο Λύκο. Ο τελευταίος είπε πως θα φύγει.', 'είπε', 'Ο τελευταίος'],
])('takes who stands behind hearers and objects, or was named last, in %s: %s', (lang, text, verb, who) => {
  expect(subjectOf(lang, text, verb)).toBe(who);
});

it.each([
  ['ru', 'Тренер Борис Лучин провел беседу, назвав хоккеистов «хорошей командой».', 'назвав'],
  ['uk', 'Тренер Борис Лучин провів бесіду і, назвавши футболістів «командою», пішов.', 'назвавши'],
])('takes no object behind a gerund for its subject, in %s: %s', (lang, text, verb) => {
  expect(subjectOf(lang, text, verb)).toBe('Тренер Борис Лучин');
});

it.each([
  ['es', 'Ana Ruiz calló. En el documento se detalla que no hay dinero.', 'detalla', 'el documento'],
  ['it', 'Anna Riva ha taciuto. Nella nota si afferma che mancano i soldi.', 'afferma', 'nota'],
])('takes the document in which something is told, in %s: %s', (lang, text, verb, what) => {
  expect(subjectOf(lang, text, verb)).toBe(what);
});

it.each([
  ['es', 'El alcalde Juan Ruiz, ha anunciado un plan de calma.', 'anunciado', 'El alcalde Juan Ruiz'],
  ['es', 'El juez pregunta por la carta y la menor ha señalado que mentía.', 'señalado', 'la menor'],
  ['es', 'La policía y la jueza han señalado que mentía.', 'señalado', 'La policía y la jueza'],
  ['es', 'El sindicato que representa a los obreros sostuvo que no.', 'sostuvo', 'El sindicato'],
  ['es', 'Ana Ruiz vio al que era quien cumplía años y ha dicho que sí.', 'dicho', 'Ana Ruiz'],
  ['fr', 'Le plan est mort, comme le déplore la maire.', 'déplore', 'la maire'],
  ['fr', 'Le plan est mort, comme l’a rappelé Eva Dubois.', 'rappelé', 'Eva Dubois'],
  ['fr', 'Deux hommes ont fui, a-t-on expliqué à l’AFP de source policière.', 'expliqué', 'source policière'],
])('takes who speaks, and nobody from another clause, in %s: %s', (lang, text, verb, who) => {
  expect(subjectOf(lang, text, verb)).toBe(who);
});

it.each([
  ['The mayor and the minister both said it was late.', 'said', 'The mayor and the minister'],
  ['Four scientists asked by the Post all said it was late.', 'said', 'Four scientists'],
  ['The priest who saw the crash in which four men died last night called it hell.', 'called', 'The priest'],
  [
    'The farmer whose cows died in the flood that hit Harlow told the Post it was late.',
    'told',
    'The farmer',
  ],
  ['The man who said that the mayor told police it was late is dead.', 'told', 'the mayor'],
])('goes over “all” and over clauses that describe whoever opens the sentence: %s', (text, verb, who) => {
  expect(subjectOf('en', text, verb)).toBe(who);
});
