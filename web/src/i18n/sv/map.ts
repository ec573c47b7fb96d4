import type { Texts } from '../i18n.ts'

export const map: Texts['map'] = {
  map: 'karta',
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  fit: 'Visa allt',
  hint: 'Dra för att flytta. Zooma med knapparna, två fingrar eller Ctrl och mushjulet. Med tangentbordet: pilarna, + och −.',
  how: 'Hur platsen anges',
  way: { point: 'En punkt', area: 'Ett område', text: 'GeoJSON' },
  wayHelp: {
    point:
      'Klicka på kartan eller skriv koordinaterna. Med tangentbordet: flytta korset med pilarna och tryck Enter.',
    area: 'Klicka på kartan för varje hörn, ett efter ett. Med tangentbordet: flytta korset med pilarna och tryck Enter.',
    text: 'Från ett kartprogram: ladda upp dess GeoJSON-fil eller klistra in innehållet (WGS 84, longitud först).',
  },
  drawOn: '{{label}}: rita på kartan',
  latitude: 'Latitud, norr om ekvatorn',
  longitude: 'Longitud, öster om Greenwich',
  corners_one: '{{count}} hörn',
  corners_other: '{{count}} hörn',
  cornersLeft_one: '{{count}} hörn till så blir det ett område.',
  cornersLeft_other: '{{count}} hörn till så blir det ett område.',
  closes: 'Området sluter sig självt.',
  takeBack: 'Ångra senaste hörnet',
  startOver: 'Börja om',
  fromFile: 'Välj en GeoJSON-fil',
  pasted: 'GeoJSON',
  fault: {
    notJson:
      'Det här är inte JSON: en parentes, ett citattecken eller ett komma saknas eller är för mycket.',
    notGeoJson: 'Det här är JSON, men ingen geometri, feature eller samling i GeoJSON.',
    outside:
      'En position ligger utanför jorden. GeoJSON anger grader med longituden först; är det kanske ett annat koordinatsystem?',
    open: 'Ett område slutar inte där det börjar.',
    empty: 'Det finns ingen position i texten.',
  },
  nowhere: 'Ingen plats än',
  areaAt: 'Område på {{area}} km² kring {{at}}',
  pointAt: 'Punkt vid {{at}}',
  placesAt_one: '{{count}} plats kring {{at}}',
  placesAt_other: '{{count}} platser kring {{at}}',
  north: 'N',
  south: 'S',
  east: 'O',
  west: 'V',
}
