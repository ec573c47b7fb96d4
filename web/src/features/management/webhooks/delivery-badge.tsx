import { Badge } from '@mantine/core'
import { type Delivery, useDeliveryState } from './delivery-words.ts'

const colors = { pending: 'blue', delivered: 'leaf', failed: 'red' } as const

export function DeliveryBadge({ of }: { of: Delivery }) {
  const words = useDeliveryState()
  const color = of.status === 'pending' && of.attempts > 0 ? 'orange' : colors[of.status]
  return (
    <Badge variant="light" color={color} tt="none" miw="max-content">
      {words(of)}
    </Badge>
  )
}
