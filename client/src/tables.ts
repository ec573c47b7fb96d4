/**
 * The whole of a list as a table, for people: CSV or Excel, with the filters and the order of `input`.
 * `await tableOf(client.creditList, { query: { status: ['listed'] } }, 'xlsx')`.
 */
export async function tableOf<Input extends { query?: object | undefined }>(
  list: (input: Input) => Promise<{ items: unknown[] }>,
  input: Input,
  format: 'csv' | 'xlsx',
): Promise<Blob> {
  const query = { ...input.query, format }
  // With a format the service answers a file; the shapes of the operations say what it is without.
  return (await list({ ...input, query })) as unknown as Blob
}
