import { expect, it } from 'vitest';
import { linkTarget } from './links.ts';

it.each([
  ['https://www.example.com/a', 'example.com'],
  ['http://news.example.com:8080/', 'news.example.com'],
  ['mailto:desk@example.com', 'desk@example.com'],
])('tells where %s leads', (href, target) => {
  expect(linkTarget(href)).toBe(target);
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', '/relative', '', null, undefined])(
  'refuses %s',
  (href) => {
    expect(linkTarget(href)).toBeNull();
  },
);
