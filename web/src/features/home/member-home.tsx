import { Grid, Stack } from '@mantine/core'
import { useAsk } from '../../data/ask.ts'
import { useRoles } from '../../data/session.ts'
import { Answer } from '../../parts/answer.tsx'
import { RoleFigures } from './figures/role-figures.tsx'
import { FirstSteps } from './first-steps.tsx'
import { GoOn } from './go-on/go-on.tsx'
import { Inbox } from './inbox/inbox.tsx'
import { isNewAs } from './is-new.ts'
import { RecentEvents } from './recent-events.tsx'
import { Start } from './start.tsx'

/** Home of somebody who acts for an organization, for the market roles that are looked at. */
export function MemberHome() {
  const { roles } = useRoles()
  const asked = useAsk('figuresGet')
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, lg: 8 }}>
        <Stack gap="lg">
          <Answer of={asked}>
            {(figures) => (
              <>
                <Inbox figures={figures} />
                <GoOn figures={figures} />
                {roles.map((role) =>
                  isNewAs(role, figures) ? (
                    <FirstSteps key={role} role={role} isOnly={roles.length === 1} />
                  ) : (
                    <RoleFigures
                      key={role}
                      role={role}
                      isOnly={roles.length === 1}
                      figures={figures}
                    />
                  ),
                )}
              </>
            )}
          </Answer>
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 4 }}>
        <Stack gap="lg">
          <Start />
          <RecentEvents />
        </Stack>
      </Grid.Col>
    </Grid>
  )
}
