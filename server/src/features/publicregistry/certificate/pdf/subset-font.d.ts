/** What is used of it: the package has no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: {
      targetFormat: 'sfnt'
      keepAllGlyphs: boolean
      variationAxes: Record<string, number>
    },
  ): Promise<Buffer>
}
