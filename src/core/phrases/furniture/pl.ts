import type { Furniture } from '../furniture.ts';

/** Polish. */
export const pl: Furniture = {
  begins: {
    related: `czytaj też|czytaj więcej|zobacz też|zobacz również|polecane|powiązane|najnowsze|czytaj także|
      powiązane artykuły|najczęściej czytane|najpopularniejsze|zobacz więcej|przeczytaj także|
      przeczytaj też|polecamy|podobne|popularne|czytaj również|czytaj dalej|zobacz także|
      może cię zainteresować|więcej o|ostatnie wiadomości|
      przeczytaj również|sprawdź także`,
    advertisement: `reklama|materiał sponsorowany|dalszy ciąg artykułu|artykuł sponsorowany|dalsza część artykułu pod|
      dalszy ciąg materiału pod|dalsza część tekstu pod wideo|dalsza część artykułu pod wideo|dalsza część artykułu pod materiałem wideo|dalsza część tekstu pod materiałem wideo|materiał promocyjny`,
    newsletter: `subskrybuj|zapisz się|pobierz naszą|pobierz aplikację|wesprzyj nas|dołącz do`,
    share: `udostępnij|podziel się|kopiuj link|skopiuj link|obserwuj nas|polub nas`,
    bio: `o autorze`,
    comments: `komentarze|dodaj komentarz|skomentuj|komentarz|zostaw komentarz|napisz komentarz|
      wszystkie komentarze`,
    consent: `używamy plików cookie|ta strona używa|akceptuj|my i nasi|aby zobaczyć tę treść`,
    paywall: `dostęp tylko|masz już subskrypcję|tylko dla|wykup dostęp|aby przeczytać|zaloguj się`,
    player: `odtwórz|obejrzyj wideo|posłuchaj`,
    tags: `tagi|tematy`,
    meta: `autor|aktualizacja|źródło|czas czytania|opublikowano|fot|zdjęcie|foto`,
    legal: `wszelkie prawa zastrzeżone|prawa autorskie`,
    live: `najnowsze na górze|pokaż więcej|wczytaj|załaduj`,
    navigation: `do góry|przejdź do|strona główna`,
  },
  pleas: {
    newsletter: `naszego newslettera|nasz newsletter`,
    share: `obserwuj nas na|obserwuj nas w|obserwujcie nas|polub nas na|bądź na bieżąco`,
    comments: `zostaw komentarz`,
    legal: `linki afiliacyjne`,
  },
  subscribing: `zapisz|subskryb|obserwuj|śledź|dołącz|polub|pobierz|dodaj nas|wesprzyj`,
  letters: `biuletyn`,
  channels: `kanał|dziennikar`,
  responses: `odpowiedz|zgłoś|zgłoś nadużycie|lubię to|cytuj`,
  credits: `fot|zdjęcie|zdjęcia|autor zdjęcia|autor zdjęć|rys|foto|fotografia`,
  notices: {
    correction: `sprostowanie`,
    update: `aktualizacja`,
    note: `od redakcji`,
  },
  amended: `w poprzedniej wersji artykułu|w pierwotnej wersji artykułu`,
};
