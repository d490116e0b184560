import type { ArticleTruth, CorpusName } from '../corpora/articles.ts';

/** A made page, with what its corpus says of it. */
export interface SamplePage {
  truth: ArticleTruth;
  html: string;
}

const SENTENCES = [
  'The old bridge over the river will be closed from Monday, the town council decided last night.',
  'Some forty people had come to the meeting, among them the owners of the shops on the quay.',
  'The works are to last until the end of October, and cars will have to take the road by the mill.',
  'The ferry runs every ten minutes in the meantime, and it takes bicycles free of charge.',
  'Nine of the eleven members voted for the plan after two hours of talk in the small hall.',
  'A first plan, which would have spared the quay, had been found too dear in the spring.',
  'The engineers found cracks in three of the five arches when they looked at them in May.',
  'The town will pay a third of the cost, and the rest comes from the county and the railway.',
];
const MENU = ['Home', 'Town', 'Sport', 'Weather', 'Letters', 'About us'];
const RELATED = ['Ferry breaks record', 'New roof for the school', 'Mill changes hands', 'Nine days of rain'];
const GOODS = ['Oak shelf', 'Brass lamp', 'Wool blanket', 'Tea pot', 'Garden chair', 'Copper pan'];

const links = (titles: readonly string[]): string =>
  titles.map((title, i) => `<li><a href="/${i}">${title}</a></li>`).join('');

/** The paragraphs of the n-th story: as many, and as long, as its number says. */
const story = (n: number): string[] =>
  Array.from({ length: 4 + (n % 4) }, (_, i) =>
    Array.from({ length: 2 + ((n + i) % 2) }, (_, j) => SENTENCES[(n + 3 * i + j) % SENTENCES.length]).join(
      ' ',
    ),
  );

const tie = (title: string, head: string, main: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><header><nav><ul>${links(MENU)}</ul></nav></header>${main}<footer><p>© Valley Paper. All rights reserved.</p><ul>${links(MENU)}</ul></footer></body></html>`;

/** A page of the n-th story, with what papers put around one. */
function storyPage(corpus: CorpusName, n: number): SamplePage {
  const paragraphs = story(n);
  const title = `Bridge to close for ${n + 2} weeks`;
  const aside = `<aside class="related"><h3>Read more</h3><ul>${links(RELATED)}</ul></aside>`;
  const main = `<main><article><h1>${title}</h1><p class="byline">By Anna Berg</p><time datetime="2026-05-01">1 May 2026</time>${paragraphs.map((text) => `<p>${text}</p>`).join('')}${n % 2 ? aside : ''}</article>${n % 2 ? '' : aside}<section class="newsletter"><p>Sign up for our letter from the valley.</p></section></main>`;
  return {
    truth: {
      id: `${corpus}-${n}`,
      url: `https://paper-${n % 3}.example/town/2026/05/01/bridge-to-close-${n}`,
      pageType: 'article',
      title,
      author: 'Anna Berg',
      date: '2026-05-01',
      text: paragraphs.join('\n\n'),
      with: [],
      without: [],
    },
    html: tie(title, '<meta property="og:type" content="article">', main),
  };
}

/** A page of goods, which is no article; its text is what the corpus would say. */
function shopPage(n: number): SamplePage {
  const title = `Goods of the week ${n}`;
  const goods = GOODS.map(
    (name, i) => `<li><h2>${name}</h2><p>${10 + n + i}.50 €</p><button>Add</button></li>`,
  );
  return {
    truth: {
      id: `wcxb-shop-${n}`,
      url: `https://shop.example/product/${n}`,
      pageType: 'product',
      title,
      author: null,
      date: null,
      text: GOODS.join('\n\n'),
      with: [],
      without: [],
    },
    html: tie(
      title,
      '<meta property="og:type" content="product">',
      `<main><h1>${title}</h1><ul>${goods.join('')}</ul></main>`,
    ),
  };
}

const stories = (corpus: CorpusName, count: number): SamplePage[] =>
  Array.from({ length: count }, (_, n) => storyPage(corpus, n));

/** Made pages for each corpus of pages. */
export const SAMPLE_PAGES: Readonly<Record<CorpusName, readonly SamplePage[]>> = {
  scrapinghub: stories('scrapinghub', 5),
  wcxb: [...stories('wcxb', 5), ...Array.from({ length: 5 }, (_, n) => shopPage(n))],
  fundus: stories('fundus', 4),
};
