// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { corrections } from '../story-model/corrections.ts';
import { storyLines } from '../story-model/story-lines.ts';
import {
  blocksOf,
  bodyLines,
  newsPage,
  PARAGRAPHS,
  paragraphs,
  readHtml,
  readNews,
} from './news-page.fixture.ts';

const kindsOf = (text: string, lang = 'en') =>
  blocksOf(readNews({ story: `${paragraphs()}<p>${text}</p>`, lang }), 'notice').map(({ kind }) => kind);

describe('a correction is known', () => {
  it.each([
    ['en', 'An earlier version of this article gave the wrong length of the bridge over the harbour.'],
    ['en', '(This story has been corrected: the bridge over the harbour is 120 metres long.)'],
    ['en', '• This article was amended on 3 March 2026 because the bridge is 120 metres long.'],
    ['en', 'Clarification: The council voted on the plan for the bridge, not on its budget.'],
    ['en', 'Editor’s note: An earlier version of this story gave the wrong length of the bridge.'],
    ['en', 'Updated at 5 p.m.: An earlier version of this article gave the wrong length of the bridge.'],
    ['de', 'In einer früheren Version dieses Artikels stand eine falsche Länge der alten Brücke am Hafen.'],
    ['de', 'Anmerkung der Redaktion: In einer früheren Version hieß es, die Brücke sei 100 Meter lang.'],
    ['fr', 'Une version antérieure de cet article donnait une longueur erronée du pont du vieux port.'],
    ['es', 'Una versión anterior de esta noticia daba una longitud equivocada del puente del puerto.'],
    ['it', 'Rettifica: in una versione precedente di questo articolo la lunghezza del ponte era errata.'],
    ['pt', 'Errata: uma versão anterior deste texto trazia um comprimento errado da ponte do porto.'],
    ['cs', 'Oprava: v předchozí verzi článku byla chybně uvedena délka starého mostu v přístavu.'],
    ['sv', 'Rättelse: i en tidigare version av artikeln angavs fel längd på den gamla bron i hamnen.'],
    ['da', 'I en tidligere version af denne artikel stod der en forkert længde på den gamle havnebro.'],
    ['nb', 'Presisering: Den gamle broen over havnen er 120 meter lang, ikke 100 meter som vi skrev.'],
    ['fi', 'Oikaisu: Vanhan sillan pituus on 120 metriä eikä 100 metriä, kuten jutussa väitettiin.'],
    ['hu', 'A cikk korábbi változatában tévesen szerepelt a kikötő fölötti régi híd pontos hossza.'],
    ['uk', 'Виправлення: у попередній версії новини було неправильно вказано довжину старого мосту.'],
    ['el', 'Διόρθωση: το μήκος της παλιάς γέφυρας του λιμανιού είναι 120 μέτρα και όχι 100 μέτρα.'],
    ['id', 'Ralat: panjang jembatan lama di pelabuhan adalah 120 meter, bukan 100 meter seperti ditulis.'],
    ['vi', 'Đính chính: cây cầu cũ ở cảng dài 120 mét chứ không phải 100 mét như đã viết trước đó.'],
    ['hi', 'भूल सुधार: बंदरगाह के पुराने पुल की लंबाई 120 मीटर है, 100 मीटर नहीं जैसा लिखा गया था।'],
    ['ja', '【訂正】当初の記事で橋の長さに誤りがありました。正しくは百二十メートルです。'],
    ['zh', '更正：本文早前版本中关于大桥长度的数字有误，特此更正并向读者致歉。'],
    ['ko', '정정: 이 기사의 이전 판에서 다리 길이를 잘못 적었습니다. 독자께 사과드립니다.'],
  ])('in %s: %s', (lang, text) => expect(kindsOf(text, lang)).toEqual(['correction']));

  it('by a heading that says nothing else', () => {
    const text = 'The bridge over the harbour is 120 metres long, not 100 metres.';
    const story = readNews({
      story: `${paragraphs()}<h3>Correction</h3><p>${text}</p><p>${PARAGRAPHS[0]}!</p>`,
    });
    expect(blocksOf(story, 'notice')).toMatchObject([{ kind: 'correction', text: [{ text }] }]);
  });

  it('where it stands at the foot, outside the story’s body', () => {
    const text = 'This article was amended on 3 March 2026. The bridge is 120 metres long, not 100.';
    const foot = `<div class="meta"><p>${text}</p></div>`;
    const story = readHtml(newsPage({ story: paragraphs() }).replace('</article>', `${foot}</article>`));
    expect(bodyLines(story)).toEqual([...PARAGRAPHS, text]);
    expect(blocksOf(story, 'notice').map(({ kind }) => kind)).toEqual(['correction']);
  });
});

describe('no correction is', () => {
  it.each([
    [
      'a note to readers',
      'Editor’s note: This map shows the bridges that opened in the harbour last year.',
      ['note'],
    ],
    ['an update', 'Update: The council will vote on the bridge over the harbour on Tuesday.', ['update']],
    ['the time of an update', 'Updated at 5 p.m. on 3 March 2026 by our own reporters', []],
    [
      'an earlier version of something else',
      'An earlier version of this bill passed the council in May last year.',
      [],
    ],
    ['a fall of prices', 'Correction of prices in the harbour has begun, said the agents of the town.', []],
    ['an officer', 'Correction officers in the harbour prison went on strike on Monday, they said.', []],
  ])('%s', (_, text, kinds) => expect(kindsOf(text)).toEqual(kinds));
});

describe('corrections above a story', () => {
  const text = 'Correction: The bridge over the harbour is 120 metres long, not 100 metres.';

  it('are those that stand below its first words, and each stands in the story once', () => {
    const story = readNews({ story: `${paragraphs()}<p>${text}</p>` });
    expect(corrections(story)).toMatchObject([{ kind: 'correction', text: [{ text }] }]);
    expect(storyLines(story).filter((line) => line.text === text)).toHaveLength(1);
  });

  it('are none where one meets it at once', () => {
    expect(corrections(readNews({ story: `<p>${text}</p>${paragraphs()}` }))).toEqual([]);
    expect(corrections(readNews({ story: paragraphs() }))).toEqual([]);
  });
});
