import { expect, it } from 'vitest';
import { endsWithCredit, isCreditLine } from './credits.ts';

it.each([
  'Photo: Ada Stone',
  'Photo by Ada Stone',
  'Crédits photos : Ada Pierre',
  'Foto de archivo: Ada Piedra / Prensa',
  'Foto: Ada Stein/dpa',
  '© Ada Stone',
  '写真＝石田アダ',
  '사진=김아다 기자',
  '图源：石阿达',
])('%s says whose picture it is', (line) => {
  expect(isCreditLine(line)).toBe(true);
});

it.each([
  'Photographs of the weir were sold at the fair',
  'Image problem: the mayor has lost the valley',
  'The mayor: no weir without water',
  '© 2026 The Valley Paper',
  'Foto',
])('%s does not', (line) => {
  expect(isCreditLine(line)).toBe(false);
});

it.each([
  ['The weir at Osterby in May. Photo: Ada Stone', true],
  ['Das Wehr bei Osterby (Foto: Ada Stein/dpa)', true],
  ['Το φράγμα τον Μάιο. Φωτογραφία: Άντα Πέτρου', true],
  ['The weir at Osterby in May © Ada Stone', true],
  ['The council had one question about the weir: who pays?', false],
  ['The weir, said the miller: it stays.', false],
])('%s ends with a credit: %s', (line, expected) => {
  expect(endsWithCredit(line)).toBe(expected);
});
