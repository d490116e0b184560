const TITLES = new Set(
  (
    'mr mrs ms miss dr prof sen senator rep representative gov governor president vice secretary gen general col lt ' +
    'sgt capt captain sir dame lord lady rev judge justice attorney mayor king queen prince princess pope former ' +
    'the state del speaker'
  ).split(' '),
);
/** Most words of a person's name. */
const MAX_PERSON_WORDS = 4;

function nameTokens(name: string): { tokens: string[]; junior: boolean } {
  const all = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/["“”][^"“”]*["“”]/g, ' ')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()
    .split(' ');
  const kept = all.filter((t) => t !== '' && !/^(?:jr|sr|junior|ii|iii|iv)$/.test(t) && !/^\p{L}$/u.test(t));
  const firstName = kept.findIndex((t, i) => i === kept.length - 1 || !TITLES.has(t));
  return { tokens: kept.slice(Math.max(0, firstName)), junior: all.includes('jr') || all.includes('junior') };
}

/**
 * Checks that two names are of one speaker: the same without titles, middle names and initials ("Jr." must agree);
 * organisations by the same words.
 */
export function sameName(a: string, b: string): boolean {
  const x = nameTokens(a);
  const y = nameTokens(b);
  if (x.tokens.length === 0 || y.tokens.length === 0 || x.junior !== y.junior) return false;
  if (x.tokens.join(' ') === y.tokens.join(' ')) return true;
  const both = [x.tokens, y.tokens];
  return (
    both.every((tokens) => tokens.length >= 2 && tokens.length <= MAX_PERSON_WORDS) &&
    x.tokens[0] === y.tokens[0] &&
    x.tokens.at(-1) === y.tokens.at(-1)
  );
}
