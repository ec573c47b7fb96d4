/** Where something was typed last: whoever is led away from there loses it. */
let typedAt: string | undefined
document.addEventListener(
  'input',
  () => {
    typedAt = location.pathname
  },
  { capture: true },
)

export const hasTyped = () => typedAt === location.pathname
