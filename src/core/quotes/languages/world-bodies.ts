/**
 * Bodies that papers of every country quote and whose names show nothing of it, and words that end the names of
 * bodies in many languages: "Human Rights [Watch]". `_` for a space; a name that ends with one of them is a body's.
 */
export const WORLD_BODIES =
  'watch international reuters bloomberg xinhua interfax agence_france-presse al_jazeera greenpeace unicef interpol ' +
  'europol hamas hezbollah hisbollah taliban google microsoft facebook tiktok netflix tesla toyota volkswagen volvo ' +
  'renault boeing airbus siemens nestlé samsung ikea goldman_sachs morgan_stanley fitch airlines airways motors ' +
  'foods partners capital economics energy group bank chase systems technologies holdings industries studios ' +
  'inc ltd llc plc gmbh spa frontières';
