import { expect, it } from 'vitest';
import type { SpeakerKind, StorySpeaker } from '../../core/index.ts';
import { translate } from '../../ui/i18n/english.fixture.ts';
import { createLanguage } from '../../ui/i18n/language.ts';
import { kindName } from './naming.ts';
import type { Source } from './sources.ts';
import { summarise } from './summary.ts';

const english = createLanguage(translate);

const speaker = (name: string, kind: SpeakerKind): StorySpeaker => ({
  id: name,
  name,
  role: null,
  roleEvidence: null,
  kind,
  words: 1,
  quotes: 1,
});

it('names no kind where none is known, and counts the name with those named', () => {
  const people = [speaker('Ada Lind', 'person'), speaker('Olbrun', 'unknown')];
  expect(people.map((it) => kindName(english, it))).toEqual(['Person', '']);
  const sources = people.map((it): Source => ({ speaker: it, quotes: [], share: 0, tone: '1' }));
  expect(summarise(english, sources)).toContain('2 named');
});
