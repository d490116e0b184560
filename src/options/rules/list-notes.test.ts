import { expect, it } from 'vitest';
import { parseSiteConfig } from '../../core/rules/index.ts';
import type { RuleState } from '../../core/types.ts';
import { memoryStorage } from '../../storage/memory-storage.fixture.ts';
import { noteHealth, readHealth, STALE_AFTER } from '../../storage/rules/rule-health.ts';
import { translate } from '../../ui/i18n/english.fixture.ts';
import { createLanguage } from '../../ui/i18n/language.ts';
import { translateArabic } from '../arabic.fixture.ts';
import { listNotes, problemText } from './list-notes.ts';
import { worstByLine } from './notes.ts';

const english = createLanguage(translate);
const text = 'body: //article\nstrip: //aside\nstrip: //nav\nstrip: //aside\nfind_string: x\ntidy: no\n';
const parsed = parseSiteConfig(text, 'example.com', 'site/example.com');

async function healthAfter(stories: number, states: Record<number, RuleState>) {
  const { storage } = memoryStorage();
  const outcomes = parsed.rules.map(({ source, action }) => ({
    rule: source,
    action,
    state: states[source.line] ?? ('applied' as const),
    matches: 0,
  }));
  for (let n = 0; n < stories; n++) await noteHealth(storage.local, outcomes);
  return readHealth(storage.local);
}

it('tells of problems, conflicts, stale rules and those left out, in order of lines', async () => {
  const health = await healthAfter(STALE_AFTER, { 1: 'disagrees', 3: 'no-match' });
  const notes = listNotes(parsed, health, english);
  expect(notes.map(({ line, severity }) => `${line} ${severity}`)).toEqual([
    '1 limit',
    '3 stale',
    '4 conflict',
    '5 refused',
    '6 ignored',
  ]);
  expect(notes[1]?.text).toBe(translate('ruleStale', '5'));
});

it('writes numbers as the language does', async () => {
  const health = await healthAfter(STALE_AFTER, { 3: 'no-match' });
  const texts = listNotes(parsed, health, createLanguage(translateArabic)).map((note) => note.text);
  expect(texts).toContain(translate('ruleStale', '٥'));
  expect(texts).toContain(translate('conflict_duplicate', translate('lineNumber', '٢')));
});

it('does not call a rule stale before its time', async () => {
  const health = await healthAfter(STALE_AFTER - 1, { 3: 'no-match' });
  expect(listNotes(parsed, health, english).filter(({ severity }) => severity === 'stale')).toEqual([]);
});

it('keeps the worst of each line', () => {
  const note = (severity: 'refused' | 'stale' | 'ignored') => ({ line: 1, column: 1, severity, text: '' });
  expect(worstByLine([note('ignored'), note('refused'), note('stale')]).get(1)?.severity).toBe('refused');
});

it('has words for problems that it does not know', () => {
  expect(problemText(translate, { code: 'of_tomorrow', detail: 'x' })).toBe(
    `${translate('ruleProblemOther')} (x)`,
  );
});
