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
  export: 'Exportera',
  exportExcel: 'Excelfil',
  exportCsv: 'CSV-fil',
  exporting: 'Filen förbereds…',
  exportFailed: 'Exporten blev inte klar',
}
