export const goalRoutes = [] as const
