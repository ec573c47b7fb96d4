import type { Texts } from '../i18n.ts'

export const list: Texts['list'] = {
  all: 'Alla',
  filters: 'Filter',
  filtersSet_one: 'Filter, {{count}} valt',
  filtersSet_other: 'Filter, {{count}} valda',
  clear: 'Rensa filter',
  clearOne: 'Rensa {{label}}',
  nothingFound: 'Inget passar filtren',
  nothingFoundText: 'Ta bort ett filter eller sök efter något annat.',
  shown_one: '{{count}} på den här sidan',
  shown_other: '{{count}} på den här sidan',
  pages: 'Sidor',
  first: 'Första sidan',
  previous: 'Föregående',
  next: 'Nästa sida',
  actions: 'Åtgärder',
  export: 'Exportera CSV',
  exporting_one: 'Exporterar, {{count}} rad…',
  exporting_other: 'Exporterar, {{count}} rader…',
  exportFailed: 'Exporten blev inte klar',
}
