import { NumberInput, type NumberInputProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'

type Props = Omit<NumberInputProps, 'value' | 'onChange'> & {
  value: number | undefined
  onChange: (quantity: number | undefined) => void
}

/** A quantity in mtCO2e, with at most four decimals, written as the language writes numbers. */
export function QuantityInput({ value, onChange, ...others }: Props) {
  const { i18n } = useTranslation()
  const isSwedish = i18n.language === 'sv'
  return (
    <NumberInput
      decimalScale={4}
      min={0}
      max={900_000_000_000}
      hideControls
      decimalSeparator={isSwedish ? ',' : '.'}
      allowedDecimalSeparators={isSwedish ? ['.', ','] : ['.']}
      thousandSeparator={isSwedish ? '\u00a0' : ','}
      rightSection="t"
      {...others}
      value={value ?? ''}
      onChange={(given) => onChange(given === '' ? undefined : Number(given))}
    />
  )
}
