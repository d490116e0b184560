/** Beginnings of month names, January to December, in the languages most read; lower case, without accents. */
const NAMES: readonly string[] = [
  'january jan jan. januar janvier janv enero ene gennaio gen janeiro januari stycznia sty янв января ocak oca jaanuar sausio tammikuuta leden ledna ianuarie يناير ינואר',
  'february feb februar fevrier fevr febrero febbraio fevereiro fev februari lutego lut фев февраля subat sub veebruar vasario helmikuuta unora februarie فبراير פברואר',
  'march mar marz maerz mars marzo mrz marco maart mrt marca марта мар mart marts kovo maaliskuuta brezna martie مارس מרץ',
  'april apr avril avr abril abr aprile kwietnia kwi апр апреля nisan nis aprill balandzio huhtikuuta dubna aprilie أبريل ابريل אפריל',
  'may mai mayo maggio mag maio mei maja мая май mayis gegužes toukokuuta kvetna مايو מאי',
  'june jun juni juin junio giugno giu junho czerwca cze июня июн haziran haz juuni birzelio kesakuuta cervna iunie يونيو יוני',
  'july jul juli juillet juil julio luglio lug julho lipca lip июля июл temmuz tem juuli liepos heinakuuta cervence iulie يوليو יולי',
  'august aug aout agosto ago augustus sierpnia sie авг августа agustos agu augusti rugpjucio elokuuta srpna اغسطس أغسطس אוגוסט',
  'september sep sept septembre septiembre settembre set setembro wrzesnia wrz сен сентября сент eylul eyl rugsejo syyskuuta zari septembrie سبتمبر ספטמבר',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika paz окт октября ekim eki oktoober spalio lokakuuta rijna octombrie أكتوبر اكتوبر אוקטובר',
  'november nov novembre noviembre novembro listopada lis ноя ноября kasim kas lapkricio marraskuuta listopadu noiembrie نوفمبر נובמבר',
  'december dec dezember dez decembre diciembre dic dicembre dezembro grudnia gru дек декабря aralik ara detsember gruodzio joulukuuta prosince decembrie ديسمبر דצמבר',
];

const MONTHS = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);

/** Number (1 to 12) of a month's name or abbreviation, or null. */
export function monthNumber(name: string): number | null {
  const folded = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\.$/, '')
    .replace(/ı/g, 'i');
  return MONTHS.get(folded) ?? MONTHS.get(name.toLowerCase()) ?? null;
}
