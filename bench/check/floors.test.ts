import { describe, expect, it } from 'vitest';
import { type Figures, type Floors, judge, raised } from './floors.ts';

const floors: Floors = { f1: { atLeast: 0.95 }, leaked: { atMost: 0.03 } };

describe('judge', () => {
  it('passes figures at their floors and fails those beyond', () => {
    const figures: Figures = {
      f1: { value: 0.95, better: 'higher' },
      leaked: { value: 0.031, better: 'lower' },
    };
    expect(judge(floors, figures).map(({ name, passed }) => [name, passed])).toEqual([
      ['f1', true],
      ['leaked', false],
    ]);
  });

  it('fails a figure that is not a number, and leaves out floors that were not measured', () => {
    const verdicts = judge(floors, { f1: { value: Number.NaN, better: 'higher' } });
    expect(verdicts.map(({ name, passed }) => [name, passed])).toEqual([['f1', false]]);
  });
});

describe('raised', () => {
  it('makes floors stricter with a little room, in both directions', () => {
    const next = raised(floors, {
      f1: { value: 0.98, better: 'higher' },
      leaked: { value: 0.01, better: 'lower' },
    });
    expect(next).toEqual({ f1: { atLeast: 0.976 }, leaked: { atMost: 0.014 } });
  });

  it('leaves room for one case where few were counted', () => {
    const next = raised({}, { names: { value: 0.8, better: 'higher', of: 20 } });
    expect(next).toEqual({ names: { atLeast: 0.75 } });
  });

  it('sets no floor of 0, which nothing could fall below', () => {
    expect(raised({}, { names: { value: 0.05, better: 'higher', of: 20 } })).toEqual({});
  });

  it('never lowers one', () => {
    const next = raised(floors, {
      f1: { value: 0.9, better: 'higher' },
      leaked: { value: 0.2, better: 'lower' },
    });
    expect(next).toEqual(floors);
  });

  it('sets no floor from a time', () => {
    expect(raised(floors, { cpu: { value: 0.4, better: 'lower', volatile: true } })).toEqual(floors);
  });
});
