// @vitest-environment jsdom
import { beforeAll, expect, it, vi } from 'vitest';
import {
  chooseFiles,
  eventually,
  fileOf,
  one,
  showPart,
  useDocument,
} from '../../options-document.fixture.tsx';
import { TrialPanel } from './trial-panel.tsx';

useDocument();
// the engine takes its time to be loaded the first time
beforeAll(() => import('./trial-code.ts'));

const pages = { list: async () => [], read: async () => ({ html: '', url: '', name: '' }) };
const show = () =>
  showPart(<TrialPanel rules={[]} fallbackUrl="https://a.example/" onLine={() => undefined} />, {
    services: { pages },
  });

it('reads a saved page anew when it is chosen a second time', async () => {
  await show();
  const field = one<HTMLInputElement>('.trial input[type=file]');
  const read = vi.fn(async () => '<!doctype html><article><h1>Ferry</h1></article>');
  const saved = () => Object.assign(fileOf('ferry.html', ''), { text: read });
  await chooseFiles(field, [saved()]);
  await chooseFiles(field, [saved()]);
  expect(read).toHaveBeenCalledTimes(2);
});

it('tries the page that was chosen last, whichever is read first', async () => {
  await show();
  const field = one<HTMLInputElement>('.trial input[type=file]');
  const html = '<!doctype html><article><h1>Ferry</h1></article>';
  const slow = new Promise<string>((resolve) => setTimeout(() => resolve(html), 100));
  await chooseFiles(field, [fileOf('slow.html', slow)]);
  await chooseFiles(field, [fileOf('quick.html', html)]);
  const shown = () => document.querySelector('.trial-page bdi')?.textContent;
  await eventually(() => expect(shown()).toBe('quick.html'));
  await slow;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(shown()).toBe('quick.html');
});
