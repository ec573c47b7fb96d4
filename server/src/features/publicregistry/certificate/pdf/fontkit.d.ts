/** What is used of it: the package has no types. */
declare module 'fontkit' {
  export function create(font: Buffer): { characterSet: number[] }
}
