import { describe, expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

/** Returns the source that the first direct quotation of a text quotes in its turn, or null. */
const quoting = (lang: string, text: string): string | null =>
  attributeText(text, { lang }).quotes.find(({ kind }) => kind === 'direct')?.quoting ?? null;

describe('whom a speaker quotes', () => {
  it.each([
    ['en', '“Tom Hale told me ‘never again’ and left the room,” Eva Weber said.', 'Tom Hale'],
    [
      'en',
      'Tom Hale was there. “Hale said, ‘We will sell it,’ and that was all,” Eva Weber said.',
      'Tom Hale',
    ],
    ['en', '“The report said ‘there is no risk’ on every page,” Eva Weber said.', 'The report'],
    ['en', '“‘We will sell it,’ said Tom Hale, and that was all,” Eva Weber recalled.', 'Tom Hale'],
    ['en', '“Ann O’Brien said ‘never again’ and left the room,” Eva Weber said.', 'Ann O’Brien'],
    ['de', '„Tom Hale sagte: ‚Wir verkaufen es.‘ Das war alles“, sagte Eva Kern.', 'Tom Hale'],
    ['fr', '« Paul Durand nous a dit : “Plus jamais”, et il est parti », a dit Anne Martin.', 'Paul Durand'],
    ['es', '«Pablo Ruiz dijo: “Nunca más”, y se fue», dijo Ana García.', 'Pablo Ruiz'],
  ])('is named by the words beside the inner marks: %s %s', (lang, text, name) => {
    expect(quoting(lang, text)).toBe(name);
  });

  it.each([
    ['a pronoun', '“He told me ‘never again’ and left the room,” Eva Weber said.'],
    ['the speaker', '“Eva Weber said ‘never again’ and meant it,” Eva Weber said.'],
    ['a term', '“Tom Hale built the ‘new road’ and left the town,” Eva Weber said.'],
    ['words that were not said', '“Tom Hale never said ‘we will sell it’ to us,” Eva Weber said.'],
    ['somebody who was told', '“I told Tom Hale ‘never again’ and left the room,” Eva Weber said.'],
    ['a friend', '“A friend of Tom Hale said ‘never again’ and left the room,” Eva Weber said.'],
    ['what may be said one day', '“Tom Hale will say ‘never again’ and leave the room,” Eva Weber said.'],
    ['people of whom anything is said', '“People say ‘never again’ and leave the room,” Eva Weber said.'],
    ['one of two who say it together', '“Ada Lind and Tom Hale said ‘never again’ to us,” Eva Weber said.'],
    ['a word written together', '“They’re saying ‘never again’ to all of us,” Eva Weber said.'],
    ['two', '“Tom Hale said ‘never’ and Ada Lind said ‘always’ to me,” Eva Weber said.'],
    ['nobody inside', '“We will go on,” Eva Weber said. “Tom Hale knows,” she said.'],
  ])('is nobody where the text leaves it open: %s', (_what, text) => {
    expect(quoting('en', text)).toBe(null);
  });
});
