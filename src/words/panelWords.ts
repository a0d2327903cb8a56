/**
 * A panel's words. English comes with the panel, not in the first load; the others are in their file.
 * Of all that a language says it knows the panel's own part, and so each panel's English can use it.
 */
export const panelWords =
  <Name extends string, English>(name: Name, english: English) =>
  ({ panels }: { readonly panels: { readonly [_ in Name]?: English } }): English =>
    panels[name] ?? english;
