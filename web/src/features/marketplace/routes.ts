export const marketplaceRoutes = [] as const
