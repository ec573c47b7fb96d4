import { useForm } from '@mantine/form'
import { useMemo } from 'react'
import { type MintValues, prefilled } from './mint-terms.ts'
import type { MintBasis } from './use-mint-basis.ts'
import { useMintErrors } from './use-mint-errors.ts'

/** The form with what it is filled in with, and where that comes from. */
export function useMintForm(basis: MintBasis) {
  const { values, sources } = useMemo(() => prefilled(basis), [basis])
  const [validate, errorsOf] = useMintErrors(basis)
  const form = useForm({ initialValues: values, validate })
  return { form, initial: values, sources, errorsOf }
}

type Whole = ReturnType<typeof useMintForm>['form']
/** What its fields need of it. */
export type MintForm = Pick<Whole, 'getInputProps' | 'setFieldValue'> & { values: MintValues }
