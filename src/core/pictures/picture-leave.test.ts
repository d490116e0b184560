// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bareStory } from '../extract/bare-story.fixture.ts';
import type { Story } from '../types.ts';
import { loadedFolders } from './loaded-folders.ts';
import { type PicturePage, pictureLeave, withLeaves } from './picture-leave.ts';

const PAPER = 'https://paper.example';
const page: PicturePage = {
  origin: PAPER,
  reach: 'internet',
  folders: new Set([`${PAPER}/`, 'https://cdn.example/news/', 'https://root.example/']),
};

interface Image {
  src: string;
  complete?: boolean;
  width?: number;
  loading?: string;
}

const bare: Story = { ...bareStory, url: `${PAPER}/story`, lang: null };

/** Makes a document whose images stand as a browser would have them. */
function documentWith(images: readonly Image[]): Document {
  const made = document.implementation.createHTMLDocument();
  for (const { src, complete = true, width = 800, loading = 'eager' } of images) {
    const values = { currentSrc: src, complete, naturalWidth: width, loading };
    const image = made.body.appendChild(made.createElement('img'));
    for (const [name, value] of Object.entries(values)) Object.defineProperty(image, name, { value });
  }
  return made;
}

describe('a picture may be loaded', () => {
  it.each([
    ['from where the page loads pictures', 'https://cdn.example/news/2026/b-1600.jpg', 'load'],
    ['from any folder of the page’s own host, where it loads any', `${PAPER}/other/b.jpg`, 'load'],
    ['from the top of a host, where the page loads from there', 'https://root.example/b.jpg?w=9', 'load'],
    ['out of its own address', 'data:image/png;base64,AAAA', 'load'],
    ['from another folder only when asked for', 'https://cdn.example/tracker/b.jpg', 'ask'],
    ['from a folder below the top only when asked for', 'https://root.example/a/b.jpg', 'ask'],
    ['from another port only when asked for', 'https://cdn.example:8443/news/b.jpg', 'ask'],
    ['without encryption only when asked for', 'http://cdn.example/news/b.jpg', 'ask'],
    ['from another host only when asked for', 'https://tracker.example/news/b.jpg', 'ask'],
    ['from one’s own network never', 'http://192.168.0.1/b.jpg', 'never'],
    ['from one’s own machine never', 'http://localhost:631/b.jpg', 'never'],
    ['by another protocol never', 'ftp://cdn.example/news/b.jpg', 'never'],
    ['from no address never', 'http://', 'never'],
  ])('%s', (_, src, leave) => expect(pictureLeave(src, page)).toBe(leave));

  it('from one’s own network where the page stands there, and from no nearer', () => {
    const intranet: PicturePage = { origin: 'http://intranet', reach: 'network', folders: new Set() };
    const from = (src: string) => pictureLeave(src, intranet);
    expect([from('http://10.0.0.5/a.jpg'), from('http://127.0.0.1/a.jpg')]).toEqual(['ask', 'never']);
    const own: PicturePage = { ...intranet, folders: new Set(['http://intranet/']) };
    expect(pictureLeave('http://intranet/a.jpg', own)).toBe('load');
  });
});

describe('where a page loads pictures from', () => {
  it('is what has come, and what is on its way', () => {
    const images = [
      { src: 'https://a.example/x/1.jpg' },
      { src: 'https://b.example/x/2.jpg', complete: false, width: 0 },
    ];
    expect([...loadedFolders(documentWith(images), PAPER)]).toEqual([
      'https://a.example/x/',
      'https://b.example/x/',
    ]);
  });

  it('is not what failed, as what its policy forbids, nor what waits to be scrolled to', () => {
    const images = [
      { src: 'https://a.example/x/1.jpg', width: 0 },
      { src: 'https://b.example/x/2.jpg', complete: false, width: 0, loading: 'lazy' },
      { src: '' },
      { src: 'data:image/png;base64,AAAA' },
    ];
    expect([...loadedFolders(documentWith(images), PAPER)]).toEqual([]);
  });

  it('cannot be hidden by names of the page’s elements', () => {
    const made = documentWith([{ src: 'https://a.example/x/1.jpg' }]);
    made.body.insertAdjacentHTML('afterbegin', '<form name="images"><input name="length"></form>');
    expect([...loadedFolders(made, PAPER)]).toEqual(['https://a.example/x/']);
  });
});

it('pictures of a page that came encrypted are asked for encrypted, as the page’s own are', () => {
  const at = (url: string) => ({
    ...bare,
    url,
    leadImage: { picture: { src: 'http://cdn.example/news/a.jpg', alt: '' }, caption: null, credit: null },
  });
  const shown = documentWith([{ src: 'http://cdn.example/news/b.jpg' }]);
  const leadOf = (url: string) => withLeaves(at(url), shown).leadImage?.picture;
  expect(leadOf(`${PAPER}/story`)).toMatchObject({ src: 'https://cdn.example/news/a.jpg', leave: 'load' });
  expect(leadOf('http://paper.example/story')).toMatchObject({ src: 'http://cdn.example/news/a.jpg' });
});

it('every picture of a story is judged: the first, those between and those removed', () => {
  const at = (name: string) => ({ src: `https://cdn.example/news/${name}.jpg`, alt: '' });
  const story: Story = {
    ...bare,
    leadImage: { picture: at('lead'), caption: null, credit: null },
    blocks: [
      { id: 'b0', type: 'figure', pictures: [at('one')], caption: null, credit: null },
      { id: 'b1', type: 'embed', kind: 'video', paragraphs: [], author: null, url: '', poster: at('two') },
    ],
    removals: [
      {
        id: 'r0',
        reason: 'related',
        text: '',
        path: '',
        decidedBy: '',
        before: null,
        blocks: [{ id: 'r0b0', type: 'figure', pictures: [at('three')], caption: null, credit: null }],
      },
    ],
  };
  const judged = withLeaves(story, documentWith([at('shown')]));
  expect(JSON.stringify(judged).match(/"leave":"load"/g)).toHaveLength(4);
  expect(withLeaves(story, documentWith([]))).toEqual(story);
});
