import { describe, expect, it } from 'vitest';
import { isLayoutName, isStableName } from './stable-names.ts';

describe('isStableName', () => {
  it.each([
    'related-box',
    'mostRead',
    'newsletter_signup',
    'o-teaser',
    'article__body',
    'ad-slot-2',
    'h2-title',
    'MuiPaper',
    'btn',
    'werbung',
    'анонс',
    '関連記事',
    'RecommendedStoriesModule',
    'fb-share',
  ])('trusts %s', (name) => expect(isStableName(name)).toBe(true));

  it.each([
    'css-1q2w3e4',
    'sc-bdVaJa',
    'styles__Box-sc-1a2b3c',
    'jsx-3829103',
    'Teaser_root__3xYz9',
    '_1aB2c',
    'svelte-1tky8bj',
    'ember1043',
    ':r1a:',
    'story-4839201',
    'post2024',
    'google_ads_iframe_0',
    'is-active',
    'js-loaded',
    'lazyloaded',
    'menu-open',
    'qwrtplkj',
    'bdVaJa',
    'x',
    '',
    'md:flex',
    'w-1/2',
    'a b',
    'n'.repeat(80),
  ])('does not trust %s', (name) => expect(isStableName(name)).toBe(false));
});

describe('isLayoutName', () => {
  it.each(['mt-4', 'flex', 'col-md-6', 'text-lg', 'wrapper', 'u-hidden'])('knows %s', (name) =>
    expect(isLayoutName(name)).toBe(true),
  );
  it.each(['teaser', 'related', 'promo-box', 'lead'])('knows that %s is none', (name) =>
    expect(isLayoutName(name)).toBe(false),
  );
});
