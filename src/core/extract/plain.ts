export function foldWhitespace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
