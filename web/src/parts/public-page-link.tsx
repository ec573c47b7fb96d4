import { Anchor, Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** To the public registry, which the service writes itself, in the language of this page. */
export function PublicRegistryLink() {
  const { t, i18n } = useTranslation()
  return (
    <Anchor href={`/registry?lang=${i18n.language}`} size="sm">
      {t('app.publicRegistry')}
    </Anchor>
  )
}

/** To what everybody sees of this, without signing in. */
export function PublicPageLink({
  of,
  id,
}: {
  of: 'projects' | 'credits' | 'retirements'
  id: string
}) {
  const { t, i18n } = useTranslation()
  return (
    <Button component="a" variant="default" href={`/registry/${of}/${id}?lang=${i18n.language}`}>
      {t('app.publicPage')}
    </Button>
  )
}
