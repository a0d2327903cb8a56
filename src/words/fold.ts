import { toLatin } from "./latin.ts";

/** Letters that are not a plain letter with a mark, and those of Greek and of other Cyrillic. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ đ: "dj", ð: "d", ł: "l", ø: "o", æ: "ae", œ: "oe", ß: "ss", ı: "i", þ: "th" },
    ...{ щ: "st", ъ: "", ы: "y", ь: "", э: "e", ю: "ju", я: "ja", ѕ: "dz", є: "e", і: "i" },
    ...{ α: "a", β: "v", γ: "g", δ: "d", ε: "e", ζ: "z", η: "i", θ: "th", ι: "i", κ: "k" },
    ...{ λ: "l", μ: "m", ν: "n", ξ: "x", ο: "o", π: "p", ρ: "r", σ: "s", ς: "s", τ: "t" },
    ...{ υ: "y", φ: "f", χ: "ch", ψ: "ps", ω: "o" },
  }),
);

const withoutMarks = (text: string): string => text.normalize("NFD").replace(/\p{Mark}/gu, "");

/**
 * The text as a hasty reader of any keyboard would type it: small Latin letters and figures, words
 * parted by one space. Чешка, Češka and ceska are the same.
 */
export function folded(text: string): string {
  const latin = withoutMarks(toLatin(withoutMarks(text.toLowerCase())));
  return latin
    .replace(/[^a-z]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Every way in which a name may be typed: „đ” is written dj, and as often d. */
export function foldings(text: string): readonly string[] {
  const latin = toLatin(text.toLowerCase());
  if (!latin.includes("đ")) return [folded(text)];
  return [folded(text), folded(latin.replaceAll("đ", "d"))];
}
