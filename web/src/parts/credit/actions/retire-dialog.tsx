import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../../data/session.ts'
import { fieldOf } from '../../field-of.ts'
import { useOrganizationName } from '../../organization-name.tsx'
import { CreditDialog, focusFault } from './credit-dialog.tsx'
import { PartField, quantityOf, usePartFault, whole } from './part-field.tsx'
import { PeriodSelect } from './period-select.tsx'
import { partAndRest } from './pieces.ts'
import { Preview } from './preview.tsx'
import { emptyTerms, RetirementFields, retirementOf } from './retirement-fields.tsx'
import { type DialogProps, usePropose } from './use-propose.ts'

interface Props extends DialogProps {
  /** The reporting period that brought the user here. */
  esgReportingPeriodId?: string | undefined
}

/** Asks the registry to use up a credit for somebody's benefit, and for a reporting period if wanted. */
export function RetireDialog({ esgReportingPeriodId, ...props }: Props) {
  const { credit, onClose } = props
  const { t } = useTranslation()
  const { organization } = useMe()
  const registry = useOrganizationName(credit.issuerId)
  const fault = usePartFault(credit)
  const form = useForm({
    initialValues: {
      part: whole,
      terms: emptyTerms(organization?.name),
      periodId: esgReportingPeriodId,
    },
    validate: { part: fault },
  })
  const propose = usePropose(props, credit.issuerId)
  const send = form.onSubmit(({ part, terms, periodId }) => {
    const quantity = quantityOf(part)
    const common = {
      resourceUri: credit.resourceUri,
      ...(quantity !== undefined && { quantity }),
      ...retirementOf(terms),
    }
    propose.mutate({
      body: periodId
        ? { type: 'ESGEmissionOffset', ...common, esgReportingPeriodId: periodId }
        : { type: 'CreditRetire', ...common },
    })
  }, focusFault)
  const { part } = form.values
  const becomes = [
    t('credits.waitsForRetirement', { name: registry ?? '…' }),
    t('credits.staysHere'),
  ]
  return (
    <CreditDialog
      credit={credit}
      action="retire"
      onClose={onClose}
      onSubmit={send}
      isBusy={propose.isPending}
      error={propose.error}
      isDirty={form.isDirty()}
    >
      <PartField credit={credit} {...fieldOf(form, 'part')} />
      <RetirementFields {...fieldOf(form, 'terms')} />
      <PeriodSelect {...fieldOf(form, 'periodId')} />
      <Preview
        credit={credit}
        pieces={
          fault(part) === null
            ? partAndRest(credit, quantityOf(part)).map((piece, at) => ({
                ...piece,
                becomes: becomes[at] ?? '',
              }))
            : undefined
        }
      />
    </CreditDialog>
  )
}
