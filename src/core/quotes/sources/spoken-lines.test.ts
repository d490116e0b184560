import { describe, expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

const speakers = (text: string, lang: string) =>
  attributeText(text, { lang })
    .quotes.filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker }) => speaker);

describe('a spoken line without a tag', () => {
  it('is said by whom the paragraph above is about', () => {
    const text =
      'Veien er stengt.\nOrdfører Kari Nordvik fikk nyheten på mobilen.\n– Det er ikke bra. Vi trenger veien.';
    expect(speakers(text, 'no')).toEqual(['Kari Nordvik']);
  });

  it.each([
    [
      'whom the tag of the line below names',
      'Kampen endte uten mål.\n– Vi var ikke gode nok.\n– Det er tungt, sier Eva Dahl.',
      'Eva Dahl',
    ],
    [
      'nobody whom it names',
      'Valget er over.\nOla Moe tapte. Stillingen gikk til Eva Dahl.\n– Jeg er skuffet over Ola Moe.\n– Han svek oss, sier Eva Dahl.',
      'Eva Dahl',
    ],
    [
      'who answers the reporter',
      'Svaret kom i går.\n– Det er galt, sier Eva Dahl.\nSå Kari Nordvik tok feil?\n– Ja, det gjorde hun.',
      'Eva Dahl',
    ],
    [
      'the one whom “det var” brings in',
      'De to søstrene snakket ikke sammen.\nDet var Kari Nordvik som ringte først.\n– Jeg hadde øvd i en uke.',
      'Kari Nordvik',
    ],
    [
      'the one who was named last and for the first time',
      'Husene er borte.\n– Det er vått, sier Ola Moe.\nFem hus ble tatt. Ett av dem tilhørte Kari Nordvik, som nå bor lenger oppe.\n– Jeg hørte en lyd.',
      'Kari Nordvik',
    ],
  ])('is said by %s', (_, text, who) => {
    const line = attributeText(text, { lang: 'no' }).quotes.find((it) =>
      /gode nok|skuffet|Ja, det|øvd|lyd/.test(text.slice(it.start, it.end)),
    );
    expect(line?.speaker).toBe(who);
  });

  it('is the last speaker’s behind a reporter’s question, whoever the story names in between', () => {
    const text =
      'Kampen er over.\n– Vi tapte, sier trener Eva Dahl.\nDet siste målet kom fra Kari Nordvik.\nHvordan kjennes det nå?\n– Ikke så bra.';
    expect(speakers(text, 'no')).toEqual(['Eva Dahl', 'Eva Dahl']);
  });

  it('is a question of nobody, or its answer', () => {
    const text =
      'Veien er stengt i dag.\nKari Nordvik er ordfører. Kari Nordvik bor i Alta.\n– Hva gjorde det med deg?\n– Jeg sluttet å sove.\n– Og nå?\n– Nå sover jeg.';
    expect(speakers(text, 'no')).toEqual([null, 'Kari Nordvik', null, 'Kari Nordvik']);
  });

  it('is that of whom the sentence before its colon is about', () => {
    const text =
      'Mecz się skończył.\n– Tak się nie wygrywa – grzmiał trener Tomasz Lis. Kapitan Jonasz Hebda przyznał mu rację: – Nie było nas w tym meczu.';
    expect(speakers(text, 'pl')).toEqual(['Tomasz Lis', 'Jonasz Hebda']);
  });

  it('is not that of who speaks next in the same paragraph', () => {
    const text =
      'Burmistrz obiecał basen.\nRadna Anna Lis jest sceptyczna. - Słyszę to od lat - macha ręką. Mieszkańcy też nie wierzą. - Prędzej spadnie śnieg - śmieje się pani Zofia.';
    expect(speakers(text, 'pl')).toEqual(['Anna Lis', 'Zofia']);
  });

  it.each([
    ['ru', 'Зачем вам дом?', 'А что дальше?', 'Беседовала Ольга Светлова', 'Ольга Светлова'],
    ['pl', 'Po co panu dom?', 'A co dalej?', 'Rozmawiała Ewa Zych', 'Ewa Zych'],
    ['el', 'Γιατί το σπίτι;', 'Και μετά;', 'Συνέντευξη στη Νίνα Σοφού', 'Νίνα Σοφού'],
  ])('is a question of whom a line tells to have asked, in %s', (lang, first, second, line, who) => {
    const text = `Rynek.\nMarta.\n– ${first}\n– Да.\n– ${second}\n– Да.\n${line}`;
    expect(speakers(text, lang).filter((_, n) => n % 2 === 0)).toEqual([who, who]);
  });
});
