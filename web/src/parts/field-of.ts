import type { UseFormReturnType } from '@mantine/form'

/** `getInputProps` for fields that must have a value, which its own type leaves open. */
export function fieldOf<Values extends Record<string, unknown>, Name extends keyof Values & string>(
  form: UseFormReturnType<Values>,
  name: Name,
) {
  return { ...form.getInputProps(name), value: form.values[name] }
}
