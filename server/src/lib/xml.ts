const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * A text inside an OOXML element. XML has no control characters: OOXML writes them as `_x0007_`, and
 * so escapes what only looks like that.
 */
export function xmlText(text: string): string {
  return (
    text
      .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replaceAll(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replaceAll(/[\x00-\x08\x0b\x0c\r\x0e-\x1f\ufffe\uffff]/g, (mark) => {
        const code = mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
        return `_x${code}_`
      })
  )
}
