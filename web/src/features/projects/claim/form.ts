import type { UseFormReturnType } from '@mantine/form'
import type { ClaimValues } from './claim-values.ts'

export type ClaimFormState = UseFormReturnType<ClaimValues>
