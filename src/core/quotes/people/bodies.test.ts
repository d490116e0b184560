import { expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

/** Who said the last quotation of a text, by name or description. */
function lastTold(lang: string, text: string): string | null {
  const { quotes, speakers } = attributeText(text, { lang });
  const told = speakers.find(
    ({ id }) => id === quotes.findLast(({ kind }) => kind !== 'indirect')?.speakerId,
  );
  return told?.name ?? told?.role ?? null;
}

it.each([
  ['sv', 'SL räknar med förseningar.\nMaja Lind väntar. ”Vi har inte förare nog”, skriver bolaget.', 'SL'],
  ['hu', 'A Tiszavíz emeli a díjat.\nSokan bosszúsak. „Drágult minden” – közölte a cég.', 'Tiszavíz'],
  [
    'pt',
    'A Metrobras anunciou cortes.\nA cidade reagiu.\n“É um plano global”, informou a montadora.',
    'Metrobras',
  ],
  [
    'de',
    'Die Gewerkschaft NGG sprach von einem Schlag.\n„Die Kosten sind gestiegen“, teilte das Unternehmen mit.',
    'das Unternehmen',
  ],
  [
    'nl',
    'De Consumentenbond waarschuwt kopers. Klanten wachten.\n“Het is te weinig”, laat de bond weten.',
    'Consumentenbond',
  ],
  [
    'nl',
    'Vakbond FNV waarschuwt kopers. Winkelketen Hopla ging dicht.\n“Het is te weinig”, laat de bond weten.',
    'FNV',
  ],
  [
    'da',
    'Fuglevernforeningen klager. «Det er for lidt», siger foreningen.\nMiljøstyrelsen oplyser, at sagen undersøges. Ifølge styrelsen er vandet «fuldt forsvarligt».',
    'Miljøstyrelsen',
  ],
  [
    'de',
    'Der Naturschutzbund klagt.\nDas Landesumweltamt prüft den Fall. Laut dem Amt ist das Wasser „völlig unbedenklich“.',
    'Das Landesumweltamt',
  ],
])('are meant by a noun for a body of their kind, in %s: %s', (lang, text, who) => {
  expect(lastTold(lang, text)).toBe(who);
});

it.each([
  [
    'the word at the head of a sentence',
    'Prior to the talks it rained. “We are ready”, the company said.',
    'the company',
  ],
  ['a place', 'Scotland said nothing. “We are ready”, the company said.', 'the company'],
])('are not %s', (_, text, who) => {
  expect(lastTold('en', text)).toBe(who);
});
