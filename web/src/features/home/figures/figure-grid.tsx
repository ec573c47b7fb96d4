import { SimpleGrid } from '@mantine/core'
import type { ReactNode } from 'react'

/** Figures beside each other. */
export function FigureGrid({ children }: { children: ReactNode }) {
  return (
    <SimpleGrid component="dl" m={0} cols={{ base: 1, xs: 2, md: 3 }} spacing="lg">
      {children}
    </SimpleGrid>
  )
}
