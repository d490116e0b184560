import { describe, expect, it } from 'vitest';
import { postTime, publishedDate, updatedDate } from './dates.ts';

const local = (iso: string) =>
  new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit' }).format(new Date(iso));

describe('dates of a story', () => {
  it('keeps a date without time on its day', () => {
    expect(publishedDate('2025-03-14', 'en-GB')).toEqual({
      text: '14 March 2025',
      machine: '2025-03-14',
      full: null,
    });
  });

  it('shows date and time', () => {
    const shown = publishedDate('2025-03-14T18:02:00Z', 'en-GB');
    expect(shown?.text).toContain('March 2025');
    expect(shown?.text).toContain(local('2025-03-14T18:02:00Z'));
    expect(shown?.machine).toBe('2025-03-14T18:02:00.000Z');
  });

  it.each([null, '', 'yesterday', '2025-99-99'])('shows nothing for %j', (iso) => {
    expect(publishedDate(iso, 'en')).toBeNull();
    expect(updatedDate(iso, '2025-03-14', 'en')).toBeNull();
    expect(postTime(iso, 'en')).toBeNull();
  });

  it('shows the time alone for an update on the same day', () => {
    const shown = updatedDate('2025-03-14T12:40:00Z', '2025-03-14T12:02:00Z', 'en-GB');
    expect(shown?.text).toBe(local('2025-03-14T12:40:00Z'));
  });

  it('shows the day for an update on a later day', () => {
    expect(updatedDate('2025-03-16T12:40:00Z', '2025-03-14T12:02:00Z', 'en-GB')?.text).toContain(
      '16 March 2025',
    );
    expect(updatedDate('2025-03-16', '2025-03-14', 'en-GB')?.text).toBe('16 March 2025');
  });

  it('is silent about an update that is none', () => {
    expect(updatedDate('2025-03-14T12:02:00Z', '2025-03-14T12:02:00Z', 'en')).toBeNull();
    expect(updatedDate('2025-03-13T12:02:00Z', '2025-03-14T12:02:00Z', 'en')).toBeNull();
    expect(updatedDate('2025-03-14', '2025-03-14T12:02:00Z', 'en')).toBeNull();
  });

  it('shows an update of a story whose publication is unknown', () => {
    expect(updatedDate('2025-03-14', null, 'en-GB')?.text).toBe('14 March 2025');
  });
});
