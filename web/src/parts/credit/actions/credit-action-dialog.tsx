import { CancelDialog } from './cancel-dialog.tsx'
import { DelistDialog } from './delist-dialog.tsx'
import { HandOverDialog } from './hand-over-dialog.tsx'
import { ListDialog } from './list-dialog.tsx'
import { NameBuyerDialog } from './name-buyer-dialog.tsx'
import { RetireDialog } from './retire-dialog.tsx'
import { SplitDialog } from './split-dialog.tsx'
import { TransferDialog } from './transfer-dialog.tsx'
import type { DialogProps } from './use-propose.ts'
import type { CreditAction } from './why-not.ts'

const dialogs = {
  retire: RetireDialog,
  list: ListDialog,
  transfer: TransferDialog,
  settle: TransferDialog,
  split: SplitDialog,
  handOver: HandOverDialog,
  delist: DelistDialog,
  nameBuyer: NameBuyerDialog,
  cancel: CancelDialog,
}

interface Props extends DialogProps {
  action: CreditAction
  esgReportingPeriodId?: string | undefined
}

/** The dialog in which something is done with a credit. */
export function CreditActionDialog({ action, ...props }: Props) {
  const Dialog = dialogs[action]
  return <Dialog {...props} />
}
