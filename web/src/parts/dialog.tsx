import { Modal, type ModalProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'

type Props = Omit<ModalProps, 'opened' | 'closeButtonProps'> & { isOpen: boolean }

/** A dialog over the page; what is inside begins anew each time it is opened. */
export function Dialog({ isOpen, ...others }: Props) {
  const { t } = useTranslation()
  return (
    <Modal
      size="lg"
      {...others}
      opened={isOpen}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    />
  )
}
