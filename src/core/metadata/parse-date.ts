import { monthNumber } from './months.ts';

const MIN_YEAR = 1700;
const MAX_YEAR = 2100;
/** Number of years by which Thailand's count is ahead. */
const BUDDHIST_ERA = 543;
const BUDDHIST_YEAR = 2400;
const MAX_LENGTH = 120;
const TIME = String.raw`(?:[t\s,|–-]{1,4}(?:at |um |à |a las |kl\.? |klo )?(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?([ap]\.?m\.?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?)?`;

/** Signs between the numbers of a date: '-', '/', '.', and '. ' as some languages set it. */
const POINT = String.raw`(?:[-/]|\.\s?)`;
const ISO = new RegExp(String.raw`(?<!\d)(\d{4})${POINT}(\d{1,2})${POINT}(\d{1,2})(?!\d)\.?${TIME}`);
/**
 * Dates as machines write them, which most pages do: quicker to build and to read than all that ISO allows.
 */
const WRITTEN_OUT =
  /^(\d{4})-(\d\d)-(\d\d)(?:[t ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(z|[+-]\d\d:?\d\d)?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?)?(?:\.\d+)?(z|[+-]\d{2}:?\d{2})?$/;
const EPOCH = /^\d{10}(?:\d{3})?$/;
const DAY_FIRST = new RegExp(String.raw`(?<!\d)(\d{1,2})${POINT}(\d{1,2})${POINT}(\d{4})(?!\d)\.?${TIME}`);
/** Dates with two digits for the year: '25.04.24 | 14:07', '25/04/24'. */
const SHORT_YEAR = new RegExp(String.raw`(?<![\d./])(\d{1,2})([./])(\d{1,2})\2(\d{2})(?![\d./])${TIME}`);
const NAMED_DAY_FIRST = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:\s+|-)(?:de\s+|d['’])?([\p{L}\p{M}॰]{2,14})\.?,?(?:\s+|-)(?:de\s+|del\s+|พ\.ศ\.\s*)?(\d{4})(?!\d)${TIME}`,
  'u',
);
const NAMED_MONTH_FIRST = new RegExp(
  String.raw`(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)${TIME}`,
  'u',
);
/** Dates with the year first, Hungarian and Lithuanian: '2024. április 30.', '2024 m. balandžio 30 d.' */
const NAMED_YEAR_FIRST = new RegExp(
  String.raw`(?<!\d)(\d{4})\.?\s+(?:m\.\s+)?(\p{L}{3,14})\.?\s+(\d{1,2})(?!\d)\.?,?${TIME}`,
  'u',
);
/** Vietnamese dates: '30 tháng 4, 2024', '30 tháng 4 năm 2024'. */
const VIETNAMESE = new RegExp(
  String.raw`(?<!\d)(\d{1,2})\s+(?:tháng|thg)\s+(\d{1,2})(?:,|\s+năm)?\s+(\d{4})(?!\d)${TIME}`,
);
const EAST_ASIAN =
  /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일](?:[^\d]{0,6}(\d{1,2})[:時时시]\s?(\d{2}))?/;

/** Languages and countries in which 03/04/2024 is the fourth of March. */
const MONTH_FIRST = /^(?:en(?:-US|-PH)?|es-US)$/i;

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/**
 * The zeros of scripts that write numbers with digits of their own: Arabic, Persian, Devanagari, Bengali,
 * Thai.
 */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;
/** Marks of direction between the numbers of a date. */
const DIRECTION = /[\u200e\u200f\u061c]/g;

/** Turns a text into lower case, with the digits that the patterns know and without marks of direction. */
const plain = (text: string): string =>
  text
    .replace(DIRECTION, '')
    .replace(OTHER_DIGIT, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
    })
    .toLowerCase();

function isDay(year: number, month: number, day: number): boolean {
  if (year < MIN_YEAR || year > MAX_YEAR || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function zone(offset: string | undefined): string {
  if (!offset) return '';
  if (/^[zug]/.test(offset)) return 'Z';
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
}

/** Time groups as matched: hour, minute, second, am/pm, zone. */
type TimeParts = readonly (string | undefined)[];

function compose(
  anyYear: number,
  month: number,
  day: number,
  [hour, minute, second, half, offset]: TimeParts,
): string | null {
  const year = anyYear > BUDDHIST_YEAR ? anyYear - BUDDHIST_ERA : anyYear;
  if (!isDay(year, month, day)) return null;
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (hour === undefined || minute === undefined) return date;
  const isAfternoon = half?.startsWith('p');
  const hours = half ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date;
  return `${date}T${pad(hours)}:${minute}:${second ?? '00'}${zone(offset)}`;
}

function fromEpoch(text: string): string | null {
  const milliseconds = Number(text) * (text.length === 10 ? 1000 : 1);
  return new Date(milliseconds).toISOString().replace(/\.\d{3}/, '');
}

function fromNumbers(
  first: number,
  second: number,
  year: number,
  time: TimeParts,
  isMonthFirst: boolean,
): string | null {
  const monthFirst = compose(year, first, second, time);
  const dayFirst = compose(year, second, first, time);
  return isMonthFirst ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
}

function fromNames(text: string, lang: string | null): string | null {
  const dayFirst = NAMED_DAY_FIRST.exec(text);
  const named = dayFirst && monthNumber(dayFirst[2] ?? '', lang);
  if (named) return compose(Number(dayFirst[3]), named, Number(dayFirst[1]), dayFirst.slice(4));
  const monthFirst = NAMED_MONTH_FIRST.exec(text);
  const month = monthFirst && monthNumber(monthFirst[1] ?? '', lang);
  if (month) return compose(Number(monthFirst[3]), month, Number(monthFirst[2]), monthFirst.slice(4));
  const yearFirst = NAMED_YEAR_FIRST.exec(text);
  const third = yearFirst && monthNumber(yearFirst[2] ?? '', lang);
  return third ? compose(Number(yearFirst[1]), third, Number(yearFirst[3]), yearFirst.slice(4)) : null;
}

/**
 * Finds the first date in a short text, as ISO 8601 as exact as the text is ('2024-04-30',
 * '2024-04-30T10:05:00+02:00'); null for none. Knows ISO 8601, RFC 2822, epoch seconds and milliseconds, and
 * dates as papers print them.
 * @param lang language of the page: of its month names, and of 03/04/2024 whether the day or the month is
 * first
 */
export function parseDate(source: string, lang: string | null = null): string | null {
  const text = plain(source.trim().slice(0, MAX_LENGTH));
  if (!/\d/.test(text)) return null;
  if (EPOCH.test(text)) return fromEpoch(text);
  const compact = WRITTEN_OUT.exec(text) ?? COMPACT.exec(text);
  if (compact) {
    const [, year, month, day, hour, minute, second, offset] = compact;
    return compose(Number(year), Number(month), Number(day), [hour, minute, second, undefined, offset]);
  }
  const iso = ISO.exec(text);
  if (iso) return compose(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso.slice(4));
  const asian = EAST_ASIAN.exec(text);
  if (asian) return compose(Number(asian[1]), Number(asian[2]), Number(asian[3]), [asian[4], asian[5]]);
  const vietnamese = VIETNAMESE.exec(text);
  if (vietnamese) {
    const [, day, month, year, ...time] = vietnamese;
    return compose(Number(year), Number(month), Number(day), time);
  }
  const isMonthFirst = MONTH_FIRST.test(lang ?? '');
  const numbers = DAY_FIRST.exec(text);
  if (numbers) {
    const [all, first, second, year, ...time] = numbers;
    return fromNumbers(Number(first), Number(second), Number(year), time, isMonthFirst && all.includes('/'));
  }
  const short = SHORT_YEAR.exec(text);
  if (short) {
    const [, first, mark, second, year, ...time] = short;
    const date = fromNumbers(
      Number(first),
      Number(second),
      2000 + Number(year),
      time,
      isMonthFirst && mark === '/',
    );
    if (date) return date;
  }
  return fromNames(text, lang);
}
