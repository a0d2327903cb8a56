const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: "a",
    б: "b",
    в: "v",
    г: "g",
    д: "d",
    ђ: "đ",
    е: "e",
    ж: "ž",
    з: "z",
    и: "i",
    ј: "j",
    к: "k",
    л: "l",
    љ: "lj",
    м: "m",
    н: "n",
    њ: "nj",
    о: "o",
    п: "p",
    р: "r",
    с: "s",
    т: "t",
    ћ: "ć",
    у: "u",
    ф: "f",
    х: "h",
    ц: "c",
    ч: "č",
    џ: "dž",
    ш: "š",
  }),
);

/** Foreign abbreviations that Cyrillic writes as they sound and Latin as they are spelled. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([["СЕЛЕК", "SELEC"]]);

const isUpper = (letter: string): boolean =>
  letter !== letter.toLowerCase() && letter === letter.toUpperCase();
const isLetter = (letter: string): boolean => /^\p{L}$/u.test(letter);

/** A digraph is all capitals in a word of capitals: ЉУБЉАНА gives LJUBLJANA, Љубљана Ljubljana. */
function latinLetter(letter: string, before: string, after: string): string {
  const small = LETTERS.get(letter.toLowerCase());
  if (small === undefined) return letter;
  if (!isUpper(letter)) return small;
  const isInCapitals = isUpper(after) || (!isLetter(after) && isUpper(before));
  return isInCapitals ? small.toUpperCase() : small.charAt(0).toUpperCase() + small.slice(1);
}

function latinWord(word: string): string {
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  const letters = [...word];
  return letters
    .map((letter, index) => latinLetter(letter, letters[index - 1] ?? "", letters[index + 1] ?? ""))
    .join("");
}

/** Serbian Cyrillic in Latin letters. What is not Serbian Cyrillic stays as it is. */
export function toLatin(text: string): string {
  return text.replace(/\p{L}+/gu, latinWord);
}

/** The same tree of texts and of functions that answer with a text, in Latin letters. */
export function latinOf<T>(messages: T): T {
  return latinValue(messages) as T; // latinValue keeps the shape and only changes texts.
}

function latinValue(value: unknown): unknown {
  if (typeof value === "string") return toLatin(value);
  if (typeof value === "function") return (...args: unknown[]) => latinValue(value(...args));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, latinValue(part)]));
}
