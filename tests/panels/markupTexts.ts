/** A text of markup and the language of the element that it is in; what is spoken is one too. */
export interface MarkupText {
  readonly text: string;
  readonly lang: string;
}

const VOID = new Set(["area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"]);

const plain = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

/** Every text node, name, title and placeholder of rendered markup. */
export function textsOf(markup: string, lang: string): readonly MarkupText[] {
  const texts: MarkupText[] = [];
  const open = [lang];
  for (const [, closing, tag = "", attributes = "", text = ""] of markup.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:\s[^>]*)?\/?)>|([^<]+)/gi,
  )) {
    const around = open.at(-1) ?? lang;
    if (text !== "") texts.push({ text: plain(text), lang: around });
    else if (closing === "/") open.pop();
    else {
      const own = / lang="([^"]*)"/.exec(attributes)?.[1] ?? around;
      for (const [, spoken = ""] of attributes.matchAll(
        / (?:aria-[a-z]+text|aria-label|title|placeholder|alt)="([^"]*)"/g,
      )) {
        texts.push({ text: plain(spoken), lang: own });
      }
      if (!VOID.has(tag) && !attributes.endsWith("/")) open.push(own);
    }
  }
  return texts;
}
