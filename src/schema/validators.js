// Generated from schemas/ by `npm run generate`; do not edit.
import func3Module from 'ajv/dist/runtime/ucs2length.js';
import func0Module from 'ajv/dist/runtime/equal.js';
"use strict";
export const Portal = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"portal.schema.json","type":"object","additionalProperties":false,"required":["apiVersion","kind","name","brand","currencies","sections"],"properties":{"apiVersion":{"const":"portico/v1"},"kind":{"const":"Portal"},"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme"]},"renamedFrom":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme-voice"]},"brand":{"$ref":"#/definitions/line"},"domains":{"type":"array","items":{"type":"string","minLength":1,"maxLength":253},"minItems":1,"maxItems":100},"signup":{"$ref":"#/definitions/part0"},"currencies":{"type":"array","items":{"type":"string","minLength":1,"maxLength":16},"minItems":1,"maxItems":50},"payments":{"$ref":"#/definitions/part4"},"seller":{"$ref":"#/definitions/part5"},"sections":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":100},"sectionLinks":{"type":"object","additionalProperties":{"$ref":"#/definitions/httpsUrl"}},"network":{"$ref":"#/definitions/part10"},"retention":{"$ref":"#/definitions/part11"},"reports":{"$ref":"#/definitions/part12"},"theme":{"$ref":"#/definitions/theme"},"texts":{"type":"object","additionalProperties":{"type":"string","maxLength":2000}},"locales":{"type":"array","items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$","examples":["en","pt-BR"]},"minItems":1,"maxItems":30},"links":{"$ref":"#/definitions/part13"},"legal":{"$ref":"#/definitions/part14"},"support":{"$ref":"#/definitions/part15"},"auth":{"$ref":"#/definitions/part16"},"status":{"oneOf":[{"const":"live"},{"$ref":"#/definitions/part18"}]},"announcements":{"type":"array","maxItems":10,"items":{"$ref":"#/definitions/part19"}},"footer":{"type":"string","maxLength":1000},"smtp":{"$ref":"#/definitions/part20"},"protect":{"type":"boolean"},"hsts":{"oneOf":[{"const":"off"},{"$ref":"#/definitions/part21"}]}},"definitions":{"line":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["Acme Voice"]},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-31","2026-12-01T12:00:00Z"]},"email":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["help@acme.example"]},"httpsUrl":{"type":"string","maxLength":2000,"pattern":"^https://[^\\s\"'<>\\\\]+$","examples":["https://acme.example/privacy"]},"filePath":{"type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo.png"]},"color":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$","examples":["#0b5fff"]},"secret":{"$ref":"#/definitions/part22"},"pages":{"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50},"theme":{"$ref":"#/definitions/part25"},"part0":{"type":"object","additionalProperties":false,"properties":{"customer":{"type":"boolean"},"carrier":{"type":"boolean"},"templateCustomer":{"type":"string","maxLength":63}}},"part1":{"type":"object","additionalProperties":false,"required":["name","iban"],"properties":{"name":{"type":"string","minLength":1,"maxLength":70},"iban":{"type":"string","minLength":1,"maxLength":50},"bic":{"type":"string","pattern":"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$","examples":["COBADEFFXXX"]}}},"part2":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"instructions":{"type":"string","minLength":1,"maxLength":1000},"account":{"$ref":"#/definitions/part1"}}},"part3":{"type":"object","additionalProperties":false,"required":["secretKey","webhookSecret"],"properties":{"secretKey":{"$ref":"#/definitions/secret"},"webhookSecret":{"$ref":"#/definitions/secret"}}},"part4":{"type":"object","additionalProperties":false,"properties":{"bankTransfer":{"$ref":"#/definitions/part2"},"presets":{"type":"object","maxProperties":50,"additionalProperties":{"type":"array","minItems":1,"maxItems":6,"items":{"type":"number","exclusiveMinimum":0,"maximum":1000000}}},"stripe":{"$ref":"#/definitions/part3"}}},"part5":{"type":"object","additionalProperties":false,"required":["name","address","country"],"properties":{"name":{"type":"string","minLength":1,"maxLength":120,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Acme Voice Ltd"]},"address":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["12 Quay Street"]}},"postalCode":{"type":"string","minLength":1,"maxLength":20,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["BS1 4DJ"]},"city":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Bristol"]},"country":{"type":"string","pattern":"^[A-Z]{2}$","examples":["GB"]},"vatId":{"type":"string","minLength":4,"maxLength":30,"pattern":"^[A-Za-z0-9 .+*-]*$","examples":["GB123456789"]},"taxNumber":{"type":"string","minLength":1,"maxLength":50,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["12/345/67890"]},"registration":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Companies House 01234567"]},"note":{"type":"string","minLength":1,"maxLength":500}}},"part6":{"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":[5061]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}},"part7":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"text":{"type":"string","minLength":1,"maxLength":20000},"addresses":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part6"}}}},"part8":{"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":["10000-20000"]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}},"part9":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"text":{"type":"string","minLength":1,"maxLength":20000},"addresses":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part8"}}}},"part10":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"interconnect":{"$ref":"#/definitions/part7"},"rtpServers":{"$ref":"#/definitions/part9"}}},"part11":{"type":"object","additionalProperties":false,"properties":{"cdr":{"type":"string","pattern":"^[1-9][0-9]{0,3} (day|month|year)s?$","examples":["13 months"]}}},"part12":{"type":"object","additionalProperties":false,"properties":{"breakout":{"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50},"cdr":{"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50}}},"part13":{"type":"object","additionalProperties":false,"properties":{"privacy":{"$ref":"#/definitions/httpsUrl"},"terms":{"$ref":"#/definitions/httpsUrl"},"imprint":{"$ref":"#/definitions/httpsUrl"},"accessibility":{"$ref":"#/definitions/httpsUrl"}}},"part14":{"type":"object","additionalProperties":false,"properties":{"privacy":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"]},"terms":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"]},"imprint":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"]}}},"part15":{"type":"object","additionalProperties":false,"properties":{"email":{"$ref":"#/definitions/email"},"phone":{"type":"string","pattern":"^\\+?[0-9][0-9 ()/.-]{3,30}$","examples":["+44 20 7946 0000"]}}},"part16":{"type":"object","additionalProperties":false,"properties":{"require2fa":{"enum":["none","all"]}}},"part17":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","minLength":1,"maxLength":2000},"until":{"$ref":"#/definitions/time"}}},"part18":{"type":"object","additionalProperties":false,"required":["maintenance"],"properties":{"maintenance":{"$ref":"#/definitions/part17"}}},"part19":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","minLength":1,"maxLength":500},"level":{"enum":["info","warning","critical"]},"from":{"$ref":"#/definitions/time"},"until":{"$ref":"#/definitions/time"},"for":{"type":"array","minItems":1,"maxItems":3,"items":{"enum":["login","customer","carrier"]}},"dismissible":{"type":"boolean"}}},"part20":{"type":"object","additionalProperties":false,"required":["host","from"],"properties":{"host":{"type":"string","minLength":1,"maxLength":253},"port":{"type":"integer","minimum":1,"maximum":65535},"username":{"$ref":"#/definitions/line"},"password":{"$ref":"#/definitions/secret"},"from":{"$ref":"#/definitions/email"},"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["mail.acme.example"]},"ca":{"type":"string","minLength":50,"maxLength":50000,"pattern":"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$","examples":["-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"]}}},"part21":{"type":"object","additionalProperties":false,"properties":{"maxAge":{"type":"integer","minimum":0,"maximum":63072000},"includeSubDomains":{"type":"boolean"}}},"part22":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_SECRET_ACME_SMTP"]},"file":{"type":"string","minLength":1,"maxLength":500},"sealed":{"type":"string","minLength":1,"maxLength":30000}}},"part23":{"type":"object","additionalProperties":false,"properties":{"primary":{"$ref":"#/definitions/color"},"text":{"$ref":"#/definitions/color"},"background":{"$ref":"#/definitions/color"},"accent":{"$ref":"#/definitions/color"},"danger":{"$ref":"#/definitions/color"}}},"part24":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"src":{"type":"string","maxLength":2000},"integrity":{"type":"string","pattern":"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$","examples":["none"]},"reason":{"type":"string","minLength":1,"maxLength":500},"file":{"$ref":"#/definitions/filePath"},"inline":{"type":"string","minLength":1,"maxLength":65536},"pages":{"$ref":"#/definitions/pages"}}},"part25":{"type":"object","additionalProperties":false,"properties":{"logo":{"$ref":"#/definitions/filePath"},"logo2x":{"$ref":"#/definitions/filePath"},"logoDark":{"$ref":"#/definitions/filePath"},"favicon":{"$ref":"#/definitions/filePath"},"mode":{"enum":["light","dark","auto"]},"radius":{"type":"integer","minimum":0,"maximum":24},"density":{"enum":["comfortable","compact"]},"font":{"type":"string","pattern":"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$","minLength":1,"maxLength":300,"examples":["\"Segoe UI\", Roboto, sans-serif"]},"colors":{"$ref":"#/definitions/part23"},"css":{"type":"string","maxLength":65536},"javascript":{"type":"array","maxItems":20,"items":{"$ref":"#/definitions/part24"}}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = func3Module.default ?? func3Module;
const pattern0 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern21 = new RegExp("^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$", "u");
const schema7 = {"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["Acme Voice"]};
const pattern2 = new RegExp("^[^\\u0000-\\u001f\\u007f]{1,200}$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}$"+"\"",parentSchema:schema7};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema7};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","additionalProperties":false,"properties":{"customer":{"type":"boolean"},"carrier":{"type":"boolean"},"templateCustomer":{"type":"string","maxLength":63}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "customer") || (key0 === "carrier")) || (key0 === "templateCustomer"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema8};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.customer !== undefined){
let data0 = data.customer;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/customer",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema8.properties.customer};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.carrier !== undefined){
let data1 = data.carrier;
if(typeof data1 !== "boolean"){
const err2 = {instancePath:instancePath+"/carrier",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema8.properties.carrier};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.templateCustomer !== undefined){
let data2 = data.templateCustomer;
if(typeof data2 === "string"){
if(func3(data2) > 63){
const err3 = {instancePath:instancePath+"/templateCustomer",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema8.properties.templateCustomer};
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
const err4 = {instancePath:instancePath+"/templateCustomer",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema8.properties.templateCustomer};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema8};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","additionalProperties":false,"properties":{"bankTransfer":{"$ref":"#/definitions/part2"},"presets":{"type":"object","maxProperties":50,"additionalProperties":{"type":"array","minItems":1,"maxItems":6,"items":{"type":"number","exclusiveMinimum":0,"maximum":1000000}}},"stripe":{"$ref":"#/definitions/part3"}}};
const schema10 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"instructions":{"type":"string","minLength":1,"maxLength":1000},"account":{"$ref":"#/definitions/part1"}}};
const schema11 = {"type":"object","additionalProperties":false,"required":["name","iban"],"properties":{"name":{"type":"string","minLength":1,"maxLength":70},"iban":{"type":"string","minLength":1,"maxLength":50},"bic":{"type":"string","pattern":"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$","examples":["COBADEFFXXX"]}}};
const pattern3 = new RegExp("^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema11};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.iban === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "iban"},message:"must have required property '"+"iban"+"'",parentSchema:schema11};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "iban")) || (key0 === "bic"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema11};
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
if(func3(data0) > 70){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 70},message:"must NOT have more than 70 characters",parentSchema:schema11.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema11.properties.name};
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
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema11.properties.name};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.iban !== undefined){
let data1 = data.iban;
if(typeof data1 === "string"){
if(func3(data1) > 50){
const err6 = {instancePath:instancePath+"/iban",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",parentSchema:schema11.properties.iban};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/iban",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema11.properties.iban};
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
const err8 = {instancePath:instancePath+"/iban",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema11.properties.iban};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.bic !== undefined){
let data2 = data.bic;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err9 = {instancePath:instancePath+"/bic",keyword:"pattern",params:{pattern: "^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$"},message:"must match pattern \""+"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$"+"\"",parentSchema:schema11.properties.bic};
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
const err10 = {instancePath:instancePath+"/bic",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema11.properties.bic};
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
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema11};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema10};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "instructions") || (key0 === "account"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema10};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.instructions !== undefined){
let data0 = data.instructions;
if(typeof data0 === "string"){
if(func3(data0) > 1000){
const err2 = {instancePath:instancePath+"/instructions",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",parentSchema:schema10.properties.instructions};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/instructions",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema10.properties.instructions};
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
const err4 = {instancePath:instancePath+"/instructions",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema10.properties.instructions};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.account !== undefined){
if(!(validate28(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema10};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","additionalProperties":false,"required":["secretKey","webhookSecret"],"properties":{"secretKey":{"$ref":"#/definitions/secret"},"webhookSecret":{"$ref":"#/definitions/secret"}}};
const schema13 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_SECRET_ACME_SMTP"]},"file":{"type":"string","minLength":1,"maxLength":500},"sealed":{"type":"string","minLength":1,"maxLength":30000}}};
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema13};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema13};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "env") || (key0 === "file")) || (key0 === "sealed"))){
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
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema13.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema13.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema13.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema13.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema13.properties.file};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sealed !== undefined){
let data2 = data.sealed;
if(typeof data2 === "string"){
if(func3(data2) > 30000){
const err8 = {instancePath:instancePath+"/sealed",keyword:"maxLength",params:{limit: 30000},message:"must NOT have more than 30000 characters",parentSchema:schema13.properties.sealed};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data2) < 1){
const err9 = {instancePath:instancePath+"/sealed",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema13.properties.sealed};
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
const err10 = {instancePath:instancePath+"/sealed",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema13.properties.sealed};
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
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema13};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secretKey === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "secretKey"},message:"must have required property '"+"secretKey"+"'",parentSchema:schema12};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.webhookSecret === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "webhookSecret"},message:"must have required property '"+"webhookSecret"+"'",parentSchema:schema12};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "secretKey") || (key0 === "webhookSecret"))){
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
if(data.secretKey !== undefined){
if(!(validate32(data.secretKey, {instancePath:instancePath+"/secretKey",parentData:data,parentDataProperty:"secretKey",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.webhookSecret !== undefined){
if(!(validate32(data.webhookSecret, {instancePath:instancePath+"/webhookSecret",parentData:data,parentDataProperty:"webhookSecret",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema12};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "bankTransfer") || (key0 === "presets")) || (key0 === "stripe"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema9};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.bankTransfer !== undefined){
if(!(validate27(data.bankTransfer, {instancePath:instancePath+"/bankTransfer",parentData:data,parentDataProperty:"bankTransfer",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.presets !== undefined){
let data1 = data.presets;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 50){
const err1 = {instancePath:instancePath+"/presets",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema9.properties.presets};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key1 in data1){
let data2 = data1[key1];
if(Array.isArray(data2)){
if(data2.length > 6){
const err2 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items",parentSchema:schema9.properties.presets.additionalProperties};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema9.properties.presets.additionalProperties};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema9.properties.presets.additionalProperties.items};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3 <= 0 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",parentSchema:schema9.properties.presets.additionalProperties.items};
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
const err6 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema9.properties.presets.additionalProperties.items};
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
const err7 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema9.properties.presets.additionalProperties};
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
const err8 = {instancePath:instancePath+"/presets",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema9.properties.presets};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.stripe !== undefined){
if(!(validate31(data.stripe, {instancePath:instancePath+"/stripe",parentData:data,parentDataProperty:"stripe",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"required":["name","address","country"],"properties":{"name":{"type":"string","minLength":1,"maxLength":120,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Acme Voice Ltd"]},"address":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["12 Quay Street"]}},"postalCode":{"type":"string","minLength":1,"maxLength":20,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["BS1 4DJ"]},"city":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Bristol"]},"country":{"type":"string","pattern":"^[A-Z]{2}$","examples":["GB"]},"vatId":{"type":"string","minLength":4,"maxLength":30,"pattern":"^[A-Za-z0-9 .+*-]*$","examples":["GB123456789"]},"taxNumber":{"type":"string","minLength":1,"maxLength":50,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["12/345/67890"]},"registration":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Companies House 01234567"]},"note":{"type":"string","minLength":1,"maxLength":500}}};
const pattern5 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
const pattern9 = new RegExp("^[A-Z]{2}$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9 .+*-]*$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema14};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.address === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",parentSchema:schema14};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.country === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'",parentSchema:schema14};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema14};
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
if(func3(data0) > 120){
const err4 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters",parentSchema:schema14.properties.name};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data0) < 1){
const err5 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema14.properties.name};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern5.test(data0)){
const err6 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema14.properties.name};
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
const err7 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema14.properties.name};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(Array.isArray(data1)){
if(data1.length > 3){
const err8 = {instancePath:instancePath+"/address",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema14.properties.address};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/address",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema14.properties.address};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) > 100){
const err10 = {instancePath:instancePath+"/address/" + i0,keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema14.properties.address.items};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data2) < 1){
const err11 = {instancePath:instancePath+"/address/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema14.properties.address.items};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern5.test(data2)){
const err12 = {instancePath:instancePath+"/address/" + i0,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema14.properties.address.items};
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
const err13 = {instancePath:instancePath+"/address/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema14.properties.address.items};
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
const err14 = {instancePath:instancePath+"/address",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema14.properties.address};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.postalCode !== undefined){
let data3 = data.postalCode;
if(typeof data3 === "string"){
if(func3(data3) > 20){
const err15 = {instancePath:instancePath+"/postalCode",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",parentSchema:schema14.properties.postalCode};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data3) < 1){
const err16 = {instancePath:instancePath+"/postalCode",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema14.properties.postalCode};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern5.test(data3)){
const err17 = {instancePath:instancePath+"/postalCode",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema14.properties.postalCode};
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
const err18 = {instancePath:instancePath+"/postalCode",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema14.properties.postalCode};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.city !== undefined){
let data4 = data.city;
if(typeof data4 === "string"){
if(func3(data4) > 100){
const err19 = {instancePath:instancePath+"/city",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema14.properties.city};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func3(data4) < 1){
const err20 = {instancePath:instancePath+"/city",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema14.properties.city};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern5.test(data4)){
const err21 = {instancePath:instancePath+"/city",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema14.properties.city};
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
const err22 = {instancePath:instancePath+"/city",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema14.properties.city};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.country !== undefined){
let data5 = data.country;
if(typeof data5 === "string"){
if(!pattern9.test(data5)){
const err23 = {instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\"",parentSchema:schema14.properties.country};
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
const err24 = {instancePath:instancePath+"/country",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema14.properties.country};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.vatId !== undefined){
let data6 = data.vatId;
if(typeof data6 === "string"){
if(func3(data6) > 30){
const err25 = {instancePath:instancePath+"/vatId",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",parentSchema:schema14.properties.vatId};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func3(data6) < 4){
const err26 = {instancePath:instancePath+"/vatId",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters",parentSchema:schema14.properties.vatId};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern10.test(data6)){
const err27 = {instancePath:instancePath+"/vatId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 .+*-]*$"},message:"must match pattern \""+"^[A-Za-z0-9 .+*-]*$"+"\"",parentSchema:schema14.properties.vatId};
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
const err28 = {instancePath:instancePath+"/vatId",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema14.properties.vatId};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.taxNumber !== undefined){
let data7 = data.taxNumber;
if(typeof data7 === "string"){
if(func3(data7) > 50){
const err29 = {instancePath:instancePath+"/taxNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",parentSchema:schema14.properties.taxNumber};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func3(data7) < 1){
const err30 = {instancePath:instancePath+"/taxNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema14.properties.taxNumber};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern5.test(data7)){
const err31 = {instancePath:instancePath+"/taxNumber",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema14.properties.taxNumber};
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
const err32 = {instancePath:instancePath+"/taxNumber",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema14.properties.taxNumber};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.registration !== undefined){
let data8 = data.registration;
if(typeof data8 === "string"){
if(func3(data8) > 100){
const err33 = {instancePath:instancePath+"/registration",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema14.properties.registration};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func3(data8) < 1){
const err34 = {instancePath:instancePath+"/registration",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema14.properties.registration};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern5.test(data8)){
const err35 = {instancePath:instancePath+"/registration",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema14.properties.registration};
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
const err36 = {instancePath:instancePath+"/registration",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema14.properties.registration};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.note !== undefined){
let data9 = data.note;
if(typeof data9 === "string"){
if(func3(data9) > 500){
const err37 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema14.properties.note};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func3(data9) < 1){
const err38 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema14.properties.note};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema14.properties.note};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"string","maxLength":2000,"pattern":"^https://[^\\s\"'<>\\\\]+$","examples":["https://acme.example/privacy"]};
const pattern13 = new RegExp("^https://[^\\s\"'<>\\\\]+$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 2000){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema15};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern13.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\]+$"},message:"must match pattern \""+"^https://[^\\s\"'<>\\\\]+$"+"\"",parentSchema:schema15};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema15};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"interconnect":{"$ref":"#/definitions/part7"},"rtpServers":{"$ref":"#/definitions/part9"}}};
const schema17 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"text":{"type":"string","minLength":1,"maxLength":20000},"addresses":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part6"}}}};
const schema18 = {"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":[5061]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}};
const pattern14 = new RegExp("^[0-9]{1,5}(-[0-9]{1,5})?$", "u");

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.address === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",parentSchema:schema18};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "address")) || (key0 === "ports")) || (key0 === "transport")) || (key0 === "note"))){
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
if(func3(data0) > 100){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema18.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema18.properties.name};
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
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema18.properties.name};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func3(data1) > 253){
const err6 = {instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema18.properties.address};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/address",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema18.properties.address};
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
const err8 = {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema18.properties.address};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.ports !== undefined){
let data2 = data.ports;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
const err9 = {instancePath:instancePath+"/ports",keyword:"type",params:{type: schema18.properties.ports.type},message:"must be integer,string",parentSchema:schema18.properties.ports};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/ports",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema18.properties.ports};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/ports",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema18.properties.ports};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
const err12 = {instancePath:instancePath+"/ports",keyword:"pattern",params:{pattern: "^[0-9]{1,5}(-[0-9]{1,5})?$"},message:"must match pattern \""+"^[0-9]{1,5}(-[0-9]{1,5})?$"+"\"",parentSchema:schema18.properties.ports};
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
if(data.transport !== undefined){
let data3 = data.transport;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/transport",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema18.properties.transport};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((data3 === "udp") || (data3 === "tcp")) || (data3 === "tls")) || (data3 === "udp+tcp"))){
const err14 = {instancePath:instancePath+"/transport",keyword:"enum",params:{allowedValues: schema18.properties.transport.enum},message:"must be equal to one of the allowed values",parentSchema:schema18.properties.transport};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.note !== undefined){
let data4 = data.note;
if(typeof data4 === "string"){
if(func3(data4) > 300){
const err15 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema18.properties.note};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data4) < 1){
const err16 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema18.properties.note};
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
const err17 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema18.properties.note};
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
const err18 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema18};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema17};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "text") || (key0 === "addresses"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema17};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func3(data0) > 20000){
const err2 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",parentSchema:schema17.properties.text};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema17.properties.text};
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
const err4 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema17.properties.text};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.addresses !== undefined){
let data1 = data.addresses;
if(Array.isArray(data1)){
if(data1.length > 200){
const err5 = {instancePath:instancePath+"/addresses",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",parentSchema:schema17.properties.addresses};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/addresses",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema17.properties.addresses};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate43(data1[i0], {instancePath:instancePath+"/addresses/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/addresses",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema17.properties.addresses};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema17};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"text":{"type":"string","minLength":1,"maxLength":20000},"addresses":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part8"}}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":["10000-20000"]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema20};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.address === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",parentSchema:schema20};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "address")) || (key0 === "ports")) || (key0 === "transport")) || (key0 === "note"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema20};
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
if(func3(data0) > 100){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema20.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema20.properties.name};
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
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema20.properties.name};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func3(data1) > 253){
const err6 = {instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema20.properties.address};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/address",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema20.properties.address};
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
const err8 = {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema20.properties.address};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.ports !== undefined){
let data2 = data.ports;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
const err9 = {instancePath:instancePath+"/ports",keyword:"type",params:{type: schema20.properties.ports.type},message:"must be integer,string",parentSchema:schema20.properties.ports};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/ports",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema20.properties.ports};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/ports",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema20.properties.ports};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
const err12 = {instancePath:instancePath+"/ports",keyword:"pattern",params:{pattern: "^[0-9]{1,5}(-[0-9]{1,5})?$"},message:"must match pattern \""+"^[0-9]{1,5}(-[0-9]{1,5})?$"+"\"",parentSchema:schema20.properties.ports};
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
if(data.transport !== undefined){
let data3 = data.transport;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/transport",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema20.properties.transport};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((data3 === "udp") || (data3 === "tcp")) || (data3 === "tls")) || (data3 === "udp+tcp"))){
const err14 = {instancePath:instancePath+"/transport",keyword:"enum",params:{allowedValues: schema20.properties.transport.enum},message:"must be equal to one of the allowed values",parentSchema:schema20.properties.transport};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.note !== undefined){
let data4 = data.note;
if(typeof data4 === "string"){
if(func3(data4) > 300){
const err15 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema20.properties.note};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data4) < 1){
const err16 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema20.properties.note};
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
const err17 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema20.properties.note};
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
const err18 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema20};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema19};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "text") || (key0 === "addresses"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema19};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func3(data0) > 20000){
const err2 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",parentSchema:schema19.properties.text};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema19.properties.text};
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
const err4 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema19.properties.text};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.addresses !== undefined){
let data1 = data.addresses;
if(Array.isArray(data1)){
if(data1.length > 200){
const err5 = {instancePath:instancePath+"/addresses",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",parentSchema:schema19.properties.addresses};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/addresses",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema19.properties.addresses};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate47(data1[i0], {instancePath:instancePath+"/addresses/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/addresses",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema19.properties.addresses};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema19};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema16};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "interconnect") || (key0 === "rtpServers"))){
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
if(data.interconnect !== undefined){
if(!(validate42(data.interconnect, {instancePath:instancePath+"/interconnect",parentData:data,parentDataProperty:"interconnect",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.rtpServers !== undefined){
if(!(validate46(data.rtpServers, {instancePath:instancePath+"/rtpServers",parentData:data,parentDataProperty:"rtpServers",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema16};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","additionalProperties":false,"properties":{"cdr":{"type":"string","pattern":"^[1-9][0-9]{0,3} (day|month|year)s?$","examples":["13 months"]}}};
const pattern16 = new RegExp("^[1-9][0-9]{0,3} (day|month|year)s?$", "u");

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "cdr")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema21};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cdr !== undefined){
let data0 = data.cdr;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err1 = {instancePath:instancePath+"/cdr",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3} (day|month|year)s?$"},message:"must match pattern \""+"^[1-9][0-9]{0,3} (day|month|year)s?$"+"\"",parentSchema:schema21.properties.cdr};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/cdr",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema21.properties.cdr};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema21};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"properties":{"breakout":{"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50},"cdr":{"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "breakout") || (key0 === "cdr"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema22};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.breakout !== undefined){
let data0 = data.breakout;
if(Array.isArray(data0)){
if(data0.length > 50){
const err1 = {instancePath:instancePath+"/breakout",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema22.properties.breakout};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/breakout",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema22.properties.breakout};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func3(data1) > 63){
const err3 = {instancePath:instancePath+"/breakout/" + i0,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema22.properties.breakout.items};
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
const err4 = {instancePath:instancePath+"/breakout/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema22.properties.breakout.items};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/breakout",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema22.properties.breakout};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.cdr !== undefined){
let data2 = data.cdr;
if(Array.isArray(data2)){
if(data2.length > 50){
const err6 = {instancePath:instancePath+"/cdr",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema22.properties.cdr};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/cdr",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema22.properties.cdr};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func3(data3) > 63){
const err8 = {instancePath:instancePath+"/cdr/" + i1,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema22.properties.cdr.items};
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
const err9 = {instancePath:instancePath+"/cdr/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema22.properties.cdr.items};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/cdr",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema22.properties.cdr};
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
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema22};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","additionalProperties":false,"properties":{"logo":{"$ref":"#/definitions/filePath"},"logo2x":{"$ref":"#/definitions/filePath"},"logoDark":{"$ref":"#/definitions/filePath"},"favicon":{"$ref":"#/definitions/filePath"},"mode":{"enum":["light","dark","auto"]},"radius":{"type":"integer","minimum":0,"maximum":24},"density":{"enum":["comfortable","compact"]},"font":{"type":"string","pattern":"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$","minLength":1,"maxLength":300,"examples":["\"Segoe UI\", Roboto, sans-serif"]},"colors":{"$ref":"#/definitions/part23"},"css":{"type":"string","maxLength":65536},"javascript":{"type":"array","maxItems":20,"items":{"$ref":"#/definitions/part24"}}}};
const schema24 = {"type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo.png"]};
const pattern17 = new RegExp("^[^\\u0000-\\u001f\\\\]+$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 500){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema24};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern17.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",parentSchema:schema24};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema24};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","additionalProperties":false,"properties":{"primary":{"$ref":"#/definitions/color"},"text":{"$ref":"#/definitions/color"},"background":{"$ref":"#/definitions/color"},"accent":{"$ref":"#/definitions/color"},"danger":{"$ref":"#/definitions/color"}}};
const schema26 = {"type":"string","pattern":"^#[0-9a-fA-F]{6}$","examples":["#0b5fff"]};
const pattern19 = new RegExp("^#[0-9a-fA-F]{6}$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern19.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",parentSchema:schema26};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema26};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "primary") || (key0 === "text")) || (key0 === "background")) || (key0 === "accent")) || (key0 === "danger"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema25};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.primary !== undefined){
if(!(validate62(data.primary, {instancePath:instancePath+"/primary",parentData:data,parentDataProperty:"primary",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate62(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.background !== undefined){
if(!(validate62(data.background, {instancePath:instancePath+"/background",parentData:data,parentDataProperty:"background",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.accent !== undefined){
if(!(validate62(data.accent, {instancePath:instancePath+"/accent",parentData:data,parentDataProperty:"accent",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.danger !== undefined){
if(!(validate62(data.danger, {instancePath:instancePath+"/danger",parentData:data,parentDataProperty:"danger",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema25};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"src":{"type":"string","maxLength":2000},"integrity":{"type":"string","pattern":"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$","examples":["none"]},"reason":{"type":"string","minLength":1,"maxLength":500},"file":{"$ref":"#/definitions/filePath"},"inline":{"type":"string","minLength":1,"maxLength":65536},"pages":{"$ref":"#/definitions/pages"}}};
const pattern20 = new RegExp("^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$", "u");
const schema28 = {"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 50){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema28};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema28};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func3(data0) > 63){
const err2 = {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema28.items};
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
const err3 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema28.items};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema28};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema27};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "src") || (key0 === "integrity")) || (key0 === "reason")) || (key0 === "file")) || (key0 === "inline")) || (key0 === "pages"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema27};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.src !== undefined){
let data0 = data.src;
if(typeof data0 === "string"){
if(func3(data0) > 2000){
const err2 = {instancePath:instancePath+"/src",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema27.properties.src};
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
const err3 = {instancePath:instancePath+"/src",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema27.properties.src};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.integrity !== undefined){
let data1 = data.integrity;
if(typeof data1 === "string"){
if(!pattern20.test(data1)){
const err4 = {instancePath:instancePath+"/integrity",keyword:"pattern",params:{pattern: "^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$"},message:"must match pattern \""+"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$"+"\"",parentSchema:schema27.properties.integrity};
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
const err5 = {instancePath:instancePath+"/integrity",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema27.properties.integrity};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func3(data2) > 500){
const err6 = {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema27.properties.reason};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data2) < 1){
const err7 = {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema27.properties.reason};
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
const err8 = {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema27.properties.reason};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.file !== undefined){
if(!(validate56(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.inline !== undefined){
let data4 = data.inline;
if(typeof data4 === "string"){
if(func3(data4) > 65536){
const err9 = {instancePath:instancePath+"/inline",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",parentSchema:schema27.properties.inline};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data4) < 1){
const err10 = {instancePath:instancePath+"/inline",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema27.properties.inline};
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
const err11 = {instancePath:instancePath+"/inline",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema27.properties.inline};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.pages !== undefined){
if(!(validate71(data.pages, {instancePath:instancePath+"/pages",parentData:data,parentDataProperty:"pages",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema27};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const pattern18 = new RegExp("^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$", "u");

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema23};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.logo !== undefined){
if(!(validate56(data.logo, {instancePath:instancePath+"/logo",parentData:data,parentDataProperty:"logo",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.logo2x !== undefined){
if(!(validate56(data.logo2x, {instancePath:instancePath+"/logo2x",parentData:data,parentDataProperty:"logo2x",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.logoDark !== undefined){
if(!(validate56(data.logoDark, {instancePath:instancePath+"/logoDark",parentData:data,parentDataProperty:"logoDark",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.favicon !== undefined){
if(!(validate56(data.favicon, {instancePath:instancePath+"/favicon",parentData:data,parentDataProperty:"favicon",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.mode !== undefined){
let data4 = data.mode;
if(!(((data4 === "light") || (data4 === "dark")) || (data4 === "auto"))){
const err1 = {instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema23.properties.mode.enum},message:"must be equal to one of the allowed values",parentSchema:schema23.properties.mode};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.radius !== undefined){
let data5 = data.radius;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err2 = {instancePath:instancePath+"/radius",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema23.properties.radius};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 24 || isNaN(data5)){
const err3 = {instancePath:instancePath+"/radius",keyword:"maximum",params:{comparison: "<=", limit: 24},message:"must be <= 24",parentSchema:schema23.properties.radius};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err4 = {instancePath:instancePath+"/radius",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema23.properties.radius};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.density !== undefined){
let data6 = data.density;
if(!((data6 === "comfortable") || (data6 === "compact"))){
const err5 = {instancePath:instancePath+"/density",keyword:"enum",params:{allowedValues: schema23.properties.density.enum},message:"must be equal to one of the allowed values",parentSchema:schema23.properties.density};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.font !== undefined){
let data7 = data.font;
if(typeof data7 === "string"){
if(func3(data7) > 300){
const err6 = {instancePath:instancePath+"/font",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema23.properties.font};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data7) < 1){
const err7 = {instancePath:instancePath+"/font",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema23.properties.font};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern18.test(data7)){
const err8 = {instancePath:instancePath+"/font",keyword:"pattern",params:{pattern: "^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$"},message:"must match pattern \""+"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$"+"\"",parentSchema:schema23.properties.font};
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
const err9 = {instancePath:instancePath+"/font",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema23.properties.font};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.colors !== undefined){
if(!(validate61(data.colors, {instancePath:instancePath+"/colors",parentData:data,parentDataProperty:"colors",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.css !== undefined){
let data9 = data.css;
if(typeof data9 === "string"){
if(func3(data9) > 65536){
const err10 = {instancePath:instancePath+"/css",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",parentSchema:schema23.properties.css};
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
const err11 = {instancePath:instancePath+"/css",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema23.properties.css};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.javascript !== undefined){
let data10 = data.javascript;
if(Array.isArray(data10)){
if(data10.length > 20){
const err12 = {instancePath:instancePath+"/javascript",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema23.properties.javascript};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate69(data10[i0], {instancePath:instancePath+"/javascript/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/javascript",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema23.properties.javascript};
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
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema23};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","additionalProperties":false,"properties":{"privacy":{"$ref":"#/definitions/httpsUrl"},"terms":{"$ref":"#/definitions/httpsUrl"},"imprint":{"$ref":"#/definitions/httpsUrl"},"accessibility":{"$ref":"#/definitions/httpsUrl"}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "privacy") || (key0 === "terms")) || (key0 === "imprint")) || (key0 === "accessibility"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema29};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.privacy !== undefined){
if(!(validate39(data.privacy, {instancePath:instancePath+"/privacy",parentData:data,parentDataProperty:"privacy",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.terms !== undefined){
if(!(validate39(data.terms, {instancePath:instancePath+"/terms",parentData:data,parentDataProperty:"terms",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.imprint !== undefined){
if(!(validate39(data.imprint, {instancePath:instancePath+"/imprint",parentData:data,parentDataProperty:"imprint",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.accessibility !== undefined){
if(!(validate39(data.accessibility, {instancePath:instancePath+"/accessibility",parentData:data,parentDataProperty:"accessibility",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema29};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","additionalProperties":false,"properties":{"privacy":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"]},"terms":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"]},"imprint":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"]}}};
const pattern22 = new RegExp("^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$", "u");

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "privacy") || (key0 === "terms")) || (key0 === "imprint"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema30};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.privacy !== undefined){
let data0 = data.privacy;
if(typeof data0 === "string"){
if(!pattern22.test(data0)){
const err1 = {instancePath:instancePath+"/privacy",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"+"\"",parentSchema:schema30.properties.privacy};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/privacy",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema30.properties.privacy};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.terms !== undefined){
let data1 = data.terms;
if(typeof data1 === "string"){
if(!pattern22.test(data1)){
const err3 = {instancePath:instancePath+"/terms",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"+"\"",parentSchema:schema30.properties.terms};
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
const err4 = {instancePath:instancePath+"/terms",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema30.properties.terms};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.imprint !== undefined){
let data2 = data.imprint;
if(typeof data2 === "string"){
if(!pattern22.test(data2)){
const err5 = {instancePath:instancePath+"/imprint",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"+"\"",parentSchema:schema30.properties.imprint};
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
const err6 = {instancePath:instancePath+"/imprint",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema30.properties.imprint};
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
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema30};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","additionalProperties":false,"properties":{"email":{"$ref":"#/definitions/email"},"phone":{"type":"string","pattern":"^\\+?[0-9][0-9 ()/.-]{3,30}$","examples":["+44 20 7946 0000"]}}};
const schema32 = {"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["help@acme.example"]};
const pattern25 = new RegExp("^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$", "u");

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 254){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",parentSchema:schema32};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern25.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",parentSchema:schema32};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema32};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

const pattern26 = new RegExp("^\\+?[0-9][0-9 ()/.-]{3,30}$", "u");

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "email") || (key0 === "phone"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema31};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.email !== undefined){
if(!(validate84(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
let data1 = data.phone;
if(typeof data1 === "string"){
if(!pattern26.test(data1)){
const err1 = {instancePath:instancePath+"/phone",keyword:"pattern",params:{pattern: "^\\+?[0-9][0-9 ()/.-]{3,30}$"},message:"must match pattern \""+"^\\+?[0-9][0-9 ()/.-]{3,30}$"+"\"",parentSchema:schema31.properties.phone};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/phone",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema31.properties.phone};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema31};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","additionalProperties":false,"properties":{"require2fa":{"enum":["none","all"]}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "require2fa")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema33};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.require2fa !== undefined){
let data0 = data.require2fa;
if(!((data0 === "none") || (data0 === "all"))){
const err1 = {instancePath:instancePath+"/require2fa",keyword:"enum",params:{allowedValues: schema33.properties.require2fa.enum},message:"must be equal to one of the allowed values",parentSchema:schema33.properties.require2fa};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema33};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","additionalProperties":false,"required":["maintenance"],"properties":{"maintenance":{"$ref":"#/definitions/part17"}}};
const schema35 = {"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","minLength":1,"maxLength":2000},"until":{"$ref":"#/definitions/time"}}};
const schema36 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-31","2026-12-01T12:00:00Z"]};
const pattern27 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern27.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\"",parentSchema:schema36};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema36};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",parentSchema:schema35};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "text") || (key0 === "until"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema35};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func3(data0) > 2000){
const err2 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema35.properties.text};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema35.properties.text};
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
const err4 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema35.properties.text};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.until !== undefined){
if(!(validate91(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema35};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.maintenance === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "maintenance"},message:"must have required property '"+"maintenance"+"'",parentSchema:schema34};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "maintenance")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema34};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.maintenance !== undefined){
if(!(validate90(data.maintenance, {instancePath:instancePath+"/maintenance",parentData:data,parentDataProperty:"maintenance",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema34};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","minLength":1,"maxLength":500},"level":{"enum":["info","warning","critical"]},"from":{"$ref":"#/definitions/time"},"until":{"$ref":"#/definitions/time"},"for":{"type":"array","minItems":1,"maxItems":3,"items":{"enum":["login","customer","carrier"]}},"dismissible":{"type":"boolean"}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",parentSchema:schema37};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "text") || (key0 === "level")) || (key0 === "from")) || (key0 === "until")) || (key0 === "for")) || (key0 === "dismissible"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema37};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func3(data0) > 500){
const err2 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema37.properties.text};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema37.properties.text};
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
const err4 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema37.properties.text};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.level !== undefined){
let data1 = data.level;
if(!(((data1 === "info") || (data1 === "warning")) || (data1 === "critical"))){
const err5 = {instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues: schema37.properties.level.enum},message:"must be equal to one of the allowed values",parentSchema:schema37.properties.level};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate91(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate91(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.for !== undefined){
let data4 = data.for;
if(Array.isArray(data4)){
if(data4.length > 3){
const err6 = {instancePath:instancePath+"/for",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema37.properties.for};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4.length < 1){
const err7 = {instancePath:instancePath+"/for",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema37.properties.for};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(((data5 === "login") || (data5 === "customer")) || (data5 === "carrier"))){
const err8 = {instancePath:instancePath+"/for/" + i0,keyword:"enum",params:{allowedValues: schema37.properties.for.items.enum},message:"must be equal to one of the allowed values",parentSchema:schema37.properties.for.items};
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
const err9 = {instancePath:instancePath+"/for",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema37.properties.for};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.dismissible !== undefined){
let data6 = data.dismissible;
if(typeof data6 !== "boolean"){
const err10 = {instancePath:instancePath+"/dismissible",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema37.properties.dismissible};
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
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema37};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","additionalProperties":false,"required":["host","from"],"properties":{"host":{"type":"string","minLength":1,"maxLength":253},"port":{"type":"integer","minimum":1,"maximum":65535},"username":{"$ref":"#/definitions/line"},"password":{"$ref":"#/definitions/secret"},"from":{"$ref":"#/definitions/email"},"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["mail.acme.example"]},"ca":{"type":"string","minLength":50,"maxLength":50000,"pattern":"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$","examples":["-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"]}}};
const pattern28 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", "u");
const pattern29 = new RegExp("^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$", "u");

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'",parentSchema:schema38};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",parentSchema:schema38};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "host") || (key0 === "port")) || (key0 === "username")) || (key0 === "password")) || (key0 === "from")) || (key0 === "name")) || (key0 === "ca"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema38};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.host !== undefined){
let data0 = data.host;
if(typeof data0 === "string"){
if(func3(data0) > 253){
const err3 = {instancePath:instancePath+"/host",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema38.properties.host};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/host",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema38.properties.host};
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
const err5 = {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.properties.host};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema38.properties.port};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema38.properties.port};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema38.properties.port};
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
if(data.username !== undefined){
if(!(validate22(data.username, {instancePath:instancePath+"/username",parentData:data,parentDataProperty:"username",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate32(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate84(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 === "string"){
if(func3(data5) > 253){
const err9 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema38.properties.name};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern28.test(data5)){
const err10 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",parentSchema:schema38.properties.name};
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
const err11 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.properties.name};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ca !== undefined){
let data6 = data.ca;
if(typeof data6 === "string"){
if(func3(data6) > 50000){
const err12 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 50000},message:"must NOT have more than 50000 characters",parentSchema:schema38.properties.ca};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func3(data6) < 50){
const err13 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 50},message:"must NOT have fewer than 50 characters",parentSchema:schema38.properties.ca};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern29.test(data6)){
const err14 = {instancePath:instancePath+"/ca",keyword:"pattern",params:{pattern: "^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$"},message:"must match pattern \""+"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$"+"\"",parentSchema:schema38.properties.ca};
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
const err15 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.properties.ca};
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
const err16 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema38};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","additionalProperties":false,"properties":{"maxAge":{"type":"integer","minimum":0,"maximum":63072000},"includeSubDomains":{"type":"boolean"}}};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "maxAge") || (key0 === "includeSubDomains"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema39};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.maxAge !== undefined){
let data0 = data.maxAge;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/maxAge",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema39.properties.maxAge};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 63072000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/maxAge",keyword:"maximum",params:{comparison: "<=", limit: 63072000},message:"must be <= 63072000",parentSchema:schema39.properties.maxAge};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/maxAge",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema39.properties.maxAge};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.includeSubDomains !== undefined){
let data1 = data.includeSubDomains;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/includeSubDomains",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema39.properties.includeSubDomains};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema39};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="portal.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",parentSchema:schema6};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",parentSchema:schema6};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema6};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.brand === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'",parentSchema:schema6};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.currencies === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "currencies"},message:"must have required property '"+"currencies"+"'",parentSchema:schema6};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sections === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'",parentSchema:schema6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if("portico/v1" !== data0){
const err7 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "portico/v1"},message:"must be equal to constant",parentSchema:schema6.properties.apiVersion};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if("Portal" !== data1){
const err8 = {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "Portal"},message:"must be equal to constant",parentSchema:schema6.properties.kind};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema6.properties.name};
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
const err10 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema6.properties.name};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.renamedFrom !== undefined){
let data3 = data.renamedFrom;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/renamedFrom",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema6.properties.renamedFrom};
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
const err12 = {instancePath:instancePath+"/renamedFrom",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema6.properties.renamedFrom};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.brand !== undefined){
if(!(validate22(data.brand, {instancePath:instancePath+"/brand",parentData:data,parentDataProperty:"brand",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.domains !== undefined){
let data5 = data.domains;
if(Array.isArray(data5)){
if(data5.length > 100){
const err13 = {instancePath:instancePath+"/domains",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema6.properties.domains};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.length < 1){
const err14 = {instancePath:instancePath+"/domains",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema6.properties.domains};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func3(data6) > 253){
const err15 = {instancePath:instancePath+"/domains/" + i0,keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema6.properties.domains.items};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data6) < 1){
const err16 = {instancePath:instancePath+"/domains/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema6.properties.domains.items};
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
const err17 = {instancePath:instancePath+"/domains/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema6.properties.domains.items};
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
const err18 = {instancePath:instancePath+"/domains",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema6.properties.domains};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.signup !== undefined){
if(!(validate24(data.signup, {instancePath:instancePath+"/signup",parentData:data,parentDataProperty:"signup",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.currencies !== undefined){
let data8 = data.currencies;
if(Array.isArray(data8)){
if(data8.length > 50){
const err19 = {instancePath:instancePath+"/currencies",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema6.properties.currencies};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.length < 1){
const err20 = {instancePath:instancePath+"/currencies",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema6.properties.currencies};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(func3(data9) > 16){
const err21 = {instancePath:instancePath+"/currencies/" + i1,keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters",parentSchema:schema6.properties.currencies.items};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func3(data9) < 1){
const err22 = {instancePath:instancePath+"/currencies/" + i1,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema6.properties.currencies.items};
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
const err23 = {instancePath:instancePath+"/currencies/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema6.properties.currencies.items};
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
else {
const err24 = {instancePath:instancePath+"/currencies",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema6.properties.currencies};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.payments !== undefined){
if(!(validate26(data.payments, {instancePath:instancePath+"/payments",parentData:data,parentDataProperty:"payments",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.seller !== undefined){
if(!(validate37(data.seller, {instancePath:instancePath+"/seller",parentData:data,parentDataProperty:"seller",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.sections !== undefined){
let data12 = data.sections;
if(Array.isArray(data12)){
if(data12.length > 100){
const err25 = {instancePath:instancePath+"/sections",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema6.properties.sections};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 === "string"){
if(func3(data13) > 63){
const err26 = {instancePath:instancePath+"/sections/" + i2,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema6.properties.sections.items};
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
const err27 = {instancePath:instancePath+"/sections/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema6.properties.sections.items};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/sections",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema6.properties.sections};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.sectionLinks !== undefined){
let data14 = data.sectionLinks;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
if(!(validate39(data14[key1], {instancePath:instancePath+"/sectionLinks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/sectionLinks",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema6.properties.sectionLinks};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.network !== undefined){
if(!(validate41(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.retention !== undefined){
if(!(validate51(data.retention, {instancePath:instancePath+"/retention",parentData:data,parentDataProperty:"retention",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.reports !== undefined){
if(!(validate53(data.reports, {instancePath:instancePath+"/reports",parentData:data,parentDataProperty:"reports",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.theme !== undefined){
if(!(validate55(data.theme, {instancePath:instancePath+"/theme",parentData:data,parentDataProperty:"theme",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.texts !== undefined){
let data20 = data.texts;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key2 in data20){
let data21 = data20[key2];
if(typeof data21 === "string"){
if(func3(data21) > 2000){
const err30 = {instancePath:instancePath+"/texts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema6.properties.texts.additionalProperties};
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
const err31 = {instancePath:instancePath+"/texts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema6.properties.texts.additionalProperties};
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
const err32 = {instancePath:instancePath+"/texts",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema6.properties.texts};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.locales !== undefined){
let data22 = data.locales;
if(Array.isArray(data22)){
if(data22.length > 30){
const err33 = {instancePath:instancePath+"/locales",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items",parentSchema:schema6.properties.locales};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data22.length < 1){
const err34 = {instancePath:instancePath+"/locales",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema6.properties.locales};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(typeof data23 === "string"){
if(!pattern21.test(data23)){
const err35 = {instancePath:instancePath+"/locales/" + i3,keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$"+"\"",parentSchema:schema6.properties.locales.items};
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
const err36 = {instancePath:instancePath+"/locales/" + i3,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema6.properties.locales.items};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/locales",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema6.properties.locales};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.links !== undefined){
if(!(validate75(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.legal !== undefined){
if(!(validate81(data.legal, {instancePath:instancePath+"/legal",parentData:data,parentDataProperty:"legal",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.support !== undefined){
if(!(validate83(data.support, {instancePath:instancePath+"/support",parentData:data,parentDataProperty:"support",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.auth !== undefined){
if(!(validate87(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data28 = data.status;
const _errs46 = errors;
let valid11 = false;
let passing0 = null;
const _errs47 = errors;
if("live" !== data28){
const err38 = {instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "live"},message:"must be equal to constant",parentSchema:schema6.properties.status.oneOf[0]};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs47 === errors;
if(_valid0){
valid11 = true;
passing0 = 0;
}
const _errs48 = errors;
if(!(validate89(data28, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var _valid0 = _errs48 === errors;
if(_valid0 && valid11){
valid11 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid11 = true;
passing0 = 1;
}
}
if(!valid11){
const err39 = {instancePath:instancePath+"/status",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",parentSchema:schema6.properties.status};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
if(data.announcements !== undefined){
let data29 = data.announcements;
if(Array.isArray(data29)){
if(data29.length > 10){
const err40 = {instancePath:instancePath+"/announcements",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",parentSchema:schema6.properties.announcements};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
if(!(validate95(data29[i4], {instancePath:instancePath+"/announcements/" + i4,parentData:data29,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/announcements",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema6.properties.announcements};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.footer !== undefined){
let data31 = data.footer;
if(typeof data31 === "string"){
if(func3(data31) > 1000){
const err42 = {instancePath:instancePath+"/footer",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",parentSchema:schema6.properties.footer};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/footer",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema6.properties.footer};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.smtp !== undefined){
if(!(validate99(data.smtp, {instancePath:instancePath+"/smtp",parentData:data,parentDataProperty:"smtp",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.protect !== undefined){
let data33 = data.protect;
if(typeof data33 !== "boolean"){
const err44 = {instancePath:instancePath+"/protect",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema6.properties.protect};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.hsts !== undefined){
let data34 = data.hsts;
const _errs58 = errors;
let valid14 = false;
let passing1 = null;
const _errs59 = errors;
if("off" !== data34){
const err45 = {instancePath:instancePath+"/hsts",keyword:"const",params:{allowedValue: "off"},message:"must be equal to constant",parentSchema:schema6.properties.hsts.oneOf[0]};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid1 = _errs59 === errors;
if(_valid1){
valid14 = true;
passing1 = 0;
}
const _errs60 = errors;
if(!(validate104(data34, {instancePath:instancePath+"/hsts",parentData:data,parentDataProperty:"hsts",rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var _valid1 = _errs60 === errors;
if(_valid1 && valid14){
valid14 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid14 = true;
passing1 = 1;
}
}
if(!valid14){
const err46 = {instancePath:instancePath+"/hsts",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",parentSchema:schema6.properties.hsts};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err47 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema6};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const TemplateCustomer = validate106;
const schema40 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"template-customer.schema.json","type":"object","additionalProperties":false,"required":["apiVersion","kind","name"],"properties":{"apiVersion":{"const":"portico/v1"},"kind":{"const":"TemplateCustomer"},"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["starter"]},"customer":{"$ref":"#/definitions/part0"},"routes":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/part1"}},"payments":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/part2"}},"alerts":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/part3"}},"packages":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/part4"}},"contracts":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/part5"}}},"definitions":{"part0":{"type":"object","additionalProperties":false,"required":[],"properties":{"debitLimit":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"minimumPayment":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"channels":{"type":"integer","minimum":0,"maximum":1000000},"flowSpeed":{"type":"integer","minimum":0,"maximum":1000000},"tax":{"type":"number","minimum":0,"maximum":100},"dailySpendLimit":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"status":{"enum":["active","pending-approval"]},"invoiceSchedule":{"enum":["daily","weekly","monthly"]},"invoiceDueDays":{"type":"integer","minimum":0,"maximum":365},"restrictTopupCurrencies":{"type":"array","items":{"type":"string","maxLength":16},"maxItems":50},"tags":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":50},"verifyPhone":{"type":"boolean"}}},"part1":{"type":"object","additionalProperties":false,"required":["name","rateCard"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"rateCard":{"type":["string","object"],"minLength":1,"maxLength":200,"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":200},"maxProperties":50},"techPrefix":{"type":"string","maxLength":32},"dialString":{"type":"string","maxLength":200},"channels":{"type":"integer","minimum":0,"maximum":1000000},"flowSpeed":{"type":"integer","minimum":0,"maximum":1000000},"maxDuration":{"type":"integer","minimum":0,"maximum":86400},"publicNote":{"type":"string","maxLength":1000},"enabled":{"type":"boolean"}}},"part2":{"type":"object","additionalProperties":false,"required":["description","amount"],"properties":{"description":{"type":"string","minLength":1,"maxLength":200},"amount":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"currency":{"type":"string","maxLength":16},"status":{"enum":["completed","pending","cancelled"]}}},"part3":{"type":"object","additionalProperties":false,"required":["title","area","operator","threshold"],"properties":{"title":{"type":"string","minLength":1,"maxLength":200},"area":{"enum":["balance","asr","acd","pdd","cps","channels","daily-spend"]},"operator":{"enum":["<","<=","=",">=",">"]},"threshold":{"type":["number","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"number"},"maxProperties":50},"resetThreshold":{"type":["number","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"number"},"maxProperties":50},"samplePeriod":{"type":"integer","minimum":1,"maximum":604800},"repeat":{"type":"integer","minimum":0,"maximum":2592000},"noticeLevel":{"enum":["warning","error"]},"recipients":{"type":"array","items":{"type":"string","maxLength":254},"maxItems":20}}},"part4":{"type":"object","additionalProperties":false,"required":["name","retail","frequency"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"retail":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"setupRetail":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"frequency":{"enum":["once","daily","weekly","monthly"]},"frequencyMatch":{"type":"integer","minimum":0,"maximum":366},"quantity":{"type":"integer","minimum":1,"maximum":1000000},"startDate":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-01-01"]},"endDate":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-12-31"]},"autoDecrementCredit":{"type":"boolean"},"freeMinutes":{"type":"integer","minimum":0,"maximum":1000000},"destinations":{"type":"array","items":{"type":"string","maxLength":200},"maxItems":500},"minimumSpend":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"minimumDays":{"type":"integer","minimum":0,"maximum":3660},"description":{"type":"string","maxLength":1000}}},"part5":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"text":{"type":"string","minLength":1,"maxLength":200000},"file":{"type":"string","maxLength":500},"required":{"type":"boolean"},"graceDays":{"type":"integer","minimum":0,"maximum":365}}}}};
const schema41 = {"type":"object","additionalProperties":false,"required":[],"properties":{"debitLimit":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"minimumPayment":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"channels":{"type":"integer","minimum":0,"maximum":1000000},"flowSpeed":{"type":"integer","minimum":0,"maximum":1000000},"tax":{"type":"number","minimum":0,"maximum":100},"dailySpendLimit":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"status":{"enum":["active","pending-approval"]},"invoiceSchedule":{"enum":["daily","weekly","monthly"]},"invoiceDueDays":{"type":"integer","minimum":0,"maximum":365},"restrictTopupCurrencies":{"type":"array","items":{"type":"string","maxLength":16},"maxItems":50},"tags":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":50},"verifyPhone":{"type":"boolean"}}};
const pattern31 = new RegExp("^[A-Z]{3}$", "u");

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema41.properties, key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema41};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.debitLimit !== undefined){
let data0 = data.debitLimit;
if(((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/debitLimit",keyword:"type",params:{type: schema41.properties.debitLimit.type},message:"must be number,string,object",parentSchema:schema41.properties.debitLimit};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 50){
const err2 = {instancePath:instancePath+"/debitLimit",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema41.properties.debitLimit};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(!pattern31.test(key1)){
const err3 = {instancePath:instancePath+"/debitLimit",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema41.properties.debitLimit.propertyNames};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
const err4 = {instancePath:instancePath+"/debitLimit",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema41.properties.debitLimit};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 in data0){
let data1 = data0[key2];
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err5 = {instancePath:instancePath+"/debitLimit/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema41.properties.debitLimit.additionalProperties.type},message:"must be number,string",parentSchema:schema41.properties.debitLimit.additionalProperties};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.minimumPayment !== undefined){
let data2 = data.minimumPayment;
if(((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")) && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
const err6 = {instancePath:instancePath+"/minimumPayment",keyword:"type",params:{type: schema41.properties.minimumPayment.type},message:"must be number,string,object",parentSchema:schema41.properties.minimumPayment};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 50){
const err7 = {instancePath:instancePath+"/minimumPayment",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema41.properties.minimumPayment};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key3 in data2){
const _errs10 = errors;
if(typeof key3 === "string"){
if(!pattern31.test(key3)){
const err8 = {instancePath:instancePath+"/minimumPayment",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema41.properties.minimumPayment.propertyNames};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid3 = _errs10 === errors;
if(!valid3){
const err9 = {instancePath:instancePath+"/minimumPayment",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",parentSchema:schema41.properties.minimumPayment};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key4 in data2){
let data3 = data2[key4];
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
const err10 = {instancePath:instancePath+"/minimumPayment/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema41.properties.minimumPayment.additionalProperties.type},message:"must be number,string",parentSchema:schema41.properties.minimumPayment.additionalProperties};
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
if(data.channels !== undefined){
let data4 = data.channels;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/channels",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema41.properties.channels};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/channels",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema41.properties.channels};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/channels",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema41.properties.channels};
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
if(data.flowSpeed !== undefined){
let data5 = data.flowSpeed;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/flowSpeed",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema41.properties.flowSpeed};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/flowSpeed",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema41.properties.flowSpeed};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/flowSpeed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema41.properties.flowSpeed};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.tax !== undefined){
let data6 = data.tax;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/tax",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",parentSchema:schema41.properties.tax};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/tax",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema41.properties.tax};
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
const err19 = {instancePath:instancePath+"/tax",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema41.properties.tax};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.dailySpendLimit !== undefined){
let data7 = data.dailySpendLimit;
if(((!((typeof data7 == "number") && (isFinite(data7)))) && (typeof data7 !== "string")) && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
const err20 = {instancePath:instancePath+"/dailySpendLimit",keyword:"type",params:{type: schema41.properties.dailySpendLimit.type},message:"must be number,string,object",parentSchema:schema41.properties.dailySpendLimit};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 50){
const err21 = {instancePath:instancePath+"/dailySpendLimit",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema41.properties.dailySpendLimit};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key5 in data7){
const _errs22 = errors;
if(typeof key5 === "string"){
if(!pattern31.test(key5)){
const err22 = {instancePath:instancePath+"/dailySpendLimit",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema41.properties.dailySpendLimit.propertyNames};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var valid5 = _errs22 === errors;
if(!valid5){
const err23 = {instancePath:instancePath+"/dailySpendLimit",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",parentSchema:schema41.properties.dailySpendLimit};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
for(const key6 in data7){
let data8 = data7[key6];
if((!((typeof data8 == "number") && (isFinite(data8)))) && (typeof data8 !== "string")){
const err24 = {instancePath:instancePath+"/dailySpendLimit/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema41.properties.dailySpendLimit.additionalProperties.type},message:"must be number,string",parentSchema:schema41.properties.dailySpendLimit.additionalProperties};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
if(data.status !== undefined){
let data9 = data.status;
if(!((data9 === "active") || (data9 === "pending-approval"))){
const err25 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema41.properties.status.enum},message:"must be equal to one of the allowed values",parentSchema:schema41.properties.status};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.invoiceSchedule !== undefined){
let data10 = data.invoiceSchedule;
if(!(((data10 === "daily") || (data10 === "weekly")) || (data10 === "monthly"))){
const err26 = {instancePath:instancePath+"/invoiceSchedule",keyword:"enum",params:{allowedValues: schema41.properties.invoiceSchedule.enum},message:"must be equal to one of the allowed values",parentSchema:schema41.properties.invoiceSchedule};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.invoiceDueDays !== undefined){
let data11 = data.invoiceDueDays;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err27 = {instancePath:instancePath+"/invoiceDueDays",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema41.properties.invoiceDueDays};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 365 || isNaN(data11)){
const err28 = {instancePath:instancePath+"/invoiceDueDays",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",parentSchema:schema41.properties.invoiceDueDays};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/invoiceDueDays",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema41.properties.invoiceDueDays};
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
if(data.restrictTopupCurrencies !== undefined){
let data12 = data.restrictTopupCurrencies;
if(Array.isArray(data12)){
if(data12.length > 50){
const err30 = {instancePath:instancePath+"/restrictTopupCurrencies",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema41.properties.restrictTopupCurrencies};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 === "string"){
if(func3(data13) > 16){
const err31 = {instancePath:instancePath+"/restrictTopupCurrencies/" + i0,keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters",parentSchema:schema41.properties.restrictTopupCurrencies.items};
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
const err32 = {instancePath:instancePath+"/restrictTopupCurrencies/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema41.properties.restrictTopupCurrencies.items};
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
const err33 = {instancePath:instancePath+"/restrictTopupCurrencies",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema41.properties.restrictTopupCurrencies};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.tags !== undefined){
let data14 = data.tags;
if(Array.isArray(data14)){
if(data14.length > 50){
const err34 = {instancePath:instancePath+"/tags",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema41.properties.tags};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 === "string"){
if(func3(data15) > 63){
const err35 = {instancePath:instancePath+"/tags/" + i1,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema41.properties.tags.items};
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
const err36 = {instancePath:instancePath+"/tags/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema41.properties.tags.items};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema41.properties.tags};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.verifyPhone !== undefined){
let data16 = data.verifyPhone;
if(typeof data16 !== "boolean"){
const err38 = {instancePath:instancePath+"/verifyPhone",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema41.properties.verifyPhone};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema41};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","additionalProperties":false,"required":["name","rateCard"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"rateCard":{"type":["string","object"],"minLength":1,"maxLength":200,"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":200},"maxProperties":50},"techPrefix":{"type":"string","maxLength":32},"dialString":{"type":"string","maxLength":200},"channels":{"type":"integer","minimum":0,"maximum":1000000},"flowSpeed":{"type":"integer","minimum":0,"maximum":1000000},"maxDuration":{"type":"integer","minimum":0,"maximum":86400},"publicNote":{"type":"string","maxLength":1000},"enabled":{"type":"boolean"}}};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema42};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rateCard === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rateCard"},message:"must have required property '"+"rateCard"+"'",parentSchema:schema42};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema42.properties, key0))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema42};
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
if(func3(data0) > 200){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema42.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema42.properties.name};
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
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema42.properties.name};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.rateCard !== undefined){
let data1 = data.rateCard;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
const err6 = {instancePath:instancePath+"/rateCard",keyword:"type",params:{type: schema42.properties.rateCard.type},message:"must be string,object",parentSchema:schema42.properties.rateCard};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 === "string"){
if(func3(data1) > 200){
const err7 = {instancePath:instancePath+"/rateCard",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema42.properties.rateCard};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func3(data1) < 1){
const err8 = {instancePath:instancePath+"/rateCard",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema42.properties.rateCard};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 50){
const err9 = {instancePath:instancePath+"/rateCard",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema42.properties.rateCard};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern31.test(key1)){
const err10 = {instancePath:instancePath+"/rateCard",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema42.properties.rateCard.propertyNames};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
const err11 = {instancePath:instancePath+"/rateCard",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema42.properties.rateCard};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(func3(data2) > 200){
const err12 = {instancePath:instancePath+"/rateCard/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema42.properties.rateCard.additionalProperties};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func3(data2) < 1){
const err13 = {instancePath:instancePath+"/rateCard/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema42.properties.rateCard.additionalProperties};
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
const err14 = {instancePath:instancePath+"/rateCard/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema42.properties.rateCard.additionalProperties};
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
}
if(data.techPrefix !== undefined){
let data3 = data.techPrefix;
if(typeof data3 === "string"){
if(func3(data3) > 32){
const err15 = {instancePath:instancePath+"/techPrefix",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",parentSchema:schema42.properties.techPrefix};
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
const err16 = {instancePath:instancePath+"/techPrefix",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema42.properties.techPrefix};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.dialString !== undefined){
let data4 = data.dialString;
if(typeof data4 === "string"){
if(func3(data4) > 200){
const err17 = {instancePath:instancePath+"/dialString",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema42.properties.dialString};
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
const err18 = {instancePath:instancePath+"/dialString",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema42.properties.dialString};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.channels !== undefined){
let data5 = data.channels;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err19 = {instancePath:instancePath+"/channels",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema42.properties.channels};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/channels",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema42.properties.channels};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/channels",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema42.properties.channels};
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
if(data.flowSpeed !== undefined){
let data6 = data.flowSpeed;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err22 = {instancePath:instancePath+"/flowSpeed",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema42.properties.flowSpeed};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
const err23 = {instancePath:instancePath+"/flowSpeed",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema42.properties.flowSpeed};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/flowSpeed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema42.properties.flowSpeed};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.maxDuration !== undefined){
let data7 = data.maxDuration;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err25 = {instancePath:instancePath+"/maxDuration",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema42.properties.maxDuration};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 86400 || isNaN(data7)){
const err26 = {instancePath:instancePath+"/maxDuration",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",parentSchema:schema42.properties.maxDuration};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/maxDuration",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema42.properties.maxDuration};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.publicNote !== undefined){
let data8 = data.publicNote;
if(typeof data8 === "string"){
if(func3(data8) > 1000){
const err28 = {instancePath:instancePath+"/publicNote",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",parentSchema:schema42.properties.publicNote};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/publicNote",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema42.properties.publicNote};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.enabled !== undefined){
let data9 = data.enabled;
if(typeof data9 !== "boolean"){
const err30 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema42.properties.enabled};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema42};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","additionalProperties":false,"required":["description","amount"],"properties":{"description":{"type":"string","minLength":1,"maxLength":200},"amount":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"currency":{"type":"string","maxLength":16},"status":{"enum":["completed","pending","cancelled"]}}};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",parentSchema:schema43};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",parentSchema:schema43};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "description") || (key0 === "amount")) || (key0 === "currency")) || (key0 === "status"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema43};
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
if(func3(data0) > 200){
const err3 = {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema43.properties.description};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema43.properties.description};
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
const err5 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema43.properties.description};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.amount !== undefined){
let data1 = data.amount;
if(((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")) && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
const err6 = {instancePath:instancePath+"/amount",keyword:"type",params:{type: schema43.properties.amount.type},message:"must be number,string,object",parentSchema:schema43.properties.amount};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 50){
const err7 = {instancePath:instancePath+"/amount",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema43.properties.amount};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern31.test(key1)){
const err8 = {instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema43.properties.amount.propertyNames};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
const err9 = {instancePath:instancePath+"/amount",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema43.properties.amount};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")){
const err10 = {instancePath:instancePath+"/amount/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema43.properties.amount.additionalProperties.type},message:"must be number,string",parentSchema:schema43.properties.amount.additionalProperties};
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
if(data.currency !== undefined){
let data3 = data.currency;
if(typeof data3 === "string"){
if(func3(data3) > 16){
const err11 = {instancePath:instancePath+"/currency",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters",parentSchema:schema43.properties.currency};
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
const err12 = {instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema43.properties.currency};
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
if(!(((data4 === "completed") || (data4 === "pending")) || (data4 === "cancelled"))){
const err13 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema43.properties.status.enum},message:"must be equal to one of the allowed values",parentSchema:schema43.properties.status};
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
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema43};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","additionalProperties":false,"required":["title","area","operator","threshold"],"properties":{"title":{"type":"string","minLength":1,"maxLength":200},"area":{"enum":["balance","asr","acd","pdd","cps","channels","daily-spend"]},"operator":{"enum":["<","<=","=",">=",">"]},"threshold":{"type":["number","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"number"},"maxProperties":50},"resetThreshold":{"type":["number","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"number"},"maxProperties":50},"samplePeriod":{"type":"integer","minimum":1,"maximum":604800},"repeat":{"type":"integer","minimum":0,"maximum":2592000},"noticeLevel":{"enum":["warning","error"]},"recipients":{"type":"array","items":{"type":"string","maxLength":254},"maxItems":20}}};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",parentSchema:schema44};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.area === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "area"},message:"must have required property '"+"area"+"'",parentSchema:schema44};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.operator === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",parentSchema:schema44};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.threshold === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",parentSchema:schema44};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema44.properties, key0))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema44};
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
if(func3(data0) > 200){
const err5 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema44.properties.title};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data0) < 1){
const err6 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema44.properties.title};
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
const err7 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema44.properties.title};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.area !== undefined){
let data1 = data.area;
if(!(((((((data1 === "balance") || (data1 === "asr")) || (data1 === "acd")) || (data1 === "pdd")) || (data1 === "cps")) || (data1 === "channels")) || (data1 === "daily-spend"))){
const err8 = {instancePath:instancePath+"/area",keyword:"enum",params:{allowedValues: schema44.properties.area.enum},message:"must be equal to one of the allowed values",parentSchema:schema44.properties.area};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.operator !== undefined){
let data2 = data.operator;
if(!(((((data2 === "<") || (data2 === "<=")) || (data2 === "=")) || (data2 === ">=")) || (data2 === ">"))){
const err9 = {instancePath:instancePath+"/operator",keyword:"enum",params:{allowedValues: schema44.properties.operator.enum},message:"must be equal to one of the allowed values",parentSchema:schema44.properties.operator};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.threshold !== undefined){
let data3 = data.threshold;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err10 = {instancePath:instancePath+"/threshold",keyword:"type",params:{type: schema44.properties.threshold.type},message:"must be number,object",parentSchema:schema44.properties.threshold};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 50){
const err11 = {instancePath:instancePath+"/threshold",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema44.properties.threshold};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data3){
const _errs8 = errors;
if(typeof key1 === "string"){
if(!pattern31.test(key1)){
const err12 = {instancePath:instancePath+"/threshold",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema44.properties.threshold.propertyNames};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
const err13 = {instancePath:instancePath+"/threshold",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema44.properties.threshold};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key2 in data3){
let data4 = data3[key2];
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/threshold/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema44.properties.threshold.additionalProperties};
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
}
if(data.resetThreshold !== undefined){
let data5 = data.resetThreshold;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
const err15 = {instancePath:instancePath+"/resetThreshold",keyword:"type",params:{type: schema44.properties.resetThreshold.type},message:"must be number,object",parentSchema:schema44.properties.resetThreshold};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 50){
const err16 = {instancePath:instancePath+"/resetThreshold",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema44.properties.resetThreshold};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key3 in data5){
const _errs14 = errors;
if(typeof key3 === "string"){
if(!pattern31.test(key3)){
const err17 = {instancePath:instancePath+"/resetThreshold",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema44.properties.resetThreshold.propertyNames};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid3 = _errs14 === errors;
if(!valid3){
const err18 = {instancePath:instancePath+"/resetThreshold",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",parentSchema:schema44.properties.resetThreshold};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
for(const key4 in data5){
let data6 = data5[key4];
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err19 = {instancePath:instancePath+"/resetThreshold/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema44.properties.resetThreshold.additionalProperties};
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
}
if(data.samplePeriod !== undefined){
let data7 = data.samplePeriod;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err20 = {instancePath:instancePath+"/samplePeriod",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema44.properties.samplePeriod};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 604800 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/samplePeriod",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800",parentSchema:schema44.properties.samplePeriod};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/samplePeriod",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema44.properties.samplePeriod};
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
if(data.repeat !== undefined){
let data8 = data.repeat;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err23 = {instancePath:instancePath+"/repeat",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema44.properties.repeat};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2592000 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/repeat",keyword:"maximum",params:{comparison: "<=", limit: 2592000},message:"must be <= 2592000",parentSchema:schema44.properties.repeat};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/repeat",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema44.properties.repeat};
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
if(data.noticeLevel !== undefined){
let data9 = data.noticeLevel;
if(!((data9 === "warning") || (data9 === "error"))){
const err26 = {instancePath:instancePath+"/noticeLevel",keyword:"enum",params:{allowedValues: schema44.properties.noticeLevel.enum},message:"must be equal to one of the allowed values",parentSchema:schema44.properties.noticeLevel};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.recipients !== undefined){
let data10 = data.recipients;
if(Array.isArray(data10)){
if(data10.length > 20){
const err27 = {instancePath:instancePath+"/recipients",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema44.properties.recipients};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(func3(data11) > 254){
const err28 = {instancePath:instancePath+"/recipients/" + i0,keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",parentSchema:schema44.properties.recipients.items};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/recipients/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema44.properties.recipients.items};
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
else {
const err30 = {instancePath:instancePath+"/recipients",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema44.properties.recipients};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema44};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","additionalProperties":false,"required":["name","retail","frequency"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"retail":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"setupRetail":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"frequency":{"enum":["once","daily","weekly","monthly"]},"frequencyMatch":{"type":"integer","minimum":0,"maximum":366},"quantity":{"type":"integer","minimum":1,"maximum":1000000},"startDate":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-01-01"]},"endDate":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-12-31"]},"autoDecrementCredit":{"type":"boolean"},"freeMinutes":{"type":"integer","minimum":0,"maximum":1000000},"destinations":{"type":"array","items":{"type":"string","maxLength":200},"maxItems":500},"minimumSpend":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"minimumDays":{"type":"integer","minimum":0,"maximum":3660},"description":{"type":"string","maxLength":1000}}};
const pattern40 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema45};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.retail === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "retail"},message:"must have required property '"+"retail"+"'",parentSchema:schema45};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.frequency === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "frequency"},message:"must have required property '"+"frequency"+"'",parentSchema:schema45};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema45.properties, key0))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema45};
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
if(func3(data0) > 200){
const err4 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema45.properties.name};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data0) < 1){
const err5 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema45.properties.name};
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
const err6 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema45.properties.name};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.retail !== undefined){
let data1 = data.retail;
if(((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")) && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
const err7 = {instancePath:instancePath+"/retail",keyword:"type",params:{type: schema45.properties.retail.type},message:"must be number,string,object",parentSchema:schema45.properties.retail};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 50){
const err8 = {instancePath:instancePath+"/retail",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema45.properties.retail};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern31.test(key1)){
const err9 = {instancePath:instancePath+"/retail",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema45.properties.retail.propertyNames};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
const err10 = {instancePath:instancePath+"/retail",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema45.properties.retail};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")){
const err11 = {instancePath:instancePath+"/retail/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema45.properties.retail.additionalProperties.type},message:"must be number,string",parentSchema:schema45.properties.retail.additionalProperties};
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
}
if(data.setupRetail !== undefined){
let data3 = data.setupRetail;
if(((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err12 = {instancePath:instancePath+"/setupRetail",keyword:"type",params:{type: schema45.properties.setupRetail.type},message:"must be number,string,object",parentSchema:schema45.properties.setupRetail};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 50){
const err13 = {instancePath:instancePath+"/setupRetail",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema45.properties.setupRetail};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key3 in data3){
const _errs12 = errors;
if(typeof key3 === "string"){
if(!pattern31.test(key3)){
const err14 = {instancePath:instancePath+"/setupRetail",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema45.properties.setupRetail.propertyNames};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
const err15 = {instancePath:instancePath+"/setupRetail",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",parentSchema:schema45.properties.setupRetail};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
for(const key4 in data3){
let data4 = data3[key4];
if((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")){
const err16 = {instancePath:instancePath+"/setupRetail/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema45.properties.setupRetail.additionalProperties.type},message:"must be number,string",parentSchema:schema45.properties.setupRetail.additionalProperties};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
if(data.frequency !== undefined){
let data5 = data.frequency;
if(!((((data5 === "once") || (data5 === "daily")) || (data5 === "weekly")) || (data5 === "monthly"))){
const err17 = {instancePath:instancePath+"/frequency",keyword:"enum",params:{allowedValues: schema45.properties.frequency.enum},message:"must be equal to one of the allowed values",parentSchema:schema45.properties.frequency};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.frequencyMatch !== undefined){
let data6 = data.frequencyMatch;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/frequencyMatch",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema45.properties.frequencyMatch};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 366 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/frequencyMatch",keyword:"maximum",params:{comparison: "<=", limit: 366},message:"must be <= 366",parentSchema:schema45.properties.frequencyMatch};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/frequencyMatch",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema45.properties.frequencyMatch};
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
if(data.quantity !== undefined){
let data7 = data.quantity;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err21 = {instancePath:instancePath+"/quantity",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema45.properties.quantity};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/quantity",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema45.properties.quantity};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/quantity",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema45.properties.quantity};
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
if(data.startDate !== undefined){
let data8 = data.startDate;
if(typeof data8 === "string"){
if(!pattern40.test(data8)){
const err24 = {instancePath:instancePath+"/startDate",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",parentSchema:schema45.properties.startDate};
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
const err25 = {instancePath:instancePath+"/startDate",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema45.properties.startDate};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.endDate !== undefined){
let data9 = data.endDate;
if(typeof data9 === "string"){
if(!pattern40.test(data9)){
const err26 = {instancePath:instancePath+"/endDate",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",parentSchema:schema45.properties.endDate};
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
const err27 = {instancePath:instancePath+"/endDate",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema45.properties.endDate};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.autoDecrementCredit !== undefined){
let data10 = data.autoDecrementCredit;
if(typeof data10 !== "boolean"){
const err28 = {instancePath:instancePath+"/autoDecrementCredit",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema45.properties.autoDecrementCredit};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.freeMinutes !== undefined){
let data11 = data.freeMinutes;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err29 = {instancePath:instancePath+"/freeMinutes",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema45.properties.freeMinutes};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000 || isNaN(data11)){
const err30 = {instancePath:instancePath+"/freeMinutes",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema45.properties.freeMinutes};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/freeMinutes",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema45.properties.freeMinutes};
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
if(data.destinations !== undefined){
let data12 = data.destinations;
if(Array.isArray(data12)){
if(data12.length > 500){
const err32 = {instancePath:instancePath+"/destinations",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",parentSchema:schema45.properties.destinations};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 === "string"){
if(func3(data13) > 200){
const err33 = {instancePath:instancePath+"/destinations/" + i0,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema45.properties.destinations.items};
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
const err34 = {instancePath:instancePath+"/destinations/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema45.properties.destinations.items};
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
const err35 = {instancePath:instancePath+"/destinations",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema45.properties.destinations};
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
let data14 = data.minimumSpend;
if(((!((typeof data14 == "number") && (isFinite(data14)))) && (typeof data14 !== "string")) && (!(data14 && typeof data14 == "object" && !Array.isArray(data14)))){
const err36 = {instancePath:instancePath+"/minimumSpend",keyword:"type",params:{type: schema45.properties.minimumSpend.type},message:"must be number,string,object",parentSchema:schema45.properties.minimumSpend};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length > 50){
const err37 = {instancePath:instancePath+"/minimumSpend",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema45.properties.minimumSpend};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key5 in data14){
const _errs35 = errors;
if(typeof key5 === "string"){
if(!pattern31.test(key5)){
const err38 = {instancePath:instancePath+"/minimumSpend",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema45.properties.minimumSpend.propertyNames};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var valid7 = _errs35 === errors;
if(!valid7){
const err39 = {instancePath:instancePath+"/minimumSpend",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",parentSchema:schema45.properties.minimumSpend};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
for(const key6 in data14){
let data15 = data14[key6];
if((!((typeof data15 == "number") && (isFinite(data15)))) && (typeof data15 !== "string")){
const err40 = {instancePath:instancePath+"/minimumSpend/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema45.properties.minimumSpend.additionalProperties.type},message:"must be number,string",parentSchema:schema45.properties.minimumSpend.additionalProperties};
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
}
if(data.minimumDays !== undefined){
let data16 = data.minimumDays;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err41 = {instancePath:instancePath+"/minimumDays",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema45.properties.minimumDays};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 3660 || isNaN(data16)){
const err42 = {instancePath:instancePath+"/minimumDays",keyword:"maximum",params:{comparison: "<=", limit: 3660},message:"must be <= 3660",parentSchema:schema45.properties.minimumDays};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err43 = {instancePath:instancePath+"/minimumDays",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema45.properties.minimumDays};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data.description !== undefined){
let data17 = data.description;
if(typeof data17 === "string"){
if(func3(data17) > 1000){
const err44 = {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",parentSchema:schema45.properties.description};
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
const err45 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema45.properties.description};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema45};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"text":{"type":"string","minLength":1,"maxLength":200000},"file":{"type":"string","maxLength":500},"required":{"type":"boolean"},"graceDays":{"type":"integer","minimum":0,"maximum":365}}};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema46};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "text")) || (key0 === "file")) || (key0 === "required")) || (key0 === "graceDays"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema46};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 200){
const err2 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema46.properties.name};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema46.properties.name};
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
const err4 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema46.properties.name};
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
if(func3(data1) > 200000){
const err5 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 200000},message:"must NOT have more than 200000 characters",parentSchema:schema46.properties.text};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema46.properties.text};
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
const err7 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema46.properties.text};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.file !== undefined){
let data2 = data.file;
if(typeof data2 === "string"){
if(func3(data2) > 500){
const err8 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema46.properties.file};
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
const err9 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema46.properties.file};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.required !== undefined){
let data3 = data.required;
if(typeof data3 !== "boolean"){
const err10 = {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema46.properties.required};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.graceDays !== undefined){
let data4 = data.graceDays;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/graceDays",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema46.properties.graceDays};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 365 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/graceDays",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",parentSchema:schema46.properties.graceDays};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/graceDays",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema46.properties.graceDays};
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
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema46};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="template-customer.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",parentSchema:schema40};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",parentSchema:schema40};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema40};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema40.properties, key0))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema40};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if("portico/v1" !== data0){
const err4 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "portico/v1"},message:"must be equal to constant",parentSchema:schema40.properties.apiVersion};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if("TemplateCustomer" !== data1){
const err5 = {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "TemplateCustomer"},message:"must be equal to constant",parentSchema:schema40.properties.kind};
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
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema40.properties.name};
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
const err7 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema40.properties.name};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.customer !== undefined){
if(!(validate107(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.routes !== undefined){
let data4 = data.routes;
if(Array.isArray(data4)){
if(data4.length > 100){
const err8 = {instancePath:instancePath+"/routes",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema40.properties.routes};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate109(data4[i0], {instancePath:instancePath+"/routes/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/routes",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema40.properties.routes};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.payments !== undefined){
let data6 = data.payments;
if(Array.isArray(data6)){
if(data6.length > 100){
const err10 = {instancePath:instancePath+"/payments",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema40.properties.payments};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate111(data6[i1], {instancePath:instancePath+"/payments/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/payments",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema40.properties.payments};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.alerts !== undefined){
let data8 = data.alerts;
if(Array.isArray(data8)){
if(data8.length > 100){
const err12 = {instancePath:instancePath+"/alerts",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema40.properties.alerts};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate113(data8[i2], {instancePath:instancePath+"/alerts/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/alerts",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema40.properties.alerts};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.packages !== undefined){
let data10 = data.packages;
if(Array.isArray(data10)){
if(data10.length > 100){
const err14 = {instancePath:instancePath+"/packages",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema40.properties.packages};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate115(data10[i3], {instancePath:instancePath+"/packages/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/packages",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema40.properties.packages};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.contracts !== undefined){
let data12 = data.contracts;
if(Array.isArray(data12)){
if(data12.length > 100){
const err16 = {instancePath:instancePath+"/contracts",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema40.properties.contracts};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!(validate117(data12[i4], {instancePath:instancePath+"/contracts/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/contracts",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema40.properties.contracts};
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
const err18 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema40};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}

export const Overrides = validate119;
const schema47 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"overrides.schema.json","type":"object","additionalProperties":false,"required":["kind","portal","customers"],"properties":{"apiVersion":{"const":"portico/v1"},"kind":{"const":"Overrides"},"portal":{"type":"string","maxLength":63},"customers":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"additionalProperties":{"$ref":"#/definitions/part0"}}},"definitions":{"part0":{"type":"object","additionalProperties":false,"required":["reason"],"properties":{"show":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":100},"hide":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":100},"reason":{"type":"string","minLength":1,"maxLength":500},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-31"]}}}}};
const pattern43 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const schema48 = {"type":"object","additionalProperties":false,"required":["reason"],"properties":{"show":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":100},"hide":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":100},"reason":{"type":"string","minLength":1,"maxLength":500},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-31"]}}};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",parentSchema:schema48};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "show") || (key0 === "hide")) || (key0 === "reason")) || (key0 === "until"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema48};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.show !== undefined){
let data0 = data.show;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/show",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema48.properties.show};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func3(data1) > 63){
const err3 = {instancePath:instancePath+"/show/" + i0,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema48.properties.show.items};
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
const err4 = {instancePath:instancePath+"/show/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.show.items};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/show",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema48.properties.show};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.hide !== undefined){
let data2 = data.hide;
if(Array.isArray(data2)){
if(data2.length > 100){
const err6 = {instancePath:instancePath+"/hide",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema48.properties.hide};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func3(data3) > 63){
const err7 = {instancePath:instancePath+"/hide/" + i1,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema48.properties.hide.items};
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
const err8 = {instancePath:instancePath+"/hide/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.hide.items};
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
const err9 = {instancePath:instancePath+"/hide",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema48.properties.hide};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.reason !== undefined){
let data4 = data.reason;
if(typeof data4 === "string"){
if(func3(data4) > 500){
const err10 = {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema48.properties.reason};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data4) < 1){
const err11 = {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema48.properties.reason};
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
const err12 = {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.reason};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.until !== undefined){
let data5 = data.until;
if(typeof data5 === "string"){
if(!pattern27.test(data5)){
const err13 = {instancePath:instancePath+"/until",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\"",parentSchema:schema48.properties.until};
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
const err14 = {instancePath:instancePath+"/until",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.until};
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
const err15 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema48};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="overrides.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",parentSchema:schema47};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.portal === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "portal"},message:"must have required property '"+"portal"+"'",parentSchema:schema47};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.customers === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "customers"},message:"must have required property '"+"customers"+"'",parentSchema:schema47};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "portal")) || (key0 === "customers"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema47};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if("portico/v1" !== data0){
const err4 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "portico/v1"},message:"must be equal to constant",parentSchema:schema47.properties.apiVersion};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if("Overrides" !== data1){
const err5 = {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "Overrides"},message:"must be equal to constant",parentSchema:schema47.properties.kind};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.portal !== undefined){
let data2 = data.portal;
if(typeof data2 === "string"){
if(func3(data2) > 63){
const err6 = {instancePath:instancePath+"/portal",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema47.properties.portal};
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
const err7 = {instancePath:instancePath+"/portal",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema47.properties.portal};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.customers !== undefined){
let data3 = data.customers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs8 = errors;
if(typeof key1 === "string"){
if(!pattern43.test(key1)){
const err8 = {instancePath:instancePath+"/customers",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\"",parentSchema:schema47.properties.customers.propertyNames};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
const err9 = {instancePath:instancePath+"/customers",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema47.properties.customers};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key2 in data3){
if(!(validate120(data3[key2], {instancePath:instancePath+"/customers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/customers",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema47.properties.customers};
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
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema47};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

export const CdrMapping = validate122;
const schema49 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"cdr-mapping.schema.json","type":"object","additionalProperties":false,"required":["columns"],"properties":{"delimiter":{"type":"string","enum":[",",";","\t","|"]},"header":{"type":"boolean"},"time":{"type":"string","enum":["any","iso","local","day-first","month-first","unix","unix-ms","unix-us"]},"columns":{"type":"object","maxProperties":60,"additionalProperties":{"anyOf":[{"type":"string","minLength":1,"maxLength":200},{"type":"integer","minimum":1,"maximum":1000},{"type":"array","minItems":1,"maxItems":5,"items":{"type":["string","integer"],"minLength":1,"maxLength":200,"minimum":1,"maximum":1000}}]}},"durations":{"type":"string","enum":["seconds","decimal-seconds","minutes","milliseconds","microseconds","clock"]},"negate":{"type":"array","maxItems":3,"items":{"type":"string","enum":["charge","rate","connect-cost"]}},"skip":{"type":"integer","minimum":0,"maximum":20},"decimal":{"type":"string","enum":[".",","]},"dialing":{"$ref":"#/definitions/part0"},"values":{"type":"object","maxProperties":60,"additionalProperties":{"type":"object","maxProperties":1000,"additionalProperties":{"type":"string","maxLength":255}}},"constants":{"type":"object","maxProperties":60,"additionalProperties":{"anyOf":[{"type":"string","maxLength":255},{"type":"number"}]}}},"definitions":{"part0":{"type":"object","additionalProperties":false,"properties":{"country":{"type":"string","pattern":"^[1-9][0-9]{0,3}$","examples":["49"]},"international":{"type":"string","pattern":"^[0-9]{1,6}$","examples":["00"]},"trunk":{"type":"string","pattern":"^[0-9]{1,3}$","examples":["0"]},"national":{"type":"integer","minimum":4,"maximum":14}},"dependencies":{"trunk":["country"],"national":["country"]}}}};
const schema50 = {"type":"object","additionalProperties":false,"properties":{"country":{"type":"string","pattern":"^[1-9][0-9]{0,3}$","examples":["49"]},"international":{"type":"string","pattern":"^[0-9]{1,6}$","examples":["00"]},"trunk":{"type":"string","pattern":"^[0-9]{1,3}$","examples":["0"]},"national":{"type":"integer","minimum":4,"maximum":14}},"dependencies":{"trunk":["country"],"national":["country"]}};
const pattern45 = new RegExp("^[1-9][0-9]{0,3}$", "u");
const pattern46 = new RegExp("^[0-9]{1,6}$", "u");
const pattern47 = new RegExp("^[0-9]{1,3}$", "u");

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "country") || (key0 === "international")) || (key0 === "trunk")) || (key0 === "national"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema50};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.trunk !== undefined){
if(data.country === undefined){
const err1 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "trunk",
    missingProperty: "country",
    depsCount: 1,
    deps: "country"},message:"must have property country when property trunk is present",schema:schema50.dependencies,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.national !== undefined){
if(data.country === undefined){
const err2 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "national",
    missingProperty: "country",
    depsCount: 1,
    deps: "country"},message:"must have property country when property national is present",schema:schema50.dependencies,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 === "string"){
if(!pattern45.test(data0)){
const err3 = {instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}$"+"\"",parentSchema:schema50.properties.country};
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
const err4 = {instancePath:instancePath+"/country",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema50.properties.country};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.international !== undefined){
let data1 = data.international;
if(typeof data1 === "string"){
if(!pattern46.test(data1)){
const err5 = {instancePath:instancePath+"/international",keyword:"pattern",params:{pattern: "^[0-9]{1,6}$"},message:"must match pattern \""+"^[0-9]{1,6}$"+"\"",parentSchema:schema50.properties.international};
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
const err6 = {instancePath:instancePath+"/international",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema50.properties.international};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.trunk !== undefined){
let data2 = data.trunk;
if(typeof data2 === "string"){
if(!pattern47.test(data2)){
const err7 = {instancePath:instancePath+"/trunk",keyword:"pattern",params:{pattern: "^[0-9]{1,3}$"},message:"must match pattern \""+"^[0-9]{1,3}$"+"\"",parentSchema:schema50.properties.trunk};
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
const err8 = {instancePath:instancePath+"/trunk",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema50.properties.trunk};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.national !== undefined){
let data3 = data.national;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/national",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema50.properties.national};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 14 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/national",keyword:"maximum",params:{comparison: "<=", limit: 14},message:"must be <= 14",parentSchema:schema50.properties.national};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 4 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/national",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",parentSchema:schema50.properties.national};
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
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema50};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="cdr-mapping.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.columns === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",parentSchema:schema49};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema49.properties, key0))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema49};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.delimiter !== undefined){
let data0 = data.delimiter;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/delimiter",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema49.properties.delimiter};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data0 === ",") || (data0 === ";")) || (data0 === "\t")) || (data0 === "|"))){
const err3 = {instancePath:instancePath+"/delimiter",keyword:"enum",params:{allowedValues: schema49.properties.delimiter.enum},message:"must be equal to one of the allowed values",parentSchema:schema49.properties.delimiter};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.header !== undefined){
let data1 = data.header;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/header",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema49.properties.header};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.time !== undefined){
let data2 = data.time;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/time",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema49.properties.time};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((((((data2 === "any") || (data2 === "iso")) || (data2 === "local")) || (data2 === "day-first")) || (data2 === "month-first")) || (data2 === "unix")) || (data2 === "unix-ms")) || (data2 === "unix-us"))){
const err6 = {instancePath:instancePath+"/time",keyword:"enum",params:{allowedValues: schema49.properties.time.enum},message:"must be equal to one of the allowed values",parentSchema:schema49.properties.time};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.columns !== undefined){
let data3 = data.columns;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 60){
const err7 = {instancePath:instancePath+"/columns",keyword:"maxProperties",params:{limit: 60},message:"must NOT have more than 60 properties",parentSchema:schema49.properties.columns};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data3){
let data4 = data3[key1];
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(typeof data4 === "string"){
if(func3(data4) > 200){
const err8 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema49.properties.columns.additionalProperties.anyOf[0]};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data4) < 1){
const err9 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema49.properties.columns.additionalProperties.anyOf[0]};
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
const err10 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema49.properties.columns.additionalProperties.anyOf[0]};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs15 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema49.properties.columns.additionalProperties.anyOf[1]};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",parentSchema:schema49.properties.columns.additionalProperties.anyOf[1]};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema49.properties.columns.additionalProperties.anyOf[1]};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs15 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs17 = errors;
if(Array.isArray(data4)){
if(data4.length > 5){
const err14 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",parentSchema:schema49.properties.columns.additionalProperties.anyOf[2]};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema49.properties.columns.additionalProperties.anyOf[2]};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if((typeof data5 !== "string") && (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5))))){
const err16 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: schema49.properties.columns.additionalProperties.anyOf[2].items.type},message:"must be string,integer",parentSchema:schema49.properties.columns.additionalProperties.anyOf[2].items};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",parentSchema:schema49.properties.columns.additionalProperties.anyOf[2].items};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema49.properties.columns.additionalProperties.anyOf[2].items};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(typeof data5 === "string"){
if(func3(data5) > 200){
const err19 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema49.properties.columns.additionalProperties.anyOf[2].items};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func3(data5) < 1){
const err20 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema49.properties.columns.additionalProperties.anyOf[2].items};
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
}
else {
const err21 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema49.properties.columns.additionalProperties.anyOf[2]};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid2 = valid2 || _valid0;
}
}
if(!valid2){
const err22 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema49.properties.columns.additionalProperties};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/columns",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema49.properties.columns};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.durations !== undefined){
let data6 = data.durations;
if(typeof data6 !== "string"){
const err24 = {instancePath:instancePath+"/durations",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema49.properties.durations};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((((((data6 === "seconds") || (data6 === "decimal-seconds")) || (data6 === "minutes")) || (data6 === "milliseconds")) || (data6 === "microseconds")) || (data6 === "clock"))){
const err25 = {instancePath:instancePath+"/durations",keyword:"enum",params:{allowedValues: schema49.properties.durations.enum},message:"must be equal to one of the allowed values",parentSchema:schema49.properties.durations};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.negate !== undefined){
let data7 = data.negate;
if(Array.isArray(data7)){
if(data7.length > 3){
const err26 = {instancePath:instancePath+"/negate",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema49.properties.negate};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err27 = {instancePath:instancePath+"/negate/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema49.properties.negate.items};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data8 === "charge") || (data8 === "rate")) || (data8 === "connect-cost"))){
const err28 = {instancePath:instancePath+"/negate/" + i1,keyword:"enum",params:{allowedValues: schema49.properties.negate.items.enum},message:"must be equal to one of the allowed values",parentSchema:schema49.properties.negate.items};
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
const err29 = {instancePath:instancePath+"/negate",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema49.properties.negate};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.skip !== undefined){
let data9 = data.skip;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err30 = {instancePath:instancePath+"/skip",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema49.properties.skip};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 20 || isNaN(data9)){
const err31 = {instancePath:instancePath+"/skip",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",parentSchema:schema49.properties.skip};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err32 = {instancePath:instancePath+"/skip",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema49.properties.skip};
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
if(data.decimal !== undefined){
let data10 = data.decimal;
if(typeof data10 !== "string"){
const err33 = {instancePath:instancePath+"/decimal",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema49.properties.decimal};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((data10 === ".") || (data10 === ","))){
const err34 = {instancePath:instancePath+"/decimal",keyword:"enum",params:{allowedValues: schema49.properties.decimal.enum},message:"must be equal to one of the allowed values",parentSchema:schema49.properties.decimal};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.dialing !== undefined){
if(!(validate123(data.dialing, {instancePath:instancePath+"/dialing",parentData:data,parentDataProperty:"dialing",rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
let data12 = data.values;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length > 60){
const err35 = {instancePath:instancePath+"/values",keyword:"maxProperties",params:{limit: 60},message:"must NOT have more than 60 properties",parentSchema:schema49.properties.values};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data12){
let data13 = data12[key2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 1000){
const err36 = {instancePath:instancePath+"/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties",parentSchema:schema49.properties.values.additionalProperties};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key3 in data13){
let data14 = data13[key3];
if(typeof data14 === "string"){
if(func3(data14) > 255){
const err37 = {instancePath:instancePath+"/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",parentSchema:schema49.properties.values.additionalProperties.additionalProperties};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema49.properties.values.additionalProperties.additionalProperties};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema49.properties.values.additionalProperties};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/values",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema49.properties.values};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.constants !== undefined){
let data15 = data.constants;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 60){
const err41 = {instancePath:instancePath+"/constants",keyword:"maxProperties",params:{limit: 60},message:"must NOT have more than 60 properties",parentSchema:schema49.properties.constants};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key4 in data15){
let data16 = data15[key4];
const _errs44 = errors;
let valid10 = false;
const _errs45 = errors;
if(typeof data16 === "string"){
if(func3(data16) > 255){
const err42 = {instancePath:instancePath+"/constants/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",parentSchema:schema49.properties.constants.additionalProperties.anyOf[0]};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/constants/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema49.properties.constants.additionalProperties.anyOf[0]};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid1 = _errs45 === errors;
valid10 = valid10 || _valid1;
if(!valid10){
const _errs47 = errors;
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err44 = {instancePath:instancePath+"/constants/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema49.properties.constants.additionalProperties.anyOf[1]};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid1 = _errs47 === errors;
valid10 = valid10 || _valid1;
}
if(!valid10){
const err45 = {instancePath:instancePath+"/constants/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema49.properties.constants.additionalProperties};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/constants",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema49.properties.constants};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema49};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}

export const PortalLayer = validate125;
const schema51 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"portal-layer.schema.json","type":"object","additionalProperties":false,"required":["apiVersion","kind","name"],"if":{"$ref":"#/definitions/part0"},"then":{"$ref":"#/definitions/part1"},"properties":{"apiVersion":{"const":"portico/v1"},"kind":{"enum":["PortalBase","Portal"]},"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme"]},"renamedFrom":{"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme-voice"],"type":["string","null"]},"brand":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["Acme Voice"],"type":["string","null"]},"domains":{"$ref":"#/definitions/part2"},"signup":{"$ref":"#/definitions/part3"},"currencies":{"$ref":"#/definitions/part4"},"payments":{"$ref":"#/definitions/part9"},"seller":{"$ref":"#/definitions/part10"},"sections":{"$ref":"#/definitions/part11"},"sectionLinks":{"additionalProperties":{"maxLength":2000,"type":["string","null"]},"type":["object","null"]},"network":{"$ref":"#/definitions/part16"},"retention":{"$ref":"#/definitions/part17"},"reports":{"$ref":"#/definitions/part19"},"theme":{"$ref":"#/definitions/part23"},"texts":{"additionalProperties":{"maxLength":2000,"type":["string","null"]},"type":["object","null"]},"locales":{"$ref":"#/definitions/part24"},"links":{"$ref":"#/definitions/part25"},"legal":{"$ref":"#/definitions/part26"},"support":{"$ref":"#/definitions/part27"},"auth":{"$ref":"#/definitions/part28"},"status":{"oneOf":[{"const":"live"},{"$ref":"#/definitions/part30"},{"type":"null"}]},"announcements":{"maxItems":10,"items":{"$ref":"#/definitions/part31"},"type":["array","null"]},"footer":{"maxLength":2000,"type":["string","null"]},"smtp":{"$ref":"#/definitions/part32"},"protect":{"type":["boolean","null"]},"hsts":{"oneOf":[{"const":"off"},{"$ref":"#/definitions/part33"},{"type":"null"}]},"extends":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["retail"]}},"definitions":{"line":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["Acme Voice"]},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-31","2026-12-01T12:00:00Z"]},"email":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["help@acme.example"]},"httpsUrl":{"type":"string","maxLength":2000,"pattern":"^https://[^\\s\"'<>\\\\]+$","examples":["https://acme.example/privacy"]},"filePath":{"type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo.png"]},"color":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$","examples":["#0b5fff"]},"secret":{"$ref":"#/definitions/part34"},"pages":{"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50},"theme":{"$ref":"#/definitions/part36"},"part0":{"properties":{"kind":{"const":"PortalBase"}}},"part1":{"properties":{"renamedFrom":false}},"part2":{"minItems":1,"maxItems":100,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","minLength":1,"maxLength":253},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":253}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}},"part3":{"additionalProperties":false,"properties":{"customer":{"type":["boolean","null"]},"carrier":{"type":["boolean","null"]},"templateCustomer":{"maxLength":63,"type":["string","null"]}},"type":["object","null"]},"part4":{"minItems":1,"maxItems":50,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","minLength":1,"maxLength":16},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":16}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}},"part5":{"additionalProperties":false,"properties":{"name":{"minLength":1,"maxLength":70,"type":["string","null"]},"iban":{"minLength":1,"maxLength":50,"type":["string","null"]},"bic":{"pattern":"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$","examples":["COBADEFFXXX"],"type":["string","null"]}},"type":["object","null"]},"part6":{"additionalProperties":false,"properties":{"instructions":{"minLength":1,"maxLength":1000,"type":["string","null"]},"account":{"$ref":"#/definitions/part5"}},"type":["object","null"]},"part7":{"additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_SECRET_ACME_SMTP"]},"file":{"type":"string","minLength":1,"maxLength":500},"sealed":{"type":"string","minLength":1,"maxLength":30000}},"type":["object","null"]},"part8":{"additionalProperties":false,"properties":{"secretKey":{"$ref":"#/definitions/part7"},"webhookSecret":{"$ref":"#/definitions/part7"}},"type":["object","null"]},"part9":{"additionalProperties":false,"properties":{"bankTransfer":{"$ref":"#/definitions/part6"},"presets":{"maxProperties":50,"additionalProperties":{"minItems":1,"maxItems":6,"items":{"type":"number","exclusiveMinimum":0,"maximum":1000000},"type":["array","null"]},"type":["object","null"]},"stripe":{"$ref":"#/definitions/part8"}},"type":["object","null"]},"part10":{"additionalProperties":false,"properties":{"name":{"minLength":1,"maxLength":120,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Acme Voice Ltd"],"type":["string","null"]},"address":{"minItems":1,"maxItems":3,"items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["12 Quay Street"]},"type":["array","null"]},"postalCode":{"minLength":1,"maxLength":20,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["BS1 4DJ"],"type":["string","null"]},"city":{"minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Bristol"],"type":["string","null"]},"country":{"pattern":"^[A-Z]{2}$","examples":["GB"],"type":["string","null"]},"vatId":{"minLength":4,"maxLength":30,"pattern":"^[A-Za-z0-9 .+*-]*$","examples":["GB123456789"],"type":["string","null"]},"taxNumber":{"minLength":1,"maxLength":50,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["12/345/67890"],"type":["string","null"]},"registration":{"minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Companies House 01234567"],"type":["string","null"]},"note":{"minLength":1,"maxLength":500,"type":["string","null"]}},"type":["object","null"]},"part11":{"maxItems":100,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","maxLength":63},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":63}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}},"part12":{"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":[5061]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}},"part13":{"additionalProperties":false,"properties":{"text":{"minLength":1,"maxLength":20000,"type":["string","null"]},"addresses":{"minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part12"},"type":["array","null"]}},"type":["object","null"]},"part14":{"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":["10000-20000"]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}},"part15":{"additionalProperties":false,"properties":{"text":{"minLength":1,"maxLength":20000,"type":["string","null"]},"addresses":{"minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part14"},"type":["array","null"]}},"type":["object","null"]},"part16":{"additionalProperties":false,"properties":{"interconnect":{"$ref":"#/definitions/part13"},"rtpServers":{"$ref":"#/definitions/part15"}},"type":["object","null"]},"part17":{"additionalProperties":false,"properties":{"cdr":{"pattern":"^[1-9][0-9]{0,3} (day|month|year)s?$","examples":["13 months"],"type":["string","null"]}},"type":["object","null"]},"part18":{"minItems":1,"maxItems":50,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","maxLength":63},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":63}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}},"part19":{"additionalProperties":false,"properties":{"breakout":{"$ref":"#/definitions/part18"},"cdr":{"$ref":"#/definitions/part18"}},"type":["object","null"]},"part20":{"additionalProperties":false,"properties":{"primary":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#0b5fff"],"type":["string","null"]},"text":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#1a1a2e"],"type":["string","null"]},"background":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#fffaf0"],"type":["string","null"]},"accent":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#8a1c5b"],"type":["string","null"]},"danger":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#a3260f"],"type":["string","null"]}},"type":["object","null"]},"part21":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"src":{"type":"string","maxLength":2000},"integrity":{"type":"string","pattern":"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$","examples":["none"]},"reason":{"type":"string","minLength":1,"maxLength":500},"file":{"$ref":"#/definitions/filePath"},"inline":{"type":"string","minLength":1,"maxLength":65536},"pages":{"$ref":"#/definitions/pages"}}},"part22":{"maxItems":20,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"$ref":"#/definitions/part21"},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/definitions/part21"}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}},"part23":{"additionalProperties":false,"properties":{"logo":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo.png"],"type":["string","null"]},"logo2x":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo2x.png"],"type":["string","null"]},"logoDark":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo-dark.png"],"type":["string","null"]},"favicon":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["favicon.png"],"type":["string","null"]},"mode":{"enum":["light","dark","auto",null]},"radius":{"minimum":0,"maximum":24,"type":["integer","null"]},"density":{"enum":["comfortable","compact",null]},"font":{"pattern":"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$","minLength":1,"maxLength":300,"examples":["\"Segoe UI\", Roboto, sans-serif"],"type":["string","null"]},"colors":{"$ref":"#/definitions/part20"},"css":{"maxLength":65536,"type":["string","null"]},"javascript":{"$ref":"#/definitions/part22"}},"type":["object","null"]},"part24":{"minItems":1,"maxItems":30,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$","examples":["en","pt-BR"]},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$","examples":["en","pt-BR"]}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}},"part25":{"additionalProperties":false,"properties":{"privacy":{"maxLength":2000,"type":["string","null"]},"terms":{"maxLength":2000,"type":["string","null"]},"imprint":{"maxLength":2000,"type":["string","null"]},"accessibility":{"maxLength":2000,"type":["string","null"]}},"type":["object","null"]},"part26":{"additionalProperties":false,"properties":{"privacy":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"],"type":["string","null"]},"terms":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"],"type":["string","null"]},"imprint":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"],"type":["string","null"]}},"type":["object","null"]},"part27":{"additionalProperties":false,"properties":{"email":{"maxLength":2000,"type":["string","null"]},"phone":{"maxLength":2000,"type":["string","null"]}},"type":["object","null"]},"part28":{"additionalProperties":false,"properties":{"require2fa":{"enum":["none","all",null]}},"type":["object","null"]},"part29":{"additionalProperties":false,"properties":{"text":{"maxLength":2000,"type":["string","null"]},"until":{"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-01T12:00:00Z"],"type":["string","null"]}},"type":["object","null"]},"part30":{"additionalProperties":false,"properties":{"maintenance":{"$ref":"#/definitions/part29"}},"type":"object"},"part31":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","minLength":1,"maxLength":500},"level":{"enum":["info","warning","critical"]},"from":{"$ref":"#/definitions/time"},"until":{"$ref":"#/definitions/time"},"for":{"type":"array","minItems":1,"maxItems":3,"items":{"enum":["login","customer","carrier"]}},"dismissible":{"type":"boolean"}}},"part32":{"additionalProperties":false,"properties":{"host":{"minLength":1,"maxLength":253,"type":["string","null"]},"port":{"minimum":1,"maximum":65535,"type":["integer","null"]},"username":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["acme"],"type":["string","null"]},"password":{"$ref":"#/definitions/part7"},"from":{"maxLength":2000,"type":["string","null"]},"name":{"maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["mail.acme.example"],"type":["string","null"]},"ca":{"minLength":50,"maxLength":50000,"pattern":"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$","examples":["-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"],"type":["string","null"]}},"type":["object","null"]},"part33":{"additionalProperties":false,"properties":{"maxAge":{"minimum":0,"maximum":63072000,"type":["integer","null"]},"includeSubDomains":{"type":["boolean","null"]}},"type":"object"},"part34":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_SECRET_ACME_SMTP"]},"file":{"type":"string","minLength":1,"maxLength":500},"sealed":{"type":"string","minLength":1,"maxLength":30000}}},"part35":{"type":"object","additionalProperties":false,"properties":{"primary":{"$ref":"#/definitions/color"},"text":{"$ref":"#/definitions/color"},"background":{"$ref":"#/definitions/color"},"accent":{"$ref":"#/definitions/color"},"danger":{"$ref":"#/definitions/color"}}},"part36":{"type":"object","additionalProperties":false,"properties":{"logo":{"$ref":"#/definitions/filePath"},"logo2x":{"$ref":"#/definitions/filePath"},"logoDark":{"$ref":"#/definitions/filePath"},"favicon":{"$ref":"#/definitions/filePath"},"mode":{"enum":["light","dark","auto"]},"radius":{"type":"integer","minimum":0,"maximum":24},"density":{"enum":["comfortable","compact"]},"font":{"type":"string","pattern":"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$","minLength":1,"maxLength":300,"examples":["\"Segoe UI\", Roboto, sans-serif"]},"colors":{"$ref":"#/definitions/part35"},"css":{"type":"string","maxLength":65536},"javascript":{"type":"array","maxItems":20,"items":{"$ref":"#/definitions/part21"}}}}}};
const schema52 = {"properties":{"kind":{"const":"PortalBase"}}};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data0 = data.kind;
if("PortalBase" !== data0){
const err0 = {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "PortalBase"},message:"must be equal to constant",parentSchema:schema52.properties.kind};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate126.errors = vErrors;
return errors === 0;
}

const schema53 = {"properties":{"renamedFrom":false}};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.renamedFrom !== undefined){
const err0 = {instancePath:instancePath+"/renamedFrom",schemaPath:"#/properties/renamedFrom/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema53.properties.renamedFrom,data:data.renamedFrom};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
validate128.errors = vErrors;
return errors === 0;
}

const schema54 = {"minItems":1,"maxItems":100,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","minLength":1,"maxLength":253},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":253}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,keyword:"type",params:{type: schema54.type},message:"must be array,object,null",parentSchema:schema54};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length > 100){
const err1 = {instancePath,keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema54};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema54};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func3(data0) > 253){
const err3 = {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema54.items};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema54.items};
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
const err5 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema54.items};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err6 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema54};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "add") || (key0 === "remove")) || (key0 === "after"))){
const err7 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema54};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.add !== undefined){
let data1 = data.add;
if(Array.isArray(data1)){
if(data1.length > 100){
const err8 = {instancePath:instancePath+"/add",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema54.properties.add};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/add",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema54.properties.add};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if(typeof data2 === "string"){
if(func3(data2) > 253){
const err10 = {instancePath:instancePath+"/add/" + i1,keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema54.properties.add.items};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data2) < 1){
const err11 = {instancePath:instancePath+"/add/" + i1,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema54.properties.add.items};
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
const err12 = {instancePath:instancePath+"/add/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema54.properties.add.items};
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
const err13 = {instancePath:instancePath+"/add",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema54.properties.add};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.remove !== undefined){
let data3 = data.remove;
if(Array.isArray(data3)){
if(data3.length > 100){
const err14 = {instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema54.properties.remove};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.length < 1){
const err15 = {instancePath:instancePath+"/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema54.properties.remove};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len2 = data3.length;
for(let i2=0; i2<len2; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(func3(data4) > 2000){
const err16 = {instancePath:instancePath+"/remove/" + i2,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema54.properties.remove.items};
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
const err17 = {instancePath:instancePath+"/remove/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema54.properties.remove.items};
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
const err18 = {instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema54.properties.remove};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.after !== undefined){
let data5 = data.after;
if(typeof data5 === "string"){
if(func3(data5) > 2000){
const err19 = {instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema54.properties.after};
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
const err20 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema54.properties.after};
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
validate130.errors = vErrors;
return errors === 0;
}

const schema55 = {"additionalProperties":false,"properties":{"customer":{"type":["boolean","null"]},"carrier":{"type":["boolean","null"]},"templateCustomer":{"maxLength":63,"type":["string","null"]}},"type":["object","null"]};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema55.type},message:"must be object,null",parentSchema:schema55};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "customer") || (key0 === "carrier")) || (key0 === "templateCustomer"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema55};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.customer !== undefined){
let data0 = data.customer;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/customer",keyword:"type",params:{type: schema55.properties.customer.type},message:"must be boolean,null",parentSchema:schema55.properties.customer};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.carrier !== undefined){
let data1 = data.carrier;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/carrier",keyword:"type",params:{type: schema55.properties.carrier.type},message:"must be boolean,null",parentSchema:schema55.properties.carrier};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.templateCustomer !== undefined){
let data2 = data.templateCustomer;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/templateCustomer",keyword:"type",params:{type: schema55.properties.templateCustomer.type},message:"must be string,null",parentSchema:schema55.properties.templateCustomer};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(func3(data2) > 63){
const err5 = {instancePath:instancePath+"/templateCustomer",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema55.properties.templateCustomer};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate132.errors = vErrors;
return errors === 0;
}

const schema56 = {"minItems":1,"maxItems":50,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","minLength":1,"maxLength":16},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":16}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,keyword:"type",params:{type: schema56.type},message:"must be array,object,null",parentSchema:schema56};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length > 50){
const err1 = {instancePath,keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema56};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema56};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func3(data0) > 16){
const err3 = {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters",parentSchema:schema56.items};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema56.items};
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
const err5 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema56.items};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err6 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema56};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "add") || (key0 === "remove")) || (key0 === "after"))){
const err7 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema56};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.add !== undefined){
let data1 = data.add;
if(Array.isArray(data1)){
if(data1.length > 100){
const err8 = {instancePath:instancePath+"/add",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema56.properties.add};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/add",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema56.properties.add};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if(typeof data2 === "string"){
if(func3(data2) > 16){
const err10 = {instancePath:instancePath+"/add/" + i1,keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters",parentSchema:schema56.properties.add.items};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data2) < 1){
const err11 = {instancePath:instancePath+"/add/" + i1,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema56.properties.add.items};
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
const err12 = {instancePath:instancePath+"/add/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema56.properties.add.items};
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
const err13 = {instancePath:instancePath+"/add",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema56.properties.add};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.remove !== undefined){
let data3 = data.remove;
if(Array.isArray(data3)){
if(data3.length > 100){
const err14 = {instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema56.properties.remove};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.length < 1){
const err15 = {instancePath:instancePath+"/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema56.properties.remove};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len2 = data3.length;
for(let i2=0; i2<len2; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(func3(data4) > 2000){
const err16 = {instancePath:instancePath+"/remove/" + i2,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema56.properties.remove.items};
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
const err17 = {instancePath:instancePath+"/remove/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema56.properties.remove.items};
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
const err18 = {instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema56.properties.remove};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.after !== undefined){
let data5 = data.after;
if(typeof data5 === "string"){
if(func3(data5) > 2000){
const err19 = {instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema56.properties.after};
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
const err20 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema56.properties.after};
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
validate134.errors = vErrors;
return errors === 0;
}

const schema57 = {"additionalProperties":false,"properties":{"bankTransfer":{"$ref":"#/definitions/part6"},"presets":{"maxProperties":50,"additionalProperties":{"minItems":1,"maxItems":6,"items":{"type":"number","exclusiveMinimum":0,"maximum":1000000},"type":["array","null"]},"type":["object","null"]},"stripe":{"$ref":"#/definitions/part8"}},"type":["object","null"]};
const schema58 = {"additionalProperties":false,"properties":{"instructions":{"minLength":1,"maxLength":1000,"type":["string","null"]},"account":{"$ref":"#/definitions/part5"}},"type":["object","null"]};
const schema59 = {"additionalProperties":false,"properties":{"name":{"minLength":1,"maxLength":70,"type":["string","null"]},"iban":{"minLength":1,"maxLength":50,"type":["string","null"]},"bic":{"pattern":"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$","examples":["COBADEFFXXX"],"type":["string","null"]}},"type":["object","null"]};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema59.type},message:"must be object,null",parentSchema:schema59};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "iban")) || (key0 === "bic"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema59};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/name",keyword:"type",params:{type: schema59.properties.name.type},message:"must be string,null",parentSchema:schema59.properties.name};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 70){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 70},message:"must NOT have more than 70 characters",parentSchema:schema59.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema59.properties.name};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.iban !== undefined){
let data1 = data.iban;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/iban",keyword:"type",params:{type: schema59.properties.iban.type},message:"must be string,null",parentSchema:schema59.properties.iban};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(func3(data1) > 50){
const err6 = {instancePath:instancePath+"/iban",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",parentSchema:schema59.properties.iban};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/iban",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema59.properties.iban};
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
if(data.bic !== undefined){
let data2 = data.bic;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/bic",keyword:"type",params:{type: schema59.properties.bic.type},message:"must be string,null",parentSchema:schema59.properties.bic};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err9 = {instancePath:instancePath+"/bic",keyword:"pattern",params:{pattern: "^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$"},message:"must match pattern \""+"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$"+"\"",parentSchema:schema59.properties.bic};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
validate138.errors = vErrors;
return errors === 0;
}


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema58.type},message:"must be object,null",parentSchema:schema58};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "instructions") || (key0 === "account"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema58};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.instructions !== undefined){
let data0 = data.instructions;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/instructions",keyword:"type",params:{type: schema58.properties.instructions.type},message:"must be string,null",parentSchema:schema58.properties.instructions};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 1000){
const err3 = {instancePath:instancePath+"/instructions",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",parentSchema:schema58.properties.instructions};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/instructions",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema58.properties.instructions};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.account !== undefined){
if(!(validate138(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
}
validate137.errors = vErrors;
return errors === 0;
}

const schema60 = {"additionalProperties":false,"properties":{"secretKey":{"$ref":"#/definitions/part7"},"webhookSecret":{"$ref":"#/definitions/part7"}},"type":["object","null"]};
const schema61 = {"additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_SECRET_ACME_SMTP"]},"file":{"type":"string","minLength":1,"maxLength":500},"sealed":{"type":"string","minLength":1,"maxLength":30000}},"type":["object","null"]};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema61.type},message:"must be object,null",parentSchema:schema61};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err1 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema61};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Object.keys(data).length < 1){
const err2 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema61};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "env") || (key0 === "file")) || (key0 === "sealed"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema61};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema61.properties.env};
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
const err5 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema61.properties.env};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err6 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema61.properties.file};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema61.properties.file};
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
const err8 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema61.properties.file};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sealed !== undefined){
let data2 = data.sealed;
if(typeof data2 === "string"){
if(func3(data2) > 30000){
const err9 = {instancePath:instancePath+"/sealed",keyword:"maxLength",params:{limit: 30000},message:"must NOT have more than 30000 characters",parentSchema:schema61.properties.sealed};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data2) < 1){
const err10 = {instancePath:instancePath+"/sealed",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema61.properties.sealed};
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
const err11 = {instancePath:instancePath+"/sealed",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema61.properties.sealed};
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
validate142.errors = vErrors;
return errors === 0;
}


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema60.type},message:"must be object,null",parentSchema:schema60};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "secretKey") || (key0 === "webhookSecret"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema60};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.secretKey !== undefined){
if(!(validate142(data.secretKey, {instancePath:instancePath+"/secretKey",parentData:data,parentDataProperty:"secretKey",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.webhookSecret !== undefined){
if(!(validate142(data.webhookSecret, {instancePath:instancePath+"/webhookSecret",parentData:data,parentDataProperty:"webhookSecret",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
validate141.errors = vErrors;
return errors === 0;
}


function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema57.type},message:"must be object,null",parentSchema:schema57};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "bankTransfer") || (key0 === "presets")) || (key0 === "stripe"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema57};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.bankTransfer !== undefined){
if(!(validate137(data.bankTransfer, {instancePath:instancePath+"/bankTransfer",parentData:data,parentDataProperty:"bankTransfer",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.presets !== undefined){
let data1 = data.presets;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/presets",keyword:"type",params:{type: schema57.properties.presets.type},message:"must be object,null",parentSchema:schema57.properties.presets};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 50){
const err3 = {instancePath:instancePath+"/presets",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema57.properties.presets};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
let data2 = data1[key1];
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema57.properties.presets.additionalProperties.type},message:"must be array,null",parentSchema:schema57.properties.presets.additionalProperties};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
if(data2.length > 6){
const err5 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items",parentSchema:schema57.properties.presets.additionalProperties};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema57.properties.presets.additionalProperties};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema57.properties.presets.additionalProperties.items};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3 <= 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",parentSchema:schema57.properties.presets.additionalProperties.items};
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
const err9 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema57.properties.presets.additionalProperties.items};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
}
if(data.stripe !== undefined){
if(!(validate141(data.stripe, {instancePath:instancePath+"/stripe",parentData:data,parentDataProperty:"stripe",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
validate136.errors = vErrors;
return errors === 0;
}

const schema62 = {"additionalProperties":false,"properties":{"name":{"minLength":1,"maxLength":120,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Acme Voice Ltd"],"type":["string","null"]},"address":{"minItems":1,"maxItems":3,"items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["12 Quay Street"]},"type":["array","null"]},"postalCode":{"minLength":1,"maxLength":20,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["BS1 4DJ"],"type":["string","null"]},"city":{"minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Bristol"],"type":["string","null"]},"country":{"pattern":"^[A-Z]{2}$","examples":["GB"],"type":["string","null"]},"vatId":{"minLength":4,"maxLength":30,"pattern":"^[A-Za-z0-9 .+*-]*$","examples":["GB123456789"],"type":["string","null"]},"taxNumber":{"minLength":1,"maxLength":50,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["12/345/67890"],"type":["string","null"]},"registration":{"minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Companies House 01234567"],"type":["string","null"]},"note":{"minLength":1,"maxLength":500,"type":["string","null"]}},"type":["object","null"]};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema62.type},message:"must be object,null",parentSchema:schema62};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema62.properties, key0))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema62};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/name",keyword:"type",params:{type: schema62.properties.name.type},message:"must be string,null",parentSchema:schema62.properties.name};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 120){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters",parentSchema:schema62.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema62.properties.name};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern5.test(data0)){
const err5 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema62.properties.name};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.address !== undefined){
let data1 = data.address;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err6 = {instancePath:instancePath+"/address",keyword:"type",params:{type: schema62.properties.address.type},message:"must be array,null",parentSchema:schema62.properties.address};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data1)){
if(data1.length > 3){
const err7 = {instancePath:instancePath+"/address",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema62.properties.address};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/address",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema62.properties.address};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) > 100){
const err9 = {instancePath:instancePath+"/address/" + i0,keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema62.properties.address.items};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data2) < 1){
const err10 = {instancePath:instancePath+"/address/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema62.properties.address.items};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern5.test(data2)){
const err11 = {instancePath:instancePath+"/address/" + i0,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema62.properties.address.items};
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
const err12 = {instancePath:instancePath+"/address/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema62.properties.address.items};
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
}
if(data.postalCode !== undefined){
let data3 = data.postalCode;
if((typeof data3 !== "string") && (data3 !== null)){
const err13 = {instancePath:instancePath+"/postalCode",keyword:"type",params:{type: schema62.properties.postalCode.type},message:"must be string,null",parentSchema:schema62.properties.postalCode};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data3 === "string"){
if(func3(data3) > 20){
const err14 = {instancePath:instancePath+"/postalCode",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",parentSchema:schema62.properties.postalCode};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data3) < 1){
const err15 = {instancePath:instancePath+"/postalCode",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema62.properties.postalCode};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern5.test(data3)){
const err16 = {instancePath:instancePath+"/postalCode",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema62.properties.postalCode};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.city !== undefined){
let data4 = data.city;
if((typeof data4 !== "string") && (data4 !== null)){
const err17 = {instancePath:instancePath+"/city",keyword:"type",params:{type: schema62.properties.city.type},message:"must be string,null",parentSchema:schema62.properties.city};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data4 === "string"){
if(func3(data4) > 100){
const err18 = {instancePath:instancePath+"/city",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema62.properties.city};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func3(data4) < 1){
const err19 = {instancePath:instancePath+"/city",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema62.properties.city};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern5.test(data4)){
const err20 = {instancePath:instancePath+"/city",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema62.properties.city};
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
if(data.country !== undefined){
let data5 = data.country;
if((typeof data5 !== "string") && (data5 !== null)){
const err21 = {instancePath:instancePath+"/country",keyword:"type",params:{type: schema62.properties.country.type},message:"must be string,null",parentSchema:schema62.properties.country};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern9.test(data5)){
const err22 = {instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\"",parentSchema:schema62.properties.country};
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
if(data.vatId !== undefined){
let data6 = data.vatId;
if((typeof data6 !== "string") && (data6 !== null)){
const err23 = {instancePath:instancePath+"/vatId",keyword:"type",params:{type: schema62.properties.vatId.type},message:"must be string,null",parentSchema:schema62.properties.vatId};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data6 === "string"){
if(func3(data6) > 30){
const err24 = {instancePath:instancePath+"/vatId",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",parentSchema:schema62.properties.vatId};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func3(data6) < 4){
const err25 = {instancePath:instancePath+"/vatId",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters",parentSchema:schema62.properties.vatId};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern10.test(data6)){
const err26 = {instancePath:instancePath+"/vatId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 .+*-]*$"},message:"must match pattern \""+"^[A-Za-z0-9 .+*-]*$"+"\"",parentSchema:schema62.properties.vatId};
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
if(data.taxNumber !== undefined){
let data7 = data.taxNumber;
if((typeof data7 !== "string") && (data7 !== null)){
const err27 = {instancePath:instancePath+"/taxNumber",keyword:"type",params:{type: schema62.properties.taxNumber.type},message:"must be string,null",parentSchema:schema62.properties.taxNumber};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data7 === "string"){
if(func3(data7) > 50){
const err28 = {instancePath:instancePath+"/taxNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",parentSchema:schema62.properties.taxNumber};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func3(data7) < 1){
const err29 = {instancePath:instancePath+"/taxNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema62.properties.taxNumber};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern5.test(data7)){
const err30 = {instancePath:instancePath+"/taxNumber",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema62.properties.taxNumber};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.registration !== undefined){
let data8 = data.registration;
if((typeof data8 !== "string") && (data8 !== null)){
const err31 = {instancePath:instancePath+"/registration",keyword:"type",params:{type: schema62.properties.registration.type},message:"must be string,null",parentSchema:schema62.properties.registration};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data8 === "string"){
if(func3(data8) > 100){
const err32 = {instancePath:instancePath+"/registration",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema62.properties.registration};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func3(data8) < 1){
const err33 = {instancePath:instancePath+"/registration",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema62.properties.registration};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern5.test(data8)){
const err34 = {instancePath:instancePath+"/registration",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema62.properties.registration};
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
if(data.note !== undefined){
let data9 = data.note;
if((typeof data9 !== "string") && (data9 !== null)){
const err35 = {instancePath:instancePath+"/note",keyword:"type",params:{type: schema62.properties.note.type},message:"must be string,null",parentSchema:schema62.properties.note};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data9 === "string"){
if(func3(data9) > 500){
const err36 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema62.properties.note};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func3(data9) < 1){
const err37 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema62.properties.note};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
validate147.errors = vErrors;
return errors === 0;
}

const schema63 = {"maxItems":100,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","maxLength":63},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":63}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,keyword:"type",params:{type: schema63.type},message:"must be array,object,null",parentSchema:schema63};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length > 100){
const err1 = {instancePath,keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema63};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func3(data0) > 63){
const err2 = {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema63.items};
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
const err3 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema63.items};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err4 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema63};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "add") || (key0 === "remove")) || (key0 === "after"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema63};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.add !== undefined){
let data1 = data.add;
if(Array.isArray(data1)){
if(data1.length > 100){
const err6 = {instancePath:instancePath+"/add",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema63.properties.add};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/add",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema63.properties.add};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if(typeof data2 === "string"){
if(func3(data2) > 63){
const err8 = {instancePath:instancePath+"/add/" + i1,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema63.properties.add.items};
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
const err9 = {instancePath:instancePath+"/add/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema63.properties.add.items};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/add",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema63.properties.add};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.remove !== undefined){
let data3 = data.remove;
if(Array.isArray(data3)){
if(data3.length > 100){
const err11 = {instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema63.properties.remove};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema63.properties.remove};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data3.length;
for(let i2=0; i2<len2; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(func3(data4) > 2000){
const err13 = {instancePath:instancePath+"/remove/" + i2,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema63.properties.remove.items};
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
const err14 = {instancePath:instancePath+"/remove/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema63.properties.remove.items};
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
const err15 = {instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema63.properties.remove};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.after !== undefined){
let data5 = data.after;
if(typeof data5 === "string"){
if(func3(data5) > 2000){
const err16 = {instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema63.properties.after};
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
const err17 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema63.properties.after};
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
validate149.errors = vErrors;
return errors === 0;
}

const schema64 = {"additionalProperties":false,"properties":{"interconnect":{"$ref":"#/definitions/part13"},"rtpServers":{"$ref":"#/definitions/part15"}},"type":["object","null"]};
const schema65 = {"additionalProperties":false,"properties":{"text":{"minLength":1,"maxLength":20000,"type":["string","null"]},"addresses":{"minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part12"},"type":["array","null"]}},"type":["object","null"]};
const schema66 = {"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":[5061]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema66};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.address === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",parentSchema:schema66};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "address")) || (key0 === "ports")) || (key0 === "transport")) || (key0 === "note"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema66};
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
if(func3(data0) > 100){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema66.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema66.properties.name};
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
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema66.properties.name};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func3(data1) > 253){
const err6 = {instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema66.properties.address};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/address",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema66.properties.address};
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
const err8 = {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema66.properties.address};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.ports !== undefined){
let data2 = data.ports;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
const err9 = {instancePath:instancePath+"/ports",keyword:"type",params:{type: schema66.properties.ports.type},message:"must be integer,string",parentSchema:schema66.properties.ports};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/ports",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema66.properties.ports};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/ports",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema66.properties.ports};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
const err12 = {instancePath:instancePath+"/ports",keyword:"pattern",params:{pattern: "^[0-9]{1,5}(-[0-9]{1,5})?$"},message:"must match pattern \""+"^[0-9]{1,5}(-[0-9]{1,5})?$"+"\"",parentSchema:schema66.properties.ports};
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
if(data.transport !== undefined){
let data3 = data.transport;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/transport",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema66.properties.transport};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((data3 === "udp") || (data3 === "tcp")) || (data3 === "tls")) || (data3 === "udp+tcp"))){
const err14 = {instancePath:instancePath+"/transport",keyword:"enum",params:{allowedValues: schema66.properties.transport.enum},message:"must be equal to one of the allowed values",parentSchema:schema66.properties.transport};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.note !== undefined){
let data4 = data.note;
if(typeof data4 === "string"){
if(func3(data4) > 300){
const err15 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema66.properties.note};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data4) < 1){
const err16 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema66.properties.note};
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
const err17 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema66.properties.note};
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
const err18 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema66};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}


function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema65.type},message:"must be object,null",parentSchema:schema65};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "text") || (key0 === "addresses"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema65};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/text",keyword:"type",params:{type: schema65.properties.text.type},message:"must be string,null",parentSchema:schema65.properties.text};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 20000){
const err3 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",parentSchema:schema65.properties.text};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema65.properties.text};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.addresses !== undefined){
let data1 = data.addresses;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err5 = {instancePath:instancePath+"/addresses",keyword:"type",params:{type: schema65.properties.addresses.type},message:"must be array,null",parentSchema:schema65.properties.addresses};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data1)){
if(data1.length > 200){
const err6 = {instancePath:instancePath+"/addresses",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",parentSchema:schema65.properties.addresses};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/addresses",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema65.properties.addresses};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate153(data1[i0], {instancePath:instancePath+"/addresses/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
}
}
}
validate152.errors = vErrors;
return errors === 0;
}

const schema67 = {"additionalProperties":false,"properties":{"text":{"minLength":1,"maxLength":20000,"type":["string","null"]},"addresses":{"minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part14"},"type":["array","null"]}},"type":["object","null"]};
const schema68 = {"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":["10000-20000"]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema68};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.address === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",parentSchema:schema68};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "address")) || (key0 === "ports")) || (key0 === "transport")) || (key0 === "note"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema68};
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
if(func3(data0) > 100){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema68.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema68.properties.name};
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
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema68.properties.name};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func3(data1) > 253){
const err6 = {instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema68.properties.address};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/address",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema68.properties.address};
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
const err8 = {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema68.properties.address};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.ports !== undefined){
let data2 = data.ports;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
const err9 = {instancePath:instancePath+"/ports",keyword:"type",params:{type: schema68.properties.ports.type},message:"must be integer,string",parentSchema:schema68.properties.ports};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/ports",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema68.properties.ports};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/ports",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema68.properties.ports};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
const err12 = {instancePath:instancePath+"/ports",keyword:"pattern",params:{pattern: "^[0-9]{1,5}(-[0-9]{1,5})?$"},message:"must match pattern \""+"^[0-9]{1,5}(-[0-9]{1,5})?$"+"\"",parentSchema:schema68.properties.ports};
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
if(data.transport !== undefined){
let data3 = data.transport;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/transport",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema68.properties.transport};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((data3 === "udp") || (data3 === "tcp")) || (data3 === "tls")) || (data3 === "udp+tcp"))){
const err14 = {instancePath:instancePath+"/transport",keyword:"enum",params:{allowedValues: schema68.properties.transport.enum},message:"must be equal to one of the allowed values",parentSchema:schema68.properties.transport};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.note !== undefined){
let data4 = data.note;
if(typeof data4 === "string"){
if(func3(data4) > 300){
const err15 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema68.properties.note};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data4) < 1){
const err16 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema68.properties.note};
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
const err17 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema68.properties.note};
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
const err18 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema68};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}


function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema67.type},message:"must be object,null",parentSchema:schema67};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "text") || (key0 === "addresses"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema67};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/text",keyword:"type",params:{type: schema67.properties.text.type},message:"must be string,null",parentSchema:schema67.properties.text};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 20000){
const err3 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",parentSchema:schema67.properties.text};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema67.properties.text};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.addresses !== undefined){
let data1 = data.addresses;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err5 = {instancePath:instancePath+"/addresses",keyword:"type",params:{type: schema67.properties.addresses.type},message:"must be array,null",parentSchema:schema67.properties.addresses};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data1)){
if(data1.length > 200){
const err6 = {instancePath:instancePath+"/addresses",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",parentSchema:schema67.properties.addresses};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/addresses",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema67.properties.addresses};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate157(data1[i0], {instancePath:instancePath+"/addresses/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
}
}
}
validate156.errors = vErrors;
return errors === 0;
}


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema64.type},message:"must be object,null",parentSchema:schema64};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "interconnect") || (key0 === "rtpServers"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema64};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.interconnect !== undefined){
if(!(validate152(data.interconnect, {instancePath:instancePath+"/interconnect",parentData:data,parentDataProperty:"interconnect",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.rtpServers !== undefined){
if(!(validate156(data.rtpServers, {instancePath:instancePath+"/rtpServers",parentData:data,parentDataProperty:"rtpServers",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
}
validate151.errors = vErrors;
return errors === 0;
}

const schema69 = {"additionalProperties":false,"properties":{"cdr":{"pattern":"^[1-9][0-9]{0,3} (day|month|year)s?$","examples":["13 months"],"type":["string","null"]}},"type":["object","null"]};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema69.type},message:"must be object,null",parentSchema:schema69};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "cdr")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema69};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cdr !== undefined){
let data0 = data.cdr;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/cdr",keyword:"type",params:{type: schema69.properties.cdr.type},message:"must be string,null",parentSchema:schema69.properties.cdr};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err3 = {instancePath:instancePath+"/cdr",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3} (day|month|year)s?$"},message:"must match pattern \""+"^[1-9][0-9]{0,3} (day|month|year)s?$"+"\"",parentSchema:schema69.properties.cdr};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
validate161.errors = vErrors;
return errors === 0;
}

const schema70 = {"additionalProperties":false,"properties":{"breakout":{"$ref":"#/definitions/part18"},"cdr":{"$ref":"#/definitions/part18"}},"type":["object","null"]};
const schema71 = {"minItems":1,"maxItems":50,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","maxLength":63},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":63}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,keyword:"type",params:{type: schema71.type},message:"must be array,object,null",parentSchema:schema71};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length > 50){
const err1 = {instancePath,keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema71};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema71};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func3(data0) > 63){
const err3 = {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema71.items};
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
const err4 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema71.items};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err5 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema71};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "add") || (key0 === "remove")) || (key0 === "after"))){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema71};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.add !== undefined){
let data1 = data.add;
if(Array.isArray(data1)){
if(data1.length > 100){
const err7 = {instancePath:instancePath+"/add",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema71.properties.add};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/add",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema71.properties.add};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if(typeof data2 === "string"){
if(func3(data2) > 63){
const err9 = {instancePath:instancePath+"/add/" + i1,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema71.properties.add.items};
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
const err10 = {instancePath:instancePath+"/add/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema71.properties.add.items};
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
const err11 = {instancePath:instancePath+"/add",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema71.properties.add};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.remove !== undefined){
let data3 = data.remove;
if(Array.isArray(data3)){
if(data3.length > 100){
const err12 = {instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema71.properties.remove};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema71.properties.remove};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len2 = data3.length;
for(let i2=0; i2<len2; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(func3(data4) > 2000){
const err14 = {instancePath:instancePath+"/remove/" + i2,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema71.properties.remove.items};
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
const err15 = {instancePath:instancePath+"/remove/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema71.properties.remove.items};
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
const err16 = {instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema71.properties.remove};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.after !== undefined){
let data5 = data.after;
if(typeof data5 === "string"){
if(func3(data5) > 2000){
const err17 = {instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema71.properties.after};
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
const err18 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema71.properties.after};
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
validate164.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema70.type},message:"must be object,null",parentSchema:schema70};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "breakout") || (key0 === "cdr"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema70};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.breakout !== undefined){
if(!(validate164(data.breakout, {instancePath:instancePath+"/breakout",parentData:data,parentDataProperty:"breakout",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
if(data.cdr !== undefined){
if(!(validate164(data.cdr, {instancePath:instancePath+"/cdr",parentData:data,parentDataProperty:"cdr",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
}
validate163.errors = vErrors;
return errors === 0;
}

const schema72 = {"additionalProperties":false,"properties":{"logo":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo.png"],"type":["string","null"]},"logo2x":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo2x.png"],"type":["string","null"]},"logoDark":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo-dark.png"],"type":["string","null"]},"favicon":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["favicon.png"],"type":["string","null"]},"mode":{"enum":["light","dark","auto",null]},"radius":{"minimum":0,"maximum":24,"type":["integer","null"]},"density":{"enum":["comfortable","compact",null]},"font":{"pattern":"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$","minLength":1,"maxLength":300,"examples":["\"Segoe UI\", Roboto, sans-serif"],"type":["string","null"]},"colors":{"$ref":"#/definitions/part20"},"css":{"maxLength":65536,"type":["string","null"]},"javascript":{"$ref":"#/definitions/part22"}},"type":["object","null"]};
const schema73 = {"additionalProperties":false,"properties":{"primary":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#0b5fff"],"type":["string","null"]},"text":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#1a1a2e"],"type":["string","null"]},"background":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#fffaf0"],"type":["string","null"]},"accent":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#8a1c5b"],"type":["string","null"]},"danger":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#a3260f"],"type":["string","null"]}},"type":["object","null"]};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema73.type},message:"must be object,null",parentSchema:schema73};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "primary") || (key0 === "text")) || (key0 === "background")) || (key0 === "accent")) || (key0 === "danger"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema73};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.primary !== undefined){
let data0 = data.primary;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/primary",keyword:"type",params:{type: schema73.properties.primary.type},message:"must be string,null",parentSchema:schema73.properties.primary};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
const err3 = {instancePath:instancePath+"/primary",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",parentSchema:schema73.properties.primary};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.text !== undefined){
let data1 = data.text;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/text",keyword:"type",params:{type: schema73.properties.text.type},message:"must be string,null",parentSchema:schema73.properties.text};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern19.test(data1)){
const err5 = {instancePath:instancePath+"/text",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",parentSchema:schema73.properties.text};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.background !== undefined){
let data2 = data.background;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/background",keyword:"type",params:{type: schema73.properties.background.type},message:"must be string,null",parentSchema:schema73.properties.background};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern19.test(data2)){
const err7 = {instancePath:instancePath+"/background",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",parentSchema:schema73.properties.background};
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
if(data.accent !== undefined){
let data3 = data.accent;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/accent",keyword:"type",params:{type: schema73.properties.accent.type},message:"must be string,null",parentSchema:schema73.properties.accent};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern19.test(data3)){
const err9 = {instancePath:instancePath+"/accent",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",parentSchema:schema73.properties.accent};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.danger !== undefined){
let data4 = data.danger;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/danger",keyword:"type",params:{type: schema73.properties.danger.type},message:"must be string,null",parentSchema:schema73.properties.danger};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
const err11 = {instancePath:instancePath+"/danger",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",parentSchema:schema73.properties.danger};
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
}
validate169.errors = vErrors;
return errors === 0;
}

const schema74 = {"maxItems":20,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"$ref":"#/definitions/part21"},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/definitions/part21"}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}};
const schema75 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"src":{"type":"string","maxLength":2000},"integrity":{"type":"string","pattern":"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$","examples":["none"]},"reason":{"type":"string","minLength":1,"maxLength":500},"file":{"$ref":"#/definitions/filePath"},"inline":{"type":"string","minLength":1,"maxLength":65536},"pages":{"$ref":"#/definitions/pages"}}};
const schema76 = {"type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo.png"]};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 500){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema76};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern17.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",parentSchema:schema76};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema76};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 50){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema77};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema77};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func3(data0) > 63){
const err2 = {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema77.items};
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
const err3 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema77.items};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema77};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema75};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "src") || (key0 === "integrity")) || (key0 === "reason")) || (key0 === "file")) || (key0 === "inline")) || (key0 === "pages"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema75};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.src !== undefined){
let data0 = data.src;
if(typeof data0 === "string"){
if(func3(data0) > 2000){
const err2 = {instancePath:instancePath+"/src",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema75.properties.src};
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
const err3 = {instancePath:instancePath+"/src",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema75.properties.src};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.integrity !== undefined){
let data1 = data.integrity;
if(typeof data1 === "string"){
if(!pattern20.test(data1)){
const err4 = {instancePath:instancePath+"/integrity",keyword:"pattern",params:{pattern: "^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$"},message:"must match pattern \""+"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$"+"\"",parentSchema:schema75.properties.integrity};
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
const err5 = {instancePath:instancePath+"/integrity",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema75.properties.integrity};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func3(data2) > 500){
const err6 = {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema75.properties.reason};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data2) < 1){
const err7 = {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema75.properties.reason};
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
const err8 = {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema75.properties.reason};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.file !== undefined){
if(!(validate173(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.inline !== undefined){
let data4 = data.inline;
if(typeof data4 === "string"){
if(func3(data4) > 65536){
const err9 = {instancePath:instancePath+"/inline",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",parentSchema:schema75.properties.inline};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data4) < 1){
const err10 = {instancePath:instancePath+"/inline",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema75.properties.inline};
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
const err11 = {instancePath:instancePath+"/inline",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema75.properties.inline};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.pages !== undefined){
if(!(validate175(data.pages, {instancePath:instancePath+"/pages",parentData:data,parentDataProperty:"pages",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema75};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,keyword:"type",params:{type: schema74.type},message:"must be array,object,null",parentSchema:schema74};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length > 20){
const err1 = {instancePath,keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema74};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate172(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema74};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "add") || (key0 === "remove")) || (key0 === "after"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema74};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.add !== undefined){
let data1 = data.add;
if(Array.isArray(data1)){
if(data1.length > 100){
const err4 = {instancePath:instancePath+"/add",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema74.properties.add};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/add",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema74.properties.add};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
if(!(validate172(data1[i1], {instancePath:instancePath+"/add/" + i1,parentData:data1,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/add",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema74.properties.add};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.remove !== undefined){
let data3 = data.remove;
if(Array.isArray(data3)){
if(data3.length > 100){
const err7 = {instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema74.properties.remove};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema74.properties.remove};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len2 = data3.length;
for(let i2=0; i2<len2; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(func3(data4) > 2000){
const err9 = {instancePath:instancePath+"/remove/" + i2,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema74.properties.remove.items};
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
const err10 = {instancePath:instancePath+"/remove/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema74.properties.remove.items};
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
const err11 = {instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema74.properties.remove};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.after !== undefined){
let data5 = data.after;
if(typeof data5 === "string"){
if(func3(data5) > 2000){
const err12 = {instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema74.properties.after};
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
const err13 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema74.properties.after};
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
validate171.errors = vErrors;
return errors === 0;
}


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema72.type},message:"must be object,null",parentSchema:schema72};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema72.properties, key0))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema72};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.logo !== undefined){
let data0 = data.logo;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/logo",keyword:"type",params:{type: schema72.properties.logo.type},message:"must be string,null",parentSchema:schema72.properties.logo};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 500){
const err3 = {instancePath:instancePath+"/logo",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema72.properties.logo};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern17.test(data0)){
const err4 = {instancePath:instancePath+"/logo",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",parentSchema:schema72.properties.logo};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.logo2x !== undefined){
let data1 = data.logo2x;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/logo2x",keyword:"type",params:{type: schema72.properties.logo2x.type},message:"must be string,null",parentSchema:schema72.properties.logo2x};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err6 = {instancePath:instancePath+"/logo2x",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema72.properties.logo2x};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern17.test(data1)){
const err7 = {instancePath:instancePath+"/logo2x",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",parentSchema:schema72.properties.logo2x};
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
if(data.logoDark !== undefined){
let data2 = data.logoDark;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/logoDark",keyword:"type",params:{type: schema72.properties.logoDark.type},message:"must be string,null",parentSchema:schema72.properties.logoDark};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 === "string"){
if(func3(data2) > 500){
const err9 = {instancePath:instancePath+"/logoDark",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema72.properties.logoDark};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern17.test(data2)){
const err10 = {instancePath:instancePath+"/logoDark",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",parentSchema:schema72.properties.logoDark};
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
if(data.favicon !== undefined){
let data3 = data.favicon;
if((typeof data3 !== "string") && (data3 !== null)){
const err11 = {instancePath:instancePath+"/favicon",keyword:"type",params:{type: schema72.properties.favicon.type},message:"must be string,null",parentSchema:schema72.properties.favicon};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data3 === "string"){
if(func3(data3) > 500){
const err12 = {instancePath:instancePath+"/favicon",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema72.properties.favicon};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern17.test(data3)){
const err13 = {instancePath:instancePath+"/favicon",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",parentSchema:schema72.properties.favicon};
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
if(data.mode !== undefined){
let data4 = data.mode;
if(!((((data4 === "light") || (data4 === "dark")) || (data4 === "auto")) || (data4 === null))){
const err14 = {instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema72.properties.mode.enum},message:"must be equal to one of the allowed values",parentSchema:schema72.properties.mode};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.radius !== undefined){
let data5 = data.radius;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err15 = {instancePath:instancePath+"/radius",keyword:"type",params:{type: schema72.properties.radius.type},message:"must be integer,null",parentSchema:schema72.properties.radius};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 24 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/radius",keyword:"maximum",params:{comparison: "<=", limit: 24},message:"must be <= 24",parentSchema:schema72.properties.radius};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/radius",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema72.properties.radius};
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
if(data.density !== undefined){
let data6 = data.density;
if(!(((data6 === "comfortable") || (data6 === "compact")) || (data6 === null))){
const err18 = {instancePath:instancePath+"/density",keyword:"enum",params:{allowedValues: schema72.properties.density.enum},message:"must be equal to one of the allowed values",parentSchema:schema72.properties.density};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.font !== undefined){
let data7 = data.font;
if((typeof data7 !== "string") && (data7 !== null)){
const err19 = {instancePath:instancePath+"/font",keyword:"type",params:{type: schema72.properties.font.type},message:"must be string,null",parentSchema:schema72.properties.font};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data7 === "string"){
if(func3(data7) > 300){
const err20 = {instancePath:instancePath+"/font",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema72.properties.font};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func3(data7) < 1){
const err21 = {instancePath:instancePath+"/font",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema72.properties.font};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern18.test(data7)){
const err22 = {instancePath:instancePath+"/font",keyword:"pattern",params:{pattern: "^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$"},message:"must match pattern \""+"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$"+"\"",parentSchema:schema72.properties.font};
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
if(data.colors !== undefined){
if(!(validate169(data.colors, {instancePath:instancePath+"/colors",parentData:data,parentDataProperty:"colors",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data.css !== undefined){
let data9 = data.css;
if((typeof data9 !== "string") && (data9 !== null)){
const err23 = {instancePath:instancePath+"/css",keyword:"type",params:{type: schema72.properties.css.type},message:"must be string,null",parentSchema:schema72.properties.css};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data9 === "string"){
if(func3(data9) > 65536){
const err24 = {instancePath:instancePath+"/css",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",parentSchema:schema72.properties.css};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.javascript !== undefined){
if(!(validate171(data.javascript, {instancePath:instancePath+"/javascript",parentData:data,parentDataProperty:"javascript",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
}
validate168.errors = vErrors;
return errors === 0;
}

const schema78 = {"minItems":1,"maxItems":30,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$","examples":["en","pt-BR"]},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$","examples":["en","pt-BR"]}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,keyword:"type",params:{type: schema78.type},message:"must be array,object,null",parentSchema:schema78};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length > 30){
const err1 = {instancePath,keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items",parentSchema:schema78};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema78};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern21.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$"+"\"",parentSchema:schema78.items};
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
const err4 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema78.items};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err5 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema78};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "add") || (key0 === "remove")) || (key0 === "after"))){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema78};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.add !== undefined){
let data1 = data.add;
if(Array.isArray(data1)){
if(data1.length > 100){
const err7 = {instancePath:instancePath+"/add",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema78.properties.add};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/add",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema78.properties.add};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if(typeof data2 === "string"){
if(!pattern21.test(data2)){
const err9 = {instancePath:instancePath+"/add/" + i1,keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$"+"\"",parentSchema:schema78.properties.add.items};
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
const err10 = {instancePath:instancePath+"/add/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema78.properties.add.items};
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
const err11 = {instancePath:instancePath+"/add",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema78.properties.add};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.remove !== undefined){
let data3 = data.remove;
if(Array.isArray(data3)){
if(data3.length > 100){
const err12 = {instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema78.properties.remove};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema78.properties.remove};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len2 = data3.length;
for(let i2=0; i2<len2; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(func3(data4) > 2000){
const err14 = {instancePath:instancePath+"/remove/" + i2,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema78.properties.remove.items};
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
const err15 = {instancePath:instancePath+"/remove/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema78.properties.remove.items};
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
const err16 = {instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema78.properties.remove};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.after !== undefined){
let data5 = data.after;
if(typeof data5 === "string"){
if(func3(data5) > 2000){
const err17 = {instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema78.properties.after};
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
const err18 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema78.properties.after};
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
validate181.errors = vErrors;
return errors === 0;
}

const schema79 = {"additionalProperties":false,"properties":{"privacy":{"maxLength":2000,"type":["string","null"]},"terms":{"maxLength":2000,"type":["string","null"]},"imprint":{"maxLength":2000,"type":["string","null"]},"accessibility":{"maxLength":2000,"type":["string","null"]}},"type":["object","null"]};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema79.type},message:"must be object,null",parentSchema:schema79};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "privacy") || (key0 === "terms")) || (key0 === "imprint")) || (key0 === "accessibility"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema79};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.privacy !== undefined){
let data0 = data.privacy;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/privacy",keyword:"type",params:{type: schema79.properties.privacy.type},message:"must be string,null",parentSchema:schema79.properties.privacy};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 2000){
const err3 = {instancePath:instancePath+"/privacy",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema79.properties.privacy};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.terms !== undefined){
let data1 = data.terms;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/terms",keyword:"type",params:{type: schema79.properties.terms.type},message:"must be string,null",parentSchema:schema79.properties.terms};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(func3(data1) > 2000){
const err5 = {instancePath:instancePath+"/terms",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema79.properties.terms};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.imprint !== undefined){
let data2 = data.imprint;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/imprint",keyword:"type",params:{type: schema79.properties.imprint.type},message:"must be string,null",parentSchema:schema79.properties.imprint};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(func3(data2) > 2000){
const err7 = {instancePath:instancePath+"/imprint",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema79.properties.imprint};
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
if(data.accessibility !== undefined){
let data3 = data.accessibility;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/accessibility",keyword:"type",params:{type: schema79.properties.accessibility.type},message:"must be string,null",parentSchema:schema79.properties.accessibility};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(func3(data3) > 2000){
const err9 = {instancePath:instancePath+"/accessibility",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema79.properties.accessibility};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
validate183.errors = vErrors;
return errors === 0;
}

const schema80 = {"additionalProperties":false,"properties":{"privacy":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"],"type":["string","null"]},"terms":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"],"type":["string","null"]},"imprint":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"],"type":["string","null"]}},"type":["object","null"]};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema80.type},message:"must be object,null",parentSchema:schema80};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "privacy") || (key0 === "terms")) || (key0 === "imprint"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema80};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.privacy !== undefined){
let data0 = data.privacy;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/privacy",keyword:"type",params:{type: schema80.properties.privacy.type},message:"must be string,null",parentSchema:schema80.properties.privacy};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern22.test(data0)){
const err3 = {instancePath:instancePath+"/privacy",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"+"\"",parentSchema:schema80.properties.privacy};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.terms !== undefined){
let data1 = data.terms;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/terms",keyword:"type",params:{type: schema80.properties.terms.type},message:"must be string,null",parentSchema:schema80.properties.terms};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern22.test(data1)){
const err5 = {instancePath:instancePath+"/terms",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"+"\"",parentSchema:schema80.properties.terms};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.imprint !== undefined){
let data2 = data.imprint;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/imprint",keyword:"type",params:{type: schema80.properties.imprint.type},message:"must be string,null",parentSchema:schema80.properties.imprint};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern22.test(data2)){
const err7 = {instancePath:instancePath+"/imprint",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"+"\"",parentSchema:schema80.properties.imprint};
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
}
validate185.errors = vErrors;
return errors === 0;
}

const schema81 = {"additionalProperties":false,"properties":{"email":{"maxLength":2000,"type":["string","null"]},"phone":{"maxLength":2000,"type":["string","null"]}},"type":["object","null"]};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema81.type},message:"must be object,null",parentSchema:schema81};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "email") || (key0 === "phone"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema81};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.email !== undefined){
let data0 = data.email;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/email",keyword:"type",params:{type: schema81.properties.email.type},message:"must be string,null",parentSchema:schema81.properties.email};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 2000){
const err3 = {instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema81.properties.email};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.phone !== undefined){
let data1 = data.phone;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/phone",keyword:"type",params:{type: schema81.properties.phone.type},message:"must be string,null",parentSchema:schema81.properties.phone};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(func3(data1) > 2000){
const err5 = {instancePath:instancePath+"/phone",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema81.properties.phone};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate187.errors = vErrors;
return errors === 0;
}

const schema82 = {"additionalProperties":false,"properties":{"require2fa":{"enum":["none","all",null]}},"type":["object","null"]};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema82.type},message:"must be object,null",parentSchema:schema82};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "require2fa")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema82};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.require2fa !== undefined){
let data0 = data.require2fa;
if(!(((data0 === "none") || (data0 === "all")) || (data0 === null))){
const err2 = {instancePath:instancePath+"/require2fa",keyword:"enum",params:{allowedValues: schema82.properties.require2fa.enum},message:"must be equal to one of the allowed values",parentSchema:schema82.properties.require2fa};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate189.errors = vErrors;
return errors === 0;
}

const schema83 = {"additionalProperties":false,"properties":{"maintenance":{"$ref":"#/definitions/part29"}},"type":"object"};
const schema84 = {"additionalProperties":false,"properties":{"text":{"maxLength":2000,"type":["string","null"]},"until":{"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-01T12:00:00Z"],"type":["string","null"]}},"type":["object","null"]};

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema84.type},message:"must be object,null",parentSchema:schema84};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "text") || (key0 === "until"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema84};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/text",keyword:"type",params:{type: schema84.properties.text.type},message:"must be string,null",parentSchema:schema84.properties.text};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 2000){
const err3 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema84.properties.text};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.until !== undefined){
let data1 = data.until;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/until",keyword:"type",params:{type: schema84.properties.until.type},message:"must be string,null",parentSchema:schema84.properties.until};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern27.test(data1)){
const err5 = {instancePath:instancePath+"/until",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\"",parentSchema:schema84.properties.until};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate192.errors = vErrors;
return errors === 0;
}


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "maintenance")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema83};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.maintenance !== undefined){
if(!(validate192(data.maintenance, {instancePath:instancePath+"/maintenance",parentData:data,parentDataProperty:"maintenance",rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema83};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","minLength":1,"maxLength":500},"level":{"enum":["info","warning","critical"]},"from":{"$ref":"#/definitions/time"},"until":{"$ref":"#/definitions/time"},"for":{"type":"array","minItems":1,"maxItems":3,"items":{"enum":["login","customer","carrier"]}},"dismissible":{"type":"boolean"}}};
const schema86 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-31","2026-12-01T12:00:00Z"]};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern27.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\"",parentSchema:schema86};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema86};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",parentSchema:schema85};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "text") || (key0 === "level")) || (key0 === "from")) || (key0 === "until")) || (key0 === "for")) || (key0 === "dismissible"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema85};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func3(data0) > 500){
const err2 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema85.properties.text};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema85.properties.text};
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
const err4 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema85.properties.text};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.level !== undefined){
let data1 = data.level;
if(!(((data1 === "info") || (data1 === "warning")) || (data1 === "critical"))){
const err5 = {instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues: schema85.properties.level.enum},message:"must be equal to one of the allowed values",parentSchema:schema85.properties.level};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate196(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
if(!(validate196(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data.for !== undefined){
let data4 = data.for;
if(Array.isArray(data4)){
if(data4.length > 3){
const err6 = {instancePath:instancePath+"/for",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema85.properties.for};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4.length < 1){
const err7 = {instancePath:instancePath+"/for",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema85.properties.for};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(((data5 === "login") || (data5 === "customer")) || (data5 === "carrier"))){
const err8 = {instancePath:instancePath+"/for/" + i0,keyword:"enum",params:{allowedValues: schema85.properties.for.items.enum},message:"must be equal to one of the allowed values",parentSchema:schema85.properties.for.items};
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
const err9 = {instancePath:instancePath+"/for",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema85.properties.for};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.dismissible !== undefined){
let data6 = data.dismissible;
if(typeof data6 !== "boolean"){
const err10 = {instancePath:instancePath+"/dismissible",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema85.properties.dismissible};
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
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema85};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}

const schema87 = {"additionalProperties":false,"properties":{"host":{"minLength":1,"maxLength":253,"type":["string","null"]},"port":{"minimum":1,"maximum":65535,"type":["integer","null"]},"username":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["acme"],"type":["string","null"]},"password":{"$ref":"#/definitions/part7"},"from":{"maxLength":2000,"type":["string","null"]},"name":{"maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["mail.acme.example"],"type":["string","null"]},"ca":{"minLength":50,"maxLength":50000,"pattern":"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$","examples":["-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"],"type":["string","null"]}},"type":["object","null"]};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema87.type},message:"must be object,null",parentSchema:schema87};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "host") || (key0 === "port")) || (key0 === "username")) || (key0 === "password")) || (key0 === "from")) || (key0 === "name")) || (key0 === "ca"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema87};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.host !== undefined){
let data0 = data.host;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/host",keyword:"type",params:{type: schema87.properties.host.type},message:"must be string,null",parentSchema:schema87.properties.host};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 253){
const err3 = {instancePath:instancePath+"/host",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema87.properties.host};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/host",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema87.properties.host};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.port !== undefined){
let data1 = data.port;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err5 = {instancePath:instancePath+"/port",keyword:"type",params:{type: schema87.properties.port.type},message:"must be integer,null",parentSchema:schema87.properties.port};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema87.properties.port};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema87.properties.port};
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
if(data.username !== undefined){
let data2 = data.username;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/username",keyword:"type",params:{type: schema87.properties.username.type},message:"must be string,null",parentSchema:schema87.properties.username};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err9 = {instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}$"+"\"",parentSchema:schema87.properties.username};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.password !== undefined){
if(!(validate142(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data4 = data.from;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/from",keyword:"type",params:{type: schema87.properties.from.type},message:"must be string,null",parentSchema:schema87.properties.from};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(func3(data4) > 2000){
const err11 = {instancePath:instancePath+"/from",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema87.properties.from};
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
if(data.name !== undefined){
let data5 = data.name;
if((typeof data5 !== "string") && (data5 !== null)){
const err12 = {instancePath:instancePath+"/name",keyword:"type",params:{type: schema87.properties.name.type},message:"must be string,null",parentSchema:schema87.properties.name};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data5 === "string"){
if(func3(data5) > 253){
const err13 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema87.properties.name};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern28.test(data5)){
const err14 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",parentSchema:schema87.properties.name};
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
if(data.ca !== undefined){
let data6 = data.ca;
if((typeof data6 !== "string") && (data6 !== null)){
const err15 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: schema87.properties.ca.type},message:"must be string,null",parentSchema:schema87.properties.ca};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data6 === "string"){
if(func3(data6) > 50000){
const err16 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 50000},message:"must NOT have more than 50000 characters",parentSchema:schema87.properties.ca};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func3(data6) < 50){
const err17 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 50},message:"must NOT have fewer than 50 characters",parentSchema:schema87.properties.ca};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern29.test(data6)){
const err18 = {instancePath:instancePath+"/ca",keyword:"pattern",params:{pattern: "^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$"},message:"must match pattern \""+"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$"+"\"",parentSchema:schema87.properties.ca};
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
}
validate200.errors = vErrors;
return errors === 0;
}

const schema88 = {"additionalProperties":false,"properties":{"maxAge":{"minimum":0,"maximum":63072000,"type":["integer","null"]},"includeSubDomains":{"type":["boolean","null"]}},"type":"object"};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "maxAge") || (key0 === "includeSubDomains"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema88};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.maxAge !== undefined){
let data0 = data.maxAge;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/maxAge",keyword:"type",params:{type: schema88.properties.maxAge.type},message:"must be integer,null",parentSchema:schema88.properties.maxAge};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 63072000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/maxAge",keyword:"maximum",params:{comparison: "<=", limit: 63072000},message:"must be <= 63072000",parentSchema:schema88.properties.maxAge};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/maxAge",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema88.properties.maxAge};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.includeSubDomains !== undefined){
let data1 = data.includeSubDomains;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/includeSubDomains",keyword:"type",params:{type: schema88.properties.includeSubDomains.type},message:"must be boolean,null",parentSchema:schema88.properties.includeSubDomains};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema88};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}


function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="portal-layer.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(!(validate128(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err0 = {instancePath,keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema51};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",parentSchema:schema51};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",parentSchema:schema51};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema51};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema51.properties, key0))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema51};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if("portico/v1" !== data0){
const err5 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "portico/v1"},message:"must be equal to constant",parentSchema:schema51.properties.apiVersion};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((data1 === "PortalBase") || (data1 === "Portal"))){
const err6 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema51.properties.kind.enum},message:"must be equal to one of the allowed values",parentSchema:schema51.properties.kind};
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
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema51.properties.name};
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
const err8 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema51.properties.name};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.renamedFrom !== undefined){
let data3 = data.renamedFrom;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/renamedFrom",keyword:"type",params:{type: schema51.properties.renamedFrom.type},message:"must be string,null",parentSchema:schema51.properties.renamedFrom};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err10 = {instancePath:instancePath+"/renamedFrom",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema51.properties.renamedFrom};
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
if(data.brand !== undefined){
let data4 = data.brand;
if((typeof data4 !== "string") && (data4 !== null)){
const err11 = {instancePath:instancePath+"/brand",keyword:"type",params:{type: schema51.properties.brand.type},message:"must be string,null",parentSchema:schema51.properties.brand};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err12 = {instancePath:instancePath+"/brand",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}$"+"\"",parentSchema:schema51.properties.brand};
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
if(data.domains !== undefined){
if(!(validate130(data.domains, {instancePath:instancePath+"/domains",parentData:data,parentDataProperty:"domains",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.signup !== undefined){
if(!(validate132(data.signup, {instancePath:instancePath+"/signup",parentData:data,parentDataProperty:"signup",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.currencies !== undefined){
if(!(validate134(data.currencies, {instancePath:instancePath+"/currencies",parentData:data,parentDataProperty:"currencies",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.payments !== undefined){
if(!(validate136(data.payments, {instancePath:instancePath+"/payments",parentData:data,parentDataProperty:"payments",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.seller !== undefined){
if(!(validate147(data.seller, {instancePath:instancePath+"/seller",parentData:data,parentDataProperty:"seller",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.sections !== undefined){
if(!(validate149(data.sections, {instancePath:instancePath+"/sections",parentData:data,parentDataProperty:"sections",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.sectionLinks !== undefined){
let data11 = data.sectionLinks;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err13 = {instancePath:instancePath+"/sectionLinks",keyword:"type",params:{type: schema51.properties.sectionLinks.type},message:"must be object,null",parentSchema:schema51.properties.sectionLinks};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
let data12 = data11[key1];
if((typeof data12 !== "string") && (data12 !== null)){
const err14 = {instancePath:instancePath+"/sectionLinks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema51.properties.sectionLinks.additionalProperties.type},message:"must be string,null",parentSchema:schema51.properties.sectionLinks.additionalProperties};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data12 === "string"){
if(func3(data12) > 2000){
const err15 = {instancePath:instancePath+"/sectionLinks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema51.properties.sectionLinks.additionalProperties};
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
}
if(data.network !== undefined){
if(!(validate151(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data.retention !== undefined){
if(!(validate161(data.retention, {instancePath:instancePath+"/retention",parentData:data,parentDataProperty:"retention",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
if(data.reports !== undefined){
if(!(validate163(data.reports, {instancePath:instancePath+"/reports",parentData:data,parentDataProperty:"reports",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
if(data.theme !== undefined){
if(!(validate168(data.theme, {instancePath:instancePath+"/theme",parentData:data,parentDataProperty:"theme",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.texts !== undefined){
let data17 = data.texts;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
const err16 = {instancePath:instancePath+"/texts",keyword:"type",params:{type: schema51.properties.texts.type},message:"must be object,null",parentSchema:schema51.properties.texts};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key2 in data17){
let data18 = data17[key2];
if((typeof data18 !== "string") && (data18 !== null)){
const err17 = {instancePath:instancePath+"/texts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema51.properties.texts.additionalProperties.type},message:"must be string,null",parentSchema:schema51.properties.texts.additionalProperties};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data18 === "string"){
if(func3(data18) > 2000){
const err18 = {instancePath:instancePath+"/texts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema51.properties.texts.additionalProperties};
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
}
}
if(data.locales !== undefined){
if(!(validate181(data.locales, {instancePath:instancePath+"/locales",parentData:data,parentDataProperty:"locales",rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate183(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.legal !== undefined){
if(!(validate185(data.legal, {instancePath:instancePath+"/legal",parentData:data,parentDataProperty:"legal",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if(data.support !== undefined){
if(!(validate187(data.support, {instancePath:instancePath+"/support",parentData:data,parentDataProperty:"support",rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if(data.auth !== undefined){
if(!(validate189(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data24 = data.status;
const _errs39 = errors;
let valid4 = false;
let passing0 = null;
const _errs40 = errors;
if("live" !== data24){
const err19 = {instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "live"},message:"must be equal to constant",parentSchema:schema51.properties.status.oneOf[0]};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs40 === errors;
if(_valid1){
valid4 = true;
passing0 = 0;
}
const _errs41 = errors;
if(!(validate191(data24, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
var _valid1 = _errs41 === errors;
if(_valid1 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid4 = true;
passing0 = 1;
}
const _errs42 = errors;
if(data24 !== null){
const err20 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "null"},message:"must be null",parentSchema:schema51.properties.status.oneOf[2]};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs42 === errors;
if(_valid1 && valid4){
valid4 = false;
passing0 = [passing0, 2];
}
else {
if(_valid1){
valid4 = true;
passing0 = 2;
}
}
}
if(!valid4){
const err21 = {instancePath:instancePath+"/status",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",parentSchema:schema51.properties.status};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data.announcements !== undefined){
let data25 = data.announcements;
if((!(Array.isArray(data25))) && (data25 !== null)){
const err22 = {instancePath:instancePath+"/announcements",keyword:"type",params:{type: schema51.properties.announcements.type},message:"must be array,null",parentSchema:schema51.properties.announcements};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Array.isArray(data25)){
if(data25.length > 10){
const err23 = {instancePath:instancePath+"/announcements",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",parentSchema:schema51.properties.announcements};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
if(!(validate195(data25[i0], {instancePath:instancePath+"/announcements/" + i0,parentData:data25,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
}
}
if(data.footer !== undefined){
let data27 = data.footer;
if((typeof data27 !== "string") && (data27 !== null)){
const err24 = {instancePath:instancePath+"/footer",keyword:"type",params:{type: schema51.properties.footer.type},message:"must be string,null",parentSchema:schema51.properties.footer};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data27 === "string"){
if(func3(data27) > 2000){
const err25 = {instancePath:instancePath+"/footer",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema51.properties.footer};
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
if(data.smtp !== undefined){
if(!(validate200(data.smtp, {instancePath:instancePath+"/smtp",parentData:data,parentDataProperty:"smtp",rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.protect !== undefined){
let data29 = data.protect;
if((typeof data29 !== "boolean") && (data29 !== null)){
const err26 = {instancePath:instancePath+"/protect",keyword:"type",params:{type: schema51.properties.protect.type},message:"must be boolean,null",parentSchema:schema51.properties.protect};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.hsts !== undefined){
let data30 = data.hsts;
const _errs53 = errors;
let valid7 = false;
let passing1 = null;
const _errs54 = errors;
if("off" !== data30){
const err27 = {instancePath:instancePath+"/hsts",keyword:"const",params:{allowedValue: "off"},message:"must be equal to constant",parentSchema:schema51.properties.hsts.oneOf[0]};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid2 = _errs54 === errors;
if(_valid2){
valid7 = true;
passing1 = 0;
}
const _errs55 = errors;
if(!(validate203(data30, {instancePath:instancePath+"/hsts",parentData:data,parentDataProperty:"hsts",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var _valid2 = _errs55 === errors;
if(_valid2 && valid7){
valid7 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid7 = true;
passing1 = 1;
}
const _errs56 = errors;
if(data30 !== null){
const err28 = {instancePath:instancePath+"/hsts",keyword:"type",params:{type: "null"},message:"must be null",parentSchema:schema51.properties.hsts.oneOf[2]};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs56 === errors;
if(_valid2 && valid7){
valid7 = false;
passing1 = [passing1, 2];
}
else {
if(_valid2){
valid7 = true;
passing1 = 2;
}
}
}
if(!valid7){
const err29 = {instancePath:instancePath+"/hsts",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",parentSchema:schema51.properties.hsts};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
if(data.extends !== undefined){
let data31 = data.extends;
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err30 = {instancePath:instancePath+"/extends",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema51.properties.extends};
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
const err31 = {instancePath:instancePath+"/extends",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema51.properties.extends};
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
const err32 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema51};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

export const PorticoSettings = validate205;
const schema89 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"portico.schema.json","type":"object","additionalProperties":false,"properties":{"source":{"$ref":"#/definitions/part9"},"sources":{"type":"array","maxItems":1000,"items":{"$ref":"#/definitions/part10"}},"handOver":{"type":"object","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$","examples":["reseller2"]}},"store":{"type":"string","pattern":"^(sqlite:.+|postgres(ql)?://.+)$","examples":["sqlite:./var/portico.db"]},"edge":{"$ref":"#/definitions/part12"},"dns":{"type":"array","maxItems":50,"items":{"$ref":"#/definitions/part15"}},"geo":{"$ref":"#/definitions/part16"},"certificates":{"$ref":"#/definitions/part29"},"console":{"$ref":"#/definitions/part40"},"operations":{"$ref":"#/definitions/part42"},"scripts":{"$ref":"#/definitions/part43"},"guards":{"$ref":"#/definitions/part48"},"mail":{"$ref":"#/definitions/part50"},"emails":{"$ref":"#/definitions/part51"},"calls":{"$ref":"#/definitions/part54"},"customers":{"$ref":"#/definitions/part55"},"notify":{"type":"array","maxItems":20,"items":{"$ref":"#/definitions/part58"}},"audit":{"$ref":"#/definitions/part61"},"hooks":{"$ref":"#/definitions/part65"},"sealing":{"$ref":"#/definitions/part67"},"outgoing":{"$ref":"#/definitions/part68"},"secrets":{"type":"object","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},"additionalProperties":{"type":"array","maxItems":100,"items":{"type":"string","pattern":"^([A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]{3,}\\*|\\.{0,2}[^*\\n]*/[^*\\n]*)$","maxLength":500,"examples":["ACME_SMTP_PASSWORD"]}}},"recordings":{"$ref":"#/definitions/part69"},"stripe":{"$ref":"#/definitions/part70"},"security":{"$ref":"#/definitions/part71"}},"definitions":{"part0":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["STATUS_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part1":{"type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"type":"string","enum":["github","gitlab","gitea","bitbucket"]},"token":{"$ref":"#/definitions/part0"},"project":{"type":"string","pattern":"^[A-Za-z0-9._~/-]{1,500}$","examples":["acme/portals"]},"api":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://git.acme.example/api/v4"]}}},"part2":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SOURCE_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part3":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["GITHUB_APP_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part4":{"type":"object","additionalProperties":false,"required":["id","installation","key"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,100}$","examples":["Iv23liABCDEFGHIJKLMN"]},"installation":{"type":"string","pattern":"^[0-9]{1,20}$","examples":["12345678"]},"key":{"$ref":"#/definitions/part3"},"api":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://github.acme.example/api/v3"]}}},"part5":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SOURCE_SSH_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part6":{"type":"object","additionalProperties":false,"required":[],"properties":{"username":{"type":"string","minLength":1,"maxLength":200},"token":{"$ref":"#/definitions/part2"},"githubApp":{"$ref":"#/definitions/part4"},"sshKey":{"$ref":"#/definitions/part5"},"knownHosts":{"type":"string","minLength":1,"maxLength":500},"userConfiguration":{"type":"boolean"}}},"part7":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["HOOK_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part8":{"type":"object","additionalProperties":false,"required":["portals"],"properties":{"portals":{"anyOf":[{"type":"string","pattern":"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$","maxLength":300,"examples":["reseller1-*"]},{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","pattern":"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$","maxLength":300,"examples":["reseller1-*"]}}]},"domains":{"anyOf":[{"type":"string","pattern":"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$","maxLength":300,"examples":["*.reseller1.example"]},{"type":"array","maxItems":1000,"items":{"type":"string","pattern":"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$","maxLength":300,"examples":["*.reseller1.example"]}}]},"templates":{"type":"string","enum":["shared","own"]},"policies":{"type":"string","enum":["shared","own"]}}},"part9":{"type":"object","additionalProperties":false,"required":[],"properties":{"repository":{"type":"string","minLength":1,"maxLength":2000},"branch":{"type":"string","minLength":1,"maxLength":200},"path":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":200,"examples":["portals"]},"every":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"timeout":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"status":{"$ref":"#/definitions/part1"},"auth":{"$ref":"#/definitions/part6"},"ca":{"type":"string","minLength":1,"maxLength":500},"proxy":{"type":"string","pattern":"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$","examples":["http://proxy.acme.example:3128"]},"webhookSecret":{"anyOf":[{"$ref":"#/definitions/part7"},{"type":"array","items":{"$ref":"#/definitions/part7"},"minItems":1,"maxItems":2}]},"requireSignedBy":{"type":"string","minLength":1,"maxLength":500},"may":{"$ref":"#/definitions/part8"}}},"part10":{"type":"object","additionalProperties":false,"required":["name","repository"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$","examples":["reseller1"]},"repository":{"type":"string","minLength":1,"maxLength":2000},"branch":{"type":"string","minLength":1,"maxLength":200},"path":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":200,"examples":["portals"]},"every":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"timeout":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"status":{"$ref":"#/definitions/part1"},"auth":{"$ref":"#/definitions/part6"},"ca":{"type":"string","minLength":1,"maxLength":500},"proxy":{"type":"string","pattern":"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$","examples":["http://proxy.acme.example:3128"]},"webhookSecret":{"anyOf":[{"$ref":"#/definitions/part7"},{"type":"array","items":{"$ref":"#/definitions/part7"},"minItems":1,"maxItems":2}]},"requireSignedBy":{"type":"string","minLength":1,"maxLength":500},"may":{"$ref":"#/definitions/part8"}}},"part11":{"type":"object","additionalProperties":false,"required":["https"],"properties":{"https":{"type":"integer","minimum":1,"maximum":65535}}},"part12":{"type":"object","additionalProperties":false,"required":[],"properties":{"public":{"$ref":"#/definitions/part11"},"target":{"type":"string","minLength":1,"maxLength":253},"http":{"type":"string","maxLength":100},"https":{"type":"string","maxLength":100},"countryHeader":{"type":["string","null"],"pattern":"^[A-Za-z][A-Za-z0-9-]{0,63}$","examples":["CF-IPCountry"]},"trustedProxies":{"type":"array","items":{"type":"string","maxLength":64},"maxItems":100},"resolvers":{"type":"array","items":{"type":"string","minLength":2,"maxLength":64},"maxItems":10},"zone":{"type":"string","pattern":"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["portals.example.net"]},"internalNames":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9-]+(\\.[a-z0-9-]+)*$","maxLength":253,"examples":["internal"]},"maxItems":20,"uniqueItems":true},"lostGrace":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["24h"]},"probe":{"type":"string","pattern":"^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$","maxLength":300,"examples":["edge.example.net:443"]},"connectionsPerAddress":{"type":"integer","minimum":1,"maximum":10000}}},"part13":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["DNS_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part14":{"type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63})*$","maxLength":253,"examples":["portico"]},"algorithm":{"enum":["hmac-sha256","hmac-sha384","hmac-sha512"]},"key":{"$ref":"#/definitions/part13"}}},"part15":{"type":"object","additionalProperties":false,"required":["zone","server","tsig"],"properties":{"zone":{"type":"string","pattern":"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["portals.example.net"]},"server":{"type":"string","minLength":2,"maxLength":64},"tsig":{"$ref":"#/definitions/part14"},"records":{"type":"boolean"},"owner":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$","examples":["portico"]}}},"part16":{"type":"object","additionalProperties":false,"required":[],"properties":{"database":{"type":["string","null"],"minLength":1,"maxLength":500}}},"part17":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part18":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_OLD_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part19":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["EAB_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part20":{"type":"object","additionalProperties":false,"required":["keyId","key"],"properties":{"keyId":{"type":"string","minLength":1,"maxLength":500},"key":{"$ref":"#/definitions/part19"}}},"part21":{"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":1000000},"per":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["3h"]}}},"part22":{"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":1000000},"per":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["168h"]}}},"part23":{"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":1000000},"per":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["1h"]}}},"part24":{"type":"object","additionalProperties":false,"properties":{"orders":{"$ref":"#/definitions/part21"},"certificates":{"$ref":"#/definitions/part22"},"duplicates":{"$ref":"#/definitions/part22"},"failures":{"$ref":"#/definitions/part23"}}},"part25":{"type":"object","additionalProperties":false,"required":["directory"],"properties":{"directory":{"type":"string","pattern":"^https://[^\\s\"'<>\\\\]+$","maxLength":2000,"examples":["https://acme-v02.api.letsencrypt.org/directory"]},"email":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@operator.example"]},"eab":{"$ref":"#/definitions/part20"},"ca":{"type":"string","minLength":1,"maxLength":500},"profile":{"type":"string","minLength":1,"maxLength":100},"challenges":{"type":"array","minItems":1,"maxItems":3,"uniqueItems":true,"items":{"enum":["http-01","tls-alpn-01","dns-01"]}},"preferredChain":{"type":"string","minLength":1,"maxLength":200},"limits":{"$ref":"#/definitions/part24"}}},"part26":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["ZONE_CHAIN"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part27":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["ZONE_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part28":{"type":"object","additionalProperties":false,"required":["hosts","chain","key"],"properties":{"hosts":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["*.portals.example.net"]}},"chain":{"$ref":"#/definitions/part26"},"key":{"$ref":"#/definitions/part27"}}},"part29":{"type":"object","additionalProperties":false,"required":[],"properties":{"issuer":{"enum":["internal","acme"]},"secretKey":{"$ref":"#/definitions/part17"},"secretKeyFallbacks":{"anyOf":[{"$ref":"#/definitions/part18"},{"type":"array","items":{"$ref":"#/definitions/part18"},"minItems":1,"maxItems":5}]},"acme":{"type":"array","maxItems":10,"items":{"$ref":"#/definitions/part25"}},"keyType":{"enum":["ecdsa-p256","rsa-3072"]},"provided":{"type":"array","maxItems":50,"items":{"$ref":"#/definitions/part28"}},"challengeZone":{"type":"string","pattern":"^(?=.{1,200}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["challenges.example.net"]}}},"part30":{"type":"object","additionalProperties":false,"required":["email","role"],"properties":{"email":{"type":"string","pattern":"^[^\\s@]{1,64}@[^\\s@]{1,190}$","maxLength":254,"examples":["ada@operator.example"]},"role":{"type":"string","enum":["viewer","operator","admin"]}}},"part31":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["CONSOLE_OPENID_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part32":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"viewer":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"operator":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"admin":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}}}},"part33":{"type":"object","additionalProperties":false,"required":["issuer","clientId","roles"],"properties":{"issuer":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://id.operator.example/realms/staff"]},"clientId":{"type":"string","minLength":1,"maxLength":200},"clientSecret":{"$ref":"#/definitions/part31"},"scopes":{"type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","pattern":"^[!#-\\[\\]-~]{1,100}$","examples":["groups"]}},"claim":{"type":"string","minLength":1,"maxLength":200},"acr":{"type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","pattern":"^[!-~]{1,200}$","examples":["urn:example:mfa"]}},"roles":{"$ref":"#/definitions/part32"}}},"part34":{"type":"object","additionalProperties":false,"required":[],"properties":{"life":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["720h"]},"maxLife":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["2160h"]}}},"part35":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["CONSOLE_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part36":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["MAIL_REPORTS_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part37":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["MAIL_REPORTS_PASSWORD"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part38":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["MAILGUN_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part39":{"type":"object","additionalProperties":false,"required":[],"properties":{"secret":{"$ref":"#/definitions/part36"},"password":{"$ref":"#/definitions/part37"},"mailgunKey":{"$ref":"#/definitions/part38"},"snsTopic":{"type":"string","maxLength":300,"pattern":"^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+$","examples":["arn:aws:sns:eu-central-1:123456789012:bounces"]}}},"part40":{"type":"object","additionalProperties":false,"required":[],"properties":{"listen":{"type":"string","maxLength":100},"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://console.operator.example"]},"environment":{"type":"string","minLength":1,"maxLength":40},"users":{"type":"array","maxItems":500,"items":{"$ref":"#/definitions/part30"}},"openid":{"$ref":"#/definitions/part33"},"recentProof":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["10m"]},"insecure":{"type":"boolean"},"tokens":{"$ref":"#/definitions/part34"},"token":{"$ref":"#/definitions/part35"},"mailReports":{"$ref":"#/definitions/part39"}}},"part41":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["METRICS_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part42":{"type":"object","additionalProperties":false,"required":[],"properties":{"token":{"$ref":"#/definitions/part41"},"listen":{"type":"string","maxLength":100}}},"part43":{"type":"object","additionalProperties":false,"required":[],"properties":{"inPage":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme"]},"maxItems":1000,"uniqueItems":true}}},"part44":{"type":"object","additionalProperties":false,"required":[],"properties":{"brands":{"type":"integer","minimum":0,"maximum":1000000},"percent":{"type":"number","minimum":0,"maximum":100},"brandsPerHour":{"type":"integer","minimum":0,"maximum":1000000},"percentPerHour":{"type":"number","minimum":0,"maximum":100}}},"part45":{"type":"object","additionalProperties":false,"required":[],"properties":{"visibility":{"$ref":"#/definitions/part44"},"access":{"$ref":"#/definitions/part44"},"money":{"$ref":"#/definitions/part44"},"code":{"$ref":"#/definitions/part44"},"appearance":{"$ref":"#/definitions/part44"}}},"part46":{"type":"object","additionalProperties":false,"required":[],"properties":{"by":{"type":"array","items":{"type":"string","enum":["console","command","trailer"]},"minItems":1,"maxItems":3},"trailer":{"type":"string","enum":["any","signed"]},"secondPerson":{"type":"boolean"}}},"part47":{"type":"object","additionalProperties":false,"required":["cron"],"properties":{"cron":{"type":"string","pattern":"^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$","maxLength":200,"examples":["* 9-16 * * 1-4"]},"timezone":{"type":"string","minLength":1,"maxLength":64}}},"part48":{"type":"object","additionalProperties":false,"required":[],"properties":{"maxRemovals":{"type":"integer","minimum":0,"maximum":1000000},"maxRemovalPercent":{"type":"number","minimum":0,"maximum":100},"maxRemovalsPerHour":{"type":"integer","minimum":0,"maximum":1000000},"maxRemovalPercentPerHour":{"type":"number","minimum":0,"maximum":100},"changes":{"$ref":"#/definitions/part45"},"approval":{"$ref":"#/definitions/part46"},"selfHeal":{"type":"boolean"},"windows":{"type":"array","maxItems":20,"items":{"$ref":"#/definitions/part47"}}}},"part49":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SMTP_PASSWORD"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part50":{"type":"object","additionalProperties":false,"required":["host","from"],"properties":{"host":{"type":"string","minLength":1,"maxLength":253},"port":{"type":"integer","minimum":1,"maximum":65535},"username":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["portico"]},"password":{"$ref":"#/definitions/part49"},"from":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["portico@operator.example"]},"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["edge.operator.example"]},"ca":{"type":"string","minLength":1,"maxLength":500}}},"part51":{"type":"object","additionalProperties":false,"required":[],"properties":{"unconfirmedPerDay":{"type":"integer","minimum":1,"maximum":1000},"addressPerHour":{"type":"integer","minimum":1,"maximum":10000},"customerPerHour":{"type":"integer","minimum":1,"maximum":100000},"portalPerHour":{"type":"integer","minimum":1,"maximum":10000000}}},"part52":{"type":"object","additionalProperties":false,"required":[],"properties":{"country":{"type":"string","pattern":"^[1-9][0-9]{0,3}$","examples":["49"]},"international":{"type":"string","pattern":"^[0-9]{1,6}$","examples":["00"]},"trunk":{"type":"string","pattern":"^[0-9]{1,3}$","examples":["0"]},"national":{"type":"integer","minimum":4,"maximum":14}}},"part53":{"type":"object","additionalProperties":false,"required":["name","dialing"],"properties":{"name":{"type":"string","minLength":1,"maxLength":64},"dialing":{"$ref":"#/definitions/part52"}}},"part54":{"type":"object","additionalProperties":false,"required":[],"properties":{"origins":{"type":"array","maxItems":200,"items":{"$ref":"#/definitions/part53"}}}},"part55":{"type":"object","additionalProperties":false,"required":[],"properties":{"recentProof":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["10m"]},"proofAbove":{"type":"integer","minimum":0,"maximum":1000000},"pendingPayments":{"type":"integer","minimum":1,"maximum":1000},"pendingAmount":{"type":"integer","minimum":1,"maximum":1000000000},"refusedDestinations":{"type":"array","maxItems":500,"items":{"type":"string","pattern":"^[1-9][0-9]{0,14}$","examples":["4490"]}}}},"part56":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_NOTIFY_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part57":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SLACK_HOOK"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part58":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"webhook":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/hook"]},"secret":{"$ref":"#/definitions/part56"},"email":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@operator.example"]},"slack":{"$ref":"#/definitions/part57"},"on":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["applied","failed","blocked","drift","domain-lost","certificate-failed","certificate-expiring","impaired"]}}}},"part59":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_AUDIT_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part60":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"file":{"type":"string","minLength":1,"maxLength":500},"syslog":{"type":"string","maxLength":300,"pattern":"^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$","examples":["tls://logs.operator.example:6514"]},"ca":{"type":"string","minLength":1,"maxLength":500},"webhook":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://siem.operator.example/hook"]},"secret":{"$ref":"#/definitions/part59"}}},"part61":{"type":"object","additionalProperties":false,"properties":{"stream":{"type":"array","maxItems":10,"items":{"$ref":"#/definitions/part60"}}}},"part62":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/signup"]},"secret":{"$ref":"#/definitions/part49"}}},"part63":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/sms"]},"secret":{"$ref":"#/definitions/part49"}}},"part64":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://scanner.example/scan"]},"secret":{"$ref":"#/definitions/part49"}}},"part65":{"type":"object","additionalProperties":false,"properties":{"signup":{"$ref":"#/definitions/part62"},"phone":{"$ref":"#/definitions/part63"},"scan":{"$ref":"#/definitions/part64"}}},"part66":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SEALING_IDENTITY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part67":{"type":"object","additionalProperties":false,"properties":{"recipients":{"type":"array","maxItems":20,"items":{"type":"string","pattern":"^age1[a-z0-9]{58}$","examples":["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"]}},"identity":{"$ref":"#/definitions/part66"}}},"part68":{"type":"object","additionalProperties":false,"required":[],"properties":{"allow":{"type":"array","items":{"type":"string","maxLength":64},"maxItems":100},"mailPorts":{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":65535}}}},"part69":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","maxLength":500,"pattern":"^https?://[A-Za-z0-9.:\\[\\]_-]+/(?:[!\"$->@-z|~]|\\{customer\\})*\\{portal\\}(?:[!\"$->@-z|~]|\\{customer\\})*/\\{file\\}$","examples":["https://recordings.operator.example/{portal}/{file}"]},"authorization":{"$ref":"#/definitions/part49"}}},"part70":{"type":"object","additionalProperties":false,"properties":{"api":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["http://127.0.0.1:12111"]}}},"part71":{"type":"object","additionalProperties":false,"required":["contact"],"properties":{"contact":{"type":"array","minItems":1,"maxItems":5,"items":{"type":"string","pattern":"^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$","examples":["mailto:security@operator.example"]}}}}}};
const schema90 = {"type":"object","additionalProperties":false,"required":[],"properties":{"repository":{"type":"string","minLength":1,"maxLength":2000},"branch":{"type":"string","minLength":1,"maxLength":200},"path":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":200,"examples":["portals"]},"every":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"timeout":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"status":{"$ref":"#/definitions/part1"},"auth":{"$ref":"#/definitions/part6"},"ca":{"type":"string","minLength":1,"maxLength":500},"proxy":{"type":"string","pattern":"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$","examples":["http://proxy.acme.example:3128"]},"webhookSecret":{"anyOf":[{"$ref":"#/definitions/part7"},{"type":"array","items":{"$ref":"#/definitions/part7"},"minItems":1,"maxItems":2}]},"requireSignedBy":{"type":"string","minLength":1,"maxLength":500},"may":{"$ref":"#/definitions/part8"}}};
const pattern87 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
const pattern88 = new RegExp("^[1-9][0-9]{0,5}(s|m|h)$", "u");
const pattern99 = new RegExp("^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$", "u");
const schema91 = {"type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"type":"string","enum":["github","gitlab","gitea","bitbucket"]},"token":{"$ref":"#/definitions/part0"},"project":{"type":"string","pattern":"^[A-Za-z0-9._~/-]{1,500}$","examples":["acme/portals"]},"api":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://git.acme.example/api/v4"]}}};
const schema92 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["STATUS_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema92};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema92};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema92};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema92.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema92.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema92.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema92.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema92.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema92};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}

const pattern91 = new RegExp("^[A-Za-z0-9._~/-]{1,500}$", "u");
const pattern92 = new RegExp("^https?://[!-~]{1,500}$", "u");

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'",parentSchema:schema91};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "host") || (key0 === "token")) || (key0 === "project")) || (key0 === "api"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema91};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.host !== undefined){
let data0 = data.host;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema91.properties.host};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data0 === "github") || (data0 === "gitlab")) || (data0 === "gitea")) || (data0 === "bitbucket"))){
const err3 = {instancePath:instancePath+"/host",keyword:"enum",params:{allowedValues: schema91.properties.host.enum},message:"must be equal to one of the allowed values",parentSchema:schema91.properties.host};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.token !== undefined){
if(!(validate208(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.project !== undefined){
let data2 = data.project;
if(typeof data2 === "string"){
if(!pattern91.test(data2)){
const err4 = {instancePath:instancePath+"/project",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~/-]{1,500}$"},message:"must match pattern \""+"^[A-Za-z0-9._~/-]{1,500}$"+"\"",parentSchema:schema91.properties.project};
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
const err5 = {instancePath:instancePath+"/project",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema91.properties.project};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.api !== undefined){
let data3 = data.api;
if(typeof data3 === "string"){
if(!pattern92.test(data3)){
const err6 = {instancePath:instancePath+"/api",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema91.properties.api};
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
const err7 = {instancePath:instancePath+"/api",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema91.properties.api};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema91};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}

const schema93 = {"type":"object","additionalProperties":false,"required":[],"properties":{"username":{"type":"string","minLength":1,"maxLength":200},"token":{"$ref":"#/definitions/part2"},"githubApp":{"$ref":"#/definitions/part4"},"sshKey":{"$ref":"#/definitions/part5"},"knownHosts":{"type":"string","minLength":1,"maxLength":500},"userConfiguration":{"type":"boolean"}}};
const schema94 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SOURCE_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema94};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema94};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema94};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema94.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema94.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema94.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema94.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema94.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema94};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}

const schema95 = {"type":"object","additionalProperties":false,"required":["id","installation","key"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,100}$","examples":["Iv23liABCDEFGHIJKLMN"]},"installation":{"type":"string","pattern":"^[0-9]{1,20}$","examples":["12345678"]},"key":{"$ref":"#/definitions/part3"},"api":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://github.acme.example/api/v3"]}}};
const pattern94 = new RegExp("^[A-Za-z0-9._-]{1,100}$", "u");
const pattern95 = new RegExp("^[0-9]{1,20}$", "u");
const schema96 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["GITHUB_APP_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema96};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema96};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema96};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema96.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema96.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema96.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema96.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema96.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema96};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}


function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",parentSchema:schema95};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.installation === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "installation"},message:"must have required property '"+"installation"+"'",parentSchema:schema95};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",parentSchema:schema95};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "installation")) || (key0 === "key")) || (key0 === "api"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema95};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern94.test(data0)){
const err4 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,100}$"+"\"",parentSchema:schema95.properties.id};
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
const err5 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema95.properties.id};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.installation !== undefined){
let data1 = data.installation;
if(typeof data1 === "string"){
if(!pattern95.test(data1)){
const err6 = {instancePath:instancePath+"/installation",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"},message:"must match pattern \""+"^[0-9]{1,20}$"+"\"",parentSchema:schema95.properties.installation};
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
const err7 = {instancePath:instancePath+"/installation",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema95.properties.installation};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.key !== undefined){
if(!(validate215(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
if(data.api !== undefined){
let data3 = data.api;
if(typeof data3 === "string"){
if(!pattern92.test(data3)){
const err8 = {instancePath:instancePath+"/api",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema95.properties.api};
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
const err9 = {instancePath:instancePath+"/api",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema95.properties.api};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema95};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}

const schema97 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SOURCE_SSH_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema97};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema97};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema97};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema97.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema97.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema97.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema97.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema97.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema97};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "username") || (key0 === "token")) || (key0 === "githubApp")) || (key0 === "sshKey")) || (key0 === "knownHosts")) || (key0 === "userConfiguration"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema93};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.username !== undefined){
let data0 = data.username;
if(typeof data0 === "string"){
if(func3(data0) > 200){
const err1 = {instancePath:instancePath+"/username",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema93.properties.username};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/username",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema93.properties.username};
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
const err3 = {instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema93.properties.username};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.token !== undefined){
if(!(validate212(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data.githubApp !== undefined){
if(!(validate214(data.githubApp, {instancePath:instancePath+"/githubApp",parentData:data,parentDataProperty:"githubApp",rootData}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
if(data.sshKey !== undefined){
if(!(validate218(data.sshKey, {instancePath:instancePath+"/sshKey",parentData:data,parentDataProperty:"sshKey",rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data.knownHosts !== undefined){
let data4 = data.knownHosts;
if(typeof data4 === "string"){
if(func3(data4) > 500){
const err4 = {instancePath:instancePath+"/knownHosts",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema93.properties.knownHosts};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data4) < 1){
const err5 = {instancePath:instancePath+"/knownHosts",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema93.properties.knownHosts};
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
const err6 = {instancePath:instancePath+"/knownHosts",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema93.properties.knownHosts};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.userConfiguration !== undefined){
let data5 = data.userConfiguration;
if(typeof data5 !== "boolean"){
const err7 = {instancePath:instancePath+"/userConfiguration",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema93.properties.userConfiguration};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema93};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}

const schema98 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["HOOK_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema98};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema98};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema98};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema98.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema98.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema98.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema98.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema98.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema98};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}

const schema99 = {"type":"object","additionalProperties":false,"required":["portals"],"properties":{"portals":{"anyOf":[{"type":"string","pattern":"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$","maxLength":300,"examples":["reseller1-*"]},{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","pattern":"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$","maxLength":300,"examples":["reseller1-*"]}}]},"domains":{"anyOf":[{"type":"string","pattern":"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$","maxLength":300,"examples":["*.reseller1.example"]},{"type":"array","maxItems":1000,"items":{"type":"string","pattern":"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$","maxLength":300,"examples":["*.reseller1.example"]}}]},"templates":{"type":"string","enum":["shared","own"]},"policies":{"type":"string","enum":["shared","own"]}}};
const pattern101 = new RegExp("^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$", "u");
const pattern103 = new RegExp("^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$", "u");

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.portals === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "portals"},message:"must have required property '"+"portals"+"'",parentSchema:schema99};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "portals") || (key0 === "domains")) || (key0 === "templates")) || (key0 === "policies"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema99};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.portals !== undefined){
let data0 = data.portals;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func3(data0) > 300){
const err2 = {instancePath:instancePath+"/portals",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema99.properties.portals.anyOf[0]};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern101.test(data0)){
const err3 = {instancePath:instancePath+"/portals",keyword:"pattern",params:{pattern: "^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"},message:"must match pattern \""+"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"+"\"",parentSchema:schema99.properties.portals.anyOf[0]};
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
const err4 = {instancePath:instancePath+"/portals",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema99.properties.portals.anyOf[0]};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err5 = {instancePath:instancePath+"/portals",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",parentSchema:schema99.properties.portals.anyOf[1]};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/portals",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema99.properties.portals.anyOf[1]};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func3(data1) > 300){
const err7 = {instancePath:instancePath+"/portals/" + i0,keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema99.properties.portals.anyOf[1].items};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern101.test(data1)){
const err8 = {instancePath:instancePath+"/portals/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"},message:"must match pattern \""+"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"+"\"",parentSchema:schema99.properties.portals.anyOf[1].items};
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
const err9 = {instancePath:instancePath+"/portals/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema99.properties.portals.anyOf[1].items};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/portals",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema99.properties.portals.anyOf[1]};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err11 = {instancePath:instancePath+"/portals",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema99.properties.portals};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.domains !== undefined){
let data2 = data.domains;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(typeof data2 === "string"){
if(func3(data2) > 300){
const err12 = {instancePath:instancePath+"/domains",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema99.properties.domains.anyOf[0]};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern103.test(data2)){
const err13 = {instancePath:instancePath+"/domains",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"+"\"",parentSchema:schema99.properties.domains.anyOf[0]};
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
const err14 = {instancePath:instancePath+"/domains",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema99.properties.domains.anyOf[0]};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs14 = errors;
if(Array.isArray(data2)){
if(data2.length > 1000){
const err15 = {instancePath:instancePath+"/domains",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",parentSchema:schema99.properties.domains.anyOf[1]};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func3(data3) > 300){
const err16 = {instancePath:instancePath+"/domains/" + i1,keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema99.properties.domains.anyOf[1].items};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern103.test(data3)){
const err17 = {instancePath:instancePath+"/domains/" + i1,keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"+"\"",parentSchema:schema99.properties.domains.anyOf[1].items};
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
const err18 = {instancePath:instancePath+"/domains/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema99.properties.domains.anyOf[1].items};
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
const err19 = {instancePath:instancePath+"/domains",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema99.properties.domains.anyOf[1]};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err20 = {instancePath:instancePath+"/domains",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema99.properties.domains};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.templates !== undefined){
let data4 = data.templates;
if(typeof data4 !== "string"){
const err21 = {instancePath:instancePath+"/templates",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema99.properties.templates};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data4 === "shared") || (data4 === "own"))){
const err22 = {instancePath:instancePath+"/templates",keyword:"enum",params:{allowedValues: schema99.properties.templates.enum},message:"must be equal to one of the allowed values",parentSchema:schema99.properties.templates};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.policies !== undefined){
let data5 = data.policies;
if(typeof data5 !== "string"){
const err23 = {instancePath:instancePath+"/policies",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema99.properties.policies};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((data5 === "shared") || (data5 === "own"))){
const err24 = {instancePath:instancePath+"/policies",keyword:"enum",params:{allowedValues: schema99.properties.policies.enum},message:"must be equal to one of the allowed values",parentSchema:schema99.properties.policies};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema99};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema90.properties, key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema90};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(func3(data0) > 2000){
const err1 = {instancePath:instancePath+"/repository",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema90.properties.repository};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/repository",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema90.properties.repository};
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
const err3 = {instancePath:instancePath+"/repository",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema90.properties.repository};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.branch !== undefined){
let data1 = data.branch;
if(typeof data1 === "string"){
if(func3(data1) > 200){
const err4 = {instancePath:instancePath+"/branch",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema90.properties.branch};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data1) < 1){
const err5 = {instancePath:instancePath+"/branch",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema90.properties.branch};
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
const err6 = {instancePath:instancePath+"/branch",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema90.properties.branch};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 === "string"){
if(func3(data2) > 200){
const err7 = {instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema90.properties.path};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern87.test(data2)){
const err8 = {instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",parentSchema:schema90.properties.path};
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
const err9 = {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema90.properties.path};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.every !== undefined){
let data3 = data.every;
if(typeof data3 === "string"){
if(!pattern88.test(data3)){
const err10 = {instancePath:instancePath+"/every",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema90.properties.every};
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
const err11 = {instancePath:instancePath+"/every",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema90.properties.every};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.timeout !== undefined){
let data4 = data.timeout;
if(typeof data4 === "string"){
if(!pattern88.test(data4)){
const err12 = {instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema90.properties.timeout};
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
const err13 = {instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema90.properties.timeout};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.status !== undefined){
if(!(validate207(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.auth !== undefined){
if(!(validate211(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
if(data.ca !== undefined){
let data7 = data.ca;
if(typeof data7 === "string"){
if(func3(data7) > 500){
const err14 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema90.properties.ca};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data7) < 1){
const err15 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema90.properties.ca};
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
const err16 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema90.properties.ca};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.proxy !== undefined){
let data8 = data.proxy;
if(typeof data8 === "string"){
if(!pattern99.test(data8)){
const err17 = {instancePath:instancePath+"/proxy",keyword:"pattern",params:{pattern: "^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$"},message:"must match pattern \""+"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$"+"\"",parentSchema:schema90.properties.proxy};
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
const err18 = {instancePath:instancePath+"/proxy",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema90.properties.proxy};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.webhookSecret !== undefined){
let data9 = data.webhookSecret;
const _errs19 = errors;
let valid1 = false;
const _errs20 = errors;
if(!(validate221(data9, {instancePath:instancePath+"/webhookSecret",parentData:data,parentDataProperty:"webhookSecret",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs21 = errors;
if(Array.isArray(data9)){
if(data9.length > 2){
const err19 = {instancePath:instancePath+"/webhookSecret",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",parentSchema:schema90.properties.webhookSecret.anyOf[1]};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.length < 1){
const err20 = {instancePath:instancePath+"/webhookSecret",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema90.properties.webhookSecret.anyOf[1]};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate221(data9[i0], {instancePath:instancePath+"/webhookSecret/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/webhookSecret",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema90.properties.webhookSecret.anyOf[1]};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err22 = {instancePath:instancePath+"/webhookSecret",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema90.properties.webhookSecret};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.requireSignedBy !== undefined){
let data11 = data.requireSignedBy;
if(typeof data11 === "string"){
if(func3(data11) > 500){
const err23 = {instancePath:instancePath+"/requireSignedBy",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema90.properties.requireSignedBy};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func3(data11) < 1){
const err24 = {instancePath:instancePath+"/requireSignedBy",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema90.properties.requireSignedBy};
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
const err25 = {instancePath:instancePath+"/requireSignedBy",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema90.properties.requireSignedBy};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.may !== undefined){
if(!(validate224(data.may, {instancePath:instancePath+"/may",parentData:data,parentDataProperty:"may",rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema90};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}

const schema100 = {"type":"object","additionalProperties":false,"required":["name","repository"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$","examples":["reseller1"]},"repository":{"type":"string","minLength":1,"maxLength":2000},"branch":{"type":"string","minLength":1,"maxLength":200},"path":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":200,"examples":["portals"]},"every":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"timeout":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"status":{"$ref":"#/definitions/part1"},"auth":{"$ref":"#/definitions/part6"},"ca":{"type":"string","minLength":1,"maxLength":500},"proxy":{"type":"string","pattern":"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$","examples":["http://proxy.acme.example:3128"]},"webhookSecret":{"anyOf":[{"$ref":"#/definitions/part7"},{"type":"array","items":{"$ref":"#/definitions/part7"},"minItems":1,"maxItems":2}]},"requireSignedBy":{"type":"string","minLength":1,"maxLength":500},"may":{"$ref":"#/definitions/part8"}}};
const pattern105 = new RegExp("^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$", "u");

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema100};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.repository === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'",parentSchema:schema100};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema100.properties, key0))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema100};
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
if(!pattern105.test(data0)){
const err3 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"+"\"",parentSchema:schema100.properties.name};
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
const err4 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema100.properties.name};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.repository !== undefined){
let data1 = data.repository;
if(typeof data1 === "string"){
if(func3(data1) > 2000){
const err5 = {instancePath:instancePath+"/repository",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema100.properties.repository};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/repository",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema100.properties.repository};
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
const err7 = {instancePath:instancePath+"/repository",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema100.properties.repository};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.branch !== undefined){
let data2 = data.branch;
if(typeof data2 === "string"){
if(func3(data2) > 200){
const err8 = {instancePath:instancePath+"/branch",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema100.properties.branch};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data2) < 1){
const err9 = {instancePath:instancePath+"/branch",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema100.properties.branch};
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
const err10 = {instancePath:instancePath+"/branch",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema100.properties.branch};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 === "string"){
if(func3(data3) > 200){
const err11 = {instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema100.properties.path};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern87.test(data3)){
const err12 = {instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",parentSchema:schema100.properties.path};
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
const err13 = {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema100.properties.path};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.every !== undefined){
let data4 = data.every;
if(typeof data4 === "string"){
if(!pattern88.test(data4)){
const err14 = {instancePath:instancePath+"/every",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema100.properties.every};
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
const err15 = {instancePath:instancePath+"/every",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema100.properties.every};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.timeout !== undefined){
let data5 = data.timeout;
if(typeof data5 === "string"){
if(!pattern88.test(data5)){
const err16 = {instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema100.properties.timeout};
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
const err17 = {instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema100.properties.timeout};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.status !== undefined){
if(!(validate207(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.auth !== undefined){
if(!(validate211(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
if(data.ca !== undefined){
let data8 = data.ca;
if(typeof data8 === "string"){
if(func3(data8) > 500){
const err18 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema100.properties.ca};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func3(data8) < 1){
const err19 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema100.properties.ca};
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
const err20 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema100.properties.ca};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.proxy !== undefined){
let data9 = data.proxy;
if(typeof data9 === "string"){
if(!pattern99.test(data9)){
const err21 = {instancePath:instancePath+"/proxy",keyword:"pattern",params:{pattern: "^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$"},message:"must match pattern \""+"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$"+"\"",parentSchema:schema100.properties.proxy};
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
const err22 = {instancePath:instancePath+"/proxy",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema100.properties.proxy};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.webhookSecret !== undefined){
let data10 = data.webhookSecret;
const _errs21 = errors;
let valid1 = false;
const _errs22 = errors;
if(!(validate221(data10, {instancePath:instancePath+"/webhookSecret",parentData:data,parentDataProperty:"webhookSecret",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
var _valid0 = _errs22 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs23 = errors;
if(Array.isArray(data10)){
if(data10.length > 2){
const err23 = {instancePath:instancePath+"/webhookSecret",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",parentSchema:schema100.properties.webhookSecret.anyOf[1]};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10.length < 1){
const err24 = {instancePath:instancePath+"/webhookSecret",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema100.properties.webhookSecret.anyOf[1]};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate221(data10[i0], {instancePath:instancePath+"/webhookSecret/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/webhookSecret",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema100.properties.webhookSecret.anyOf[1]};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err26 = {instancePath:instancePath+"/webhookSecret",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema100.properties.webhookSecret};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.requireSignedBy !== undefined){
let data12 = data.requireSignedBy;
if(typeof data12 === "string"){
if(func3(data12) > 500){
const err27 = {instancePath:instancePath+"/requireSignedBy",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema100.properties.requireSignedBy};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func3(data12) < 1){
const err28 = {instancePath:instancePath+"/requireSignedBy",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema100.properties.requireSignedBy};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/requireSignedBy",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema100.properties.requireSignedBy};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.may !== undefined){
if(!(validate224(data.may, {instancePath:instancePath+"/may",parentData:data,parentDataProperty:"may",rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema100};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"object","additionalProperties":false,"required":[],"properties":{"public":{"$ref":"#/definitions/part11"},"target":{"type":"string","minLength":1,"maxLength":253},"http":{"type":"string","maxLength":100},"https":{"type":"string","maxLength":100},"countryHeader":{"type":["string","null"],"pattern":"^[A-Za-z][A-Za-z0-9-]{0,63}$","examples":["CF-IPCountry"]},"trustedProxies":{"type":"array","items":{"type":"string","maxLength":64},"maxItems":100},"resolvers":{"type":"array","items":{"type":"string","minLength":2,"maxLength":64},"maxItems":10},"zone":{"type":"string","pattern":"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["portals.example.net"]},"internalNames":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9-]+(\\.[a-z0-9-]+)*$","maxLength":253,"examples":["internal"]},"maxItems":20,"uniqueItems":true},"lostGrace":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["24h"]},"probe":{"type":"string","pattern":"^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$","maxLength":300,"examples":["edge.example.net:443"]},"connectionsPerAddress":{"type":"integer","minimum":1,"maximum":10000}}};
const schema102 = {"type":"object","additionalProperties":false,"required":["https"],"properties":{"https":{"type":"integer","minimum":1,"maximum":65535}}};

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.https === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "https"},message:"must have required property '"+"https"+"'",parentSchema:schema102};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "https")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema102};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.https !== undefined){
let data0 = data.https;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/https",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema102.properties.https};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/https",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema102.properties.https};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/https",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema102.properties.https};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema102};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}

const pattern113 = new RegExp("^[A-Za-z][A-Za-z0-9-]{0,63}$", "u");
const pattern114 = new RegExp("^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", "u");
const pattern115 = new RegExp("^[a-z0-9-]+(\\.[a-z0-9-]+)*$", "u");
const pattern117 = new RegExp("^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$", "u");

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema101.properties, key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema101};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.public !== undefined){
if(!(validate235(data.public, {instancePath:instancePath+"/public",parentData:data,parentDataProperty:"public",rootData}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(typeof data1 === "string"){
if(func3(data1) > 253){
const err1 = {instancePath:instancePath+"/target",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema101.properties.target};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data1) < 1){
const err2 = {instancePath:instancePath+"/target",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema101.properties.target};
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
const err3 = {instancePath:instancePath+"/target",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema101.properties.target};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.http !== undefined){
let data2 = data.http;
if(typeof data2 === "string"){
if(func3(data2) > 100){
const err4 = {instancePath:instancePath+"/http",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema101.properties.http};
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
const err5 = {instancePath:instancePath+"/http",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema101.properties.http};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.https !== undefined){
let data3 = data.https;
if(typeof data3 === "string"){
if(func3(data3) > 100){
const err6 = {instancePath:instancePath+"/https",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema101.properties.https};
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
const err7 = {instancePath:instancePath+"/https",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema101.properties.https};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.countryHeader !== undefined){
let data4 = data.countryHeader;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/countryHeader",keyword:"type",params:{type: schema101.properties.countryHeader.type},message:"must be string,null",parentSchema:schema101.properties.countryHeader};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern113.test(data4)){
const err9 = {instancePath:instancePath+"/countryHeader",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9-]{0,63}$"+"\"",parentSchema:schema101.properties.countryHeader};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.trustedProxies !== undefined){
let data5 = data.trustedProxies;
if(Array.isArray(data5)){
if(data5.length > 100){
const err10 = {instancePath:instancePath+"/trustedProxies",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema101.properties.trustedProxies};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func3(data6) > 64){
const err11 = {instancePath:instancePath+"/trustedProxies/" + i0,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema101.properties.trustedProxies.items};
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
const err12 = {instancePath:instancePath+"/trustedProxies/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema101.properties.trustedProxies.items};
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
const err13 = {instancePath:instancePath+"/trustedProxies",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema101.properties.trustedProxies};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.resolvers !== undefined){
let data7 = data.resolvers;
if(Array.isArray(data7)){
if(data7.length > 10){
const err14 = {instancePath:instancePath+"/resolvers",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",parentSchema:schema101.properties.resolvers};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(func3(data8) > 64){
const err15 = {instancePath:instancePath+"/resolvers/" + i1,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema101.properties.resolvers.items};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data8) < 2){
const err16 = {instancePath:instancePath+"/resolvers/" + i1,keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters",parentSchema:schema101.properties.resolvers.items};
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
const err17 = {instancePath:instancePath+"/resolvers/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema101.properties.resolvers.items};
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
const err18 = {instancePath:instancePath+"/resolvers",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema101.properties.resolvers};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.zone !== undefined){
let data9 = data.zone;
if(typeof data9 === "string"){
if(!pattern114.test(data9)){
const err19 = {instancePath:instancePath+"/zone",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",parentSchema:schema101.properties.zone};
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
const err20 = {instancePath:instancePath+"/zone",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema101.properties.zone};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.internalNames !== undefined){
let data10 = data.internalNames;
if(Array.isArray(data10)){
if(data10.length > 20){
const err21 = {instancePath:instancePath+"/internalNames",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema101.properties.internalNames};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(func3(data11) > 253){
const err22 = {instancePath:instancePath+"/internalNames/" + i2,keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema101.properties.internalNames.items};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern115.test(data11)){
const err23 = {instancePath:instancePath+"/internalNames/" + i2,keyword:"pattern",params:{pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$"},message:"must match pattern \""+"^[a-z0-9-]+(\\.[a-z0-9-]+)*$"+"\"",parentSchema:schema101.properties.internalNames.items};
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
const err24 = {instancePath:instancePath+"/internalNames/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema101.properties.internalNames.items};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
let i3 = data10.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data10[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err25 = {instancePath:instancePath+"/internalNames",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",parentSchema:schema101.properties.internalNames};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err26 = {instancePath:instancePath+"/internalNames",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema101.properties.internalNames};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.lostGrace !== undefined){
let data12 = data.lostGrace;
if(typeof data12 === "string"){
if(!pattern88.test(data12)){
const err27 = {instancePath:instancePath+"/lostGrace",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema101.properties.lostGrace};
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
const err28 = {instancePath:instancePath+"/lostGrace",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema101.properties.lostGrace};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.probe !== undefined){
let data13 = data.probe;
if(typeof data13 === "string"){
if(func3(data13) > 300){
const err29 = {instancePath:instancePath+"/probe",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema101.properties.probe};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern117.test(data13)){
const err30 = {instancePath:instancePath+"/probe",keyword:"pattern",params:{pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},message:"must match pattern \""+"^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"+"\"",parentSchema:schema101.properties.probe};
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
const err31 = {instancePath:instancePath+"/probe",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema101.properties.probe};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.connectionsPerAddress !== undefined){
let data14 = data.connectionsPerAddress;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err32 = {instancePath:instancePath+"/connectionsPerAddress",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema101.properties.connectionsPerAddress};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 10000 || isNaN(data14)){
const err33 = {instancePath:instancePath+"/connectionsPerAddress",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",parentSchema:schema101.properties.connectionsPerAddress};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err34 = {instancePath:instancePath+"/connectionsPerAddress",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema101.properties.connectionsPerAddress};
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
}
else {
const err35 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema101};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}

const schema103 = {"type":"object","additionalProperties":false,"required":["zone","server","tsig"],"properties":{"zone":{"type":"string","pattern":"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["portals.example.net"]},"server":{"type":"string","minLength":2,"maxLength":64},"tsig":{"$ref":"#/definitions/part14"},"records":{"type":"boolean"},"owner":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$","examples":["portico"]}}};
const schema104 = {"type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63})*$","maxLength":253,"examples":["portico"]},"algorithm":{"enum":["hmac-sha256","hmac-sha384","hmac-sha512"]},"key":{"$ref":"#/definitions/part13"}}};
const pattern119 = new RegExp("^[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63})*$", "u");
const schema105 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["DNS_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema105};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema105};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema105};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema105.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema105.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema105.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema105.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema105.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema105};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}


function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema104};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",parentSchema:schema104};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "algorithm")) || (key0 === "key"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema104};
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
if(func3(data0) > 253){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema104.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern119.test(data0)){
const err4 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63})*$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63})*$"+"\"",parentSchema:schema104.properties.name};
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
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema104.properties.name};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.algorithm !== undefined){
let data1 = data.algorithm;
if(!(((data1 === "hmac-sha256") || (data1 === "hmac-sha384")) || (data1 === "hmac-sha512"))){
const err6 = {instancePath:instancePath+"/algorithm",keyword:"enum",params:{allowedValues: schema104.properties.algorithm.enum},message:"must be equal to one of the allowed values",parentSchema:schema104.properties.algorithm};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.key !== undefined){
if(!(validate240(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema104};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}


function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.zone === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'",parentSchema:schema103};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.server === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",parentSchema:schema103};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tsig === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "tsig"},message:"must have required property '"+"tsig"+"'",parentSchema:schema103};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "zone") || (key0 === "server")) || (key0 === "tsig")) || (key0 === "records")) || (key0 === "owner"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema103};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.zone !== undefined){
let data0 = data.zone;
if(typeof data0 === "string"){
if(!pattern114.test(data0)){
const err4 = {instancePath:instancePath+"/zone",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",parentSchema:schema103.properties.zone};
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
const err5 = {instancePath:instancePath+"/zone",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema103.properties.zone};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.server !== undefined){
let data1 = data.server;
if(typeof data1 === "string"){
if(func3(data1) > 64){
const err6 = {instancePath:instancePath+"/server",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema103.properties.server};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 2){
const err7 = {instancePath:instancePath+"/server",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters",parentSchema:schema103.properties.server};
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
const err8 = {instancePath:instancePath+"/server",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema103.properties.server};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.tsig !== undefined){
if(!(validate239(data.tsig, {instancePath:instancePath+"/tsig",parentData:data,parentDataProperty:"tsig",rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
if(data.records !== undefined){
let data3 = data.records;
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/records",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema103.properties.records};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if(typeof data4 === "string"){
if(!pattern105.test(data4)){
const err10 = {instancePath:instancePath+"/owner",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"+"\"",parentSchema:schema103.properties.owner};
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
const err11 = {instancePath:instancePath+"/owner",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema103.properties.owner};
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
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema103};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}

const schema106 = {"type":"object","additionalProperties":false,"required":[],"properties":{"database":{"type":["string","null"],"minLength":1,"maxLength":500}}};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "database")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema106};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.database !== undefined){
let data0 = data.database;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/database",keyword:"type",params:{type: schema106.properties.database.type},message:"must be string,null",parentSchema:schema106.properties.database};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(func3(data0) > 500){
const err2 = {instancePath:instancePath+"/database",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema106.properties.database};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/database",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema106.properties.database};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema106};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}

const schema107 = {"type":"object","additionalProperties":false,"required":[],"properties":{"issuer":{"enum":["internal","acme"]},"secretKey":{"$ref":"#/definitions/part17"},"secretKeyFallbacks":{"anyOf":[{"$ref":"#/definitions/part18"},{"type":"array","items":{"$ref":"#/definitions/part18"},"minItems":1,"maxItems":5}]},"acme":{"type":"array","maxItems":10,"items":{"$ref":"#/definitions/part25"}},"keyType":{"enum":["ecdsa-p256","rsa-3072"]},"provided":{"type":"array","maxItems":50,"items":{"$ref":"#/definitions/part28"}},"challengeZone":{"type":"string","pattern":"^(?=.{1,200}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["challenges.example.net"]}}};
const schema108 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema108};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema108};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema108};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema108.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema108.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema108.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema108.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema108.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema108};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}

const schema109 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_OLD_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema109};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema109};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema109};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema109.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema109.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema109.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema109.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema109.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema109};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}

const schema110 = {"type":"object","additionalProperties":false,"required":["directory"],"properties":{"directory":{"type":"string","pattern":"^https://[^\\s\"'<>\\\\]+$","maxLength":2000,"examples":["https://acme-v02.api.letsencrypt.org/directory"]},"email":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@operator.example"]},"eab":{"$ref":"#/definitions/part20"},"ca":{"type":"string","minLength":1,"maxLength":500},"profile":{"type":"string","minLength":1,"maxLength":100},"challenges":{"type":"array","minItems":1,"maxItems":3,"uniqueItems":true,"items":{"enum":["http-01","tls-alpn-01","dns-01"]}},"preferredChain":{"type":"string","minLength":1,"maxLength":200},"limits":{"$ref":"#/definitions/part24"}}};
const func0 = func0Module.default ?? func0Module;
const schema111 = {"type":"object","additionalProperties":false,"required":["keyId","key"],"properties":{"keyId":{"type":"string","minLength":1,"maxLength":500},"key":{"$ref":"#/definitions/part19"}}};
const schema112 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["EAB_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema112};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema112};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema112};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema112.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema112.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema112.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema112.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema112.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema112};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}


function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keyId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "keyId"},message:"must have required property '"+"keyId"+"'",parentSchema:schema111};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",parentSchema:schema111};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "keyId") || (key0 === "key"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema111};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.keyId !== undefined){
let data0 = data.keyId;
if(typeof data0 === "string"){
if(func3(data0) > 500){
const err3 = {instancePath:instancePath+"/keyId",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema111.properties.keyId};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/keyId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema111.properties.keyId};
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
const err5 = {instancePath:instancePath+"/keyId",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema111.properties.keyId};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.key !== undefined){
if(!(validate254(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema111};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}

const schema113 = {"type":"object","additionalProperties":false,"properties":{"orders":{"$ref":"#/definitions/part21"},"certificates":{"$ref":"#/definitions/part22"},"duplicates":{"$ref":"#/definitions/part22"},"failures":{"$ref":"#/definitions/part23"}}};
const schema114 = {"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":1000000},"per":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["3h"]}}};

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",parentSchema:schema114};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.per === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'",parentSchema:schema114};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "max") || (key0 === "per"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema114};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.max !== undefined){
let data0 = data.max;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/max",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema114.properties.max};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/max",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema114.properties.max};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/max",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema114.properties.max};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.per !== undefined){
let data1 = data.per;
if(typeof data1 === "string"){
if(!pattern88.test(data1)){
const err6 = {instancePath:instancePath+"/per",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema114.properties.per};
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
const err7 = {instancePath:instancePath+"/per",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema114.properties.per};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema114};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}

const schema115 = {"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":1000000},"per":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["168h"]}}};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",parentSchema:schema115};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.per === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'",parentSchema:schema115};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "max") || (key0 === "per"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema115};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.max !== undefined){
let data0 = data.max;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/max",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema115.properties.max};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/max",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema115.properties.max};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/max",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema115.properties.max};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.per !== undefined){
let data1 = data.per;
if(typeof data1 === "string"){
if(!pattern88.test(data1)){
const err6 = {instancePath:instancePath+"/per",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema115.properties.per};
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
const err7 = {instancePath:instancePath+"/per",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema115.properties.per};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema115};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}

const schema116 = {"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":1000000},"per":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["1h"]}}};

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",parentSchema:schema116};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.per === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'",parentSchema:schema116};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "max") || (key0 === "per"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema116};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.max !== undefined){
let data0 = data.max;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/max",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema116.properties.max};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/max",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema116.properties.max};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/max",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema116.properties.max};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.per !== undefined){
let data1 = data.per;
if(typeof data1 === "string"){
if(!pattern88.test(data1)){
const err6 = {instancePath:instancePath+"/per",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema116.properties.per};
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
const err7 = {instancePath:instancePath+"/per",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema116.properties.per};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema116};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}


function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "orders") || (key0 === "certificates")) || (key0 === "duplicates")) || (key0 === "failures"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema113};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.orders !== undefined){
if(!(validate258(data.orders, {instancePath:instancePath+"/orders",parentData:data,parentDataProperty:"orders",rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
if(data.certificates !== undefined){
if(!(validate260(data.certificates, {instancePath:instancePath+"/certificates",parentData:data,parentDataProperty:"certificates",rootData}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
}
if(data.duplicates !== undefined){
if(!(validate260(data.duplicates, {instancePath:instancePath+"/duplicates",parentData:data,parentDataProperty:"duplicates",rootData}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
}
if(data.failures !== undefined){
if(!(validate263(data.failures, {instancePath:instancePath+"/failures",parentData:data,parentDataProperty:"failures",rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema113};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}


function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.directory === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "directory"},message:"must have required property '"+"directory"+"'",parentSchema:schema110};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "directory") || (key0 === "email")) || (key0 === "eab")) || (key0 === "ca")) || (key0 === "profile")) || (key0 === "challenges")) || (key0 === "preferredChain")) || (key0 === "limits"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema110};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.directory !== undefined){
let data0 = data.directory;
if(typeof data0 === "string"){
if(func3(data0) > 2000){
const err2 = {instancePath:instancePath+"/directory",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema110.properties.directory};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern13.test(data0)){
const err3 = {instancePath:instancePath+"/directory",keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\]+$"},message:"must match pattern \""+"^https://[^\\s\"'<>\\\\]+$"+"\"",parentSchema:schema110.properties.directory};
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
const err4 = {instancePath:instancePath+"/directory",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema110.properties.directory};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(func3(data1) > 254){
const err5 = {instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",parentSchema:schema110.properties.email};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern25.test(data1)){
const err6 = {instancePath:instancePath+"/email",keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",parentSchema:schema110.properties.email};
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
const err7 = {instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema110.properties.email};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.eab !== undefined){
if(!(validate253(data.eab, {instancePath:instancePath+"/eab",parentData:data,parentDataProperty:"eab",rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.ca !== undefined){
let data3 = data.ca;
if(typeof data3 === "string"){
if(func3(data3) > 500){
const err8 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema110.properties.ca};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data3) < 1){
const err9 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema110.properties.ca};
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
const err10 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema110.properties.ca};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.profile !== undefined){
let data4 = data.profile;
if(typeof data4 === "string"){
if(func3(data4) > 100){
const err11 = {instancePath:instancePath+"/profile",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema110.properties.profile};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func3(data4) < 1){
const err12 = {instancePath:instancePath+"/profile",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema110.properties.profile};
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
const err13 = {instancePath:instancePath+"/profile",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema110.properties.profile};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.challenges !== undefined){
let data5 = data.challenges;
if(Array.isArray(data5)){
if(data5.length > 3){
const err14 = {instancePath:instancePath+"/challenges",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema110.properties.challenges};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/challenges",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema110.properties.challenges};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!(((data6 === "http-01") || (data6 === "tls-alpn-01")) || (data6 === "dns-01"))){
const err16 = {instancePath:instancePath+"/challenges/" + i0,keyword:"enum",params:{allowedValues: schema110.properties.challenges.items.enum},message:"must be equal to one of the allowed values",parentSchema:schema110.properties.challenges.items};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data5[i1], data5[j0])){
const err17 = {instancePath:instancePath+"/challenges",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",parentSchema:schema110.properties.challenges};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/challenges",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema110.properties.challenges};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.preferredChain !== undefined){
let data7 = data.preferredChain;
if(typeof data7 === "string"){
if(func3(data7) > 200){
const err19 = {instancePath:instancePath+"/preferredChain",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema110.properties.preferredChain};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func3(data7) < 1){
const err20 = {instancePath:instancePath+"/preferredChain",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema110.properties.preferredChain};
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
const err21 = {instancePath:instancePath+"/preferredChain",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema110.properties.preferredChain};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.limits !== undefined){
if(!(validate257(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema110};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}

const schema117 = {"type":"object","additionalProperties":false,"required":["hosts","chain","key"],"properties":{"hosts":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["*.portals.example.net"]}},"chain":{"$ref":"#/definitions/part26"},"key":{"$ref":"#/definitions/part27"}}};
const pattern130 = new RegExp("^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", "u");
const schema118 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["ZONE_CHAIN"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema118};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema118};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema118};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema118.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema118.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema118.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema118.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema118.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema118};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}

const schema119 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["ZONE_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema119};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema119};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema119};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema119.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema119.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema119.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema119.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema119.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema119};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}


function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hosts === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "hosts"},message:"must have required property '"+"hosts"+"'",parentSchema:schema117};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.chain === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "chain"},message:"must have required property '"+"chain"+"'",parentSchema:schema117};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",parentSchema:schema117};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "hosts") || (key0 === "chain")) || (key0 === "key"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema117};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.hosts !== undefined){
let data0 = data.hosts;
if(Array.isArray(data0)){
if(data0.length > 100){
const err4 = {instancePath:instancePath+"/hosts",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema117.properties.hosts};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/hosts",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema117.properties.hosts};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern130.test(data1)){
const err6 = {instancePath:instancePath+"/hosts/" + i0,keyword:"pattern",params:{pattern: "^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",parentSchema:schema117.properties.hosts.items};
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
const err7 = {instancePath:instancePath+"/hosts/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema117.properties.hosts.items};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err8 = {instancePath:instancePath+"/hosts",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",parentSchema:schema117.properties.hosts};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err9 = {instancePath:instancePath+"/hosts",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema117.properties.hosts};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.chain !== undefined){
if(!(validate268(data.chain, {instancePath:instancePath+"/chain",parentData:data,parentDataProperty:"chain",rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.key !== undefined){
if(!(validate270(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema117};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}

const pattern133 = new RegExp("^(?=.{1,200}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", "u");

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "issuer") || (key0 === "secretKey")) || (key0 === "secretKeyFallbacks")) || (key0 === "acme")) || (key0 === "keyType")) || (key0 === "provided")) || (key0 === "challengeZone"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema107};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.issuer !== undefined){
let data0 = data.issuer;
if(!((data0 === "internal") || (data0 === "acme"))){
const err1 = {instancePath:instancePath+"/issuer",keyword:"enum",params:{allowedValues: schema107.properties.issuer.enum},message:"must be equal to one of the allowed values",parentSchema:schema107.properties.issuer};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.secretKey !== undefined){
if(!(validate247(data.secretKey, {instancePath:instancePath+"/secretKey",parentData:data,parentDataProperty:"secretKey",rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.secretKeyFallbacks !== undefined){
let data2 = data.secretKeyFallbacks;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate249(data2, {instancePath:instancePath+"/secretKeyFallbacks",parentData:data,parentDataProperty:"secretKeyFallbacks",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(Array.isArray(data2)){
if(data2.length > 5){
const err2 = {instancePath:instancePath+"/secretKeyFallbacks",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",parentSchema:schema107.properties.secretKeyFallbacks.anyOf[1]};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/secretKeyFallbacks",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema107.properties.secretKeyFallbacks.anyOf[1]};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate249(data2[i0], {instancePath:instancePath+"/secretKeyFallbacks/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/secretKeyFallbacks",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema107.properties.secretKeyFallbacks.anyOf[1]};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/secretKeyFallbacks",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema107.properties.secretKeyFallbacks};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.acme !== undefined){
let data4 = data.acme;
if(Array.isArray(data4)){
if(data4.length > 10){
const err6 = {instancePath:instancePath+"/acme",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",parentSchema:schema107.properties.acme};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate252(data4[i1], {instancePath:instancePath+"/acme/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/acme",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema107.properties.acme};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.keyType !== undefined){
let data6 = data.keyType;
if(!((data6 === "ecdsa-p256") || (data6 === "rsa-3072"))){
const err8 = {instancePath:instancePath+"/keyType",keyword:"enum",params:{allowedValues: schema107.properties.keyType.enum},message:"must be equal to one of the allowed values",parentSchema:schema107.properties.keyType};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.provided !== undefined){
let data7 = data.provided;
if(Array.isArray(data7)){
if(data7.length > 50){
const err9 = {instancePath:instancePath+"/provided",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema107.properties.provided};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate267(data7[i2], {instancePath:instancePath+"/provided/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/provided",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema107.properties.provided};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.challengeZone !== undefined){
let data9 = data.challengeZone;
if(typeof data9 === "string"){
if(!pattern133.test(data9)){
const err11 = {instancePath:instancePath+"/challengeZone",keyword:"pattern",params:{pattern: "^(?=.{1,200}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^(?=.{1,200}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",parentSchema:schema107.properties.challengeZone};
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
const err12 = {instancePath:instancePath+"/challengeZone",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema107.properties.challengeZone};
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
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema107};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}

const schema120 = {"type":"object","additionalProperties":false,"required":[],"properties":{"listen":{"type":"string","maxLength":100},"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://console.operator.example"]},"environment":{"type":"string","minLength":1,"maxLength":40},"users":{"type":"array","maxItems":500,"items":{"$ref":"#/definitions/part30"}},"openid":{"$ref":"#/definitions/part33"},"recentProof":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["10m"]},"insecure":{"type":"boolean"},"tokens":{"$ref":"#/definitions/part34"},"token":{"$ref":"#/definitions/part35"},"mailReports":{"$ref":"#/definitions/part39"}}};
const schema121 = {"type":"object","additionalProperties":false,"required":["email","role"],"properties":{"email":{"type":"string","pattern":"^[^\\s@]{1,64}@[^\\s@]{1,190}$","maxLength":254,"examples":["ada@operator.example"]},"role":{"type":"string","enum":["viewer","operator","admin"]}}};
const pattern135 = new RegExp("^[^\\s@]{1,64}@[^\\s@]{1,190}$", "u");

function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",parentSchema:schema121};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema121};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "email") || (key0 === "role"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema121};
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
if(func3(data0) > 254){
const err3 = {instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",parentSchema:schema121.properties.email};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern135.test(data0)){
const err4 = {instancePath:instancePath+"/email",keyword:"pattern",params:{pattern: "^[^\\s@]{1,64}@[^\\s@]{1,190}$"},message:"must match pattern \""+"^[^\\s@]{1,64}@[^\\s@]{1,190}$"+"\"",parentSchema:schema121.properties.email};
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
const err5 = {instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema121.properties.email};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema121.properties.role};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data1 === "viewer") || (data1 === "operator")) || (data1 === "admin"))){
const err7 = {instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema121.properties.role.enum},message:"must be equal to one of the allowed values",parentSchema:schema121.properties.role};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema121};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}

const schema122 = {"type":"object","additionalProperties":false,"required":["issuer","clientId","roles"],"properties":{"issuer":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://id.operator.example/realms/staff"]},"clientId":{"type":"string","minLength":1,"maxLength":200},"clientSecret":{"$ref":"#/definitions/part31"},"scopes":{"type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","pattern":"^[!#-\\[\\]-~]{1,100}$","examples":["groups"]}},"claim":{"type":"string","minLength":1,"maxLength":200},"acr":{"type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","pattern":"^[!-~]{1,200}$","examples":["urn:example:mfa"]}},"roles":{"$ref":"#/definitions/part32"}}};
const pattern138 = new RegExp("^[!#-\\[\\]-~]{1,100}$", "u");
const pattern139 = new RegExp("^[!-~]{1,200}$", "u");
const schema123 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["CONSOLE_OPENID_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema123};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema123};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema123};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema123.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema123.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema123.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema123.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema123.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema123};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}

const schema124 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"viewer":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"operator":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"admin":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}}}};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema124};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "viewer") || (key0 === "operator")) || (key0 === "admin"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema124};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.viewer !== undefined){
let data0 = data.viewer;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/viewer",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema124.properties.viewer};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func3(data1) > 200){
const err3 = {instancePath:instancePath+"/viewer/" + i0,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema124.properties.viewer.items};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data1) < 1){
const err4 = {instancePath:instancePath+"/viewer/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema124.properties.viewer.items};
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
const err5 = {instancePath:instancePath+"/viewer/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema124.properties.viewer.items};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err6 = {instancePath:instancePath+"/viewer",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",parentSchema:schema124.properties.viewer};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/viewer",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema124.properties.viewer};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.operator !== undefined){
let data2 = data.operator;
if(Array.isArray(data2)){
if(data2.length > 100){
const err8 = {instancePath:instancePath+"/operator",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema124.properties.operator};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 === "string"){
if(func3(data3) > 200){
const err9 = {instancePath:instancePath+"/operator/" + i2,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema124.properties.operator.items};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data3) < 1){
const err10 = {instancePath:instancePath+"/operator/" + i2,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema124.properties.operator.items};
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
const err11 = {instancePath:instancePath+"/operator/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema124.properties.operator.items};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data2[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err12 = {instancePath:instancePath+"/operator",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",parentSchema:schema124.properties.operator};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err13 = {instancePath:instancePath+"/operator",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema124.properties.operator};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.admin !== undefined){
let data4 = data.admin;
if(Array.isArray(data4)){
if(data4.length > 100){
const err14 = {instancePath:instancePath+"/admin",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema124.properties.admin};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len2 = data4.length;
for(let i4=0; i4<len2; i4++){
let data5 = data4[i4];
if(typeof data5 === "string"){
if(func3(data5) > 200){
const err15 = {instancePath:instancePath+"/admin/" + i4,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema124.properties.admin.items};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data5) < 1){
const err16 = {instancePath:instancePath+"/admin/" + i4,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema124.properties.admin.items};
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
const err17 = {instancePath:instancePath+"/admin/" + i4,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema124.properties.admin.items};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i5 = data4.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data4[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err18 = {instancePath:instancePath+"/admin",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",parentSchema:schema124.properties.admin};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err19 = {instancePath:instancePath+"/admin",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema124.properties.admin};
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
else {
const err20 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema124};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate280.errors = vErrors;
return errors === 0;
}


function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuer === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'",parentSchema:schema122};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.clientId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'",parentSchema:schema122};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.roles === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",parentSchema:schema122};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "issuer") || (key0 === "clientId")) || (key0 === "clientSecret")) || (key0 === "scopes")) || (key0 === "claim")) || (key0 === "acr")) || (key0 === "roles"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema122};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.issuer !== undefined){
let data0 = data.issuer;
if(typeof data0 === "string"){
if(!pattern92.test(data0)){
const err4 = {instancePath:instancePath+"/issuer",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema122.properties.issuer};
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
const err5 = {instancePath:instancePath+"/issuer",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema122.properties.issuer};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.clientId !== undefined){
let data1 = data.clientId;
if(typeof data1 === "string"){
if(func3(data1) > 200){
const err6 = {instancePath:instancePath+"/clientId",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema122.properties.clientId};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/clientId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema122.properties.clientId};
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
const err8 = {instancePath:instancePath+"/clientId",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema122.properties.clientId};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.clientSecret !== undefined){
if(!(validate278(data.clientSecret, {instancePath:instancePath+"/clientSecret",parentData:data,parentDataProperty:"clientSecret",rootData}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
}
if(data.scopes !== undefined){
let data3 = data.scopes;
if(Array.isArray(data3)){
if(data3.length > 20){
const err9 = {instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema122.properties.scopes};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern138.test(data4)){
const err10 = {instancePath:instancePath+"/scopes/" + i0,keyword:"pattern",params:{pattern: "^[!#-\\[\\]-~]{1,100}$"},message:"must match pattern \""+"^[!#-\\[\\]-~]{1,100}$"+"\"",parentSchema:schema122.properties.scopes.items};
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
const err11 = {instancePath:instancePath+"/scopes/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema122.properties.scopes.items};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err12 = {instancePath:instancePath+"/scopes",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",parentSchema:schema122.properties.scopes};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err13 = {instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema122.properties.scopes};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.claim !== undefined){
let data5 = data.claim;
if(typeof data5 === "string"){
if(func3(data5) > 200){
const err14 = {instancePath:instancePath+"/claim",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema122.properties.claim};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data5) < 1){
const err15 = {instancePath:instancePath+"/claim",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema122.properties.claim};
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
const err16 = {instancePath:instancePath+"/claim",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema122.properties.claim};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.acr !== undefined){
let data6 = data.acr;
if(Array.isArray(data6)){
if(data6.length > 20){
const err17 = {instancePath:instancePath+"/acr",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema122.properties.acr};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(!pattern139.test(data7)){
const err18 = {instancePath:instancePath+"/acr/" + i2,keyword:"pattern",params:{pattern: "^[!-~]{1,200}$"},message:"must match pattern \""+"^[!-~]{1,200}$"+"\"",parentSchema:schema122.properties.acr.items};
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
const err19 = {instancePath:instancePath+"/acr/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema122.properties.acr.items};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data6[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err20 = {instancePath:instancePath+"/acr",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",parentSchema:schema122.properties.acr};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err21 = {instancePath:instancePath+"/acr",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema122.properties.acr};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.roles !== undefined){
if(!(validate280(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema122};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}

const schema125 = {"type":"object","additionalProperties":false,"required":[],"properties":{"life":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["720h"]},"maxLife":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["2160h"]}}};

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "life") || (key0 === "maxLife"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema125};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.life !== undefined){
let data0 = data.life;
if(typeof data0 === "string"){
if(!pattern88.test(data0)){
const err1 = {instancePath:instancePath+"/life",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema125.properties.life};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/life",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema125.properties.life};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.maxLife !== undefined){
let data1 = data.maxLife;
if(typeof data1 === "string"){
if(!pattern88.test(data1)){
const err3 = {instancePath:instancePath+"/maxLife",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema125.properties.maxLife};
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
const err4 = {instancePath:instancePath+"/maxLife",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema125.properties.maxLife};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema125};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}

const schema126 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["CONSOLE_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema126};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema126};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema126};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema126.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema126.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema126.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema126.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema126.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema126};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}

const schema127 = {"type":"object","additionalProperties":false,"required":[],"properties":{"secret":{"$ref":"#/definitions/part36"},"password":{"$ref":"#/definitions/part37"},"mailgunKey":{"$ref":"#/definitions/part38"},"snsTopic":{"type":"string","maxLength":300,"pattern":"^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+$","examples":["arn:aws:sns:eu-central-1:123456789012:bounces"]}}};
const schema128 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["MAIL_REPORTS_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema128};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema128};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema128};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema128.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema128.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema128.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema128.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema128.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema128};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}

const schema129 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["MAIL_REPORTS_PASSWORD"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema129};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema129};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema129};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema129.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema129.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema129.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema129.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema129.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema129};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}

const schema130 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["MAILGUN_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema130};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema130};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema130};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema130.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema130.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema130.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema130.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema130.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema130};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}

const pattern147 = new RegExp("^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+$", "u");

function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "secret") || (key0 === "password")) || (key0 === "mailgunKey")) || (key0 === "snsTopic"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema127};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.secret !== undefined){
if(!(validate288(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate290(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.mailgunKey !== undefined){
if(!(validate292(data.mailgunKey, {instancePath:instancePath+"/mailgunKey",parentData:data,parentDataProperty:"mailgunKey",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.snsTopic !== undefined){
let data3 = data.snsTopic;
if(typeof data3 === "string"){
if(func3(data3) > 300){
const err1 = {instancePath:instancePath+"/snsTopic",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema127.properties.snsTopic};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern147.test(data3)){
const err2 = {instancePath:instancePath+"/snsTopic",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+$"+"\"",parentSchema:schema127.properties.snsTopic};
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
const err3 = {instancePath:instancePath+"/snsTopic",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema127.properties.snsTopic};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema127};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}


function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema120.properties, key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema120};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.listen !== undefined){
let data0 = data.listen;
if(typeof data0 === "string"){
if(func3(data0) > 100){
const err1 = {instancePath:instancePath+"/listen",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema120.properties.listen};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/listen",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema120.properties.listen};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!pattern92.test(data1)){
const err3 = {instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema120.properties.url};
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
const err4 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema120.properties.url};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.environment !== undefined){
let data2 = data.environment;
if(typeof data2 === "string"){
if(func3(data2) > 40){
const err5 = {instancePath:instancePath+"/environment",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",parentSchema:schema120.properties.environment};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data2) < 1){
const err6 = {instancePath:instancePath+"/environment",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema120.properties.environment};
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
const err7 = {instancePath:instancePath+"/environment",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema120.properties.environment};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.users !== undefined){
let data3 = data.users;
if(Array.isArray(data3)){
if(data3.length > 500){
const err8 = {instancePath:instancePath+"/users",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",parentSchema:schema120.properties.users};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate275(data3[i0], {instancePath:instancePath+"/users/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/users",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema120.properties.users};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.openid !== undefined){
if(!(validate277(data.openid, {instancePath:instancePath+"/openid",parentData:data,parentDataProperty:"openid",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.recentProof !== undefined){
let data6 = data.recentProof;
if(typeof data6 === "string"){
if(!pattern88.test(data6)){
const err10 = {instancePath:instancePath+"/recentProof",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema120.properties.recentProof};
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
const err11 = {instancePath:instancePath+"/recentProof",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema120.properties.recentProof};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.insecure !== undefined){
let data7 = data.insecure;
if(typeof data7 !== "boolean"){
const err12 = {instancePath:instancePath+"/insecure",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema120.properties.insecure};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.tokens !== undefined){
if(!(validate283(data.tokens, {instancePath:instancePath+"/tokens",parentData:data,parentDataProperty:"tokens",rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data.token !== undefined){
if(!(validate285(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
if(data.mailReports !== undefined){
if(!(validate287(data.mailReports, {instancePath:instancePath+"/mailReports",parentData:data,parentDataProperty:"mailReports",rootData}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema120};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}

const schema131 = {"type":"object","additionalProperties":false,"required":[],"properties":{"token":{"$ref":"#/definitions/part41"},"listen":{"type":"string","maxLength":100}}};
const schema132 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["METRICS_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema132};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema132};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema132};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema132.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema132.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema132.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema132.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema132.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema132};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}


function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "token") || (key0 === "listen"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema131};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.token !== undefined){
if(!(validate297(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
if(data.listen !== undefined){
let data1 = data.listen;
if(typeof data1 === "string"){
if(func3(data1) > 100){
const err1 = {instancePath:instancePath+"/listen",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema131.properties.listen};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/listen",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema131.properties.listen};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema131};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}

const schema133 = {"type":"object","additionalProperties":false,"required":[],"properties":{"inPage":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme"]},"maxItems":1000,"uniqueItems":true}}};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "inPage")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema133};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.inPage !== undefined){
let data0 = data.inPage;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err1 = {instancePath:instancePath+"/inPage",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",parentSchema:schema133.properties.inPage};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err2 = {instancePath:instancePath+"/inPage/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema133.properties.inPage.items};
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
const err3 = {instancePath:instancePath+"/inPage/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema133.properties.inPage.items};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err4 = {instancePath:instancePath+"/inPage",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",parentSchema:schema133.properties.inPage};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err5 = {instancePath:instancePath+"/inPage",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema133.properties.inPage};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema133};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}

const schema134 = {"type":"object","additionalProperties":false,"required":[],"properties":{"maxRemovals":{"type":"integer","minimum":0,"maximum":1000000},"maxRemovalPercent":{"type":"number","minimum":0,"maximum":100},"maxRemovalsPerHour":{"type":"integer","minimum":0,"maximum":1000000},"maxRemovalPercentPerHour":{"type":"number","minimum":0,"maximum":100},"changes":{"$ref":"#/definitions/part45"},"approval":{"$ref":"#/definitions/part46"},"selfHeal":{"type":"boolean"},"windows":{"type":"array","maxItems":20,"items":{"$ref":"#/definitions/part47"}}}};
const schema135 = {"type":"object","additionalProperties":false,"required":[],"properties":{"visibility":{"$ref":"#/definitions/part44"},"access":{"$ref":"#/definitions/part44"},"money":{"$ref":"#/definitions/part44"},"code":{"$ref":"#/definitions/part44"},"appearance":{"$ref":"#/definitions/part44"}}};
const schema136 = {"type":"object","additionalProperties":false,"required":[],"properties":{"brands":{"type":"integer","minimum":0,"maximum":1000000},"percent":{"type":"number","minimum":0,"maximum":100},"brandsPerHour":{"type":"integer","minimum":0,"maximum":1000000},"percentPerHour":{"type":"number","minimum":0,"maximum":100}}};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "brands") || (key0 === "percent")) || (key0 === "brandsPerHour")) || (key0 === "percentPerHour"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema136};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.brands !== undefined){
let data0 = data.brands;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/brands",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema136.properties.brands};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/brands",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema136.properties.brands};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/brands",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema136.properties.brands};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.percent !== undefined){
let data1 = data.percent;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",parentSchema:schema136.properties.percent};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema136.properties.percent};
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
const err6 = {instancePath:instancePath+"/percent",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema136.properties.percent};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.brandsPerHour !== undefined){
let data2 = data.brandsPerHour;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/brandsPerHour",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema136.properties.brandsPerHour};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/brandsPerHour",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema136.properties.brandsPerHour};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/brandsPerHour",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema136.properties.brandsPerHour};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.percentPerHour !== undefined){
let data3 = data.percentPerHour;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/percentPerHour",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",parentSchema:schema136.properties.percentPerHour};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/percentPerHour",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema136.properties.percentPerHour};
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
const err12 = {instancePath:instancePath+"/percentPerHour",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema136.properties.percentPerHour};
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
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema136};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}


function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "visibility") || (key0 === "access")) || (key0 === "money")) || (key0 === "code")) || (key0 === "appearance"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema135};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.visibility !== undefined){
if(!(validate304(data.visibility, {instancePath:instancePath+"/visibility",parentData:data,parentDataProperty:"visibility",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
if(!(validate304(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
if(data.money !== undefined){
if(!(validate304(data.money, {instancePath:instancePath+"/money",parentData:data,parentDataProperty:"money",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
if(!(validate304(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
if(data.appearance !== undefined){
if(!(validate304(data.appearance, {instancePath:instancePath+"/appearance",parentData:data,parentDataProperty:"appearance",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema135};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}

const schema137 = {"type":"object","additionalProperties":false,"required":[],"properties":{"by":{"type":"array","items":{"type":"string","enum":["console","command","trailer"]},"minItems":1,"maxItems":3},"trailer":{"type":"string","enum":["any","signed"]},"secondPerson":{"type":"boolean"}}};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "by") || (key0 === "trailer")) || (key0 === "secondPerson"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema137};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(Array.isArray(data0)){
if(data0.length > 3){
const err1 = {instancePath:instancePath+"/by",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema137.properties.by};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/by",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema137.properties.by};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/by/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema137.properties.by.items};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "console") || (data1 === "command")) || (data1 === "trailer"))){
const err4 = {instancePath:instancePath+"/by/" + i0,keyword:"enum",params:{allowedValues: schema137.properties.by.items.enum},message:"must be equal to one of the allowed values",parentSchema:schema137.properties.by.items};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/by",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema137.properties.by};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.trailer !== undefined){
let data2 = data.trailer;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/trailer",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema137.properties.trailer};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data2 === "any") || (data2 === "signed"))){
const err7 = {instancePath:instancePath+"/trailer",keyword:"enum",params:{allowedValues: schema137.properties.trailer.enum},message:"must be equal to one of the allowed values",parentSchema:schema137.properties.trailer};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.secondPerson !== undefined){
let data3 = data.secondPerson;
if(typeof data3 !== "boolean"){
const err8 = {instancePath:instancePath+"/secondPerson",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema137.properties.secondPerson};
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
const err9 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema137};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}

const schema138 = {"type":"object","additionalProperties":false,"required":["cron"],"properties":{"cron":{"type":"string","pattern":"^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$","maxLength":200,"examples":["* 9-16 * * 1-4"]},"timezone":{"type":"string","minLength":1,"maxLength":64}}};
const pattern150 = new RegExp("^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$", "u");

function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cron === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "cron"},message:"must have required property '"+"cron"+"'",parentSchema:schema138};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "cron") || (key0 === "timezone"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema138};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cron !== undefined){
let data0 = data.cron;
if(typeof data0 === "string"){
if(func3(data0) > 200){
const err2 = {instancePath:instancePath+"/cron",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema138.properties.cron};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern150.test(data0)){
const err3 = {instancePath:instancePath+"/cron",keyword:"pattern",params:{pattern: "^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$"},message:"must match pattern \""+"^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$"+"\"",parentSchema:schema138.properties.cron};
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
const err4 = {instancePath:instancePath+"/cron",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema138.properties.cron};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.timezone !== undefined){
let data1 = data.timezone;
if(typeof data1 === "string"){
if(func3(data1) > 64){
const err5 = {instancePath:instancePath+"/timezone",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema138.properties.timezone};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/timezone",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema138.properties.timezone};
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
const err7 = {instancePath:instancePath+"/timezone",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema138.properties.timezone};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema138};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}


function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "maxRemovals") || (key0 === "maxRemovalPercent")) || (key0 === "maxRemovalsPerHour")) || (key0 === "maxRemovalPercentPerHour")) || (key0 === "changes")) || (key0 === "approval")) || (key0 === "selfHeal")) || (key0 === "windows"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema134};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.maxRemovals !== undefined){
let data0 = data.maxRemovals;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/maxRemovals",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema134.properties.maxRemovals};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/maxRemovals",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema134.properties.maxRemovals};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/maxRemovals",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema134.properties.maxRemovals};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.maxRemovalPercent !== undefined){
let data1 = data.maxRemovalPercent;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/maxRemovalPercent",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",parentSchema:schema134.properties.maxRemovalPercent};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/maxRemovalPercent",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema134.properties.maxRemovalPercent};
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
const err6 = {instancePath:instancePath+"/maxRemovalPercent",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema134.properties.maxRemovalPercent};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.maxRemovalsPerHour !== undefined){
let data2 = data.maxRemovalsPerHour;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/maxRemovalsPerHour",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema134.properties.maxRemovalsPerHour};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/maxRemovalsPerHour",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema134.properties.maxRemovalsPerHour};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/maxRemovalsPerHour",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema134.properties.maxRemovalsPerHour};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.maxRemovalPercentPerHour !== undefined){
let data3 = data.maxRemovalPercentPerHour;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/maxRemovalPercentPerHour",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",parentSchema:schema134.properties.maxRemovalPercentPerHour};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/maxRemovalPercentPerHour",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema134.properties.maxRemovalPercentPerHour};
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
const err12 = {instancePath:instancePath+"/maxRemovalPercentPerHour",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema134.properties.maxRemovalPercentPerHour};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.changes !== undefined){
if(!(validate303(data.changes, {instancePath:instancePath+"/changes",parentData:data,parentDataProperty:"changes",rootData}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
if(data.approval !== undefined){
if(!(validate311(data.approval, {instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data.selfHeal !== undefined){
let data6 = data.selfHeal;
if(typeof data6 !== "boolean"){
const err13 = {instancePath:instancePath+"/selfHeal",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema134.properties.selfHeal};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.windows !== undefined){
let data7 = data.windows;
if(Array.isArray(data7)){
if(data7.length > 20){
const err14 = {instancePath:instancePath+"/windows",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema134.properties.windows};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate313(data7[i0], {instancePath:instancePath+"/windows/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/windows",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema134.properties.windows};
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
const err16 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema134};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}

const schema139 = {"type":"object","additionalProperties":false,"required":["host","from"],"properties":{"host":{"type":"string","minLength":1,"maxLength":253},"port":{"type":"integer","minimum":1,"maximum":65535},"username":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["portico"]},"password":{"$ref":"#/definitions/part49"},"from":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["portico@operator.example"]},"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["edge.operator.example"]},"ca":{"type":"string","minLength":1,"maxLength":500}}};
const schema140 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SMTP_PASSWORD"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema140};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema140};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema140};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema140.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema140.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema140.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema140.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema140.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema140};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate317.errors = vErrors;
return errors === 0;
}


function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'",parentSchema:schema139};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",parentSchema:schema139};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "host") || (key0 === "port")) || (key0 === "username")) || (key0 === "password")) || (key0 === "from")) || (key0 === "name")) || (key0 === "ca"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema139};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.host !== undefined){
let data0 = data.host;
if(typeof data0 === "string"){
if(func3(data0) > 253){
const err3 = {instancePath:instancePath+"/host",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema139.properties.host};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/host",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema139.properties.host};
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
const err5 = {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema139.properties.host};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema139.properties.port};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema139.properties.port};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema139.properties.port};
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
if(data.username !== undefined){
let data2 = data.username;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err9 = {instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}$"+"\"",parentSchema:schema139.properties.username};
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
const err10 = {instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema139.properties.username};
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
if(!(validate317(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data4 = data.from;
if(typeof data4 === "string"){
if(func3(data4) > 254){
const err11 = {instancePath:instancePath+"/from",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",parentSchema:schema139.properties.from};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern25.test(data4)){
const err12 = {instancePath:instancePath+"/from",keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",parentSchema:schema139.properties.from};
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
const err13 = {instancePath:instancePath+"/from",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema139.properties.from};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 === "string"){
if(func3(data5) > 253){
const err14 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema139.properties.name};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern28.test(data5)){
const err15 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",parentSchema:schema139.properties.name};
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
const err16 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema139.properties.name};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.ca !== undefined){
let data6 = data.ca;
if(typeof data6 === "string"){
if(func3(data6) > 500){
const err17 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema139.properties.ca};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func3(data6) < 1){
const err18 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema139.properties.ca};
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
const err19 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema139.properties.ca};
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
else {
const err20 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema139};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}

const schema141 = {"type":"object","additionalProperties":false,"required":[],"properties":{"unconfirmedPerDay":{"type":"integer","minimum":1,"maximum":1000},"addressPerHour":{"type":"integer","minimum":1,"maximum":10000},"customerPerHour":{"type":"integer","minimum":1,"maximum":100000},"portalPerHour":{"type":"integer","minimum":1,"maximum":10000000}}};

function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "unconfirmedPerDay") || (key0 === "addressPerHour")) || (key0 === "customerPerHour")) || (key0 === "portalPerHour"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema141};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.unconfirmedPerDay !== undefined){
let data0 = data.unconfirmedPerDay;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/unconfirmedPerDay",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema141.properties.unconfirmedPerDay};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/unconfirmedPerDay",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",parentSchema:schema141.properties.unconfirmedPerDay};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/unconfirmedPerDay",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema141.properties.unconfirmedPerDay};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.addressPerHour !== undefined){
let data1 = data.addressPerHour;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/addressPerHour",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema141.properties.addressPerHour};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/addressPerHour",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",parentSchema:schema141.properties.addressPerHour};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/addressPerHour",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema141.properties.addressPerHour};
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
if(data.customerPerHour !== undefined){
let data2 = data.customerPerHour;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/customerPerHour",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema141.properties.customerPerHour};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100000 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/customerPerHour",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",parentSchema:schema141.properties.customerPerHour};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/customerPerHour",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema141.properties.customerPerHour};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.portalPerHour !== undefined){
let data3 = data.portalPerHour;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/portalPerHour",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema141.properties.portalPerHour};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10000000 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/portalPerHour",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000",parentSchema:schema141.properties.portalPerHour};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/portalPerHour",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema141.properties.portalPerHour};
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
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema141};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate320.errors = vErrors;
return errors === 0;
}

const schema142 = {"type":"object","additionalProperties":false,"required":[],"properties":{"origins":{"type":"array","maxItems":200,"items":{"$ref":"#/definitions/part53"}}}};
const schema143 = {"type":"object","additionalProperties":false,"required":["name","dialing"],"properties":{"name":{"type":"string","minLength":1,"maxLength":64},"dialing":{"$ref":"#/definitions/part52"}}};
const schema144 = {"type":"object","additionalProperties":false,"required":[],"properties":{"country":{"type":"string","pattern":"^[1-9][0-9]{0,3}$","examples":["49"]},"international":{"type":"string","pattern":"^[0-9]{1,6}$","examples":["00"]},"trunk":{"type":"string","pattern":"^[0-9]{1,3}$","examples":["0"]},"national":{"type":"integer","minimum":4,"maximum":14}}};

function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "country") || (key0 === "international")) || (key0 === "trunk")) || (key0 === "national"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema144};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 === "string"){
if(!pattern45.test(data0)){
const err1 = {instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}$"+"\"",parentSchema:schema144.properties.country};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/country",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema144.properties.country};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.international !== undefined){
let data1 = data.international;
if(typeof data1 === "string"){
if(!pattern46.test(data1)){
const err3 = {instancePath:instancePath+"/international",keyword:"pattern",params:{pattern: "^[0-9]{1,6}$"},message:"must match pattern \""+"^[0-9]{1,6}$"+"\"",parentSchema:schema144.properties.international};
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
const err4 = {instancePath:instancePath+"/international",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema144.properties.international};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.trunk !== undefined){
let data2 = data.trunk;
if(typeof data2 === "string"){
if(!pattern47.test(data2)){
const err5 = {instancePath:instancePath+"/trunk",keyword:"pattern",params:{pattern: "^[0-9]{1,3}$"},message:"must match pattern \""+"^[0-9]{1,3}$"+"\"",parentSchema:schema144.properties.trunk};
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
const err6 = {instancePath:instancePath+"/trunk",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema144.properties.trunk};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.national !== undefined){
let data3 = data.national;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/national",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema144.properties.national};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 14 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/national",keyword:"maximum",params:{comparison: "<=", limit: 14},message:"must be <= 14",parentSchema:schema144.properties.national};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 4 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/national",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",parentSchema:schema144.properties.national};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema144};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}


function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema143};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dialing === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "dialing"},message:"must have required property '"+"dialing"+"'",parentSchema:schema143};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "dialing"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema143};
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
if(func3(data0) > 64){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema143.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema143.properties.name};
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
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema143.properties.name};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dialing !== undefined){
if(!(validate324(data.dialing, {instancePath:instancePath+"/dialing",parentData:data,parentDataProperty:"dialing",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema143};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate323.errors = vErrors;
return errors === 0;
}


function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "origins")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema142};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.origins !== undefined){
let data0 = data.origins;
if(Array.isArray(data0)){
if(data0.length > 200){
const err1 = {instancePath:instancePath+"/origins",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",parentSchema:schema142.properties.origins};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate323(data0[i0], {instancePath:instancePath+"/origins/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/origins",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema142.properties.origins};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema142};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}

const schema145 = {"type":"object","additionalProperties":false,"required":[],"properties":{"recentProof":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["10m"]},"proofAbove":{"type":"integer","minimum":0,"maximum":1000000},"pendingPayments":{"type":"integer","minimum":1,"maximum":1000},"pendingAmount":{"type":"integer","minimum":1,"maximum":1000000000},"refusedDestinations":{"type":"array","maxItems":500,"items":{"type":"string","pattern":"^[1-9][0-9]{0,14}$","examples":["4490"]}}}};
const pattern159 = new RegExp("^[1-9][0-9]{0,14}$", "u");

function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "recentProof") || (key0 === "proofAbove")) || (key0 === "pendingPayments")) || (key0 === "pendingAmount")) || (key0 === "refusedDestinations"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema145};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.recentProof !== undefined){
let data0 = data.recentProof;
if(typeof data0 === "string"){
if(!pattern88.test(data0)){
const err1 = {instancePath:instancePath+"/recentProof",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema145.properties.recentProof};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/recentProof",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema145.properties.recentProof};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.proofAbove !== undefined){
let data1 = data.proofAbove;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/proofAbove",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema145.properties.proofAbove};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/proofAbove",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema145.properties.proofAbove};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/proofAbove",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema145.properties.proofAbove};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.pendingPayments !== undefined){
let data2 = data.pendingPayments;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/pendingPayments",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema145.properties.pendingPayments};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/pendingPayments",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",parentSchema:schema145.properties.pendingPayments};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/pendingPayments",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema145.properties.pendingPayments};
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
if(data.pendingAmount !== undefined){
let data3 = data.pendingAmount;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/pendingAmount",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema145.properties.pendingAmount};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/pendingAmount",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",parentSchema:schema145.properties.pendingAmount};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/pendingAmount",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema145.properties.pendingAmount};
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
if(data.refusedDestinations !== undefined){
let data4 = data.refusedDestinations;
if(Array.isArray(data4)){
if(data4.length > 500){
const err12 = {instancePath:instancePath+"/refusedDestinations",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",parentSchema:schema145.properties.refusedDestinations};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern159.test(data5)){
const err13 = {instancePath:instancePath+"/refusedDestinations/" + i0,keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,14}$"},message:"must match pattern \""+"^[1-9][0-9]{0,14}$"+"\"",parentSchema:schema145.properties.refusedDestinations.items};
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
const err14 = {instancePath:instancePath+"/refusedDestinations/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema145.properties.refusedDestinations.items};
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
const err15 = {instancePath:instancePath+"/refusedDestinations",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema145.properties.refusedDestinations};
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
const err16 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema145};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate328.errors = vErrors;
return errors === 0;
}

const schema146 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"webhook":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/hook"]},"secret":{"$ref":"#/definitions/part56"},"email":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@operator.example"]},"slack":{"$ref":"#/definitions/part57"},"on":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["applied","failed","blocked","drift","domain-lost","certificate-failed","certificate-expiring","impaired"]}}}};
const schema147 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_NOTIFY_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema147};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema147};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema147};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema147.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema147.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema147.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema147.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema147.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema147};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate331.errors = vErrors;
return errors === 0;
}

const schema148 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SLACK_HOOK"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema148};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema148};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema148};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema148.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema148.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema148.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema148.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema148.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema148};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate333.errors = vErrors;
return errors === 0;
}


function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema146};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "webhook") || (key0 === "secret")) || (key0 === "email")) || (key0 === "slack")) || (key0 === "on"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema146};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.webhook !== undefined){
let data0 = data.webhook;
if(typeof data0 === "string"){
if(!pattern92.test(data0)){
const err2 = {instancePath:instancePath+"/webhook",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema146.properties.webhook};
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
const err3 = {instancePath:instancePath+"/webhook",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema146.properties.webhook};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.secret !== undefined){
if(!(validate331(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(func3(data2) > 254){
const err4 = {instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",parentSchema:schema146.properties.email};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern25.test(data2)){
const err5 = {instancePath:instancePath+"/email",keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",parentSchema:schema146.properties.email};
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
const err6 = {instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema146.properties.email};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.slack !== undefined){
if(!(validate333(data.slack, {instancePath:instancePath+"/slack",parentData:data,parentDataProperty:"slack",rootData}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
let data4 = data.on;
if(Array.isArray(data4)){
if(data4.length < 1){
const err7 = {instancePath:instancePath+"/on",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema146.properties.on};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!((((((((data5 === "applied") || (data5 === "failed")) || (data5 === "blocked")) || (data5 === "drift")) || (data5 === "domain-lost")) || (data5 === "certificate-failed")) || (data5 === "certificate-expiring")) || (data5 === "impaired"))){
const err8 = {instancePath:instancePath+"/on/" + i0,keyword:"enum",params:{allowedValues: schema146.properties.on.items.enum},message:"must be equal to one of the allowed values",parentSchema:schema146.properties.on.items};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data4[i1], data4[j0])){
const err9 = {instancePath:instancePath+"/on",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",parentSchema:schema146.properties.on};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/on",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema146.properties.on};
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
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema146};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate330.errors = vErrors;
return errors === 0;
}

const schema149 = {"type":"object","additionalProperties":false,"properties":{"stream":{"type":"array","maxItems":10,"items":{"$ref":"#/definitions/part60"}}}};
const schema150 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"file":{"type":"string","minLength":1,"maxLength":500},"syslog":{"type":"string","maxLength":300,"pattern":"^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$","examples":["tls://logs.operator.example:6514"]},"ca":{"type":"string","minLength":1,"maxLength":500},"webhook":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://siem.operator.example/hook"]},"secret":{"$ref":"#/definitions/part59"}}};
const pattern164 = new RegExp("^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$", "u");
const schema151 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_AUDIT_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema151};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema151};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema151};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema151.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema151.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema151.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema151.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema151.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema151};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate338.errors = vErrors;
return errors === 0;
}


function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema150};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "file") || (key0 === "syslog")) || (key0 === "ca")) || (key0 === "webhook")) || (key0 === "secret"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema150};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(func3(data0) > 500){
const err2 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema150.properties.file};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema150.properties.file};
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
const err4 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema150.properties.file};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.syslog !== undefined){
let data1 = data.syslog;
if(typeof data1 === "string"){
if(func3(data1) > 300){
const err5 = {instancePath:instancePath+"/syslog",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema150.properties.syslog};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern164.test(data1)){
const err6 = {instancePath:instancePath+"/syslog",keyword:"pattern",params:{pattern: "^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$"},message:"must match pattern \""+"^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$"+"\"",parentSchema:schema150.properties.syslog};
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
const err7 = {instancePath:instancePath+"/syslog",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema150.properties.syslog};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ca !== undefined){
let data2 = data.ca;
if(typeof data2 === "string"){
if(func3(data2) > 500){
const err8 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema150.properties.ca};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data2) < 1){
const err9 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema150.properties.ca};
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
const err10 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema150.properties.ca};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.webhook !== undefined){
let data3 = data.webhook;
if(typeof data3 === "string"){
if(!pattern92.test(data3)){
const err11 = {instancePath:instancePath+"/webhook",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema150.properties.webhook};
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
const err12 = {instancePath:instancePath+"/webhook",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema150.properties.webhook};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.secret !== undefined){
if(!(validate338(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema150};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}


function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "stream")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema149};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.stream !== undefined){
let data0 = data.stream;
if(Array.isArray(data0)){
if(data0.length > 10){
const err1 = {instancePath:instancePath+"/stream",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",parentSchema:schema149.properties.stream};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate337(data0[i0], {instancePath:instancePath+"/stream/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/stream",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema149.properties.stream};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema149};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate336.errors = vErrors;
return errors === 0;
}

const schema152 = {"type":"object","additionalProperties":false,"properties":{"signup":{"$ref":"#/definitions/part62"},"phone":{"$ref":"#/definitions/part63"},"scan":{"$ref":"#/definitions/part64"}}};
const schema153 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/signup"]},"secret":{"$ref":"#/definitions/part49"}}};

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema153};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "url") || (key0 === "secret"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema153};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!pattern92.test(data0)){
const err2 = {instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema153.properties.url};
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
const err3 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema153.properties.url};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.secret !== undefined){
if(!(validate317(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema153};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate343.errors = vErrors;
return errors === 0;
}

const schema154 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/sms"]},"secret":{"$ref":"#/definitions/part49"}}};

function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema154};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "url") || (key0 === "secret"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema154};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!pattern92.test(data0)){
const err2 = {instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema154.properties.url};
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
const err3 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema154.properties.url};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.secret !== undefined){
if(!(validate317(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema154};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate346.errors = vErrors;
return errors === 0;
}

const schema155 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://scanner.example/scan"]},"secret":{"$ref":"#/definitions/part49"}}};

function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema155};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "url") || (key0 === "secret"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema155};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!pattern92.test(data0)){
const err2 = {instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema155.properties.url};
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
const err3 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema155.properties.url};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.secret !== undefined){
if(!(validate317(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema155};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate349.errors = vErrors;
return errors === 0;
}


function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "signup") || (key0 === "phone")) || (key0 === "scan"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema152};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.signup !== undefined){
if(!(validate343(data.signup, {instancePath:instancePath+"/signup",parentData:data,parentDataProperty:"signup",rootData}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
if(!(validate346(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
}
if(data.scan !== undefined){
if(!(validate349(data.scan, {instancePath:instancePath+"/scan",parentData:data,parentDataProperty:"scan",rootData}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema152};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate342.errors = vErrors;
return errors === 0;
}

const schema156 = {"type":"object","additionalProperties":false,"properties":{"recipients":{"type":"array","maxItems":20,"items":{"type":"string","pattern":"^age1[a-z0-9]{58}$","examples":["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"]}},"identity":{"$ref":"#/definitions/part66"}}};
const pattern170 = new RegExp("^age1[a-z0-9]{58}$", "u");
const schema157 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SEALING_IDENTITY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema157};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema157};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema157};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema157.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema157.properties.env};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema157.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema157.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema157.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema157};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate354.errors = vErrors;
return errors === 0;
}


function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "recipients") || (key0 === "identity"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema156};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.recipients !== undefined){
let data0 = data.recipients;
if(Array.isArray(data0)){
if(data0.length > 20){
const err1 = {instancePath:instancePath+"/recipients",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema156.properties.recipients};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern170.test(data1)){
const err2 = {instancePath:instancePath+"/recipients/" + i0,keyword:"pattern",params:{pattern: "^age1[a-z0-9]{58}$"},message:"must match pattern \""+"^age1[a-z0-9]{58}$"+"\"",parentSchema:schema156.properties.recipients.items};
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
const err3 = {instancePath:instancePath+"/recipients/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema156.properties.recipients.items};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/recipients",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema156.properties.recipients};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.identity !== undefined){
if(!(validate354(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema156};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate353.errors = vErrors;
return errors === 0;
}

const schema158 = {"type":"object","additionalProperties":false,"required":[],"properties":{"allow":{"type":"array","items":{"type":"string","maxLength":64},"maxItems":100},"mailPorts":{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":65535}}}};

function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "allow") || (key0 === "mailPorts"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema158};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.allow !== undefined){
let data0 = data.allow;
if(Array.isArray(data0)){
if(data0.length > 100){
const err1 = {instancePath:instancePath+"/allow",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema158.properties.allow};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func3(data1) > 64){
const err2 = {instancePath:instancePath+"/allow/" + i0,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema158.properties.allow.items};
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
const err3 = {instancePath:instancePath+"/allow/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema158.properties.allow.items};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/allow",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema158.properties.allow};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.mailPorts !== undefined){
let data2 = data.mailPorts;
if(Array.isArray(data2)){
if(data2.length > 20){
const err5 = {instancePath:instancePath+"/mailPorts",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema158.properties.mailPorts};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/mailPorts",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema158.properties.mailPorts};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/mailPorts/" + i1,keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema158.properties.mailPorts.items};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/mailPorts/" + i1,keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema158.properties.mailPorts.items};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/mailPorts/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema158.properties.mailPorts.items};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
let i2 = data2.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data2[i2];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err10 = {instancePath:instancePath+"/mailPorts",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",parentSchema:schema158.properties.mailPorts};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err11 = {instancePath:instancePath+"/mailPorts",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema158.properties.mailPorts};
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
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema158};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate357.errors = vErrors;
return errors === 0;
}

const schema159 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","maxLength":500,"pattern":"^https?://[A-Za-z0-9.:\\[\\]_-]+/(?:[!\"$->@-z|~]|\\{customer\\})*\\{portal\\}(?:[!\"$->@-z|~]|\\{customer\\})*/\\{file\\}$","examples":["https://recordings.operator.example/{portal}/{file}"]},"authorization":{"$ref":"#/definitions/part49"}}};
const pattern174 = new RegExp("^https?://[A-Za-z0-9.:\\[\\]_-]+/(?:[!\"$->@-z|~]|\\{customer\\})*\\{portal\\}(?:[!\"$->@-z|~]|\\{customer\\})*/\\{file\\}$", "u");

function validate359(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema159};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "url") || (key0 === "authorization"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema159};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(func3(data0) > 500){
const err2 = {instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema159.properties.url};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern174.test(data0)){
const err3 = {instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9.:\\[\\]_-]+/(?:[!\"$->@-z|~]|\\{customer\\})*\\{portal\\}(?:[!\"$->@-z|~]|\\{customer\\})*/\\{file\\}$"},message:"must match pattern \""+"^https?://[A-Za-z0-9.:\\[\\]_-]+/(?:[!\"$->@-z|~]|\\{customer\\})*\\{portal\\}(?:[!\"$->@-z|~]|\\{customer\\})*/\\{file\\}$"+"\"",parentSchema:schema159.properties.url};
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
const err4 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema159.properties.url};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.authorization !== undefined){
if(!(validate317(data.authorization, {instancePath:instancePath+"/authorization",parentData:data,parentDataProperty:"authorization",rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema159};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate359.errors = vErrors;
return errors === 0;
}

const schema160 = {"type":"object","additionalProperties":false,"properties":{"api":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["http://127.0.0.1:12111"]}}};

function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "api")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema160};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.api !== undefined){
let data0 = data.api;
if(typeof data0 === "string"){
if(!pattern92.test(data0)){
const err1 = {instancePath:instancePath+"/api",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema160.properties.api};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/api",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema160.properties.api};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema160};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate362.errors = vErrors;
return errors === 0;
}

const schema161 = {"type":"object","additionalProperties":false,"required":["contact"],"properties":{"contact":{"type":"array","minItems":1,"maxItems":5,"items":{"type":"string","pattern":"^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$","examples":["mailto:security@operator.example"]}}}};
const pattern176 = new RegExp("^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$", "u");

function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contact === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "contact"},message:"must have required property '"+"contact"+"'",parentSchema:schema161};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "contact")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema161};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.contact !== undefined){
let data0 = data.contact;
if(Array.isArray(data0)){
if(data0.length > 5){
const err2 = {instancePath:instancePath+"/contact",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",parentSchema:schema161.properties.contact};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/contact",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema161.properties.contact};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern176.test(data1)){
const err4 = {instancePath:instancePath+"/contact/" + i0,keyword:"pattern",params:{pattern: "^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$"},message:"must match pattern \""+"^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$"+"\"",parentSchema:schema161.properties.contact.items};
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
const err5 = {instancePath:instancePath+"/contact/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema161.properties.contact.items};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/contact",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema161.properties.contact};
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
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema161};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate364.errors = vErrors;
return errors === 0;
}

const pattern112 = new RegExp("^(sqlite:.+|postgres(ql)?://.+)$", "u");
const pattern173 = new RegExp("^([A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]{3,}\\*|\\.{0,2}[^*\\n]*/[^*\\n]*)$", "u");

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="portico.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema89.properties, key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema89};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validate206(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
let data1 = data.sources;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err1 = {instancePath:instancePath+"/sources",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",parentSchema:schema89.properties.sources};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate227(data1[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/sources",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema89.properties.sources};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.handOver !== undefined){
let data3 = data.handOver;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs8 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
const err3 = {instancePath:instancePath+"/handOver",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema89.properties.handOver.propertyNames};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid3 = _errs8 === errors;
if(!valid3){
const err4 = {instancePath:instancePath+"/handOver",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema89.properties.handOver};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 in data3){
let data4 = data3[key2];
if(typeof data4 === "string"){
if(!pattern105.test(data4)){
const err5 = {instancePath:instancePath+"/handOver/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"+"\"",parentSchema:schema89.properties.handOver.additionalProperties};
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
const err6 = {instancePath:instancePath+"/handOver/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema89.properties.handOver.additionalProperties};
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
const err7 = {instancePath:instancePath+"/handOver",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema89.properties.handOver};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.store !== undefined){
let data5 = data.store;
if(typeof data5 === "string"){
if(!pattern112.test(data5)){
const err8 = {instancePath:instancePath+"/store",keyword:"pattern",params:{pattern: "^(sqlite:.+|postgres(ql)?://.+)$"},message:"must match pattern \""+"^(sqlite:.+|postgres(ql)?://.+)$"+"\"",parentSchema:schema89.properties.store};
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
const err9 = {instancePath:instancePath+"/store",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema89.properties.store};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.edge !== undefined){
if(!(validate234(data.edge, {instancePath:instancePath+"/edge",parentData:data,parentDataProperty:"edge",rootData}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
if(data.dns !== undefined){
let data7 = data.dns;
if(Array.isArray(data7)){
if(data7.length > 50){
const err10 = {instancePath:instancePath+"/dns",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema89.properties.dns};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate238(data7[i1], {instancePath:instancePath+"/dns/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/dns",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema89.properties.dns};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.geo !== undefined){
if(!(validate244(data.geo, {instancePath:instancePath+"/geo",parentData:data,parentDataProperty:"geo",rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
if(data.certificates !== undefined){
if(!(validate246(data.certificates, {instancePath:instancePath+"/certificates",parentData:data,parentDataProperty:"certificates",rootData}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
if(data.console !== undefined){
if(!(validate274(data.console, {instancePath:instancePath+"/console",parentData:data,parentDataProperty:"console",rootData}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
if(data.operations !== undefined){
if(!(validate296(data.operations, {instancePath:instancePath+"/operations",parentData:data,parentDataProperty:"operations",rootData}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data.scripts !== undefined){
if(!(validate300(data.scripts, {instancePath:instancePath+"/scripts",parentData:data,parentDataProperty:"scripts",rootData}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
if(data.guards !== undefined){
if(!(validate302(data.guards, {instancePath:instancePath+"/guards",parentData:data,parentDataProperty:"guards",rootData}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
}
if(data.mail !== undefined){
if(!(validate316(data.mail, {instancePath:instancePath+"/mail",parentData:data,parentDataProperty:"mail",rootData}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
}
if(data.emails !== undefined){
if(!(validate320(data.emails, {instancePath:instancePath+"/emails",parentData:data,parentDataProperty:"emails",rootData}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
}
if(data.calls !== undefined){
if(!(validate322(data.calls, {instancePath:instancePath+"/calls",parentData:data,parentDataProperty:"calls",rootData}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
}
if(data.customers !== undefined){
if(!(validate328(data.customers, {instancePath:instancePath+"/customers",parentData:data,parentDataProperty:"customers",rootData}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
}
if(data.notify !== undefined){
let data19 = data.notify;
if(Array.isArray(data19)){
if(data19.length > 20){
const err12 = {instancePath:instancePath+"/notify",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema89.properties.notify};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(!(validate330(data19[i2], {instancePath:instancePath+"/notify/" + i2,parentData:data19,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/notify",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema89.properties.notify};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.audit !== undefined){
if(!(validate336(data.audit, {instancePath:instancePath+"/audit",parentData:data,parentDataProperty:"audit",rootData}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
}
if(data.hooks !== undefined){
if(!(validate342(data.hooks, {instancePath:instancePath+"/hooks",parentData:data,parentDataProperty:"hooks",rootData}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
}
if(data.sealing !== undefined){
if(!(validate353(data.sealing, {instancePath:instancePath+"/sealing",parentData:data,parentDataProperty:"sealing",rootData}))){
vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
errors = vErrors.length;
}
}
if(data.outgoing !== undefined){
if(!(validate357(data.outgoing, {instancePath:instancePath+"/outgoing",parentData:data,parentDataProperty:"outgoing",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
let data25 = data.secrets;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key3 in data25){
const _errs37 = errors;
if(typeof key3 === "string"){
if(!pattern0.test(key3)){
const err14 = {instancePath:instancePath+"/secrets",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema89.properties.secrets.propertyNames};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid9 = _errs37 === errors;
if(!valid9){
const err15 = {instancePath:instancePath+"/secrets",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",parentSchema:schema89.properties.secrets};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
for(const key4 in data25){
let data26 = data25[key4];
if(Array.isArray(data26)){
if(data26.length > 100){
const err16 = {instancePath:instancePath+"/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema89.properties.secrets.additionalProperties};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
if(typeof data27 === "string"){
if(func3(data27) > 500){
const err17 = {instancePath:instancePath+"/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema89.properties.secrets.additionalProperties.items};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern173.test(data27)){
const err18 = {instancePath:instancePath+"/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,keyword:"pattern",params:{pattern: "^([A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]{3,}\\*|\\.{0,2}[^*\\n]*/[^*\\n]*)$"},message:"must match pattern \""+"^([A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]{3,}\\*|\\.{0,2}[^*\\n]*/[^*\\n]*)$"+"\"",parentSchema:schema89.properties.secrets.additionalProperties.items};
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
const err19 = {instancePath:instancePath+"/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema89.properties.secrets.additionalProperties.items};
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
else {
const err20 = {instancePath:instancePath+"/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema89.properties.secrets.additionalProperties};
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
else {
const err21 = {instancePath:instancePath+"/secrets",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema89.properties.secrets};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.recordings !== undefined){
if(!(validate359(data.recordings, {instancePath:instancePath+"/recordings",parentData:data,parentDataProperty:"recordings",rootData}))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
errors = vErrors.length;
}
}
if(data.stripe !== undefined){
if(!(validate362(data.stripe, {instancePath:instancePath+"/stripe",parentData:data,parentDataProperty:"stripe",rootData}))){
vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
errors = vErrors.length;
}
}
if(data.security !== undefined){
if(!(validate364(data.security, {instancePath:instancePath+"/security",parentData:data,parentDataProperty:"security",rootData}))){
vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema89};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}
