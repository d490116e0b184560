import { describe, expect, it } from 'vitest';
import { readNameCases, subjectForms } from './name-cases.ts';

const cases = readNameCases({
  nameCases: { male: 'C=Cа,Cу ский=ского', female: 'а=ы,у ская=ской', any: 'V=Vn' },
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
    expect(readNameCases({ nameCases: { male: '', female: '', any: '' } })).toBeNull();
  });
});
