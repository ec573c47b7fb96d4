import { Button } from '@mantine/core'
import { Send } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../../data/ask.ts'
import { SubmitDialog } from '../forms/submit-dialog.tsx'
import type { Claim } from './claim-values.ts'
import { useClaimName } from './use-claim-name.ts'

interface Props {
  claim: Claim
  /** It was withdrawn: the same verifier is asked by Resubmit, another one here. */
  isAgain: boolean
}

/** Asks a verifier to verify a draft. */
export function SubmitClaim({ claim, isAgain }: Props) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const name = useClaimName()(claim)
  const { ecoProjectId, mbpId, ownerId } = claim
  const { data: mbp } = useAsk('mbpGet', { path: { ecoProjectId, mbpId } })
  return (
    <>
      <Button
        leftSection={<Send size={14} />}
        variant={isAgain ? 'default' : 'filled'}
        onClick={() => setIsOpen(true)}
      >
        {t(isAgain ? 'projects.askAnother' : 'projects.submitClaim')}
      </Button>
      {isOpen && (
        <SubmitDialog
          type="MBPClaimVerify"
          resourceUri={claim.resourceUri}
          title={t('projects.submitClaim')}
          text={t('projects.submitClaimText', { name })}
          // A verifier is independent of who gets the credit and of who issues it.
          notVerifiers={[ownerId, ...(mbp ? [mbp.issuingRegistryId] : [])]}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  )
}
