// Other forms of the formats than their samples have: templates, tables and APIs of the same systems, each found by its content.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CallsWorld, callsWorld, cust1 } from '../support/worlds/calls.ts';

let world: CallsWorld;
beforeEach(async () => {
  world = await callsWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

const uuid = '7a1c2f0e-7b8c-4c0e-9f67-2f6d1a9b3c01';
const stamps = '"2026-11-20 09:00:00","2026-11-20 09:00:07","2026-11-20 09:02:07"';
const usual = `"Ann","1001","4930123456","default",${stamps},"127","120","NORMAL_CLEARING","${uuid}",""`;

test.each([
  ['freeswitch', 'sql', `INSERT INTO cdr VALUES (${usual}, "CUST-2");\n`],
  ['freeswitch', 'linksys', `${usual},"CUST-2","PCMA","PCMA","Linksys","x"\n`],
  [
    'freeswitch',
    'asterisk',
    `"CUST-2","1001","4930123456","default","Ann <1001>","sofia/a","sofia/b","bridge","x",${stamps},"127","120","NORMAL_CLEARING","3","${uuid}",""\n`,
  ],
  [
    'freeswitch',
    'opencdrrate',
    `"${uuid}","","outbound","1001","4930123456","2026-11-20 09:00:07","2026-11-20 09:02:07","120","CUST-2","","192.0.2.1","Ann","gw"\n`,
  ],
  [
    'sip-acc',
    'the cdrs table of Kamailio',
    'cdr_id,src_username,src_domain,dst_username,dst_domain,call_start_time,duration,sip_call_id,sip_from_tag,sip_to_tag,src_ip,account\n1,1001,a,4930123456,b,2026-11-20 09:00:00,119.2,c@x,f,t,192.0.2.1,CUST-2\n',
  ],
  [
    'sip-acc',
    'acc of OpenSIPS with durations',
    'id,method,from_tag,to_tag,callid,sip_code,sip_reason,time,duration,ms_duration,setuptime,created,caller,callee,account\n1,INVITE,f,t,c@x,200,OK,2026-11-20 09:02:07,120,119900,7,2026-11-20 09:00:00,1001,4930123456,CUST-2\n',
  ],
  [
    'asterisk-custom',
    'JSON',
    '{"clid":"Ann","src":"1001","dst":"4930123456","dcontext":"x","start":"2026-11-20 09:00:00","answer":"x","end":"x","duration":127,"billsec":120,"disposition":"ANSWERED","amaflags":"x","accountcode":"CUST-2","uniqueid":"1795165200.1","sequence":4}\n',
  ],
  [
    'asterisk-table',
    'phpMyAdmin',
    '"calldate";"clid";"src";"dst";"dcontext";"duration";"billsec";"disposition";"accountcode";"uniqueid";"sequence"\n"2026-11-20 09:00:00";"""Ann"" <1001>";"1001";"4930123456";"x";"127";"120";"ANSWERED";"CUST-2";"1795165200.1";"1"\n',
  ],
  [
    'cgrates',
    'JSON',
    '[{"CGRID":"a1","RunID":"*default","ToR":"*voice","OriginID":"o","Account":"CUST-2","Subject":"1001","Destination":"4930123456","SetupTime":"2026-11-20T09:00:00Z","AnswerTime":"2026-11-20T09:00:07Z","Usage":120000000000,"Cost":0.5}]',
  ],
])('%s: %s', async (format, _name, file) => {
  const result = await world.load(file, 'auto');
  expect(result).toMatchObject({ added: 1, badCount: 0, about: { format } });
  expect(await world.store.selectFrom('cdr').selectAll().executeTakeFirst()).toMatchObject({
    ...{ customer: 'CUST-2', source: '1001', destination: '4930123456', duration: 120, connected: 1 },
  });
});

test.each([
  [
    'twilio',
    'the bulk export',
    '{"sid":"CA1","date_created":"2026-11-20T09:00:00Z","from":"+15551230000","to":"+4930123456","start_time":"2026-11-20T09:00:00Z","end_time":"2026-11-20T09:02:00Z","duration":120,"price":"-0.026","direction":"outbound-dial","status":"completed"}\n',
  ],
  [
    'twilio',
    'CSV',
    'Call Sid,From,To,Start Time,Duration,Status,Direction,Price\nCA1,+15551230000,+4930123456,2026-11-20 09:00:00 UTC,120,Completed,Outgoing API,-0.02600\n',
  ],
  [
    'telnyx',
    'detail records',
    '{"data":[{"record_type":"sip-trunking","id":"a1","cli":"+15551230000","cld":"+4930123456","started_at":"2026-11-20T09:00:00Z","call_sec":120,"billed_sec":120,"direction":"outbound","cost":"0.0260","rate":"0.013"},{"record_type":"messaging","id":"m","cli":"+1","cld":"+2","started_at":"2026-11-20T09:00:00Z","call_sec":0,"billed_sec":0}]}',
  ],
  [
    'voipms',
    'getCDR',
    '{"status":"success","cdr":[{"date":"2026-11-20 09:00:00","callerid":"\\"Ann\\" <15551230000>","destination":"4930123456","description":"Germany","account":"100000","disposition":"ANSWERED","duration":"00:02:00","seconds":"120","rate":"0.013","total":"0.02600000","uniqueid":"4832"}]}',
  ],
])('%s: %s, with what the operator pays as the charge only where that is said', async (format, _name, file) => {
  const options = { customer: cust1, charges: 'file' as const };
  expect(await world.load(file, 'auto', options)).toMatchObject({ added: 1, badCount: 0, about: { format } });
  await world.load(file, 'auto', { customer: cust1, origin: 'rated here' });
  const calls = await world.store.selectFrom('cdr').selectAll().orderBy('charge', 'desc').execute();
  expect(calls.map(({ source, destination, duration, charge }) => [source, destination, duration, charge])).toEqual([
    ['15551230000', '4930123456', 120, 26_000],
    ['15551230000', '4930123456', 120, 0],
  ]);
});
