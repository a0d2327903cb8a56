/** The faces of the text and of the headings, as the browser is asked for them: src/app/style/fonts.css. */
export const FACES = ['1em "Source Sans 3"', '600 1em "Source Serif 4"'] as const;
