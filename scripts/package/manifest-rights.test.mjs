import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rightsFaults } from './manifest-rights.mjs';

const agreed = JSON.parse(readFileSync(new URL('rights.json', import.meta.url), 'utf8'));

describe('the rights of a built manifest', () => {
  it('are those that were agreed to', () => {
    expect(rightsFaults('chrome', { name: 'whatever', ...agreed.chrome })).toEqual([]);
    expect(rightsFaults('firefox', { version: '9', ...agreed.firefox })).toEqual([]);
    expect(rightsFaults('safari', agreed.safari)).toEqual([]);
  });

  it('may not grow, shrink or open a file to pages unnoticed', () => {
    const { permissions, ...rest } = agreed.chrome;
    const grown = { ...rest, permissions: [...permissions, 'tabs'], web_accessible_resources: [] };
    expect(rightsFaults('chrome', grown)).toEqual([
      expect.stringMatching(/permissions is .*"tabs".*rights\.json says/),
      expect.stringMatching(/web_accessible_resources is \[\], .* says nothing/),
    ]);
    expect(rightsFaults('chrome', rest)).toEqual([expect.stringMatching(/permissions is nothing/)]);
  });

  it('are what the manifest in the repository asks for, and what keeps cookies from pictures', () => {
    const source = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));
    const { chrome, firefox, safari } = agreed;
    for (const { optional_host_permissions } of [chrome, firefox, safari])
      expect(optional_host_permissions).toEqual(source.optional_host_permissions);
    expect(chrome.permissions).toEqual([...source.permissions, 'sidePanel']);
    expect(firefox.permissions).toEqual([...source.permissions, 'declarativeNetRequestWithHostAccess']);
    expect(safari.permissions).toEqual(source.permissions);
    const policy = source.content_security_policy.extension_pages;
    expect(chrome.content_security_policy.extension_pages).toBe(`${policy}; treat-as-public-address`);
    expect(firefox.content_security_policy.extension_pages).toBe(policy);
    expect(safari.content_security_policy.extension_pages).toBe(policy);
    expect(chrome.cross_origin_embedder_policy).toEqual({ value: 'credentialless' });
  });
});
