import { expect, it } from 'vitest';
import { paragraphFaults } from './paragraphs.ts';

const A = 'The harbour froze overnight and no ship left the port.';
const B = 'On Monday the ice was thick enough to walk upon, said the pilot.';
const C = 'It had last been so in the winter of 1987, when the ferries stopped.';
const none = { broken: [], joined: [], holed: [] };

it('finds nothing where each paragraph is a line, whatever stands between them', () => {
  expect(paragraphFaults([A, B, C], [A, 'Ice', B, C])).toEqual(none);
});

it('names paragraphs that are parted over lines', () => {
  expect(
    paragraphFaults([A, B, C], [A, 'On Monday the ice was thick', 'enough to walk upon, said the pilot.', C]),
  ).toEqual({ ...none, broken: [B] });
});

it('names paragraphs that stand on the line of another, a break within it aside', () => {
  expect(paragraphFaults([A, B, C], [`${A} ${B}`, C])).toEqual({ ...none, joined: [B] });
  expect(paragraphFaults([A, B, C], [`${A}\n${B}`, C])).toEqual(none);
});

it('names paragraphs that are missing amid those that are there, and not those beyond', () => {
  expect(paragraphFaults([A, B, C], [A, C])).toEqual({ ...none, holed: [B] });
  expect(paragraphFaults([A, B, C], [A, B])).toEqual(none);
});

it('blames nobody for what the truth itself runs together, or for what stands within a sentence', () => {
  expect(paragraphFaults([A, `${B}${C}`, A], [A, B, C, A])).toEqual(none);
  expect(paragraphFaults([A, B, C], [A, B.replace('ice', 'ice (see map)'), C])).toEqual(none);
  expect(paragraphFaults([A.replace('harbour', 'har\u00adbour'), B], [A, B])).toEqual(none);
});
