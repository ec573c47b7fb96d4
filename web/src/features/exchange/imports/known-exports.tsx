import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { useFormat } from '../../../i18n/format.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Card } from '../../../parts/card.tsx'
import { Fields } from '../../../parts/fields.tsx'

/** What can be imported from the exports of which registries. */
export function KnownExports() {
  const { t } = useTranslation()
  const format = useFormat()
  const asked = useAsk('importKindsGet')
  return (
    <Card title={t('imports.known')} lead={t('imports.knownText')}>
      <Answer of={asked}>
        {({ items }) => {
          const imported = items.filter(({ isOnlyCompared }) => !isOnlyCompared)
          const registries = Map.groupBy(imported, ({ registryName }) => registryName)
          return (
            <Fields
              of={[...registries].map(([name, files]) => {
                const kinds = new Set(files.flatMap((file) => file.kinds))
                return [name, format.list([...kinds].map((kind) => t(`imports.kind.${kind}`)))]
              })}
            />
          )
        }}
      </Answer>
    </Card>
  )
}
