import { Table } from '@mantine/core'
import { type ReactNode, useCallback, useState } from 'react'

interface Props {
  /** What the table is called for those who do not see it. */
  label: string
  minWidth: number
  maxHeight?: number
  children: ReactNode
}

/** A table that may be wider than its place: to be scrolled by keyboard too, with a shadow where it goes on. */
export function Sideways({ label, minWidth, maxHeight, children }: Props) {
  const [goesOn, setGoesOn] = useState<'none' | 'left' | 'right' | 'both'>('none')
  const watch = useCallback((box: HTMLDivElement | null) => {
    if (!box) return
    const look = () => {
      const isLeft = box.scrollLeft > 1
      const isRight = box.scrollLeft + box.clientWidth < box.scrollWidth - 1
      setGoesOn(isLeft ? (isRight ? 'both' : 'left') : isRight ? 'right' : 'none')
    }
    const sizes = new ResizeObserver(look)
    sizes.observe(box)
    if (box.firstElementChild) sizes.observe(box.firstElementChild)
    box.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      box.removeEventListener('scroll', look)
    }
  }, [])
  return (
    <Table.ScrollContainer
      ref={watch}
      className="sideways"
      data-goes-on={goesOn}
      type="native"
      minWidth={minWidth}
      {...(maxHeight && { mah: maxHeight })}
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      {children}
    </Table.ScrollContainer>
  )
}
