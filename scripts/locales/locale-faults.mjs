// @ts-check

/**
 * @typedef {{ message: string, placeholders?: Record<string, { content: string }> }} Message
 * @typedef {Record<string, Message>} Messages
 */

/** The most characters that stores and browsers show. */
const LONGEST = { extensionName: 75, extensionDescription: 132 };
/** The news of a version, which the popup tells in one line. */
const NEWS = { name: /^updateNote_/, longest: 90 };
const FORM = /_(zero|one|two|few|many|other)$/;
/** Numbers that interfaces count to: the forms of a language that one of them asks for must be there. */
const COUNTED = Array.from({ length: 201 }, (_, n) => n);

/** @param {string} folder name of a folder of _locales: "zh_CN" */
const tagOf = (folder) => folder.replace('_', '-');

/**
 * Names that stand for a number in several forms: "countQuotes" for countQuotes_one, countQuotes_other.
 * @param {Messages} messages
 */
const countedNames = (messages) =>
  Object.keys(messages)
    .filter((key) => key.endsWith('_other'))
    .map((key) => key.slice(0, -'_other'.length));

/** @param {Message} message */
function placeholderFaults({ message, placeholders = {} }) {
  const used = new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => (name ?? '').toLowerCase()));
  return [
    ...[...used].filter((name) => !(name in placeholders)).map((name) => `does not declare $${name}$`),
    ...Object.keys(placeholders)
      .filter((name) => !used.has(name))
      .map((name) => `does not use $${name}$`),
    ...Object.values(placeholders)
      .filter(({ content }) => !/^\$[1-9]$/.test(content))
      .map(({ content }) => `has a placeholder that is ${content}`),
  ];
}

/** @param {Message | undefined} message */
const contents = (message) =>
  Object.values(message?.placeholders ?? {})
    .map(({ content }) => content)
    .sort()
    .join();

/**
 * Finds the faults of the messages of one language, in sentences.
 * @param {string} folder name of the language's folder
 * @param {Messages} messages
 * @param {Messages} english those that all others follow
 * @returns {string[]}
 */
export function localeFaults(folder, messages, english) {
  const counted = countedNames(english);
  const { pluralCategories } = new Intl.PluralRules(tagOf(folder)).resolvedOptions();
  const asked = new Set(COUNTED.map((n) => new Intl.PluralRules(tagOf(folder)).select(n)));
  /** @param {string} key */
  const isForm = (key) => FORM.test(key) && counted.includes(key.replace(FORM, ''));
  const wanted = [
    ...Object.keys(english).filter((key) => !isForm(key)),
    ...counted.flatMap((name) => [...new Set([...asked, 'other'])].map((form) => `${name}_${form}`)),
  ];
  const known = new Set([
    ...wanted,
    ...counted.flatMap((name) => pluralCategories.map((form) => `${name}_${form}`)),
  ]);
  const faults = [
    ...wanted.filter((key) => !(key in messages)).map((key) => `${key} is missing`),
    ...Object.keys(messages)
      .filter((key) => !known.has(key))
      .map((key) => `${key} is not one of the messages`),
  ];
  for (const [key, entry] of Object.entries(messages)) {
    const model = english[key] ?? english[key.replace(FORM, '_other')];
    if (!entry.message.trim()) faults.push(`${key} is empty`);
    faults.push(...placeholderFaults(entry).map((fault) => `${key} ${fault}`));
    if (model && contents(model) !== contents(entry))
      faults.push(`${key} has other placeholders than English`);
  }
  for (const [key, longest] of Object.entries(LONGEST)) {
    const length = messages[key]?.message.length ?? 0;
    if (length > longest) faults.push(`${key} has ${length} characters, ${longest} are shown`);
  }
  for (const [key, { message }] of Object.entries(messages))
    if (NEWS.name.test(key) && message.length > NEWS.longest)
      faults.push(`${key} has ${message.length} characters, ${NEWS.longest} are one line`);
  if (messages.uiLanguage?.message !== tagOf(folder)) faults.push(`uiLanguage is not ${tagOf(folder)}`);
  return faults;
}

/**
 * Messages that no source names: neither as they are, nor by a name with its number's form, nor by a template.
 * @param {Messages} english
 * @param {string} source text of all sources that can name messages
 * @returns {string[]}
 */
export function unusedMessages(english, source) {
  const named = new Set([...source.matchAll(/['"`](?:__MSG_)?(\w+?)(?:__)?['"`]/g)].map(([, name]) => name));
  const templates = [...source.matchAll(/`(\w*(?:\$\{[^`{}]*\}\w*)+)`/g)]
    .map(([, text]) => text ?? '')
    .filter((text) => text.replace(/\$\{[^}]*\}/g, '').length > 3)
    .map((text) => new RegExp(`^${text.replace(/\$\{[^}]*\}/g, '\\w+')}$`));
  return Object.keys(english).filter(
    (key) =>
      !named.has(key) &&
      !(FORM.test(key) && named.has(key.replace(FORM, ''))) &&
      !templates.some((template) => template.test(key)),
  );
}
