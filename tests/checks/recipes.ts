/** A new file, or the lines of a file that change with those that stay around them. */
export interface Block {
  readonly file: string;
  readonly isDiff: boolean;
  readonly text: string;
}

const FILE = /^`([^`]+)`$/;
const FENCE = /^```(\w+)$/;

/**
 * The recipes of a page by their headings: the blocks of code below each, every one of the file that
 * stands last above it, alone on its line.
 */
export function recipesIn(page: string): ReadonlyMap<string, readonly Block[]> {
  const recipes = new Map<string, Block[]>();
  let blocks: Block[] = [];
  let file: string | null = null;
  let open: { readonly language: string; readonly lines: string[] } | null = null;
  for (const line of page.split("\n")) {
    if (open) {
      if (line !== "```") open.lines.push(line);
      else {
        const text = `${open.lines.join("\n")}\n`;
        if (file !== null) blocks.push({ file, isDiff: open.language === "diff", text });
        open = null;
      }
    } else if (line.startsWith("#")) {
      blocks = [];
      file = null;
      if (line.startsWith("### ")) recipes.set(line.slice("### ".length), blocks);
    } else {
      file = FILE.exec(line)?.[1] ?? file;
      const language = FENCE.exec(line)?.[1];
      if (language !== undefined) open = { language, lines: [] };
    }
  }
  return recipes;
}

const linesOf = (diff: string, signs: string): string =>
  diff
    .split("\n")
    .filter((line) => line !== "" && signs.includes(line.charAt(0)))
    .map((line) => `${line.slice(1)}\n`)
    .join("");

/** The text after a diff, whose lines that stay or go must stand in it, together and only once. */
export function applied(text: string, { file, text: diff }: Block): string {
  const before = linesOf(diff, " -");
  const lines = `\n${text}`;
  const start = lines.indexOf(`\n${before}`) + 1;
  // From the line break on that both may share: lines that follow themselves are there twice.
  if (before === "" || start === 0 || lines.includes(`\n${before}`, start)) {
    throw new Error(`${file} must have these lines, and once:\n${before}`);
  }
  const rest = lines.slice(start + before.length);
  return `${lines.slice(1, start)}${linesOf(diff, " +")}${rest}`;
}
