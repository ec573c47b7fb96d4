import { Button, type ButtonProps } from '@mantine/core'
import { Send } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOrganizationName } from '../../../parts/organization-name.tsx'
import { SubmitDialog } from '../forms/submit-dialog.tsx'
import type { Mbp } from './mbp-values.ts'

/** Asks the registry of a draft to register it. */
export function SubmitMbp({ mbp, ...button }: { mbp: Mbp } & ButtonProps) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const registry = useOrganizationName(mbp.issuingRegistryId) ?? '…'
  return (
    <>
      <Button
        leftSection={<Send size={14} />}
        aria-label={t('projects.submitOne', { name: mbp.name })}
        {...button}
        onClick={() => setIsOpen(true)}
      >
        {t('projects.submitMbp')}
      </Button>
      {isOpen && (
        <SubmitDialog
          type="MBPRegister"
          resourceUri={mbp.resourceUri}
          title={t('projects.submitMbp')}
          text={t('projects.submitMbpText', { name: mbp.name, registry })}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  )
}
