import { describe, expect, it } from 'vitest';
import { likeliestSubject, readNameCases, subjectForms } from './name-cases.ts';

const cases = readNameCases({
  male: 'C=Cа,Cу ский=ского',
  female: 'а=ы,у ская=ской',
  any: 'V=Vn',
});

describe('subjectForms', () => {
  it.each([
    ['новака', 'male', ['новак']],
    ['новака', 'female', []],
    ['новаку', 'female', ['новака']],
    ['зимнского', 'male', ['зимнский']],
    ['aldon', 'male', ['aldo']],
    ['alda', 'male', []],
  ] as const)('of %s, %s', (word, bearer, forms) => {
    expect(cases && subjectForms(cases, word, bearer)).toEqual(forms);
  });

  it('are none where names do not inflect', () => {
    expect(readNameCases({ male: '', female: '', any: '' })).toBeNull();
  });
});

describe('likeliestSubject', () => {
  const finnish = readNameCases({
    male: '',
    female: '',
    any: 'V=Vn nen=sen C=Cin i=en us=en',
  });

  it.each([
    ['virtasen', 'virtanen'],
    ['niemen', null],
    ['virtaselan', 'virtasela'],
    ['tammelinin', 'tammelin'],
    ['lee', 'lee'],
  ])('of %s', (word, subject) => {
    expect(finnish && likeliestSubject(finnish, word, 'male')).toBe(subject);
  });
});
