import { expect, it, vi } from 'vitest';
import { lastingTexts } from './lasting-texts.ts';

function extension() {
  let isThere = true;
  return {
    isThere: () => isThere,
    go: () => {
      isThere = false;
    },
    source: (key: string, ...values: string[]) => (isThere ? [key, ...values].join() : ''),
  };
}

it('goes on giving what it has given when the extension is gone', () => {
  const { source, isThere, go } = extension();
  const onGone = vi.fn();
  const t = lastingTexts(source, isThere, ['goneTitle'], onGone);
  t('close', '4');
  go();
  expect(t('close', '4')).toBe('close,4');
  expect(t('goneTitle')).toBe('goneTitle');
  expect(onGone).not.toHaveBeenCalled();
});

it('tells when a text is asked for that nobody can give any more', () => {
  const { source, isThere, go } = extension();
  const onGone = vi.fn();
  const t = lastingTexts(source, isThere, [], onGone);
  t('close', '4');
  go();
  expect(t('close', '5')).toBe('');
  expect(onGone).toHaveBeenCalledTimes(1);
});
