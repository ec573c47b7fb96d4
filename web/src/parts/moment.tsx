import { Text, Tooltip } from '@mantine/core'
import { useFormat } from '../i18n/format.ts'

/** How long ago something was; the exact time when pointed at. */
export function Moment({ at }: { at: string }) {
  const format = useFormat()
  return (
    <Tooltip label={format.time(at)}>
      <Text component="time" dateTime={at} span inherit>
        {format.age(at)}
      </Text>
    </Tooltip>
  )
}
