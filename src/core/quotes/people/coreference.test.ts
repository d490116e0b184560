import { describe, expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

const whoSaid = (text: string): (string | null)[] => {
  const { quotes, speakers } = attributeText(text, { lang: 'en' });
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ speakerId }) => {
      const speaker = speakers.find(({ id }) => id === speakerId);
      return speaker?.name ?? speaker?.role ?? null;
    });
};

describe('whom words for somebody mean', () => {
  it('is the last subject, though a lone word that may be anything stands between', () => {
    const text =
      'Sen. Dale Hurst of Vermont said it was “late”. House leader Rick Lander had called it “dead”. In a post on Zed, he said it was time to “get going”.';
    expect(whoSaid(text)).toEqual(['Dale Hurst', 'Rick Lander', 'Rick Lander']);
  });

  it('is the name that explains one of several, with where that one is from', () => {
    const text = 'Four senators voted yes. One of them, Sen. Dale Hurst of Vermont, said it was “late”.';
    expect(whoSaid(text)).toEqual(['Dale Hurst']);
  });

  it('is nobody whom the next sentence names as the one whom this one is about', () => {
    const text =
      'Carer jailed\nA carer has been jailed after a judge told her she had shown “no remorse”.\nTracy Pellow, 48, took the money. Judge Simon Carrick was unmoved.';
    expect(whoSaid(text)).toEqual(['a judge']);
  });

  it('is one whose first name men and women have', () => {
    const text =
      'Tom Hale said it was “late”. Jody Gell, who drives a van, sits on the board. He said it was “early”.';
    expect(whoSaid(text)).toEqual(['Tom Hale', 'Jody Gell']);
  });

  it('is nobody of whom only an office’s event is named', () => {
    const text =
      'Mayor Eva Weber was late. The Prime Minister spoke at Prime Minister’s Questions.\nThe prime minister said it was “early”.';
    expect(whoSaid(text)).toEqual(['The prime minister']);
  });

  it('is of two who share a name the one with the title', () => {
    const text =
      'Advocate Tom Hurst loves the law. He was born to Mary and Jan Hurst.\n“It was hard,” Advocate Hurst said.';
    expect(whoSaid(text)).toEqual(['Tom Hurst']);
  });

  it('is the member for two towns, who was brought in by that office', () => {
    const text =
      'A Labour MP says he is “shocked”.\nNeil Coy wrote to the leader. But office manager Kay Murph reported him.\nThe Arden and Old Brookham MP said it was “late”.';
    expect(whoSaid(text)).toEqual(['Neil Coy', 'Neil Coy']);
  });

  it('is whom a pronoun with a short verb means', () => {
    expect(whoSaid('Mark Ford is stubborn. He’d answer: “I hate the obvious.”')).toEqual(['Mark Ford']);
    expect(whoSaid("Mark Ford is stubborn. He'll say “no, never again” to all.")).toEqual(['Mark Ford']);
  });

  it('is the body that spoke, though a description stands before its name', () => {
    const text =
      'Eva Weber sang.\nThe group that owns her songs, Big Engine, says she may sing.\nBut the company says she “never asked”.\nThe company that runs the hall, Dick Lark Productions, was silent.';
    expect(whoSaid(text)).toEqual(['Big Engine']);
  });

  it('is what showed it, where somebody else acts in the sentence', () => {
    const text =
      'It rained in Harlow.\nLast May the UN fired nine people after an inquiry found they “may have known” of it.';
    expect(whoSaid(text)).toEqual(['an inquiry']);
  });

  it('is the same woman again, whose first name men and women have', () => {
    const text =
      'Jo Walt wrote it.\n“It is short,” she said. She slept. Mark Ford liked it. Jo Walt was glad.\nHe said: “I hate the obvious.”';
    expect(whoSaid(text)).toEqual(['Jo Walt', 'Mark Ford']);
  });

  it('is no secretary of another kind, nor whoever spoke before one', () => {
    const text =
      'Health Secretary Wes Strett called it “nonsense”.\nLater the mayor’s press secretary told reporters it came “from outside”.\nThe spokesperson said it would be “dealt with”.';
    expect(whoSaid(text)).toEqual(['Wes Strett', 'the mayor’s press secretary', 'The spokesperson']);
  });

  it('is nobody of whom only a form in -ing tells', () => {
    const text =
      'MP Tom Hale compared it with the last term, which saw Mark Johns being found out.\nHe said it was “bad”.';
    expect(whoSaid(text)).toEqual(['Tom Hale']);
  });

  it('is one person whose first name is shortened', () => {
    const text = 'Joshua Apt said it was “late”. It rained.\n— Josh Apt in a post\n“It is cold,” Apt said.';
    expect(new Set(whoSaid(text)).size).toBe(1);
  });

  it('is a person by a rank, which is no part of the name', () => {
    expect(whoSaid('Det Insp Karen Whitlow said it was “rare”.')).toEqual(['Karen Whitlow']);
  });
});

it.each([
  ['nl', 'Een buurman kan het amper geloven. “Ik heb niets gehoord”, zegt hij.', 'Een buurman'],
  ['de', 'Ein Anwohner kann es kaum fassen. „Ich habe nichts gehört“, sagt er.', 'Ein Anwohner'],
])('takes up somebody unnamed at the head of a text that has named nobody, in %s: %s', (lang, text, who) => {
  const { quotes, speakers } = attributeText(text, { lang });
  expect(speakers.find(({ id }) => id === quotes[0]?.speakerId)?.role).toBe(who);
});
