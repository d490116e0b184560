import { describe, expect, it } from 'vitest';
import { SHOWN_INDIRECT } from '../confidence.ts';
import { attributeText } from '../every-language.ts';

/** The indirect statements that a reader is shown: their words, and who said them by name or description. */
function shown(text: string, lang = 'en'): [words: string, who: string | null][] {
  const { quotes, speakers } = attributeText(text, { lang });
  return quotes
    .filter(({ kind, confidence }) => kind === 'indirect' && confidence >= SHOWN_INDIRECT)
    .map(({ start, end, speakerId }) => {
      const speaker = speakers.find(({ id }) => id === speakerId);
      return [text.slice(start, end), speaker?.name ?? speaker?.role ?? null];
    });
}

describe('a statement that is shown', () => {
  it.each([
    ['Mayor Eva Weber said that the bridge would open in May.', 'that the bridge would open in May'],
    ['Mayor Eva Weber said the bridge would open in May.', 'the bridge would open in May'],
    ['The bridge would open in May, Mayor Eva Weber said.', 'The bridge would open in May'],
    ['According to Eva Weber, the bridge will open in May.', 'the bridge will open in May'],
    ['Mayor Eva Weber wrote on her website that the bridge was safe.', 'that the bridge was safe'],
  ])('follows a verb of saying or names its source: %s', (text, words) => {
    expect(shown(text)).toEqual([[words, 'Eva Weber']]);
  });

  it.each([
    ['Mayor Eva Weber told the Harlow Post the bridge would open in May.', 'the bridge would open in May'],
    ['Mayor Eva Weber said in a letter to the Post that the bridge was safe.', 'that the bridge was safe'],
    ['Mayor Eva Weber told the teachers who came that the bridge was safe.', 'that the bridge was safe'],
    ['Mayor Eva Weber said there is no way out.', 'there is no way out'],
    ['Mayor Eva Weber said it’s almost ready for May.', 'it’s almost ready for May'],
    ['Mayor Eva Weber has denied having seen the letter.', 'having seen the letter'],
    ['Mayor Eva Weber said the firm owns two bridges.', 'the firm owns two bridges'],
  ])('leaves out who is told, and goes over where it stands: %s', (text, words) => {
    expect(shown(text)).toEqual([[words, 'Eva Weber']]);
  });

  it('is not what the speech came after', () => {
    const text = 'Mayor Eva Weber spoke after her allies told the Post she could lose.';
    expect(shown(text)).toEqual([['she could lose', 'her allies']]);
  });

  it('is the concession, and not the claims that were denied', () => {
    const text =
      'The army denied the claims, though President Ada Lindqvist conceded her forces faced mounting pressure.';
    expect(shown(text)).toEqual([['her forces faced mounting pressure', 'Ada Lindqvist']]);
  });

  it('ends with the clause that it opens its sentence in', () => {
    const text = 'While the mayor says the bridge is safe, residents say the pillars are cracked.';
    expect(shown(text)).toEqual([
      ['the bridge is safe', 'the mayor'],
      ['the pillars are cracked', 'residents'],
    ]);
  });

  it('stands before a source that ends its sentence, whatever is said of the source', () => {
    const text = 'La ville a été reprise, selon une vidéo diffusée par l’armée lors d’une inspection.';
    expect(shown(text, 'fr').map(([words]) => words)).toEqual(['La ville a été reprise']);
  });

  it.each([
    'Der Minister hat eine Konferenz angekündigt, bei der alle Teile der Gesellschaft vertreten sein sollen.',
    'Weber wies alles zurück. Beim Amt war kritisiert worden, dass er keine Erfahrung mitbringe.',
  ])('is nothing that only tells of an object, or that nobody is said to have said: %s', (text) => {
    expect(shown(text, 'de').map(([words]) => words.split(' ')[0])).not.toContain('Beim');
    expect(shown(text, 'de').map(([words]) => words)).not.toContainEqual(expect.stringMatching(/vertreten/));
  });

  it('is what the tag at the end of its sentence gives, whatever verbs of saying stand in it', () => {
    const text = 'Die Formulare sollen später um weitere Sprachen ergänzt werden, sagt Karl Weber.';
    expect(shown(text, 'de')).toEqual([
      ['Die Formulare sollen später um weitere Sprachen ergänzt werden', 'Karl Weber'],
    ]);
  });

  it.each([
    ['it', 'La Corte ha bocciato il decreto che toglieva la cittadinanza ai figli.'],
    ['it', 'Anna Riva ha raccontato retroscena della carriera che nessuno ancora conosceva.'],
    ['it', 'Paolo Conti è accusato di aver preso soldi dal Comune.'],
    ['it', 'Va ricordato che il Comune ha chiuso la strada.'],
    ['it', 'I vicini raccontano oggi di un odore «forte» che usciva dalla casa.'],
    ['it', '«Una follia». Così il governatore Paolo Riva definisce il piano.'],
  ])('is nothing that only tells which thing is meant, in %s: %s', (lang, text) => {
    expect(shown(text, lang)).toEqual([]);
  });

  it.each([
    ['es', 'El temporal remitirá mañana, pronostica la meteoróloga Ana Ruiz, que aun así pide cautela.'],
    ['pt', 'A chuva vai parar amanhã, alerta a meteorologista Ana Ruiz, da Defesa Civil.'],
  ])('ends before a tag that says more of its source, in %s: %s', (lang, text) => {
    expect(shown(text, lang).map(([words]) => words)).toEqual([text.slice(0, text.indexOf(','))]);
  });

  it('is nothing that the writer says or asks outside quotations', () => {
    expect(shown('I asked Eva Weber if the bridge was safe. “Yes,” she said.')).toEqual([]);
    expect(shown('But you have written a book for him, I say. “No,” Eva Weber said.')).toEqual([]);
  });

  it.each([
    ['Other teacher protests were held last year in Ohio.'],
    ['Union president Keith Hale told the teachers who covered the lawn that day to go home.'],
  ])('is neither what befell a noun nor which people were told: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    [
      'Eigner des Schiffs ist nach Angaben der Behörden die Firma Lir.',
      ['Eigner des Schiffs ist nach Angaben der Behörden die Firma Lir'],
    ],
    [
      'Laut der Landesanstalt für Wein und Gartenbau ist dies eines der stärksten Allergene.',
      ['ist dies eines der stärksten Allergene'],
    ],
    ['Die Bahn ist laut eigenen Angaben gut gerüstet.', []],
    ['Das habe der Minister gesagt, zitiert der Sender eine Person.', ['Das habe der Minister gesagt']],
    [
      'Wie das Ministerium mitteilt, erweitere dieser Fund das Bild der Städte.',
      ['erweitere dieser Fund das Bild der Städte'],
    ],
  ])('is a whole clause where the verb is second: %s', (text, statements) => {
    expect(shown(text, 'de').map(([words]) => words)).toEqual(statements);
  });

  it('is no clause about a part of what stands before it', () => {
    const text = 'Eva Weber said the move came to $58,000, most of which went toward moving furniture.';
    expect(shown(text).map(([, who]) => who)).not.toContain('most of which');
  });

  it('is the outer one of two: what a source says that others said is part of it', () => {
    const text = 'Eva Weber said the builders had warned that the pillars were cracked.';
    expect(shown(text).map(([words]) => words)).toEqual([
      'the builders had warned that the pillars were cracked',
    ]);
  });
});

it.each([
  [
    'en',
    'According to the mayor of Harlow, Eva Weber, the bridge will close in May.',
    'the bridge will close in May',
  ],
  [
    'en',
    'According to his lawyer, Weber, 34, was driving at the time.',
    'Weber, 34, was driving at the time',
  ],
  [
    'en',
    'According to evidence presented at trial, Weber took the boat in May.',
    'Weber took the boat in May',
  ],
  [
    'en',
    'According to a report in the Harlow Post, the bridge will close in May.',
    'the bridge will close in May',
  ],
  ['fr', 'Selon le maire de Valmont, Paul Caron, le pont sera fermé en mai.', 'le pont sera fermé en mai'],
])('leaves the name of the source out of the statement, in %s: %s', (lang, text, words) => {
  expect(shown(text, lang).map(([statement]) => statement)).toEqual([words]);
});

describe('what is no statement and is not shown', () => {
  it.each([
    ['the object of a deed', 'Eva Weber announced the arrests of two men who allegedly ran a casino.'],
    ['praise', 'Eva Weber praised the new library in the old town.'],
    ['a belief', 'Eva Weber believes that the town is safe because nobody can hide there.'],
    ['a wish', 'Eva Weber hopes that the bridge will open in May.'],
    ['a denial of saying', 'Eva Weber has not said that the bridge will open.'],
    ['a relative clause', 'Eva Weber spoke in a market that was damaged by the flood.'],
    ['who was told', 'Eva Weber is said to be the only person that the council trusts with money.'],
    ['a rate', 'The town uses 80 per cent of the water and 75 per cent of the power.'],
    [
      'which of many are meant',
      'In the town the number who said they had smoked in the past month rose by 23 per cent.',
    ],
    [
      'a noun behind an adjective',
      'Tom Hale points out a couple of additional reasons investors should not fret.',
    ],
    [
      'a participle before its noun',
      'Questions remain about the dealings with Norway and a newly revealed summertime phone call with the mayor.',
    ],
    [
      'what two things do together',
      'Fasting raises the neurotrophic factor and the activation of responses that strengthen networks involved in learning.',
    ],
    ['another verb’s clause', 'Eva Weber spoke before finding out that the bridge had fallen.'],
  ])('%s', (_, text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in languages that the trees were not learned in, grammar makes a statement plain', () => {
  it.each([
    ['de', 'Eva Weber erklärte, dass die Brücke im Mai öffnet.', 'dass die Brücke im Mai öffnet'],
    ['de', 'Eva Weber sagte, die Stadt habe genug Geld.', 'die Stadt habe genug Geld'],
    ['de', 'Die Kosten seien zu hoch, sagte Eva Weber.', 'Die Kosten seien zu hoch'],
    ['de', 'Nach Ansicht von Eva Weber hat die Stadt genug Geld.', 'hat die Stadt genug Geld'],
    ['fr', 'Eva Weber a déclaré que le pont ouvrira en mai.', 'que le pont ouvrira en mai'],
    ['fr', 'Selon Eva Weber, le pont est trop vieux.', 'le pont est trop vieux'],
    ['es', 'Eva Weber dijo que el puente está cerrado.', 'que el puente está cerrado'],
    ['it', 'Eva Weber ha detto che il ponte è chiuso.', 'che il ponte è chiuso'],
    ['pt', 'Eva Weber disse que a ponte está fechada.', 'que a ponte está fechada'],
    ['nl', 'Eva Weber zei dat de brug is gesloten.', 'dat de brug is gesloten'],
  ])('%s: %s', (lang, text, words) => {
    expect(shown(text, lang)).toEqual([[words, 'Eva Weber']]);
  });

  it('is not the last speaker’s where another is named as saying it, of whatever kind', () => {
    const text =
      'Die Halle sei zu klein, sagte Eva Weber. Zwar stünde das Fest bevor, erklärte die Fed. Das sei neu.';
    expect(shown(text, 'de')).not.toContainEqual([
      'Zwar stünde das Fest bevor, erklärte die Fed',
      'Eva Weber',
    ]);
    expect(shown(text, 'de')).toEqual([['Die Halle sei zu klein', 'Eva Weber']]);
  });

  it('a German report in the subjunctive goes on over whole sentences', () => {
    const text = 'Die Halle sei zu klein, sagte Eva Weber. Für das Fest sei das gefährlich.';
    expect(shown(text, 'de').map(([words]) => words)).toEqual([
      'Die Halle sei zu klein',
      'Für das Fest sei das gefährlich',
    ]);
  });
});

it.each([
  [
    'Der Plan sei gut, sagte Ilse Brandt. An einem solchen Tag brauche sie zwei Stunden.',
    'An einem solchen Tag brauche sie zwei Stunden',
  ],
  ['Ilse Brandt schloss nicht aus, dass es regnet. Die Stadt habe genug Geld.', 'Die Stadt habe genug Geld'],
])(
  'a report goes on in a subjunctive that no list holds, and after any verb with "dass": %s',
  (text, words) => {
    expect(shown(text, 'de')).toContainEqual([words, 'Ilse Brandt']);
  },
);

it('takes no apposition behind the speaker for the rest of the statement', () => {
  const text = 'Man müsse üben, erklärt Karl Ritter, Leiter der IT-Abteilung der Schule.';
  const { quotes } = attributeText(text, { lang: 'de' });
  expect(quotes.map(({ stretches }) => stretches.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['Man müsse üben'],
  ]);
});

describe('in Romance languages', () => {
  it.each([
    [
      'a phrase of place between verb and clause',
      'it',
      'La madre Eva Weber, ha detto al medico di bordo, è rimasta giù nel porto.',
    ],
    [
      'a relative clause behind the speaker',
      'it',
      '«È presto», dice Eva Weber, che insegna chimica a Torino.',
    ],
    [
      'a reason behind a tag',
      'pt',
      'A ideia é "boa", disse Eva Weber, já que os outros vendem mais do que compram.',
    ],
    [
      'a comparison behind a tag',
      'fr',
      'L’idée est « bonne », a jugé Eva Weber, puisque les autres vendent plus qu’ils n’achètent.',
    ],
  ])('%s is no statement', (_, lang, text) => {
    expect(shown(text, lang).filter(([words]) => !text.startsWith(words))).toEqual([]);
  });

  it.each([
    [
      'es',
      'El tiempo debería mejorar el jueves, de acuerdo con Eva Weber.',
      'El tiempo debería mejorar el jueves',
    ],
    [
      'it',
      'Le condizioni dovrebbero migliorare giovedì, secondo Eva Weber.',
      'Le condizioni dovrebbero migliorare giovedì',
    ],
    ['es', 'Eva Weber aseguró, además, que el puente está cerrado.', 'que el puente está cerrado'],
  ])('%s: %s', (lang, text, words) => {
    expect(shown(text, lang)).toEqual([[words, 'Eva Weber']]);
  });

  it('begins a statement behind the body that its source is of', () => {
    expect(shown('Per gli analisti di Equita la strada è in salita.', 'it').map(([words]) => words)).toEqual([
      'la strada è in salita',
    ]);
  });
});

describe('a clause with "that" behind a thing', () => {
  it.each([
    'The choir sang what Eva Weber wrote. Eva Weber wrote a song that summer and sent it to a friend.',
    'Eva Weber called for a long process that takes years.',
    'Eva Weber emphasized the need for a harbour that ships can enter.',
  ])('describes it, and is no statement: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    ['Eva Weber told reporters that the port was closed.', 'that the port was closed'],
    ['Eva Weber warned residents in the valley that the dam might fail.', 'that the dam might fail'],
    ['Eva Weber said in a report that the dam might fail.', 'that the dam might fail'],
  ])('is one behind who hears it and where it was said: %s', (text, words) => {
    expect(shown(text)).toEqual([[words, 'Eva Weber']]);
  });
});

describe('what one sentence reports twice', () => {
  it.each([
    [
      'it',
      'Eva Riva riferisce che l’uomo è vivo e che tornerà presto.',
      'che l’uomo è vivo',
      'che tornerà presto',
    ],
    [
      'es',
      'Eva Ruiz recordó que el voto es libre y añadió que el bar abre.',
      'que el voto es libre',
      'que el bar abre',
    ],
    [
      'it',
      'Eva Riva nega che ci siano ritardi, ma ammette che è tardi.',
      'che ci siano ritardi',
      'che è tardi',
    ],
  ])('are two statements, in %s: %s', (lang, text, first, second) => {
    expect(shown(text, lang).map(([words]) => words)).toEqual([first, second]);
  });

  it('is told of the second clause where the first is quoted', () => {
    const text = 'Eva Riva dice che «serve coraggio» e che il decreto arriverà a giugno.';
    expect(shown(text, 'it')).toEqual([['che il decreto arriverà a giugno', 'Eva Riva']]);
  });

  it('ends before the colon of a quotation', () => {
    const text = 'Eva Riva sottolinea che la reazione avviene a 40 gradi: «Un bucato delicato».';
    expect(shown(text, 'it')).toEqual([['che la reazione avviene a 40 gradi', 'Eva Riva']]);
  });
});

describe('an infinitive', () => {
  it.each([
    ['fr', 'Eva Martin affirme avoir vu un homme.', ['avoir vu un homme']],
    ['fr', 'Eva Martin a simplement indiqué être prête.', ['être prête']],
    ['it', 'Eva Riva ha detto di aver visto un uomo.', ['di aver visto un uomo']],
    ['fr', 'Eva Martin a promis de revenir.', []],
    ['it', 'Eva Riva ha chiesto di essere ascoltata.', []],
  ])('is a statement where it tells a fact, in %s: %s', (lang, text, words) => {
    expect(shown(text, lang).map(([it]) => it)).toEqual(words);
  });
});

describe('a tagged sentence', () => {
  it.each([
    [
      'At the time, there were thirty vacancies at the prison, said Eva Weber.',
      'At the time, there were thirty vacancies at the prison',
    ],
    ['Pumps and motors have become dearer, too, said Eva Weber.', 'Pumps and motors have become dearer, too'],
    [
      'The ward has eight beds, said Eva Weber, a Harlow doctor, and the head of the ward.',
      'The ward has eight beds',
    ],
  ])('is whole, without what describes the speaker: %s', (text, words) => {
    expect(shown(text)).toEqual([[words, 'Eva Weber']]);
  });

  it('goes on behind the tag', () => {
    const text = 'The port has two cranes, Eva Weber added, especially if the old one is counted.';
    const { quotes } = attributeText(text, { lang: 'en' });
    expect(quotes.map(({ stretches }) => stretches.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['The port has two cranes', 'especially if the old one is counted'],
    ]);
  });
});

it.each([
  'That is less than what Eva Weber said, but her figure was close.',
  'The crew didn’t tell Eva Weber that the port was closed.',
  'Eva Weber has claimed victory as the council ended its third meeting.',
])('shows nothing where nothing was said: %s', (text) => {
  expect(shown(text)).toEqual([]);
});

it.each([
  ['de', 'Die Brücke bleibt noch zu. Das teilte Bürgermeister Jens Vogel am Montag mit.', 'Jens Vogel'],
  ['de', 'Die Brücke bleibt noch zu. Das hat Jens Vogel am Montag bestätigt.', 'Jens Vogel'],
  ['nl', 'De brug blijft voorlopig dicht. Dat zei minister Eva Jansen woensdag.', 'Eva Jansen'],
  ['sv', 'Priset höjs med tio kronor. Det säger vd Anna Lind till TT.', 'Anna Lind'],
  ['no', 'Prisen øker med ti kroner.\nDet sier direktør Anna Lind til NTB.', 'Anna Lind'],
  ['da', 'Prisen stiger med ti kroner. Det siger direktør Anna Lind til Ritzau.', 'Anna Lind'],
])('is the sentence before that a word for it takes up: %s, %s', (lang, text, name) => {
  const body = `Nyt\n${text}`;
  const { quotes } = attributeText(body, { lang });
  const said = quotes.map(({ start, end, speaker }) => [body.slice(start, end), speaker]);
  expect(said).toEqual([[text.slice(0, text.indexOf('.')), name]]);
});

it.each([
  'Das Haus ist leer. Das sagt schon alles. Das zeigt sich auch am Preis.',
  'Der Kurs fällt. Das ist kein Wunder. Das sagt Jens Vogel am Montag.',
  'Eva Weber sitzt am Fenster. Das ist hier, wo sie es geschrieben hat.',
  'Sturm über Kiel\nDas teilte Jens Vogel am Montag mit.',
])('is no sentence that takes up another one, and no headline: %s', (text) => {
  expect(attributeText(text, { lang: 'de' }).quotes).toEqual([]);
});

it.each([
  [
    'fr',
    'Le maire a reçu les accusations du député Marc Sall, selon lesquelles le pouvoir a payé des voyous.',
    'le pouvoir a payé des voyous',
  ],
  [
    'es',
    'El viernes hubo una protesta delante del museo, en la que según Ana Ruiz los vecinos perdieron los nervios.',
    'los vecinos perdieron los nervios',
  ],
])('is the clause that “according to” opens, and nothing before it, in %s: %s', (lang, text, said) => {
  const { quotes } = attributeText(text, { lang });
  expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual([said]);
});

it.each([
  ['de', 'Das Tor stand offen, wie eine Sprecherin der Stadt mitteilte.', 'Das Tor stand offen'],
  [
    'de',
    'Auf Nachfrage erklärte eine Sprecherin der Polizei am Montag, es habe sich um einen Unfall gehandelt.',
    'es habe sich um einen Unfall gehandelt',
  ],
  ['nl', 'De poort stond die nacht open, zoals een woordvoerster zei.', 'De poort stond die nacht open'],
])('stands beside a tag of more words, in %s: %s', (lang, text, words) => {
  expect(shown(text, lang).map(([said]) => said)).toEqual([words]);
});

it.each([
  ['Rund tausend Helfer hätten bis zum Abend gesucht.', 'Eva Weber'],
  ['Das Urteil sei in der Nacht gesprochen worden. Der Streit sei vorbei.', 'Eva Weber'],
  ['Der Rat solle informieren und sich dann heraushalten. Er sei zu streng.', 'Eva Weber'],
  ['Jan Blau wunderte sich, dass so viele Wege nötig seien.', 'Jan Blau'],
])('in the subjunctive goes on with who speaks, and not with what is done: %s', (text, name) => {
  const found = shown(`Eva Weber sagte, der Plan sei gut. ${text}`, 'de');
  expect(found.at(-1)?.[1]).toBe(name);
});
