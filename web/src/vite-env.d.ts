declare module 'world-atlas/countries-110m.json' {
  const atlas: import('topojson-specification').Topology<{
    countries: import('topojson-specification').GeometryCollection<{ name: string }>
    land: import('topojson-specification').GeometryCollection
  }>
  export default atlas
}
