import type { Schemas } from '@environmental-credit-service/client'
import { Badge, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { Card } from '../../parts/card.tsx'
import { Help } from '../../parts/credit/help.tsx'
import { SerialRange } from '../../parts/credit/serial-range.tsx'
import { Fields } from '../../parts/fields.tsx'

/** What the credit says of itself, in plain words, with a help for the words of the trade. */
export function CreditAttributes({ credit }: { credit: Schemas['Credit'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { tokenType, determinedValue, country, ecologicalBenefitType, climateLabels } = credit
  const attributes = credit.coreCarbonAttributes
  const { category, method, storageType, durabilityYears, durabilityRating } = attributes
  const { correspondingAdjustment, letterOfApproval } = attributes
  return (
    <Card title={t('credits.attributes')}>
      <Fields
        of={[
          [t('credits.quantity'), format.quantity(credit.quantity)],
          [
            t('credits.vintage'),
            <Help key="v" of="vintage">
              {credit.vintage}
            </Help>,
          ],
          [
            t('credits.serialRange'),
            <Help key="s" of="serials">
              <SerialRange of={credit.serialRange} hasLine />
            </Help>,
          ],
          [
            t('credits.tokenType'),
            <Help key="t" of={tokenType}>
              {t(`terms.tokenType.${tokenType}`)}
            </Help>,
          ],
          [
            t('credits.category'),
            category && (
              <Help key="c" of={category}>
                {t(`terms.category.${category}`)}
              </Help>
            ),
          ],
          [t('credits.method'), method && t(`terms.method.${method}`)],
          [t('credits.storageType'), storageType && t(`terms.storageType.${storageType}`)],
          [
            t('credits.durability'),
            (durabilityRating || durabilityYears) && (
              <Help key="d" of="durability">
                {[
                  durabilityRating && t(`terms.durabilityRating.${durabilityRating}`),
                  durabilityYears !== null && t('credits.years', { count: durabilityYears }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Help>
            ),
          ],
          [
            t('credits.correspondingAdjustment'),
            correspondingAdjustment && (
              <Help key="a" of="correspondingAdjustment">
                {t(`terms.correspondingAdjustment.${correspondingAdjustment}`)}
              </Help>
            ),
          ],
          [t('credits.letterOfApproval'), letterOfApproval],
          [
            t('credits.determinedValue'),
            determinedValue && (
              <Help key="v" of={determinedValue}>
                {t(`terms.determinedValue.${determinedValue}`)}
              </Help>
            ),
          ],
          [
            t('credits.benefitType'),
            ecologicalBenefitType && t(`terms.ecologicalBenefitType.${ecologicalBenefitType}`),
          ],
          [t('credits.country'), country && format.country(country)],
          [t('credits.standard'), credit.verificationStandard],
          [t('credits.issuedAt'), format.date(credit.issuedAt)],
          [t('credits.labels'), climateLabels.length > 0 && <Labels key="l" of={climateLabels} />],
        ]}
      />
    </Card>
  )
}

function Labels({ of }: { of: string[] }) {
  return (
    <Group component="span" gap={4}>
      {of.map((label) => (
        <Badge key={label} component="span" variant="light" color="gray" tt="none">
          {label}
        </Badge>
      ))}
    </Group>
  )
}
