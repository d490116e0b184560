/** Characters that XML 1.0 forbids and no text file should hold: controls, non-characters and halves of surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text without characters that a file may not hold; line ends are '\n'. */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');

/** A text on one line. */
export const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();
