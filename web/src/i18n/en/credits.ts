export const credits = {}
