// Generated from schemas/ by `npm run generate`; do not edit.
import func4Module from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const AccountRecord = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"account.schema.json","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"required":[],"properties":{"route":{"$ref":"#/definitions/part0"},"package":{"$ref":"#/definitions/part1"},"alert":{"$ref":"#/definitions/part2"},"contract":{"$ref":"#/definitions/part3"},"invoice":{"$ref":"#/definitions/part5"},"document":{"$ref":"#/definitions/part6"},"did":{"$ref":"#/definitions/part7"},"cli":{"$ref":"#/definitions/part8"},"ip-address":{"$ref":"#/definitions/part9"},"sip-user":{"$ref":"#/definitions/part10"},"rate-card":{"$ref":"#/definitions/part11"},"status-component":{"$ref":"#/definitions/part12"},"incident":{"$ref":"#/definitions/part14"},"customer":{"$ref":"#/definitions/part15"},"contact":{"$ref":"#/definitions/part16"},"payment":{"$ref":"#/definitions/part17"},"package-charge":{"$ref":"#/definitions/part18"},"rate":{"$ref":"#/definitions/part19"},"voucher":{"$ref":"#/definitions/part20"}},"definitions":{"part0":{"type":"object","additionalProperties":false,"required":["name","rateCard"],"properties":{"name":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Standard"]},"rateCard":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["retail-standard"]},"techPrefix":{"type":"string","maxLength":32,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["88"]},"dialString":{"type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["sip:88@edge.example"]},"channels":{"type":"integer","minimum":0,"maximum":1000000},"flowSpeed":{"type":"integer","minimum":0,"maximum":1000000},"maxDuration":{"type":"integer","minimum":0,"maximum":86400},"publicNote":{"type":"string","maxLength":1000},"enabled":{"type":"boolean"}}},"part1":{"type":"object","additionalProperties":false,"required":["name","retail","frequency"],"properties":{"name":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["100 landline minutes"]},"retail":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["4.00"]},"setupRetail":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["0.00"]},"frequency":{"enum":["monthly","once","daily","weekly"]},"frequencyMatch":{"type":"integer","minimum":0,"maximum":366},"quantity":{"type":"integer","minimum":1,"maximum":1000000},"startDate":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2026-01-01"]},"endDate":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2027-12-31"]},"autoDecrementCredit":{"type":"boolean"},"freeMinutes":{"type":"integer","minimum":0,"maximum":1000000},"usedMinutes":{"type":"integer","minimum":0,"maximum":1000000},"destinations":{"type":"array","items":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Germany"]},"maxItems":500},"minimumSpend":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["0.00"]},"minimumDays":{"type":"integer","minimum":0,"maximum":3660},"description":{"type":"string","maxLength":1000},"currency":{"type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]}}},"part2":{"type":"object","additionalProperties":false,"required":["title","area","operator","threshold"],"properties":{"title":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Balance is running low"]},"area":{"enum":["balance","asr","acd","pdd","cps","channels","daily-spend"]},"operator":{"enum":["<","<=","=",">=",">"]},"threshold":{"type":"number","minimum":-1000000000000,"maximum":1000000000000},"resetThreshold":{"type":"number","minimum":-1000000000000,"maximum":1000000000000},"samplePeriod":{"type":"integer","minimum":1,"maximum":604800},"repeat":{"type":"integer","minimum":0,"maximum":2592000},"noticeLevel":{"enum":["warning","error"]},"recipients":{"type":"array","items":{"type":"string","maxLength":254,"minLength":3,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@example.test"]},"maxItems":20},"paused":{"type":"boolean"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]}}},"part3":{"type":"object","additionalProperties":false,"required":["name","text"],"properties":{"name":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Terms of service"]},"text":{"type":"string","maxLength":200000},"revision":{"type":"integer","minimum":1,"maximum":1000000},"required":{"type":"boolean"},"graceDays":{"type":"integer","minimum":0,"maximum":365}}},"part4":{"type":"object","additionalProperties":false,"required":["description","amount"],"properties":{"description":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Calls"]},"quantity":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["1"]},"unitPrice":{"type":"string","pattern":"^-?[0-9]{1,12}(\\.[0-9]{1,6})?$","examples":["12.50"]},"amount":{"type":"string","pattern":"^-?[0-9]{1,12}(\\.[0-9]{1,6})?$","examples":["12.50"]},"taxRate":{"type":"string","pattern":"^[0-9]{1,2}(\\.[0-9]{1,4})?$","examples":["19"]},"taxCategory":{"enum":["S","Z","E","AE","G"]}}},"part5":{"type":"object","additionalProperties":false,"required":["number","issuedOn","dueOn","currency","lines","total"],"properties":{"number":{"type":"string","maxLength":64,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["2026-0042"]},"issuedOn":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2026-11-01"]},"dueOn":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2026-11-15"]},"periodFrom":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2026-10-01"]},"periodTo":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2026-10-31"]},"currency":{"type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]},"lines":{"type":"array","items":{"$ref":"#/definitions/part4"},"maxItems":1000},"tax":{"type":"string","pattern":"^-?[0-9]{1,12}(\\.[0-9]{1,6})?$","examples":["2.50"]},"total":{"type":"string","pattern":"^-?[0-9]{1,12}(\\.[0-9]{1,6})?$","examples":["15.00"]},"paid":{"type":"string","pattern":"^-?[0-9]{1,12}(\\.[0-9]{1,6})?$","examples":["0.00"]},"state":{"enum":["open","paid","cancelled"]},"note":{"type":"string","maxLength":1000},"type":{"enum":["invoice","credit-note"]},"creditsNumber":{"type":"string","maxLength":64,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["2026-0041"]},"paymentReference":{"type":"string","maxLength":140,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["RF18 5390 0754 7034"]},"exemptionReason":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Article 135 of Directive 2006/112/EC"]}}},"part6":{"type":"object","additionalProperties":false,"required":["name","state"],"properties":{"name":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Proof of address"]},"state":{"enum":["asked","received","accepted","refused","given"]},"reason":{"type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["A bill of the last three months."]},"mediaType":{"enum":["application/pdf","image/png","image/jpeg"]},"size":{"type":"integer","minimum":0,"maximum":20000000},"fileName":{"type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["bill.pdf"]}}},"part7":{"type":"object","additionalProperties":false,"required":["number"],"properties":{"number":{"type":"string","maxLength":32,"minLength":3,"pattern":"^[0-9]{3,32}$","examples":["442079460100"]},"name":{"type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Front desk"]},"destination":{"type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["sip:100@pbx.example"]},"locked":{"type":"boolean"},"tags":{"type":"array","items":{"type":"string","maxLength":63,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["sales"]},"maxItems":50},"state":{"enum":["active","pending","suspended"]},"monthly":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["2.00"]}}},"part8":{"type":"object","additionalProperties":false,"required":["number"],"properties":{"number":{"type":"string","maxLength":32,"minLength":3,"pattern":"^[0-9]{3,32}$","examples":["442079460100"]},"name":{"type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Head office"]},"verified":{"type":"boolean"},"preset":{"type":"boolean"}}},"part9":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","maxLength":64,"minLength":2,"pattern":"^[0-9a-fA-F:.]{2,45}(/[0-9]{1,3})?$","examples":["203.0.113.7"]},"note":{"type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Berlin office"]}}},"part10":{"type":"object","additionalProperties":false,"required":["username","realm","ha1"],"properties":{"username":{"type":"string","maxLength":64,"minLength":3,"pattern":"^[a-z0-9][a-z0-9._-]{2,63}$","examples":["office-1"]},"realm":{"type":"string","maxLength":253,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["sip.example"]},"ha1":{"type":"string","maxLength":64,"minLength":64,"pattern":"^[0-9a-f]{64}$","examples":["0000000000000000000000000000000000000000000000000000000000000000"]},"note":{"type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Desk telephone"]}}},"part11":{"type":"object","additionalProperties":false,"required":["name","currency"],"properties":{"name":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Retail standard"]},"currency":{"type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]},"note":{"type":"string","maxLength":1000}}},"part12":{"type":"object","additionalProperties":false,"required":["name","state"],"properties":{"name":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Outbound calls"]},"state":{"enum":["operational","degraded","partial-outage","outage","maintenance"]},"order":{"type":"integer","minimum":0,"maximum":1000000}}},"part13":{"type":"object","additionalProperties":false,"required":["at","text"],"properties":{"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2026-11-20T08:10:00Z"]},"text":{"type":"string","maxLength":2000}}},"part14":{"type":"object","additionalProperties":false,"required":["title","state","startedAt","updates"],"properties":{"title":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Delayed call setup"]},"state":{"enum":["investigating","identified","monitoring","resolved","planned"]},"components":{"type":"array","items":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Outbound calls"]},"maxItems":50},"startedAt":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2026-11-20T08:00:00Z"]},"resolvedAt":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2026-11-20T09:30:00Z"]},"updates":{"type":"array","items":{"$ref":"#/definitions/part13"},"maxItems":200}}},"part15":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"type":{"enum":["customer","carrier"]},"name":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Harbour Books Ltd"]},"currency":{"type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]},"timezone":{"type":"string","maxLength":64,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Europe/London"]},"status":{"enum":["active","pending-approval","disabled"]},"debitLimit":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["0.00"]},"minimumPayment":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["10.00"]},"channels":{"type":"integer","minimum":0,"maximum":1000000},"flowSpeed":{"type":"integer","minimum":0,"maximum":1000000},"tax":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["20"]},"dailySpendLimit":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["25.00"]},"invoiceSchedule":{"enum":["monthly","weekly","daily"]},"invoiceDueDays":{"type":"integer","minimum":0,"maximum":365},"topupCurrencies":{"type":"array","items":{"type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]},"maxItems":50},"tags":{"type":"array","items":{"type":"string","maxLength":63,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["trial"]},"maxItems":50},"country":{"type":"string","maxLength":2,"minLength":2,"pattern":"^[A-Z]{2}$","examples":["GB"]},"phone":{"type":"string","maxLength":40,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["+442079460100"]},"address":{"type":"string","maxLength":500},"verifyPhone":{"type":"boolean"},"vatId":{"type":"string","maxLength":30,"pattern":"^[A-Za-z0-9 .+*-]*$","examples":["DE123456789"]}}},"part16":{"type":"object","additionalProperties":false,"required":["email","name"],"properties":{"email":{"type":"string","maxLength":254,"minLength":3,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@example.test"]},"name":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Robin Hale"]},"password":{"type":"string","maxLength":256,"minLength":8},"disabled":{"type":"boolean"}}},"part17":{"type":"object","additionalProperties":false,"required":["amount"],"properties":{"amount":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["25.00"]},"description":{"type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Bank transfer"]},"status":{"enum":["completed","pending","cancelled"]}}},"part18":{"type":"object","additionalProperties":false,"required":["package","amount"],"properties":{"package":{"type":"string","maxLength":64,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["landline"]},"description":{"type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["100 landline minutes"]},"amount":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["4.00"]},"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2026-11-01T00:00:00Z"]}}},"part19":{"type":"object","additionalProperties":false,"required":["prefix","destination","rate"],"properties":{"prefix":{"type":"string","maxLength":20,"minLength":1,"pattern":"^[0-9]{1,20}$","examples":["4930"]},"destination":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Germany"]},"rate":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["0.010"]},"connectCost":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["0.00"]},"minimum":{"type":"integer","minimum":0,"maximum":86400},"increment":{"type":"integer","minimum":1,"maximum":86400},"validFrom":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2026-11-01T00:00:00Z"]},"validUntil":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2027-01-01T00:00:00Z"]}}},"part20":{"type":"object","additionalProperties":false,"required":["type","value","currency"],"properties":{"type":{"enum":["credit","multiplier","addition"]},"value":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["5.00"]},"currency":{"type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]},"minimum":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["0.00"]},"expiresAt":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2027-01-01T00:00:00Z"]}}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"object","additionalProperties":false,"required":["name","rateCard"],"properties":{"name":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Standard"]},"rateCard":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["retail-standard"]},"techPrefix":{"type":"string","maxLength":32,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["88"]},"dialString":{"type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["sip:88@edge.example"]},"channels":{"type":"integer","minimum":0,"maximum":1000000},"flowSpeed":{"type":"integer","minimum":0,"maximum":1000000},"maxDuration":{"type":"integer","minimum":0,"maximum":86400},"publicNote":{"type":"string","maxLength":1000},"enabled":{"type":"boolean"}}};
const func4 = func4Module.default ?? func4Module;
const pattern0 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema7};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rateCard === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rateCard"},message:"must have required property '"+"rateCard"+"'",parentSchema:schema7};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema7};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func4(data0) > 200){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema7.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func4(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema7.properties.name};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema7.properties.name};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema7.properties.name};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rateCard !== undefined){
let data1 = data.rateCard;
if(typeof data1 === "string"){
if(func4(data1) > 200){
const err7 = {instancePath:instancePath+"/rateCard",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema7.properties.rateCard};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func4(data1) < 1){
const err8 = {instancePath:instancePath+"/rateCard",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema7.properties.rateCard};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern0.test(data1)){
const err9 = {instancePath:instancePath+"/rateCard",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema7.properties.rateCard};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/rateCard",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema7.properties.rateCard};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.techPrefix !== undefined){
let data2 = data.techPrefix;
if(typeof data2 === "string"){
if(func4(data2) > 32){
const err11 = {instancePath:instancePath+"/techPrefix",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",parentSchema:schema7.properties.techPrefix};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern0.test(data2)){
const err12 = {instancePath:instancePath+"/techPrefix",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema7.properties.techPrefix};
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
const err13 = {instancePath:instancePath+"/techPrefix",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema7.properties.techPrefix};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.dialString !== undefined){
let data3 = data.dialString;
if(typeof data3 === "string"){
if(func4(data3) > 200){
const err14 = {instancePath:instancePath+"/dialString",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema7.properties.dialString};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern0.test(data3)){
const err15 = {instancePath:instancePath+"/dialString",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema7.properties.dialString};
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
const err16 = {instancePath:instancePath+"/dialString",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema7.properties.dialString};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.channels !== undefined){
let data4 = data.channels;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err17 = {instancePath:instancePath+"/channels",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema7.properties.channels};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/channels",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema7.properties.channels};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/channels",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema7.properties.channels};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.flowSpeed !== undefined){
let data5 = data.flowSpeed;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err20 = {instancePath:instancePath+"/flowSpeed",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema7.properties.flowSpeed};
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
const err21 = {instancePath:instancePath+"/flowSpeed",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema7.properties.flowSpeed};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/flowSpeed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema7.properties.flowSpeed};
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
if(data.maxDuration !== undefined){
let data6 = data.maxDuration;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err23 = {instancePath:instancePath+"/maxDuration",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema7.properties.maxDuration};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 86400 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/maxDuration",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",parentSchema:schema7.properties.maxDuration};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/maxDuration",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema7.properties.maxDuration};
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
if(data.publicNote !== undefined){
let data7 = data.publicNote;
if(typeof data7 === "string"){
if(func4(data7) > 1000){
const err26 = {instancePath:instancePath+"/publicNote",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",parentSchema:schema7.properties.publicNote};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/publicNote",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema7.properties.publicNote};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.enabled !== undefined){
let data8 = data.enabled;
if(typeof data8 !== "boolean"){
const err28 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema7.properties.enabled};
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
else {
const err29 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","additionalProperties":false,"required":["name","retail","frequency"],"properties":{"name":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["100 landline minutes"]},"retail":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["4.00"]},"setupRetail":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["0.00"]},"frequency":{"enum":["monthly","once","daily","weekly"]},"frequencyMatch":{"type":"integer","minimum":0,"maximum":366},"quantity":{"type":"integer","minimum":1,"maximum":1000000},"startDate":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2026-01-01"]},"endDate":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2027-12-31"]},"autoDecrementCredit":{"type":"boolean"},"freeMinutes":{"type":"integer","minimum":0,"maximum":1000000},"usedMinutes":{"type":"integer","minimum":0,"maximum":1000000},"destinations":{"type":"array","items":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Germany"]},"maxItems":500},"minimumSpend":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["0.00"]},"minimumDays":{"type":"integer","minimum":0,"maximum":3660},"description":{"type":"string","maxLength":1000},"currency":{"type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]}}};
const pattern5 = new RegExp("^-?[0-9]{1,9}(\\.[0-9]{1,6})?$", "u");
const pattern7 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
const pattern11 = new RegExp("^[A-Z]{3}$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema8};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.retail === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "retail"},message:"must have required property '"+"retail"+"'",parentSchema:schema8};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.frequency === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "frequency"},message:"must have required property '"+"frequency"+"'",parentSchema:schema8};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema8};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func4(data0) > 200){
const err4 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema8.properties.name};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func4(data0) < 1){
const err5 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema8.properties.name};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern0.test(data0)){
const err6 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema8.properties.name};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema8.properties.name};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.retail !== undefined){
let data1 = data.retail;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err8 = {instancePath:instancePath+"/retail",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema8.properties.retail};
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
const err9 = {instancePath:instancePath+"/retail",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema8.properties.retail};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.setupRetail !== undefined){
let data2 = data.setupRetail;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err10 = {instancePath:instancePath+"/setupRetail",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema8.properties.setupRetail};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/setupRetail",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema8.properties.setupRetail};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.frequency !== undefined){
let data3 = data.frequency;
if(!((((data3 === "monthly") || (data3 === "once")) || (data3 === "daily")) || (data3 === "weekly"))){
const err12 = {instancePath:instancePath+"/frequency",keyword:"enum",params:{allowedValues: schema8.properties.frequency.enum},message:"must be equal to one of the allowed values",parentSchema:schema8.properties.frequency};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.frequencyMatch !== undefined){
let data4 = data.frequencyMatch;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/frequencyMatch",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema8.properties.frequencyMatch};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 366 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/frequencyMatch",keyword:"maximum",params:{comparison: "<=", limit: 366},message:"must be <= 366",parentSchema:schema8.properties.frequencyMatch};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/frequencyMatch",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema8.properties.frequencyMatch};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.quantity !== undefined){
let data5 = data.quantity;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/quantity",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema8.properties.quantity};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/quantity",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema8.properties.quantity};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/quantity",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema8.properties.quantity};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.startDate !== undefined){
let data6 = data.startDate;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err19 = {instancePath:instancePath+"/startDate",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\"",parentSchema:schema8.properties.startDate};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/startDate",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema8.properties.startDate};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.endDate !== undefined){
let data7 = data.endDate;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
const err21 = {instancePath:instancePath+"/endDate",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\"",parentSchema:schema8.properties.endDate};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/endDate",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema8.properties.endDate};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.autoDecrementCredit !== undefined){
let data8 = data.autoDecrementCredit;
if(typeof data8 !== "boolean"){
const err23 = {instancePath:instancePath+"/autoDecrementCredit",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema8.properties.autoDecrementCredit};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.freeMinutes !== undefined){
let data9 = data.freeMinutes;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err24 = {instancePath:instancePath+"/freeMinutes",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema8.properties.freeMinutes};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/freeMinutes",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema8.properties.freeMinutes};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/freeMinutes",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema8.properties.freeMinutes};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.usedMinutes !== undefined){
let data10 = data.usedMinutes;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err27 = {instancePath:instancePath+"/usedMinutes",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema8.properties.usedMinutes};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
const err28 = {instancePath:instancePath+"/usedMinutes",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema8.properties.usedMinutes};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err29 = {instancePath:instancePath+"/usedMinutes",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema8.properties.usedMinutes};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.destinations !== undefined){
let data11 = data.destinations;
if(Array.isArray(data11)){
if(data11.length > 500){
const err30 = {instancePath:instancePath+"/destinations",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",parentSchema:schema8.properties.destinations};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(func4(data12) > 200){
const err31 = {instancePath:instancePath+"/destinations/" + i0,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema8.properties.destinations.items};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func4(data12) < 1){
const err32 = {instancePath:instancePath+"/destinations/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema8.properties.destinations.items};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern0.test(data12)){
const err33 = {instancePath:instancePath+"/destinations/" + i0,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema8.properties.destinations.items};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/destinations/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema8.properties.destinations.items};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/destinations",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema8.properties.destinations};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.minimumSpend !== undefined){
let data13 = data.minimumSpend;
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err36 = {instancePath:instancePath+"/minimumSpend",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema8.properties.minimumSpend};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/minimumSpend",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema8.properties.minimumSpend};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.minimumDays !== undefined){
let data14 = data.minimumDays;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err38 = {instancePath:instancePath+"/minimumDays",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema8.properties.minimumDays};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 3660 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/minimumDays",keyword:"maximum",params:{comparison: "<=", limit: 3660},message:"must be <= 3660",parentSchema:schema8.properties.minimumDays};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err40 = {instancePath:instancePath+"/minimumDays",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema8.properties.minimumDays};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.description !== undefined){
let data15 = data.description;
if(typeof data15 === "string"){
if(func4(data15) > 1000){
const err41 = {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",parentSchema:schema8.properties.description};
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
const err42 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema8.properties.description};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.currency !== undefined){
let data16 = data.currency;
if(typeof data16 === "string"){
if(!pattern11.test(data16)){
const err43 = {instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema8.properties.currency};
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
const err44 = {instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema8.properties.currency};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema8};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","additionalProperties":false,"required":["title","area","operator","threshold"],"properties":{"title":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Balance is running low"]},"area":{"enum":["balance","asr","acd","pdd","cps","channels","daily-spend"]},"operator":{"enum":["<","<=","=",">=",">"]},"threshold":{"type":"number","minimum":-1000000000000,"maximum":1000000000000},"resetThreshold":{"type":"number","minimum":-1000000000000,"maximum":1000000000000},"samplePeriod":{"type":"integer","minimum":1,"maximum":604800},"repeat":{"type":"integer","minimum":0,"maximum":2592000},"noticeLevel":{"enum":["warning","error"]},"recipients":{"type":"array","items":{"type":"string","maxLength":254,"minLength":3,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@example.test"]},"maxItems":20},"paused":{"type":"boolean"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]}}};
const pattern13 = new RegExp("^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",parentSchema:schema9};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.area === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "area"},message:"must have required property '"+"area"+"'",parentSchema:schema9};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.operator === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",parentSchema:schema9};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.threshold === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",parentSchema:schema9};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema9.properties, key0))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema9};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func4(data0) > 200){
const err5 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema9.properties.title};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func4(data0) < 1){
const err6 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema9.properties.title};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/title",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema9.properties.title};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema9.properties.title};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.area !== undefined){
let data1 = data.area;
if(!(((((((data1 === "balance") || (data1 === "asr")) || (data1 === "acd")) || (data1 === "pdd")) || (data1 === "cps")) || (data1 === "channels")) || (data1 === "daily-spend"))){
const err9 = {instancePath:instancePath+"/area",keyword:"enum",params:{allowedValues: schema9.properties.area.enum},message:"must be equal to one of the allowed values",parentSchema:schema9.properties.area};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.operator !== undefined){
let data2 = data.operator;
if(!(((((data2 === "<") || (data2 === "<=")) || (data2 === "=")) || (data2 === ">=")) || (data2 === ">"))){
const err10 = {instancePath:instancePath+"/operator",keyword:"enum",params:{allowedValues: schema9.properties.operator.enum},message:"must be equal to one of the allowed values",parentSchema:schema9.properties.operator};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.threshold !== undefined){
let data3 = data.threshold;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000000 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/threshold",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000",parentSchema:schema9.properties.threshold};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < -1000000000000 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/threshold",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000},message:"must be >= -1000000000000",parentSchema:schema9.properties.threshold};
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
const err13 = {instancePath:instancePath+"/threshold",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema9.properties.threshold};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.resetThreshold !== undefined){
let data4 = data.resetThreshold;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000000 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/resetThreshold",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},message:"must be <= 1000000000000",parentSchema:schema9.properties.resetThreshold};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4 < -1000000000000 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/resetThreshold",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000},message:"must be >= -1000000000000",parentSchema:schema9.properties.resetThreshold};
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
const err16 = {instancePath:instancePath+"/resetThreshold",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema9.properties.resetThreshold};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.samplePeriod !== undefined){
let data5 = data.samplePeriod;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/samplePeriod",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema9.properties.samplePeriod};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 604800 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/samplePeriod",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800",parentSchema:schema9.properties.samplePeriod};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/samplePeriod",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema9.properties.samplePeriod};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.repeat !== undefined){
let data6 = data.repeat;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err20 = {instancePath:instancePath+"/repeat",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema9.properties.repeat};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2592000 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/repeat",keyword:"maximum",params:{comparison: "<=", limit: 2592000},message:"must be <= 2592000",parentSchema:schema9.properties.repeat};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/repeat",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema9.properties.repeat};
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
if(data.noticeLevel !== undefined){
let data7 = data.noticeLevel;
if(!((data7 === "warning") || (data7 === "error"))){
const err23 = {instancePath:instancePath+"/noticeLevel",keyword:"enum",params:{allowedValues: schema9.properties.noticeLevel.enum},message:"must be equal to one of the allowed values",parentSchema:schema9.properties.noticeLevel};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.recipients !== undefined){
let data8 = data.recipients;
if(Array.isArray(data8)){
if(data8.length > 20){
const err24 = {instancePath:instancePath+"/recipients",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema9.properties.recipients};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func4(data9) > 254){
const err25 = {instancePath:instancePath+"/recipients/" + i0,keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",parentSchema:schema9.properties.recipients.items};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func4(data9) < 3){
const err26 = {instancePath:instancePath+"/recipients/" + i0,keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",parentSchema:schema9.properties.recipients.items};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern13.test(data9)){
const err27 = {instancePath:instancePath+"/recipients/" + i0,keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",parentSchema:schema9.properties.recipients.items};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/recipients/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema9.properties.recipients.items};
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
else {
const err29 = {instancePath:instancePath+"/recipients",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema9.properties.recipients};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.paused !== undefined){
let data10 = data.paused;
if(typeof data10 !== "boolean"){
const err30 = {instancePath:instancePath+"/paused",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema9.properties.paused};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.currency !== undefined){
let data11 = data.currency;
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
const err31 = {instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema9.properties.currency};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema9.properties.currency};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":false,"required":["name","text"],"properties":{"name":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Terms of service"]},"text":{"type":"string","maxLength":200000},"revision":{"type":"integer","minimum":1,"maximum":1000000},"required":{"type":"boolean"},"graceDays":{"type":"integer","minimum":0,"maximum":365}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema10};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",parentSchema:schema10};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "text")) || (key0 === "revision")) || (key0 === "required")) || (key0 === "graceDays"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema10};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func4(data0) > 200){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema10.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func4(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema10.properties.name};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema10.properties.name};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema10.properties.name};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(func4(data1) > 200000){
const err7 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 200000},message:"must NOT have more than 200000 characters",parentSchema:schema10.properties.text};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema10.properties.text};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.revision !== undefined){
let data2 = data.revision;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/revision",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema10.properties.revision};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/revision",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema10.properties.revision};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/revision",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema10.properties.revision};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.required !== undefined){
let data3 = data.required;
if(typeof data3 !== "boolean"){
const err12 = {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema10.properties.required};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.graceDays !== undefined){
let data4 = data.graceDays;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/graceDays",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema10.properties.graceDays};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 365 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/graceDays",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",parentSchema:schema10.properties.graceDays};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/graceDays",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema10.properties.graceDays};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","additionalProperties":false,"required":["number","issuedOn","dueOn","currency","lines","total"],"properties":{"number":{"type":"string","maxLength":64,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["2026-0042"]},"issuedOn":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2026-11-01"]},"dueOn":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2026-11-15"]},"periodFrom":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2026-10-01"]},"periodTo":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2026-10-31"]},"currency":{"type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]},"lines":{"type":"array","items":{"$ref":"#/definitions/part4"},"maxItems":1000},"tax":{"type":"string","pattern":"^-?[0-9]{1,12}(\\.[0-9]{1,6})?$","examples":["2.50"]},"total":{"type":"string","pattern":"^-?[0-9]{1,12}(\\.[0-9]{1,6})?$","examples":["15.00"]},"paid":{"type":"string","pattern":"^-?[0-9]{1,12}(\\.[0-9]{1,6})?$","examples":["0.00"]},"state":{"enum":["open","paid","cancelled"]},"note":{"type":"string","maxLength":1000},"type":{"enum":["invoice","credit-note"]},"creditsNumber":{"type":"string","maxLength":64,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["2026-0041"]},"paymentReference":{"type":"string","maxLength":140,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["RF18 5390 0754 7034"]},"exemptionReason":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Article 135 of Directive 2006/112/EC"]}}};
const pattern24 = new RegExp("^-?[0-9]{1,12}(\\.[0-9]{1,6})?$", "u");
const schema12 = {"type":"object","additionalProperties":false,"required":["description","amount"],"properties":{"description":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Calls"]},"quantity":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["1"]},"unitPrice":{"type":"string","pattern":"^-?[0-9]{1,12}(\\.[0-9]{1,6})?$","examples":["12.50"]},"amount":{"type":"string","pattern":"^-?[0-9]{1,12}(\\.[0-9]{1,6})?$","examples":["12.50"]},"taxRate":{"type":"string","pattern":"^[0-9]{1,2}(\\.[0-9]{1,4})?$","examples":["19"]},"taxCategory":{"enum":["S","Z","E","AE","G"]}}};
const pattern26 = new RegExp("^[0-9]{1,2}(\\.[0-9]{1,4})?$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",parentSchema:schema12};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",parentSchema:schema12};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "description") || (key0 === "quantity")) || (key0 === "unitPrice")) || (key0 === "amount")) || (key0 === "taxRate")) || (key0 === "taxCategory"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema12};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(func4(data0) > 200){
const err3 = {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema12.properties.description};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func4(data0) < 1){
const err4 = {instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema12.properties.description};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/description",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema12.properties.description};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema12.properties.description};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.quantity !== undefined){
let data1 = data.quantity;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err7 = {instancePath:instancePath+"/quantity",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema12.properties.quantity};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/quantity",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema12.properties.quantity};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.unitPrice !== undefined){
let data2 = data.unitPrice;
if(typeof data2 === "string"){
if(!pattern24.test(data2)){
const err9 = {instancePath:instancePath+"/unitPrice",keyword:"pattern",params:{pattern: "^-?[0-9]{1,12}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,12}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema12.properties.unitPrice};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/unitPrice",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema12.properties.unitPrice};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(typeof data3 === "string"){
if(!pattern24.test(data3)){
const err11 = {instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^-?[0-9]{1,12}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,12}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema12.properties.amount};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema12.properties.amount};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.taxRate !== undefined){
let data4 = data.taxRate;
if(typeof data4 === "string"){
if(!pattern26.test(data4)){
const err13 = {instancePath:instancePath+"/taxRate",keyword:"pattern",params:{pattern: "^[0-9]{1,2}(\\.[0-9]{1,4})?$"},message:"must match pattern \""+"^[0-9]{1,2}(\\.[0-9]{1,4})?$"+"\"",parentSchema:schema12.properties.taxRate};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/taxRate",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema12.properties.taxRate};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.taxCategory !== undefined){
let data5 = data.taxCategory;
if(!(((((data5 === "S") || (data5 === "Z")) || (data5 === "E")) || (data5 === "AE")) || (data5 === "G"))){
const err15 = {instancePath:instancePath+"/taxCategory",keyword:"enum",params:{allowedValues: schema12.properties.taxCategory.enum},message:"must be equal to one of the allowed values",parentSchema:schema12.properties.taxCategory};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",parentSchema:schema11};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.issuedOn === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "issuedOn"},message:"must have required property '"+"issuedOn"+"'",parentSchema:schema11};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.dueOn === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "dueOn"},message:"must have required property '"+"dueOn"+"'",parentSchema:schema11};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.currency === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'",parentSchema:schema11};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.lines === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "lines"},message:"must have required property '"+"lines"+"'",parentSchema:schema11};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.total === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'",parentSchema:schema11};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema11};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(func4(data0) > 64){
const err7 = {instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema11.properties.number};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func4(data0) < 1){
const err8 = {instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema11.properties.number};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern0.test(data0)){
const err9 = {instancePath:instancePath+"/number",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema11.properties.number};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema11.properties.number};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.issuedOn !== undefined){
let data1 = data.issuedOn;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err11 = {instancePath:instancePath+"/issuedOn",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\"",parentSchema:schema11.properties.issuedOn};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/issuedOn",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema11.properties.issuedOn};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.dueOn !== undefined){
let data2 = data.dueOn;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err13 = {instancePath:instancePath+"/dueOn",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\"",parentSchema:schema11.properties.dueOn};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/dueOn",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema11.properties.dueOn};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.periodFrom !== undefined){
let data3 = data.periodFrom;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err15 = {instancePath:instancePath+"/periodFrom",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\"",parentSchema:schema11.properties.periodFrom};
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
const err16 = {instancePath:instancePath+"/periodFrom",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema11.properties.periodFrom};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.periodTo !== undefined){
let data4 = data.periodTo;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err17 = {instancePath:instancePath+"/periodTo",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\"",parentSchema:schema11.properties.periodTo};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/periodTo",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema11.properties.periodTo};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.currency !== undefined){
let data5 = data.currency;
if(typeof data5 === "string"){
if(!pattern11.test(data5)){
const err19 = {instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema11.properties.currency};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema11.properties.currency};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.lines !== undefined){
let data6 = data.lines;
if(Array.isArray(data6)){
if(data6.length > 1000){
const err21 = {instancePath:instancePath+"/lines",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",parentSchema:schema11.properties.lines};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data6[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/lines",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema11.properties.lines};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.tax !== undefined){
let data8 = data.tax;
if(typeof data8 === "string"){
if(!pattern24.test(data8)){
const err23 = {instancePath:instancePath+"/tax",keyword:"pattern",params:{pattern: "^-?[0-9]{1,12}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,12}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema11.properties.tax};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/tax",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema11.properties.tax};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.total !== undefined){
let data9 = data.total;
if(typeof data9 === "string"){
if(!pattern24.test(data9)){
const err25 = {instancePath:instancePath+"/total",keyword:"pattern",params:{pattern: "^-?[0-9]{1,12}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,12}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema11.properties.total};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/total",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema11.properties.total};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.paid !== undefined){
let data10 = data.paid;
if(typeof data10 === "string"){
if(!pattern24.test(data10)){
const err27 = {instancePath:instancePath+"/paid",keyword:"pattern",params:{pattern: "^-?[0-9]{1,12}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,12}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema11.properties.paid};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/paid",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema11.properties.paid};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.state !== undefined){
let data11 = data.state;
if(!(((data11 === "open") || (data11 === "paid")) || (data11 === "cancelled"))){
const err29 = {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema11.properties.state.enum},message:"must be equal to one of the allowed values",parentSchema:schema11.properties.state};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.note !== undefined){
let data12 = data.note;
if(typeof data12 === "string"){
if(func4(data12) > 1000){
const err30 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",parentSchema:schema11.properties.note};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema11.properties.note};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.type !== undefined){
let data13 = data.type;
if(!((data13 === "invoice") || (data13 === "credit-note"))){
const err32 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema11.properties.type.enum},message:"must be equal to one of the allowed values",parentSchema:schema11.properties.type};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.creditsNumber !== undefined){
let data14 = data.creditsNumber;
if(typeof data14 === "string"){
if(func4(data14) > 64){
const err33 = {instancePath:instancePath+"/creditsNumber",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema11.properties.creditsNumber};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func4(data14) < 1){
const err34 = {instancePath:instancePath+"/creditsNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema11.properties.creditsNumber};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern0.test(data14)){
const err35 = {instancePath:instancePath+"/creditsNumber",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema11.properties.creditsNumber};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/creditsNumber",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema11.properties.creditsNumber};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.paymentReference !== undefined){
let data15 = data.paymentReference;
if(typeof data15 === "string"){
if(func4(data15) > 140){
const err37 = {instancePath:instancePath+"/paymentReference",keyword:"maxLength",params:{limit: 140},message:"must NOT have more than 140 characters",parentSchema:schema11.properties.paymentReference};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func4(data15) < 1){
const err38 = {instancePath:instancePath+"/paymentReference",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema11.properties.paymentReference};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern0.test(data15)){
const err39 = {instancePath:instancePath+"/paymentReference",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema11.properties.paymentReference};
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
const err40 = {instancePath:instancePath+"/paymentReference",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema11.properties.paymentReference};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.exemptionReason !== undefined){
let data16 = data.exemptionReason;
if(typeof data16 === "string"){
if(func4(data16) > 200){
const err41 = {instancePath:instancePath+"/exemptionReason",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema11.properties.exemptionReason};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func4(data16) < 1){
const err42 = {instancePath:instancePath+"/exemptionReason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema11.properties.exemptionReason};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern0.test(data16)){
const err43 = {instancePath:instancePath+"/exemptionReason",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema11.properties.exemptionReason};
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
const err44 = {instancePath:instancePath+"/exemptionReason",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema11.properties.exemptionReason};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema11};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","additionalProperties":false,"required":["name","state"],"properties":{"name":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Proof of address"]},"state":{"enum":["asked","received","accepted","refused","given"]},"reason":{"type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["A bill of the last three months."]},"mediaType":{"enum":["application/pdf","image/png","image/jpeg"]},"size":{"type":"integer","minimum":0,"maximum":20000000},"fileName":{"type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["bill.pdf"]}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema13};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.state === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",parentSchema:schema13};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "state")) || (key0 === "reason")) || (key0 === "mediaType")) || (key0 === "size")) || (key0 === "fileName"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema13};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func4(data0) > 200){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema13.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func4(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema13.properties.name};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema13.properties.name};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema13.properties.name};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
if(!(((((data1 === "asked") || (data1 === "received")) || (data1 === "accepted")) || (data1 === "refused")) || (data1 === "given"))){
const err7 = {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema13.properties.state.enum},message:"must be equal to one of the allowed values",parentSchema:schema13.properties.state};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func4(data2) > 500){
const err8 = {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema13.properties.reason};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/reason",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema13.properties.reason};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema13.properties.reason};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.mediaType !== undefined){
let data3 = data.mediaType;
if(!(((data3 === "application/pdf") || (data3 === "image/png")) || (data3 === "image/jpeg"))){
const err11 = {instancePath:instancePath+"/mediaType",keyword:"enum",params:{allowedValues: schema13.properties.mediaType.enum},message:"must be equal to one of the allowed values",parentSchema:schema13.properties.mediaType};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.size !== undefined){
let data4 = data.size;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema13.properties.size};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 20000000 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/size",keyword:"maximum",params:{comparison: "<=", limit: 20000000},message:"must be <= 20000000",parentSchema:schema13.properties.size};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema13.properties.size};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.fileName !== undefined){
let data5 = data.fileName;
if(typeof data5 === "string"){
if(func4(data5) > 200){
const err15 = {instancePath:instancePath+"/fileName",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema13.properties.fileName};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern0.test(data5)){
const err16 = {instancePath:instancePath+"/fileName",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema13.properties.fileName};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/fileName",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema13.properties.fileName};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"required":["number"],"properties":{"number":{"type":"string","maxLength":32,"minLength":3,"pattern":"^[0-9]{3,32}$","examples":["442079460100"]},"name":{"type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Front desk"]},"destination":{"type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["sip:100@pbx.example"]},"locked":{"type":"boolean"},"tags":{"type":"array","items":{"type":"string","maxLength":63,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["sales"]},"maxItems":50},"state":{"enum":["active","pending","suspended"]},"monthly":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["2.00"]}}};
const pattern36 = new RegExp("^[0-9]{3,32}$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",parentSchema:schema14};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "number") || (key0 === "name")) || (key0 === "destination")) || (key0 === "locked")) || (key0 === "tags")) || (key0 === "state")) || (key0 === "monthly"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema14};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(func4(data0) > 32){
const err2 = {instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",parentSchema:schema14.properties.number};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func4(data0) < 3){
const err3 = {instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",parentSchema:schema14.properties.number};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern36.test(data0)){
const err4 = {instancePath:instancePath+"/number",keyword:"pattern",params:{pattern: "^[0-9]{3,32}$"},message:"must match pattern \""+"^[0-9]{3,32}$"+"\"",parentSchema:schema14.properties.number};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema14.properties.number};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func4(data1) > 200){
const err6 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema14.properties.name};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema14.properties.name};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema14.properties.name};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.destination !== undefined){
let data2 = data.destination;
if(typeof data2 === "string"){
if(func4(data2) > 200){
const err9 = {instancePath:instancePath+"/destination",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema14.properties.destination};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern0.test(data2)){
const err10 = {instancePath:instancePath+"/destination",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema14.properties.destination};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/destination",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema14.properties.destination};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.locked !== undefined){
let data3 = data.locked;
if(typeof data3 !== "boolean"){
const err12 = {instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema14.properties.locked};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.tags !== undefined){
let data4 = data.tags;
if(Array.isArray(data4)){
if(data4.length > 50){
const err13 = {instancePath:instancePath+"/tags",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema14.properties.tags};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func4(data5) > 63){
const err14 = {instancePath:instancePath+"/tags/" + i0,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema14.properties.tags.items};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func4(data5) < 1){
const err15 = {instancePath:instancePath+"/tags/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema14.properties.tags.items};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern0.test(data5)){
const err16 = {instancePath:instancePath+"/tags/" + i0,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema14.properties.tags.items};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema14.properties.tags.items};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema14.properties.tags};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.state !== undefined){
let data6 = data.state;
if(!(((data6 === "active") || (data6 === "pending")) || (data6 === "suspended"))){
const err19 = {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema14.properties.state.enum},message:"must be equal to one of the allowed values",parentSchema:schema14.properties.state};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.monthly !== undefined){
let data7 = data.monthly;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err20 = {instancePath:instancePath+"/monthly",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema14.properties.monthly};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/monthly",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema14.properties.monthly};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"required":["number"],"properties":{"number":{"type":"string","maxLength":32,"minLength":3,"pattern":"^[0-9]{3,32}$","examples":["442079460100"]},"name":{"type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Head office"]},"verified":{"type":"boolean"},"preset":{"type":"boolean"}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",parentSchema:schema15};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "number") || (key0 === "name")) || (key0 === "verified")) || (key0 === "preset"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema15};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(func4(data0) > 32){
const err2 = {instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",parentSchema:schema15.properties.number};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func4(data0) < 3){
const err3 = {instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",parentSchema:schema15.properties.number};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern36.test(data0)){
const err4 = {instancePath:instancePath+"/number",keyword:"pattern",params:{pattern: "^[0-9]{3,32}$"},message:"must match pattern \""+"^[0-9]{3,32}$"+"\"",parentSchema:schema15.properties.number};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema15.properties.number};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func4(data1) > 200){
const err6 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema15.properties.name};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema15.properties.name};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema15.properties.name};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.verified !== undefined){
let data2 = data.verified;
if(typeof data2 !== "boolean"){
const err9 = {instancePath:instancePath+"/verified",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema15.properties.verified};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.preset !== undefined){
let data3 = data.preset;
if(typeof data3 !== "boolean"){
const err10 = {instancePath:instancePath+"/preset",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema15.properties.preset};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema15};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","maxLength":64,"minLength":2,"pattern":"^[0-9a-fA-F:.]{2,45}(/[0-9]{1,3})?$","examples":["203.0.113.7"]},"note":{"type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Berlin office"]}}};
const pattern43 = new RegExp("^[0-9a-fA-F:.]{2,45}(/[0-9]{1,3})?$", "u");

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",parentSchema:schema16};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "address") || (key0 === "note"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema16};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.address !== undefined){
let data0 = data.address;
if(typeof data0 === "string"){
if(func4(data0) > 64){
const err2 = {instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema16.properties.address};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func4(data0) < 2){
const err3 = {instancePath:instancePath+"/address",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters",parentSchema:schema16.properties.address};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern43.test(data0)){
const err4 = {instancePath:instancePath+"/address",keyword:"pattern",params:{pattern: "^[0-9a-fA-F:.]{2,45}(/[0-9]{1,3})?$"},message:"must match pattern \""+"^[0-9a-fA-F:.]{2,45}(/[0-9]{1,3})?$"+"\"",parentSchema:schema16.properties.address};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema16.properties.address};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if(typeof data1 === "string"){
if(func4(data1) > 200){
const err6 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema16.properties.note};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/note",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema16.properties.note};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema16.properties.note};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema16};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","additionalProperties":false,"required":["username","realm","ha1"],"properties":{"username":{"type":"string","maxLength":64,"minLength":3,"pattern":"^[a-z0-9][a-z0-9._-]{2,63}$","examples":["office-1"]},"realm":{"type":"string","maxLength":253,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["sip.example"]},"ha1":{"type":"string","maxLength":64,"minLength":64,"pattern":"^[0-9a-f]{64}$","examples":["0000000000000000000000000000000000000000000000000000000000000000"]},"note":{"type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Desk telephone"]}}};
const pattern45 = new RegExp("^[a-z0-9][a-z0-9._-]{2,63}$", "u");
const pattern47 = new RegExp("^[0-9a-f]{64}$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'",parentSchema:schema17};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.realm === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "realm"},message:"must have required property '"+"realm"+"'",parentSchema:schema17};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ha1 === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "ha1"},message:"must have required property '"+"ha1"+"'",parentSchema:schema17};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "username") || (key0 === "realm")) || (key0 === "ha1")) || (key0 === "note"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema17};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.username !== undefined){
let data0 = data.username;
if(typeof data0 === "string"){
if(func4(data0) > 64){
const err4 = {instancePath:instancePath+"/username",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema17.properties.username};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func4(data0) < 3){
const err5 = {instancePath:instancePath+"/username",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",parentSchema:schema17.properties.username};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern45.test(data0)){
const err6 = {instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{2,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]{2,63}$"+"\"",parentSchema:schema17.properties.username};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema17.properties.username};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.realm !== undefined){
let data1 = data.realm;
if(typeof data1 === "string"){
if(func4(data1) > 253){
const err8 = {instancePath:instancePath+"/realm",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema17.properties.realm};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func4(data1) < 1){
const err9 = {instancePath:instancePath+"/realm",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema17.properties.realm};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern0.test(data1)){
const err10 = {instancePath:instancePath+"/realm",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema17.properties.realm};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/realm",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema17.properties.realm};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ha1 !== undefined){
let data2 = data.ha1;
if(typeof data2 === "string"){
if(func4(data2) > 64){
const err12 = {instancePath:instancePath+"/ha1",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema17.properties.ha1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func4(data2) < 64){
const err13 = {instancePath:instancePath+"/ha1",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters",parentSchema:schema17.properties.ha1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern47.test(data2)){
const err14 = {instancePath:instancePath+"/ha1",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",parentSchema:schema17.properties.ha1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/ha1",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema17.properties.ha1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.note !== undefined){
let data3 = data.note;
if(typeof data3 === "string"){
if(func4(data3) > 200){
const err16 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema17.properties.note};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern0.test(data3)){
const err17 = {instancePath:instancePath+"/note",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema17.properties.note};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema17.properties.note};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema17};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","additionalProperties":false,"required":["name","currency"],"properties":{"name":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Retail standard"]},"currency":{"type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]},"note":{"type":"string","maxLength":1000}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema18};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.currency === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'",parentSchema:schema18};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "currency")) || (key0 === "note"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema18};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func4(data0) > 200){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema18.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func4(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema18.properties.name};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema18.properties.name};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema18.properties.name};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
const err7 = {instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema18.properties.currency};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema18.properties.currency};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.note !== undefined){
let data2 = data.note;
if(typeof data2 === "string"){
if(func4(data2) > 1000){
const err9 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",parentSchema:schema18.properties.note};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema18.properties.note};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema18};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"required":["name","state"],"properties":{"name":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Outbound calls"]},"state":{"enum":["operational","degraded","partial-outage","outage","maintenance"]},"order":{"type":"integer","minimum":0,"maximum":1000000}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema19};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.state === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",parentSchema:schema19};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "state")) || (key0 === "order"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema19};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func4(data0) > 200){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema19.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func4(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema19.properties.name};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema19.properties.name};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema19.properties.name};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
if(!(((((data1 === "operational") || (data1 === "degraded")) || (data1 === "partial-outage")) || (data1 === "outage")) || (data1 === "maintenance"))){
const err7 = {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema19.properties.state.enum},message:"must be equal to one of the allowed values",parentSchema:schema19.properties.state};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/order",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema19.properties.order};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/order",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema19.properties.order};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/order",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema19.properties.order};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema19};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","additionalProperties":false,"required":["title","state","startedAt","updates"],"properties":{"title":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Delayed call setup"]},"state":{"enum":["investigating","identified","monitoring","resolved","planned"]},"components":{"type":"array","items":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Outbound calls"]},"maxItems":50},"startedAt":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2026-11-20T08:00:00Z"]},"resolvedAt":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2026-11-20T09:30:00Z"]},"updates":{"type":"array","items":{"$ref":"#/definitions/part13"},"maxItems":200}}};
const pattern54 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
const schema21 = {"type":"object","additionalProperties":false,"required":["at","text"],"properties":{"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2026-11-20T08:10:00Z"]},"text":{"type":"string","maxLength":2000}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",parentSchema:schema21};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",parentSchema:schema21};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "at") || (key0 === "text"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema21};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!pattern54.test(data0)){
const err3 = {instancePath:instancePath+"/at",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\"",parentSchema:schema21.properties.at};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema21.properties.at};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(func4(data1) > 2000){
const err5 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema21.properties.text};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema21.properties.text};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema21};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",parentSchema:schema20};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.state === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'",parentSchema:schema20};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.startedAt === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "startedAt"},message:"must have required property '"+"startedAt"+"'",parentSchema:schema20};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.updates === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "updates"},message:"must have required property '"+"updates"+"'",parentSchema:schema20};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "title") || (key0 === "state")) || (key0 === "components")) || (key0 === "startedAt")) || (key0 === "resolvedAt")) || (key0 === "updates"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema20};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func4(data0) > 200){
const err5 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema20.properties.title};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func4(data0) < 1){
const err6 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema20.properties.title};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/title",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema20.properties.title};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema20.properties.title};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
if(!(((((data1 === "investigating") || (data1 === "identified")) || (data1 === "monitoring")) || (data1 === "resolved")) || (data1 === "planned"))){
const err9 = {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema20.properties.state.enum},message:"must be equal to one of the allowed values",parentSchema:schema20.properties.state};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.components !== undefined){
let data2 = data.components;
if(Array.isArray(data2)){
if(data2.length > 50){
const err10 = {instancePath:instancePath+"/components",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema20.properties.components};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func4(data3) > 200){
const err11 = {instancePath:instancePath+"/components/" + i0,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema20.properties.components.items};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func4(data3) < 1){
const err12 = {instancePath:instancePath+"/components/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema20.properties.components.items};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern0.test(data3)){
const err13 = {instancePath:instancePath+"/components/" + i0,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema20.properties.components.items};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/components/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema20.properties.components.items};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/components",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema20.properties.components};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.startedAt !== undefined){
let data4 = data.startedAt;
if(typeof data4 === "string"){
if(!pattern54.test(data4)){
const err16 = {instancePath:instancePath+"/startedAt",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\"",parentSchema:schema20.properties.startedAt};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/startedAt",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema20.properties.startedAt};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.resolvedAt !== undefined){
let data5 = data.resolvedAt;
if(typeof data5 === "string"){
if(!pattern54.test(data5)){
const err18 = {instancePath:instancePath+"/resolvedAt",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\"",parentSchema:schema20.properties.resolvedAt};
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
const err19 = {instancePath:instancePath+"/resolvedAt",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema20.properties.resolvedAt};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.updates !== undefined){
let data6 = data.updates;
if(Array.isArray(data6)){
if(data6.length > 200){
const err20 = {instancePath:instancePath+"/updates",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",parentSchema:schema20.properties.updates};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate49(data6[i1], {instancePath:instancePath+"/updates/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/updates",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema20.properties.updates};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema20};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"type":{"enum":["customer","carrier"]},"name":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Harbour Books Ltd"]},"currency":{"type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]},"timezone":{"type":"string","maxLength":64,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Europe/London"]},"status":{"enum":["active","pending-approval","disabled"]},"debitLimit":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["0.00"]},"minimumPayment":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["10.00"]},"channels":{"type":"integer","minimum":0,"maximum":1000000},"flowSpeed":{"type":"integer","minimum":0,"maximum":1000000},"tax":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["20"]},"dailySpendLimit":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["25.00"]},"invoiceSchedule":{"enum":["monthly","weekly","daily"]},"invoiceDueDays":{"type":"integer","minimum":0,"maximum":365},"topupCurrencies":{"type":"array","items":{"type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]},"maxItems":50},"tags":{"type":"array","items":{"type":"string","maxLength":63,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["trial"]},"maxItems":50},"country":{"type":"string","maxLength":2,"minLength":2,"pattern":"^[A-Z]{2}$","examples":["GB"]},"phone":{"type":"string","maxLength":40,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["+442079460100"]},"address":{"type":"string","maxLength":500},"verifyPhone":{"type":"boolean"},"vatId":{"type":"string","maxLength":30,"pattern":"^[A-Za-z0-9 .+*-]*$","examples":["DE123456789"]}}};
const pattern66 = new RegExp("^[A-Z]{2}$", "u");
const pattern68 = new RegExp("^[A-Za-z0-9 .+*-]*$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema22};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema22.properties, key0))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema22};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "customer") || (data0 === "carrier"))){
const err2 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema22.properties.type.enum},message:"must be equal to one of the allowed values",parentSchema:schema22.properties.type};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func4(data1) > 200){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema22.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func4(data1) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema22.properties.name};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema22.properties.name};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema22.properties.name};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.currency !== undefined){
let data2 = data.currency;
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
const err7 = {instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema22.properties.currency};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema22.properties.currency};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.timezone !== undefined){
let data3 = data.timezone;
if(typeof data3 === "string"){
if(func4(data3) > 64){
const err9 = {instancePath:instancePath+"/timezone",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema22.properties.timezone};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func4(data3) < 1){
const err10 = {instancePath:instancePath+"/timezone",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema22.properties.timezone};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/timezone",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema22.properties.timezone};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/timezone",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema22.properties.timezone};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(!(((data4 === "active") || (data4 === "pending-approval")) || (data4 === "disabled"))){
const err13 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema22.properties.status.enum},message:"must be equal to one of the allowed values",parentSchema:schema22.properties.status};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.debitLimit !== undefined){
let data5 = data.debitLimit;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err14 = {instancePath:instancePath+"/debitLimit",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema22.properties.debitLimit};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/debitLimit",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema22.properties.debitLimit};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.minimumPayment !== undefined){
let data6 = data.minimumPayment;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err16 = {instancePath:instancePath+"/minimumPayment",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema22.properties.minimumPayment};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/minimumPayment",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema22.properties.minimumPayment};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.channels !== undefined){
let data7 = data.channels;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err18 = {instancePath:instancePath+"/channels",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema22.properties.channels};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/channels",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema22.properties.channels};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/channels",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema22.properties.channels};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.flowSpeed !== undefined){
let data8 = data.flowSpeed;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err21 = {instancePath:instancePath+"/flowSpeed",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema22.properties.flowSpeed};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/flowSpeed",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema22.properties.flowSpeed};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/flowSpeed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema22.properties.flowSpeed};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.tax !== undefined){
let data9 = data.tax;
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err24 = {instancePath:instancePath+"/tax",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema22.properties.tax};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/tax",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema22.properties.tax};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.dailySpendLimit !== undefined){
let data10 = data.dailySpendLimit;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err26 = {instancePath:instancePath+"/dailySpendLimit",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema22.properties.dailySpendLimit};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/dailySpendLimit",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema22.properties.dailySpendLimit};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.invoiceSchedule !== undefined){
let data11 = data.invoiceSchedule;
if(!(((data11 === "monthly") || (data11 === "weekly")) || (data11 === "daily"))){
const err28 = {instancePath:instancePath+"/invoiceSchedule",keyword:"enum",params:{allowedValues: schema22.properties.invoiceSchedule.enum},message:"must be equal to one of the allowed values",parentSchema:schema22.properties.invoiceSchedule};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.invoiceDueDays !== undefined){
let data12 = data.invoiceDueDays;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err29 = {instancePath:instancePath+"/invoiceDueDays",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema22.properties.invoiceDueDays};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 365 || isNaN(data12)){
const err30 = {instancePath:instancePath+"/invoiceDueDays",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",parentSchema:schema22.properties.invoiceDueDays};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err31 = {instancePath:instancePath+"/invoiceDueDays",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema22.properties.invoiceDueDays};
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
if(data.topupCurrencies !== undefined){
let data13 = data.topupCurrencies;
if(Array.isArray(data13)){
if(data13.length > 50){
const err32 = {instancePath:instancePath+"/topupCurrencies",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema22.properties.topupCurrencies};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 === "string"){
if(!pattern11.test(data14)){
const err33 = {instancePath:instancePath+"/topupCurrencies/" + i0,keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema22.properties.topupCurrencies.items};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/topupCurrencies/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema22.properties.topupCurrencies.items};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/topupCurrencies",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema22.properties.topupCurrencies};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.tags !== undefined){
let data15 = data.tags;
if(Array.isArray(data15)){
if(data15.length > 50){
const err36 = {instancePath:instancePath+"/tags",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema22.properties.tags};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(typeof data16 === "string"){
if(func4(data16) > 63){
const err37 = {instancePath:instancePath+"/tags/" + i1,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema22.properties.tags.items};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func4(data16) < 1){
const err38 = {instancePath:instancePath+"/tags/" + i1,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema22.properties.tags.items};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern0.test(data16)){
const err39 = {instancePath:instancePath+"/tags/" + i1,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema22.properties.tags.items};
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
const err40 = {instancePath:instancePath+"/tags/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema22.properties.tags.items};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema22.properties.tags};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.country !== undefined){
let data17 = data.country;
if(typeof data17 === "string"){
if(func4(data17) > 2){
const err42 = {instancePath:instancePath+"/country",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters",parentSchema:schema22.properties.country};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func4(data17) < 2){
const err43 = {instancePath:instancePath+"/country",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters",parentSchema:schema22.properties.country};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern66.test(data17)){
const err44 = {instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\"",parentSchema:schema22.properties.country};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/country",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema22.properties.country};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.phone !== undefined){
let data18 = data.phone;
if(typeof data18 === "string"){
if(func4(data18) > 40){
const err46 = {instancePath:instancePath+"/phone",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",parentSchema:schema22.properties.phone};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern0.test(data18)){
const err47 = {instancePath:instancePath+"/phone",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema22.properties.phone};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/phone",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema22.properties.phone};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.address !== undefined){
let data19 = data.address;
if(typeof data19 === "string"){
if(func4(data19) > 500){
const err49 = {instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema22.properties.address};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema22.properties.address};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.verifyPhone !== undefined){
let data20 = data.verifyPhone;
if(typeof data20 !== "boolean"){
const err51 = {instancePath:instancePath+"/verifyPhone",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema22.properties.verifyPhone};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.vatId !== undefined){
let data21 = data.vatId;
if(typeof data21 === "string"){
if(func4(data21) > 30){
const err52 = {instancePath:instancePath+"/vatId",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",parentSchema:schema22.properties.vatId};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern68.test(data21)){
const err53 = {instancePath:instancePath+"/vatId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 .+*-]*$"},message:"must match pattern \""+"^[A-Za-z0-9 .+*-]*$"+"\"",parentSchema:schema22.properties.vatId};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/vatId",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema22.properties.vatId};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","additionalProperties":false,"required":["email","name"],"properties":{"email":{"type":"string","maxLength":254,"minLength":3,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@example.test"]},"name":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Robin Hale"]},"password":{"type":"string","maxLength":256,"minLength":8},"disabled":{"type":"boolean"}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",parentSchema:schema23};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema23};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "email") || (key0 === "name")) || (key0 === "password")) || (key0 === "disabled"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema23};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(func4(data0) > 254){
const err3 = {instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",parentSchema:schema23.properties.email};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func4(data0) < 3){
const err4 = {instancePath:instancePath+"/email",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",parentSchema:schema23.properties.email};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern13.test(data0)){
const err5 = {instancePath:instancePath+"/email",keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",parentSchema:schema23.properties.email};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema23.properties.email};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func4(data1) > 200){
const err7 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema23.properties.name};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func4(data1) < 1){
const err8 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema23.properties.name};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern0.test(data1)){
const err9 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema23.properties.name};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema23.properties.name};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.password !== undefined){
let data2 = data.password;
if(typeof data2 === "string"){
if(func4(data2) > 256){
const err11 = {instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",parentSchema:schema23.properties.password};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func4(data2) < 8){
const err12 = {instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters",parentSchema:schema23.properties.password};
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
const err13 = {instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema23.properties.password};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.disabled !== undefined){
let data3 = data.disabled;
if(typeof data3 !== "boolean"){
const err14 = {instancePath:instancePath+"/disabled",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema23.properties.disabled};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema23};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","additionalProperties":false,"required":["amount"],"properties":{"amount":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["25.00"]},"description":{"type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Bank transfer"]},"status":{"enum":["completed","pending","cancelled"]}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",parentSchema:schema24};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "amount") || (key0 === "description")) || (key0 === "status"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema24};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.amount !== undefined){
let data0 = data.amount;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema24.properties.amount};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema24.properties.amount};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func4(data1) > 500){
const err4 = {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema24.properties.description};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/description",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema24.properties.description};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema24.properties.description};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((data2 === "completed") || (data2 === "pending")) || (data2 === "cancelled"))){
const err7 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema24.properties.status.enum},message:"must be equal to one of the allowed values",parentSchema:schema24.properties.status};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema24};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","additionalProperties":false,"required":["package","amount"],"properties":{"package":{"type":"string","maxLength":64,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["landline"]},"description":{"type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["100 landline minutes"]},"amount":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["4.00"]},"at":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2026-11-01T00:00:00Z"]}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.package === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "package"},message:"must have required property '"+"package"+"'",parentSchema:schema25};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",parentSchema:schema25};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "package") || (key0 === "description")) || (key0 === "amount")) || (key0 === "at"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema25};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.package !== undefined){
let data0 = data.package;
if(typeof data0 === "string"){
if(func4(data0) > 64){
const err3 = {instancePath:instancePath+"/package",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema25.properties.package};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func4(data0) < 1){
const err4 = {instancePath:instancePath+"/package",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema25.properties.package};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/package",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema25.properties.package};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/package",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema25.properties.package};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func4(data1) > 200){
const err7 = {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema25.properties.description};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/description",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema25.properties.description};
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
const err9 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema25.properties.description};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.amount !== undefined){
let data2 = data.amount;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err10 = {instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema25.properties.amount};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/amount",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema25.properties.amount};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.at !== undefined){
let data3 = data.at;
if(typeof data3 === "string"){
if(!pattern54.test(data3)){
const err12 = {instancePath:instancePath+"/at",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\"",parentSchema:schema25.properties.at};
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
const err13 = {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema25.properties.at};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema25};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","additionalProperties":false,"required":["prefix","destination","rate"],"properties":{"prefix":{"type":"string","maxLength":20,"minLength":1,"pattern":"^[0-9]{1,20}$","examples":["4930"]},"destination":{"type":"string","maxLength":200,"minLength":1,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Germany"]},"rate":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["0.010"]},"connectCost":{"type":"string","pattern":"^[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["0.00"]},"minimum":{"type":"integer","minimum":0,"maximum":86400},"increment":{"type":"integer","minimum":1,"maximum":86400},"validFrom":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2026-11-01T00:00:00Z"]},"validUntil":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2027-01-01T00:00:00Z"]}}};
const pattern77 = new RegExp("^[0-9]{1,20}$", "u");
const pattern79 = new RegExp("^[0-9]{1,9}(\\.[0-9]{1,6})?$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prefix === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "prefix"},message:"must have required property '"+"prefix"+"'",parentSchema:schema26};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.destination === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",parentSchema:schema26};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rate === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "rate"},message:"must have required property '"+"rate"+"'",parentSchema:schema26};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "prefix") || (key0 === "destination")) || (key0 === "rate")) || (key0 === "connectCost")) || (key0 === "minimum")) || (key0 === "increment")) || (key0 === "validFrom")) || (key0 === "validUntil"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema26};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.prefix !== undefined){
let data0 = data.prefix;
if(typeof data0 === "string"){
if(func4(data0) > 20){
const err4 = {instancePath:instancePath+"/prefix",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",parentSchema:schema26.properties.prefix};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func4(data0) < 1){
const err5 = {instancePath:instancePath+"/prefix",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema26.properties.prefix};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern77.test(data0)){
const err6 = {instancePath:instancePath+"/prefix",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"},message:"must match pattern \""+"^[0-9]{1,20}$"+"\"",parentSchema:schema26.properties.prefix};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/prefix",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema26.properties.prefix};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.destination !== undefined){
let data1 = data.destination;
if(typeof data1 === "string"){
if(func4(data1) > 200){
const err8 = {instancePath:instancePath+"/destination",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema26.properties.destination};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func4(data1) < 1){
const err9 = {instancePath:instancePath+"/destination",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema26.properties.destination};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern0.test(data1)){
const err10 = {instancePath:instancePath+"/destination",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema26.properties.destination};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/destination",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema26.properties.destination};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.rate !== undefined){
let data2 = data.rate;
if(typeof data2 === "string"){
if(!pattern79.test(data2)){
const err12 = {instancePath:instancePath+"/rate",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema26.properties.rate};
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
const err13 = {instancePath:instancePath+"/rate",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema26.properties.rate};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.connectCost !== undefined){
let data3 = data.connectCost;
if(typeof data3 === "string"){
if(!pattern79.test(data3)){
const err14 = {instancePath:instancePath+"/connectCost",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema26.properties.connectCost};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/connectCost",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema26.properties.connectCost};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.minimum !== undefined){
let data4 = data.minimum;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/minimum",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema26.properties.minimum};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 86400 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/minimum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",parentSchema:schema26.properties.minimum};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema26.properties.minimum};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.increment !== undefined){
let data5 = data.increment;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err19 = {instancePath:instancePath+"/increment",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema26.properties.increment};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 86400 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/increment",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",parentSchema:schema26.properties.increment};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/increment",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema26.properties.increment};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.validFrom !== undefined){
let data6 = data.validFrom;
if(typeof data6 === "string"){
if(!pattern54.test(data6)){
const err22 = {instancePath:instancePath+"/validFrom",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\"",parentSchema:schema26.properties.validFrom};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/validFrom",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema26.properties.validFrom};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.validUntil !== undefined){
let data7 = data.validUntil;
if(typeof data7 === "string"){
if(!pattern54.test(data7)){
const err24 = {instancePath:instancePath+"/validUntil",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\"",parentSchema:schema26.properties.validUntil};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/validUntil",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema26.properties.validUntil};
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
else {
const err26 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema26};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","additionalProperties":false,"required":["type","value","currency"],"properties":{"type":{"enum":["credit","multiplier","addition"]},"value":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["5.00"]},"currency":{"type":"string","pattern":"^[A-Z]{3}$","examples":["EUR"]},"minimum":{"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$","examples":["0.00"]},"expiresAt":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$","examples":["2027-01-01T00:00:00Z"]}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema27};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",parentSchema:schema27};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.currency === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'",parentSchema:schema27};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "value")) || (key0 === "currency")) || (key0 === "minimum")) || (key0 === "expiresAt"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema27};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!(((data0 === "credit") || (data0 === "multiplier")) || (data0 === "addition"))){
const err4 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema27.properties.type.enum},message:"must be equal to one of the allowed values",parentSchema:schema27.properties.type};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err5 = {instancePath:instancePath+"/value",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema27.properties.value};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/value",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema27.properties.value};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.currency !== undefined){
let data2 = data.currency;
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
const err7 = {instancePath:instancePath+"/currency",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema27.properties.currency};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema27.properties.currency};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.minimum !== undefined){
let data3 = data.minimum;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err9 = {instancePath:instancePath+"/minimum",keyword:"pattern",params:{pattern: "^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"},message:"must match pattern \""+"^-?[0-9]{1,9}(\\.[0-9]{1,6})?$"+"\"",parentSchema:schema27.properties.minimum};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/minimum",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema27.properties.minimum};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.expiresAt !== undefined){
let data4 = data.expiresAt;
if(typeof data4 === "string"){
if(!pattern54.test(data4)){
const err11 = {instancePath:instancePath+"/expiresAt",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\"",parentSchema:schema27.properties.expiresAt};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema27.properties.expiresAt};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema27};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="account.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema6};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema6};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema6};
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
if(!(validate22(data.route, {instancePath:instancePath+"/route",parentData:data,parentDataProperty:"route",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.package !== undefined){
if(!(validate24(data.package, {instancePath:instancePath+"/package",parentData:data,parentDataProperty:"package",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.alert !== undefined){
if(!(validate26(data.alert, {instancePath:instancePath+"/alert",parentData:data,parentDataProperty:"alert",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.contract !== undefined){
if(!(validate28(data.contract, {instancePath:instancePath+"/contract",parentData:data,parentDataProperty:"contract",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.invoice !== undefined){
if(!(validate30(data.invoice, {instancePath:instancePath+"/invoice",parentData:data,parentDataProperty:"invoice",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.document !== undefined){
if(!(validate34(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.did !== undefined){
if(!(validate36(data.did, {instancePath:instancePath+"/did",parentData:data,parentDataProperty:"did",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.cli !== undefined){
if(!(validate38(data.cli, {instancePath:instancePath+"/cli",parentData:data,parentDataProperty:"cli",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data["ip-address"] !== undefined){
if(!(validate40(data["ip-address"], {instancePath:instancePath+"/ip-address",parentData:data,parentDataProperty:"ip-address",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data["sip-user"] !== undefined){
if(!(validate42(data["sip-user"], {instancePath:instancePath+"/sip-user",parentData:data,parentDataProperty:"sip-user",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["rate-card"] !== undefined){
if(!(validate44(data["rate-card"], {instancePath:instancePath+"/rate-card",parentData:data,parentDataProperty:"rate-card",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data["status-component"] !== undefined){
if(!(validate46(data["status-component"], {instancePath:instancePath+"/status-component",parentData:data,parentDataProperty:"status-component",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.incident !== undefined){
if(!(validate48(data.incident, {instancePath:instancePath+"/incident",parentData:data,parentDataProperty:"incident",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.customer !== undefined){
if(!(validate52(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.contact !== undefined){
if(!(validate54(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.payment !== undefined){
if(!(validate56(data.payment, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data["package-charge"] !== undefined){
if(!(validate58(data["package-charge"], {instancePath:instancePath+"/package-charge",parentData:data,parentDataProperty:"package-charge",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.rate !== undefined){
if(!(validate60(data.rate, {instancePath:instancePath+"/rate",parentData:data,parentDataProperty:"rate",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.voucher !== undefined){
if(!(validate62(data.voucher, {instancePath:instancePath+"/voucher",parentData:data,parentDataProperty:"voucher",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema6};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
