// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { hasStandfirst } from './standfirst.ts';

const BODY = [
  'Ice came at night.',
  'The boats stayed in.',
  'Nobody sailed on Monday.',
  'It thawed in March.',
];
const LINES = ['A harbour under ice.', ...BODY];
const paragraphs = BODY.map((line) => `<p class="text">${line}</p>`).join('');

const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

it('finds a first line that stands outside the body', () => {
  expect(
    hasStandfirst(page(`<header><p>A harbour under ice</p></header><main>${paragraphs}</main>`), LINES),
  ).toBe(true);
});

it('finds a first line of another kind inside the body', () => {
  expect(
    hasStandfirst(page(`<main><p class="lead">A harbour under ice.</p>${paragraphs}</main>`), LINES),
  ).toBe(true);
});

it('takes a first line like all others for no standfirst', () => {
  expect(
    hasStandfirst(page(`<main><p class="text">A harbour under ice.</p>${paragraphs}</main>`), LINES),
  ).toBe(false);
});

it('says nothing of pages whose body it cannot find', () => {
  expect(hasStandfirst(page('<p>A harbour under ice.</p><p>Ice came at night.</p>'), LINES)).toBe(false);
});
