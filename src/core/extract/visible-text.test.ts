// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractStory } from './extract-story.ts';
import { ADDRESS, newsPage, paragraphs } from './news-page.fixture.ts';
import { accountedTexts } from './page-text.fixture.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Every name that an element of HTML has or had, of the older MathML and SVG, and some that nobody knows. */
const NAMES =
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div dl dt element em embed fencedframe fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p param picture plaintext portal pre progress q rb rbc rp rt rtc ruby s samp script search section select selectedcontent shadow slot small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp annotation maction mi mn mo ms mtext mrow text tspan foreignObject desc amp-img amp-video amp-iframe x-card unknown'.split(
    ' ',
  );

/** Names of HTML of whose text neither Chromium nor Firefox draws anything, as asked in `e2e/specs/visible-text.spec.ts`. */
const UNDRAWN = new Set(
  'area audio base br datalist frameset head iframe img input link meta meter noembed noframes noscript param progress rp script style template title video'.split(
    ' ',
  ),
);

/**
 * Puts an element with a word into a page with a story. Returns true if the word is in the story or in the
 * ledger.
 */
function isAccounted(make: (page: Document, word: string) => Element): boolean {
  const page = new DOMParser().parseFromString(newsPage({ story: paragraphs() }), 'text/html');
  page.querySelector('article')?.append(make(page, 'Quibbleword'));
  return accountedTexts(extractStory(page, ADDRESS)).some((text) => text.includes('Quibbleword'));
}

const holding = (page: Document, namespace: string | null, name: string, word: string): Element => {
  const element = page.createElementNS(namespace, name);
  element.append(word);
  return element;
};

describe('a word that a browser may draw is in the story or in the ledger', () => {
  it('in every element of HTML, and in those alone', () => {
    const read = NAMES.filter((name) => isAccounted((page, word) => holding(page, HTML, name, word)));
    expect(read).toEqual(NAMES.filter((name) => !UNDRAWN.has(name)));
  });

  it.each<[string, string | null]>([
    ['of mathematics', MATHML],
    ['of a namespace that nobody knows', 'urn:example'],
    ['of no namespace', null],
  ])('in every element %s', (_, namespace) => {
    const lost = NAMES.filter((name) => !isAccounted((page, word) => holding(page, namespace, name, word)));
    expect(lost).toEqual([]);
  });

  it.each([
    ['a drawing', '<svg><g><text>Quibble<tspan>word</tspan></text></g></svg>'],
    [
      'a page in a drawing',
      '<svg><foreignObject><div><form><input name="firstChild"><p>Quibbleword</form></div></foreignObject></svg>',
    ],
    ['a list of choices', '<select><optgroup label="x"><option>One<option>Quibbleword</optgroup></select>'],
    ['a field', '<textarea>Quibbleword</textarea>'],
    [
      'what stands in for something',
      '<object data="/a.swf"><object><p>Quibble<b>word</b></p></object></object>',
    ],
    ['an element that a script would draw', '<amp-img src="/a.jpg"><div>Quibbleword</div></amp-img>'],
    ['mathematics', '<math><mtext><input>Quibbleword</mtext></math>'],
    ['a map', '<map name="a"><p>Quibbleword</p><area></map>'],
  ])('in %s', (_, markup) => {
    const make = (page: Document) => {
      const box = page.createElement('div');
      box.innerHTML = markup;
      return box;
    };
    expect(isAccounted(make)).toBe(true);
  });

  it.each([
    [
      'titles and descriptions of a drawing',
      '<svg><title>Quibbleword</title><desc>Quibbleword</desc>Quibbleword</svg>',
    ],
    [
      'script in place of an object',
      '<object><script>Quibbleword</script><style>Quibbleword</style></object>',
    ],
  ])('but not in %s', (_, markup) => {
    const make = (page: Document) => {
      const box = page.createElement('div');
      box.innerHTML = markup;
      return box;
    };
    expect(isAccounted(make)).toBe(false);
  });

  it('a control character is seen as U+FFFD, as parsers read U+0000', () => {
    const page = new DOMParser().parseFromString(newsPage({ story: paragraphs() }), 'text/html');
    page.querySelector('article p')?.append(' And\0 so\u0001 on.');
    const story = extractStory(page, ADDRESS);
    expect(JSON.stringify(story.blocks)).toContain(' And\ufffd so\ufffd on.');
  });

  it('drawings are read however deep they are', () => {
    const page = new DOMParser().parseFromString(newsPage({ story: paragraphs() }), 'text/html');
    const article = page.querySelector('article');
    let at: Element = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
    article?.append(at);
    for (let depth = 0; depth < 300; depth++) {
      const inner = page.createElementNS('http://www.w3.org/2000/svg', depth === 0 ? 'text' : 'tspan');
      at.append('Word ', inner);
      at = inner;
    }
    const { removals } = extractStory(page, ADDRESS);
    expect(removals.find(({ decidedBy }) => decidedBy === 'text in a drawing')?.text).toContain('Word Word');
  });
});
