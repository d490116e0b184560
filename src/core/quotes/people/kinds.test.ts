import { expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

/** The kinds of those who speak in a text, by name. */
const kinds = (lang: string, text: string): Record<string, string> =>
  Object.fromEntries(
    attributeText(text, { lang }).speakers.map(({ name, role, kind }) => [name ?? role ?? '', kind]),
  );

it('knows a body by its name: listed, with a capital inside, or with its initials behind it', () => {
  expect(kinds('en', '“It is unlawful,” Harbour Rights Watch said.')).toEqual({
    'Harbour Rights Watch': 'organisation',
  });
  expect(kinds('nl', 'BlauwLinks noemt het plan ‘een gemiste kans’.')).toEqual({
    BlauwLinks: 'organisation',
  });
  expect(kinds('en', '“It is over,” Marins Sans Voile (MSV) said.')).toEqual({
    'Marins Sans Voile': 'organisation',
  });
  expect(kinds('pl', 'Biały Dom oświadczył, że to „krok naprzód”.')).toEqual({ 'Biały Dom': 'organisation' });
});

it('knows a person by an office behind the name, whatever capitals stand in it', () => {
  expect(kinds('en', '“We go,” RoseAnn Dunn, the head of Harlow Nurses, said.')).toEqual({
    'RoseAnn Dunn': 'person',
  });
});

it('knows a body in a name foreign to the script of the text', () => {
  expect(kinds('ru', '«Атака незаконна», — заявила Harbour Rights Group.')).toEqual({
    'Harbour Rights Group': 'organisation',
  });
});

it('knows a body by what the text calls it, and by those who hold offices in it', () => {
  expect(kinds('en', '“Sales rose,” Nelvora said. The company raised its forecast.')).toEqual({
    Nelvora: 'organisation',
  });
  expect(
    kinds('fr', '« Nous fermons trois usines », a annoncé Nelvora. Le groupe emploie 500 personnes.'),
  ).toEqual({
    Nelvora: 'organisation',
  });
  expect(kinds('en', 'Nelvora, the French retailer, said it was “confident”.')).toEqual({
    Nelvora: 'organisation',
  });
  expect(
    kinds('en', '“We agree,” said Nelvora’s chief executive, Anna Berg. “It is fixed,” Nelvora added.'),
  ).toMatchObject({ Nelvora: 'organisation' });
});

it('knows a person by a pronoun, a role, or a surname that stands alone', () => {
  expect(kinds('en', '“We will win,” Olbrun said. He scored twice.')).toEqual({ Olbrun: 'person' });
  expect(kinds('en', '“We will win,” said Olbrun, 34, a nurse.')).toEqual({ Olbrun: 'person' });
  expect(kinds('en', '“We won,” said Torbe McOlbrun. “It was hard,” McOlbrun added.')).toEqual({
    'Torbe McOlbrun': 'person',
  });
});

it('says nothing of a lone name of which the text tells nothing', () => {
  expect(kinds('en', '“It was a bug,” Olbrun said.')).toEqual({ Olbrun: 'unknown' });
});
