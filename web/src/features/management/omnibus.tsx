import type { Schemas } from '@environmental-credit-service/client'
import { Stack, Switch } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useDo } from '../../data/ask.ts'
import { Card } from '../../parts/card.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'

interface Props {
  organization: Schemas['Organization']
  isAdmin: boolean
}

/** Whether the organization acts for end-use buyers. */
export function Omnibus({ organization, isAdmin }: Props) {
  const { t } = useTranslation()
  const { marketRoles, isOmnibusOrganization } = organization
  const mayBe = marketRoles.includes('Marketplace') && marketRoles.includes('Buyer')
  const switching = useDo('organizationPatch', {
    onDone: (now) =>
      notifications.show({
        message: now.isOmnibusOrganization
          ? t('management.organization.omnibusOn')
          : t('management.organization.omnibusOff'),
      }),
  })
  // It stands as it was put while that is being saved, and read again.
  const sent = switching.isPending ? switching.variables.body : undefined
  const wanted = sent && 'isOmnibusOrganization' in sent ? sent.isOmnibusOrganization : undefined
  return (
    <Card
      title={t('management.organization.omnibus')}
      lead={t('management.organization.omnibusText')}
    >
      <Stack>
        <Switch
          label={t('management.organization.omnibusLabel')}
          description={mayBe ? undefined : t('management.organization.omnibusNeeds')}
          checked={wanted ?? isOmnibusOrganization}
          disabled={!isAdmin || (!mayBe && !isOmnibusOrganization) || switching.isPending}
          onChange={({ currentTarget: { checked } }) =>
            switching.mutate({
              path: { organizationId: organization.id },
              ifMatch: organization,
              body: { isOmnibusOrganization: checked },
            })
          }
        />
        <RefusalAlert error={switching.error} />
      </Stack>
    </Card>
  )
}
