// Generated from schemas/ by `npm run generate`; do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
"use strict";
export const AccountRecord = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"account.schema.json","title":"AccountRecord","description":"What an account holds, by kind: as the API takes it and the store keeps it.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"required":[],"properties":{"route":{"description":"A way for calls to leave, with its rate card.","type":"object","additionalProperties":false,"required":["name","rateCard"],"properties":{"name":{"description":"Name.","type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Standard"]},"rateCard":{"description":"Id of the rate card.","type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["retail-standard"]},"techPrefix":{"description":"Prefix dialled first.","type":"string","maxLength":32,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["88"]},"dialString":{"description":"Dial string.","type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["sip:88@edge.example"]},"channels":{"description":"Calls at the same time.","type":"integer","minimum":0,"maximum":1000000,"examples":[10]},"flowSpeed":{"description":"Calls per second.","type":"integer","minimum":0,"maximum":1000000,"examples":[2]},"maxDuration":{"description":"Longest call, seconds.","type":"integer","minimum":0,"maximum":86400,"examples":[7200]},"publicNote":{"description":"Shown to the customer who may see it.","type":"string","maxLength":1000,"examples":["Direct routes."]},"enabled":{"description":"In use.","type":"boolean","examples":[true]}},"examples":[{"name":"Standard","rateCard":"retail-standard"}]},"package":{"description":"Something that is charged by period, such as minutes.","type":"object","additionalProperties":false,"required":["name","retail","frequency"],"properties":{"name":{"description":"Name.","type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["100 landline minutes"]},"retail":{"description":"Charge of each period.","type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["4.00"]},"setupRetail":{"description":"Charged once at the start.","type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["0.00"]},"frequency":{"description":"How often it is charged.","enum":["monthly","once","daily","weekly"],"examples":["monthly"]},"frequencyMatch":{"description":"Day of the month, or of the week (Monday is 1), that it is charged on.","type":"integer","minimum":0,"maximum":366,"examples":[1]},"quantity":{"description":"How many.","type":"integer","minimum":1,"maximum":1000000,"examples":[1]},"startDate":{"description":"First day.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2026-01-01"]},"endDate":{"description":"Last day.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2027-12-31"]},"autoDecrementCredit":{"description":"Whether it is charged here; else the operator's own system does.","type":"boolean","examples":[true]},"freeMinutes":{"description":"Minutes included in a period: of calls that are rated here they are credited.","type":"integer","minimum":0,"maximum":1000000,"examples":[100]},"usedMinutes":{"description":"Minutes used in this period, as the operator's system reports them; then nothing is credited here.","type":"integer","minimum":0,"maximum":1000000,"examples":[42]},"destinations":{"description":"Destinations that the minutes are for.","type":"array","items":{"description":"Name of a destination.","type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Germany"]},"maxItems":500,"examples":[["Germany"]]},"minimumSpend":{"description":"Least to be spent on calls in a period; the rest is charged when it has ended.","type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["0.00"]},"minimumDays":{"description":"Days that it runs at least.","type":"integer","minimum":0,"maximum":3660,"examples":[30]},"description":{"description":"Shown to the customer.","type":"string","maxLength":1000,"examples":["100 minutes a month."]},"currency":{"description":"ISO 4217 code of its prices; that of the account when left out.","type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]}},"examples":[{"name":"100 landline minutes","retail":"4.00","frequency":"monthly"}]},"alert":{"description":"A rule that is looked at again and again, and mails when it holds.","type":"object","additionalProperties":false,"required":["title","area","operator","threshold"],"properties":{"title":{"description":"Title.","type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Balance is running low"]},"area":{"description":"What is measured.","enum":["balance","asr","acd","pdd","cps","channels","daily-spend"],"examples":["balance"]},"operator":{"description":"How it is compared.","enum":["<","<=","=",">=",">"],"examples":["<"]},"threshold":{"description":"With what.","type":"number","minimum":-1000000000000,"maximum":1000000000000,"examples":[2]},"resetThreshold":{"description":"Over again at this much.","type":"number","minimum":-1000000000000,"maximum":1000000000000,"examples":[5]},"samplePeriod":{"description":"Seconds that are measured.","type":"integer","minimum":1,"maximum":604800,"examples":[300]},"repeat":{"description":"Seconds after which it is mailed again while it holds; 0 for never.","type":"integer","minimum":0,"maximum":2592000,"examples":[86400]},"noticeLevel":{"description":"How serious it is.","enum":["warning","error"],"examples":["warning"]},"recipients":{"description":"Who is mailed besides the contacts.","type":"array","items":{"description":"An e-mail address.","type":"string","maxLength":254,"minLength":3,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@example.test"]},"maxItems":20,"examples":[["ops@example.test"]]},"paused":{"description":"Not looked at for now.","type":"boolean","examples":[false]},"currency":{"description":"ISO 4217 code of the threshold of a balance or of spending; that of the account when left out.","type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]}},"examples":[{"title":"Balance is running low","area":"balance","operator":"<","threshold":2}]},"contract":{"description":"A text that is put to the customer; a new revision asks again.","type":"object","additionalProperties":false,"required":["name","text"],"properties":{"name":{"description":"Name.","type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Terms of service"]},"text":{"description":"The text itself, in Markdown.","type":"string","maxLength":200000,"examples":["1. ..."]},"revision":{"description":"Counts up with each change of the text.","type":"integer","minimum":1,"maximum":1000000,"examples":[1]},"required":{"description":"Whether the portal is closed until it is signed.","type":"boolean","examples":[true]},"graceDays":{"description":"Days until then.","type":"integer","minimum":0,"maximum":365,"examples":[14]}},"examples":[{"name":"Terms of service","text":"1. ..."}]},"invoice":{"description":"An invoice as the operator's system made it.","type":"object","additionalProperties":false,"required":["number","issuedOn","dueOn","currency","lines","total"],"properties":{"number":{"description":"Number.","type":"string","maxLength":64,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["2026-0042"]},"issuedOn":{"description":"Date of issue.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2026-11-01"]},"dueOn":{"description":"Due date.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2026-11-15"]},"periodFrom":{"description":"First day that is invoiced.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2026-10-01"]},"periodTo":{"description":"Last day.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2026-10-31"]},"currency":{"description":"ISO 4217 code.","type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]},"lines":{"description":"What is invoiced.","type":"array","items":{"description":"One line.","type":"object","additionalProperties":false,"required":["description","amount"],"properties":{"description":{"description":"What.","type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Calls"]},"quantity":{"description":"How many.","type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["1"]},"unitPrice":{"description":"Price of one.","type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["12.50"]},"amount":{"description":"Price of all.","type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["12.50"]}},"examples":[{"description":"Calls","amount":"12.50"}]},"maxItems":1000,"examples":[[{"description":"Calls","amount":"12.50"}]]},"tax":{"description":"Tax that is part of the total.","type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["2.50"]},"total":{"description":"To be paid.","type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["15.00"]},"paid":{"description":"Paid so far.","type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["0.00"]},"state":{"description":"Its state.","enum":["open","paid","cancelled"],"examples":["open"]},"note":{"description":"Shown below the lines.","type":"string","maxLength":1000,"examples":["Thank you."]}},"examples":[{"number":"2026-0042","issuedOn":"2026-11-01","dueOn":"2026-11-15","currency":"EUR","lines":[{"description":"Calls","amount":"12.50"}],"total":"15.00"}]},"document":{"description":"A file that was asked for or given.","type":"object","additionalProperties":false,"required":["name","state"],"properties":{"name":{"description":"Name.","type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Proof of address"]},"state":{"description":"Its state.","enum":["asked","received","accepted","refused","given"],"examples":["asked"]},"reason":{"description":"Why it was refused, or what is asked for.","type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["A bill of the last three months."]},"mediaType":{"description":"What it is.","enum":["application/pdf","image/png","image/jpeg"],"examples":["application/pdf"]},"size":{"description":"Bytes.","type":"integer","minimum":0,"maximum":20000000,"examples":[20480]},"fileName":{"description":"Name of the file.","type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["bill.pdf"]}},"examples":[{"name":"Proof of address","state":"asked"}]},"did":{"description":"A number that can be called.","type":"object","additionalProperties":false,"required":["number"],"properties":{"number":{"description":"Digits in E.164 order, without +.","type":"string","maxLength":32,"minLength":3,"pattern":"^[0-9]{3,32}$","examples":["442079460100"]},"name":{"description":"Name.","type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Front desk"]},"destination":{"description":"Where calls go.","type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["sip:100@pbx.example"]},"locked":{"description":"Whether its destination may not be changed here.","type":"boolean","examples":[false]},"tags":{"description":"Labels.","type":"array","items":{"description":"One label.","type":"string","maxLength":63,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["sales"]},"maxItems":50,"examples":[["sales"]]},"state":{"description":"Whether it works.","enum":["active","pending","suspended"],"examples":["active"]},"monthly":{"description":"Charge a month.","type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["2.00"]}},"examples":[{"number":"442079460100"}]},"cli":{"description":"A number that may be shown as the caller's.","type":"object","additionalProperties":false,"required":["number"],"properties":{"number":{"description":"Digits in E.164 order, without +.","type":"string","maxLength":32,"minLength":3,"pattern":"^[0-9]{3,32}$","examples":["442079460100"]},"name":{"description":"Name.","type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Head office"]},"verified":{"description":"Whether the operator has checked that it is the customer's.","type":"boolean","examples":[true]},"preset":{"description":"Shown where no other is given.","type":"boolean","examples":[false]}},"examples":[{"number":"442079460100"}]},"ip-address":{"description":"An address that calls are taken from.","type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"description":"An address or a prefix.","type":"string","maxLength":64,"minLength":2,"pattern":"^[0-9a-fA-F:.]{2,45}(/[0-9]{1,3})?$","examples":["203.0.113.7"]},"note":{"description":"Note.","type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Berlin office"]}},"examples":[{"address":"203.0.113.7"}]},"sip-user":{"description":"A user that telephones sign in as.","type":"object","additionalProperties":false,"required":["username","realm","ha1"],"properties":{"username":{"description":"Name.","type":"string","maxLength":64,"minLength":3,"pattern":"^[a-z0-9][a-z0-9._-]{2,63}$","examples":["office-1"]},"realm":{"description":"Realm that the digest is of.","type":"string","maxLength":253,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["sip.example"]},"ha1":{"description":"SHA-256 digest of name, realm and password (RFC 7616, 3.4.2; RFC 8760), in hexadecimal; the password is kept nowhere.","type":"string","maxLength":64,"minLength":64,"pattern":"^[0-9a-f]{64}$","examples":["0000000000000000000000000000000000000000000000000000000000000000"]},"note":{"description":"Note.","type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Desk telephone"]}},"examples":[{"username":"office-1","realm":"sip.example","ha1":"0000000000000000000000000000000000000000000000000000000000000000"}]},"rate-card":{"description":"A list of prices; its lines are posted apart.","type":"object","additionalProperties":false,"required":["name","currency"],"properties":{"name":{"description":"Name.","type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Retail standard"]},"currency":{"description":"ISO 4217 code.","type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]},"note":{"description":"Shown above the lines.","type":"string","maxLength":1000,"examples":["Per minute, 30/6."]}},"examples":[{"name":"Retail standard","currency":"EUR"}]},"status-component":{"description":"A part of the service whose state is shown.","type":"object","additionalProperties":false,"required":["name","state"],"properties":{"name":{"description":"Name.","type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Outbound calls"]},"state":{"description":"How it is.","enum":["operational","degraded","partial-outage","outage","maintenance"],"examples":["operational"]},"order":{"description":"Place in the list.","type":"integer","minimum":0,"maximum":1000000,"examples":[1]}},"examples":[{"name":"Outbound calls","state":"operational"}]},"incident":{"description":"What went wrong, or will be worked on.","type":"object","additionalProperties":false,"required":["title","state","startedAt","updates"],"properties":{"title":{"description":"Title.","type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Delayed call setup"]},"state":{"description":"Its state.","enum":["investigating","identified","monitoring","resolved","planned"],"examples":["investigating"]},"components":{"description":"Parts that are affected.","type":"array","items":{"description":"Name of a component.","type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Outbound calls"]},"maxItems":50,"examples":[["Outbound calls"]]},"startedAt":{"description":"When it began.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2026-11-20T08:00:00Z"]},"resolvedAt":{"description":"When it ended.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2026-11-20T09:30:00Z"]},"updates":{"description":"What was said, newest last.","type":"array","items":{"description":"One update.","type":"object","additionalProperties":false,"required":["at","text"],"properties":{"at":{"description":"When.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2026-11-20T08:10:00Z"]},"text":{"description":"What.","type":"string","maxLength":2000,"examples":["We are looking into it."]}},"examples":[{"at":"2026-11-20T08:10:00Z","text":"We are looking into it."}]},"maxItems":200,"examples":[[{"at":"2026-11-20T08:10:00Z","text":"We are looking into it."}]]}},"examples":[{"title":"Delayed call setup","state":"investigating","startedAt":"2026-11-20T08:00:00Z","updates":[{"at":"2026-11-20T08:10:00Z","text":"We are looking into it."}]}]},"customer":{"description":"A company that buys, or sells routes.","type":"object","additionalProperties":false,"required":["name"],"properties":{"type":{"description":"Whether it buys or sells.","enum":["customer","carrier"],"examples":["customer"]},"name":{"description":"Company name.","type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Harbour Books Ltd"]},"currency":{"description":"ISO 4217 code.","type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]},"timezone":{"description":"IANA time zone.","type":"string","maxLength":64,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Europe/London"]},"status":{"description":"Whether it may use its account.","enum":["active","pending-approval","disabled"],"examples":["active"]},"debitLimit":{"description":"How far the balance may go below zero.","type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["0.00"]},"minimumPayment":{"description":"Smallest payment.","type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["10.00"]},"channels":{"description":"Calls at the same time.","type":"integer","minimum":0,"maximum":1000000,"examples":[10]},"flowSpeed":{"description":"Calls per second.","type":"integer","minimum":0,"maximum":1000000,"examples":[2]},"tax":{"description":"Percent.","type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["20"]},"dailySpendLimit":{"description":"Most that calls may cost a day.","type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["25.00"]},"invoiceSchedule":{"description":"How often an invoice is made.","enum":["monthly","weekly","daily"],"examples":["monthly"]},"invoiceDueDays":{"description":"Days until an invoice is due.","type":"integer","minimum":0,"maximum":365,"examples":[14]},"topupCurrencies":{"description":"Currencies that a top-up may be in; empty for any.","type":"array","items":{"description":"ISO 4217 code.","type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]},"maxItems":50,"examples":[["EUR"]]},"tags":{"description":"Labels.","type":"array","items":{"description":"One label.","type":"string","maxLength":63,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["trial"]},"maxItems":50,"examples":[["trial"]]},"country":{"description":"ISO 3166 code.","type":"string","maxLength":2,"minLength":2,"pattern":"^[A-Z]{2}$","examples":["GB"]},"phone":{"description":"Phone.","type":"string","maxLength":40,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["+442079460100"]},"address":{"description":"Postal address, one line a line.","type":"string","maxLength":500,"examples":["12 Quay Street\nBristol"]},"verifyPhone":{"description":"Whether its contacts have to prove their phone.","type":"boolean","examples":[false]}},"examples":[{"name":"Harbour Books Ltd","currency":"EUR"}]},"contact":{"description":"A person who logs in.","type":"object","additionalProperties":false,"required":["email","name"],"properties":{"email":{"description":"An e-mail address.","type":"string","maxLength":254,"minLength":3,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@example.test"]},"name":{"description":"Name.","type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Robin Hale"]},"password":{"description":"Password; without one a link to set it is answered.","type":"string","maxLength":256,"minLength":8,"examples":["correct horse battery staple"]},"disabled":{"description":"Kept out.","type":"boolean","examples":[false]}},"examples":[{"email":"ops@example.test","name":"Robin Hale"}]},"payment":{"description":"A payment. One that is pending can be completed or cancelled, once.","type":"object","additionalProperties":false,"required":["amount"],"properties":{"amount":{"description":"Amount in the customer's currency.","type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["25.00"]},"description":{"description":"Shown to the customer; text after # stays private.","type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Bank transfer"]},"status":{"description":"Only completed payments count.","enum":["completed","pending","cancelled"],"examples":["completed"]}},"examples":[{"amount":"25.00"}]},"package-charge":{"description":"What a package cost, charged by the operator's own system.","type":"object","additionalProperties":false,"required":["package","amount"],"properties":{"package":{"description":"Id of the package.","type":"string","maxLength":64,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["landline"]},"description":{"description":"Shown to the customer.","type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["100 landline minutes"]},"amount":{"description":"Amount.","type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["4.00"]},"at":{"description":"When; without it, now.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2026-11-01T00:00:00Z"]}},"examples":[{"package":"landline","amount":"4.00"}]},"rate":{"description":"A line of a rate card.","type":"object","additionalProperties":false,"required":["prefix","destination","rate"],"properties":{"prefix":{"description":"Digits that a number starts with.","type":"string","maxLength":20,"minLength":1,"pattern":"^[0-9]{1,20}$","examples":["4930"]},"destination":{"description":"Name of the destination.","type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Germany"]},"rate":{"description":"A minute.","type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["0.010"]},"connectCost":{"description":"For each answered call.","type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["0.00"]},"minimum":{"description":"Seconds billed at least.","type":"integer","minimum":0,"maximum":86400,"examples":[30]},"increment":{"description":"Steps after that, seconds.","type":"integer","minimum":1,"maximum":86400,"examples":[6]},"validFrom":{"description":"From when; without it, from now on, unless the line is the one that prices its prefix already.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2026-11-01T00:00:00Z"]}},"examples":[{"prefix":"4930","destination":"Germany","rate":"0.010"}]},"voucher":{"description":"A code that is worth something once. Its code is answered, and kept nowhere.","type":"object","additionalProperties":false,"required":["type","value","currency"],"properties":{"type":{"description":"A credit; a multiplier or an addition on top of the last payment.","enum":["credit","multiplier","addition"],"examples":["credit"]},"value":{"description":"Amount; of a multiplier, the factor.","type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["5.00"]},"currency":{"description":"ISO 4217 code.","type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]},"minimum":{"description":"Least that has to have been paid.","type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["0.00"]},"expiresAt":{"description":"Until when.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2027-01-01T00:00:00Z"]}},"examples":[{"type":"credit","value":"5.00","currency":"EUR"}]}},"examples":[{"cli":{"number":"442079460100"}}]};
const func2 = Object.prototype.hasOwnProperty;
const func4 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
const pattern5 = new RegExp("^-?[0-9]{1,9}(\\.[0-9]{1,6})?$", "u");
const pattern7 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
const pattern11 = new RegExp("^[A-Z]{3}$", "u");
const pattern13 = new RegExp("^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$", "u");
const pattern32 = new RegExp("^[0-9]{3,32}$", "u");
const pattern39 = new RegExp("^[0-9a-fA-F:.]{2,45}(/[0-9]{1,3})?$", "u");
const pattern41 = new RegExp("^[a-z0-9][a-z0-9._-]{2,63}$", "u");
const pattern43 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern50 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
const pattern62 = new RegExp("^[A-Z]{2}$", "u");
const pattern72 = new RegExp("^[0-9]{1,20}$", "u");
const pattern74 = new RegExp("^[0-9]{1,9}(\\.[0-9]{1,6})?$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="account.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.route !== undefined){
let data0 = data.route;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err3 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.route.required,parentSchema:schema11.properties.route,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.rateCard === undefined){
const err4 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/required",keyword:"required",params:{missingProperty: "rateCard"},message:"must have required property '"+"rateCard"+"'",schema:schema11.properties.route.required,parentSchema:schema11.properties.route,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!(func2.call(schema11.properties.route.properties, key1))){
const err5 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.route,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func4(data1) > 200){
const err6 = {instancePath:instancePath+"/route/name",schemaPath:"#/properties/route/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.route.properties.name,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func4(data1) < 1){
const err7 = {instancePath:instancePath+"/route/name",schemaPath:"#/properties/route/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.route.properties.name,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/route/name",schemaPath:"#/properties/route/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.route.properties.name,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/route/name",schemaPath:"#/properties/route/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.route.properties.name.type,parentSchema:schema11.properties.route.properties.name,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.rateCard !== undefined){
let data2 = data0.rateCard;
if(typeof data2 === "string"){
if(func4(data2) > 200){
const err10 = {instancePath:instancePath+"/route/rateCard",schemaPath:"#/properties/route/properties/rateCard/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.route.properties.rateCard,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func4(data2) < 1){
const err11 = {instancePath:instancePath+"/route/rateCard",schemaPath:"#/properties/route/properties/rateCard/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.route.properties.rateCard,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern0.test(data2)){
const err12 = {instancePath:instancePath+"/route/rateCard",schemaPath:"#/properties/route/properties/rateCard/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.route.properties.rateCard,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/route/rateCard",schemaPath:"#/properties/route/properties/rateCard/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.route.properties.rateCard.type,parentSchema:schema11.properties.route.properties.rateCard,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.techPrefix !== undefined){
let data3 = data0.techPrefix;
if(typeof data3 === "string"){
if(func4(data3) > 32){
const err14 = {instancePath:instancePath+"/route/techPrefix",schemaPath:"#/properties/route/properties/techPrefix/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema11.properties.route.properties.techPrefix,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern0.test(data3)){
const err15 = {instancePath:instancePath+"/route/techPrefix",schemaPath:"#/properties/route/properties/techPrefix/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.route.properties.techPrefix,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/route/techPrefix",schemaPath:"#/properties/route/properties/techPrefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.route.properties.techPrefix.type,parentSchema:schema11.properties.route.properties.techPrefix,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.dialString !== undefined){
let data4 = data0.dialString;
if(typeof data4 === "string"){
if(func4(data4) > 200){
const err17 = {instancePath:instancePath+"/route/dialString",schemaPath:"#/properties/route/properties/dialString/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.route.properties.dialString,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern0.test(data4)){
const err18 = {instancePath:instancePath+"/route/dialString",schemaPath:"#/properties/route/properties/dialString/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.route.properties.dialString,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/route/dialString",schemaPath:"#/properties/route/properties/dialString/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.route.properties.dialString.type,parentSchema:schema11.properties.route.properties.dialString,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data0.channels !== undefined){
let data5 = data0.channels;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err20 = {instancePath:instancePath+"/route/channels",schemaPath:"#/properties/route/properties/channels/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.route.properties.channels.type,parentSchema:schema11.properties.route.properties.channels,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/route/channels",schemaPath:"#/properties/route/properties/channels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.route.properties.channels,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/route/channels",schemaPath:"#/properties/route/properties/channels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.route.properties.channels,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data0.flowSpeed !== undefined){
let data6 = data0.flowSpeed;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err23 = {instancePath:instancePath+"/route/flowSpeed",schemaPath:"#/properties/route/properties/flowSpeed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.route.properties.flowSpeed.type,parentSchema:schema11.properties.route.properties.flowSpeed,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/route/flowSpeed",schemaPath:"#/properties/route/properties/flowSpeed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.route.properties.flowSpeed,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/route/flowSpeed",schemaPath:"#/properties/route/properties/flowSpeed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.route.properties.flowSpeed,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data0.maxDuration !== undefined){
let data7 = data0.maxDuration;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err26 = {instancePath:instancePath+"/route/maxDuration",schemaPath:"#/properties/route/properties/maxDuration/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.route.properties.maxDuration.type,parentSchema:schema11.properties.route.properties.maxDuration,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 86400 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/route/maxDuration",schemaPath:"#/properties/route/properties/maxDuration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema11.properties.route.properties.maxDuration,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err28 = {instancePath:instancePath+"/route/maxDuration",schemaPath:"#/properties/route/properties/maxDuration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.route.properties.maxDuration,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data0.publicNote !== undefined){
let data8 = data0.publicNote;
if(typeof data8 === "string"){
if(func4(data8) > 1000){
const err29 = {instancePath:instancePath+"/route/publicNote",schemaPath:"#/properties/route/properties/publicNote/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.route.properties.publicNote,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/route/publicNote",schemaPath:"#/properties/route/properties/publicNote/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.route.properties.publicNote.type,parentSchema:schema11.properties.route.properties.publicNote,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data0.enabled !== undefined){
let data9 = data0.enabled;
if(typeof data9 !== "boolean"){
const err31 = {instancePath:instancePath+"/route/enabled",schemaPath:"#/properties/route/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.route.properties.enabled.type,parentSchema:schema11.properties.route.properties.enabled,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.route.type,parentSchema:schema11.properties.route,data:data0};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.package !== undefined){
let data10 = data.package;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
const err33 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.package.required,parentSchema:schema11.properties.package,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data10.retail === undefined){
const err34 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/required",keyword:"required",params:{missingProperty: "retail"},message:"must have required property '"+"retail"+"'",schema:schema11.properties.package.required,parentSchema:schema11.properties.package,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10.frequency === undefined){
const err35 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/required",keyword:"required",params:{missingProperty: "frequency"},message:"must have required property '"+"frequency"+"'",schema:schema11.properties.package.required,parentSchema:schema11.properties.package,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data10){
if(!(func2.call(schema11.properties.package.properties, key2))){
const err36 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.package,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.name !== undefined){
let data11 = data10.name;
if(typeof data11 === "string"){
if(func4(data11) > 200){
const err37 = {instancePath:instancePath+"/package/name",schemaPath:"#/properties/package/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.package.properties.name,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func4(data11) < 1){
const err38 = {instancePath:instancePath+"/package/name",schemaPath:"#/properties/package/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.package.properties.name,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern0.test(data11)){
const err39 = {instancePath:instancePath+"/package/name",schemaPath:"#/properties/package/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.package.properties.name,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/package/name",schemaPath:"#/properties/package/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.package.properties.name.type,parentSchema:schema11.properties.package.properties.name,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data10.retail !== undefined){
let data12 = data10.retail;
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
const err41 = {instancePath:instancePath+"/package/retail",schemaPath:"#/properties/package/properties/retail/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties.package.properties.retail,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/package/retail",schemaPath:"#/properties/package/properties/retail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.package.properties.retail.type,parentSchema:schema11.properties.package.properties.retail,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data10.setupRetail !== undefined){
let data13 = data10.setupRetail;
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err43 = {instancePath:instancePath+"/package/setupRetail",schemaPath:"#/properties/package/properties/setupRetail/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties.package.properties.setupRetail,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/package/setupRetail",schemaPath:"#/properties/package/properties/setupRetail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.package.properties.setupRetail.type,parentSchema:schema11.properties.package.properties.setupRetail,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data10.frequency !== undefined){
let data14 = data10.frequency;
if(!((((data14 === "monthly") || (data14 === "once")) || (data14 === "daily")) || (data14 === "weekly"))){
const err45 = {instancePath:instancePath+"/package/frequency",schemaPath:"#/properties/package/properties/frequency/enum",keyword:"enum",params:{allowedValues: schema11.properties.package.properties.frequency.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.package.properties.frequency.enum,parentSchema:schema11.properties.package.properties.frequency,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data10.frequencyMatch !== undefined){
let data15 = data10.frequencyMatch;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err46 = {instancePath:instancePath+"/package/frequencyMatch",schemaPath:"#/properties/package/properties/frequencyMatch/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.package.properties.frequencyMatch.type,parentSchema:schema11.properties.package.properties.frequencyMatch,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 366 || isNaN(data15)){
const err47 = {instancePath:instancePath+"/package/frequencyMatch",schemaPath:"#/properties/package/properties/frequencyMatch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 366},message:"must be <= 366",schema:366,parentSchema:schema11.properties.package.properties.frequencyMatch,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err48 = {instancePath:instancePath+"/package/frequencyMatch",schemaPath:"#/properties/package/properties/frequencyMatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.package.properties.frequencyMatch,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data10.quantity !== undefined){
let data16 = data10.quantity;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err49 = {instancePath:instancePath+"/package/quantity",schemaPath:"#/properties/package/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.package.properties.quantity.type,parentSchema:schema11.properties.package.properties.quantity,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000000 || isNaN(data16)){
const err50 = {instancePath:instancePath+"/package/quantity",schemaPath:"#/properties/package/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.package.properties.quantity,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err51 = {instancePath:instancePath+"/package/quantity",schemaPath:"#/properties/package/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.package.properties.quantity,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data10.startDate !== undefined){
let data17 = data10.startDate;
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
const err52 = {instancePath:instancePath+"/package/startDate",schemaPath:"#/properties/package/properties/startDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\"",schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema11.properties.package.properties.startDate,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/package/startDate",schemaPath:"#/properties/package/properties/startDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.package.properties.startDate.type,parentSchema:schema11.properties.package.properties.startDate,data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data10.endDate !== undefined){
let data18 = data10.endDate;
if(typeof data18 === "string"){
if(!pattern7.test(data18)){
const err54 = {instancePath:instancePath+"/package/endDate",schemaPath:"#/properties/package/properties/endDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\"",schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema11.properties.package.properties.endDate,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/package/endDate",schemaPath:"#/properties/package/properties/endDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.package.properties.endDate.type,parentSchema:schema11.properties.package.properties.endDate,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data10.autoDecrementCredit !== undefined){
let data19 = data10.autoDecrementCredit;
if(typeof data19 !== "boolean"){
const err56 = {instancePath:instancePath+"/package/autoDecrementCredit",schemaPath:"#/properties/package/properties/autoDecrementCredit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.package.properties.autoDecrementCredit.type,parentSchema:schema11.properties.package.properties.autoDecrementCredit,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data10.freeMinutes !== undefined){
let data20 = data10.freeMinutes;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err57 = {instancePath:instancePath+"/package/freeMinutes",schemaPath:"#/properties/package/properties/freeMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.package.properties.freeMinutes.type,parentSchema:schema11.properties.package.properties.freeMinutes,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1000000 || isNaN(data20)){
const err58 = {instancePath:instancePath+"/package/freeMinutes",schemaPath:"#/properties/package/properties/freeMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.package.properties.freeMinutes,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err59 = {instancePath:instancePath+"/package/freeMinutes",schemaPath:"#/properties/package/properties/freeMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.package.properties.freeMinutes,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data10.usedMinutes !== undefined){
let data21 = data10.usedMinutes;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err60 = {instancePath:instancePath+"/package/usedMinutes",schemaPath:"#/properties/package/properties/usedMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.package.properties.usedMinutes.type,parentSchema:schema11.properties.package.properties.usedMinutes,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000000 || isNaN(data21)){
const err61 = {instancePath:instancePath+"/package/usedMinutes",schemaPath:"#/properties/package/properties/usedMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.package.properties.usedMinutes,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err62 = {instancePath:instancePath+"/package/usedMinutes",schemaPath:"#/properties/package/properties/usedMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.package.properties.usedMinutes,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data10.destinations !== undefined){
let data22 = data10.destinations;
if(Array.isArray(data22)){
if(data22.length > 500){
const err63 = {instancePath:instancePath+"/package/destinations",schemaPath:"#/properties/package/properties/destinations/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.package.properties.destinations,data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
if(typeof data23 === "string"){
if(func4(data23) > 200){
const err64 = {instancePath:instancePath+"/package/destinations/" + i0,schemaPath:"#/properties/package/properties/destinations/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.package.properties.destinations.items,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func4(data23) < 1){
const err65 = {instancePath:instancePath+"/package/destinations/" + i0,schemaPath:"#/properties/package/properties/destinations/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.package.properties.destinations.items,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!pattern0.test(data23)){
const err66 = {instancePath:instancePath+"/package/destinations/" + i0,schemaPath:"#/properties/package/properties/destinations/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.package.properties.destinations.items,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/package/destinations/" + i0,schemaPath:"#/properties/package/properties/destinations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.package.properties.destinations.items.type,parentSchema:schema11.properties.package.properties.destinations.items,data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/package/destinations",schemaPath:"#/properties/package/properties/destinations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.package.properties.destinations.type,parentSchema:schema11.properties.package.properties.destinations,data:data22};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data10.minimumSpend !== undefined){
let data24 = data10.minimumSpend;
if(typeof data24 === "string"){
if(!pattern5.test(data24)){
const err69 = {instancePath:instancePath+"/package/minimumSpend",schemaPath:"#/properties/package/properties/minimumSpend/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties.package.properties.minimumSpend,data:data24};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/package/minimumSpend",schemaPath:"#/properties/package/properties/minimumSpend/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.package.properties.minimumSpend.type,parentSchema:schema11.properties.package.properties.minimumSpend,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data10.minimumDays !== undefined){
let data25 = data10.minimumDays;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err71 = {instancePath:instancePath+"/package/minimumDays",schemaPath:"#/properties/package/properties/minimumDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.package.properties.minimumDays.type,parentSchema:schema11.properties.package.properties.minimumDays,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 3660 || isNaN(data25)){
const err72 = {instancePath:instancePath+"/package/minimumDays",schemaPath:"#/properties/package/properties/minimumDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3660},message:"must be <= 3660",schema:3660,parentSchema:schema11.properties.package.properties.minimumDays,data:data25};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err73 = {instancePath:instancePath+"/package/minimumDays",schemaPath:"#/properties/package/properties/minimumDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.package.properties.minimumDays,data:data25};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
if(data10.description !== undefined){
let data26 = data10.description;
if(typeof data26 === "string"){
if(func4(data26) > 1000){
const err74 = {instancePath:instancePath+"/package/description",schemaPath:"#/properties/package/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.package.properties.description,data:data26};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/package/description",schemaPath:"#/properties/package/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.package.properties.description.type,parentSchema:schema11.properties.package.properties.description,data:data26};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data10.currency !== undefined){
let data27 = data10.currency;
if(typeof data27 === "string"){
if(!pattern11.test(data27)){
const err76 = {instancePath:instancePath+"/package/currency",schemaPath:"#/properties/package/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.package.properties.currency,data:data27};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/package/currency",schemaPath:"#/properties/package/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.package.properties.currency.type,parentSchema:schema11.properties.package.properties.currency,data:data27};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/package",schemaPath:"#/properties/package/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.package.type,parentSchema:schema11.properties.package,data:data10};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.alert !== undefined){
let data28 = data.alert;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.title === undefined){
const err79 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema11.properties.alert.required,parentSchema:schema11.properties.alert,data:data28};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data28.area === undefined){
const err80 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "area"},message:"must have required property '"+"area"+"'",schema:schema11.properties.alert.required,parentSchema:schema11.properties.alert,data:data28};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data28.operator === undefined){
const err81 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema11.properties.alert.required,parentSchema:schema11.properties.alert,data:data28};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data28.threshold === undefined){
const err82 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",schema:schema11.properties.alert.required,parentSchema:schema11.properties.alert,data:data28};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key3 in data28){
if(!(func2.call(schema11.properties.alert.properties, key3))){
const err83 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.alert,data:data28};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data28.title !== undefined){
let data29 = data28.title;
if(typeof data29 === "string"){
if(func4(data29) > 200){
const err84 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.alert.properties.title,data:data29};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func4(data29) < 1){
const err85 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.alert.properties.title,data:data29};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern0.test(data29)){
const err86 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.alert.properties.title,data:data29};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/alert/title",schemaPath:"#/properties/alert/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.alert.properties.title.type,parentSchema:schema11.properties.alert.properties.title,data:data29};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data28.area !== undefined){
let data30 = data28.area;
if(!(((((((data30 === "balance") || (data30 === "asr")) || (data30 === "acd")) || (data30 === "pdd")) || (data30 === "cps")) || (data30 === "channels")) || (data30 === "daily-spend"))){
const err88 = {instancePath:instancePath+"/alert/area",schemaPath:"#/properties/alert/properties/area/enum",keyword:"enum",params:{allowedValues: schema11.properties.alert.properties.area.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.alert.properties.area.enum,parentSchema:schema11.properties.alert.properties.area,data:data30};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data28.operator !== undefined){
let data31 = data28.operator;
if(!(((((data31 === "<") || (data31 === "<=")) || (data31 === "=")) || (data31 === ">=")) || (data31 === ">"))){
const err89 = {instancePath:instancePath+"/alert/operator",schemaPath:"#/properties/alert/properties/operator/enum",keyword:"enum",params:{allowedValues: schema11.properties.alert.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.alert.properties.operator.enum,parentSchema:schema11.properties.alert.properties.operator,data:data31};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data28.threshold !== undefined){
let data32 = data28.threshold;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1000000000000 || isNaN(data32)){
const err90 = {instancePath:instancePath+"/alert/threshold",schemaPath:"#/properties/alert/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000",schema:1000000000000,parentSchema:schema11.properties.alert.properties.threshold,data:data32};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data32 < -1000000000000 || isNaN(data32)){
const err91 = {instancePath:instancePath+"/alert/threshold",schemaPath:"#/properties/alert/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000},message:"must be >= -1000000000000",schema:-1000000000000,parentSchema:schema11.properties.alert.properties.threshold,data:data32};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/alert/threshold",schemaPath:"#/properties/alert/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.alert.properties.threshold.type,parentSchema:schema11.properties.alert.properties.threshold,data:data32};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data28.resetThreshold !== undefined){
let data33 = data28.resetThreshold;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1000000000000 || isNaN(data33)){
const err93 = {instancePath:instancePath+"/alert/resetThreshold",schemaPath:"#/properties/alert/properties/resetThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000",schema:1000000000000,parentSchema:schema11.properties.alert.properties.resetThreshold,data:data33};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data33 < -1000000000000 || isNaN(data33)){
const err94 = {instancePath:instancePath+"/alert/resetThreshold",schemaPath:"#/properties/alert/properties/resetThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000},message:"must be >= -1000000000000",schema:-1000000000000,parentSchema:schema11.properties.alert.properties.resetThreshold,data:data33};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/alert/resetThreshold",schemaPath:"#/properties/alert/properties/resetThreshold/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.alert.properties.resetThreshold.type,parentSchema:schema11.properties.alert.properties.resetThreshold,data:data33};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data28.samplePeriod !== undefined){
let data34 = data28.samplePeriod;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err96 = {instancePath:instancePath+"/alert/samplePeriod",schemaPath:"#/properties/alert/properties/samplePeriod/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.alert.properties.samplePeriod.type,parentSchema:schema11.properties.alert.properties.samplePeriod,data:data34};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 604800 || isNaN(data34)){
const err97 = {instancePath:instancePath+"/alert/samplePeriod",schemaPath:"#/properties/alert/properties/samplePeriod/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800",schema:604800,parentSchema:schema11.properties.alert.properties.samplePeriod,data:data34};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data34 < 1 || isNaN(data34)){
const err98 = {instancePath:instancePath+"/alert/samplePeriod",schemaPath:"#/properties/alert/properties/samplePeriod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.alert.properties.samplePeriod,data:data34};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data28.repeat !== undefined){
let data35 = data28.repeat;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err99 = {instancePath:instancePath+"/alert/repeat",schemaPath:"#/properties/alert/properties/repeat/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.alert.properties.repeat.type,parentSchema:schema11.properties.alert.properties.repeat,data:data35};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 2592000 || isNaN(data35)){
const err100 = {instancePath:instancePath+"/alert/repeat",schemaPath:"#/properties/alert/properties/repeat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2592000},message:"must be <= 2592000",schema:2592000,parentSchema:schema11.properties.alert.properties.repeat,data:data35};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err101 = {instancePath:instancePath+"/alert/repeat",schemaPath:"#/properties/alert/properties/repeat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.alert.properties.repeat,data:data35};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
if(data28.noticeLevel !== undefined){
let data36 = data28.noticeLevel;
if(!((data36 === "warning") || (data36 === "error"))){
const err102 = {instancePath:instancePath+"/alert/noticeLevel",schemaPath:"#/properties/alert/properties/noticeLevel/enum",keyword:"enum",params:{allowedValues: schema11.properties.alert.properties.noticeLevel.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.alert.properties.noticeLevel.enum,parentSchema:schema11.properties.alert.properties.noticeLevel,data:data36};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data28.recipients !== undefined){
let data37 = data28.recipients;
if(Array.isArray(data37)){
if(data37.length > 20){
const err103 = {instancePath:instancePath+"/alert/recipients",schemaPath:"#/properties/alert/properties/recipients/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema11.properties.alert.properties.recipients,data:data37};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
const len1 = data37.length;
for(let i1=0; i1<len1; i1++){
let data38 = data37[i1];
if(typeof data38 === "string"){
if(func4(data38) > 254){
const err104 = {instancePath:instancePath+"/alert/recipients/" + i1,schemaPath:"#/properties/alert/properties/recipients/items/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema11.properties.alert.properties.recipients.items,data:data38};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(func4(data38) < 3){
const err105 = {instancePath:instancePath+"/alert/recipients/" + i1,schemaPath:"#/properties/alert/properties/recipients/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema11.properties.alert.properties.recipients.items,data:data38};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!pattern13.test(data38)){
const err106 = {instancePath:instancePath+"/alert/recipients/" + i1,schemaPath:"#/properties/alert/properties/recipients/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",schema:"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$",parentSchema:schema11.properties.alert.properties.recipients.items,data:data38};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/alert/recipients/" + i1,schemaPath:"#/properties/alert/properties/recipients/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.alert.properties.recipients.items.type,parentSchema:schema11.properties.alert.properties.recipients.items,data:data38};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/alert/recipients",schemaPath:"#/properties/alert/properties/recipients/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.alert.properties.recipients.type,parentSchema:schema11.properties.alert.properties.recipients,data:data37};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data28.paused !== undefined){
let data39 = data28.paused;
if(typeof data39 !== "boolean"){
const err109 = {instancePath:instancePath+"/alert/paused",schemaPath:"#/properties/alert/properties/paused/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.alert.properties.paused.type,parentSchema:schema11.properties.alert.properties.paused,data:data39};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data28.currency !== undefined){
let data40 = data28.currency;
if(typeof data40 === "string"){
if(!pattern11.test(data40)){
const err110 = {instancePath:instancePath+"/alert/currency",schemaPath:"#/properties/alert/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.alert.properties.currency,data:data40};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/alert/currency",schemaPath:"#/properties/alert/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.alert.properties.currency.type,parentSchema:schema11.properties.alert.properties.currency,data:data40};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/alert",schemaPath:"#/properties/alert/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.alert.type,parentSchema:schema11.properties.alert,data:data28};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.contract !== undefined){
let data41 = data.contract;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.name === undefined){
const err113 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.contract.required,parentSchema:schema11.properties.contract,data:data41};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data41.text === undefined){
const err114 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.contract.required,parentSchema:schema11.properties.contract,data:data41};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
for(const key4 in data41){
if(!(((((key4 === "name") || (key4 === "text")) || (key4 === "revision")) || (key4 === "required")) || (key4 === "graceDays"))){
const err115 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.contract,data:data41};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data41.name !== undefined){
let data42 = data41.name;
if(typeof data42 === "string"){
if(func4(data42) > 200){
const err116 = {instancePath:instancePath+"/contract/name",schemaPath:"#/properties/contract/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.contract.properties.name,data:data42};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(func4(data42) < 1){
const err117 = {instancePath:instancePath+"/contract/name",schemaPath:"#/properties/contract/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.contract.properties.name,data:data42};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!pattern0.test(data42)){
const err118 = {instancePath:instancePath+"/contract/name",schemaPath:"#/properties/contract/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.contract.properties.name,data:data42};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/contract/name",schemaPath:"#/properties/contract/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.contract.properties.name.type,parentSchema:schema11.properties.contract.properties.name,data:data42};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data41.text !== undefined){
let data43 = data41.text;
if(typeof data43 === "string"){
if(func4(data43) > 200000){
const err120 = {instancePath:instancePath+"/contract/text",schemaPath:"#/properties/contract/properties/text/maxLength",keyword:"maxLength",params:{limit: 200000},message:"must NOT have more than 200000 characters",schema:200000,parentSchema:schema11.properties.contract.properties.text,data:data43};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/contract/text",schemaPath:"#/properties/contract/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.contract.properties.text.type,parentSchema:schema11.properties.contract.properties.text,data:data43};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data41.revision !== undefined){
let data44 = data41.revision;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err122 = {instancePath:instancePath+"/contract/revision",schemaPath:"#/properties/contract/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.contract.properties.revision.type,parentSchema:schema11.properties.contract.properties.revision,data:data44};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 1000000 || isNaN(data44)){
const err123 = {instancePath:instancePath+"/contract/revision",schemaPath:"#/properties/contract/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.contract.properties.revision,data:data44};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data44 < 1 || isNaN(data44)){
const err124 = {instancePath:instancePath+"/contract/revision",schemaPath:"#/properties/contract/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.contract.properties.revision,data:data44};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data41.required !== undefined){
let data45 = data41.required;
if(typeof data45 !== "boolean"){
const err125 = {instancePath:instancePath+"/contract/required",schemaPath:"#/properties/contract/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.contract.properties.required.type,parentSchema:schema11.properties.contract.properties.required,data:data45};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data41.graceDays !== undefined){
let data46 = data41.graceDays;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err126 = {instancePath:instancePath+"/contract/graceDays",schemaPath:"#/properties/contract/properties/graceDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.contract.properties.graceDays.type,parentSchema:schema11.properties.contract.properties.graceDays,data:data46};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 365 || isNaN(data46)){
const err127 = {instancePath:instancePath+"/contract/graceDays",schemaPath:"#/properties/contract/properties/graceDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",schema:365,parentSchema:schema11.properties.contract.properties.graceDays,data:data46};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data46 < 0 || isNaN(data46)){
const err128 = {instancePath:instancePath+"/contract/graceDays",schemaPath:"#/properties/contract/properties/graceDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.contract.properties.graceDays,data:data46};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
}
else {
const err129 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.contract.type,parentSchema:schema11.properties.contract,data:data41};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.invoice !== undefined){
let data47 = data.invoice;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.number === undefined){
const err130 = {instancePath:instancePath+"/invoice",schemaPath:"#/properties/invoice/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema11.properties.invoice.required,parentSchema:schema11.properties.invoice,data:data47};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data47.issuedOn === undefined){
const err131 = {instancePath:instancePath+"/invoice",schemaPath:"#/properties/invoice/required",keyword:"required",params:{missingProperty: "issuedOn"},message:"must have required property '"+"issuedOn"+"'",schema:schema11.properties.invoice.required,parentSchema:schema11.properties.invoice,data:data47};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data47.dueOn === undefined){
const err132 = {instancePath:instancePath+"/invoice",schemaPath:"#/properties/invoice/required",keyword:"required",params:{missingProperty: "dueOn"},message:"must have required property '"+"dueOn"+"'",schema:schema11.properties.invoice.required,parentSchema:schema11.properties.invoice,data:data47};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data47.currency === undefined){
const err133 = {instancePath:instancePath+"/invoice",schemaPath:"#/properties/invoice/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'",schema:schema11.properties.invoice.required,parentSchema:schema11.properties.invoice,data:data47};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data47.lines === undefined){
const err134 = {instancePath:instancePath+"/invoice",schemaPath:"#/properties/invoice/required",keyword:"required",params:{missingProperty: "lines"},message:"must have required property '"+"lines"+"'",schema:schema11.properties.invoice.required,parentSchema:schema11.properties.invoice,data:data47};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data47.total === undefined){
const err135 = {instancePath:instancePath+"/invoice",schemaPath:"#/properties/invoice/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'",schema:schema11.properties.invoice.required,parentSchema:schema11.properties.invoice,data:data47};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key5 in data47){
if(!(func2.call(schema11.properties.invoice.properties, key5))){
const err136 = {instancePath:instancePath+"/invoice",schemaPath:"#/properties/invoice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.invoice,data:data47};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data47.number !== undefined){
let data48 = data47.number;
if(typeof data48 === "string"){
if(func4(data48) > 64){
const err137 = {instancePath:instancePath+"/invoice/number",schemaPath:"#/properties/invoice/properties/number/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema11.properties.invoice.properties.number,data:data48};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(func4(data48) < 1){
const err138 = {instancePath:instancePath+"/invoice/number",schemaPath:"#/properties/invoice/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.invoice.properties.number,data:data48};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!pattern0.test(data48)){
const err139 = {instancePath:instancePath+"/invoice/number",schemaPath:"#/properties/invoice/properties/number/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.invoice.properties.number,data:data48};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/invoice/number",schemaPath:"#/properties/invoice/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.invoice.properties.number.type,parentSchema:schema11.properties.invoice.properties.number,data:data48};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data47.issuedOn !== undefined){
let data49 = data47.issuedOn;
if(typeof data49 === "string"){
if(!pattern7.test(data49)){
const err141 = {instancePath:instancePath+"/invoice/issuedOn",schemaPath:"#/properties/invoice/properties/issuedOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\"",schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema11.properties.invoice.properties.issuedOn,data:data49};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/invoice/issuedOn",schemaPath:"#/properties/invoice/properties/issuedOn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.invoice.properties.issuedOn.type,parentSchema:schema11.properties.invoice.properties.issuedOn,data:data49};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data47.dueOn !== undefined){
let data50 = data47.dueOn;
if(typeof data50 === "string"){
if(!pattern7.test(data50)){
const err143 = {instancePath:instancePath+"/invoice/dueOn",schemaPath:"#/properties/invoice/properties/dueOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\"",schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema11.properties.invoice.properties.dueOn,data:data50};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/invoice/dueOn",schemaPath:"#/properties/invoice/properties/dueOn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.invoice.properties.dueOn.type,parentSchema:schema11.properties.invoice.properties.dueOn,data:data50};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data47.periodFrom !== undefined){
let data51 = data47.periodFrom;
if(typeof data51 === "string"){
if(!pattern7.test(data51)){
const err145 = {instancePath:instancePath+"/invoice/periodFrom",schemaPath:"#/properties/invoice/properties/periodFrom/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\"",schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema11.properties.invoice.properties.periodFrom,data:data51};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/invoice/periodFrom",schemaPath:"#/properties/invoice/properties/periodFrom/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.invoice.properties.periodFrom.type,parentSchema:schema11.properties.invoice.properties.periodFrom,data:data51};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data47.periodTo !== undefined){
let data52 = data47.periodTo;
if(typeof data52 === "string"){
if(!pattern7.test(data52)){
const err147 = {instancePath:instancePath+"/invoice/periodTo",schemaPath:"#/properties/invoice/properties/periodTo/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\"",schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema11.properties.invoice.properties.periodTo,data:data52};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/invoice/periodTo",schemaPath:"#/properties/invoice/properties/periodTo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.invoice.properties.periodTo.type,parentSchema:schema11.properties.invoice.properties.periodTo,data:data52};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data47.currency !== undefined){
let data53 = data47.currency;
if(typeof data53 === "string"){
if(!pattern11.test(data53)){
const err149 = {instancePath:instancePath+"/invoice/currency",schemaPath:"#/properties/invoice/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.invoice.properties.currency,data:data53};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/invoice/currency",schemaPath:"#/properties/invoice/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.invoice.properties.currency.type,parentSchema:schema11.properties.invoice.properties.currency,data:data53};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data47.lines !== undefined){
let data54 = data47.lines;
if(Array.isArray(data54)){
if(data54.length > 1000){
const err151 = {instancePath:instancePath+"/invoice/lines",schemaPath:"#/properties/invoice/properties/lines/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema11.properties.invoice.properties.lines,data:data54};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
const len2 = data54.length;
for(let i2=0; i2<len2; i2++){
let data55 = data54[i2];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.description === undefined){
const err152 = {instancePath:instancePath+"/invoice/lines/" + i2,schemaPath:"#/properties/invoice/properties/lines/items/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema11.properties.invoice.properties.lines.items.required,parentSchema:schema11.properties.invoice.properties.lines.items,data:data55};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data55.amount === undefined){
const err153 = {instancePath:instancePath+"/invoice/lines/" + i2,schemaPath:"#/properties/invoice/properties/lines/items/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema11.properties.invoice.properties.lines.items.required,parentSchema:schema11.properties.invoice.properties.lines.items,data:data55};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key6 in data55){
if(!((((key6 === "description") || (key6 === "quantity")) || (key6 === "unitPrice")) || (key6 === "amount"))){
const err154 = {instancePath:instancePath+"/invoice/lines/" + i2,schemaPath:"#/properties/invoice/properties/lines/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.invoice.properties.lines.items,data:data55};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data55.description !== undefined){
let data56 = data55.description;
if(typeof data56 === "string"){
if(func4(data56) > 200){
const err155 = {instancePath:instancePath+"/invoice/lines/" + i2+"/description",schemaPath:"#/properties/invoice/properties/lines/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.invoice.properties.lines.items.properties.description,data:data56};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(func4(data56) < 1){
const err156 = {instancePath:instancePath+"/invoice/lines/" + i2+"/description",schemaPath:"#/properties/invoice/properties/lines/items/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.invoice.properties.lines.items.properties.description,data:data56};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!pattern0.test(data56)){
const err157 = {instancePath:instancePath+"/invoice/lines/" + i2+"/description",schemaPath:"#/properties/invoice/properties/lines/items/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.invoice.properties.lines.items.properties.description,data:data56};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/invoice/lines/" + i2+"/description",schemaPath:"#/properties/invoice/properties/lines/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.invoice.properties.lines.items.properties.description.type,parentSchema:schema11.properties.invoice.properties.lines.items.properties.description,data:data56};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data55.quantity !== undefined){
let data57 = data55.quantity;
if(typeof data57 === "string"){
if(!pattern5.test(data57)){
const err159 = {instancePath:instancePath+"/invoice/lines/" + i2+"/quantity",schemaPath:"#/properties/invoice/properties/lines/items/properties/quantity/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties.invoice.properties.lines.items.properties.quantity,data:data57};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/invoice/lines/" + i2+"/quantity",schemaPath:"#/properties/invoice/properties/lines/items/properties/quantity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.invoice.properties.lines.items.properties.quantity.type,parentSchema:schema11.properties.invoice.properties.lines.items.properties.quantity,data:data57};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data55.unitPrice !== undefined){
let data58 = data55.unitPrice;
if(typeof data58 === "string"){
if(!pattern5.test(data58)){
const err161 = {instancePath:instancePath+"/invoice/lines/" + i2+"/unitPrice",schemaPath:"#/properties/invoice/properties/lines/items/properties/unitPrice/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties.invoice.properties.lines.items.properties.unitPrice,data:data58};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/invoice/lines/" + i2+"/unitPrice",schemaPath:"#/properties/invoice/properties/lines/items/properties/unitPrice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.invoice.properties.lines.items.properties.unitPrice.type,parentSchema:schema11.properties.invoice.properties.lines.items.properties.unitPrice,data:data58};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data55.amount !== undefined){
let data59 = data55.amount;
if(typeof data59 === "string"){
if(!pattern5.test(data59)){
const err163 = {instancePath:instancePath+"/invoice/lines/" + i2+"/amount",schemaPath:"#/properties/invoice/properties/lines/items/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties.invoice.properties.lines.items.properties.amount,data:data59};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/invoice/lines/" + i2+"/amount",schemaPath:"#/properties/invoice/properties/lines/items/properties/amount/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.invoice.properties.lines.items.properties.amount.type,parentSchema:schema11.properties.invoice.properties.lines.items.properties.amount,data:data59};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/invoice/lines/" + i2,schemaPath:"#/properties/invoice/properties/lines/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.invoice.properties.lines.items.type,parentSchema:schema11.properties.invoice.properties.lines.items,data:data55};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/invoice/lines",schemaPath:"#/properties/invoice/properties/lines/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.invoice.properties.lines.type,parentSchema:schema11.properties.invoice.properties.lines,data:data54};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data47.tax !== undefined){
let data60 = data47.tax;
if(typeof data60 === "string"){
if(!pattern5.test(data60)){
const err167 = {instancePath:instancePath+"/invoice/tax",schemaPath:"#/properties/invoice/properties/tax/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties.invoice.properties.tax,data:data60};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/invoice/tax",schemaPath:"#/properties/invoice/properties/tax/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.invoice.properties.tax.type,parentSchema:schema11.properties.invoice.properties.tax,data:data60};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data47.total !== undefined){
let data61 = data47.total;
if(typeof data61 === "string"){
if(!pattern5.test(data61)){
const err169 = {instancePath:instancePath+"/invoice/total",schemaPath:"#/properties/invoice/properties/total/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties.invoice.properties.total,data:data61};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/invoice/total",schemaPath:"#/properties/invoice/properties/total/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.invoice.properties.total.type,parentSchema:schema11.properties.invoice.properties.total,data:data61};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data47.paid !== undefined){
let data62 = data47.paid;
if(typeof data62 === "string"){
if(!pattern5.test(data62)){
const err171 = {instancePath:instancePath+"/invoice/paid",schemaPath:"#/properties/invoice/properties/paid/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties.invoice.properties.paid,data:data62};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/invoice/paid",schemaPath:"#/properties/invoice/properties/paid/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.invoice.properties.paid.type,parentSchema:schema11.properties.invoice.properties.paid,data:data62};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data47.state !== undefined){
let data63 = data47.state;
if(!(((data63 === "open") || (data63 === "paid")) || (data63 === "cancelled"))){
const err173 = {instancePath:instancePath+"/invoice/state",schemaPath:"#/properties/invoice/properties/state/enum",keyword:"enum",params:{allowedValues: schema11.properties.invoice.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.invoice.properties.state.enum,parentSchema:schema11.properties.invoice.properties.state,data:data63};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data47.note !== undefined){
let data64 = data47.note;
if(typeof data64 === "string"){
if(func4(data64) > 1000){
const err174 = {instancePath:instancePath+"/invoice/note",schemaPath:"#/properties/invoice/properties/note/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.invoice.properties.note,data:data64};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/invoice/note",schemaPath:"#/properties/invoice/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.invoice.properties.note.type,parentSchema:schema11.properties.invoice.properties.note,data:data64};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/invoice",schemaPath:"#/properties/invoice/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.invoice.type,parentSchema:schema11.properties.invoice,data:data47};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data.document !== undefined){
let data65 = data.document;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.name === undefined){
const err177 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.document.required,parentSchema:schema11.properties.document,data:data65};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data65.state === undefined){
const err178 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema11.properties.document.required,parentSchema:schema11.properties.document,data:data65};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key7 in data65){
if(!((((((key7 === "name") || (key7 === "state")) || (key7 === "reason")) || (key7 === "mediaType")) || (key7 === "size")) || (key7 === "fileName"))){
const err179 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.document,data:data65};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data65.name !== undefined){
let data66 = data65.name;
if(typeof data66 === "string"){
if(func4(data66) > 200){
const err180 = {instancePath:instancePath+"/document/name",schemaPath:"#/properties/document/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.document.properties.name,data:data66};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(func4(data66) < 1){
const err181 = {instancePath:instancePath+"/document/name",schemaPath:"#/properties/document/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.document.properties.name,data:data66};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(!pattern0.test(data66)){
const err182 = {instancePath:instancePath+"/document/name",schemaPath:"#/properties/document/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.document.properties.name,data:data66};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/document/name",schemaPath:"#/properties/document/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.document.properties.name.type,parentSchema:schema11.properties.document.properties.name,data:data66};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data65.state !== undefined){
let data67 = data65.state;
if(!(((((data67 === "asked") || (data67 === "received")) || (data67 === "accepted")) || (data67 === "refused")) || (data67 === "given"))){
const err184 = {instancePath:instancePath+"/document/state",schemaPath:"#/properties/document/properties/state/enum",keyword:"enum",params:{allowedValues: schema11.properties.document.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.document.properties.state.enum,parentSchema:schema11.properties.document.properties.state,data:data67};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data65.reason !== undefined){
let data68 = data65.reason;
if(typeof data68 === "string"){
if(func4(data68) > 500){
const err185 = {instancePath:instancePath+"/document/reason",schemaPath:"#/properties/document/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11.properties.document.properties.reason,data:data68};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(!pattern0.test(data68)){
const err186 = {instancePath:instancePath+"/document/reason",schemaPath:"#/properties/document/properties/reason/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.document.properties.reason,data:data68};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/document/reason",schemaPath:"#/properties/document/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.document.properties.reason.type,parentSchema:schema11.properties.document.properties.reason,data:data68};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data65.mediaType !== undefined){
let data69 = data65.mediaType;
if(!(((data69 === "application/pdf") || (data69 === "image/png")) || (data69 === "image/jpeg"))){
const err188 = {instancePath:instancePath+"/document/mediaType",schemaPath:"#/properties/document/properties/mediaType/enum",keyword:"enum",params:{allowedValues: schema11.properties.document.properties.mediaType.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.document.properties.mediaType.enum,parentSchema:schema11.properties.document.properties.mediaType,data:data69};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data65.size !== undefined){
let data70 = data65.size;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err189 = {instancePath:instancePath+"/document/size",schemaPath:"#/properties/document/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.document.properties.size.type,parentSchema:schema11.properties.document.properties.size,data:data70};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 20000000 || isNaN(data70)){
const err190 = {instancePath:instancePath+"/document/size",schemaPath:"#/properties/document/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000000},message:"must be <= 20000000",schema:20000000,parentSchema:schema11.properties.document.properties.size,data:data70};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data70 < 0 || isNaN(data70)){
const err191 = {instancePath:instancePath+"/document/size",schemaPath:"#/properties/document/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.document.properties.size,data:data70};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
if(data65.fileName !== undefined){
let data71 = data65.fileName;
if(typeof data71 === "string"){
if(func4(data71) > 200){
const err192 = {instancePath:instancePath+"/document/fileName",schemaPath:"#/properties/document/properties/fileName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.document.properties.fileName,data:data71};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(!pattern0.test(data71)){
const err193 = {instancePath:instancePath+"/document/fileName",schemaPath:"#/properties/document/properties/fileName/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.document.properties.fileName,data:data71};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/document/fileName",schemaPath:"#/properties/document/properties/fileName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.document.properties.fileName.type,parentSchema:schema11.properties.document.properties.fileName,data:data71};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.document.type,parentSchema:schema11.properties.document,data:data65};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data.did !== undefined){
let data72 = data.did;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.number === undefined){
const err196 = {instancePath:instancePath+"/did",schemaPath:"#/properties/did/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema11.properties.did.required,parentSchema:schema11.properties.did,data:data72};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
for(const key8 in data72){
if(!(((((((key8 === "number") || (key8 === "name")) || (key8 === "destination")) || (key8 === "locked")) || (key8 === "tags")) || (key8 === "state")) || (key8 === "monthly"))){
const err197 = {instancePath:instancePath+"/did",schemaPath:"#/properties/did/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.did,data:data72};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data72.number !== undefined){
let data73 = data72.number;
if(typeof data73 === "string"){
if(func4(data73) > 32){
const err198 = {instancePath:instancePath+"/did/number",schemaPath:"#/properties/did/properties/number/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema11.properties.did.properties.number,data:data73};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(func4(data73) < 3){
const err199 = {instancePath:instancePath+"/did/number",schemaPath:"#/properties/did/properties/number/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema11.properties.did.properties.number,data:data73};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(!pattern32.test(data73)){
const err200 = {instancePath:instancePath+"/did/number",schemaPath:"#/properties/did/properties/number/pattern",keyword:"pattern",params:{pattern: "^[0-9]{3,32}$"},message:"must match pattern \""+"^[0-9]{3,32}$"+"\"",schema:"^[0-9]{3,32}$",parentSchema:schema11.properties.did.properties.number,data:data73};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/did/number",schemaPath:"#/properties/did/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.did.properties.number.type,parentSchema:schema11.properties.did.properties.number,data:data73};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data72.name !== undefined){
let data74 = data72.name;
if(typeof data74 === "string"){
if(func4(data74) > 200){
const err202 = {instancePath:instancePath+"/did/name",schemaPath:"#/properties/did/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.did.properties.name,data:data74};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(!pattern0.test(data74)){
const err203 = {instancePath:instancePath+"/did/name",schemaPath:"#/properties/did/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.did.properties.name,data:data74};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/did/name",schemaPath:"#/properties/did/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.did.properties.name.type,parentSchema:schema11.properties.did.properties.name,data:data74};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data72.destination !== undefined){
let data75 = data72.destination;
if(typeof data75 === "string"){
if(func4(data75) > 200){
const err205 = {instancePath:instancePath+"/did/destination",schemaPath:"#/properties/did/properties/destination/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.did.properties.destination,data:data75};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(!pattern0.test(data75)){
const err206 = {instancePath:instancePath+"/did/destination",schemaPath:"#/properties/did/properties/destination/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.did.properties.destination,data:data75};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/did/destination",schemaPath:"#/properties/did/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.did.properties.destination.type,parentSchema:schema11.properties.did.properties.destination,data:data75};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data72.locked !== undefined){
let data76 = data72.locked;
if(typeof data76 !== "boolean"){
const err208 = {instancePath:instancePath+"/did/locked",schemaPath:"#/properties/did/properties/locked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.did.properties.locked.type,parentSchema:schema11.properties.did.properties.locked,data:data76};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data72.tags !== undefined){
let data77 = data72.tags;
if(Array.isArray(data77)){
if(data77.length > 50){
const err209 = {instancePath:instancePath+"/did/tags",schemaPath:"#/properties/did/properties/tags/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.did.properties.tags,data:data77};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
const len3 = data77.length;
for(let i3=0; i3<len3; i3++){
let data78 = data77[i3];
if(typeof data78 === "string"){
if(func4(data78) > 63){
const err210 = {instancePath:instancePath+"/did/tags/" + i3,schemaPath:"#/properties/did/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema11.properties.did.properties.tags.items,data:data78};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(func4(data78) < 1){
const err211 = {instancePath:instancePath+"/did/tags/" + i3,schemaPath:"#/properties/did/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.did.properties.tags.items,data:data78};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!pattern0.test(data78)){
const err212 = {instancePath:instancePath+"/did/tags/" + i3,schemaPath:"#/properties/did/properties/tags/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.did.properties.tags.items,data:data78};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/did/tags/" + i3,schemaPath:"#/properties/did/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.did.properties.tags.items.type,parentSchema:schema11.properties.did.properties.tags.items,data:data78};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/did/tags",schemaPath:"#/properties/did/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.did.properties.tags.type,parentSchema:schema11.properties.did.properties.tags,data:data77};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data72.state !== undefined){
let data79 = data72.state;
if(!(((data79 === "active") || (data79 === "pending")) || (data79 === "suspended"))){
const err215 = {instancePath:instancePath+"/did/state",schemaPath:"#/properties/did/properties/state/enum",keyword:"enum",params:{allowedValues: schema11.properties.did.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.did.properties.state.enum,parentSchema:schema11.properties.did.properties.state,data:data79};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data72.monthly !== undefined){
let data80 = data72.monthly;
if(typeof data80 === "string"){
if(!pattern5.test(data80)){
const err216 = {instancePath:instancePath+"/did/monthly",schemaPath:"#/properties/did/properties/monthly/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties.did.properties.monthly,data:data80};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/did/monthly",schemaPath:"#/properties/did/properties/monthly/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.did.properties.monthly.type,parentSchema:schema11.properties.did.properties.monthly,data:data80};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/did",schemaPath:"#/properties/did/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.did.type,parentSchema:schema11.properties.did,data:data72};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data.cli !== undefined){
let data81 = data.cli;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.number === undefined){
const err219 = {instancePath:instancePath+"/cli",schemaPath:"#/properties/cli/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema11.properties.cli.required,parentSchema:schema11.properties.cli,data:data81};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
for(const key9 in data81){
if(!((((key9 === "number") || (key9 === "name")) || (key9 === "verified")) || (key9 === "preset"))){
const err220 = {instancePath:instancePath+"/cli",schemaPath:"#/properties/cli/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.cli,data:data81};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data81.number !== undefined){
let data82 = data81.number;
if(typeof data82 === "string"){
if(func4(data82) > 32){
const err221 = {instancePath:instancePath+"/cli/number",schemaPath:"#/properties/cli/properties/number/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema11.properties.cli.properties.number,data:data82};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(func4(data82) < 3){
const err222 = {instancePath:instancePath+"/cli/number",schemaPath:"#/properties/cli/properties/number/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema11.properties.cli.properties.number,data:data82};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(!pattern32.test(data82)){
const err223 = {instancePath:instancePath+"/cli/number",schemaPath:"#/properties/cli/properties/number/pattern",keyword:"pattern",params:{pattern: "^[0-9]{3,32}$"},message:"must match pattern \""+"^[0-9]{3,32}$"+"\"",schema:"^[0-9]{3,32}$",parentSchema:schema11.properties.cli.properties.number,data:data82};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/cli/number",schemaPath:"#/properties/cli/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.cli.properties.number.type,parentSchema:schema11.properties.cli.properties.number,data:data82};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data81.name !== undefined){
let data83 = data81.name;
if(typeof data83 === "string"){
if(func4(data83) > 200){
const err225 = {instancePath:instancePath+"/cli/name",schemaPath:"#/properties/cli/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.cli.properties.name,data:data83};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(!pattern0.test(data83)){
const err226 = {instancePath:instancePath+"/cli/name",schemaPath:"#/properties/cli/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.cli.properties.name,data:data83};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/cli/name",schemaPath:"#/properties/cli/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.cli.properties.name.type,parentSchema:schema11.properties.cli.properties.name,data:data83};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data81.verified !== undefined){
let data84 = data81.verified;
if(typeof data84 !== "boolean"){
const err228 = {instancePath:instancePath+"/cli/verified",schemaPath:"#/properties/cli/properties/verified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.cli.properties.verified.type,parentSchema:schema11.properties.cli.properties.verified,data:data84};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data81.preset !== undefined){
let data85 = data81.preset;
if(typeof data85 !== "boolean"){
const err229 = {instancePath:instancePath+"/cli/preset",schemaPath:"#/properties/cli/properties/preset/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.cli.properties.preset.type,parentSchema:schema11.properties.cli.properties.preset,data:data85};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/cli",schemaPath:"#/properties/cli/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.cli.type,parentSchema:schema11.properties.cli,data:data81};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data["ip-address"] !== undefined){
let data86 = data["ip-address"];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.address === undefined){
const err231 = {instancePath:instancePath+"/ip-address",schemaPath:"#/properties/ip-address/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema11.properties["ip-address"].required,parentSchema:schema11.properties["ip-address"],data:data86};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
for(const key10 in data86){
if(!((key10 === "address") || (key10 === "note"))){
const err232 = {instancePath:instancePath+"/ip-address",schemaPath:"#/properties/ip-address/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["ip-address"],data:data86};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data86.address !== undefined){
let data87 = data86.address;
if(typeof data87 === "string"){
if(func4(data87) > 64){
const err233 = {instancePath:instancePath+"/ip-address/address",schemaPath:"#/properties/ip-address/properties/address/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema11.properties["ip-address"].properties.address,data:data87};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(func4(data87) < 2){
const err234 = {instancePath:instancePath+"/ip-address/address",schemaPath:"#/properties/ip-address/properties/address/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters",schema:2,parentSchema:schema11.properties["ip-address"].properties.address,data:data87};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(!pattern39.test(data87)){
const err235 = {instancePath:instancePath+"/ip-address/address",schemaPath:"#/properties/ip-address/properties/address/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F:.]{2,45}(/[0-9]{1,3})?$"},message:"must match pattern \""+"^[0-9a-fA-F:.]{2,45}(/[0-9]{1,3})?$"+"\"",schema:"^[0-9a-fA-F:.]{2,45}(/[0-9]{1,3})?$",parentSchema:schema11.properties["ip-address"].properties.address,data:data87};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/ip-address/address",schemaPath:"#/properties/ip-address/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["ip-address"].properties.address.type,parentSchema:schema11.properties["ip-address"].properties.address,data:data87};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data86.note !== undefined){
let data88 = data86.note;
if(typeof data88 === "string"){
if(func4(data88) > 200){
const err237 = {instancePath:instancePath+"/ip-address/note",schemaPath:"#/properties/ip-address/properties/note/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties["ip-address"].properties.note,data:data88};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(!pattern0.test(data88)){
const err238 = {instancePath:instancePath+"/ip-address/note",schemaPath:"#/properties/ip-address/properties/note/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties["ip-address"].properties.note,data:data88};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/ip-address/note",schemaPath:"#/properties/ip-address/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["ip-address"].properties.note.type,parentSchema:schema11.properties["ip-address"].properties.note,data:data88};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/ip-address",schemaPath:"#/properties/ip-address/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["ip-address"].type,parentSchema:schema11.properties["ip-address"],data:data86};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data["sip-user"] !== undefined){
let data89 = data["sip-user"];
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.username === undefined){
const err241 = {instancePath:instancePath+"/sip-user",schemaPath:"#/properties/sip-user/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'",schema:schema11.properties["sip-user"].required,parentSchema:schema11.properties["sip-user"],data:data89};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data89.realm === undefined){
const err242 = {instancePath:instancePath+"/sip-user",schemaPath:"#/properties/sip-user/required",keyword:"required",params:{missingProperty: "realm"},message:"must have required property '"+"realm"+"'",schema:schema11.properties["sip-user"].required,parentSchema:schema11.properties["sip-user"],data:data89};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data89.ha1 === undefined){
const err243 = {instancePath:instancePath+"/sip-user",schemaPath:"#/properties/sip-user/required",keyword:"required",params:{missingProperty: "ha1"},message:"must have required property '"+"ha1"+"'",schema:schema11.properties["sip-user"].required,parentSchema:schema11.properties["sip-user"],data:data89};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
for(const key11 in data89){
if(!((((key11 === "username") || (key11 === "realm")) || (key11 === "ha1")) || (key11 === "note"))){
const err244 = {instancePath:instancePath+"/sip-user",schemaPath:"#/properties/sip-user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["sip-user"],data:data89};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data89.username !== undefined){
let data90 = data89.username;
if(typeof data90 === "string"){
if(func4(data90) > 64){
const err245 = {instancePath:instancePath+"/sip-user/username",schemaPath:"#/properties/sip-user/properties/username/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema11.properties["sip-user"].properties.username,data:data90};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(func4(data90) < 3){
const err246 = {instancePath:instancePath+"/sip-user/username",schemaPath:"#/properties/sip-user/properties/username/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema11.properties["sip-user"].properties.username,data:data90};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(!pattern41.test(data90)){
const err247 = {instancePath:instancePath+"/sip-user/username",schemaPath:"#/properties/sip-user/properties/username/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{2,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{2,63}$"+"\"",schema:"^[a-z0-9][a-z0-9._-]{2,63}$",parentSchema:schema11.properties["sip-user"].properties.username,data:data90};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/sip-user/username",schemaPath:"#/properties/sip-user/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["sip-user"].properties.username.type,parentSchema:schema11.properties["sip-user"].properties.username,data:data90};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data89.realm !== undefined){
let data91 = data89.realm;
if(typeof data91 === "string"){
if(func4(data91) > 253){
const err249 = {instancePath:instancePath+"/sip-user/realm",schemaPath:"#/properties/sip-user/properties/realm/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema11.properties["sip-user"].properties.realm,data:data91};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(func4(data91) < 1){
const err250 = {instancePath:instancePath+"/sip-user/realm",schemaPath:"#/properties/sip-user/properties/realm/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties["sip-user"].properties.realm,data:data91};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(!pattern0.test(data91)){
const err251 = {instancePath:instancePath+"/sip-user/realm",schemaPath:"#/properties/sip-user/properties/realm/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties["sip-user"].properties.realm,data:data91};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/sip-user/realm",schemaPath:"#/properties/sip-user/properties/realm/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["sip-user"].properties.realm.type,parentSchema:schema11.properties["sip-user"].properties.realm,data:data91};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data89.ha1 !== undefined){
let data92 = data89.ha1;
if(typeof data92 === "string"){
if(func4(data92) > 64){
const err253 = {instancePath:instancePath+"/sip-user/ha1",schemaPath:"#/properties/sip-user/properties/ha1/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema11.properties["sip-user"].properties.ha1,data:data92};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(func4(data92) < 64){
const err254 = {instancePath:instancePath+"/sip-user/ha1",schemaPath:"#/properties/sip-user/properties/ha1/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters",schema:64,parentSchema:schema11.properties["sip-user"].properties.ha1,data:data92};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(!pattern43.test(data92)){
const err255 = {instancePath:instancePath+"/sip-user/ha1",schemaPath:"#/properties/sip-user/properties/ha1/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema11.properties["sip-user"].properties.ha1,data:data92};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/sip-user/ha1",schemaPath:"#/properties/sip-user/properties/ha1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["sip-user"].properties.ha1.type,parentSchema:schema11.properties["sip-user"].properties.ha1,data:data92};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data89.note !== undefined){
let data93 = data89.note;
if(typeof data93 === "string"){
if(func4(data93) > 200){
const err257 = {instancePath:instancePath+"/sip-user/note",schemaPath:"#/properties/sip-user/properties/note/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties["sip-user"].properties.note,data:data93};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(!pattern0.test(data93)){
const err258 = {instancePath:instancePath+"/sip-user/note",schemaPath:"#/properties/sip-user/properties/note/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties["sip-user"].properties.note,data:data93};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/sip-user/note",schemaPath:"#/properties/sip-user/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["sip-user"].properties.note.type,parentSchema:schema11.properties["sip-user"].properties.note,data:data93};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/sip-user",schemaPath:"#/properties/sip-user/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["sip-user"].type,parentSchema:schema11.properties["sip-user"],data:data89};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data["rate-card"] !== undefined){
let data94 = data["rate-card"];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.name === undefined){
const err261 = {instancePath:instancePath+"/rate-card",schemaPath:"#/properties/rate-card/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties["rate-card"].required,parentSchema:schema11.properties["rate-card"],data:data94};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data94.currency === undefined){
const err262 = {instancePath:instancePath+"/rate-card",schemaPath:"#/properties/rate-card/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'",schema:schema11.properties["rate-card"].required,parentSchema:schema11.properties["rate-card"],data:data94};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
for(const key12 in data94){
if(!(((key12 === "name") || (key12 === "currency")) || (key12 === "note"))){
const err263 = {instancePath:instancePath+"/rate-card",schemaPath:"#/properties/rate-card/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["rate-card"],data:data94};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data94.name !== undefined){
let data95 = data94.name;
if(typeof data95 === "string"){
if(func4(data95) > 200){
const err264 = {instancePath:instancePath+"/rate-card/name",schemaPath:"#/properties/rate-card/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties["rate-card"].properties.name,data:data95};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(func4(data95) < 1){
const err265 = {instancePath:instancePath+"/rate-card/name",schemaPath:"#/properties/rate-card/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties["rate-card"].properties.name,data:data95};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(!pattern0.test(data95)){
const err266 = {instancePath:instancePath+"/rate-card/name",schemaPath:"#/properties/rate-card/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties["rate-card"].properties.name,data:data95};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/rate-card/name",schemaPath:"#/properties/rate-card/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["rate-card"].properties.name.type,parentSchema:schema11.properties["rate-card"].properties.name,data:data95};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data94.currency !== undefined){
let data96 = data94.currency;
if(typeof data96 === "string"){
if(!pattern11.test(data96)){
const err268 = {instancePath:instancePath+"/rate-card/currency",schemaPath:"#/properties/rate-card/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties["rate-card"].properties.currency,data:data96};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/rate-card/currency",schemaPath:"#/properties/rate-card/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["rate-card"].properties.currency.type,parentSchema:schema11.properties["rate-card"].properties.currency,data:data96};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data94.note !== undefined){
let data97 = data94.note;
if(typeof data97 === "string"){
if(func4(data97) > 1000){
const err270 = {instancePath:instancePath+"/rate-card/note",schemaPath:"#/properties/rate-card/properties/note/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties["rate-card"].properties.note,data:data97};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/rate-card/note",schemaPath:"#/properties/rate-card/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["rate-card"].properties.note.type,parentSchema:schema11.properties["rate-card"].properties.note,data:data97};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
else {
const err272 = {instancePath:instancePath+"/rate-card",schemaPath:"#/properties/rate-card/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["rate-card"].type,parentSchema:schema11.properties["rate-card"],data:data94};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data["status-component"] !== undefined){
let data98 = data["status-component"];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.name === undefined){
const err273 = {instancePath:instancePath+"/status-component",schemaPath:"#/properties/status-component/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties["status-component"].required,parentSchema:schema11.properties["status-component"],data:data98};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data98.state === undefined){
const err274 = {instancePath:instancePath+"/status-component",schemaPath:"#/properties/status-component/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema11.properties["status-component"].required,parentSchema:schema11.properties["status-component"],data:data98};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
for(const key13 in data98){
if(!(((key13 === "name") || (key13 === "state")) || (key13 === "order"))){
const err275 = {instancePath:instancePath+"/status-component",schemaPath:"#/properties/status-component/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["status-component"],data:data98};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data98.name !== undefined){
let data99 = data98.name;
if(typeof data99 === "string"){
if(func4(data99) > 200){
const err276 = {instancePath:instancePath+"/status-component/name",schemaPath:"#/properties/status-component/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties["status-component"].properties.name,data:data99};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(func4(data99) < 1){
const err277 = {instancePath:instancePath+"/status-component/name",schemaPath:"#/properties/status-component/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties["status-component"].properties.name,data:data99};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(!pattern0.test(data99)){
const err278 = {instancePath:instancePath+"/status-component/name",schemaPath:"#/properties/status-component/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties["status-component"].properties.name,data:data99};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/status-component/name",schemaPath:"#/properties/status-component/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["status-component"].properties.name.type,parentSchema:schema11.properties["status-component"].properties.name,data:data99};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data98.state !== undefined){
let data100 = data98.state;
if(!(((((data100 === "operational") || (data100 === "degraded")) || (data100 === "partial-outage")) || (data100 === "outage")) || (data100 === "maintenance"))){
const err280 = {instancePath:instancePath+"/status-component/state",schemaPath:"#/properties/status-component/properties/state/enum",keyword:"enum",params:{allowedValues: schema11.properties["status-component"].properties.state.enum},message:"must be equal to one of the allowed values",schema:schema11.properties["status-component"].properties.state.enum,parentSchema:schema11.properties["status-component"].properties.state,data:data100};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data98.order !== undefined){
let data101 = data98.order;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err281 = {instancePath:instancePath+"/status-component/order",schemaPath:"#/properties/status-component/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["status-component"].properties.order.type,parentSchema:schema11.properties["status-component"].properties.order,data:data101};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 1000000 || isNaN(data101)){
const err282 = {instancePath:instancePath+"/status-component/order",schemaPath:"#/properties/status-component/properties/order/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties["status-component"].properties.order,data:data101};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(data101 < 0 || isNaN(data101)){
const err283 = {instancePath:instancePath+"/status-component/order",schemaPath:"#/properties/status-component/properties/order/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties["status-component"].properties.order,data:data101};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
}
else {
const err284 = {instancePath:instancePath+"/status-component",schemaPath:"#/properties/status-component/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["status-component"].type,parentSchema:schema11.properties["status-component"],data:data98};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data.incident !== undefined){
let data102 = data.incident;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.title === undefined){
const err285 = {instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema11.properties.incident.required,parentSchema:schema11.properties.incident,data:data102};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data102.state === undefined){
const err286 = {instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",schema:schema11.properties.incident.required,parentSchema:schema11.properties.incident,data:data102};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data102.startedAt === undefined){
const err287 = {instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/required",keyword:"required",params:{missingProperty: "startedAt"},message:"must have required property '"+"startedAt"+"'",schema:schema11.properties.incident.required,parentSchema:schema11.properties.incident,data:data102};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data102.updates === undefined){
const err288 = {instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/required",keyword:"required",params:{missingProperty: "updates"},message:"must have required property '"+"updates"+"'",schema:schema11.properties.incident.required,parentSchema:schema11.properties.incident,data:data102};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
for(const key14 in data102){
if(!((((((key14 === "title") || (key14 === "state")) || (key14 === "components")) || (key14 === "startedAt")) || (key14 === "resolvedAt")) || (key14 === "updates"))){
const err289 = {instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.incident,data:data102};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data102.title !== undefined){
let data103 = data102.title;
if(typeof data103 === "string"){
if(func4(data103) > 200){
const err290 = {instancePath:instancePath+"/incident/title",schemaPath:"#/properties/incident/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.incident.properties.title,data:data103};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(func4(data103) < 1){
const err291 = {instancePath:instancePath+"/incident/title",schemaPath:"#/properties/incident/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.incident.properties.title,data:data103};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(!pattern0.test(data103)){
const err292 = {instancePath:instancePath+"/incident/title",schemaPath:"#/properties/incident/properties/title/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.incident.properties.title,data:data103};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/incident/title",schemaPath:"#/properties/incident/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.incident.properties.title.type,parentSchema:schema11.properties.incident.properties.title,data:data103};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data102.state !== undefined){
let data104 = data102.state;
if(!(((((data104 === "investigating") || (data104 === "identified")) || (data104 === "monitoring")) || (data104 === "resolved")) || (data104 === "planned"))){
const err294 = {instancePath:instancePath+"/incident/state",schemaPath:"#/properties/incident/properties/state/enum",keyword:"enum",params:{allowedValues: schema11.properties.incident.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.incident.properties.state.enum,parentSchema:schema11.properties.incident.properties.state,data:data104};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data102.components !== undefined){
let data105 = data102.components;
if(Array.isArray(data105)){
if(data105.length > 50){
const err295 = {instancePath:instancePath+"/incident/components",schemaPath:"#/properties/incident/properties/components/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.incident.properties.components,data:data105};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
const len4 = data105.length;
for(let i4=0; i4<len4; i4++){
let data106 = data105[i4];
if(typeof data106 === "string"){
if(func4(data106) > 200){
const err296 = {instancePath:instancePath+"/incident/components/" + i4,schemaPath:"#/properties/incident/properties/components/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.incident.properties.components.items,data:data106};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(func4(data106) < 1){
const err297 = {instancePath:instancePath+"/incident/components/" + i4,schemaPath:"#/properties/incident/properties/components/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.incident.properties.components.items,data:data106};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(!pattern0.test(data106)){
const err298 = {instancePath:instancePath+"/incident/components/" + i4,schemaPath:"#/properties/incident/properties/components/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.incident.properties.components.items,data:data106};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
else {
const err299 = {instancePath:instancePath+"/incident/components/" + i4,schemaPath:"#/properties/incident/properties/components/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.incident.properties.components.items.type,parentSchema:schema11.properties.incident.properties.components.items,data:data106};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
else {
const err300 = {instancePath:instancePath+"/incident/components",schemaPath:"#/properties/incident/properties/components/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.incident.properties.components.type,parentSchema:schema11.properties.incident.properties.components,data:data105};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data102.startedAt !== undefined){
let data107 = data102.startedAt;
if(typeof data107 === "string"){
if(!pattern50.test(data107)){
const err301 = {instancePath:instancePath+"/incident/startedAt",schemaPath:"#/properties/incident/properties/startedAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",parentSchema:schema11.properties.incident.properties.startedAt,data:data107};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/incident/startedAt",schemaPath:"#/properties/incident/properties/startedAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.incident.properties.startedAt.type,parentSchema:schema11.properties.incident.properties.startedAt,data:data107};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data102.resolvedAt !== undefined){
let data108 = data102.resolvedAt;
if(typeof data108 === "string"){
if(!pattern50.test(data108)){
const err303 = {instancePath:instancePath+"/incident/resolvedAt",schemaPath:"#/properties/incident/properties/resolvedAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",parentSchema:schema11.properties.incident.properties.resolvedAt,data:data108};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/incident/resolvedAt",schemaPath:"#/properties/incident/properties/resolvedAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.incident.properties.resolvedAt.type,parentSchema:schema11.properties.incident.properties.resolvedAt,data:data108};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data102.updates !== undefined){
let data109 = data102.updates;
if(Array.isArray(data109)){
if(data109.length > 200){
const err305 = {instancePath:instancePath+"/incident/updates",schemaPath:"#/properties/incident/properties/updates/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema11.properties.incident.properties.updates,data:data109};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
const len5 = data109.length;
for(let i5=0; i5<len5; i5++){
let data110 = data109[i5];
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.at === undefined){
const err306 = {instancePath:instancePath+"/incident/updates/" + i5,schemaPath:"#/properties/incident/properties/updates/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema11.properties.incident.properties.updates.items.required,parentSchema:schema11.properties.incident.properties.updates.items,data:data110};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data110.text === undefined){
const err307 = {instancePath:instancePath+"/incident/updates/" + i5,schemaPath:"#/properties/incident/properties/updates/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.incident.properties.updates.items.required,parentSchema:schema11.properties.incident.properties.updates.items,data:data110};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
for(const key15 in data110){
if(!((key15 === "at") || (key15 === "text"))){
const err308 = {instancePath:instancePath+"/incident/updates/" + i5,schemaPath:"#/properties/incident/properties/updates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.incident.properties.updates.items,data:data110};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data110.at !== undefined){
let data111 = data110.at;
if(typeof data111 === "string"){
if(!pattern50.test(data111)){
const err309 = {instancePath:instancePath+"/incident/updates/" + i5+"/at",schemaPath:"#/properties/incident/properties/updates/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",parentSchema:schema11.properties.incident.properties.updates.items.properties.at,data:data111};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/incident/updates/" + i5+"/at",schemaPath:"#/properties/incident/properties/updates/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.incident.properties.updates.items.properties.at.type,parentSchema:schema11.properties.incident.properties.updates.items.properties.at,data:data111};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data110.text !== undefined){
let data112 = data110.text;
if(typeof data112 === "string"){
if(func4(data112) > 2000){
const err311 = {instancePath:instancePath+"/incident/updates/" + i5+"/text",schemaPath:"#/properties/incident/properties/updates/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.incident.properties.updates.items.properties.text,data:data112};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else {
const err312 = {instancePath:instancePath+"/incident/updates/" + i5+"/text",schemaPath:"#/properties/incident/properties/updates/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.incident.properties.updates.items.properties.text.type,parentSchema:schema11.properties.incident.properties.updates.items.properties.text,data:data112};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/incident/updates/" + i5,schemaPath:"#/properties/incident/properties/updates/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.incident.properties.updates.items.type,parentSchema:schema11.properties.incident.properties.updates.items,data:data110};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
else {
const err314 = {instancePath:instancePath+"/incident/updates",schemaPath:"#/properties/incident/properties/updates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.incident.properties.updates.type,parentSchema:schema11.properties.incident.properties.updates,data:data109};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
else {
const err315 = {instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.incident.type,parentSchema:schema11.properties.incident,data:data102};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data.customer !== undefined){
let data113 = data.customer;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.name === undefined){
const err316 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.customer.required,parentSchema:schema11.properties.customer,data:data113};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
for(const key16 in data113){
if(!(func2.call(schema11.properties.customer.properties, key16))){
const err317 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.customer,data:data113};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data113.type !== undefined){
let data114 = data113.type;
if(!((data114 === "customer") || (data114 === "carrier"))){
const err318 = {instancePath:instancePath+"/customer/type",schemaPath:"#/properties/customer/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.customer.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.customer.properties.type.enum,parentSchema:schema11.properties.customer.properties.type,data:data114};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data113.name !== undefined){
let data115 = data113.name;
if(typeof data115 === "string"){
if(func4(data115) > 200){
const err319 = {instancePath:instancePath+"/customer/name",schemaPath:"#/properties/customer/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.customer.properties.name,data:data115};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(func4(data115) < 1){
const err320 = {instancePath:instancePath+"/customer/name",schemaPath:"#/properties/customer/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.customer.properties.name,data:data115};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(!pattern0.test(data115)){
const err321 = {instancePath:instancePath+"/customer/name",schemaPath:"#/properties/customer/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.customer.properties.name,data:data115};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
else {
const err322 = {instancePath:instancePath+"/customer/name",schemaPath:"#/properties/customer/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.customer.properties.name.type,parentSchema:schema11.properties.customer.properties.name,data:data115};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data113.currency !== undefined){
let data116 = data113.currency;
if(typeof data116 === "string"){
if(!pattern11.test(data116)){
const err323 = {instancePath:instancePath+"/customer/currency",schemaPath:"#/properties/customer/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.customer.properties.currency,data:data116};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = {instancePath:instancePath+"/customer/currency",schemaPath:"#/properties/customer/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.customer.properties.currency.type,parentSchema:schema11.properties.customer.properties.currency,data:data116};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data113.timezone !== undefined){
let data117 = data113.timezone;
if(typeof data117 === "string"){
if(func4(data117) > 64){
const err325 = {instancePath:instancePath+"/customer/timezone",schemaPath:"#/properties/customer/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema11.properties.customer.properties.timezone,data:data117};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(func4(data117) < 1){
const err326 = {instancePath:instancePath+"/customer/timezone",schemaPath:"#/properties/customer/properties/timezone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.customer.properties.timezone,data:data117};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(!pattern0.test(data117)){
const err327 = {instancePath:instancePath+"/customer/timezone",schemaPath:"#/properties/customer/properties/timezone/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.customer.properties.timezone,data:data117};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
else {
const err328 = {instancePath:instancePath+"/customer/timezone",schemaPath:"#/properties/customer/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.customer.properties.timezone.type,parentSchema:schema11.properties.customer.properties.timezone,data:data117};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data113.status !== undefined){
let data118 = data113.status;
if(!(((data118 === "active") || (data118 === "pending-approval")) || (data118 === "disabled"))){
const err329 = {instancePath:instancePath+"/customer/status",schemaPath:"#/properties/customer/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.customer.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.customer.properties.status.enum,parentSchema:schema11.properties.customer.properties.status,data:data118};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data113.debitLimit !== undefined){
let data119 = data113.debitLimit;
if(typeof data119 === "string"){
if(!pattern5.test(data119)){
const err330 = {instancePath:instancePath+"/customer/debitLimit",schemaPath:"#/properties/customer/properties/debitLimit/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties.customer.properties.debitLimit,data:data119};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/customer/debitLimit",schemaPath:"#/properties/customer/properties/debitLimit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.customer.properties.debitLimit.type,parentSchema:schema11.properties.customer.properties.debitLimit,data:data119};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data113.minimumPayment !== undefined){
let data120 = data113.minimumPayment;
if(typeof data120 === "string"){
if(!pattern5.test(data120)){
const err332 = {instancePath:instancePath+"/customer/minimumPayment",schemaPath:"#/properties/customer/properties/minimumPayment/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties.customer.properties.minimumPayment,data:data120};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/customer/minimumPayment",schemaPath:"#/properties/customer/properties/minimumPayment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.customer.properties.minimumPayment.type,parentSchema:schema11.properties.customer.properties.minimumPayment,data:data120};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data113.channels !== undefined){
let data121 = data113.channels;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
const err334 = {instancePath:instancePath+"/customer/channels",schemaPath:"#/properties/customer/properties/channels/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.customer.properties.channels.type,parentSchema:schema11.properties.customer.properties.channels,data:data121};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 1000000 || isNaN(data121)){
const err335 = {instancePath:instancePath+"/customer/channels",schemaPath:"#/properties/customer/properties/channels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.customer.properties.channels,data:data121};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data121 < 0 || isNaN(data121)){
const err336 = {instancePath:instancePath+"/customer/channels",schemaPath:"#/properties/customer/properties/channels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.customer.properties.channels,data:data121};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
if(data113.flowSpeed !== undefined){
let data122 = data113.flowSpeed;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
const err337 = {instancePath:instancePath+"/customer/flowSpeed",schemaPath:"#/properties/customer/properties/flowSpeed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.customer.properties.flowSpeed.type,parentSchema:schema11.properties.customer.properties.flowSpeed,data:data122};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 1000000 || isNaN(data122)){
const err338 = {instancePath:instancePath+"/customer/flowSpeed",schemaPath:"#/properties/customer/properties/flowSpeed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.customer.properties.flowSpeed,data:data122};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(data122 < 0 || isNaN(data122)){
const err339 = {instancePath:instancePath+"/customer/flowSpeed",schemaPath:"#/properties/customer/properties/flowSpeed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.customer.properties.flowSpeed,data:data122};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
}
if(data113.tax !== undefined){
let data123 = data113.tax;
if(typeof data123 === "string"){
if(!pattern5.test(data123)){
const err340 = {instancePath:instancePath+"/customer/tax",schemaPath:"#/properties/customer/properties/tax/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties.customer.properties.tax,data:data123};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/customer/tax",schemaPath:"#/properties/customer/properties/tax/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.customer.properties.tax.type,parentSchema:schema11.properties.customer.properties.tax,data:data123};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data113.dailySpendLimit !== undefined){
let data124 = data113.dailySpendLimit;
if(typeof data124 === "string"){
if(!pattern5.test(data124)){
const err342 = {instancePath:instancePath+"/customer/dailySpendLimit",schemaPath:"#/properties/customer/properties/dailySpendLimit/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties.customer.properties.dailySpendLimit,data:data124};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/customer/dailySpendLimit",schemaPath:"#/properties/customer/properties/dailySpendLimit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.customer.properties.dailySpendLimit.type,parentSchema:schema11.properties.customer.properties.dailySpendLimit,data:data124};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data113.invoiceSchedule !== undefined){
let data125 = data113.invoiceSchedule;
if(!(((data125 === "monthly") || (data125 === "weekly")) || (data125 === "daily"))){
const err344 = {instancePath:instancePath+"/customer/invoiceSchedule",schemaPath:"#/properties/customer/properties/invoiceSchedule/enum",keyword:"enum",params:{allowedValues: schema11.properties.customer.properties.invoiceSchedule.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.customer.properties.invoiceSchedule.enum,parentSchema:schema11.properties.customer.properties.invoiceSchedule,data:data125};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data113.invoiceDueDays !== undefined){
let data126 = data113.invoiceDueDays;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err345 = {instancePath:instancePath+"/customer/invoiceDueDays",schemaPath:"#/properties/customer/properties/invoiceDueDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.customer.properties.invoiceDueDays.type,parentSchema:schema11.properties.customer.properties.invoiceDueDays,data:data126};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 365 || isNaN(data126)){
const err346 = {instancePath:instancePath+"/customer/invoiceDueDays",schemaPath:"#/properties/customer/properties/invoiceDueDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",schema:365,parentSchema:schema11.properties.customer.properties.invoiceDueDays,data:data126};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(data126 < 0 || isNaN(data126)){
const err347 = {instancePath:instancePath+"/customer/invoiceDueDays",schemaPath:"#/properties/customer/properties/invoiceDueDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.customer.properties.invoiceDueDays,data:data126};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
if(data113.topupCurrencies !== undefined){
let data127 = data113.topupCurrencies;
if(Array.isArray(data127)){
if(data127.length > 50){
const err348 = {instancePath:instancePath+"/customer/topupCurrencies",schemaPath:"#/properties/customer/properties/topupCurrencies/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.customer.properties.topupCurrencies,data:data127};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
const len6 = data127.length;
for(let i6=0; i6<len6; i6++){
let data128 = data127[i6];
if(typeof data128 === "string"){
if(!pattern11.test(data128)){
const err349 = {instancePath:instancePath+"/customer/topupCurrencies/" + i6,schemaPath:"#/properties/customer/properties/topupCurrencies/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.customer.properties.topupCurrencies.items,data:data128};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {instancePath:instancePath+"/customer/topupCurrencies/" + i6,schemaPath:"#/properties/customer/properties/topupCurrencies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.customer.properties.topupCurrencies.items.type,parentSchema:schema11.properties.customer.properties.topupCurrencies.items,data:data128};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
else {
const err351 = {instancePath:instancePath+"/customer/topupCurrencies",schemaPath:"#/properties/customer/properties/topupCurrencies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.customer.properties.topupCurrencies.type,parentSchema:schema11.properties.customer.properties.topupCurrencies,data:data127};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data113.tags !== undefined){
let data129 = data113.tags;
if(Array.isArray(data129)){
if(data129.length > 50){
const err352 = {instancePath:instancePath+"/customer/tags",schemaPath:"#/properties/customer/properties/tags/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.customer.properties.tags,data:data129};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
const len7 = data129.length;
for(let i7=0; i7<len7; i7++){
let data130 = data129[i7];
if(typeof data130 === "string"){
if(func4(data130) > 63){
const err353 = {instancePath:instancePath+"/customer/tags/" + i7,schemaPath:"#/properties/customer/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema11.properties.customer.properties.tags.items,data:data130};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(func4(data130) < 1){
const err354 = {instancePath:instancePath+"/customer/tags/" + i7,schemaPath:"#/properties/customer/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.customer.properties.tags.items,data:data130};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(!pattern0.test(data130)){
const err355 = {instancePath:instancePath+"/customer/tags/" + i7,schemaPath:"#/properties/customer/properties/tags/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.customer.properties.tags.items,data:data130};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
else {
const err356 = {instancePath:instancePath+"/customer/tags/" + i7,schemaPath:"#/properties/customer/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.customer.properties.tags.items.type,parentSchema:schema11.properties.customer.properties.tags.items,data:data130};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
}
else {
const err357 = {instancePath:instancePath+"/customer/tags",schemaPath:"#/properties/customer/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.customer.properties.tags.type,parentSchema:schema11.properties.customer.properties.tags,data:data129};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data113.country !== undefined){
let data131 = data113.country;
if(typeof data131 === "string"){
if(func4(data131) > 2){
const err358 = {instancePath:instancePath+"/customer/country",schemaPath:"#/properties/customer/properties/country/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters",schema:2,parentSchema:schema11.properties.customer.properties.country,data:data131};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(func4(data131) < 2){
const err359 = {instancePath:instancePath+"/customer/country",schemaPath:"#/properties/customer/properties/country/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters",schema:2,parentSchema:schema11.properties.customer.properties.country,data:data131};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(!pattern62.test(data131)){
const err360 = {instancePath:instancePath+"/customer/country",schemaPath:"#/properties/customer/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\"",schema:"^[A-Z]{2}$",parentSchema:schema11.properties.customer.properties.country,data:data131};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/customer/country",schemaPath:"#/properties/customer/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.customer.properties.country.type,parentSchema:schema11.properties.customer.properties.country,data:data131};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data113.phone !== undefined){
let data132 = data113.phone;
if(typeof data132 === "string"){
if(func4(data132) > 40){
const err362 = {instancePath:instancePath+"/customer/phone",schemaPath:"#/properties/customer/properties/phone/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema11.properties.customer.properties.phone,data:data132};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(!pattern0.test(data132)){
const err363 = {instancePath:instancePath+"/customer/phone",schemaPath:"#/properties/customer/properties/phone/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.customer.properties.phone,data:data132};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
else {
const err364 = {instancePath:instancePath+"/customer/phone",schemaPath:"#/properties/customer/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.customer.properties.phone.type,parentSchema:schema11.properties.customer.properties.phone,data:data132};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data113.address !== undefined){
let data133 = data113.address;
if(typeof data133 === "string"){
if(func4(data133) > 500){
const err365 = {instancePath:instancePath+"/customer/address",schemaPath:"#/properties/customer/properties/address/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11.properties.customer.properties.address,data:data133};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
else {
const err366 = {instancePath:instancePath+"/customer/address",schemaPath:"#/properties/customer/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.customer.properties.address.type,parentSchema:schema11.properties.customer.properties.address,data:data133};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data113.verifyPhone !== undefined){
let data134 = data113.verifyPhone;
if(typeof data134 !== "boolean"){
const err367 = {instancePath:instancePath+"/customer/verifyPhone",schemaPath:"#/properties/customer/properties/verifyPhone/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.customer.properties.verifyPhone.type,parentSchema:schema11.properties.customer.properties.verifyPhone,data:data134};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
}
else {
const err368 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.customer.type,parentSchema:schema11.properties.customer,data:data113};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data.contact !== undefined){
let data135 = data.contact;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.email === undefined){
const err369 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",schema:schema11.properties.contact.required,parentSchema:schema11.properties.contact,data:data135};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data135.name === undefined){
const err370 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.contact.required,parentSchema:schema11.properties.contact,data:data135};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
for(const key17 in data135){
if(!((((key17 === "email") || (key17 === "name")) || (key17 === "password")) || (key17 === "disabled"))){
const err371 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.contact,data:data135};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data135.email !== undefined){
let data136 = data135.email;
if(typeof data136 === "string"){
if(func4(data136) > 254){
const err372 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema11.properties.contact.properties.email,data:data136};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(func4(data136) < 3){
const err373 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema11.properties.contact.properties.email,data:data136};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(!pattern13.test(data136)){
const err374 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",schema:"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$",parentSchema:schema11.properties.contact.properties.email,data:data136};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
else {
const err375 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.contact.properties.email.type,parentSchema:schema11.properties.contact.properties.email,data:data136};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data135.name !== undefined){
let data137 = data135.name;
if(typeof data137 === "string"){
if(func4(data137) > 200){
const err376 = {instancePath:instancePath+"/contact/name",schemaPath:"#/properties/contact/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.contact.properties.name,data:data137};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(func4(data137) < 1){
const err377 = {instancePath:instancePath+"/contact/name",schemaPath:"#/properties/contact/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.contact.properties.name,data:data137};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(!pattern0.test(data137)){
const err378 = {instancePath:instancePath+"/contact/name",schemaPath:"#/properties/contact/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.contact.properties.name,data:data137};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
else {
const err379 = {instancePath:instancePath+"/contact/name",schemaPath:"#/properties/contact/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.contact.properties.name.type,parentSchema:schema11.properties.contact.properties.name,data:data137};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data135.password !== undefined){
let data138 = data135.password;
if(typeof data138 === "string"){
if(func4(data138) > 256){
const err380 = {instancePath:instancePath+"/contact/password",schemaPath:"#/properties/contact/properties/password/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.contact.properties.password,data:data138};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(func4(data138) < 8){
const err381 = {instancePath:instancePath+"/contact/password",schemaPath:"#/properties/contact/properties/password/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters",schema:8,parentSchema:schema11.properties.contact.properties.password,data:data138};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
else {
const err382 = {instancePath:instancePath+"/contact/password",schemaPath:"#/properties/contact/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.contact.properties.password.type,parentSchema:schema11.properties.contact.properties.password,data:data138};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data135.disabled !== undefined){
let data139 = data135.disabled;
if(typeof data139 !== "boolean"){
const err383 = {instancePath:instancePath+"/contact/disabled",schemaPath:"#/properties/contact/properties/disabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.contact.properties.disabled.type,parentSchema:schema11.properties.contact.properties.disabled,data:data139};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
}
else {
const err384 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.contact.type,parentSchema:schema11.properties.contact,data:data135};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data.payment !== undefined){
let data140 = data.payment;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
if(data140.amount === undefined){
const err385 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema11.properties.payment.required,parentSchema:schema11.properties.payment,data:data140};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
for(const key18 in data140){
if(!(((key18 === "amount") || (key18 === "description")) || (key18 === "status"))){
const err386 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.payment,data:data140};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data140.amount !== undefined){
let data141 = data140.amount;
if(typeof data141 === "string"){
if(!pattern5.test(data141)){
const err387 = {instancePath:instancePath+"/payment/amount",schemaPath:"#/properties/payment/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties.payment.properties.amount,data:data141};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/payment/amount",schemaPath:"#/properties/payment/properties/amount/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.payment.properties.amount.type,parentSchema:schema11.properties.payment.properties.amount,data:data141};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data140.description !== undefined){
let data142 = data140.description;
if(typeof data142 === "string"){
if(func4(data142) > 500){
const err389 = {instancePath:instancePath+"/payment/description",schemaPath:"#/properties/payment/properties/description/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11.properties.payment.properties.description,data:data142};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(!pattern0.test(data142)){
const err390 = {instancePath:instancePath+"/payment/description",schemaPath:"#/properties/payment/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.payment.properties.description,data:data142};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
else {
const err391 = {instancePath:instancePath+"/payment/description",schemaPath:"#/properties/payment/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.payment.properties.description.type,parentSchema:schema11.properties.payment.properties.description,data:data142};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data140.status !== undefined){
let data143 = data140.status;
if(!(((data143 === "completed") || (data143 === "pending")) || (data143 === "cancelled"))){
const err392 = {instancePath:instancePath+"/payment/status",schemaPath:"#/properties/payment/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.payment.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.payment.properties.status.enum,parentSchema:schema11.properties.payment.properties.status,data:data143};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
else {
const err393 = {instancePath:instancePath+"/payment",schemaPath:"#/properties/payment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.payment.type,parentSchema:schema11.properties.payment,data:data140};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data["package-charge"] !== undefined){
let data144 = data["package-charge"];
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.package === undefined){
const err394 = {instancePath:instancePath+"/package-charge",schemaPath:"#/properties/package-charge/required",keyword:"required",params:{missingProperty: "package"},message:"must have required property '"+"package"+"'",schema:schema11.properties["package-charge"].required,parentSchema:schema11.properties["package-charge"],data:data144};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data144.amount === undefined){
const err395 = {instancePath:instancePath+"/package-charge",schemaPath:"#/properties/package-charge/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema11.properties["package-charge"].required,parentSchema:schema11.properties["package-charge"],data:data144};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
for(const key19 in data144){
if(!((((key19 === "package") || (key19 === "description")) || (key19 === "amount")) || (key19 === "at"))){
const err396 = {instancePath:instancePath+"/package-charge",schemaPath:"#/properties/package-charge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["package-charge"],data:data144};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data144.package !== undefined){
let data145 = data144.package;
if(typeof data145 === "string"){
if(func4(data145) > 64){
const err397 = {instancePath:instancePath+"/package-charge/package",schemaPath:"#/properties/package-charge/properties/package/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema11.properties["package-charge"].properties.package,data:data145};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(func4(data145) < 1){
const err398 = {instancePath:instancePath+"/package-charge/package",schemaPath:"#/properties/package-charge/properties/package/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties["package-charge"].properties.package,data:data145};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
if(!pattern0.test(data145)){
const err399 = {instancePath:instancePath+"/package-charge/package",schemaPath:"#/properties/package-charge/properties/package/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties["package-charge"].properties.package,data:data145};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
else {
const err400 = {instancePath:instancePath+"/package-charge/package",schemaPath:"#/properties/package-charge/properties/package/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["package-charge"].properties.package.type,parentSchema:schema11.properties["package-charge"].properties.package,data:data145};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data144.description !== undefined){
let data146 = data144.description;
if(typeof data146 === "string"){
if(func4(data146) > 200){
const err401 = {instancePath:instancePath+"/package-charge/description",schemaPath:"#/properties/package-charge/properties/description/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties["package-charge"].properties.description,data:data146};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(!pattern0.test(data146)){
const err402 = {instancePath:instancePath+"/package-charge/description",schemaPath:"#/properties/package-charge/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties["package-charge"].properties.description,data:data146};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/package-charge/description",schemaPath:"#/properties/package-charge/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["package-charge"].properties.description.type,parentSchema:schema11.properties["package-charge"].properties.description,data:data146};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data144.amount !== undefined){
let data147 = data144.amount;
if(typeof data147 === "string"){
if(!pattern5.test(data147)){
const err404 = {instancePath:instancePath+"/package-charge/amount",schemaPath:"#/properties/package-charge/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties["package-charge"].properties.amount,data:data147};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
else {
const err405 = {instancePath:instancePath+"/package-charge/amount",schemaPath:"#/properties/package-charge/properties/amount/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["package-charge"].properties.amount.type,parentSchema:schema11.properties["package-charge"].properties.amount,data:data147};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data144.at !== undefined){
let data148 = data144.at;
if(typeof data148 === "string"){
if(!pattern50.test(data148)){
const err406 = {instancePath:instancePath+"/package-charge/at",schemaPath:"#/properties/package-charge/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",parentSchema:schema11.properties["package-charge"].properties.at,data:data148};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
else {
const err407 = {instancePath:instancePath+"/package-charge/at",schemaPath:"#/properties/package-charge/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["package-charge"].properties.at.type,parentSchema:schema11.properties["package-charge"].properties.at,data:data148};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
}
else {
const err408 = {instancePath:instancePath+"/package-charge",schemaPath:"#/properties/package-charge/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["package-charge"].type,parentSchema:schema11.properties["package-charge"],data:data144};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data.rate !== undefined){
let data149 = data.rate;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.prefix === undefined){
const err409 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/required",keyword:"required",params:{missingProperty: "prefix"},message:"must have required property '"+"prefix"+"'",schema:schema11.properties.rate.required,parentSchema:schema11.properties.rate,data:data149};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(data149.destination === undefined){
const err410 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema11.properties.rate.required,parentSchema:schema11.properties.rate,data:data149};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(data149.rate === undefined){
const err411 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/required",keyword:"required",params:{missingProperty: "rate"},message:"must have required property '"+"rate"+"'",schema:schema11.properties.rate.required,parentSchema:schema11.properties.rate,data:data149};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
for(const key20 in data149){
if(!(((((((key20 === "prefix") || (key20 === "destination")) || (key20 === "rate")) || (key20 === "connectCost")) || (key20 === "minimum")) || (key20 === "increment")) || (key20 === "validFrom"))){
const err412 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.rate,data:data149};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data149.prefix !== undefined){
let data150 = data149.prefix;
if(typeof data150 === "string"){
if(func4(data150) > 20){
const err413 = {instancePath:instancePath+"/rate/prefix",schemaPath:"#/properties/rate/properties/prefix/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema11.properties.rate.properties.prefix,data:data150};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if(func4(data150) < 1){
const err414 = {instancePath:instancePath+"/rate/prefix",schemaPath:"#/properties/rate/properties/prefix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.rate.properties.prefix,data:data150};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(!pattern72.test(data150)){
const err415 = {instancePath:instancePath+"/rate/prefix",schemaPath:"#/properties/rate/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"},message:"must match pattern \""+"^[0-9]{1,20}$"+"\"",schema:"^[0-9]{1,20}$",parentSchema:schema11.properties.rate.properties.prefix,data:data150};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
else {
const err416 = {instancePath:instancePath+"/rate/prefix",schemaPath:"#/properties/rate/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.rate.properties.prefix.type,parentSchema:schema11.properties.rate.properties.prefix,data:data150};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data149.destination !== undefined){
let data151 = data149.destination;
if(typeof data151 === "string"){
if(func4(data151) > 200){
const err417 = {instancePath:instancePath+"/rate/destination",schemaPath:"#/properties/rate/properties/destination/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.rate.properties.destination,data:data151};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if(func4(data151) < 1){
const err418 = {instancePath:instancePath+"/rate/destination",schemaPath:"#/properties/rate/properties/destination/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.rate.properties.destination,data:data151};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(!pattern0.test(data151)){
const err419 = {instancePath:instancePath+"/rate/destination",schemaPath:"#/properties/rate/properties/destination/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]*$",parentSchema:schema11.properties.rate.properties.destination,data:data151};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
else {
const err420 = {instancePath:instancePath+"/rate/destination",schemaPath:"#/properties/rate/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.rate.properties.destination.type,parentSchema:schema11.properties.rate.properties.destination,data:data151};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data149.rate !== undefined){
let data152 = data149.rate;
if(typeof data152 === "string"){
if(!pattern74.test(data152)){
const err421 = {instancePath:instancePath+"/rate/rate",schemaPath:"#/properties/rate/properties/rate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties.rate.properties.rate,data:data152};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
else {
const err422 = {instancePath:instancePath+"/rate/rate",schemaPath:"#/properties/rate/properties/rate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.rate.properties.rate.type,parentSchema:schema11.properties.rate.properties.rate,data:data152};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data149.connectCost !== undefined){
let data153 = data149.connectCost;
if(typeof data153 === "string"){
if(!pattern74.test(data153)){
const err423 = {instancePath:instancePath+"/rate/connectCost",schemaPath:"#/properties/rate/properties/connectCost/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties.rate.properties.connectCost,data:data153};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
else {
const err424 = {instancePath:instancePath+"/rate/connectCost",schemaPath:"#/properties/rate/properties/connectCost/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.rate.properties.connectCost.type,parentSchema:schema11.properties.rate.properties.connectCost,data:data153};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data149.minimum !== undefined){
let data154 = data149.minimum;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
const err425 = {instancePath:instancePath+"/rate/minimum",schemaPath:"#/properties/rate/properties/minimum/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.rate.properties.minimum.type,parentSchema:schema11.properties.rate.properties.minimum,data:data154};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 > 86400 || isNaN(data154)){
const err426 = {instancePath:instancePath+"/rate/minimum",schemaPath:"#/properties/rate/properties/minimum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema11.properties.rate.properties.minimum,data:data154};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
if(data154 < 0 || isNaN(data154)){
const err427 = {instancePath:instancePath+"/rate/minimum",schemaPath:"#/properties/rate/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.rate.properties.minimum,data:data154};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
}
if(data149.increment !== undefined){
let data155 = data149.increment;
if(!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))){
const err428 = {instancePath:instancePath+"/rate/increment",schemaPath:"#/properties/rate/properties/increment/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.rate.properties.increment.type,parentSchema:schema11.properties.rate.properties.increment,data:data155};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 > 86400 || isNaN(data155)){
const err429 = {instancePath:instancePath+"/rate/increment",schemaPath:"#/properties/rate/properties/increment/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema11.properties.rate.properties.increment,data:data155};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if(data155 < 1 || isNaN(data155)){
const err430 = {instancePath:instancePath+"/rate/increment",schemaPath:"#/properties/rate/properties/increment/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.rate.properties.increment,data:data155};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
if(data149.validFrom !== undefined){
let data156 = data149.validFrom;
if(typeof data156 === "string"){
if(!pattern50.test(data156)){
const err431 = {instancePath:instancePath+"/rate/validFrom",schemaPath:"#/properties/rate/properties/validFrom/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",parentSchema:schema11.properties.rate.properties.validFrom,data:data156};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
else {
const err432 = {instancePath:instancePath+"/rate/validFrom",schemaPath:"#/properties/rate/properties/validFrom/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.rate.properties.validFrom.type,parentSchema:schema11.properties.rate.properties.validFrom,data:data156};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
}
else {
const err433 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.rate.type,parentSchema:schema11.properties.rate,data:data149};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data.voucher !== undefined){
let data157 = data.voucher;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
if(data157.type === undefined){
const err434 = {instancePath:instancePath+"/voucher",schemaPath:"#/properties/voucher/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.voucher.required,parentSchema:schema11.properties.voucher,data:data157};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if(data157.value === undefined){
const err435 = {instancePath:instancePath+"/voucher",schemaPath:"#/properties/voucher/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.voucher.required,parentSchema:schema11.properties.voucher,data:data157};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(data157.currency === undefined){
const err436 = {instancePath:instancePath+"/voucher",schemaPath:"#/properties/voucher/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'",schema:schema11.properties.voucher.required,parentSchema:schema11.properties.voucher,data:data157};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
for(const key21 in data157){
if(!(((((key21 === "type") || (key21 === "value")) || (key21 === "currency")) || (key21 === "minimum")) || (key21 === "expiresAt"))){
const err437 = {instancePath:instancePath+"/voucher",schemaPath:"#/properties/voucher/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.voucher,data:data157};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data157.type !== undefined){
let data158 = data157.type;
if(!(((data158 === "credit") || (data158 === "multiplier")) || (data158 === "addition"))){
const err438 = {instancePath:instancePath+"/voucher/type",schemaPath:"#/properties/voucher/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.voucher.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.voucher.properties.type.enum,parentSchema:schema11.properties.voucher.properties.type,data:data158};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data157.value !== undefined){
let data159 = data157.value;
if(typeof data159 === "string"){
if(!pattern5.test(data159)){
const err439 = {instancePath:instancePath+"/voucher/value",schemaPath:"#/properties/voucher/properties/value/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties.voucher.properties.value,data:data159};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
else {
const err440 = {instancePath:instancePath+"/voucher/value",schemaPath:"#/properties/voucher/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.voucher.properties.value.type,parentSchema:schema11.properties.voucher.properties.value,data:data159};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data157.currency !== undefined){
let data160 = data157.currency;
if(typeof data160 === "string"){
if(!pattern11.test(data160)){
const err441 = {instancePath:instancePath+"/voucher/currency",schemaPath:"#/properties/voucher/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.voucher.properties.currency,data:data160};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
else {
const err442 = {instancePath:instancePath+"/voucher/currency",schemaPath:"#/properties/voucher/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.voucher.properties.currency.type,parentSchema:schema11.properties.voucher.properties.currency,data:data160};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data157.minimum !== undefined){
let data161 = data157.minimum;
if(typeof data161 === "string"){
if(!pattern5.test(data161)){
const err443 = {instancePath:instancePath+"/voucher/minimum",schemaPath:"#/properties/voucher/properties/minimum/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",schema:"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$",parentSchema:schema11.properties.voucher.properties.minimum,data:data161};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
else {
const err444 = {instancePath:instancePath+"/voucher/minimum",schemaPath:"#/properties/voucher/properties/minimum/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.voucher.properties.minimum.type,parentSchema:schema11.properties.voucher.properties.minimum,data:data161};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data157.expiresAt !== undefined){
let data162 = data157.expiresAt;
if(typeof data162 === "string"){
if(!pattern50.test(data162)){
const err445 = {instancePath:instancePath+"/voucher/expiresAt",schemaPath:"#/properties/voucher/properties/expiresAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",parentSchema:schema11.properties.voucher.properties.expiresAt,data:data162};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
else {
const err446 = {instancePath:instancePath+"/voucher/expiresAt",schemaPath:"#/properties/voucher/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.voucher.properties.expiresAt.type,parentSchema:schema11.properties.voucher.properties.expiresAt,data:data162};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
}
else {
const err447 = {instancePath:instancePath+"/voucher",schemaPath:"#/properties/voucher/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.voucher.type,parentSchema:schema11.properties.voucher,data:data157};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
}
else {
const err448 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
