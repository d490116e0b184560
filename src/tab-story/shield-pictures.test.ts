// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { type ShieldApi, shieldPictures } from './shield-pictures.ts';

function api(manifest: object, hasSites: boolean) {
  const updateSessionRules = vi.fn(async () => undefined);
  const made = {
    runtime: { getManifest: () => manifest },
    permissions: { contains: async () => hasSites },
    declarativeNetRequest: { updateSessionRules },
  } as unknown as ShieldApi;
  return { made, updateSessionRules };
}

it('leaves it to the manifest where that keeps cookies back', async () => {
  const { made, updateSessionRules } = api({ cross_origin_embedder_policy: {} }, false);
  expect(await shieldPictures(made, 'https://paper.example/')).toBe(false);
  expect(updateSessionRules).not.toHaveBeenCalled();
});

it('strips what says who reads, from what this page asks for and nothing else', async () => {
  const { made, updateSessionRules } = api({}, true);
  expect(await shieldPictures(made, 'https://paper.example/')).toBe(false);
  const [{ addRules }] = updateSessionRules.mock.calls[0] as unknown as [
    { addRules: { condition: { initiatorDomains: string[] } }[] },
  ];
  expect(addRules.map(({ condition }) => condition.initiatorDomains)).toEqual([
    [location.hostname],
    [location.hostname],
  ]);
});

it('does not block the pictures of a page that stands in the reader’s own network', async () => {
  const { made, updateSessionRules } = api({}, true);
  for (const url of ['http://192.168.0.1/a', 'http://intranet/', 'http://93.184.216.34/'])
    await shieldPictures(made, url);
  const ruleCounts = (updateSessionRules.mock.calls as unknown as [{ addRules: unknown[] }][]).map(
    ([{ addRules }]) => addRules.length,
  );
  expect(ruleCounts).toEqual([1, 1, 1]);
});

it('asks as a stranger where the browser strips nothing', async () => {
  expect(await shieldPictures(api({}, false).made, undefined)).toBe(true);
  const { declarativeNetRequest: _, ...without } = api({}, true).made;
  expect(await shieldPictures(without, undefined)).toBe(true);
  const { made, updateSessionRules } = api({}, true);
  updateSessionRules.mockRejectedValue(new Error('no'));
  expect(await shieldPictures(made, undefined)).toBe(true);
});
