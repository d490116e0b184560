import { expect, test } from 'vitest';
import { isIntroduced, isIntroduction, isJob, isPrintedName, namesIn } from './names.ts';

test.each([
  ['By Ann Lee', ['Ann Lee']],
  ['Von Anna Groß und Jan Klein', ['Anna Groß', 'Jan Klein']],
  ['Par Anne Petit, Jean Grand et Luc Noir', ['Anne Petit', 'Jean Grand', 'Luc Noir']],
  ['Ann Lee, Political Correspondent', ['Ann Lee']],
  ['Ann Lee | Senior Reporter', ['Ann Lee']],
  ['Ann Lee in Riga', ['Ann Lee']],
  ['Von Anna Groß, Riga', ['Anna Groß']],
  ['Ein Kommentar von Anna Groß', ['Anna Groß']],
  ['Par Jean Petit avec AFP', ['Jean Petit', 'AFP']],
  ['Propos recueillis par Anne Petit', ['Anne Petit']],
  ['Tekst: Jan Nowak', ['Jan Nowak']],
  ['Jan Nowak i Ewa Zając', ['Jan Nowak', 'Ewa Zając']],
  ['oprac. Jan Nowak', ['Jan Nowak']],
  ['Автор: Андрей Ким и Анна Лис', ['Андрей Ким', 'Анна Лис']],
  ['Андрей Ким, корреспондент', ['Андрей Ким']],
  ['Γράφει ο Νίκος Λύκος', ['Νίκος Λύκος']],
  ['Της Άννας Λύκου και του Νίκου Ρήγα', ['Άννας Λύκου', 'Νίκου Ρήγα']],
  ['De Ion Popescu și Ana Luca', ['Ion Popescu', 'Ana Luca']],
  ['Piše: Ana Horvat', ['Ana Horvat']],
  ['Írta: Kiss Anna és Nagy Pál', ['Kiss Anna', 'Nagy Pál']],
  ['Napsal Jan Novák', ['Jan Novák']],
  ['Yazan: Ayşe Kaya', ['Ayşe Kaya']],
  ['Oleh Budi Santoso', ['Budi Santoso']],
  ['Tekst: Ola Berg og Kari Dal', ['Ola Berg', 'Kari Dal']],
  ['本报记者 张三 李四光', ['张三', '李四光']],
  ['新华社记者张三', ['张三']],
  ['记者：张三', ['张三']],
  ['홍길동 기자', ['홍길동']],
  ['بقلم: سارة حداد', ['سارة حداد']],
  ['De Jong', ['De Jong']],
  ['Ann Lee, Reuters', ['Ann Lee']],
  ['AFP', ['AFP']],
  ['ANN LEE and BO MC-CANN', ['Ann Lee', 'BO Mc-Cann']],
  ['Jul 11 Written By Ann Lee', ['Ann Lee']],
  ['Ann Lee Updated 5 May', ['Ann Lee']],
  ['https://paper.example/authors/ann-lee', []],
  ['Ann Lee https://social.example/ann', ['Ann Lee']],
  ['ann@paper.example', []],
  ['5 May 2024', []],
  ['admin', []],
  ['記者：山田太郎、佐藤花子', ['山田太郎', '佐藤花子']],
  ['Андрей Ким', ['Андрей Ким']],
  ['Written by | Ann Lee', ['Ann Lee']],
  ['Contributors: Ann Lee', ['Ann Lee']],
  ['Ann Lee Contributing Writer', ['Ann Lee']],
  ['Ann Marie Lee Senior Staff Writer', ['Ann Marie Lee']],
  ['The River Editor', ['The River Editor']],
  ['AL Ann Lee', ['Ann Lee']],
  ['AL Bo Kim', ['AL Bo Kim']],
  ['Ann Lee - The River Editorial Team', ['Ann Lee']],
  ['Ann (Miller) Lee', ['Ann Lee']],
  ['Текст: Андрей Ким', ['Андрей Ким']],
  ['ann lee', ['ann lee']],
  ['bring old bridges back to life', []],
  ['Ann Lee, Subscribe', ['Ann Lee']],
  ['design: Bo Kim', []],
  ['Skip to content', []],
  ['More about Ann Lee', []],
  ['Written by', []],
  ['one comment so far', []],
  ['page.head.extra.author', []],
  ['ann.lee', ['ann.lee']],
  ['', []],
])('%s', (byline, names) => {
  expect(namesIn(byline)).toEqual(names);
});

test('a byline begins with an introduction and a name', () => {
  expect(isIntroduced('By Ann Lee')).toBe(true);
  expect(isIntroduced('By the river stood a bridge')).toBe(false);
  expect(isIntroduced('Ann Lee')).toBe(false);
});

test('a long text takes no time', () => {
  expect(namesIn(' , '.repeat(100_000))).toEqual([]);
});

test.each([
  ['Ann Lee', true],
  ['Ludwig van der Berg', true],
  ['Rosa de la Cruz', true],
  ['annlee7', false],
  ['The River editors', true],
  ['山田太郎', true],
  ['Walking across old bridges', false],
  ['ku Frankfurt', false],
  ['de la Cruz', true],
])('%s begins its words as names in print do: %s', (text, expected) => {
  expect(isPrintedName(text)).toBe(expected);
});

test.each([
  ['Written by', true],
  ['Text:', true],
  ['By Ann Lee', false],
  ['Byron', false],
])('%s is nothing but an introduction: %s', (text, expected) => {
  expect(isIntroduction(text)).toBe(expected);
});

test.each([
  ['Head of Marketing', true],
  ['Co-founder', true],
  ['Ann Lee', false],
  ['Sport-Redaktion', false],
])('%s is a job: %s', (text, expected) => {
  expect(isJob(text)).toBe(expected);
});
