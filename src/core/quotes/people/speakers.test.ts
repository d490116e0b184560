import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../types.ts';
import { attributeText } from '../every-language.ts';

const read = (text: string): ReturnType<typeof attributeText> => attributeText(text, { lang: 'en' });
const names = (text: string): (string | null)[] =>
  read(text)
    .quotes.filter((quote) => quote.kind !== 'indirect')
    .map((quote) => quote.speaker);
const people = (text: string): Pick<Speaker, 'name' | 'role' | 'kind'>[] =>
  read(text).speakers.map(({ name, role, kind }) => ({ name, role, kind }));

describe('full names', () => {
  it('come from anywhere in the text', () => {
    expect(names('“It is over,” Hale said.\nThe verdict surprised Tom Hale, a farmer.')).toEqual([
      'Tom Hale',
    ]);
    expect(names('Eva Weber resigns\n“It is over,” Ms. Weber said.')).toEqual(['Eva Weber']);
  });

  it('tell spouses apart by their titles', () => {
    const text =
      'Tom Hale and his wife, Eva Hale, live in Harlow. “We love it here,” Eva Hale said. “It is home,” Mr. Hale said. “I agree,” Mrs. Hale said.';
    expect(names(text)).toEqual(['Eva Hale', 'Tom Hale', 'Eva Hale']);
  });

  it.each([
    ['US Secretary of State Tom Hale said: “We will go on.”', 'Tom Hale'],
    ['“We will go on,” Herald Editor-in-Chief Eva Weber said.', 'Eva Weber'],
    ['“It will be hard,” Danish investment company Harlow Bank said.', 'Harlow Bank'],
    ['“It will be hard,” Norway’s Labour Party said.', 'Norway’s Labour Party'],
    ['Eva Weber, Vice President of Sales at Acme, said: “We will go on.”', 'Eva Weber'],
    ['The Prince of Wales said: “We will go on.”', null],
    ['The Head of Communications said: “We will go on.”', null],
    ['Tom Hale from Acme corporate communications said: “We will go on.”', 'Tom Hale'],
    ['“It is weak,” Norway’s director of public prosecutions, Eva Weber, said.', 'Eva Weber'],
    ['“It is weak,” said Dr Eva Weber of the Harlow Trust.', 'Eva Weber'],
    ['It rained. Chipmaker Corvane Semiconductor said it was “hard”.', 'Corvane Semiconductor'],
  ])('leave out what only describes the name: %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it('tell father and son apart', () => {
    expect(names('John Hale Sr. founded the firm. “My father built this,” John Hale Jr. said.')).toEqual([
      'John Hale Jr.',
    ]);
  });

  it.each([
    ['Marine Le Pen spoke. “We will win,” Le Pen said.', 'Marine Le Pen'],
    ['Ursula von der Leyen came. “Europe is ready,” von der Leyen said.', 'Ursula von der Leyen'],
    ['Ursula von der Leyen came. Von der Leyen said it was “a start”.', 'Ursula von der Leyen'],
    ['Lula da Silva met voters. “I will not give up,” da Silva said.', 'Lula da Silva'],
    ['Bashar Al-Assad spoke. “We will fight on,” Al-Assad said.', 'Bashar Al-Assad'],
    ['Bashar Al-Assad spoke. “We will fight on,” Assad said.', 'Bashar Al-Assad'],
    ['Kim Jong-un inspected the site. “It is a success,” Kim said.', 'Kim Jong-un'],
    [
      'José Luis Rodríguez Zapatero spoke. “No cuts,” Rodríguez Zapatero said.',
      'José Luis Rodríguez Zapatero',
    ],
    ['Pedro Sánchez Pérez-Castejón spoke. “No cuts,” Sánchez said.', 'Pedro Sánchez Pérez-Castejón'],
  ])('join surnames of several words and parts of them: %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it('stay as the text writes them', () => {
    expect(names('“Мы готовы,” said Wołodymyr Zełenski.')).toEqual(['Wołodymyr Zełenski']);
  });
});

describe('names that share a word', () => {
  it.each([
    [
      'en',
      'The UN General Assembly met. Staff left after an inquiry, the UN said. “We are ready,” the UN said.',
      'UN',
    ],
    [
      'de',
      'Der Bauer Alois Rambold liebt seinen Traktor. „Er läuft“, sagt Rambold. „Er hat sie poliert“, erzählt Theresia Rambold.',
      'Theresia Rambold',
    ],
  ])('are of two, in %s: %s', (lang, text, who) => {
    const { quotes, speakers } = attributeText(text, { lang });
    const last = quotes.findLast(({ kind }) => kind === 'direct');
    expect(speakers.find(({ id }) => id === last?.speakerId)?.name).toBe(who);
  });
});

describe('pronouns', () => {
  it('mean the last speaker who agrees in gender', () => {
    expect(names('Eva Weber met Tom Hale on Monday. “It is over,” he said. “It is not,” she said.')).toEqual([
      'Tom Hale',
      'Eva Weber',
    ]);
  });

  it('never mean a name from inside the quotation', () => {
    const text = 'Ivan Petrov said the talks had failed. “I told Mark Hale that it was over,” he said.';
    expect(names(text)).toEqual(['Ivan Petrov']);
  });

  it('mean the only one that fits where the name comes later', () => {
    expect(names('“It is the end,” she said. Anna Berg, 54, has led the town since 2009.')).toEqual([
      'Anna Berg',
    ]);
  });

  it('mean several where several were named', () => {
    const { quotes, speakers } = read('The unions met on Monday. “We will strike,” they said.');
    expect(speakers).toMatchObject([{ name: null, role: 'The unions', kind: 'group' }]);
    expect(quotes[0]?.speakerId).toBe('s0');
  });
});

describe('descriptions', () => {
  it('mean the one whose office they name', () => {
    expect(names('Eva Weber, the mayor of Harlow, met Tom Hale. “We will rebuild,” the mayor said.')).toEqual(
      ['Eva Weber'],
    );
    expect(names('Gov. Eva Weber met Tom Hale. “We will rebuild,” the governor said.')).toEqual([
      'Eva Weber',
    ]);
    expect(names('The director of the school, Eva Weber, said that “the children are safe”.')).toEqual([
      'Eva Weber',
    ]);
  });

  it('take the name that stands beside them, whatever the noun', () => {
    expect(names('Her predecessor, Tom Vance, called the plan “a disaster”.')).toEqual(['Tom Vance']);
  });

  it('mean in a headline the one whose office the story names', () => {
    expect(names('‘We had no choice,’ says mayor\nMayor Anna Berg defended the closure on Monday.')).toEqual([
      'Anna Berg',
    ]);
  });

  it('mean the company that was named', () => {
    expect(names('Acme Corp. reported a loss. “We expect growth,” the company said in a statement.')).toEqual(
      ['Acme Corp.'],
    );
  });

  it('stay descriptions where nobody is named', () => {
    expect(people('“It is a mess,” said a source close to the mayor.')).toEqual([
      { name: null, role: 'a source close to the mayor', kind: 'unnamed' },
    ]);
    expect(people('A source close to the mayor said the talks had been “a mess from the start”.')).toEqual([
      { name: null, role: 'A source close to the mayor', kind: 'unnamed' },
    ]);
    expect(people('Officials said the talks had “collapsed”.')).toEqual([
      { name: null, role: 'Officials', kind: 'unnamed' },
    ]);
    expect(people('The report said the bridge was “unsafe at any speed”.')).toEqual([
      { name: null, role: 'The report', kind: 'document' },
    ]);
    expect(people('Critics said the plan was “dead on arrival”.')).toEqual([
      { name: null, role: 'Critics', kind: 'group' },
    ]);
  });
});

describe('whom words that name nobody mean', () => {
  it.each([
    [
      'The regulator fined Sugarsmart. Freshway apologised for the mix-up. “All our products comply,” it said.',
      ['Freshway'],
    ],
    [
      'The tenant, a soft-spoken accountant called Lupe Fale, denies this. “He did it,” she says.',
      ['Lupe Fale'],
    ],
    ['Eva Weber spoke first. In a letter, the nursery’s manager wrote: “We are sorry.”', [null]],
    [
      'It rained.\nIt was cold.\nThe day went by.\nThe clinic’s nurse, who called it “thorough”, left.',
      [null],
    ],
  ])('%s', (text, speakers) => {
    expect(names(text)).toEqual(speakers);
  });
});

describe('roles and kinds', () => {
  it('take the office before the name or in apposition', () => {
    expect(people('“It is over,” said US President Tom Hale.')).toEqual([
      { name: 'Tom Hale', role: 'US President', kind: 'person' },
    ]);
    expect(people('The transport secretary, Tom Hale, said it was “over and done with”.')).toEqual([
      { name: 'Tom Hale', role: 'transport secretary', kind: 'person' },
    ]);
    expect(people('“It is over,” said Tom Hale, the head of the bank.')).toEqual([
      { name: 'Tom Hale', role: 'head of the bank', kind: 'person' },
    ]);
  });

  it.each([
    ['“We need help,” said Lena Fisk, head of the harbour authority.', 'head of the harbour authority'],
    ['Lena Fisk, a paediatrician at the hospital, said it was “late”.', 'paediatrician at the hospital'],
    ['Lena Fisk, 54, the mayor of Harlow, said it was “late”.', 'mayor of Harlow'],
    ['Lena Fisk, 54, said it was “late”.', null],
    ['The Harlow Municipal Director, Lena Fisk says it was “late”.', 'Harlow Municipal Director'],
    [
      'On Monday, Regional Commissioner of Harlow, Lena Fisk says it was “late”.',
      'Regional Commissioner of Harlow',
    ],
    [
      '“It is late,” said Lena Fisk, an analyst at investment company Harlow Bank.',
      'analyst at investment company Harlow Bank',
    ],
    ['“It is late,” moderator and author Lena Fisk said.', 'moderator and author'],
  ])('are what stands beside the name: %s', (text, role) => {
    expect(people(text)).toEqual([{ name: 'Lena Fisk', role, kind: 'person' }]);
  });

  it.each([
    ['According to one of the survivors, “the roof came down within seconds”.', 'one of the survivors'],
    ['According to reports, the crew “slept below deck without any light”.', 'reports'],
    ['On Monday, protesters converged on the harbour. “Let us in,” they chanted.', 'protesters'],
  ])('are the words that describe somebody unnamed: %s', (text, role) => {
    expect(people(text)[0]).toMatchObject({ name: null, role });
  });

  it('say what kind of body speaks', () => {
    expect(people('“It is late,” environmental organisation Free Coast Harlow says.')).toEqual([
      { name: 'Free Coast Harlow', role: 'environmental organisation', kind: 'organisation' },
    ]);
  });

  it('take nobody for the bank where an analyst works', () => {
    const text =
      'Prices fell, said Lena Fisk, an analyst at Harlow Bank.\nThe bank that lent the money was shaken. “We are safe,” the bank said.';
    expect(names(text)).toEqual([null]);
  });

  it('take no country for the short form of a body that bears its name', () => {
    const text =
      'The Israel Public Affairs Committee met. Israel has called the plan “a grave mistake for us all”.';
    expect(names(text)).toEqual(['Israel']);
  });
  it('shows a description without the article of another case, and knows it again with any', () => {
    const { speakers } = attributeText(
      'Laut dem Bericht ist „alles gut“. Dem Bericht zufolge „fehlt Geld“. „Es eilt“, heißt es in dem Bericht.',
      { lang: 'de' },
    );
    expect(speakers.map(({ role }) => role)).toEqual(['Bericht']);
  });

  it('takes a country for a body though its name is a first name, too', () => {
    const kinds = (text: string) =>
      attributeText(text, { lang: 'en' }).speakers.map(({ name, kind }) => [name, kind]);
    expect(
      kinds('Israel called the man “a mastermind”. “Wait,” said Israel Katz, a baker. Turkey said “no”.'),
    ).toEqual([
      ['Israel', 'organisation'],
      ['Israel Katz', 'person'],
      ['Turkey', 'organisation'],
    ]);
  });

  it('know organisations and those who speak together', () => {
    expect(people('“It is over,” Norway’s Labour Party said.')).toEqual([
      { name: 'Norway’s Labour Party', role: null, kind: 'organisation' },
    ]);
    expect(people('Weber and Hale said in a joint statement that they were “deeply sorry”.')).toEqual([
      { name: 'Weber and Hale', role: null, kind: 'group' },
    ]);
  });

  it.each([
    'Fjordlink said it would refund “every single passenger”.',
    'Shares fell on Monday. Fjordlink, a ferry company, called it “a start”.',
    'Fjordlink Corp. called it “a start”.',
  ])('know a company of unknown name by what is said of it: %s', (text) => {
    expect(people(text)).toMatchObject([{ kind: 'organisation' }]);
  });

  it('takes a description for nobody who is that of others', () => {
    const said = (source: string) =>
      read(`Lena Fisk is a mother of two. She lives here. “It is dark at night,” said ${source}.`).quotes[0]
        ?.speaker;
    expect(said('the mother of two')).toBe('Lena Fisk');
    expect(said('the mother of four')).toBeNull();
  });

  it('takes no first name that a body bears for a person', () => {
    const text =
      'The Israel Public Affairs Committee gave money. Israel described the man as “the head of the whole group” on Friday.';
    const [speaker] = people(text);
    expect(speaker?.name).not.toBe('Israel Public Affairs Committee');
  });

  it('do not hold the office of another place', () => {
    const text =
      'Russian President Ivan Petrov was in Minsk. The president of Kazakhstan said it was “too early”.';
    expect(people(text)).toMatchObject([{ name: null, role: 'The president of Kazakhstan' }]);
  });

  it('are taken up by a description that points back', () => {
    const text = 'A neighbour of the Webers said it was “loud”. This neighbour called it “a nightmare”.';
    expect(people(text)).toMatchObject([{ name: null }]);
  });
});

describe('who is meant in the languages of the north and in Hungarian', () => {
  it.each([
    [
      'fi',
      'Ministeri Elias Wallenborg kiittää Suomen Pankkia. ”Narva on lähempänä kuin moni luulee”, hän sanoi.',
      'Elias Wallenborg',
    ],
    ['fi', 'Kansanedustaja Mikael Ruokolahti kertoi STT:lle: ”Se auto ei kulje enää.”', 'Mikael Ruokolahti'],
    [
      'hu',
      'A németek edzője, Uwe Krahl elégedetlen volt. „Három tized a célban sok” – kesergett.',
      'Uwe Krahl',
    ],
    ['hu', '„Az arcán láttam, hogy mi nyertünk” – mesélte a vezérevezős, Dombi Flóra.', 'Dombi Flóra'],
    [
      'hu',
      'Wágner Ádám séf a döntést így magyarázta: „A győztes gulyás illatát a templomnál éreztem.”',
      'Wágner Ádám',
    ],
    ['hu', '„Engem vigasztalt a kapunál” – mondta a tárgyalóterem előtt Lukács Gáborné.', 'Lukács Gáborné'],
    [
      'da',
      '”Vi så børn opfinde sprog”, siger lektor i udviklingspsykologi Trine Degn-Larsen.',
      'Trine Degn-Larsen',
    ],
    [
      'no',
      'Det regnar.\n– Ver heime om de kan, seier vakthavande meteorolog Kjersti Opstad.',
      'Kjersti Opstad',
    ],
  ])('%s: %s', (lang, text, name) => {
    const quote = attributeText(text, { lang }).quotes.find(({ kind }) => kind !== 'indirect');
    expect(quote?.speaker).toBe(name);
  });
});
