import { Button, Tooltip } from '@mantine/core'
import { type ReactNode, useId } from 'react'

/** A button that says why it does nothing, to the pointer, the keyboard and a screen reader. */
export function Refused({ reason, children }: { reason: string; children: ReactNode }) {
  const id = useId()
  return (
    <>
      <Tooltip label={reason}>
        <Button
          variant="default"
          data-disabled
          aria-disabled
          aria-describedby={id}
          onClick={(event) => event.preventDefault()}
        >
          {children}
        </Button>
      </Tooltip>
      <span id={id} className="visually-hidden">
        {reason}
      </span>
    </>
  )
}
