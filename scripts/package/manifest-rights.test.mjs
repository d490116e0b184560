import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rightsFaults } from './manifest-rights.mjs';

const agreed = JSON.parse(readFileSync(new URL('rights.json', import.meta.url), 'utf8'));

describe('the rights of a built manifest', () => {
  it('are those that were agreed to', () => {
    expect(rightsFaults('chrome', { name: 'whatever', ...agreed.chrome })).toEqual([]);
    expect(rightsFaults('firefox', { version: '9', ...agreed.firefox })).toEqual([]);
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

  it('are what the manifest in the repository asks for', () => {
    const source = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));
    for (const { permissions, optional_host_permissions, content_security_policy } of Object.values(agreed)) {
      expect(source.permissions).toEqual(permissions);
      expect(source.optional_host_permissions).toEqual(optional_host_permissions);
      expect(source.content_security_policy).toEqual(content_security_policy);
    }
  });
});
