import { expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

const speakers = (text: string) => attributeText(text, { lang: 'en' }).quotes.map(({ speaker }) => speaker);

const TEXT = `Eva Weber: “The bridge was never mine”
Eva Weber led the works for nine years. Before her it was Paul Hale.
Was it hard?
“Every single day of it was hard, and I would do it again tomorrow.”
Your mother was an engineer, too.
“She was the better one. Nobody in town has ever doubted it.”
“And she told everybody so.”
What comes now?
“A garden with nothing in it that anybody could drive over.”`;

it('gives what stands below questions to whom the text is about', () => {
  expect(speakers(TEXT)).toEqual(Array(5).fill('Eva Weber'));
});

it('wants two questions, and names nobody where two are named alike', () => {
  const one = 'The bridge opens. Who would have thought?\n“Every single day of it was hard, I can say.”';
  expect(speakers(one)).toEqual([null]);
  expect(speakers(TEXT.replace(/^.*\n.*\n/, 'Eva Weber and Paul Hale\n')).slice(1)).toEqual([
    null,
    null,
    null,
  ]);
});

it('gives the answers of a dialogue of dashes, and the questions to nobody', () => {
  const lines = `Balla Hanna tizenegy nyelven olvas
– Melyik a tizenegyedik nyelv?
– Az albán. Még csak az étlapot tudom.
– Mit olvas most?
– Az önéletrajzomat. Még nincs kész.`;
  const told = (text: string) => attributeText(text, { lang: 'hu' }).quotes.map(({ speaker }) => speaker);
  expect(told(lines)).toEqual([null, 'Balla Hanna', null, 'Balla Hanna']);
  expect(told(lines.replace('– Mit olvas most?\n', ''))).toEqual([null, null, null]);
});

it('are those of whom the text names beside verbs of saying, though questions name somebody else more often', () => {
  const text = [
    'Sir Tom Hale discusses peace and Joe Starling’s start',
    'As I sit opposite Hale, I ask if Joe Starling is good enough. Starling was elected in May.',
    'What is his report on Starling?',
    '“It is all about whether they can deliver what they said.”',
    'Is Starling a good leader?',
    '“I am fully supportive of him, and I want him to succeed.”',
    '“It is late,” says Hale.',
  ].join('\n');
  const direct = attributeText(text, { lang: 'en' }).quotes.filter(({ kind }) => kind === 'direct');
  expect(direct.map(({ speaker }) => speaker)).toEqual(Array(3).fill('Tom Hale'));
});

/** The speakers of what stands between marks. */
const directly = (text: string, lang: string) =>
  attributeText(text, { lang }).quotes.flatMap(({ kind, speaker }) => (kind === 'direct' ? [speaker] : []));

it('are found between those that have tags, and leave the rest of the story alone', () => {
  const text = `Inger Storm skriver om øya
Inger Storm ser ut på fjorden. Hun har skrevet alle bøkene sine her.
Hvorfor tok det så lang tid?
– Jeg var redd, rett og slett.
Forlagssjef Kåre Vik har fulgt henne lenge.
– Hun leverer alltid for sent, sier han.
Er det deg selv du skriver om?
– Nei, men jeg har lånt øya, ler Storm.`;
  expect(directly(text, 'no')).toEqual(['Inger Storm', 'Kåre Vik', 'Inger Storm']);
  const story = text
    .replace('Er det deg selv du skriver om?', 'Hun smiler bredt.')
    .replace(/Inger Storm ser .*/, 'Øya ligger ytterst i fjorden.');
  expect(directly(story, 'no')[0]).toBeNull();
});

it('are a person’s rather than those of a name that nothing shows to be one', () => {
  const text = `Fem frågor till Tuva Hall
Hon vann Vasaloppet på sin första start.
Hur känns kroppen?
– Som om någon har kört över den.
Vad händer nu?
– Jag har praktik på måndag.`;
  expect(directly(text, 'sv')).toEqual(['Tuva Hall', 'Tuva Hall']);
});

it('are the headline as well', () => {
  const text = `‘Ik ben geen heilige’
Zangeres Roos Terpstra brengt een nieuw album uit.
Wat deed u in die zes jaar?
‘Slapen, koken en een hond opvoeden.’
Bent u bang voor de recensies?
‘Elke keer weer, maar dat hoort erbij.’`;
  expect(directly(text, 'nl')).toEqual(Array(3).fill('Roos Terpstra'));
});

it('are not those of whom a line tells to ask', () => {
  const text = `Z Ewą Nowicką, dyrektorką szkoły w Tczewie, rozmawia Paweł Lis.
Od trzech lat nie stawiacie stopni?
– Na początku protestowali, i to głośno.
Co się zmieniło?
– Wszystko.`;
  expect(directly(text, 'pl')).toEqual(Array(2).fill('Ewa Nowicka'));
});

it('are whatever stands between two questions, below a paragraph of the one who is asked', () => {
  const text = [
    'Sir Tom Hale discusses peace',
    'As I sit opposite Hale in May, he looks at the sea.',
    '“It is all about whether they can deliver it,” says Hale. “It is going to be tough.”',
    'Is Starling a good leader?',
    '“I am fully supportive of him, and I want him to succeed.”',
    'When I suggest that the town hated the freebies, he interrupts me.',
    '“I have known him for over thirty years. He has never asked for anything.”',
    'And what will he do next?',
    '“He will do what he has always done in his life.”',
  ].join('\n');
  expect(speakers(text)).toEqual(Array(5).fill('Tom Hale'));
});
