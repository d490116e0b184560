// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { blockOf, draftOf, prose } from '../removal/draft/draft.fixture.ts';

const item = (what: string): string =>
  `<li>The ${what} of the island will be painted white again before the summer, the harbour office said on Monday, and the work is to take until the last week of June at most.</li>`;
const ticker = `<ul>${['pier', 'chapel', 'lighthouse', 'school', 'windmill', 'bridge', 'station'].map(item).join('')}</ul>`;

it('looks for the story where a page says what it says nowhere else', () => {
  const menu = Array.from(
    { length: 60 },
    (_, i) => `<p><a href="/${i}">Harbour news of year ${i}</a></p>`,
  ).join('');
  const story = `${menu}<div class="s"><h1>Osterby mill stops</h1>${prose()}</div>`;
  const inBest = (body: string, text: string): boolean => {
    const draft = draftOf(body);
    const { index } = blockOf(draft, text);
    const { best } = draft.outline;
    return !!best && best.first <= index && index < best.end;
  };
  expect(inBest(`<div>${ticker}</div>${story}`, 'A turbine')).toBe(false);
  expect(inBest(`<div>${ticker}</div>${story}<div>${ticker}</div>`, 'A turbine')).toBe(true);
});
