import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'

interface Period {
  startDate: string
  endDate: string
}

/** What people call a reporting period: 2024, Q1 2024 or March 2024; cut ones by their days. */
export function usePeriodName(): (period: Period) => string {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  return ({ startDate, endDate }) => {
    const year = startDate.slice(0, 4)
    const [first, last] = [startDate.slice(5), endDate.slice(5)]
    if (year !== endDate.slice(0, 4)) return `${format.day(startDate)} – ${format.day(endDate)}`
    if (first === '01-01' && last === '12-31') return year
    const quarter = quarters.indexOf(`${first} ${last}`) + 1
    if (quarter > 0) return t('goals.quarter', { quarter, year })
    if (isWholeMonth(startDate, endDate)) return monthOf(startDate, i18n.language)
    return `${format.day(startDate)} – ${format.day(endDate)}`
  }
}

const quarters = ['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31']

function isWholeMonth(startDate: string, endDate: string): boolean {
  const dayAfter = new Date(Date.parse(endDate) + 86_400_000).toISOString().slice(8, 10)
  const isOneMonth = startDate.slice(0, 7) === endDate.slice(0, 7)
  return isOneMonth && startDate.endsWith('-01') && dayAfter === '01'
}

function monthOf(day: string, language: string): string {
  const locale = language === 'en' ? 'en-GB' : 'sv-SE'
  const style = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locale, style).format(new Date(day))
}
