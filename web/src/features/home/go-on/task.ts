/** Something begun that its owner can go on with; `to` is an address with its ids in it. */
export interface Task {
  key: string
  text: string
  to: string
  hash?: string
  search?: Record<string, string>
}
