import { describe, expect, it } from 'vitest';
import { certaintyOf, confidenceOf, SURE } from './confidence.ts';
import { attributeText } from './every-language.ts';

const confidencesIn = (text: string, lang = 'en'): number[] =>
  attributeText(text, { lang }).quotes.map(({ confidence }) => confidence);

describe('what is shown as sure', () => {
  it('is a name that leaves less than three tenths to all other sources', () => {
    expect(certaintyOf(0.71)).toBeGreaterThan(SURE);
    expect(certaintyOf(0.69)).toBeLessThan(SURE);
  });

  it('is a pronoun only where the next possible speaker is far behind', () => {
    expect(confidenceOf(certaintyOf(0.99), 0.75)).toBeGreaterThan(SURE);
    expect(confidenceOf(certaintyOf(0.99), 0.5)).toBeLessThan(SURE);
  });

  it('is a plain tag: a name, or a pronoun that only one person can be', () => {
    const text =
      'Vladimir Putin spoke in Moscow on Friday. “The town will be rebuilt by the spring of next year,” Putin said.\n' +
      '“We have ordered the bricks and the glass for all of the houses,” he added.';
    for (const confidence of confidencesIn(text)) expect(confidence).toBeGreaterThanOrEqual(SURE);
    expect(confidencesIn(text)).toHaveLength(2);
  });

  it('asks more of somebody whom the text only describes', () => {
    const said = (source: string): number =>
      confidencesIn(
        `The plan drew protest, and ${source} called it “a gift to the builders” in public.`,
      )[0] ?? 0;
    expect(said('Ida Holm')).toBeGreaterThan(said('a neighbour'));
  });

  it('is no subject that its clause leaves out', () => {
    const text =
      'La ministra Carmen Ruiz visitó el puerto. «Vamos a abrir el muelle en abril», dijo la ministra Carmen Ruiz.\n' +
      '«No habrá más retrasos en esta obra», añadió.';
    expect(confidencesIn(text, 'es').at(-1)).toBeLessThan(SURE);
  });

  it.each([
    ['nl', '“De brug gaat in mei weer open”, zegt Eva Jansen.'],
    ['ru', '«Мост откроют в мае», — сказала Ирина Орлова.'],
    ['no', '– Broen åpner i mai, sier Eva Dahl til avisen.'],
    ['zh', '“这座桥五月重新开放，工程已经完成。”陈志明说。'],
    ['hu', '„A hidat májusban nyitják meg újra” – mondta Kovács Eszter.'],
  ])('is a tag right behind the quotation that names somebody in full (%s)', (lang, text) => {
    expect(confidencesIn(text, lang)[0]).toBeGreaterThanOrEqual(SURE);
  });

  it('is no tag with a surname that nobody is called by in full', () => {
    expect(confidencesIn('“De brug gaat in mei weer open”, zegt Jansen.', 'nl')[0]).toBeLessThan(SURE);
  });

  it('is no name that a namesake bears as well', () => {
    const said = (second: string): number =>
      confidencesIn(
        `Ann Weber and her brother ${second} run the mill.\n“We grind at night,” Weber said.`,
      )[0] ?? 0;
    expect(said('Paul Holm')).toBeGreaterThanOrEqual(SURE);
    expect(said('Paul Weber')).toBeLessThan(SURE);
  });
});
