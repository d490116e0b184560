/** A date or a time of day as a reader reads it and as a machine does. */
export interface ShownDate {
  text: string;
  /** For the `datetime` attribute. */
  machine: string;
  /** Date, time and zone in full; null where only the date is known. */
  full: string | null;
}

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const LONG_DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const TIME = { hour: 'numeric', minute: '2-digit' } as const;

function parse(iso: string | null): Date | null {
  const date = iso ? new Date(iso) : null;
  return date && Number.isFinite(date.getTime()) ? date : null;
}

function show(iso: string, date: Date, locale: string, options: Intl.DateTimeFormatOptions): ShownDate {
  // A bare date is parsed as midnight UTC: any other zone could show the day before.
  const isDateOnly = DATE_ONLY.test(iso);
  const format = isDateOnly ? { ...LONG_DATE, timeZone: 'UTC' } : options;
  return {
    text: new Intl.DateTimeFormat(locale, format).format(date),
    machine: isDateOnly ? iso : date.toISOString(),
    full: isDateOnly
      ? null
      : new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' }).format(date),
  };
}

/** Writes the time of publication in the reader's own time zone; null where the date is missing or cannot be read. */
export function publishedDate(iso: string | null, locale: string): ShownDate | null {
  const date = parse(iso);
  return date && iso ? show(iso, date, locale, { ...LONG_DATE, ...TIME }) : null;
}

/** Writes the time of the last change: the hour alone on the day of publication; null where there was none afterwards. */
export function updatedDate(iso: string | null, published: string | null, locale: string): ShownDate | null {
  const date = parse(iso);
  if (!date || !iso) return null;
  const before = parse(published);
  if (!before || !published) return show(iso, date, locale, { ...LONG_DATE, ...TIME });
  const isKnownToTheDay = DATE_ONLY.test(iso) || DATE_ONLY.test(published);
  const day = (it: Date) => (isKnownToTheDay ? it.toISOString().slice(0, 10) : it.toDateString());
  const isSameDay = day(date) === day(before);
  const isLater = isKnownToTheDay ? date > before && !isSameDay : date.getTime() - before.getTime() >= 60_000;
  if (!isLater) return null;
  return show(iso, date, locale, isSameDay ? TIME : { ...LONG_DATE, ...TIME });
}

/** The time of day of a live blog's post, or null. */
export function postTime(iso: string | null, locale: string): ShownDate | null {
  const date = parse(iso);
  return date && iso ? show(iso, date, locale, TIME) : null;
}
