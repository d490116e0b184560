import { expect, it } from 'vitest';
import { steadySbom } from './sbom.mjs';

const listing = (/** @type {string} */ timestamp, folder = 'a', version = '1.0.0') => ({
  bomFormat: 'CycloneDX',
  serialNumber: `urn:uuid:${timestamp}`,
  metadata: {
    timestamp,
    tools: [{ name: 'cli', version: timestamp }],
    lifecycles: [],
    component: {
      type: 'library',
      name: folder,
      properties: [{ name: 'cdx:npm:package:path', value: folder }],
    },
  },
  components: [{ name: 'preact', version, ...(folder === 'a' && { properties: [] }) }],
});
const project = { name: 'clearstory', version: '0.1.0' };

it('is the same whenever and wherever it is made', () => {
  const bom = steadySbom(listing('12:00'), project);
  expect(bom).toEqual(steadySbom(listing('13:00', 'b'), project));
  expect(bom.metadata).toEqual({
    lifecycles: [],
    component: { type: 'application', properties: [], ...project },
  });
  expect(bom.components).toEqual([{ name: 'preact', version: '1.0.0', properties: [] }]);
});

it('has a serial number that follows from what it lists', () => {
  const { serialNumber } = steadySbom(listing('12:00'), project);
  expect(serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
  expect(serialNumber).not.toBe(steadySbom(listing('12:00', 'a', '1.0.1'), project).serialNumber);
});
