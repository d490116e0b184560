// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { contrast, groundOf, parseColour } from './colours.ts';

it('reads colours as browsers compute them', () => {
  expect(parseColour('rgb(1, 2, 3)')).toEqual([1, 2, 3, 1]);
  expect(parseColour('rgba(1, 2, 3, 0.5)')).toEqual([1, 2, 3, 0.5]);
  expect(parseColour('color(srgb 1 0.5 0 / 0.25)')).toEqual([255, 127.5, 0, 0.25]);
  expect(parseColour('oklch(0.5 0.1 20)')).toBeNull();
});

it('knows the contrast of black and white', () => {
  expect(contrast([0, 0, 0, 1], [255, 255, 255, 1])).toBe(21);
});

function ground(html: string) {
  document.body.innerHTML = html;
  const element = document.querySelector('q');
  if (!element) throw new Error('no element');
  return groundOf(element);
}

it('takes the nearest colour behind a text for its ground', () => {
  expect(ground('<div style="background: rgb(10, 10, 20)"><p><q>x</q></p></div>').isDark).toBe(true);
  expect(
    ground(
      '<div style="background: rgb(10, 10, 20)"><p style="background: rgb(250, 250, 250)"><q>x</q></p></div>',
    ).isDark,
  ).toBe(false);
  expect(
    ground(
      '<div style="background: rgb(250, 250, 250)"><p style="background: rgba(0, 0, 0, 0.1)"><q>x</q></p></div>',
    ).isDark,
  ).toBe(false);
});

it('goes by the text where nothing or a picture is behind it', () => {
  expect(
    ground('<p style="color: rgb(240, 240, 240)"><q style="color: rgb(240, 240, 240)">x</q></p>').isDark,
  ).toBe(true);
  expect(ground('<p><q style="color: rgb(20, 20, 20)">x</q></p>').isDark).toBe(false);
  expect(
    ground(
      '<div style="background: rgb(250, 250, 250)"><p style="background-image: url(sea.jpg)"><q style="color: rgb(240, 240, 240)">x</q></p></div>',
    ).isDark,
  ).toBe(true);
});
