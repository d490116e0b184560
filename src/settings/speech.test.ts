import { expect, it } from 'vitest';
import { defaults, parseSettings } from './settings.ts';

it('keeps how one listens, and what one copies', () => {
  const kept = {
    speechRate: 140,
    speechVoices: { en: 'Voice A' },
    quoteVoices: { en: 'Voice B', ar: 'C' },
    onlineVoices: ['Voice B'],
    copyAs: 'markdown',
  };
  expect(parseSettings(kept)).toEqual({ ...defaults, ...kept });
});

it.each([
  { speechRate: 20 },
  { speechRate: '100' },
  { speechVoices: ['Voice A'] },
  { speechVoices: { 'en-GB': 'Voice A' } },
  { quoteVoices: { en: 7 } },
  { quoteVoices: { en: 'x'.repeat(151) } },
  { onlineVoices: { en: 'Voice A' } },
  { onlineVoices: Array(41).fill('a') },
  { copyAs: 'html' },
])('drops %j', (stored) => {
  expect(parseSettings(stored)).toEqual(defaults);
});
