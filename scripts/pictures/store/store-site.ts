import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteResponse } from '../../../e2e/support/site/fixture-responses.ts';

/** Address of the story in the store's pictures. */
export const STORY = 'https://www.harbour-gazette.test/islands/night-ferry';

const file = (name: string, type: string): SiteResponse => ({
  status: 200,
  headers: { 'content-type': type },
  body: readFileSync(join(import.meta.dirname, name)),
});

/** Answers for the invented newspaper, and for nobody else. */
export function storeResponse(address: string): SiteResponse {
  if (address === STORY) return file('page.html', 'text/html; charset=utf-8');
  if (address.endsWith('/night-ferry.jpg')) return file('night-ferry.svg', 'image/svg+xml');
  return { status: 404, headers: {}, body: Buffer.alloc(0) };
}
