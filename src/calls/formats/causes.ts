// Why a call ended: Q.850 causes with the SIP status that they map to (RFC 3398, section 7.2.4.1), by FreeSWITCH's names.

export interface Cause {
  readonly reason: string;
  /** Null where a cause says nothing about the SIP dialogue. */
  readonly sipCode: number | null;
  readonly sipReason: string | null;
}

const sipReasons: Readonly<Record<number, string>> = {
  200: 'OK',
  403: 'Forbidden',
  404: 'Not Found',
  408: 'Request Timeout',
  410: 'Gone',
  480: 'Temporarily Unavailable',
  484: 'Address Incomplete',
  486: 'Busy Here',
  487: 'Request Terminated',
  488: 'Not Acceptable Here',
  500: 'Server Internal Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Server Time-out',
  603: 'Decline',
};

/** A release reason with its SIP status. */
export function cause(reason: string, sipCode: number | null): Cause {
  return { reason, sipCode, sipReason: sipCode === null ? null : (sipReasons[sipCode] ?? null) };
}

/** Hangup causes as mod_cdr_csv writes them; the numbers of Q.850 in the margin. */
export const hangupCauses: ReadonlyMap<string, Cause> = new Map([
  ['UNALLOCATED_NUMBER', cause('Unallocated number', 404)], // 1
  ['NO_ROUTE_TRANSIT_NET', cause('No route to transit network', 404)], // 2
  ['NO_ROUTE_DESTINATION', cause('No route to destination', 404)], // 3
  ['CHANNEL_UNACCEPTABLE', cause('Channel unacceptable', 503)], // 6
  ['NORMAL_CLEARING', cause('Normal call clearing', null)], // 16
  ['USER_BUSY', cause('User busy', 486)], // 17
  ['NO_USER_RESPONSE', cause('No user responding', 408)], // 18
  ['NO_ANSWER', cause('No answer from user', 480)], // 19
  ['SUBSCRIBER_ABSENT', cause('Subscriber absent', 480)], // 20
  ['CALL_REJECTED', cause('Call rejected', 603)], // 21
  ['NUMBER_CHANGED', cause('Number changed', 410)], // 22
  ['EXCHANGE_ROUTING_ERROR', cause('Exchange routing error', 500)], // 25
  ['DESTINATION_OUT_OF_ORDER', cause('Destination out of order', 502)], // 27
  ['INVALID_NUMBER_FORMAT', cause('Invalid number format', 484)], // 28
  ['FACILITY_REJECTED', cause('Facility rejected', 501)], // 29
  ['NORMAL_UNSPECIFIED', cause('Normal, unspecified', 480)], // 31
  ['NORMAL_CIRCUIT_CONGESTION', cause('No circuit available', 503)], // 34
  ['NETWORK_OUT_OF_ORDER', cause('Network out of order', 503)], // 38
  ['NORMAL_TEMPORARY_FAILURE', cause('Temporary failure', 503)], // 41
  ['SWITCH_CONGESTION', cause('Switching equipment congestion', 503)], // 42
  ['REQUESTED_CHAN_UNAVAIL', cause('Requested channel unavailable', 503)], // 44
  ['OUTGOING_CALL_BARRED', cause('Outgoing calls barred', 403)], // 52
  ['INCOMING_CALL_BARRED', cause('Incoming calls barred', 403)], // 54
  ['BEARERCAPABILITY_NOTAUTH', cause('Bearer capability not authorized', 403)], // 57
  ['BEARERCAPABILITY_NOTAVAIL', cause('Bearer capability not available', 503)], // 58
  ['SERVICE_UNAVAILABLE', cause('Service not available', 503)], // 63
  ['SERVICE_NOT_IMPLEMENTED', cause('Service not implemented', 501)], // 79
  ['INCOMPATIBLE_DESTINATION', cause('Incompatible destination', 488)], // 88
  ['RECOVERY_ON_TIMER_EXPIRE', cause('Recovery on timer expiry', 504)], // 102
  ['INTERWORKING', cause('Interworking, unspecified', 500)], // 127
  ['ORIGINATOR_CANCEL', cause('Cancelled by the caller', 487)], // of FreeSWITCH itself, as those below
  ['LOSE_RACE', cause('Answered elsewhere', 487)],
  ['PICKED_OFF', cause('Answered elsewhere', 487)],
  ['USER_NOT_REGISTERED', cause('User not registered', 480)],
  ['PROGRESS_TIMEOUT', cause('No progress in time', 408)],
  ['ALLOTTED_TIMEOUT', cause('Allotted time used up', null)],
  ['MEDIA_TIMEOUT', cause('Media timeout', null)],
  ['ATTENDED_TRANSFER', cause('Attended transfer', null)],
  ['BLIND_TRANSFER', cause('Blind transfer', null)],
  ['MANAGER_REQUEST', cause('Ended by the operator', null)],
]);

/** Q.850 causes by their numbers, as switches that write no names have them. */
const numberedCauses: ReadonlyMap<number, string> = new Map([
  [1, 'UNALLOCATED_NUMBER'],
  [2, 'NO_ROUTE_TRANSIT_NET'],
  [3, 'NO_ROUTE_DESTINATION'],
  [6, 'CHANNEL_UNACCEPTABLE'],
  [16, 'NORMAL_CLEARING'],
  [17, 'USER_BUSY'],
  [18, 'NO_USER_RESPONSE'],
  [19, 'NO_ANSWER'],
  [20, 'SUBSCRIBER_ABSENT'],
  [21, 'CALL_REJECTED'],
  [22, 'NUMBER_CHANGED'],
  [25, 'EXCHANGE_ROUTING_ERROR'],
  [27, 'DESTINATION_OUT_OF_ORDER'],
  [28, 'INVALID_NUMBER_FORMAT'],
  [29, 'FACILITY_REJECTED'],
  [31, 'NORMAL_UNSPECIFIED'],
  [34, 'NORMAL_CIRCUIT_CONGESTION'],
  [38, 'NETWORK_OUT_OF_ORDER'],
  [41, 'NORMAL_TEMPORARY_FAILURE'],
  [42, 'SWITCH_CONGESTION'],
  [44, 'REQUESTED_CHAN_UNAVAIL'],
  [52, 'OUTGOING_CALL_BARRED'],
  [54, 'INCOMING_CALL_BARRED'],
  [57, 'BEARERCAPABILITY_NOTAUTH'],
  [58, 'BEARERCAPABILITY_NOTAVAIL'],
  [63, 'SERVICE_UNAVAILABLE'],
  [79, 'SERVICE_NOT_IMPLEMENTED'],
  [88, 'INCOMPATIBLE_DESTINATION'],
  [102, 'RECOVERY_ON_TIMER_EXPIRE'],
  [127, 'INTERWORKING'],
]);

/** A Q.850 cause by its number; one that is not known keeps it. */
export function numberedCause(number: number): Cause {
  const known = hangupCauses.get(numberedCauses.get(number) ?? '');
  return known ?? cause(`Cause ${number}`, null);
}

/** The fields of a call that ended for a cause: an answered one has SIP status 200, and its cause says how it ended. */
export const endFields = ({ reason, sipCode, sipReason }: Cause, isAnswered: boolean) => ({
  'release-reason': reason,
  'sip-code': isAnswered ? '200' : sipCode === null ? '' : String(sipCode),
  'sip-reason': isAnswered ? 'OK' : (sipReason ?? ''),
});

/** Dispositions of Asterisk's cdr_csv. `FAILED` covers every cause that is none of the others, so it has no SIP status. */
export const dispositions: ReadonlyMap<string, Cause> = new Map([
  ['ANSWERED', cause('Normal call clearing', 200)],
  ['NO ANSWER', cause('No answer from user', 480)],
  ['BUSY', cause('User busy', 486)],
  ['CONGESTION', cause('No circuit available', 503)],
  ['FAILED', cause('Call failed', null)],
]);
