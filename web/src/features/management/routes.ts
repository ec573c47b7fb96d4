export const managementRoutes = [] as const
