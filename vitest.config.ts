import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{src,bench,scripts,e2e}/**/*.test.{ts,tsx,mjs}'] },
});
