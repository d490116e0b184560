import { expect, it, vi } from 'vitest';
import { beginReading, type ExtensionApi, takeBegunReading } from './begun-reading.ts';

const ANSWER = { status: 'empty' } as const;

/** A browser with one tab, where reading gives what `result` resolves to. */
function browserWith({
  tabs = [{ id: 7 }],
  used = {},
  result = ANSWER as unknown,
  language = 'de-AT' as unknown,
} = {}) {
  const executeScript = vi.fn(async ({ func }: { func?: unknown }) => [
    { frameId: 0, result: await (func ? language : result) },
  ]);
  const api = {
    tabs: { query: async () => tabs },
    scripting: { executeScript },
    storage: { local: { get: async () => used } },
  };
  return { api: api as unknown as ExtensionApi, executeScript };
}

it('reads the active tab with one call, and gives that out once', async () => {
  const { api, executeScript } = browserWith();
  beginReading(api);
  const begun = takeBegunReading();
  await expect(begun?.answer).resolves.toEqual(ANSWER);
  await expect(begun?.tab).resolves.toEqual({ id: 7 });
  expect(executeScript.mock.calls.filter(([{ func }]) => !func)).toEqual([
    [
      {
        target: { tabId: 7 },
        files: ['/src/content/entries/engine.iife.js', '/read-now.js'],
        injectImmediately: true,
      },
    ],
  ]);
  expect(takeBegunReading()).toBeNull();
});

it('puts the reader’s rules into the page before the engine, where there are any', async () => {
  const { api, executeScript } = browserWith({ used: { 'rules/in-use': true } });
  beginReading(api);
  await takeBegunReading()?.answer;
  expect(executeScript).toHaveBeenCalledWith(
    expect.objectContaining({
      files: ['/src/content/entries/rules.iife.js', '/src/content/entries/engine.iife.js', '/read-now.js'],
    }),
  );
});

it('has no answer where the page’s engine gives none, and fails where there is no tab or it is closed', async () => {
  beginReading(browserWith({ result: null }).api);
  await expect(takeBegunReading()?.answer).resolves.toBeNull();
  beginReading(browserWith({ tabs: [] }).api);
  await expect(takeBegunReading()?.answer).rejects.toThrow('No tab');
  beginReading(browserWith({ result: Promise.reject(new Error('closed')) }).api);
  await expect(takeBegunReading()?.answer).rejects.toThrow('closed');
});

it('asks the page what language it states, by itself', async () => {
  beginReading(browserWith({ result: new Promise(() => undefined) }).api);
  await expect(takeBegunReading()?.language).resolves.toBe('de-AT');
  beginReading(browserWith({ language: null }).api);
  await expect(takeBegunReading()?.language).resolves.toBe('');
  beginReading(browserWith({ tabs: [] }).api);
  await expect(takeBegunReading()?.language).rejects.toThrow('No tab');
});
