/** Stands for what cannot be printed; the attached file has the text as it is. */
export const REPLACEMENT = '\uFFFD'

/**
 * A text as it is printed, on one line. What would move or hide the letters around it is shown as a
 * replacement, so that nobody's name can rewrite the line that it stands in.
 */
export function printable(text: string): string {
  return (
    text
      .toWellFormed()
      .normalize('NFC')
      .replaceAll(/\s+/gu, ' ')
      // Controls, and the embeddings, overrides and isolates of writing directions.
      .replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, REPLACEMENT)
      // Invisible by themselves, but for the joiners and marks that Arabic, Persian and Hebrew need.
      .replaceAll(/(?![\u200C-\u200F])[\p{Cf}\p{Variation_Selector}]/gu, '')
      .trim()
  )
}
