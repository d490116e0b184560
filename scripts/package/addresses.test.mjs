import { describe, expect, it } from 'vitest';
import { run } from '../setup/run.mjs';
import { addressFaults, readAddresses, requireAddresses } from './addresses.mjs';

const filled = {
  homepage: 'https://news.example',
  support: 'mailto:help@news.example',
  privacy: 'https://news.example/privacy',
};

describe('the addresses that a release needs', () => {
  it('are whole, or named', () => {
    expect(addressFaults(filled)).toEqual([]);
    expect(addressFaults({ ...filled, homepage: '', support: 'help' })).toEqual([
      'docs/store/addresses.json: homepage is empty',
      'docs/store/addresses.json: support is no address',
    ]);
    expect(addressFaults({ ...filled, privacy: 'http://news.example' })).toEqual([
      'docs/store/addresses.json: privacy is no address',
    ]);
  });

  it('stop `npm run package -- --release` while one is missing, before anything is built', async () => {
    const faults = addressFaults(readAddresses());
    // Once they are filled in, the command would make the packages.
    if (faults.length === 0) return expect(() => requireAddresses()).not.toThrow();
    const { code, output } = await run(process.execPath, ['scripts/package.mjs', '--release']);
    expect(code).toBe(1);
    for (const fault of faults) expect(output).toContain(fault);
    expect(output).not.toContain('Building');
  });
});
