// The bytes of files that specs name by their digest.
import type { Db } from './store.ts';

/** @returns undefined where they are not in the store */
export async function readAssetBytes(db: Db, digest: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('asset_content').select('bytes').where('digest', '=', digest).executeTakeFirst();
  return row?.bytes;
}
