import type { Schemas } from '@environmental-credit-service/client'
import { Select } from '@mantine/core'
import { useAsk } from '../../data/ask.ts'

export type RegistryName = Schemas['ImportKind']['registry']

interface Props {
  label: string
  /** What it means that none is chosen; without it one has to be. */
  none?: string
  value: RegistryName | null
  onChange: (registry: RegistryName | null) => void
  error?: string | undefined
}

/** Whose export a file is: the registries whose exports are known. */
export function RegistrySelect({ label, none, value, onChange, error }: Props) {
  const { data } = useAsk('importKindsGet')
  const names = new Map(data?.items.map(({ registry, registryName }) => [registry, registryName]))
  return (
    <Select
      label={label}
      {...(none !== undefined ? { placeholder: none, clearable: true } : { required: true })}
      data={[...names].map(([registry, name]) => ({ value: registry, label: name }))}
      value={value}
      // What can be chosen are the names that stand there.
      onChange={(chosen) => onChange(chosen as RegistryName | null)}
      maw={420}
      error={error}
    />
  )
}
