import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,bench,learn,scripts,e2e}/**/*.test.{ts,tsx,mjs}'],
    // Tests do not time: this only ends what hangs, on a machine that is busy with other things, too.
    testTimeout: 60_000,
    // left alone it keeps a core for itself: half of the machines that tests run on
    maxWorkers: '100%',
    // Test files share their modules: loading the engine anew for each file took half of all the time.
    pool: 'threads',
    isolate: false,
    setupFiles: ['scripts/test/empty-document.ts'],
  },
});
