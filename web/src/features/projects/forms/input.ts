import type { UseFormReturnType } from '@mantine/form'

type InputProps = ReturnType<UseFormReturnType<object>['getInputProps']>

/** What joins a field of a form to its input, by the name of its attribute. */
export type InputOf<Values> = (name: keyof Values & string) => InputProps
