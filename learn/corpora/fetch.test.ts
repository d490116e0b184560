import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { SetupError } from '../../scripts/setup/report.mjs';
import { fetchCorpora } from './fetch.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'corpora-'));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

it('says in one sentence where the network lets nobody through, and leaves nothing behind', () => {
  // Port 9 answers nobody.
  for (const name of ['https_proxy', 'HTTPS_PROXY']) vi.stubEnv(name, 'http://127.0.0.1:9');
  const fetching = () => fetchCorpora(folder, new Map());
  expect(fetching).toThrow(SetupError);
  expect(fetching).toThrow(
    /^git could not fetch https:\/\/\S+ \([^\n]+\): is that address open to this machine\?$/,
  );
  expect(existsSync(path.join(folder, 'articles'))).toBe(false);
});
