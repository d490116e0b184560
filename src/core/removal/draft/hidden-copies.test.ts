// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { blockOf, draftOf, PROSE, prose } from './draft.fixture.ts';

const story = `<article><h1>Osterby mill stops</h1><div class="s">${prose()}</div></article>`;

it('knows a hidden part that holds the story over again, each of its lines', () => {
  const draft = draftOf(
    `${story}<div style="display:none"><div>Osterby Post, mill desk</div><div>${PROSE.join(' ')}</div></div>`,
  );
  const [copy] = draft.page.blocks.filter(({ text }) => text.includes('millstones')).slice(-1);
  expect(copy && draft.hiddenCopies.has(copy)).toBe(true);
  expect(draft.hiddenCopies.has(blockOf(draft, 'mill desk'))).toBe(true);
  expect(draft.hiddenCopies.has(blockOf(draft, 'A turbine'))).toBe(false);
});

it('takes no hidden text for a copy that the page shows nowhere else', () => {
  const half = `<article><h1>Osterby mill stops</h1>${prose(0, 2)}<div style="display:none">${prose(2)}${prose(2).replaceAll('the', 'some')}</div></article>`;
  const draft = draftOf(half);
  expect(draft.hiddenCopies.has(blockOf(draft, 'Bakers in the valley'))).toBe(false);
});
