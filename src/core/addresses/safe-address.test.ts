import { describe, expect, it } from 'vitest';
import { MAX_PICTURE_DATA, pictureData, safeLink, safePicture } from './safe-address.ts';

const BASE = 'https://paper.example/news/';
const PNG = 'data:image/png;base64,iVBORw0KGgo=';

describe('safeLink', () => {
  it.each([
    ['/a?b#c', 'https://paper.example/a?b#c'],
    [' https://paper.example/\t a ', 'https://paper.example/%20a'],
    ['HTTPS:\\\\paper.example', 'https://paper.example/'],
    ['mailto:desk@paper.example', 'mailto:desk@paper.example'],
  ])('%s', (given, expected) => {
    expect(safeLink(given, BASE)).toBe(expected);
  });
  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    PNG,
    'blob:https://paper.example/1',
    'file:///etc/hosts',
    'ftp://paper.example/a',
    'about:blank',
    'chrome-extension://abc/src/popup/popup.html',
    'tel:123',
    'view-source:https://paper.example/',
    'http://[',
    `https://paper.example/${'a'.repeat(9_000)}`,
    '',
    null,
  ])('not %s', (given) => {
    expect(safeLink(given, BASE)).toBeNull();
  });
});

describe('safePicture', () => {
  it.each([
    ['a.jpg', 'https://paper.example/news/a.jpg'],
    ['//cdn.example/a.svg?x', 'https://cdn.example/a.svg?x'],
    [PNG, PNG],
    [' DATA:image/\tPNG;base64,iVBO\nRw0KGgo= ', PNG],
    ['data:image/jpg;base64,AAAA', 'data:image/jpeg;base64,AAAA'],
    ['data:image/gif,GIF89a%01%00', 'data:image/gif,GIF89a%01%00'],
  ])('%s', (given, expected) => {
    expect(safePicture(given, BASE)).toBe(expected);
  });
  it.each([
    'data:image/svg+xml,<svg/>',
    'data:image/\tsvg+xml,x',
    'data:image/\nsvg+xml;base64,AAAA',
    'data:\timage/svg+xml,x',
    'da\rta:image/svg+xml,x',
    'data:image/svg%2Bxml,x',
    'data:image/png+svg,x',
    'data:image/png;charset=utf-8,x',
    'data:image/svg+xml;x=image/png;base64,AAAA',
    'data:image/png,<svg onload=alert(1)>',
    'data:image/png;base64,AA=A',
    'data:image/png;base64,',
    'data:image/png;base64;base64,AAAA',
    'data:image/x-icon;base64,AAAA',
    'data:image/*;base64,AAAA',
    'data:,x',
    'data:text/html;image/png,x',
    'mailto:desk@paper.example',
    'javascript:alert(1)',
    'blob:https://paper.example/1',
    `data:image/png;base64,${'A'.repeat(MAX_PICTURE_DATA)}`,
    `https://paper.example/${'a'.repeat(9_000)}`,
    'http://[',
    '',
    undefined,
  ])('not %s', (given) => {
    expect(safePicture(given, BASE)).toBeNull();
  });
  it('of what it lets through it lets through all', () => {
    expect(pictureData('data:image/avif,%FF%d8')).toEqual({ type: 'avif', isBase64: false, data: '%FF%d8' });
  });
});
