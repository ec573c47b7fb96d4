interface Discriminated {
  discriminator?: { propertyName: string }
  oneOf?: { properties: Record<string, { const: string }>; $id: string }[]
}

/** Which value of the discriminator is which schema: without it, the values are the schemas' names. */
export function withMapping({ discriminator, oneOf }: Discriminated, schema: object) {
  if (!discriminator || !oneOf) return schema
  const { propertyName } = discriminator
  const mapping = Object.fromEntries(
    oneOf.map(({ $id, properties }) => [
      properties[propertyName]?.const,
      `#/components/schemas/${$id}`,
    ]),
  )
  return { ...schema, discriminator: { ...discriminator, mapping } }
}
