import { describe, expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

/** The names of the speakers of a text's quotations, null for those who have none. */
const speakersOf = (lang: string, text: string): (string | null)[] =>
  attributeText(text, { lang }).quotes.map(({ speaker }) => speaker);

describe('Japanese names that no list has', () => {
  it.each([
    ['behind a clause that describes them', '会見した須山社長は「うみを出し切る」と述べた。', '須山'],
    [
      'that end like given names',
      '被害対策に詳しい矢代真紀弁護士は「まず疑ってほしい」と話した。',
      '矢代真紀',
    ],
    ['whose last sign is a word as well', '店主の岩倉恒夫さんは「閉めるのはつらい」と話した。', '岩倉恒夫'],
    [
      'whose second sign stands before nouns',
      '大学院生の秋本ゆりさんは「進路を決めました」と話した。',
      '秋本ゆり',
    ],
    [
      'before what only an accused is called',
      '大河内修容疑者は「だますつもりはなかった」と話した。',
      '大河内修',
    ],
  ])('are found %s', (_, text, name) => {
    expect(speakersOf('ja', text)).toEqual([name]);
  });

  it('are no listed noun, and no noun for what a body does', () => {
    expect(speakersOf('ja', '地元の調査部長は「まだ分からない」と話した。')).toEqual([null]);
    expect(speakersOf('ja', 'サッカー代表は「走り抜く」と話した。')).toEqual([null]);
  });
});

describe('Korean names written by their sound', () => {
  it('are told from the country and the office behind them, and taken up by their last word', () => {
    const text =
      '드미트리 소볼레프 러시아 외무장관은 “협상의 문은 열려 있다”고 말했다.\n소볼레프 장관은 “시간 끌기는 없다”고 강조했다.';
    expect(speakersOf('ko', text)).toEqual(['드미트리 소볼레프', '드미트리 소볼레프']);
  });

  it('are no words for what a body does', () => {
    expect(speakersOf('ko', '데이터 관리 팀장은 “아직 이르다”고 말했다.')).toEqual([null]);
  });

  it('do not stand between a whole name and its office', () => {
    expect(speakersOf('ko', '김응표 한울 감독은 “선수들이 자랑스럽다”고 말했다.')).toEqual(['김응표']);
  });
});

describe('Headlines without capitals', () => {
  it('call by an office the one person of the story who has it', () => {
    const text =
      '米大統領「公平でない」と述べる\n米国のモーガン大統領は記者団に「追加関税も考える」と述べた。\nさらに「交渉は続ける」と語った。';
    expect(new Set(speakersOf('ja', text))).toEqual(new Set(['モーガン']));
  });
});

describe('Chinese sources whose words others pass on', () => {
  it('are shown where they are only described', () => {
    const [quote] = attributeText('会议在上海举行。\n路透社引述一名欧盟官员的话报道，欧盟“不愿选边站”。', {
      lang: 'zh',
    }).quotes;
    const { start, end } = quote?.source ?? { start: 0, end: 0 };
    expect('会议在上海举行。\n路透社引述一名欧盟官员的话报道，欧盟“不愿选边站”。'.slice(start, end)).toBe(
      '一名欧盟官员',
    );
  });
});

describe('Words of a headline without spaces', () => {
  it('are those of whoever says them in the lines below', () => {
    const text =
      '元社長を逮捕「だますつもりはなかった」\n矢代真紀弁護士は「だますつもりはなかった、と繰り返すばかりだ」と話した。\n裁判は来月開かれる。';
    expect(new Set(speakersOf('ja', text))).toEqual(new Set(['矢代真紀']));
  });
});
