/** Runs inside the browser: pages made to grow, and the engine's calls on them, timed. Injected by `command.ts`. */
import { detectArticle, extractStory } from '../../src/core/index.ts';

const URL = 'https://paper.example/2026/a-long-story';
const SENTENCE =
  'The council met on Tuesday and agreed, after a long debate, to repair the old bridge over the river. ';

function emptyDocument(): Document {
  const made = document.implementation.createHTMLDocument('A long story');
  made.body.appendChild(made.createElement('h1')).textContent = 'A long story';
  return made;
}

function appendParagraph(parent: Element, text: string): Element {
  const paragraph = parent.appendChild(parent.ownerDocument.createElement('p'));
  paragraph.textContent = text;
  return paragraph;
}

/** About `nodes` nodes: paragraphs of text, every fifth of them followed by a list of links. */
function longPage(nodes: number): Document {
  const made = emptyDocument();
  const article = made.body.appendChild(made.createElement('article'));
  for (let count = 0, i = 0; count < nodes; i++) {
    appendParagraph(article, `${SENTENCE.repeat(3)}(${i})`);
    count += 2;
    if (i % 5 !== 4) continue;
    const list = article.appendChild(made.createElement('ul'));
    for (let k = 0; k < 4; k++) {
      const link = list.appendChild(made.createElement('li')).appendChild(made.createElement('a'));
      link.setAttribute('href', `/other/${i}/${k}`);
      link.textContent = `Another headline of the day, number ${i}`;
    }
    count += 13;
  }
  return made;
}

/** A story within `depth` nested elements. */
function nestedPage(depth: number): Document {
  const made = emptyDocument();
  let inner: Element = made.body;
  for (let i = 0; i < depth; i++) inner = inner.appendChild(made.createElement('div'));
  for (let i = 0; i < 5; i++) appendParagraph(inner, SENTENCE.repeat(3));
  return made;
}

/** Makes one paragraph that holds `characters` of text in one node. */
function longTextPage(characters: number): Document {
  const made = emptyDocument();
  appendParagraph(made.body, SENTENCE.repeat(Math.ceil(characters / SENTENCE.length)));
  return made;
}

/** Makes one paragraph that holds `links` links. */
function manyLinksPage(links: number): Document {
  const made = emptyDocument();
  const paragraph = appendParagraph(made.body, SENTENCE);
  for (let i = 0; i < links; i++) {
    const link = paragraph.appendChild(made.createElement('a'));
    link.setAttribute('href', `/place/${i}`);
    link.textContent = `place ${i} `;
  }
  return made;
}

const MAKERS: Record<string, (size: number) => Document> = {
  nodes: longPage,
  depth: nestedPage,
  'text length': longTextPage,
  links: manyLinksPage,
};

const CALLS: Record<string, (made: Document) => unknown> = {
  detectArticle: (made) => detectArticle(made, URL),
  extractStory: (made) => extractStory(made, URL),
};

let page: Document = document;

/** Makes the page that `call` reads. */
export function make(shape: string, size: number): void {
  page = MAKERS[shape]?.(size) ?? emptyDocument();
}

/** Runs one call on the made page. */
export function call(name: string): void {
  CALLS[name]?.(page);
}
