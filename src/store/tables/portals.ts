// Whether a portal is there, for whatever is done to one.
import { PortalError } from '../../core/portal-error.ts';
import type { Db } from '../store.ts';

/** `archived too` is content with one that was taken out of the files. @throws PortalError `not-found` */
export async function portalMustExist(db: Db, portal: string, which: 'live' | 'archived too'): Promise<void> {
  const all = db.selectFrom('resource').select('name').where('kind', '=', 'portal').where('name', '=', portal);
  const row = await (which === 'live' ? all.where('archived_at', 'is', null) : all).executeTakeFirst();
  if (row === undefined) throw noPortal(portal);
}

export const noPortal = (portal: string): PortalError =>
  new PortalError('not-found', `there is no portal ${portal}`, 'Check the name: portico status lists them.');
