import { expect, test } from 'vitest';
import { namesJob } from './job.ts';

test.each([
  'Senior Reporter',
  'co-founder',
  'Cofounder of the paper',
  'REDAKTÖR',
  'Special to The River',
  'журналистка',
])('finds the word for a job: %s', (text) => {
  expect(namesJob(text)).toBe(true);
});

test.each(['Ann Lee', 'Newsome', 'Chiefton Hale', 'Head Lee', ''])('finds none: %s', (text) => {
  expect(namesJob(text)).toBe(false);
});
