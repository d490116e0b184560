// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { blockOf, draftOf, prose } from '../filters/draft.fixture.ts';
import type { RemovalReason } from '../types.ts';
import { takeStandfirst } from './standfirst.ts';

const SUMMARY = 'After two hundred and ten years the wheel at Osterby has too little water to turn.';

/** What becomes of a line below the headline that the filters have taken away for a reason. */
function standfirstOf(header: string, reason: RemovalReason): string | null {
  const draft = draftOf(`<article>${header}<div class="s">${prose()}</div></article>`);
  draft.remove(blockOf(draft, SUMMARY), reason, 'under test');
  return takeStandfirst(draft)?.text ?? null;
}
const header = (between: string): string =>
  `<div><div><h1>Osterby mill stops</h1>${between}<div>${SUMMARY}</div></div></div>`;

it.each<RemovalReason>(['outside', 'navigation'])(
  'is the sentence right below the headline, taken away as %s',
  (reason) => {
    expect(standfirstOf(header(''), reason)).toBe(SUMMARY);
  },
);

it.each<RemovalReason>(['newsletter', 'advertisement', 'author-bio', 'paywall'])(
  'is no line that is %s',
  (reason) => {
    expect(standfirstOf(header(''), reason)).toBeNull();
  },
);

it('is no line that stands in a box with more of the page', () => {
  const links = Array.from({ length: 20 }, (_, i) => `<p><a href="/${i}">Valley</a></p>`).join('');
  expect(
    standfirstOf(`${header('')}${links}`.replaceAll('<div>', '').replaceAll('</div>', ''), 'outside'),
  ).toBeNull();
});
