import { expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

it.each([
  [
    'ru',
    '«Поиски продолжаются», — сообщил РИА Новости начальник главка МЧС Игорь Самойлов.',
    'Игорь Самойлов',
  ],
  ['ru', '«Поиски продолжаются», — сообщил ТАСС Игорь Самойлов.', 'Игорь Самойлов'],
  ['ru', '«Поиски продолжаются», — сообщил Игорь Самойлов РИА Новости.', 'Игорь Самойлов'],
])('takes no paper behind the verb for the one who speaks to it, in %s: %s', (lang, text, speaker) => {
  expect(attributeText(text, { lang }).quotes[0]?.speaker).toBe(speaker);
});
