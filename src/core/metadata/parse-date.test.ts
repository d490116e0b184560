import { expect, test } from 'vitest';
import { parseDate } from './parse-date.ts';

test.each([
  ['2024-04-30', '2024-04-30'],
  ['Do 25.04.24 | 14:07 Uhr', '2024-04-25T14:07:00'],
  ['Version 10.4.22.1', null],
  ['2024-04-30T10:05:00+02:00', '2024-04-30T10:05:00+02:00'],
  ['2024-04-30T10:05:00.123Z', '2024-04-30T10:05:00Z'],
  ['2024-04-30T10:05:00+0200', '2024-04-30T10:05:00+02:00'],
  ['2024-04-30 10:05', '2024-04-30T10:05:00'],
  ['2024/4/3', '2024-04-03'],
  ['20240430', '2024-04-30'],
  ['20240430T100500Z', '2024-04-30T10:05:00Z'],
  ['1714471500', '2024-04-30T10:05:00Z'],
  ['1714471500000', '2024-04-30T10:05:00Z'],
  ['Tue, 30 Apr 2024 10:05:00 GMT', '2024-04-30T10:05:00Z'],
  ['April 30, 2024', '2024-04-30'],
  ['Published: Apr. 30, 2024 at 6:05 p.m.', '2024-04-30T18:05:00'],
  ['Apr 30, 2024, 12:15 AM', '2024-04-30T00:15:00'],
  ['30. April 2024, 10:05 Uhr', '2024-04-30T10:05:00'],
  ['Stand: 30.04.2024 10:05', '2024-04-30T10:05:00'],
  ['1er mars 2024', '2024-03-01'],
  ['30 de abril de 2024', '2024-04-30'],
  ['30 kwietnia 2024', '2024-04-30'],
  ['30 апреля 2024', '2024-04-30'],
  ['30 Ağustos 2024', '2024-08-30'],
  ['2024年4月30日 10時05分', '2024-04-30T10:05:00'],
  ['2024년 4월 30일', '2024-04-30'],
])('%s is %s', (text, iso) => {
  expect(parseDate(text)).toBe(iso);
});

test.each([
  ['1 Sept. 2024', 'en', '2024-09-01'],
  ['3 févr. 2024', 'fr', '2024-02-03'],
  ['3. listopadu 2024', 'cs', '2024-11-03'],
  ['3. marraskuuta 2024', 'fi', '2024-11-03'],
  ['Mei 3, 2024', 'id', '2024-05-03'],
  ['3 مايو 2024', 'ar-SA', '2024-05-03'],
  ['May 3, 2024', 'ja', '2024-05-03'],
  ['3 Mai 2024', 'en', null],
])('%s on a page in %s', (text, lang, iso) => {
  expect(parseDate(text, lang)).toBe(iso);
});

test('day or month first: by language, unless only one is possible', () => {
  expect(parseDate('03/04/2024', 'en-US')).toBe('2024-03-04');
  expect(parseDate('03/04/2024', 'en-GB')).toBe('2024-04-03');
  expect(parseDate('03.04.2024', 'en-US')).toBe('2024-04-03');
  expect(parseDate('25/04/2024', 'en-US')).toBe('2024-04-25');
  expect(parseDate('04/25/2024', 'fr')).toBe('2024-04-25');
});

test.each([
  '',
  'yesterday',
  '2024-13-01',
  '2024-02-30',
  '31.06.2024',
  '0001-01-01',
  '9999-01-01',
  '12345',
  '10 bridges 2024',
  'null',
])('%s is no date', (text) => {
  expect(parseDate(text)).toBeNull();
});

test('an impossible time leaves the day', () => {
  expect(parseDate('2024-04-30T25:61:00')).toBe('2024-04-30');
});

test('a long text is no trouble', () => {
  expect(parseDate('1 '.repeat(100_000))).toBeNull();
});

const LANGUAGES =
  'ar cs da de el en es fi fr hi hu id it ja ko nb nl pl pt-BR pt-PT ru sv tr uk vi zh-CN sr sr-Latn hr ro bg sk sl ca th'.split(
    ' ',
  );

test.each(LANGUAGES)('every month, as papers in %s write it', (lang) => {
  for (let month = 0; month < 12; month++) {
    const day = new Date(Date.UTC(2024, month, 23));
    for (const dateStyle of ['long', 'full'] as const) {
      const printed = new Intl.DateTimeFormat(lang, { dateStyle, timeZone: 'UTC' }).format(day);
      expect(`${printed}: ${parseDate(printed, lang)}`).toBe(`${printed}: ${day.toISOString().slice(0, 10)}`);
    }
  }
});

test.each([
  ['٢٣‏/٠١‏/٢٠٢٤', 'ar-EG', '2024-01-23'],
  ['२३ जनवरी २०२४', 'hi', '2024-01-23'],
  ['23. 1. 2024', 'cs', '2024-01-23'],
  ['2024. 01. 23. 14:05', 'hu', '2024-01-23T14:05:00'],
  ['2024. 1. 23. 오후', 'ko', '2024-01-23'],
  ['23/1/24', 'es', '2024-01-23'],
  ['1/23/24', 'en-US', '2024-01-23'],
  ['2/3/24', 'en-GB', '2024-03-02'],
  ['23 tháng 4 năm 2024', 'vi', '2024-04-23'],
  ['2024 m. balandžio 23 d.', 'lt', '2024-04-23'],
  ['23 نيسان 2024', 'ar-LB', '2024-04-23'],
])('%s in %s', (printed, lang, iso) => {
  expect(parseDate(printed, lang)).toBe(iso);
});
