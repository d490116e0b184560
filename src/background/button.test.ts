import { expect, it, vi } from 'vitest';

/** The background's functions on a device with this system, and what they ask of the button. */
async function background(os: string) {
  vi.resetModules();
  const asked: string[] = [];
  const action = {
    setPopup: async (details: object) => void asked.push(JSON.stringify(details)),
    openPopup: async () => void asked.push('open'),
  };
  const runtime = {
    getPlatformInfo: async () => ({ os, arch: 'arm64' }),
    getManifest: () => ({ action: { default_popup: 'popup.html' } }),
  };
  vi.doMock('webextension-polyfill', () => ({ default: { action, runtime } }));
  return { ...(await import('./button.ts')), asked };
}

it.each(['android', 'ios'])('takes the popup from the button on %s', async (os) => {
  const { prepareButton, asked } = await background(os);
  await prepareButton();
  expect(asked).toEqual(['{"popup":""}']);
});

it.each(['win', 'mac', 'linux', 'cros'])('leaves the button its popup on %s', async (os) => {
  const { prepareButton, asked } = await background(os);
  await prepareButton();
  expect(asked).toEqual([]);
});

it('opens the popup where nothing else can be shown; on a phone the tab’s button gets it first', async () => {
  for (const [os, expected] of [
    ['linux', ['open']],
    ['android', ['{"tabId":7,"popup":"popup.html"}', 'open']],
  ] as const) {
    const { openPopup, asked } = await background(os);
    await openPopup(7);
    expect(asked).toEqual(expected);
  }
});
