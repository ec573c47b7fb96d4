import type { Tx } from '../../../db/open.ts'

export async function insertInvitation(
  tx: Tx,
  invitation: { tokenHash: Buffer; userId: string; createdAt: Date; expiresAt: Date },
) {
  await tx.insertInto('invitations').values(invitation).execute()
}

/** Takes back the links of the user that have not been used. */
export async function deleteOpenInvitations(tx: Tx, userId: string) {
  await tx
    .deleteFrom('invitations')
    .where('userId', '=', userId)
    .where('usedAt', 'is', null)
    .execute()
}

/** Marks the invitation as used and returns whose it is; undefined if it is used up or unknown. */
export async function redeemInvitation(
  tx: Tx,
  tokenHash: Buffer,
  now: Date,
): Promise<string | undefined> {
  const row = await tx
    .updateTable('invitations')
    .set({ usedAt: now })
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .returning('userId')
    .executeTakeFirst()
  return row?.userId
}
