export const creditRoutes = [] as const
