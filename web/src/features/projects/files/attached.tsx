import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { ResourceLink } from '../../../parts/proposal/resource-link.tsx'
import { resourceOf } from '../../../parts/proposal/resource-of.ts'

/** What a file documents. */
export function Attached({ to }: { to: readonly string[] }) {
  const { t } = useTranslation()
  if (to.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('files.toNothing')}
      </Text>
    )
  }
  return (
    <Stack gap={2}>
      {to.map((resourceUri) => (
        <Named key={resourceUri} resourceUri={resourceUri} />
      ))}
    </Stack>
  )
}

/** With the name of the MBP that it belongs to: its project, which has that, is asked once for all. */
function Named({ resourceUri }: { resourceUri: string }) {
  const { t } = useTranslation()
  const resource = resourceOf(resourceUri)
  const { ids } = resource ?? {}
  const [ecoProjectId, mbpId] =
    ids && 'mbpId' in ids ? [ids.ecoProjectId, ids.mbpId] : [undefined, undefined]
  const { data: project } = useAsk(
    'ecoProjectGet',
    { path: { ecoProjectId: ecoProjectId ?? '' } },
    { enabled: ecoProjectId !== undefined },
  )
  const mbp = project?.modularBenefitProjects.find(({ id }) => id === mbpId)
  const kind = t(`review.kind.${resource?.kind ?? 'other'}`)
  return <ResourceLink resourceUri={resourceUri} name={mbp && `${kind}: ${mbp.name}`} />
}
