// Read the files of a portal's theme from the store.
import { sha256 } from '../../core/canonical.ts';
import type { AssetSpec } from '../../kinds/asset.ts';
import type { Store } from '../../store/store.ts';

/** Reads an asset. @returns undefined when it is missing, or its bytes do not match its digest because they were changed by hand. */
export async function readAsset(
  store: Store,
  digest: string,
): Promise<{ readonly bytes: Buffer; readonly mediaType: string } | undefined> {
  const row = await store
    .selectFrom('asset_content')
    .innerJoin('resource', 'resource.name', 'asset_content.digest')
    .select(['asset_content.bytes', 'resource.spec'])
    .where('resource.kind', '=', 'asset')
    .where('asset_content.digest', '=', digest)
    .executeTakeFirst();
  if (row === undefined || sha256(row.bytes) !== digest) return undefined;
  const { mediaType } = JSON.parse(row.spec) as AssetSpec;
  return { bytes: Buffer.from(row.bytes), mediaType };
}
