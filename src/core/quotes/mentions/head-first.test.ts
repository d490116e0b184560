import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../analysis/analysis.ts';
import { readLexicon } from '../lexicon/read-lexicon.fixture.ts';
import { findHeadFirstMentions } from './head-first.ts';

/** Reads an Arabic text; its noun phrases are found by this room alone. */
const read = (text: string): Analysis =>
  analyse(text, readLexicon('ar'), { findMentions: findHeadFirstMentions });

/** Returns the names of an Arabic text, with what stands before them. */
function names(text: string): [string, string][] {
  const a = read(text);
  const words = (from: number, to: number): string =>
    text.slice(a.tokens[from]?.start, a.tokens[to - 1]?.end);
  return a.mentions
    .filter(({ type }) => type === 'name')
    .map(({ from, to, nameFrom }) => [words(from, nameFrom), words(nameFrom, to)]);
}

describe('names in a script without capitals', () => {
  it.each([
    ['نفى وزير النقل يوسف رجوي وجود أي تأخير.', 'وزير النقل', 'يوسف رجوي'],
    ['واستحسن النائب مبارك الحجرفي سرعة الإعلان.', 'النائب', 'مبارك الحجرفي'],
    ['واتهم رئيس الوزراء شهباز شريفي الهند بالتصعيد.', 'رئيس الوزراء', 'شهباز شريفي'],
    ['مع المهاجم البرازيلي فيتينيو قادماً من سانتوس.', 'المهاجم البرازيلي', 'فيتينيو'],
  ])('end before a common noun, a place or an indefinite ending: %s', (text, office, name) => {
    expect(names(text)).toEqual([[office, name]]);
  });

  it('are known by the office with all that completes it', () => {
    expect(names('وقال المفوض السامي لحقوق الإنسان فولكر تورغ في بيان إن الوضع صعب.')).toEqual([
      ['المفوض السامي لحقوق الإنسان', 'فولكر تورغ'],
    ]);
  });

  it('are known by where somebody comes from', () => {
    expect(names('اعتبر الأرجنتيني رودريغو كالفيتي مدرب المنتخب أن فريقه كان الأفضل.')).toContainEqual([
      'الأرجنتيني',
      'رودريغو كالفيتي',
    ]);
  });

  it.each([
    ['وقال الطبيب أحمد أبو عودة إنه متعب.', 'الطبيب', 'أحمد أبو عودة'],
    ['وقال الناطق يحيى سريع إن الهجوم نجح.', 'الناطق', 'يحيى سريع'],
    ['وقال الوزير ديفيد كاميرون إن لندن أخطأت.', 'الوزير', 'ديفيد كاميرون'],
    ['وصرح الشيخ محمد بن حمد آل ثاني بذلك.', 'الشيخ', 'محمد بن حمد آل ثاني'],
    ['أبلغ الرئيس سليم حداد نظيره أن الوقت ينفد.', 'الرئيس', 'سليم حداد'],
    ['أوضح رئيس بلدية سنديرغي سركان أوزجان أن الطريق مغلق.', 'رئيس بلدية سنديرغي', 'سركان أوزجان'],
  ])('hold words that are something else as well: %s', (text, office, name) => {
    expect(names(text)).toContainEqual([office, name]);
  });

  it('are occupations that the text has as surnames', () => {
    expect(names('استقبلتنا هالة الخطيب. تبتسم الخطيب حين نسألها.')).toContainEqual(['', 'الخطيب']);
  });

  it('have their office behind them as well', () => {
    const a = read('قال غوميزو مدرب النصر إنه سعيد.');
    expect(a.mentions.find(({ type }) => type === 'name')?.titleTo).toBe(4);
  });

  it('are those of bodies with what they are for', () => {
    expect(names('أعلنت المديرية العامة لقوى الأمن الداخلي أن الطريق مغلق.')).toEqual([
      ['', 'المديرية العامة لقوى الأمن الداخلي'],
    ]);
  });
});

describe('descriptions', () => {
  it('take in no noun that is no adjective of theirs', () => {
    const text = 'نفت الشرطة الادعاءات.';
    const a = read(text);
    expect(a.mentions.map(({ from, to }) => to - from)).toEqual([1]);
  });
});
