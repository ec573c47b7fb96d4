import type { Credit } from './use-family.ts'

export type CreditStatus = Credit['status']
/** Of what came before the credit was issued, too. */
type Form = CreditStatus | 'before'
export const statuses: readonly CreditStatus[] = [
  'active',
  'listed',
  'split',
  'retired',
  'cancelled',
]

/** Each status has a form of its own, so that it is told without its colour too: relative steps. */
const forms: Record<Form, readonly [x: number, y: number, steps: string]> = {
  before: [-6, -2, 'h12v4h-12z'],
  active: [0, -6, 'a6 6 0 1 1 0 12a6 6 0 1 1 0-12z'],
  listed: [-5.5, -5.5, 'h11v11h-11z'],
  split: [0, -7, 'l7 7l-7 7l-7-7z'],
  retired: [0, -7, 'l7 13h-14z'],
  cancelled: [-6, -4, 'l2-2l4 4l4-4l2 2l-4 4l4 4l-2 2l-4-4l-4 4l-2-2l4-4z'],
}

/** The forms at many places, as one path however many there are. */
export function marksAt(form: Form, spots: readonly { x: number; y: number }[]): string {
  const [dx, dy, steps] = forms[form]
  return spots.map(({ x, y }) => `M${x + dx} ${y + dy}${steps}`).join('')
}

export function Mark({ status }: { status: Form }) {
  return (
    <svg viewBox="-8 -8 16 16" width={16} height={16} aria-hidden="true" data-status={status}>
      <path d={marksAt(status, [{ x: 0, y: 0 }])} />
    </svg>
  )
}
