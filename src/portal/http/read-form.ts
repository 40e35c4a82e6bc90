// Read the body of a form without files.
import type { Request, Response } from 'express';
import { limits } from '../../core/limits/limits.ts';
import type { RequestBodies } from '../../edge/request-bodies.ts';
import { type Fields, fieldsOf } from '../forms/fields.ts';
import type { PageResponse } from './response.ts';

/** Returns the fields, none of a body of another type; or the error in place of a body that is refused. */
export async function readForm(
  bodies: RequestBodies,
  request: Request,
  response: Response,
  address: string,
): Promise<Fields | Extract<PageResponse, { readonly type: 'error' }>> {
  const type = 'application/x-www-form-urlencoded';
  if (request.is(type) !== type) return fieldsOf('');
  const read = await bodies.read(request, response, { address, limit: limits.formBytes });
  return read.is === 'whole' ? fieldsOf(read.bytes.toString()) : { type: 'error', ...read };
}
