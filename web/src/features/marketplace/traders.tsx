import type { Schemas } from '@environmental-credit-service/client'
import { useTranslation } from 'react-i18next'
import type { MarketRole } from '../../data/session.ts'
import { useFormat } from '../../i18n/format.ts'
import { Card } from '../../parts/card.tsx'
import { Empty } from '../../parts/empty.tsx'
import { ButtonLink, PageLink } from '../../parts/links.tsx'
import { ListTable } from '../../parts/list/list-table.tsx'
import { useNameFilter } from './use-name-filter.tsx'

const requests = { role: 'reviewer', type: 'MarketplaceTraderRegister' } as const

/** Who may list credits with the own marketplace and buy what is listed. */
export function Traders({ marketplaceId }: { marketplaceId: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { query, field, nothingFound } = useNameFilter(t('navigation.traders'))
  return (
    <Card
      title={t('marketplace.ourTraders')}
      actions={
        <ButtonLink variant="default" to="/proposals" search={requests}>
          {t('navigation.traderRequests')}
        </ButtonLink>
      }
    >
      {field}
      <ListTable
        name="traderList"
        label={t('navigation.traders')}
        input={{ path: { marketplaceId }, query }}
        columns={[
          {
            title: t('marketplace.name'),
            cell: ({ name: trader }) => trader,
            orderBy: 'name',
          },
          {
            title: t('marketplace.roles'),
            cell: (trader) =>
              format.list(rolesOf(trader).map((role) => t(`terms.marketRole.${role}`))),
          },
          {
            title: t('marketplace.since'),
            cell: ({ registeredAt }) => format.date(registeredAt),
            orderBy: 'registeredAt',
          },
          {
            title: t('marketplace.request'),
            cell: ({ proposalId, name: trader }) => (
              <PageLink
                to="/proposals/$proposalId"
                params={{ proposalId }}
                aria-label={t('marketplace.registrationOf', { name: trader })}
              >
                {t('marketplace.registration')}
              </PageLink>
            ),
          },
        ]}
        empty={
          nothingFound || (
            <Empty title={t('marketplace.noTraders')}>
              {t('marketplace.noTradersText')}{' '}
              <PageLink to="/proposals" search={requests}>
                {t('navigation.traderRequests')}
              </PageLink>
            </Empty>
          )
        }
      />
    </Card>
  )
}

/** Market roles, which the shape of a trader has as plain texts. */
const rolesOf = ({ marketRoles }: Schemas['Trader']) => marketRoles as MarketRole[]
