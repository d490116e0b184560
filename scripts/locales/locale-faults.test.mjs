import { expect, it } from 'vitest';
import { localeFaults, unusedMessages } from './locale-faults.mjs';

const n = { n: { content: '$1' } };
const english = {
  uiLanguage: { message: 'en' },
  close: { message: 'Close' },
  by: { message: 'By $NAME$', placeholders: { name: { content: '$1' } } },
  count_one: { message: '$N$ quote', placeholders: n },
  count_other: { message: '$N$ quotes', placeholders: n },
};
const german = {
  ...english,
  uiLanguage: { message: 'de' },
};

it('finds nothing wrong with a language that has all messages and all forms', () => {
  expect(localeFaults('en', english, english)).toEqual([]);
  expect(localeFaults('de', german, english)).toEqual([]);
  const { count_one: _, ...japanese } = german;
  expect(localeFaults('ja', { ...japanese, uiLanguage: { message: 'ja' } }, english)).toEqual([]);
});

it.each([
  ['de', { close: undefined }, 'close is missing'],
  ['de', { shut: { message: 'Zu' } }, 'shut is not one of the messages'],
  ['de', { close: { message: ' ' } }, 'close is empty'],
  ['de', { by: { message: 'Von' } }, 'by has other placeholders than English'],
  ['de', { by: { message: 'Von', placeholders: n } }, 'by does not use $n$'],
  ['de', { close: { message: '$X$' } }, 'close does not declare $x$'],
  ['de', { count_two: { message: '$N$', placeholders: n } }, 'count_two is not one of the messages'],
  ['de', { extensionName: { message: 'x'.repeat(76) } }, 'extensionName has 76 characters, 75 are shown'],
  [
    'de',
    { updateNote_0_2_0: { message: 'x'.repeat(91) } },
    'updateNote_0_2_0 has 91 characters, 90 are one line',
  ],
  ['pl', { uiLanguage: { message: 'pl' } }, 'count_few is missing'],
  ['fr', {}, 'uiLanguage is not fr'],
])('says of %s with %j that %s', (folder, patch, fault) => {
  const messages = Object.fromEntries(Object.entries({ ...german, ...patch }).filter(([, entry]) => entry));
  expect(localeFaults(folder, messages, english)).toContain(fault);
});

it('finds messages that are used nowhere', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text.
  const source = "t('close'); count('count', 2); t(`theme_${theme}`); const key = `${name}`; '__MSG_title__'";
  const messages = {
    close: { message: '' },
    title: { message: '' },
    count_one: { message: '' },
    theme_dark: { message: '' },
  };
  expect(unusedMessages(messages, source)).toEqual([]);
  expect(unusedMessages({ ...messages, other: { message: '' }, theme: { message: '' } }, source)).toEqual([
    'other',
    'theme',
  ]);
});
