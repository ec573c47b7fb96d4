import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PageLink } from '../links.tsx'
import { resourceOf } from './resource-of.ts'

interface Props {
  resourceUri: string
  /** What it is called; without it, it is called after its kind. */
  name?: string | null | undefined
}

/** What a resource URI names, in words, with a link to its page where it has one. */
export function ResourceLink({ resourceUri, name }: Props) {
  const { t } = useTranslation()
  const resource = resourceOf(resourceUri)
  const text = name ?? t(`review.kind.${resource?.kind ?? 'other'}`)
  if (!resource?.to) {
    return (
      <Text span inherit>
        {text}
      </Text>
    )
  }
  return <PageLink to={resource.to}>{text}</PageLink>
}
