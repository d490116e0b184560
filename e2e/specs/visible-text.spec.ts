import { lostTexts } from '../../scripts/hostile/lost-texts.ts';
import { lookAtPage } from '../../scripts/hostile/visible-texts.ts';
import { HEADLINE, PARAGRAPHS } from '../support/site/hostile-story.ts';
import { servePage } from '../support/site/made-pages.ts';
import { shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

/** Names that an element may have in any namespace: HTML's of all times, and some of mathematics and drawings. */
const NAMES =
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote br button canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div dl dt element em embed fencedframe fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p param picture plaintext portal pre progress q rb rbc rp rt rtc ruby s samp script search section select selectedcontent shadow slot small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp annotation maction menclose mi mn mo ms mtext mrow text tspan foreignObject desc amp-img amp-video x-card unknown';

/** Markup whose text stands where no flow of the page is. */
const APART = [
  '<svg width=300 height=60><g><text y=20>Drawnword<tspan> Spanword</tspan></text></g><foreignObject width=300 height=40><p>Foreignword</p></foreignObject></svg>',
  '<select size=3><optgroup label=x><option>Optionword<option>Choiceword</select>',
  '<object data="data:image/png;base64,AA"><object><p>Fallbackword</p></object></object>',
  '<math><mtext><input>Mathword</mtext><annotation-xml encoding="text/html"><p>Noteword</p></annotation-xml></math>',
  '<map name=m>Mapword<area></map><applet>Appletword</applet>',
];

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-04-08T06:30:00Z">
<meta name="author" content="Petra Lindqvist">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script></head><body><main><article><h1>${HEADLINE}</h1>
${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}
<p id="controls">Word</p></article></main>
<section id="others">${APART.join('\n')}</section>
<script>
const spaces = { Html: 'http://www.w3.org/1999/xhtml', Math: 'http://www.w3.org/1998/Math/MathML', Urn: 'urn:example', Bare: null };
for (const [space, uri] of Object.entries(spaces))
  for (const name of '${NAMES}'.split(' ')) {
    const box = document.createElement('div');
    const element = document.createElementNS(uri, name);
    element.append(space + name.replaceAll('-', '') + 'word');
    if (space === 'Math') {
      const math = box.appendChild(document.createElementNS(uri, 'math'));
      math.append(element);
    } else box.append(element);
    document.querySelector('#others').append(box);
  }
document.querySelector('#controls').append(' with\\0 controls\\u0001');
</script></body></html>`;

test('every text that the browser draws, in whatever element, is in the story or in the ledger', async ({
  open,
}) => {
  const tab = await open(servePage(page));
  const { texts } = await lookAtPage(tab);
  expect(texts).toEqual(
    expect.arrayContaining(['Mapword', 'Fallbackword', 'Urnstyleword', 'Bareselectword']),
  );
  expect(texts.join()).not.toMatch(/Html(?:script|title|rp|progress)word/);
  const popup = await tab.pressButton();
  await shownStory(popup, 30_000);
  expect(await lostTexts(popup, texts)).toEqual([]);
});
