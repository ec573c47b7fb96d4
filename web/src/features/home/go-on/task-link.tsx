import { PageLink } from '../../../parts/links.tsx'
import type { Task } from './task.ts'

export function TaskLink({ of: { text, to, hash, search } }: { of: Task }) {
  return (
    <li style={{ lineHeight: '24px' }}>
      <PageLink
        // An address with its ids in it, which the types of the router cannot know.
        to={to as '/'}
        {...(hash && { hash })}
        {...(search && { search })}
      >
        {text}
      </PageLink>
    </li>
  )
}
