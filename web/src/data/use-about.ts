import { useQuery } from '@tanstack/react-query'
import type { en } from '../i18n/en.ts'

/** What the installation tells those who are not signed in. */
export interface About {
  demo: Demo | null
  /** Who else can say who somebody is, beside a password. */
  issuers: readonly { id: string; name: string }[]
}

export interface Demo {
  password: string
  signIns: readonly {
    member: keyof typeof en.session.member
    email: string
    organization: string | null
  }[]
}

export function useAbout(): About | undefined {
  const { data } = useQuery({
    queryKey: ['about'],
    queryFn: async (): Promise<About> => (await fetch('/about.json')).json(),
  })
  return data
}
