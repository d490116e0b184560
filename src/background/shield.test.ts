import { beforeEach, expect, it, vi } from 'vitest';

const insertCSS = vi.fn(async (_style: { css: string }) => undefined);
const removeCSS = vi.fn(async (_style: { css: string }) => undefined);
vi.mock('webextension-polyfill', () => ({
  default: {
    scripting: {
      insertCSS: (style: { css: string }) => insertCSS(style),
      removeCSS: (style: { css: string }) => removeCSS(style),
    },
  },
}));
const { shieldReader } = await import('./shield.ts');

const KEY = '0123456789abcdef0123456789abcdef';

beforeEach(() => {
  insertCSS.mockClear();
  removeCSS.mockClear();
});

it('puts the reader’s own style over the top frame of the tab, and takes the same one away', async () => {
  await shieldReader(7, KEY, true);
  await shieldReader(7, KEY, false);
  expect(insertCSS).toHaveBeenCalledTimes(1);
  expect(insertCSS.mock.lastCall).toMatchObject([{ target: { tabId: 7 }, origin: 'USER' }]);
  expect(insertCSS.mock.lastCall?.[0].css).toContain(`[data-key="${KEY}"]`);
  expect(removeCSS.mock.lastCall).toEqual(insertCSS.mock.lastCall);
});

it.each([undefined, 7, '', 'x', `${KEY}0`, KEY.toUpperCase(), '"]) { } * { display: none } /*', [KEY]])(
  'puts nothing that is no key into a style: %j',
  async (key) => {
    await expect(shieldReader(7, key, true)).rejects.toThrow('Not a key');
    expect(insertCSS).not.toHaveBeenCalled();
  },
);
