import { expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
const entries = Object.entries(messages as Record<string, Entry>);

it.each(entries)('%s uses the placeholders that it declares', (_, { message, placeholders = {} }) => {
  const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => (name ?? '').toLowerCase());
  expect([...new Set(used)].sort()).toEqual(Object.keys(placeholders).sort());
  for (const { content } of Object.values(placeholders)) expect(content).toMatch(/^\$[1-9]$/);
});

it('keeps the description within what the stores show', () => {
  expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
});
