import { describe, expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

/** Returns the words of each direct or mixed quotation with the name of its speaker. */
const told = (text: string, lang: string): [words: string, who: string | null | undefined][] => {
  const { quotes, speakers } = attributeText(text, { lang });
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ start, end, speakerId }) => [
      text.slice(start, end),
      speakers.find(({ id }) => id === speakerId)?.name,
    ]);
};

describe('a paper in marks that somebody spoke to', () => {
  it.each([
    ['pl', '– Taka zapowiedź jest na wyrost – mówi „Gazecie Wodnej” Jan Stach, socjolog.', 'Jan Stach'],
    ['ru', '«Мы готовы», — сказал «Вестнику» Иван Петров.', 'Иван Петров'],
    ['ru', '«Мы готовы», — сказал он «Вестнику». Это был Иван Петров.', 'Иван Петров'],
    ['ru', 'Лина Лучина рассказала «Культуре» о турне. «Это было трудно», — сказала Лучина.', 'Лина Лучина'],
    ['uk', '«Це початок», — сказала «Річковій правді» Олена Коваль.', 'Олена Коваль'],
    ['cs', '„Je to konec,“ řekl „Slovu“ Jan Novák.', 'Jan Novák'],
    ['fr', '« C’est trop tard », a déclaré à « La Rive » Paul Morin, maire de Lens.', 'Paul Morin'],
  ])('is no quotation and no speaker: %s', (lang, text, name) => {
    const found = told(text, lang);
    expect(found.length).toBe(1);
    expect(found[0]?.[1]).toBe(name);
  });

  it('leaves what was said in few words', () => {
    expect(told('Jan Stach powiedział „Tak”.', 'pl')).toEqual([['Tak', 'Jan Stach']]);
    expect(told('Eva Weber said “Never”.', 'en')).toEqual([['Never', 'Eva Weber']]);
  });
});

describe('a body in marks that tells something', () => {
  it.each([
    ['ru', '«Северсбыт» сообщил, что поставки «идут в срок».', 'идут в срок', 'Северсбыт'],
    [
      'uk',
      'Як повідомляє "Річкова правда", міст "закриють у травні".',
      'закриють у травні',
      'Річкова правда',
    ],
    ['ru', 'Белый дом заявил, что «переговоры идут».', 'переговоры идут', 'Белый дом'],
  ])('is the speaker, and no quotation: %s', (lang, text, words, name) => {
    expect(told(text, lang)).toEqual([[words, name]]);
  });

  it('leaves words that a tag follows', () => {
    expect(told('«Όχι» απάντησε ο Νίκος Λύκος.', 'el')).toEqual([['Όχι', 'Νίκος Λύκος']]);
    expect(told('«Нет», — сказал Иван Петров.', 'ru')).toEqual([['Нет', 'Иван Петров']]);
  });
});

it.each([
  ['«Der Bote» hatte berichtet, Eva Weber gehe. «Ich gehe», sagte Eva Weber.', ['Ich gehe']],
  ['Eva Weber verteidigte den Streik im „Boten am Sonntag“: „Lieber jetzt.“', ['Lieber jetzt.']],
  ['Eva Weber verteidigte den Streik in der „Bild am Sonntag“: „Lieber jetzt.“', ['Lieber jetzt.']],
  ['„Nein“ sagte Eva Weber am Montag.', ['Nein']],
])('is no quotation where all nouns have capitals, whether it tells or hears: %s', (text, words) => {
  expect(told(text, 'de')).toEqual(words.map((said) => [said, 'Eva Weber']));
});
