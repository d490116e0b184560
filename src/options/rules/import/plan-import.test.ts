import { describe, expect, it } from 'vitest';
import { OWN_FILTERS, type RuleList } from '../../../settings/rule-list.ts';
import { parseRules } from '../../../storage/rules/parse-rules.ts';
import { siteList } from '../rule-store.fixture.ts';
import { filterListId, listsOf, planImport, siteFileOf, withLines } from './plan-import.ts';
import { syntaxOf } from './syntax-of.ts';

const own: RuleList = { id: OWN_FILTERS, syntax: 'filters', name: '', text: 'a.example##.ad\n', isOn: false };
const known = {
  stored: (id: string) =>
    [own, siteList('known.example', 'strip: //aside\n')].find((it) => it.id === id) ?? null,
  parse: (list: RuleList) => parseRules(list),
};
const plan = (name: string, text: string) => planImport({ name, text }, known);

describe('syntaxOf', () => {
  it.each([
    ['# a note\nbody: //article\nstrip: //aside', 'site-config'],
    ['[Adblock Plus 2.0]\n! Title: x\nexample.com##.ad', 'filters'],
    ['||ads.example^\nexample.com##.ad', 'filters'],
    ['replace_string(<a>): <b>', 'site-config'],
    ['##.ad', 'filters'],
    ['Dear reader, this is a letter.', null],
    ['', null],
    ['{"clearstory": 1}', null],
  ])('%j', (text, syntax) => {
    expect(syntaxOf(text)).toBe(syntax);
  });
});

it.each([
  ['example.com.txt', 'example.com'],
  ['www.Example.com.txt', 'example.com'],
  ['folder/.example.com.txt', '.example.com'],
  ['global.txt', 'global'],
  ['LICENSE.txt', null],
  ['', null],
  ['..example.txt', null],
])('siteFileOf %j', (name, file) => {
  expect(siteFileOf(name)).toBe(file);
});

it.each([
  ['My list (2).txt', 'filters/My-list-2'],
  ['', OWN_FILTERS],
  ['own-filters.txt', OWN_FILTERS],
  ['../../x', 'filters/x'],
  ['../..', 'filters/..'],
])('filterListId %j', (name, id) => {
  expect(filterListId(name)).toBe(id);
});

describe('planImport', () => {
  it('adds, replaces, and leaves alone what is there already', () => {
    expect(plan('new.example.txt', 'body: //article\r\nwhat: this\r\n')).toMatchObject({
      verdict: 'add',
      rules: 1,
      refused: 1,
      problems: [{ line: 2 }],
      list: { id: 'site/new.example', syntax: 'site-config', name: 'new.example', isOn: true },
    });
    expect(plan('known.example.txt', 'strip: //nav\n')).toMatchObject({
      verdict: 'replace',
      list: { isOn: true },
    });
    expect(plan('known.example.txt', 'strip: //aside\n')).toMatchObject({ verdict: 'same', list: null });
  });

  it('puts nameless filters to the own ones', () => {
    expect(plan('', 'a.example##.ad\nb.example##.ad\n')).toMatchObject({
      verdict: 'append',
      list: { id: OWN_FILTERS, text: 'a.example##.ad\nb.example##.ad\n' },
    });
    expect(plan('', 'a.example##.ad\n')).toMatchObject({ verdict: 'same' });
  });

  it.each([
    ['letter.txt', 'Dear reader', 'unknown'],
    ['LICENSE.txt', 'body: //article', 'nameless'],
    ['empty.example.txt', 'test_url: https://empty.example/', 'empty'],
    ['network.txt', '||ads.example^', 'empty'],
  ])('refuses %j', (name, text, verdict) => {
    expect(plan(name, text)).toMatchObject({ verdict, list: null });
  });

  it('takes the later of two texts for one list', () => {
    const entries = [plan('new.example.txt', 'body: //a'), plan('www.new.example.txt', 'body: //b')];
    expect(listsOf(entries)).toMatchObject({ 'site/new.example': { text: 'body: //b' } });
  });
});

it('appends lines once', () => {
  expect(withLines('a', 'b\na\n\nc  \n')).toBe('a\nb\nc\n');
  expect(withLines('', 'b')).toBe('b\n');
});
