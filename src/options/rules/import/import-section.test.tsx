// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import {
  button,
  chooseFiles,
  click,
  eventually,
  fileOf,
  one,
  showPart,
  useDocument,
} from '../../options-document.fixture.tsx';
import { memoryRules } from '../rule-store.fixture.ts';
import { ImportSection } from './import-section.tsx';

useDocument();

const RULES = 'body: //article\n';
const names = () => [...document.querySelectorAll('.report-name')].map((it) => it.textContent);
const problem = () => one('.problem').textContent;
const choose = (file: File) => chooseFiles(one<HTMLInputElement>('.drop-zone input'), [file]);

/** A file that is read when it is told to, or that cannot be. */
function slowFile(name: string) {
  const told = new EventTarget();
  const text = new Promise<string>((resolve, reject) => {
    told.addEventListener('end', () => resolve(RULES));
    told.addEventListener('fail', () => reject(new Error('gone')));
  });
  const tell = (what: 'end' | 'fail') => told.dispatchEvent(new Event(what));
  return { file: fileOf(name, text), end: () => tell('end'), fail: () => tell('fail') };
}

it('reports on the files that were chosen last, whichever is read first', async () => {
  await showPart(<ImportSection />, { services: { rules: memoryRules() } });
  const slow = slowFile('slow.example.txt');
  await choose(slow.file);
  await choose(fileOf('quick.example.txt', RULES));
  await eventually(() => expect(names()).toEqual(['quick.example.txt']));
  slow.end();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(names()).toEqual(['quick.example.txt']);
});

it('does not tell of files that cannot be read once others were chosen', async () => {
  await showPart(<ImportSection />, { services: { rules: memoryRules() } });
  const slow = slowFile('slow.example.txt');
  await choose(slow.file);
  await choose(fileOf('quick.example.txt', RULES));
  slow.fail();
  await eventually(() => expect(names()).toEqual(['quick.example.txt']));
  expect(problem()).toBe('');
});

it('stores an import once, however often its button is pressed', async () => {
  const rules = memoryRules();
  const replace = vi.spyOn(rules, 'replace');
  await showPart(<ImportSection />, { services: { rules } });
  await choose(fileOf('quick.example.txt', RULES));
  await eventually(() => expect(names()).toHaveLength(1));
  const store = button('Import: 1');
  await Promise.all([click(store), click(store)]);
  expect(replace).toHaveBeenCalledTimes(1);
});
