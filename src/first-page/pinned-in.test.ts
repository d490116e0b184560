import { expect, it } from 'vitest';
import { pinnedIn } from './pinned-in.ts';

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const CHROME = `${MAC} Chrome/142.0.0.0 Safari/537.36`;

it.each([
  [CHROME, 'chrome'],
  [`${CHROME} Edg/142.0.0.0`, 'edge'],
  [`${MAC} Version/18.1 Safari/605.1.15`, 'safari'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'firefox'],
  ['Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0', 'phone'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile/15E148 Safari/604.1', 'phone'],
] as const)('%s', (userAgent, expected) => expect(pinnedIn(userAgent)).toBe(expected));
