// The formats of call files, in the order of the reference: each a file in known/ and a line here.
import type { FileFormat } from './format.ts';
import { asterisk } from './known/asterisk.ts';
import { asteriskCustom, asteriskTable } from './known/asterisk-table.ts';
import { bandwidth } from './known/bandwidth.ts';
import { cgrates } from './known/cgrates.ts';
import { cisco } from './known/cisco.ts';
import { freeswitch } from './known/freeswitch.ts';
import { freeswitchJson } from './known/freeswitch-json.ts';
import { json, ndjson, portico } from './known/own.ts';
import { sipAcc } from './known/sip-acc.ts';
import { telnyx } from './known/telnyx.ts';
import { threeCx } from './known/three-cx.ts';
import { twilio } from './known/twilio.ts';
import { voipMs } from './known/voip-ms.ts';
import { yeti } from './known/yeti.ts';

export const fileFormats: readonly FileFormat[] = [
  ...[asterisk, asteriskCustom, asteriskTable, freeswitch, freeswitchJson, sipAcc, threeCx, cisco, yeti, cgrates],
  ...[twilio, telnyx, bandwidth, voipMs, portico, ndjson, json],
];

export const formatById: ReadonlyMap<string, FileFormat> = new Map(fileFormats.map((format) => [format.id, format]));
