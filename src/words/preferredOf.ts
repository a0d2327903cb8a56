const inFull = (tag: string): string | null => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return null;
  }
};

/**
 * The first of the languages asked for that is spoken; a script that is not asked for is the usual
 * one: "sr" is Cyrillic, "sr-ME" Latin. A language is never taken for its neighbour: who asks for
 * Croatian or Bosnian has not asked for Serbian, and may have asked for English next.
 */
export function preferredOf(spoken: readonly string[], asked: readonly string[]): string | null {
  const wanted = asked.map(inFull);
  const found = wanted.flatMap((full) =>
    full === null ? [] : spoken.filter((language) => inFull(language) === full),
  );
  return found[0] ?? null;
}
