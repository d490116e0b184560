/** A language tag in its canonical form, or null where it is none. */
export function canonicalTag(tag: string | null): string | null {
  try {
    return (tag && Intl.getCanonicalLocales(tag)[0]) || null;
  } catch {
    return null;
  }
}
