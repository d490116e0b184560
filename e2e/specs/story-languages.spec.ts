import { openReader } from '../support/page-reader.ts';
import { servePage } from '../support/site/made-pages.ts';
import { shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

/** A story with one quotation, in paragraphs long enough to be one. */
interface Case {
  name: string;
  /** What the page states, or nothing. */
  lang: string;
  headline: string;
  before: string;
  quoted: string;
  speaker: string;
}

const CASES: readonly Case[] = [
  {
    name: 'a language whose script brings a grammar of its own',
    lang: ' lang="tr"',
    headline: 'Köprü gelecek yıl açılıyor',
    before:
      'Bolu’daki eski köprünün yerine yapılan yeni köprünün çalışmaları sürüyor. Köprü üç yıldır kapalıydı, kasaba halkı nehri feribotla geçiyordu. Belediye pazartesi günü toplandı.',
    quoted:
      'Köprünün gelecek yıl açılacağını belirten Bolu Belediye Başkanı Kemal Ergüder, "Söz verdik, yapacağız" diye konuştu. Toplantıya kasabadan yüz kişi katıldı.',
    speaker: 'Kemal Ergüder',
  },
  {
    name: 'a language that the page does not state',
    lang: '',
    headline: 'Kommunen stenger brua til sommeren',
    before:
      'Den gamle brua over fjorden har vært stengt for tunge biler siden i fjor, og nå skal den også stenges for alle andre. Det ble klart etter et møte som varte hele mandagen.',
    quoted:
      'Ordfører Kari Lunde sier at pælene er spist opp av salt. «Vi har lappet den elleve ganger», sier Lunde. Det er ikke penger til en ny bru før om to år.',
    speaker: 'Kari Lunde',
  },
];

const page = ({ lang, headline, before, quoted }: Case) => `<!doctype html><html${lang}><meta charset="utf-8">
<title>${headline}</title><main><article><h1>${headline}</h1>
<p>${before}</p><p>${quoted}</p><p>${before}</p></article></main></html>`;

for (const story of CASES)
  test(`speakers are told in ${story.name}`, async ({ open }) => {
    const tab = await open(servePage(page(story)));
    const inPage = await shownStory(await openReader(tab));
    expect(inPage.quotes.map(({ label }) => label).join()).toContain(story.speaker);
    const inPopup = await shownStory(await tab.pressButton());
    expect(inPopup.quotes).toEqual(inPage.quotes);
  });
