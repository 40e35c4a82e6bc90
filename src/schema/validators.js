// Generated from schemas/ by `npm run generate`; do not edit.
import func3Module from 'ajv/dist/runtime/ucs2length.js';
import func0Module from 'ajv/dist/runtime/equal.js';
"use strict";
export const Portal = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"portal.schema.json","type":"object","additionalProperties":false,"required":["apiVersion","kind","name","brand","currencies","sections"],"properties":{"apiVersion":{"const":"portico/v1"},"kind":{"const":"Portal"},"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme"]},"renamedFrom":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme-voice"]},"brand":{"$ref":"#/definitions/line"},"domains":{"type":"array","items":{"type":"string","minLength":1,"maxLength":253},"minItems":1,"maxItems":100},"signup":{"$ref":"#/definitions/part0"},"currencies":{"type":"array","items":{"type":"string","minLength":1,"maxLength":16},"minItems":1,"maxItems":50},"payments":{"$ref":"#/definitions/part4"},"seller":{"$ref":"#/definitions/part5"},"sections":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":100},"sectionLinks":{"type":"object","additionalProperties":{"$ref":"#/definitions/httpsUrl"}},"network":{"$ref":"#/definitions/part10"},"retention":{"$ref":"#/definitions/part11"},"reports":{"$ref":"#/definitions/part12"},"theme":{"$ref":"#/definitions/theme"},"texts":{"type":"object","additionalProperties":{"type":"string","maxLength":2000}},"locales":{"type":"array","items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$","examples":["en","pt-BR"]},"minItems":1,"maxItems":30},"links":{"$ref":"#/definitions/part13"},"legal":{"$ref":"#/definitions/part14"},"support":{"$ref":"#/definitions/part15"},"auth":{"$ref":"#/definitions/part16"},"status":{"oneOf":[{"const":"live"},{"$ref":"#/definitions/part18"}]},"footer":{"type":"string","maxLength":1000},"smtp":{"$ref":"#/definitions/part19"},"protect":{"type":"boolean"},"hsts":{"oneOf":[{"const":"off"},{"$ref":"#/definitions/part20"}]}},"definitions":{"line":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["Acme Voice"]},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-31","2026-12-01T12:00:00Z"]},"email":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["help@acme.example"]},"httpsUrl":{"type":"string","maxLength":2000,"pattern":"^https://[^\\s\"'<>\\\\]+$","examples":["https://acme.example/privacy"]},"filePath":{"type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo.png"]},"color":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$","examples":["#0b5fff"]},"secret":{"$ref":"#/definitions/part21"},"pages":{"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50},"theme":{"$ref":"#/definitions/part24"},"part0":{"type":"object","additionalProperties":false,"properties":{"customer":{"type":"boolean"},"carrier":{"type":"boolean"},"templateCustomer":{"type":"string","maxLength":63}}},"part1":{"type":"object","additionalProperties":false,"required":["name","iban"],"properties":{"name":{"type":"string","minLength":1,"maxLength":70},"iban":{"type":"string","minLength":1,"maxLength":50},"bic":{"type":"string","pattern":"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$","examples":["COBADEFFXXX"]}}},"part2":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"instructions":{"type":"string","minLength":1,"maxLength":1000},"account":{"$ref":"#/definitions/part1"}}},"part3":{"type":"object","additionalProperties":false,"required":["secretKey","webhookSecret"],"properties":{"secretKey":{"$ref":"#/definitions/secret"},"webhookSecret":{"$ref":"#/definitions/secret"}}},"part4":{"type":"object","additionalProperties":false,"properties":{"bankTransfer":{"$ref":"#/definitions/part2"},"presets":{"type":"object","maxProperties":50,"additionalProperties":{"type":"array","minItems":1,"maxItems":6,"items":{"type":"number","exclusiveMinimum":0,"maximum":1000000}}},"stripe":{"$ref":"#/definitions/part3"}}},"part5":{"type":"object","additionalProperties":false,"required":["name","address","country"],"properties":{"name":{"type":"string","minLength":1,"maxLength":120,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Acme Voice Ltd"]},"address":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["12 Quay Street"]}},"postalCode":{"type":"string","minLength":1,"maxLength":20,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["BS1 4DJ"]},"city":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Bristol"]},"country":{"type":"string","pattern":"^[A-Z]{2}$","examples":["GB"]},"vatId":{"type":"string","minLength":4,"maxLength":30,"pattern":"^[A-Za-z0-9 .+*-]*$","examples":["GB123456789"]},"taxNumber":{"type":"string","minLength":1,"maxLength":50,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["12/345/67890"]},"registration":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Companies House 01234567"]},"note":{"type":"string","minLength":1,"maxLength":500}}},"part6":{"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":[5061]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}},"part7":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"text":{"type":"string","minLength":1,"maxLength":20000},"addresses":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part6"}}}},"part8":{"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":["10000-20000"]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}},"part9":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"text":{"type":"string","minLength":1,"maxLength":20000},"addresses":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part8"}}}},"part10":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"interconnect":{"$ref":"#/definitions/part7"},"rtpServers":{"$ref":"#/definitions/part9"}}},"part11":{"type":"object","additionalProperties":false,"properties":{"cdr":{"type":"string","pattern":"^[1-9][0-9]{0,3} (day|month|year)s?$","examples":["13 months"]}}},"part12":{"type":"object","additionalProperties":false,"properties":{"breakout":{"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50},"cdr":{"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50}}},"part13":{"type":"object","additionalProperties":false,"properties":{"privacy":{"$ref":"#/definitions/httpsUrl"},"terms":{"$ref":"#/definitions/httpsUrl"},"imprint":{"$ref":"#/definitions/httpsUrl"},"accessibility":{"$ref":"#/definitions/httpsUrl"}}},"part14":{"type":"object","additionalProperties":false,"properties":{"privacy":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"]},"terms":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"]},"imprint":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"]}}},"part15":{"type":"object","additionalProperties":false,"properties":{"email":{"$ref":"#/definitions/email"},"phone":{"type":"string","pattern":"^\\+?[0-9][0-9 ()/.-]{3,30}$","examples":["+44 20 7946 0000"]}}},"part16":{"type":"object","additionalProperties":false,"properties":{"require2fa":{"enum":["none","all"]}}},"part17":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","minLength":1,"maxLength":2000},"until":{"$ref":"#/definitions/time"}}},"part18":{"type":"object","additionalProperties":false,"required":["maintenance"],"properties":{"maintenance":{"$ref":"#/definitions/part17"}}},"part19":{"type":"object","additionalProperties":false,"required":["host","from"],"properties":{"host":{"type":"string","minLength":1,"maxLength":253},"port":{"type":"integer","minimum":1,"maximum":65535},"username":{"$ref":"#/definitions/line"},"password":{"$ref":"#/definitions/secret"},"from":{"$ref":"#/definitions/email"},"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["mail.acme.example"]},"ca":{"type":"string","minLength":50,"maxLength":50000,"pattern":"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$","examples":["-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"]}}},"part20":{"type":"object","additionalProperties":false,"properties":{"maxAge":{"type":"integer","minimum":0,"maximum":63072000},"includeSubDomains":{"type":"boolean"}}},"part21":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_SECRET_ACME_SMTP"]},"file":{"type":"string","minLength":1,"maxLength":500},"sealed":{"type":"string","minLength":1,"maxLength":30000}}},"part22":{"type":"object","additionalProperties":false,"properties":{"primary":{"$ref":"#/definitions/color"},"text":{"$ref":"#/definitions/color"},"background":{"$ref":"#/definitions/color"},"accent":{"$ref":"#/definitions/color"},"danger":{"$ref":"#/definitions/color"}}},"part23":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"src":{"type":"string","maxLength":2000},"integrity":{"type":"string","pattern":"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$","examples":["none"]},"reason":{"type":"string","minLength":1,"maxLength":500},"file":{"$ref":"#/definitions/filePath"},"inline":{"type":"string","minLength":1,"maxLength":65536},"pages":{"$ref":"#/definitions/pages"}}},"part24":{"type":"object","additionalProperties":false,"properties":{"logo":{"$ref":"#/definitions/filePath"},"logo2x":{"$ref":"#/definitions/filePath"},"logoDark":{"$ref":"#/definitions/filePath"},"favicon":{"$ref":"#/definitions/filePath"},"mode":{"enum":["light","dark","auto"]},"radius":{"type":"integer","minimum":0,"maximum":24},"density":{"enum":["comfortable","compact"]},"font":{"type":"string","pattern":"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$","minLength":1,"maxLength":300,"examples":["\"Segoe UI\", Roboto, sans-serif"]},"colors":{"$ref":"#/definitions/part22"},"css":{"type":"string","maxLength":65536},"javascript":{"type":"array","maxItems":20,"items":{"$ref":"#/definitions/part23"}}}}}};
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

const schema23 = {"type":"object","additionalProperties":false,"properties":{"logo":{"$ref":"#/definitions/filePath"},"logo2x":{"$ref":"#/definitions/filePath"},"logoDark":{"$ref":"#/definitions/filePath"},"favicon":{"$ref":"#/definitions/filePath"},"mode":{"enum":["light","dark","auto"]},"radius":{"type":"integer","minimum":0,"maximum":24},"density":{"enum":["comfortable","compact"]},"font":{"type":"string","pattern":"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$","minLength":1,"maxLength":300,"examples":["\"Segoe UI\", Roboto, sans-serif"]},"colors":{"$ref":"#/definitions/part22"},"css":{"type":"string","maxLength":65536},"javascript":{"type":"array","maxItems":20,"items":{"$ref":"#/definitions/part23"}}}};
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

const schema37 = {"type":"object","additionalProperties":false,"required":["host","from"],"properties":{"host":{"type":"string","minLength":1,"maxLength":253},"port":{"type":"integer","minimum":1,"maximum":65535},"username":{"$ref":"#/definitions/line"},"password":{"$ref":"#/definitions/secret"},"from":{"$ref":"#/definitions/email"},"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["mail.acme.example"]},"ca":{"type":"string","minLength":50,"maxLength":50000,"pattern":"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$","examples":["-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"]}}};
const pattern28 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", "u");
const pattern29 = new RegExp("^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$", "u");

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'",parentSchema:schema37};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",parentSchema:schema37};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema37};
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
const err3 = {instancePath:instancePath+"/host",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema37.properties.host};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/host",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema37.properties.host};
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
const err5 = {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema37.properties.host};
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
const err6 = {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema37.properties.port};
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
const err7 = {instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema37.properties.port};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema37.properties.port};
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
const err9 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema37.properties.name};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern28.test(data5)){
const err10 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",parentSchema:schema37.properties.name};
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
const err11 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema37.properties.name};
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
const err12 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 50000},message:"must NOT have more than 50000 characters",parentSchema:schema37.properties.ca};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func3(data6) < 50){
const err13 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 50},message:"must NOT have fewer than 50 characters",parentSchema:schema37.properties.ca};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern29.test(data6)){
const err14 = {instancePath:instancePath+"/ca",keyword:"pattern",params:{pattern: "^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$"},message:"must match pattern \""+"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$"+"\"",parentSchema:schema37.properties.ca};
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
const err15 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema37.properties.ca};
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
const err16 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema37};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","additionalProperties":false,"properties":{"maxAge":{"type":"integer","minimum":0,"maximum":63072000},"includeSubDomains":{"type":"boolean"}}};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "maxAge") || (key0 === "includeSubDomains"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema38};
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
const err1 = {instancePath:instancePath+"/maxAge",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema38.properties.maxAge};
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
const err2 = {instancePath:instancePath+"/maxAge",keyword:"maximum",params:{comparison: "<=", limit: 63072000},message:"must be <= 63072000",parentSchema:schema38.properties.maxAge};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/maxAge",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema38.properties.maxAge};
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
const err4 = {instancePath:instancePath+"/includeSubDomains",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema38.properties.includeSubDomains};
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
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema38};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate100.errors = vErrors;
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
if(data.footer !== undefined){
let data29 = data.footer;
if(typeof data29 === "string"){
if(func3(data29) > 1000){
const err40 = {instancePath:instancePath+"/footer",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",parentSchema:schema6.properties.footer};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/footer",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema6.properties.footer};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.smtp !== undefined){
if(!(validate95(data.smtp, {instancePath:instancePath+"/smtp",parentData:data,parentDataProperty:"smtp",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.protect !== undefined){
let data31 = data.protect;
if(typeof data31 !== "boolean"){
const err42 = {instancePath:instancePath+"/protect",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema6.properties.protect};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.hsts !== undefined){
let data32 = data.hsts;
const _errs55 = errors;
let valid12 = false;
let passing1 = null;
const _errs56 = errors;
if("off" !== data32){
const err43 = {instancePath:instancePath+"/hsts",keyword:"const",params:{allowedValue: "off"},message:"must be equal to constant",parentSchema:schema6.properties.hsts.oneOf[0]};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid1 = _errs56 === errors;
if(_valid1){
valid12 = true;
passing1 = 0;
}
const _errs57 = errors;
if(!(validate100(data32, {instancePath:instancePath+"/hsts",parentData:data,parentDataProperty:"hsts",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var _valid1 = _errs57 === errors;
if(_valid1 && valid12){
valid12 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid12 = true;
passing1 = 1;
}
}
if(!valid12){
const err44 = {instancePath:instancePath+"/hsts",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",parentSchema:schema6.properties.hsts};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err45 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema6};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const TemplateCustomer = validate102;
const schema39 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"template-customer.schema.json","type":"object","additionalProperties":false,"required":["apiVersion","kind","name"],"properties":{"apiVersion":{"const":"portico/v1"},"kind":{"const":"TemplateCustomer"},"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["starter"]},"customer":{"$ref":"#/definitions/part0"},"routes":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/part1"}},"payments":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/part2"}},"alerts":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/part3"}},"packages":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/part4"}},"contracts":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/part5"}}},"definitions":{"part0":{"type":"object","additionalProperties":false,"required":[],"properties":{"debitLimit":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"minimumPayment":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"channels":{"type":"integer","minimum":0,"maximum":1000000},"flowSpeed":{"type":"integer","minimum":0,"maximum":1000000},"tax":{"type":"number","minimum":0,"maximum":100},"dailySpendLimit":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"status":{"enum":["active","pending-approval"]},"invoiceSchedule":{"enum":["daily","weekly","monthly"]},"invoiceDueDays":{"type":"integer","minimum":0,"maximum":365},"restrictTopupCurrencies":{"type":"array","items":{"type":"string","maxLength":16},"maxItems":50},"tags":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":50},"verifyPhone":{"type":"boolean"}}},"part1":{"type":"object","additionalProperties":false,"required":["name","rateCard"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"rateCard":{"type":["string","object"],"minLength":1,"maxLength":200,"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":200},"maxProperties":50},"techPrefix":{"type":"string","maxLength":32},"dialString":{"type":"string","maxLength":200},"channels":{"type":"integer","minimum":0,"maximum":1000000},"flowSpeed":{"type":"integer","minimum":0,"maximum":1000000},"maxDuration":{"type":"integer","minimum":0,"maximum":86400},"publicNote":{"type":"string","maxLength":1000},"enabled":{"type":"boolean"}}},"part2":{"type":"object","additionalProperties":false,"required":["description","amount"],"properties":{"description":{"type":"string","minLength":1,"maxLength":200},"amount":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"currency":{"type":"string","maxLength":16},"status":{"enum":["completed","pending","cancelled"]}}},"part3":{"type":"object","additionalProperties":false,"required":["title","area","operator","threshold"],"properties":{"title":{"type":"string","minLength":1,"maxLength":200},"area":{"enum":["balance","asr","acd","pdd","cps","channels","daily-spend"]},"operator":{"enum":["<","<=","=",">=",">"]},"threshold":{"type":["number","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"number"},"maxProperties":50},"resetThreshold":{"type":["number","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"number"},"maxProperties":50},"samplePeriod":{"type":"integer","minimum":1,"maximum":604800},"repeat":{"type":"integer","minimum":0,"maximum":2592000},"noticeLevel":{"enum":["warning","error"]},"recipients":{"type":"array","items":{"type":"string","maxLength":254},"maxItems":20}}},"part4":{"type":"object","additionalProperties":false,"required":["name","retail","frequency"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"retail":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"setupRetail":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"frequency":{"enum":["once","daily","weekly","monthly"]},"frequencyMatch":{"type":"integer","minimum":0,"maximum":366},"quantity":{"type":"integer","minimum":1,"maximum":1000000},"startDate":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-01-01"]},"endDate":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-12-31"]},"autoDecrementCredit":{"type":"boolean"},"freeMinutes":{"type":"integer","minimum":0,"maximum":1000000},"destinations":{"type":"array","items":{"type":"string","maxLength":200},"maxItems":500},"minimumSpend":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"minimumDays":{"type":"integer","minimum":0,"maximum":3660},"description":{"type":"string","maxLength":1000}}},"part5":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"text":{"type":"string","minLength":1,"maxLength":200000},"file":{"type":"string","maxLength":500},"required":{"type":"boolean"},"graceDays":{"type":"integer","minimum":0,"maximum":365}}}}};
const schema40 = {"type":"object","additionalProperties":false,"required":[],"properties":{"debitLimit":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"minimumPayment":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"channels":{"type":"integer","minimum":0,"maximum":1000000},"flowSpeed":{"type":"integer","minimum":0,"maximum":1000000},"tax":{"type":"number","minimum":0,"maximum":100},"dailySpendLimit":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"status":{"enum":["active","pending-approval"]},"invoiceSchedule":{"enum":["daily","weekly","monthly"]},"invoiceDueDays":{"type":"integer","minimum":0,"maximum":365},"restrictTopupCurrencies":{"type":"array","items":{"type":"string","maxLength":16},"maxItems":50},"tags":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":50},"verifyPhone":{"type":"boolean"}}};
const pattern31 = new RegExp("^[A-Z]{3}$", "u");

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema40.properties, key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema40};
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
const err1 = {instancePath:instancePath+"/debitLimit",keyword:"type",params:{type: schema40.properties.debitLimit.type},message:"must be number,string,object",parentSchema:schema40.properties.debitLimit};
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
const err2 = {instancePath:instancePath+"/debitLimit",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema40.properties.debitLimit};
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
const err3 = {instancePath:instancePath+"/debitLimit",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema40.properties.debitLimit.propertyNames};
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
const err4 = {instancePath:instancePath+"/debitLimit",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema40.properties.debitLimit};
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
const err5 = {instancePath:instancePath+"/debitLimit/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema40.properties.debitLimit.additionalProperties.type},message:"must be number,string",parentSchema:schema40.properties.debitLimit.additionalProperties};
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
const err6 = {instancePath:instancePath+"/minimumPayment",keyword:"type",params:{type: schema40.properties.minimumPayment.type},message:"must be number,string,object",parentSchema:schema40.properties.minimumPayment};
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
const err7 = {instancePath:instancePath+"/minimumPayment",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema40.properties.minimumPayment};
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
const err8 = {instancePath:instancePath+"/minimumPayment",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema40.properties.minimumPayment.propertyNames};
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
const err9 = {instancePath:instancePath+"/minimumPayment",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",parentSchema:schema40.properties.minimumPayment};
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
const err10 = {instancePath:instancePath+"/minimumPayment/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema40.properties.minimumPayment.additionalProperties.type},message:"must be number,string",parentSchema:schema40.properties.minimumPayment.additionalProperties};
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
const err11 = {instancePath:instancePath+"/channels",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema40.properties.channels};
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
const err12 = {instancePath:instancePath+"/channels",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema40.properties.channels};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/channels",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema40.properties.channels};
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
const err14 = {instancePath:instancePath+"/flowSpeed",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema40.properties.flowSpeed};
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
const err15 = {instancePath:instancePath+"/flowSpeed",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema40.properties.flowSpeed};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/flowSpeed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema40.properties.flowSpeed};
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
const err17 = {instancePath:instancePath+"/tax",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",parentSchema:schema40.properties.tax};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/tax",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema40.properties.tax};
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
const err19 = {instancePath:instancePath+"/tax",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema40.properties.tax};
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
const err20 = {instancePath:instancePath+"/dailySpendLimit",keyword:"type",params:{type: schema40.properties.dailySpendLimit.type},message:"must be number,string,object",parentSchema:schema40.properties.dailySpendLimit};
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
const err21 = {instancePath:instancePath+"/dailySpendLimit",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema40.properties.dailySpendLimit};
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
const err22 = {instancePath:instancePath+"/dailySpendLimit",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema40.properties.dailySpendLimit.propertyNames};
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
const err23 = {instancePath:instancePath+"/dailySpendLimit",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",parentSchema:schema40.properties.dailySpendLimit};
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
const err24 = {instancePath:instancePath+"/dailySpendLimit/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema40.properties.dailySpendLimit.additionalProperties.type},message:"must be number,string",parentSchema:schema40.properties.dailySpendLimit.additionalProperties};
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
const err25 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema40.properties.status.enum},message:"must be equal to one of the allowed values",parentSchema:schema40.properties.status};
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
const err26 = {instancePath:instancePath+"/invoiceSchedule",keyword:"enum",params:{allowedValues: schema40.properties.invoiceSchedule.enum},message:"must be equal to one of the allowed values",parentSchema:schema40.properties.invoiceSchedule};
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
const err27 = {instancePath:instancePath+"/invoiceDueDays",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema40.properties.invoiceDueDays};
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
const err28 = {instancePath:instancePath+"/invoiceDueDays",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",parentSchema:schema40.properties.invoiceDueDays};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/invoiceDueDays",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema40.properties.invoiceDueDays};
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
const err30 = {instancePath:instancePath+"/restrictTopupCurrencies",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema40.properties.restrictTopupCurrencies};
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
const err31 = {instancePath:instancePath+"/restrictTopupCurrencies/" + i0,keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters",parentSchema:schema40.properties.restrictTopupCurrencies.items};
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
const err32 = {instancePath:instancePath+"/restrictTopupCurrencies/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema40.properties.restrictTopupCurrencies.items};
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
const err33 = {instancePath:instancePath+"/restrictTopupCurrencies",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema40.properties.restrictTopupCurrencies};
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
const err34 = {instancePath:instancePath+"/tags",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema40.properties.tags};
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
const err35 = {instancePath:instancePath+"/tags/" + i1,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema40.properties.tags.items};
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
const err36 = {instancePath:instancePath+"/tags/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema40.properties.tags.items};
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
const err37 = {instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema40.properties.tags};
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
const err38 = {instancePath:instancePath+"/verifyPhone",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema40.properties.verifyPhone};
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
const err39 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema40};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","additionalProperties":false,"required":["name","rateCard"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"rateCard":{"type":["string","object"],"minLength":1,"maxLength":200,"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":200},"maxProperties":50},"techPrefix":{"type":"string","maxLength":32},"dialString":{"type":"string","maxLength":200},"channels":{"type":"integer","minimum":0,"maximum":1000000},"flowSpeed":{"type":"integer","minimum":0,"maximum":1000000},"maxDuration":{"type":"integer","minimum":0,"maximum":86400},"publicNote":{"type":"string","maxLength":1000},"enabled":{"type":"boolean"}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema41};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rateCard === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rateCard"},message:"must have required property '"+"rateCard"+"'",parentSchema:schema41};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema41.properties, key0))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema41};
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
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema41.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema41.properties.name};
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
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema41.properties.name};
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
const err6 = {instancePath:instancePath+"/rateCard",keyword:"type",params:{type: schema41.properties.rateCard.type},message:"must be string,object",parentSchema:schema41.properties.rateCard};
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
const err7 = {instancePath:instancePath+"/rateCard",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema41.properties.rateCard};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func3(data1) < 1){
const err8 = {instancePath:instancePath+"/rateCard",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema41.properties.rateCard};
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
const err9 = {instancePath:instancePath+"/rateCard",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema41.properties.rateCard};
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
const err10 = {instancePath:instancePath+"/rateCard",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema41.properties.rateCard.propertyNames};
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
const err11 = {instancePath:instancePath+"/rateCard",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema41.properties.rateCard};
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
const err12 = {instancePath:instancePath+"/rateCard/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema41.properties.rateCard.additionalProperties};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func3(data2) < 1){
const err13 = {instancePath:instancePath+"/rateCard/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema41.properties.rateCard.additionalProperties};
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
const err14 = {instancePath:instancePath+"/rateCard/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema41.properties.rateCard.additionalProperties};
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
const err15 = {instancePath:instancePath+"/techPrefix",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",parentSchema:schema41.properties.techPrefix};
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
const err16 = {instancePath:instancePath+"/techPrefix",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema41.properties.techPrefix};
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
const err17 = {instancePath:instancePath+"/dialString",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema41.properties.dialString};
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
const err18 = {instancePath:instancePath+"/dialString",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema41.properties.dialString};
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
const err19 = {instancePath:instancePath+"/channels",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema41.properties.channels};
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
const err20 = {instancePath:instancePath+"/channels",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema41.properties.channels};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/channels",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema41.properties.channels};
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
const err22 = {instancePath:instancePath+"/flowSpeed",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema41.properties.flowSpeed};
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
const err23 = {instancePath:instancePath+"/flowSpeed",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema41.properties.flowSpeed};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/flowSpeed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema41.properties.flowSpeed};
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
const err25 = {instancePath:instancePath+"/maxDuration",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema41.properties.maxDuration};
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
const err26 = {instancePath:instancePath+"/maxDuration",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",parentSchema:schema41.properties.maxDuration};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/maxDuration",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema41.properties.maxDuration};
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
const err28 = {instancePath:instancePath+"/publicNote",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",parentSchema:schema41.properties.publicNote};
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
const err29 = {instancePath:instancePath+"/publicNote",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema41.properties.publicNote};
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
const err30 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema41.properties.enabled};
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
const err31 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema41};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","additionalProperties":false,"required":["description","amount"],"properties":{"description":{"type":"string","minLength":1,"maxLength":200},"amount":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"currency":{"type":"string","maxLength":16},"status":{"enum":["completed","pending","cancelled"]}}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",parentSchema:schema42};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",parentSchema:schema42};
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
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(func3(data0) > 200){
const err3 = {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema42.properties.description};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema42.properties.description};
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
const err5 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema42.properties.description};
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
const err6 = {instancePath:instancePath+"/amount",keyword:"type",params:{type: schema42.properties.amount.type},message:"must be number,string,object",parentSchema:schema42.properties.amount};
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
const err7 = {instancePath:instancePath+"/amount",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema42.properties.amount};
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
const err8 = {instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema42.properties.amount.propertyNames};
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
const err9 = {instancePath:instancePath+"/amount",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema42.properties.amount};
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
const err10 = {instancePath:instancePath+"/amount/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema42.properties.amount.additionalProperties.type},message:"must be number,string",parentSchema:schema42.properties.amount.additionalProperties};
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
const err11 = {instancePath:instancePath+"/currency",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters",parentSchema:schema42.properties.currency};
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
const err12 = {instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema42.properties.currency};
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
const err13 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema42.properties.status.enum},message:"must be equal to one of the allowed values",parentSchema:schema42.properties.status};
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
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema42};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","additionalProperties":false,"required":["title","area","operator","threshold"],"properties":{"title":{"type":"string","minLength":1,"maxLength":200},"area":{"enum":["balance","asr","acd","pdd","cps","channels","daily-spend"]},"operator":{"enum":["<","<=","=",">=",">"]},"threshold":{"type":["number","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"number"},"maxProperties":50},"resetThreshold":{"type":["number","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"number"},"maxProperties":50},"samplePeriod":{"type":"integer","minimum":1,"maximum":604800},"repeat":{"type":"integer","minimum":0,"maximum":2592000},"noticeLevel":{"enum":["warning","error"]},"recipients":{"type":"array","items":{"type":"string","maxLength":254},"maxItems":20}}};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",parentSchema:schema43};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.area === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "area"},message:"must have required property '"+"area"+"'",parentSchema:schema43};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.operator === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",parentSchema:schema43};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.threshold === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",parentSchema:schema43};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema43.properties, key0))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema43};
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
const err5 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema43.properties.title};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data0) < 1){
const err6 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema43.properties.title};
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
const err7 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema43.properties.title};
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
const err8 = {instancePath:instancePath+"/area",keyword:"enum",params:{allowedValues: schema43.properties.area.enum},message:"must be equal to one of the allowed values",parentSchema:schema43.properties.area};
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
const err9 = {instancePath:instancePath+"/operator",keyword:"enum",params:{allowedValues: schema43.properties.operator.enum},message:"must be equal to one of the allowed values",parentSchema:schema43.properties.operator};
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
const err10 = {instancePath:instancePath+"/threshold",keyword:"type",params:{type: schema43.properties.threshold.type},message:"must be number,object",parentSchema:schema43.properties.threshold};
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
const err11 = {instancePath:instancePath+"/threshold",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema43.properties.threshold};
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
const err12 = {instancePath:instancePath+"/threshold",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema43.properties.threshold.propertyNames};
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
const err13 = {instancePath:instancePath+"/threshold",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema43.properties.threshold};
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
const err14 = {instancePath:instancePath+"/threshold/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema43.properties.threshold.additionalProperties};
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
const err15 = {instancePath:instancePath+"/resetThreshold",keyword:"type",params:{type: schema43.properties.resetThreshold.type},message:"must be number,object",parentSchema:schema43.properties.resetThreshold};
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
const err16 = {instancePath:instancePath+"/resetThreshold",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema43.properties.resetThreshold};
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
const err17 = {instancePath:instancePath+"/resetThreshold",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema43.properties.resetThreshold.propertyNames};
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
const err18 = {instancePath:instancePath+"/resetThreshold",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",parentSchema:schema43.properties.resetThreshold};
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
const err19 = {instancePath:instancePath+"/resetThreshold/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema43.properties.resetThreshold.additionalProperties};
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
const err20 = {instancePath:instancePath+"/samplePeriod",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema43.properties.samplePeriod};
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
const err21 = {instancePath:instancePath+"/samplePeriod",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800",parentSchema:schema43.properties.samplePeriod};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/samplePeriod",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema43.properties.samplePeriod};
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
const err23 = {instancePath:instancePath+"/repeat",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema43.properties.repeat};
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
const err24 = {instancePath:instancePath+"/repeat",keyword:"maximum",params:{comparison: "<=", limit: 2592000},message:"must be <= 2592000",parentSchema:schema43.properties.repeat};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/repeat",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema43.properties.repeat};
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
const err26 = {instancePath:instancePath+"/noticeLevel",keyword:"enum",params:{allowedValues: schema43.properties.noticeLevel.enum},message:"must be equal to one of the allowed values",parentSchema:schema43.properties.noticeLevel};
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
const err27 = {instancePath:instancePath+"/recipients",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema43.properties.recipients};
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
const err28 = {instancePath:instancePath+"/recipients/" + i0,keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",parentSchema:schema43.properties.recipients.items};
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
const err29 = {instancePath:instancePath+"/recipients/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema43.properties.recipients.items};
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
const err30 = {instancePath:instancePath+"/recipients",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema43.properties.recipients};
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
const err31 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema43};
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

const schema44 = {"type":"object","additionalProperties":false,"required":["name","retail","frequency"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"retail":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"setupRetail":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"frequency":{"enum":["once","daily","weekly","monthly"]},"frequencyMatch":{"type":"integer","minimum":0,"maximum":366},"quantity":{"type":"integer","minimum":1,"maximum":1000000},"startDate":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-01-01"]},"endDate":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-12-31"]},"autoDecrementCredit":{"type":"boolean"},"freeMinutes":{"type":"integer","minimum":0,"maximum":1000000},"destinations":{"type":"array","items":{"type":"string","maxLength":200},"maxItems":500},"minimumSpend":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"minimumDays":{"type":"integer","minimum":0,"maximum":3660},"description":{"type":"string","maxLength":1000}}};
const pattern40 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema44};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.retail === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "retail"},message:"must have required property '"+"retail"+"'",parentSchema:schema44};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.frequency === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "frequency"},message:"must have required property '"+"frequency"+"'",parentSchema:schema44};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema44.properties, key0))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema44};
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
const err4 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema44.properties.name};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data0) < 1){
const err5 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema44.properties.name};
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
const err6 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema44.properties.name};
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
const err7 = {instancePath:instancePath+"/retail",keyword:"type",params:{type: schema44.properties.retail.type},message:"must be number,string,object",parentSchema:schema44.properties.retail};
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
const err8 = {instancePath:instancePath+"/retail",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema44.properties.retail};
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
const err9 = {instancePath:instancePath+"/retail",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema44.properties.retail.propertyNames};
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
const err10 = {instancePath:instancePath+"/retail",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema44.properties.retail};
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
const err11 = {instancePath:instancePath+"/retail/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema44.properties.retail.additionalProperties.type},message:"must be number,string",parentSchema:schema44.properties.retail.additionalProperties};
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
const err12 = {instancePath:instancePath+"/setupRetail",keyword:"type",params:{type: schema44.properties.setupRetail.type},message:"must be number,string,object",parentSchema:schema44.properties.setupRetail};
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
const err13 = {instancePath:instancePath+"/setupRetail",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema44.properties.setupRetail};
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
const err14 = {instancePath:instancePath+"/setupRetail",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema44.properties.setupRetail.propertyNames};
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
const err15 = {instancePath:instancePath+"/setupRetail",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",parentSchema:schema44.properties.setupRetail};
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
const err16 = {instancePath:instancePath+"/setupRetail/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema44.properties.setupRetail.additionalProperties.type},message:"must be number,string",parentSchema:schema44.properties.setupRetail.additionalProperties};
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
const err17 = {instancePath:instancePath+"/frequency",keyword:"enum",params:{allowedValues: schema44.properties.frequency.enum},message:"must be equal to one of the allowed values",parentSchema:schema44.properties.frequency};
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
const err18 = {instancePath:instancePath+"/frequencyMatch",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema44.properties.frequencyMatch};
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
const err19 = {instancePath:instancePath+"/frequencyMatch",keyword:"maximum",params:{comparison: "<=", limit: 366},message:"must be <= 366",parentSchema:schema44.properties.frequencyMatch};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/frequencyMatch",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema44.properties.frequencyMatch};
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
const err21 = {instancePath:instancePath+"/quantity",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema44.properties.quantity};
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
const err22 = {instancePath:instancePath+"/quantity",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema44.properties.quantity};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/quantity",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema44.properties.quantity};
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
const err24 = {instancePath:instancePath+"/startDate",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",parentSchema:schema44.properties.startDate};
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
const err25 = {instancePath:instancePath+"/startDate",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema44.properties.startDate};
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
const err26 = {instancePath:instancePath+"/endDate",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",parentSchema:schema44.properties.endDate};
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
const err27 = {instancePath:instancePath+"/endDate",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema44.properties.endDate};
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
const err28 = {instancePath:instancePath+"/autoDecrementCredit",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema44.properties.autoDecrementCredit};
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
const err29 = {instancePath:instancePath+"/freeMinutes",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema44.properties.freeMinutes};
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
const err30 = {instancePath:instancePath+"/freeMinutes",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema44.properties.freeMinutes};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/freeMinutes",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema44.properties.freeMinutes};
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
const err32 = {instancePath:instancePath+"/destinations",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",parentSchema:schema44.properties.destinations};
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
const err33 = {instancePath:instancePath+"/destinations/" + i0,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema44.properties.destinations.items};
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
const err34 = {instancePath:instancePath+"/destinations/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema44.properties.destinations.items};
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
const err35 = {instancePath:instancePath+"/destinations",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema44.properties.destinations};
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
const err36 = {instancePath:instancePath+"/minimumSpend",keyword:"type",params:{type: schema44.properties.minimumSpend.type},message:"must be number,string,object",parentSchema:schema44.properties.minimumSpend};
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
const err37 = {instancePath:instancePath+"/minimumSpend",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema44.properties.minimumSpend};
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
const err38 = {instancePath:instancePath+"/minimumSpend",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema44.properties.minimumSpend.propertyNames};
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
const err39 = {instancePath:instancePath+"/minimumSpend",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",parentSchema:schema44.properties.minimumSpend};
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
const err40 = {instancePath:instancePath+"/minimumSpend/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema44.properties.minimumSpend.additionalProperties.type},message:"must be number,string",parentSchema:schema44.properties.minimumSpend.additionalProperties};
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
const err41 = {instancePath:instancePath+"/minimumDays",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema44.properties.minimumDays};
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
const err42 = {instancePath:instancePath+"/minimumDays",keyword:"maximum",params:{comparison: "<=", limit: 3660},message:"must be <= 3660",parentSchema:schema44.properties.minimumDays};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err43 = {instancePath:instancePath+"/minimumDays",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema44.properties.minimumDays};
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
const err44 = {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",parentSchema:schema44.properties.description};
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
const err45 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema44.properties.description};
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
const err46 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema44};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"text":{"type":"string","minLength":1,"maxLength":200000},"file":{"type":"string","maxLength":500},"required":{"type":"boolean"},"graceDays":{"type":"integer","minimum":0,"maximum":365}}};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "text")) || (key0 === "file")) || (key0 === "required")) || (key0 === "graceDays"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema45};
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
const err2 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema45.properties.name};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema45.properties.name};
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
const err4 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema45.properties.name};
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
const err5 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 200000},message:"must NOT have more than 200000 characters",parentSchema:schema45.properties.text};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema45.properties.text};
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
const err7 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema45.properties.text};
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
const err8 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema45.properties.file};
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
const err9 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema45.properties.file};
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
const err10 = {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema45.properties.required};
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
const err11 = {instancePath:instancePath+"/graceDays",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema45.properties.graceDays};
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
const err12 = {instancePath:instancePath+"/graceDays",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",parentSchema:schema45.properties.graceDays};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/graceDays",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema45.properties.graceDays};
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
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema45};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="template-customer.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",parentSchema:schema39};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",parentSchema:schema39};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema39};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema39.properties, key0))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema39};
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
const err4 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "portico/v1"},message:"must be equal to constant",parentSchema:schema39.properties.apiVersion};
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
const err5 = {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "TemplateCustomer"},message:"must be equal to constant",parentSchema:schema39.properties.kind};
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
const err6 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema39.properties.name};
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
const err7 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema39.properties.name};
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
if(!(validate103(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.routes !== undefined){
let data4 = data.routes;
if(Array.isArray(data4)){
if(data4.length > 100){
const err8 = {instancePath:instancePath+"/routes",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema39.properties.routes};
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
if(!(validate105(data4[i0], {instancePath:instancePath+"/routes/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/routes",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema39.properties.routes};
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
const err10 = {instancePath:instancePath+"/payments",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema39.properties.payments};
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
if(!(validate107(data6[i1], {instancePath:instancePath+"/payments/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/payments",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema39.properties.payments};
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
const err12 = {instancePath:instancePath+"/alerts",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema39.properties.alerts};
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
if(!(validate109(data8[i2], {instancePath:instancePath+"/alerts/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/alerts",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema39.properties.alerts};
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
const err14 = {instancePath:instancePath+"/packages",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema39.properties.packages};
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
if(!(validate111(data10[i3], {instancePath:instancePath+"/packages/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/packages",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema39.properties.packages};
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
const err16 = {instancePath:instancePath+"/contracts",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema39.properties.contracts};
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
if(!(validate113(data12[i4], {instancePath:instancePath+"/contracts/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/contracts",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema39.properties.contracts};
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
const err18 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema39};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}

export const Overrides = validate115;
const schema46 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"overrides.schema.json","type":"object","additionalProperties":false,"required":["kind","portal","customers"],"properties":{"apiVersion":{"const":"portico/v1"},"kind":{"const":"Overrides"},"portal":{"type":"string","maxLength":63},"customers":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"additionalProperties":{"$ref":"#/definitions/part0"}}},"definitions":{"part0":{"type":"object","additionalProperties":false,"required":["reason"],"properties":{"show":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":100},"hide":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":100},"reason":{"type":"string","minLength":1,"maxLength":500},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-31"]}}}}};
const pattern43 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const schema47 = {"type":"object","additionalProperties":false,"required":["reason"],"properties":{"show":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":100},"hide":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":100},"reason":{"type":"string","minLength":1,"maxLength":500},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-31"]}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",parentSchema:schema47};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema47};
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
const err2 = {instancePath:instancePath+"/show",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema47.properties.show};
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
const err3 = {instancePath:instancePath+"/show/" + i0,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema47.properties.show.items};
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
const err4 = {instancePath:instancePath+"/show/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema47.properties.show.items};
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
const err5 = {instancePath:instancePath+"/show",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema47.properties.show};
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
const err6 = {instancePath:instancePath+"/hide",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema47.properties.hide};
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
const err7 = {instancePath:instancePath+"/hide/" + i1,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema47.properties.hide.items};
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
const err8 = {instancePath:instancePath+"/hide/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema47.properties.hide.items};
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
const err9 = {instancePath:instancePath+"/hide",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema47.properties.hide};
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
const err10 = {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema47.properties.reason};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data4) < 1){
const err11 = {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema47.properties.reason};
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
const err12 = {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema47.properties.reason};
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
const err13 = {instancePath:instancePath+"/until",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\"",parentSchema:schema47.properties.until};
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
const err14 = {instancePath:instancePath+"/until",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema47.properties.until};
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
const err15 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema47};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="overrides.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",parentSchema:schema46};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.portal === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "portal"},message:"must have required property '"+"portal"+"'",parentSchema:schema46};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.customers === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "customers"},message:"must have required property '"+"customers"+"'",parentSchema:schema46};
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
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema46};
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
const err4 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "portico/v1"},message:"must be equal to constant",parentSchema:schema46.properties.apiVersion};
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
const err5 = {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "Overrides"},message:"must be equal to constant",parentSchema:schema46.properties.kind};
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
const err6 = {instancePath:instancePath+"/portal",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema46.properties.portal};
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
const err7 = {instancePath:instancePath+"/portal",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema46.properties.portal};
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
const err8 = {instancePath:instancePath+"/customers",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\"",parentSchema:schema46.properties.customers.propertyNames};
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
const err9 = {instancePath:instancePath+"/customers",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema46.properties.customers};
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
if(!(validate116(data3[key2], {instancePath:instancePath+"/customers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/customers",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema46.properties.customers};
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
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema46};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}

export const CdrMapping = validate118;
const schema48 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"cdr-mapping.schema.json","type":"object","additionalProperties":false,"required":["columns"],"properties":{"delimiter":{"type":"string","enum":[",",";","\t","|"]},"header":{"type":"boolean"},"time":{"type":"string","enum":["any","iso","local","day-first","month-first","unix","unix-ms","unix-us"]},"columns":{"type":"object","maxProperties":60,"additionalProperties":{"anyOf":[{"type":"string","minLength":1,"maxLength":200},{"type":"integer","minimum":1,"maximum":1000},{"type":"array","minItems":1,"maxItems":5,"items":{"type":["string","integer"],"minLength":1,"maxLength":200,"minimum":1,"maximum":1000}}]}},"durations":{"type":"string","enum":["seconds","decimal-seconds","minutes","milliseconds","microseconds","clock"]},"negate":{"type":"array","maxItems":3,"items":{"type":"string","enum":["charge","rate","connect-cost"]}},"skip":{"type":"integer","minimum":0,"maximum":20},"decimal":{"type":"string","enum":[".",","]},"dialing":{"$ref":"#/definitions/part0"},"values":{"type":"object","maxProperties":60,"additionalProperties":{"type":"object","maxProperties":1000,"additionalProperties":{"type":"string","maxLength":255}}},"constants":{"type":"object","maxProperties":60,"additionalProperties":{"anyOf":[{"type":"string","maxLength":255},{"type":"number"}]}}},"definitions":{"part0":{"type":"object","additionalProperties":false,"properties":{"country":{"type":"string","pattern":"^[1-9][0-9]{0,3}$","examples":["49"]},"international":{"type":"string","pattern":"^[0-9]{1,6}$","examples":["00"]},"trunk":{"type":"string","pattern":"^[0-9]{1,3}$","examples":["0"]},"national":{"type":"integer","minimum":4,"maximum":14}},"dependencies":{"trunk":["country"],"national":["country"]}}}};
const schema49 = {"type":"object","additionalProperties":false,"properties":{"country":{"type":"string","pattern":"^[1-9][0-9]{0,3}$","examples":["49"]},"international":{"type":"string","pattern":"^[0-9]{1,6}$","examples":["00"]},"trunk":{"type":"string","pattern":"^[0-9]{1,3}$","examples":["0"]},"national":{"type":"integer","minimum":4,"maximum":14}},"dependencies":{"trunk":["country"],"national":["country"]}};
const pattern45 = new RegExp("^[1-9][0-9]{0,3}$", "u");
const pattern46 = new RegExp("^[0-9]{1,6}$", "u");
const pattern47 = new RegExp("^[0-9]{1,3}$", "u");

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "country") || (key0 === "international")) || (key0 === "trunk")) || (key0 === "national"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema49};
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
    deps: "country"},message:"must have property country when property trunk is present",schema:schema49.dependencies,parentSchema:schema49,data};
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
    deps: "country"},message:"must have property country when property national is present",schema:schema49.dependencies,parentSchema:schema49,data};
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
const err3 = {instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}$"+"\"",parentSchema:schema49.properties.country};
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
const err4 = {instancePath:instancePath+"/country",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema49.properties.country};
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
const err5 = {instancePath:instancePath+"/international",keyword:"pattern",params:{pattern: "^[0-9]{1,6}$"},message:"must match pattern \""+"^[0-9]{1,6}$"+"\"",parentSchema:schema49.properties.international};
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
const err6 = {instancePath:instancePath+"/international",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema49.properties.international};
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
const err7 = {instancePath:instancePath+"/trunk",keyword:"pattern",params:{pattern: "^[0-9]{1,3}$"},message:"must match pattern \""+"^[0-9]{1,3}$"+"\"",parentSchema:schema49.properties.trunk};
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
const err8 = {instancePath:instancePath+"/trunk",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema49.properties.trunk};
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
const err9 = {instancePath:instancePath+"/national",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema49.properties.national};
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
const err10 = {instancePath:instancePath+"/national",keyword:"maximum",params:{comparison: "<=", limit: 14},message:"must be <= 14",parentSchema:schema49.properties.national};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 4 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/national",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",parentSchema:schema49.properties.national};
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
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema49};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="cdr-mapping.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.columns === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",parentSchema:schema48};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema48.properties, key0))){
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
if(data.delimiter !== undefined){
let data0 = data.delimiter;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/delimiter",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.delimiter};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data0 === ",") || (data0 === ";")) || (data0 === "\t")) || (data0 === "|"))){
const err3 = {instancePath:instancePath+"/delimiter",keyword:"enum",params:{allowedValues: schema48.properties.delimiter.enum},message:"must be equal to one of the allowed values",parentSchema:schema48.properties.delimiter};
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
const err4 = {instancePath:instancePath+"/header",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema48.properties.header};
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
const err5 = {instancePath:instancePath+"/time",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.time};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((((((data2 === "any") || (data2 === "iso")) || (data2 === "local")) || (data2 === "day-first")) || (data2 === "month-first")) || (data2 === "unix")) || (data2 === "unix-ms")) || (data2 === "unix-us"))){
const err6 = {instancePath:instancePath+"/time",keyword:"enum",params:{allowedValues: schema48.properties.time.enum},message:"must be equal to one of the allowed values",parentSchema:schema48.properties.time};
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
const err7 = {instancePath:instancePath+"/columns",keyword:"maxProperties",params:{limit: 60},message:"must NOT have more than 60 properties",parentSchema:schema48.properties.columns};
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
const err8 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema48.properties.columns.additionalProperties.anyOf[0]};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data4) < 1){
const err9 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema48.properties.columns.additionalProperties.anyOf[0]};
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
const err10 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.columns.additionalProperties.anyOf[0]};
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
const err11 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema48.properties.columns.additionalProperties.anyOf[1]};
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
const err12 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",parentSchema:schema48.properties.columns.additionalProperties.anyOf[1]};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema48.properties.columns.additionalProperties.anyOf[1]};
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
const err14 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",parentSchema:schema48.properties.columns.additionalProperties.anyOf[2]};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema48.properties.columns.additionalProperties.anyOf[2]};
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
const err16 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: schema48.properties.columns.additionalProperties.anyOf[2].items.type},message:"must be string,integer",parentSchema:schema48.properties.columns.additionalProperties.anyOf[2].items};
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
const err17 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",parentSchema:schema48.properties.columns.additionalProperties.anyOf[2].items};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema48.properties.columns.additionalProperties.anyOf[2].items};
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
const err19 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema48.properties.columns.additionalProperties.anyOf[2].items};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func3(data5) < 1){
const err20 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema48.properties.columns.additionalProperties.anyOf[2].items};
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
const err21 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema48.properties.columns.additionalProperties.anyOf[2]};
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
const err22 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema48.properties.columns.additionalProperties};
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
const err23 = {instancePath:instancePath+"/columns",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema48.properties.columns};
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
const err24 = {instancePath:instancePath+"/durations",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.durations};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((((((data6 === "seconds") || (data6 === "decimal-seconds")) || (data6 === "minutes")) || (data6 === "milliseconds")) || (data6 === "microseconds")) || (data6 === "clock"))){
const err25 = {instancePath:instancePath+"/durations",keyword:"enum",params:{allowedValues: schema48.properties.durations.enum},message:"must be equal to one of the allowed values",parentSchema:schema48.properties.durations};
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
const err26 = {instancePath:instancePath+"/negate",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema48.properties.negate};
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
const err27 = {instancePath:instancePath+"/negate/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.negate.items};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data8 === "charge") || (data8 === "rate")) || (data8 === "connect-cost"))){
const err28 = {instancePath:instancePath+"/negate/" + i1,keyword:"enum",params:{allowedValues: schema48.properties.negate.items.enum},message:"must be equal to one of the allowed values",parentSchema:schema48.properties.negate.items};
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
const err29 = {instancePath:instancePath+"/negate",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema48.properties.negate};
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
const err30 = {instancePath:instancePath+"/skip",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema48.properties.skip};
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
const err31 = {instancePath:instancePath+"/skip",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",parentSchema:schema48.properties.skip};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err32 = {instancePath:instancePath+"/skip",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema48.properties.skip};
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
const err33 = {instancePath:instancePath+"/decimal",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.decimal};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((data10 === ".") || (data10 === ","))){
const err34 = {instancePath:instancePath+"/decimal",keyword:"enum",params:{allowedValues: schema48.properties.decimal.enum},message:"must be equal to one of the allowed values",parentSchema:schema48.properties.decimal};
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
if(!(validate119(data.dialing, {instancePath:instancePath+"/dialing",parentData:data,parentDataProperty:"dialing",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
let data12 = data.values;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length > 60){
const err35 = {instancePath:instancePath+"/values",keyword:"maxProperties",params:{limit: 60},message:"must NOT have more than 60 properties",parentSchema:schema48.properties.values};
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
const err36 = {instancePath:instancePath+"/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties",parentSchema:schema48.properties.values.additionalProperties};
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
const err37 = {instancePath:instancePath+"/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",parentSchema:schema48.properties.values.additionalProperties.additionalProperties};
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
const err38 = {instancePath:instancePath+"/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.values.additionalProperties.additionalProperties};
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
const err39 = {instancePath:instancePath+"/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema48.properties.values.additionalProperties};
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
const err40 = {instancePath:instancePath+"/values",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema48.properties.values};
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
const err41 = {instancePath:instancePath+"/constants",keyword:"maxProperties",params:{limit: 60},message:"must NOT have more than 60 properties",parentSchema:schema48.properties.constants};
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
const err42 = {instancePath:instancePath+"/constants/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",parentSchema:schema48.properties.constants.additionalProperties.anyOf[0]};
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
const err43 = {instancePath:instancePath+"/constants/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.constants.additionalProperties.anyOf[0]};
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
const err44 = {instancePath:instancePath+"/constants/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema48.properties.constants.additionalProperties.anyOf[1]};
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
const err45 = {instancePath:instancePath+"/constants/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema48.properties.constants.additionalProperties};
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
const err46 = {instancePath:instancePath+"/constants",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema48.properties.constants};
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
const err47 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema48};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

export const PortalLayer = validate121;
const schema50 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"portal-layer.schema.json","type":"object","additionalProperties":false,"required":["apiVersion","kind","name"],"if":{"$ref":"#/definitions/part0"},"then":{"$ref":"#/definitions/part1"},"properties":{"apiVersion":{"const":"portico/v1"},"kind":{"enum":["PortalBase","Portal"]},"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme"]},"renamedFrom":{"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme-voice"],"type":["string","null"]},"brand":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["Acme Voice"],"type":["string","null"]},"domains":{"$ref":"#/definitions/part2"},"signup":{"$ref":"#/definitions/part3"},"currencies":{"$ref":"#/definitions/part4"},"payments":{"$ref":"#/definitions/part9"},"seller":{"$ref":"#/definitions/part10"},"sections":{"$ref":"#/definitions/part11"},"sectionLinks":{"additionalProperties":{"maxLength":2000,"type":["string","null"]},"type":["object","null"]},"network":{"$ref":"#/definitions/part16"},"retention":{"$ref":"#/definitions/part17"},"reports":{"$ref":"#/definitions/part19"},"theme":{"$ref":"#/definitions/part23"},"texts":{"additionalProperties":{"maxLength":2000,"type":["string","null"]},"type":["object","null"]},"locales":{"$ref":"#/definitions/part24"},"links":{"$ref":"#/definitions/part25"},"legal":{"$ref":"#/definitions/part26"},"support":{"$ref":"#/definitions/part27"},"auth":{"$ref":"#/definitions/part28"},"status":{"oneOf":[{"const":"live"},{"$ref":"#/definitions/part30"},{"type":"null"}]},"footer":{"maxLength":2000,"type":["string","null"]},"smtp":{"$ref":"#/definitions/part31"},"protect":{"type":["boolean","null"]},"hsts":{"oneOf":[{"const":"off"},{"$ref":"#/definitions/part32"},{"type":"null"}]},"extends":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["retail"]}},"definitions":{"line":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["Acme Voice"]},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-31","2026-12-01T12:00:00Z"]},"email":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["help@acme.example"]},"httpsUrl":{"type":"string","maxLength":2000,"pattern":"^https://[^\\s\"'<>\\\\]+$","examples":["https://acme.example/privacy"]},"filePath":{"type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo.png"]},"color":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$","examples":["#0b5fff"]},"secret":{"$ref":"#/definitions/part33"},"pages":{"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50},"theme":{"$ref":"#/definitions/part35"},"part0":{"properties":{"kind":{"const":"PortalBase"}}},"part1":{"properties":{"renamedFrom":false}},"part2":{"minItems":1,"maxItems":100,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","minLength":1,"maxLength":253},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":253}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}},"part3":{"additionalProperties":false,"properties":{"customer":{"type":["boolean","null"]},"carrier":{"type":["boolean","null"]},"templateCustomer":{"maxLength":63,"type":["string","null"]}},"type":["object","null"]},"part4":{"minItems":1,"maxItems":50,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","minLength":1,"maxLength":16},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":16}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}},"part5":{"additionalProperties":false,"properties":{"name":{"minLength":1,"maxLength":70,"type":["string","null"]},"iban":{"minLength":1,"maxLength":50,"type":["string","null"]},"bic":{"pattern":"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$","examples":["COBADEFFXXX"],"type":["string","null"]}},"type":["object","null"]},"part6":{"additionalProperties":false,"properties":{"instructions":{"minLength":1,"maxLength":1000,"type":["string","null"]},"account":{"$ref":"#/definitions/part5"}},"type":["object","null"]},"part7":{"additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_SECRET_ACME_SMTP"]},"file":{"type":"string","minLength":1,"maxLength":500},"sealed":{"type":"string","minLength":1,"maxLength":30000}},"type":["object","null"]},"part8":{"additionalProperties":false,"properties":{"secretKey":{"$ref":"#/definitions/part7"},"webhookSecret":{"$ref":"#/definitions/part7"}},"type":["object","null"]},"part9":{"additionalProperties":false,"properties":{"bankTransfer":{"$ref":"#/definitions/part6"},"presets":{"maxProperties":50,"additionalProperties":{"minItems":1,"maxItems":6,"items":{"type":"number","exclusiveMinimum":0,"maximum":1000000},"type":["array","null"]},"type":["object","null"]},"stripe":{"$ref":"#/definitions/part8"}},"type":["object","null"]},"part10":{"additionalProperties":false,"properties":{"name":{"minLength":1,"maxLength":120,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Acme Voice Ltd"],"type":["string","null"]},"address":{"minItems":1,"maxItems":3,"items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["12 Quay Street"]},"type":["array","null"]},"postalCode":{"minLength":1,"maxLength":20,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["BS1 4DJ"],"type":["string","null"]},"city":{"minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Bristol"],"type":["string","null"]},"country":{"pattern":"^[A-Z]{2}$","examples":["GB"],"type":["string","null"]},"vatId":{"minLength":4,"maxLength":30,"pattern":"^[A-Za-z0-9 .+*-]*$","examples":["GB123456789"],"type":["string","null"]},"taxNumber":{"minLength":1,"maxLength":50,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["12/345/67890"],"type":["string","null"]},"registration":{"minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Companies House 01234567"],"type":["string","null"]},"note":{"minLength":1,"maxLength":500,"type":["string","null"]}},"type":["object","null"]},"part11":{"maxItems":100,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","maxLength":63},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":63}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}},"part12":{"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":[5061]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}},"part13":{"additionalProperties":false,"properties":{"text":{"minLength":1,"maxLength":20000,"type":["string","null"]},"addresses":{"minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part12"},"type":["array","null"]}},"type":["object","null"]},"part14":{"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":["10000-20000"]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}},"part15":{"additionalProperties":false,"properties":{"text":{"minLength":1,"maxLength":20000,"type":["string","null"]},"addresses":{"minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part14"},"type":["array","null"]}},"type":["object","null"]},"part16":{"additionalProperties":false,"properties":{"interconnect":{"$ref":"#/definitions/part13"},"rtpServers":{"$ref":"#/definitions/part15"}},"type":["object","null"]},"part17":{"additionalProperties":false,"properties":{"cdr":{"pattern":"^[1-9][0-9]{0,3} (day|month|year)s?$","examples":["13 months"],"type":["string","null"]}},"type":["object","null"]},"part18":{"minItems":1,"maxItems":50,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","maxLength":63},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":63}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}},"part19":{"additionalProperties":false,"properties":{"breakout":{"$ref":"#/definitions/part18"},"cdr":{"$ref":"#/definitions/part18"}},"type":["object","null"]},"part20":{"additionalProperties":false,"properties":{"primary":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#0b5fff"],"type":["string","null"]},"text":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#1a1a2e"],"type":["string","null"]},"background":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#fffaf0"],"type":["string","null"]},"accent":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#8a1c5b"],"type":["string","null"]},"danger":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#a3260f"],"type":["string","null"]}},"type":["object","null"]},"part21":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"src":{"type":"string","maxLength":2000},"integrity":{"type":"string","pattern":"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$","examples":["none"]},"reason":{"type":"string","minLength":1,"maxLength":500},"file":{"$ref":"#/definitions/filePath"},"inline":{"type":"string","minLength":1,"maxLength":65536},"pages":{"$ref":"#/definitions/pages"}}},"part22":{"maxItems":20,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"$ref":"#/definitions/part21"},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/definitions/part21"}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}},"part23":{"additionalProperties":false,"properties":{"logo":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo.png"],"type":["string","null"]},"logo2x":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo2x.png"],"type":["string","null"]},"logoDark":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo-dark.png"],"type":["string","null"]},"favicon":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["favicon.png"],"type":["string","null"]},"mode":{"enum":["light","dark","auto",null]},"radius":{"minimum":0,"maximum":24,"type":["integer","null"]},"density":{"enum":["comfortable","compact",null]},"font":{"pattern":"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$","minLength":1,"maxLength":300,"examples":["\"Segoe UI\", Roboto, sans-serif"],"type":["string","null"]},"colors":{"$ref":"#/definitions/part20"},"css":{"maxLength":65536,"type":["string","null"]},"javascript":{"$ref":"#/definitions/part22"}},"type":["object","null"]},"part24":{"minItems":1,"maxItems":30,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$","examples":["en","pt-BR"]},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$","examples":["en","pt-BR"]}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}},"part25":{"additionalProperties":false,"properties":{"privacy":{"maxLength":2000,"type":["string","null"]},"terms":{"maxLength":2000,"type":["string","null"]},"imprint":{"maxLength":2000,"type":["string","null"]},"accessibility":{"maxLength":2000,"type":["string","null"]}},"type":["object","null"]},"part26":{"additionalProperties":false,"properties":{"privacy":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"],"type":["string","null"]},"terms":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"],"type":["string","null"]},"imprint":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"],"type":["string","null"]}},"type":["object","null"]},"part27":{"additionalProperties":false,"properties":{"email":{"maxLength":2000,"type":["string","null"]},"phone":{"maxLength":2000,"type":["string","null"]}},"type":["object","null"]},"part28":{"additionalProperties":false,"properties":{"require2fa":{"enum":["none","all",null]}},"type":["object","null"]},"part29":{"additionalProperties":false,"properties":{"text":{"maxLength":2000,"type":["string","null"]},"until":{"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-01T12:00:00Z"],"type":["string","null"]}},"type":["object","null"]},"part30":{"additionalProperties":false,"properties":{"maintenance":{"$ref":"#/definitions/part29"}},"type":"object"},"part31":{"additionalProperties":false,"properties":{"host":{"minLength":1,"maxLength":253,"type":["string","null"]},"port":{"minimum":1,"maximum":65535,"type":["integer","null"]},"username":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["acme"],"type":["string","null"]},"password":{"$ref":"#/definitions/part7"},"from":{"maxLength":2000,"type":["string","null"]},"name":{"maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["mail.acme.example"],"type":["string","null"]},"ca":{"minLength":50,"maxLength":50000,"pattern":"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$","examples":["-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"],"type":["string","null"]}},"type":["object","null"]},"part32":{"additionalProperties":false,"properties":{"maxAge":{"minimum":0,"maximum":63072000,"type":["integer","null"]},"includeSubDomains":{"type":["boolean","null"]}},"type":"object"},"part33":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_SECRET_ACME_SMTP"]},"file":{"type":"string","minLength":1,"maxLength":500},"sealed":{"type":"string","minLength":1,"maxLength":30000}}},"part34":{"type":"object","additionalProperties":false,"properties":{"primary":{"$ref":"#/definitions/color"},"text":{"$ref":"#/definitions/color"},"background":{"$ref":"#/definitions/color"},"accent":{"$ref":"#/definitions/color"},"danger":{"$ref":"#/definitions/color"}}},"part35":{"type":"object","additionalProperties":false,"properties":{"logo":{"$ref":"#/definitions/filePath"},"logo2x":{"$ref":"#/definitions/filePath"},"logoDark":{"$ref":"#/definitions/filePath"},"favicon":{"$ref":"#/definitions/filePath"},"mode":{"enum":["light","dark","auto"]},"radius":{"type":"integer","minimum":0,"maximum":24},"density":{"enum":["comfortable","compact"]},"font":{"type":"string","pattern":"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$","minLength":1,"maxLength":300,"examples":["\"Segoe UI\", Roboto, sans-serif"]},"colors":{"$ref":"#/definitions/part34"},"css":{"type":"string","maxLength":65536},"javascript":{"type":"array","maxItems":20,"items":{"$ref":"#/definitions/part21"}}}}}};
const schema51 = {"properties":{"kind":{"const":"PortalBase"}}};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data0 = data.kind;
if("PortalBase" !== data0){
const err0 = {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "PortalBase"},message:"must be equal to constant",parentSchema:schema51.properties.kind};
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
validate122.errors = vErrors;
return errors === 0;
}

const schema52 = {"properties":{"renamedFrom":false}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.renamedFrom !== undefined){
const err0 = {instancePath:instancePath+"/renamedFrom",schemaPath:"#/properties/renamedFrom/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema52.properties.renamedFrom,data:data.renamedFrom};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
validate124.errors = vErrors;
return errors === 0;
}

const schema53 = {"minItems":1,"maxItems":100,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","minLength":1,"maxLength":253},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":253}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,keyword:"type",params:{type: schema53.type},message:"must be array,object,null",parentSchema:schema53};
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
const err1 = {instancePath,keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema53};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema53};
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
const err3 = {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema53.items};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema53.items};
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
const err5 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema53.items};
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
const err6 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema53};
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
const err7 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema53};
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
const err8 = {instancePath:instancePath+"/add",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema53.properties.add};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/add",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema53.properties.add};
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
const err10 = {instancePath:instancePath+"/add/" + i1,keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema53.properties.add.items};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data2) < 1){
const err11 = {instancePath:instancePath+"/add/" + i1,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema53.properties.add.items};
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
const err12 = {instancePath:instancePath+"/add/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema53.properties.add.items};
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
const err13 = {instancePath:instancePath+"/add",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema53.properties.add};
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
const err14 = {instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema53.properties.remove};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.length < 1){
const err15 = {instancePath:instancePath+"/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema53.properties.remove};
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
const err16 = {instancePath:instancePath+"/remove/" + i2,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema53.properties.remove.items};
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
const err17 = {instancePath:instancePath+"/remove/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema53.properties.remove.items};
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
const err18 = {instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema53.properties.remove};
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
const err19 = {instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema53.properties.after};
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
const err20 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema53.properties.after};
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
validate126.errors = vErrors;
return errors === 0;
}

const schema54 = {"additionalProperties":false,"properties":{"customer":{"type":["boolean","null"]},"carrier":{"type":["boolean","null"]},"templateCustomer":{"maxLength":63,"type":["string","null"]}},"type":["object","null"]};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema54.type},message:"must be object,null",parentSchema:schema54};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema54};
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
const err2 = {instancePath:instancePath+"/customer",keyword:"type",params:{type: schema54.properties.customer.type},message:"must be boolean,null",parentSchema:schema54.properties.customer};
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
const err3 = {instancePath:instancePath+"/carrier",keyword:"type",params:{type: schema54.properties.carrier.type},message:"must be boolean,null",parentSchema:schema54.properties.carrier};
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
const err4 = {instancePath:instancePath+"/templateCustomer",keyword:"type",params:{type: schema54.properties.templateCustomer.type},message:"must be string,null",parentSchema:schema54.properties.templateCustomer};
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
const err5 = {instancePath:instancePath+"/templateCustomer",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema54.properties.templateCustomer};
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
validate128.errors = vErrors;
return errors === 0;
}

const schema55 = {"minItems":1,"maxItems":50,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","minLength":1,"maxLength":16},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":16}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,keyword:"type",params:{type: schema55.type},message:"must be array,object,null",parentSchema:schema55};
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
const err1 = {instancePath,keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema55};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema55};
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
const err3 = {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters",parentSchema:schema55.items};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema55.items};
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
const err5 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema55.items};
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
const err6 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema55};
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
const err7 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema55};
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
const err8 = {instancePath:instancePath+"/add",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema55.properties.add};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/add",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema55.properties.add};
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
const err10 = {instancePath:instancePath+"/add/" + i1,keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters",parentSchema:schema55.properties.add.items};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data2) < 1){
const err11 = {instancePath:instancePath+"/add/" + i1,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema55.properties.add.items};
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
const err12 = {instancePath:instancePath+"/add/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema55.properties.add.items};
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
const err13 = {instancePath:instancePath+"/add",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema55.properties.add};
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
const err14 = {instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema55.properties.remove};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.length < 1){
const err15 = {instancePath:instancePath+"/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema55.properties.remove};
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
const err16 = {instancePath:instancePath+"/remove/" + i2,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema55.properties.remove.items};
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
const err17 = {instancePath:instancePath+"/remove/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema55.properties.remove.items};
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
const err18 = {instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema55.properties.remove};
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
const err19 = {instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema55.properties.after};
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
const err20 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema55.properties.after};
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

const schema56 = {"additionalProperties":false,"properties":{"bankTransfer":{"$ref":"#/definitions/part6"},"presets":{"maxProperties":50,"additionalProperties":{"minItems":1,"maxItems":6,"items":{"type":"number","exclusiveMinimum":0,"maximum":1000000},"type":["array","null"]},"type":["object","null"]},"stripe":{"$ref":"#/definitions/part8"}},"type":["object","null"]};
const schema57 = {"additionalProperties":false,"properties":{"instructions":{"minLength":1,"maxLength":1000,"type":["string","null"]},"account":{"$ref":"#/definitions/part5"}},"type":["object","null"]};
const schema58 = {"additionalProperties":false,"properties":{"name":{"minLength":1,"maxLength":70,"type":["string","null"]},"iban":{"minLength":1,"maxLength":50,"type":["string","null"]},"bic":{"pattern":"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$","examples":["COBADEFFXXX"],"type":["string","null"]}},"type":["object","null"]};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((key0 === "name") || (key0 === "iban")) || (key0 === "bic"))){
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
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/name",keyword:"type",params:{type: schema58.properties.name.type},message:"must be string,null",parentSchema:schema58.properties.name};
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
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 70},message:"must NOT have more than 70 characters",parentSchema:schema58.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema58.properties.name};
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
const err5 = {instancePath:instancePath+"/iban",keyword:"type",params:{type: schema58.properties.iban.type},message:"must be string,null",parentSchema:schema58.properties.iban};
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
const err6 = {instancePath:instancePath+"/iban",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",parentSchema:schema58.properties.iban};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/iban",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema58.properties.iban};
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
const err8 = {instancePath:instancePath+"/bic",keyword:"type",params:{type: schema58.properties.bic.type},message:"must be string,null",parentSchema:schema58.properties.bic};
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
const err9 = {instancePath:instancePath+"/bic",keyword:"pattern",params:{pattern: "^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$"},message:"must match pattern \""+"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$"+"\"",parentSchema:schema58.properties.bic};
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
validate134.errors = vErrors;
return errors === 0;
}


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((key0 === "instructions") || (key0 === "account"))){
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
if(data.instructions !== undefined){
let data0 = data.instructions;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/instructions",keyword:"type",params:{type: schema57.properties.instructions.type},message:"must be string,null",parentSchema:schema57.properties.instructions};
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
const err3 = {instancePath:instancePath+"/instructions",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",parentSchema:schema57.properties.instructions};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/instructions",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema57.properties.instructions};
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
if(!(validate134(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
validate133.errors = vErrors;
return errors === 0;
}

const schema59 = {"additionalProperties":false,"properties":{"secretKey":{"$ref":"#/definitions/part7"},"webhookSecret":{"$ref":"#/definitions/part7"}},"type":["object","null"]};
const schema60 = {"additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_SECRET_ACME_SMTP"]},"file":{"type":"string","minLength":1,"maxLength":500},"sealed":{"type":"string","minLength":1,"maxLength":30000}},"type":["object","null"]};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(Object.keys(data).length > 1){
const err1 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema60};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Object.keys(data).length < 1){
const err2 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema60};
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
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema60};
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
const err4 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema60.properties.env};
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
const err5 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema60.properties.env};
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
const err6 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema60.properties.file};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema60.properties.file};
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
const err8 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema60.properties.file};
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
const err9 = {instancePath:instancePath+"/sealed",keyword:"maxLength",params:{limit: 30000},message:"must NOT have more than 30000 characters",parentSchema:schema60.properties.sealed};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data2) < 1){
const err10 = {instancePath:instancePath+"/sealed",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema60.properties.sealed};
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
const err11 = {instancePath:instancePath+"/sealed",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema60.properties.sealed};
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
validate138.errors = vErrors;
return errors === 0;
}


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((key0 === "secretKey") || (key0 === "webhookSecret"))){
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
if(data.secretKey !== undefined){
if(!(validate138(data.secretKey, {instancePath:instancePath+"/secretKey",parentData:data,parentDataProperty:"secretKey",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.webhookSecret !== undefined){
if(!(validate138(data.webhookSecret, {instancePath:instancePath+"/webhookSecret",parentData:data,parentDataProperty:"webhookSecret",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
}
validate137.errors = vErrors;
return errors === 0;
}


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema56.type},message:"must be object,null",parentSchema:schema56};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema56};
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
if(!(validate133(data.bankTransfer, {instancePath:instancePath+"/bankTransfer",parentData:data,parentDataProperty:"bankTransfer",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.presets !== undefined){
let data1 = data.presets;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/presets",keyword:"type",params:{type: schema56.properties.presets.type},message:"must be object,null",parentSchema:schema56.properties.presets};
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
const err3 = {instancePath:instancePath+"/presets",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema56.properties.presets};
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
const err4 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema56.properties.presets.additionalProperties.type},message:"must be array,null",parentSchema:schema56.properties.presets.additionalProperties};
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
const err5 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items",parentSchema:schema56.properties.presets.additionalProperties};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema56.properties.presets.additionalProperties};
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
const err7 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema56.properties.presets.additionalProperties.items};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3 <= 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",parentSchema:schema56.properties.presets.additionalProperties.items};
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
const err9 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema56.properties.presets.additionalProperties.items};
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
if(!(validate137(data.stripe, {instancePath:instancePath+"/stripe",parentData:data,parentDataProperty:"stripe",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
validate132.errors = vErrors;
return errors === 0;
}

const schema61 = {"additionalProperties":false,"properties":{"name":{"minLength":1,"maxLength":120,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Acme Voice Ltd"],"type":["string","null"]},"address":{"minItems":1,"maxItems":3,"items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["12 Quay Street"]},"type":["array","null"]},"postalCode":{"minLength":1,"maxLength":20,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["BS1 4DJ"],"type":["string","null"]},"city":{"minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Bristol"],"type":["string","null"]},"country":{"pattern":"^[A-Z]{2}$","examples":["GB"],"type":["string","null"]},"vatId":{"minLength":4,"maxLength":30,"pattern":"^[A-Za-z0-9 .+*-]*$","examples":["GB123456789"],"type":["string","null"]},"taxNumber":{"minLength":1,"maxLength":50,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["12/345/67890"],"type":["string","null"]},"registration":{"minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$","examples":["Companies House 01234567"],"type":["string","null"]},"note":{"minLength":1,"maxLength":500,"type":["string","null"]}},"type":["object","null"]};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!(func2.call(schema61.properties, key0))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema61};
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
const err2 = {instancePath:instancePath+"/name",keyword:"type",params:{type: schema61.properties.name.type},message:"must be string,null",parentSchema:schema61.properties.name};
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
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters",parentSchema:schema61.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema61.properties.name};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern5.test(data0)){
const err5 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema61.properties.name};
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
const err6 = {instancePath:instancePath+"/address",keyword:"type",params:{type: schema61.properties.address.type},message:"must be array,null",parentSchema:schema61.properties.address};
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
const err7 = {instancePath:instancePath+"/address",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema61.properties.address};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/address",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema61.properties.address};
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
const err9 = {instancePath:instancePath+"/address/" + i0,keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema61.properties.address.items};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data2) < 1){
const err10 = {instancePath:instancePath+"/address/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema61.properties.address.items};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern5.test(data2)){
const err11 = {instancePath:instancePath+"/address/" + i0,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema61.properties.address.items};
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
const err12 = {instancePath:instancePath+"/address/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema61.properties.address.items};
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
const err13 = {instancePath:instancePath+"/postalCode",keyword:"type",params:{type: schema61.properties.postalCode.type},message:"must be string,null",parentSchema:schema61.properties.postalCode};
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
const err14 = {instancePath:instancePath+"/postalCode",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",parentSchema:schema61.properties.postalCode};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data3) < 1){
const err15 = {instancePath:instancePath+"/postalCode",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema61.properties.postalCode};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern5.test(data3)){
const err16 = {instancePath:instancePath+"/postalCode",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema61.properties.postalCode};
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
const err17 = {instancePath:instancePath+"/city",keyword:"type",params:{type: schema61.properties.city.type},message:"must be string,null",parentSchema:schema61.properties.city};
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
const err18 = {instancePath:instancePath+"/city",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema61.properties.city};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func3(data4) < 1){
const err19 = {instancePath:instancePath+"/city",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema61.properties.city};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern5.test(data4)){
const err20 = {instancePath:instancePath+"/city",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema61.properties.city};
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
const err21 = {instancePath:instancePath+"/country",keyword:"type",params:{type: schema61.properties.country.type},message:"must be string,null",parentSchema:schema61.properties.country};
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
const err22 = {instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\"",parentSchema:schema61.properties.country};
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
const err23 = {instancePath:instancePath+"/vatId",keyword:"type",params:{type: schema61.properties.vatId.type},message:"must be string,null",parentSchema:schema61.properties.vatId};
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
const err24 = {instancePath:instancePath+"/vatId",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",parentSchema:schema61.properties.vatId};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func3(data6) < 4){
const err25 = {instancePath:instancePath+"/vatId",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters",parentSchema:schema61.properties.vatId};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern10.test(data6)){
const err26 = {instancePath:instancePath+"/vatId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 .+*-]*$"},message:"must match pattern \""+"^[A-Za-z0-9 .+*-]*$"+"\"",parentSchema:schema61.properties.vatId};
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
const err27 = {instancePath:instancePath+"/taxNumber",keyword:"type",params:{type: schema61.properties.taxNumber.type},message:"must be string,null",parentSchema:schema61.properties.taxNumber};
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
const err28 = {instancePath:instancePath+"/taxNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",parentSchema:schema61.properties.taxNumber};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func3(data7) < 1){
const err29 = {instancePath:instancePath+"/taxNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema61.properties.taxNumber};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern5.test(data7)){
const err30 = {instancePath:instancePath+"/taxNumber",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema61.properties.taxNumber};
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
const err31 = {instancePath:instancePath+"/registration",keyword:"type",params:{type: schema61.properties.registration.type},message:"must be string,null",parentSchema:schema61.properties.registration};
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
const err32 = {instancePath:instancePath+"/registration",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema61.properties.registration};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func3(data8) < 1){
const err33 = {instancePath:instancePath+"/registration",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema61.properties.registration};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern5.test(data8)){
const err34 = {instancePath:instancePath+"/registration",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\"",parentSchema:schema61.properties.registration};
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
const err35 = {instancePath:instancePath+"/note",keyword:"type",params:{type: schema61.properties.note.type},message:"must be string,null",parentSchema:schema61.properties.note};
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
const err36 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema61.properties.note};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func3(data9) < 1){
const err37 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema61.properties.note};
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
validate143.errors = vErrors;
return errors === 0;
}

const schema62 = {"maxItems":100,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","maxLength":63},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":63}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,keyword:"type",params:{type: schema62.type},message:"must be array,object,null",parentSchema:schema62};
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
const err1 = {instancePath,keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema62};
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
const err2 = {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema62.items};
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
const err3 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema62.items};
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
const err4 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema62};
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
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema62};
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
const err6 = {instancePath:instancePath+"/add",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema62.properties.add};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/add",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema62.properties.add};
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
const err8 = {instancePath:instancePath+"/add/" + i1,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema62.properties.add.items};
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
const err9 = {instancePath:instancePath+"/add/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema62.properties.add.items};
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
const err10 = {instancePath:instancePath+"/add",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema62.properties.add};
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
const err11 = {instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema62.properties.remove};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema62.properties.remove};
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
const err13 = {instancePath:instancePath+"/remove/" + i2,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema62.properties.remove.items};
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
const err14 = {instancePath:instancePath+"/remove/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema62.properties.remove.items};
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
const err15 = {instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema62.properties.remove};
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
const err16 = {instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema62.properties.after};
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
const err17 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema62.properties.after};
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
validate145.errors = vErrors;
return errors === 0;
}

const schema63 = {"additionalProperties":false,"properties":{"interconnect":{"$ref":"#/definitions/part13"},"rtpServers":{"$ref":"#/definitions/part15"}},"type":["object","null"]};
const schema64 = {"additionalProperties":false,"properties":{"text":{"minLength":1,"maxLength":20000,"type":["string","null"]},"addresses":{"minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part12"},"type":["array","null"]}},"type":["object","null"]};
const schema65 = {"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":[5061]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema65};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.address === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",parentSchema:schema65};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema65};
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
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema65.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema65.properties.name};
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
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema65.properties.name};
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
const err6 = {instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema65.properties.address};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/address",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema65.properties.address};
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
const err8 = {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema65.properties.address};
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
const err9 = {instancePath:instancePath+"/ports",keyword:"type",params:{type: schema65.properties.ports.type},message:"must be integer,string",parentSchema:schema65.properties.ports};
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
const err10 = {instancePath:instancePath+"/ports",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema65.properties.ports};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/ports",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema65.properties.ports};
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
const err12 = {instancePath:instancePath+"/ports",keyword:"pattern",params:{pattern: "^[0-9]{1,5}(-[0-9]{1,5})?$"},message:"must match pattern \""+"^[0-9]{1,5}(-[0-9]{1,5})?$"+"\"",parentSchema:schema65.properties.ports};
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
const err13 = {instancePath:instancePath+"/transport",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema65.properties.transport};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((data3 === "udp") || (data3 === "tcp")) || (data3 === "tls")) || (data3 === "udp+tcp"))){
const err14 = {instancePath:instancePath+"/transport",keyword:"enum",params:{allowedValues: schema65.properties.transport.enum},message:"must be equal to one of the allowed values",parentSchema:schema65.properties.transport};
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
const err15 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema65.properties.note};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data4) < 1){
const err16 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema65.properties.note};
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
const err17 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema65.properties.note};
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
const err18 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema65};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((key0 === "text") || (key0 === "addresses"))){
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
if(data.text !== undefined){
let data0 = data.text;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/text",keyword:"type",params:{type: schema64.properties.text.type},message:"must be string,null",parentSchema:schema64.properties.text};
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
const err3 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",parentSchema:schema64.properties.text};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema64.properties.text};
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
const err5 = {instancePath:instancePath+"/addresses",keyword:"type",params:{type: schema64.properties.addresses.type},message:"must be array,null",parentSchema:schema64.properties.addresses};
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
const err6 = {instancePath:instancePath+"/addresses",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",parentSchema:schema64.properties.addresses};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/addresses",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema64.properties.addresses};
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
if(!(validate149(data1[i0], {instancePath:instancePath+"/addresses/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
}
}
validate148.errors = vErrors;
return errors === 0;
}

const schema66 = {"additionalProperties":false,"properties":{"text":{"minLength":1,"maxLength":20000,"type":["string","null"]},"addresses":{"minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part14"},"type":["array","null"]}},"type":["object","null"]};
const schema67 = {"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":["10000-20000"]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema67};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.address === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",parentSchema:schema67};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema67};
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
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema67.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema67.properties.name};
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
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema67.properties.name};
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
const err6 = {instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema67.properties.address};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/address",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema67.properties.address};
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
const err8 = {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema67.properties.address};
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
const err9 = {instancePath:instancePath+"/ports",keyword:"type",params:{type: schema67.properties.ports.type},message:"must be integer,string",parentSchema:schema67.properties.ports};
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
const err10 = {instancePath:instancePath+"/ports",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema67.properties.ports};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/ports",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema67.properties.ports};
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
const err12 = {instancePath:instancePath+"/ports",keyword:"pattern",params:{pattern: "^[0-9]{1,5}(-[0-9]{1,5})?$"},message:"must match pattern \""+"^[0-9]{1,5}(-[0-9]{1,5})?$"+"\"",parentSchema:schema67.properties.ports};
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
const err13 = {instancePath:instancePath+"/transport",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema67.properties.transport};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((data3 === "udp") || (data3 === "tcp")) || (data3 === "tls")) || (data3 === "udp+tcp"))){
const err14 = {instancePath:instancePath+"/transport",keyword:"enum",params:{allowedValues: schema67.properties.transport.enum},message:"must be equal to one of the allowed values",parentSchema:schema67.properties.transport};
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
const err15 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema67.properties.note};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data4) < 1){
const err16 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema67.properties.note};
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
const err17 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema67.properties.note};
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
const err18 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema67};
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
const err0 = {instancePath,keyword:"type",params:{type: schema66.type},message:"must be object,null",parentSchema:schema66};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema66};
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
const err2 = {instancePath:instancePath+"/text",keyword:"type",params:{type: schema66.properties.text.type},message:"must be string,null",parentSchema:schema66.properties.text};
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
const err3 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",parentSchema:schema66.properties.text};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema66.properties.text};
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
const err5 = {instancePath:instancePath+"/addresses",keyword:"type",params:{type: schema66.properties.addresses.type},message:"must be array,null",parentSchema:schema66.properties.addresses};
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
const err6 = {instancePath:instancePath+"/addresses",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",parentSchema:schema66.properties.addresses};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/addresses",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema66.properties.addresses};
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


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema63.type},message:"must be object,null",parentSchema:schema63};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema63};
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
if(!(validate148(data.interconnect, {instancePath:instancePath+"/interconnect",parentData:data,parentDataProperty:"interconnect",rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.rtpServers !== undefined){
if(!(validate152(data.rtpServers, {instancePath:instancePath+"/rtpServers",parentData:data,parentDataProperty:"rtpServers",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
validate147.errors = vErrors;
return errors === 0;
}

const schema68 = {"additionalProperties":false,"properties":{"cdr":{"pattern":"^[1-9][0-9]{0,3} (day|month|year)s?$","examples":["13 months"],"type":["string","null"]}},"type":["object","null"]};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema68.type},message:"must be object,null",parentSchema:schema68};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema68};
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
const err2 = {instancePath:instancePath+"/cdr",keyword:"type",params:{type: schema68.properties.cdr.type},message:"must be string,null",parentSchema:schema68.properties.cdr};
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
const err3 = {instancePath:instancePath+"/cdr",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3} (day|month|year)s?$"},message:"must match pattern \""+"^[1-9][0-9]{0,3} (day|month|year)s?$"+"\"",parentSchema:schema68.properties.cdr};
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
validate157.errors = vErrors;
return errors === 0;
}

const schema69 = {"additionalProperties":false,"properties":{"breakout":{"$ref":"#/definitions/part18"},"cdr":{"$ref":"#/definitions/part18"}},"type":["object","null"]};
const schema70 = {"minItems":1,"maxItems":50,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","maxLength":63},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":63}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,keyword:"type",params:{type: schema70.type},message:"must be array,object,null",parentSchema:schema70};
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
const err1 = {instancePath,keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema70};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema70};
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
const err3 = {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema70.items};
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
const err4 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema70.items};
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
const err5 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema70};
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
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema70};
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
const err7 = {instancePath:instancePath+"/add",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema70.properties.add};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/add",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema70.properties.add};
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
const err9 = {instancePath:instancePath+"/add/" + i1,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema70.properties.add.items};
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
const err10 = {instancePath:instancePath+"/add/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema70.properties.add.items};
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
const err11 = {instancePath:instancePath+"/add",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema70.properties.add};
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
const err12 = {instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema70.properties.remove};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema70.properties.remove};
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
const err14 = {instancePath:instancePath+"/remove/" + i2,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema70.properties.remove.items};
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
const err15 = {instancePath:instancePath+"/remove/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema70.properties.remove.items};
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
const err16 = {instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema70.properties.remove};
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
const err17 = {instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema70.properties.after};
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
const err18 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema70.properties.after};
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
validate160.errors = vErrors;
return errors === 0;
}


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((key0 === "breakout") || (key0 === "cdr"))){
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
if(data.breakout !== undefined){
if(!(validate160(data.breakout, {instancePath:instancePath+"/breakout",parentData:data,parentDataProperty:"breakout",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data.cdr !== undefined){
if(!(validate160(data.cdr, {instancePath:instancePath+"/cdr",parentData:data,parentDataProperty:"cdr",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
validate159.errors = vErrors;
return errors === 0;
}

const schema71 = {"additionalProperties":false,"properties":{"logo":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo.png"],"type":["string","null"]},"logo2x":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo2x.png"],"type":["string","null"]},"logoDark":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo-dark.png"],"type":["string","null"]},"favicon":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["favicon.png"],"type":["string","null"]},"mode":{"enum":["light","dark","auto",null]},"radius":{"minimum":0,"maximum":24,"type":["integer","null"]},"density":{"enum":["comfortable","compact",null]},"font":{"pattern":"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$","minLength":1,"maxLength":300,"examples":["\"Segoe UI\", Roboto, sans-serif"],"type":["string","null"]},"colors":{"$ref":"#/definitions/part20"},"css":{"maxLength":65536,"type":["string","null"]},"javascript":{"$ref":"#/definitions/part22"}},"type":["object","null"]};
const schema72 = {"additionalProperties":false,"properties":{"primary":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#0b5fff"],"type":["string","null"]},"text":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#1a1a2e"],"type":["string","null"]},"background":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#fffaf0"],"type":["string","null"]},"accent":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#8a1c5b"],"type":["string","null"]},"danger":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#a3260f"],"type":["string","null"]}},"type":["object","null"]};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((((key0 === "primary") || (key0 === "text")) || (key0 === "background")) || (key0 === "accent")) || (key0 === "danger"))){
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
if(data.primary !== undefined){
let data0 = data.primary;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/primary",keyword:"type",params:{type: schema72.properties.primary.type},message:"must be string,null",parentSchema:schema72.properties.primary};
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
const err3 = {instancePath:instancePath+"/primary",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",parentSchema:schema72.properties.primary};
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
const err4 = {instancePath:instancePath+"/text",keyword:"type",params:{type: schema72.properties.text.type},message:"must be string,null",parentSchema:schema72.properties.text};
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
const err5 = {instancePath:instancePath+"/text",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",parentSchema:schema72.properties.text};
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
const err6 = {instancePath:instancePath+"/background",keyword:"type",params:{type: schema72.properties.background.type},message:"must be string,null",parentSchema:schema72.properties.background};
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
const err7 = {instancePath:instancePath+"/background",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",parentSchema:schema72.properties.background};
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
const err8 = {instancePath:instancePath+"/accent",keyword:"type",params:{type: schema72.properties.accent.type},message:"must be string,null",parentSchema:schema72.properties.accent};
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
const err9 = {instancePath:instancePath+"/accent",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",parentSchema:schema72.properties.accent};
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
const err10 = {instancePath:instancePath+"/danger",keyword:"type",params:{type: schema72.properties.danger.type},message:"must be string,null",parentSchema:schema72.properties.danger};
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
const err11 = {instancePath:instancePath+"/danger",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",parentSchema:schema72.properties.danger};
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
validate165.errors = vErrors;
return errors === 0;
}

const schema73 = {"maxItems":20,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"$ref":"#/definitions/part21"},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/definitions/part21"}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}};
const schema74 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"src":{"type":"string","maxLength":2000},"integrity":{"type":"string","pattern":"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$","examples":["none"]},"reason":{"type":"string","minLength":1,"maxLength":500},"file":{"$ref":"#/definitions/filePath"},"inline":{"type":"string","minLength":1,"maxLength":65536},"pages":{"$ref":"#/definitions/pages"}}};
const schema75 = {"type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo.png"]};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 500){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema75};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern17.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",parentSchema:schema75};
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
const err2 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema75};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}

const schema76 = {"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 50){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema76};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema76};
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
const err2 = {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema76.items};
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
const err3 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema76.items};
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
const err4 = {instancePath,keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema76};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema74};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema74};
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
const err2 = {instancePath:instancePath+"/src",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema74.properties.src};
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
const err3 = {instancePath:instancePath+"/src",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema74.properties.src};
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
const err4 = {instancePath:instancePath+"/integrity",keyword:"pattern",params:{pattern: "^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$"},message:"must match pattern \""+"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$"+"\"",parentSchema:schema74.properties.integrity};
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
const err5 = {instancePath:instancePath+"/integrity",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema74.properties.integrity};
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
const err6 = {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema74.properties.reason};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data2) < 1){
const err7 = {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema74.properties.reason};
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
const err8 = {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema74.properties.reason};
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
if(!(validate169(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data.inline !== undefined){
let data4 = data.inline;
if(typeof data4 === "string"){
if(func3(data4) > 65536){
const err9 = {instancePath:instancePath+"/inline",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",parentSchema:schema74.properties.inline};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data4) < 1){
const err10 = {instancePath:instancePath+"/inline",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema74.properties.inline};
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
const err11 = {instancePath:instancePath+"/inline",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema74.properties.inline};
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
if(!(validate171(data.pages, {instancePath:instancePath+"/pages",parentData:data,parentDataProperty:"pages",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema74};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,keyword:"type",params:{type: schema73.type},message:"must be array,object,null",parentSchema:schema73};
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
const err1 = {instancePath,keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema73};
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
if(!(validate168(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema73};
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
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema73};
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
const err4 = {instancePath:instancePath+"/add",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema73.properties.add};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/add",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema73.properties.add};
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
if(!(validate168(data1[i1], {instancePath:instancePath+"/add/" + i1,parentData:data1,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/add",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema73.properties.add};
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
const err7 = {instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema73.properties.remove};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema73.properties.remove};
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
const err9 = {instancePath:instancePath+"/remove/" + i2,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema73.properties.remove.items};
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
const err10 = {instancePath:instancePath+"/remove/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema73.properties.remove.items};
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
const err11 = {instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema73.properties.remove};
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
const err12 = {instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema73.properties.after};
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
const err13 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema73.properties.after};
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
validate167.errors = vErrors;
return errors === 0;
}


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema71.type},message:"must be object,null",parentSchema:schema71};
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
if(!(func2.call(schema71.properties, key0))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema71};
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
const err2 = {instancePath:instancePath+"/logo",keyword:"type",params:{type: schema71.properties.logo.type},message:"must be string,null",parentSchema:schema71.properties.logo};
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
const err3 = {instancePath:instancePath+"/logo",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema71.properties.logo};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern17.test(data0)){
const err4 = {instancePath:instancePath+"/logo",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",parentSchema:schema71.properties.logo};
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
const err5 = {instancePath:instancePath+"/logo2x",keyword:"type",params:{type: schema71.properties.logo2x.type},message:"must be string,null",parentSchema:schema71.properties.logo2x};
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
const err6 = {instancePath:instancePath+"/logo2x",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema71.properties.logo2x};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern17.test(data1)){
const err7 = {instancePath:instancePath+"/logo2x",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",parentSchema:schema71.properties.logo2x};
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
const err8 = {instancePath:instancePath+"/logoDark",keyword:"type",params:{type: schema71.properties.logoDark.type},message:"must be string,null",parentSchema:schema71.properties.logoDark};
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
const err9 = {instancePath:instancePath+"/logoDark",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema71.properties.logoDark};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern17.test(data2)){
const err10 = {instancePath:instancePath+"/logoDark",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",parentSchema:schema71.properties.logoDark};
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
const err11 = {instancePath:instancePath+"/favicon",keyword:"type",params:{type: schema71.properties.favicon.type},message:"must be string,null",parentSchema:schema71.properties.favicon};
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
const err12 = {instancePath:instancePath+"/favicon",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema71.properties.favicon};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern17.test(data3)){
const err13 = {instancePath:instancePath+"/favicon",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",parentSchema:schema71.properties.favicon};
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
const err14 = {instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema71.properties.mode.enum},message:"must be equal to one of the allowed values",parentSchema:schema71.properties.mode};
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
const err15 = {instancePath:instancePath+"/radius",keyword:"type",params:{type: schema71.properties.radius.type},message:"must be integer,null",parentSchema:schema71.properties.radius};
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
const err16 = {instancePath:instancePath+"/radius",keyword:"maximum",params:{comparison: "<=", limit: 24},message:"must be <= 24",parentSchema:schema71.properties.radius};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/radius",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema71.properties.radius};
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
const err18 = {instancePath:instancePath+"/density",keyword:"enum",params:{allowedValues: schema71.properties.density.enum},message:"must be equal to one of the allowed values",parentSchema:schema71.properties.density};
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
const err19 = {instancePath:instancePath+"/font",keyword:"type",params:{type: schema71.properties.font.type},message:"must be string,null",parentSchema:schema71.properties.font};
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
const err20 = {instancePath:instancePath+"/font",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema71.properties.font};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func3(data7) < 1){
const err21 = {instancePath:instancePath+"/font",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema71.properties.font};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern18.test(data7)){
const err22 = {instancePath:instancePath+"/font",keyword:"pattern",params:{pattern: "^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$"},message:"must match pattern \""+"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$"+"\"",parentSchema:schema71.properties.font};
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
if(!(validate165(data.colors, {instancePath:instancePath+"/colors",parentData:data,parentDataProperty:"colors",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
if(data.css !== undefined){
let data9 = data.css;
if((typeof data9 !== "string") && (data9 !== null)){
const err23 = {instancePath:instancePath+"/css",keyword:"type",params:{type: schema71.properties.css.type},message:"must be string,null",parentSchema:schema71.properties.css};
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
const err24 = {instancePath:instancePath+"/css",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",parentSchema:schema71.properties.css};
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
if(!(validate167(data.javascript, {instancePath:instancePath+"/javascript",parentData:data,parentDataProperty:"javascript",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
}
validate164.errors = vErrors;
return errors === 0;
}

const schema77 = {"minItems":1,"maxItems":30,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$","examples":["en","pt-BR"]},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$","examples":["en","pt-BR"]}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,keyword:"type",params:{type: schema77.type},message:"must be array,object,null",parentSchema:schema77};
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
const err1 = {instancePath,keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items",parentSchema:schema77};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema77};
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
const err3 = {instancePath:instancePath+"/" + i0,keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$"+"\"",parentSchema:schema77.items};
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
const err4 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema77.items};
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
const err5 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema77};
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
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema77};
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
const err7 = {instancePath:instancePath+"/add",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema77.properties.add};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/add",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema77.properties.add};
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
const err9 = {instancePath:instancePath+"/add/" + i1,keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$"+"\"",parentSchema:schema77.properties.add.items};
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
const err10 = {instancePath:instancePath+"/add/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema77.properties.add.items};
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
const err11 = {instancePath:instancePath+"/add",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema77.properties.add};
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
const err12 = {instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema77.properties.remove};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema77.properties.remove};
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
const err14 = {instancePath:instancePath+"/remove/" + i2,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema77.properties.remove.items};
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
const err15 = {instancePath:instancePath+"/remove/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema77.properties.remove.items};
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
const err16 = {instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema77.properties.remove};
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
const err17 = {instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema77.properties.after};
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
const err18 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema77.properties.after};
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
validate177.errors = vErrors;
return errors === 0;
}

const schema78 = {"additionalProperties":false,"properties":{"privacy":{"maxLength":2000,"type":["string","null"]},"terms":{"maxLength":2000,"type":["string","null"]},"imprint":{"maxLength":2000,"type":["string","null"]},"accessibility":{"maxLength":2000,"type":["string","null"]}},"type":["object","null"]};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema78.type},message:"must be object,null",parentSchema:schema78};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema78};
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
const err2 = {instancePath:instancePath+"/privacy",keyword:"type",params:{type: schema78.properties.privacy.type},message:"must be string,null",parentSchema:schema78.properties.privacy};
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
const err3 = {instancePath:instancePath+"/privacy",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema78.properties.privacy};
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
const err4 = {instancePath:instancePath+"/terms",keyword:"type",params:{type: schema78.properties.terms.type},message:"must be string,null",parentSchema:schema78.properties.terms};
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
const err5 = {instancePath:instancePath+"/terms",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema78.properties.terms};
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
const err6 = {instancePath:instancePath+"/imprint",keyword:"type",params:{type: schema78.properties.imprint.type},message:"must be string,null",parentSchema:schema78.properties.imprint};
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
const err7 = {instancePath:instancePath+"/imprint",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema78.properties.imprint};
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
const err8 = {instancePath:instancePath+"/accessibility",keyword:"type",params:{type: schema78.properties.accessibility.type},message:"must be string,null",parentSchema:schema78.properties.accessibility};
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
const err9 = {instancePath:instancePath+"/accessibility",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema78.properties.accessibility};
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
validate179.errors = vErrors;
return errors === 0;
}

const schema79 = {"additionalProperties":false,"properties":{"privacy":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"],"type":["string","null"]},"terms":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"],"type":["string","null"]},"imprint":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"],"type":["string","null"]}},"type":["object","null"]};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((key0 === "privacy") || (key0 === "terms")) || (key0 === "imprint"))){
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
if(!pattern22.test(data0)){
const err3 = {instancePath:instancePath+"/privacy",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"+"\"",parentSchema:schema79.properties.privacy};
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
if(!pattern22.test(data1)){
const err5 = {instancePath:instancePath+"/terms",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"+"\"",parentSchema:schema79.properties.terms};
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
if(!pattern22.test(data2)){
const err7 = {instancePath:instancePath+"/imprint",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"+"\"",parentSchema:schema79.properties.imprint};
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
validate181.errors = vErrors;
return errors === 0;
}

const schema80 = {"additionalProperties":false,"properties":{"email":{"maxLength":2000,"type":["string","null"]},"phone":{"maxLength":2000,"type":["string","null"]}},"type":["object","null"]};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((key0 === "email") || (key0 === "phone"))){
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
if(data.email !== undefined){
let data0 = data.email;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/email",keyword:"type",params:{type: schema80.properties.email.type},message:"must be string,null",parentSchema:schema80.properties.email};
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
const err3 = {instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema80.properties.email};
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
const err4 = {instancePath:instancePath+"/phone",keyword:"type",params:{type: schema80.properties.phone.type},message:"must be string,null",parentSchema:schema80.properties.phone};
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
const err5 = {instancePath:instancePath+"/phone",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema80.properties.phone};
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
validate183.errors = vErrors;
return errors === 0;
}

const schema81 = {"additionalProperties":false,"properties":{"require2fa":{"enum":["none","all",null]}},"type":["object","null"]};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(key0 === "require2fa")){
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
if(data.require2fa !== undefined){
let data0 = data.require2fa;
if(!(((data0 === "none") || (data0 === "all")) || (data0 === null))){
const err2 = {instancePath:instancePath+"/require2fa",keyword:"enum",params:{allowedValues: schema81.properties.require2fa.enum},message:"must be equal to one of the allowed values",parentSchema:schema81.properties.require2fa};
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
validate185.errors = vErrors;
return errors === 0;
}

const schema82 = {"additionalProperties":false,"properties":{"maintenance":{"$ref":"#/definitions/part29"}},"type":"object"};
const schema83 = {"additionalProperties":false,"properties":{"text":{"maxLength":2000,"type":["string","null"]},"until":{"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-01T12:00:00Z"],"type":["string","null"]}},"type":["object","null"]};

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema83.type},message:"must be object,null",parentSchema:schema83};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema83};
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
const err2 = {instancePath:instancePath+"/text",keyword:"type",params:{type: schema83.properties.text.type},message:"must be string,null",parentSchema:schema83.properties.text};
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
const err3 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema83.properties.text};
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
const err4 = {instancePath:instancePath+"/until",keyword:"type",params:{type: schema83.properties.until.type},message:"must be string,null",parentSchema:schema83.properties.until};
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
const err5 = {instancePath:instancePath+"/until",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\"",parentSchema:schema83.properties.until};
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
validate188.errors = vErrors;
return errors === 0;
}


function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "maintenance")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema82};
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
if(!(validate188(data.maintenance, {instancePath:instancePath+"/maintenance",parentData:data,parentDataProperty:"maintenance",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema82};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}

const schema84 = {"additionalProperties":false,"properties":{"host":{"minLength":1,"maxLength":253,"type":["string","null"]},"port":{"minimum":1,"maximum":65535,"type":["integer","null"]},"username":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["acme"],"type":["string","null"]},"password":{"$ref":"#/definitions/part7"},"from":{"maxLength":2000,"type":["string","null"]},"name":{"maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["mail.acme.example"],"type":["string","null"]},"ca":{"minLength":50,"maxLength":50000,"pattern":"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$","examples":["-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"],"type":["string","null"]}},"type":["object","null"]};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((((((key0 === "host") || (key0 === "port")) || (key0 === "username")) || (key0 === "password")) || (key0 === "from")) || (key0 === "name")) || (key0 === "ca"))){
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
if(data.host !== undefined){
let data0 = data.host;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/host",keyword:"type",params:{type: schema84.properties.host.type},message:"must be string,null",parentSchema:schema84.properties.host};
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
const err3 = {instancePath:instancePath+"/host",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema84.properties.host};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/host",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema84.properties.host};
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
const err5 = {instancePath:instancePath+"/port",keyword:"type",params:{type: schema84.properties.port.type},message:"must be integer,null",parentSchema:schema84.properties.port};
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
const err6 = {instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema84.properties.port};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema84.properties.port};
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
const err8 = {instancePath:instancePath+"/username",keyword:"type",params:{type: schema84.properties.username.type},message:"must be string,null",parentSchema:schema84.properties.username};
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
const err9 = {instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}$"+"\"",parentSchema:schema84.properties.username};
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
if(!(validate138(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data4 = data.from;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/from",keyword:"type",params:{type: schema84.properties.from.type},message:"must be string,null",parentSchema:schema84.properties.from};
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
const err11 = {instancePath:instancePath+"/from",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema84.properties.from};
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
const err12 = {instancePath:instancePath+"/name",keyword:"type",params:{type: schema84.properties.name.type},message:"must be string,null",parentSchema:schema84.properties.name};
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
const err13 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema84.properties.name};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern28.test(data5)){
const err14 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",parentSchema:schema84.properties.name};
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
const err15 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: schema84.properties.ca.type},message:"must be string,null",parentSchema:schema84.properties.ca};
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
const err16 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 50000},message:"must NOT have more than 50000 characters",parentSchema:schema84.properties.ca};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func3(data6) < 50){
const err17 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 50},message:"must NOT have fewer than 50 characters",parentSchema:schema84.properties.ca};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern29.test(data6)){
const err18 = {instancePath:instancePath+"/ca",keyword:"pattern",params:{pattern: "^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$"},message:"must match pattern \""+"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$"+"\"",parentSchema:schema84.properties.ca};
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
validate191.errors = vErrors;
return errors === 0;
}

const schema85 = {"additionalProperties":false,"properties":{"maxAge":{"minimum":0,"maximum":63072000,"type":["integer","null"]},"includeSubDomains":{"type":["boolean","null"]}},"type":"object"};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "maxAge") || (key0 === "includeSubDomains"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema85};
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
const err1 = {instancePath:instancePath+"/maxAge",keyword:"type",params:{type: schema85.properties.maxAge.type},message:"must be integer,null",parentSchema:schema85.properties.maxAge};
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
const err2 = {instancePath:instancePath+"/maxAge",keyword:"maximum",params:{comparison: "<=", limit: 63072000},message:"must be <= 63072000",parentSchema:schema85.properties.maxAge};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/maxAge",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema85.properties.maxAge};
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
const err4 = {instancePath:instancePath+"/includeSubDomains",keyword:"type",params:{type: schema85.properties.includeSubDomains.type},message:"must be boolean,null",parentSchema:schema85.properties.includeSubDomains};
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
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema85};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="portal-layer.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
if(!(validate124(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err0 = {instancePath,keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema50};
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
const err1 = {instancePath,keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",parentSchema:schema50};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",parentSchema:schema50};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema50};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema50.properties, key0))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema50};
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
const err5 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "portico/v1"},message:"must be equal to constant",parentSchema:schema50.properties.apiVersion};
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
const err6 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema50.properties.kind.enum},message:"must be equal to one of the allowed values",parentSchema:schema50.properties.kind};
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
const err7 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema50.properties.name};
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
const err8 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema50.properties.name};
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
const err9 = {instancePath:instancePath+"/renamedFrom",keyword:"type",params:{type: schema50.properties.renamedFrom.type},message:"must be string,null",parentSchema:schema50.properties.renamedFrom};
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
const err10 = {instancePath:instancePath+"/renamedFrom",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema50.properties.renamedFrom};
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
const err11 = {instancePath:instancePath+"/brand",keyword:"type",params:{type: schema50.properties.brand.type},message:"must be string,null",parentSchema:schema50.properties.brand};
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
const err12 = {instancePath:instancePath+"/brand",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}$"+"\"",parentSchema:schema50.properties.brand};
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
if(!(validate126(data.domains, {instancePath:instancePath+"/domains",parentData:data,parentDataProperty:"domains",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.signup !== undefined){
if(!(validate128(data.signup, {instancePath:instancePath+"/signup",parentData:data,parentDataProperty:"signup",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.currencies !== undefined){
if(!(validate130(data.currencies, {instancePath:instancePath+"/currencies",parentData:data,parentDataProperty:"currencies",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.payments !== undefined){
if(!(validate132(data.payments, {instancePath:instancePath+"/payments",parentData:data,parentDataProperty:"payments",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.seller !== undefined){
if(!(validate143(data.seller, {instancePath:instancePath+"/seller",parentData:data,parentDataProperty:"seller",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.sections !== undefined){
if(!(validate145(data.sections, {instancePath:instancePath+"/sections",parentData:data,parentDataProperty:"sections",rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.sectionLinks !== undefined){
let data11 = data.sectionLinks;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err13 = {instancePath:instancePath+"/sectionLinks",keyword:"type",params:{type: schema50.properties.sectionLinks.type},message:"must be object,null",parentSchema:schema50.properties.sectionLinks};
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
const err14 = {instancePath:instancePath+"/sectionLinks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema50.properties.sectionLinks.additionalProperties.type},message:"must be string,null",parentSchema:schema50.properties.sectionLinks.additionalProperties};
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
const err15 = {instancePath:instancePath+"/sectionLinks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema50.properties.sectionLinks.additionalProperties};
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
if(!(validate147(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.retention !== undefined){
if(!(validate157(data.retention, {instancePath:instancePath+"/retention",parentData:data,parentDataProperty:"retention",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data.reports !== undefined){
if(!(validate159(data.reports, {instancePath:instancePath+"/reports",parentData:data,parentDataProperty:"reports",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
if(data.theme !== undefined){
if(!(validate164(data.theme, {instancePath:instancePath+"/theme",parentData:data,parentDataProperty:"theme",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
if(data.texts !== undefined){
let data17 = data.texts;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
const err16 = {instancePath:instancePath+"/texts",keyword:"type",params:{type: schema50.properties.texts.type},message:"must be object,null",parentSchema:schema50.properties.texts};
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
const err17 = {instancePath:instancePath+"/texts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema50.properties.texts.additionalProperties.type},message:"must be string,null",parentSchema:schema50.properties.texts.additionalProperties};
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
const err18 = {instancePath:instancePath+"/texts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema50.properties.texts.additionalProperties};
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
if(!(validate177(data.locales, {instancePath:instancePath+"/locales",parentData:data,parentDataProperty:"locales",rootData}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate179(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.legal !== undefined){
if(!(validate181(data.legal, {instancePath:instancePath+"/legal",parentData:data,parentDataProperty:"legal",rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.support !== undefined){
if(!(validate183(data.support, {instancePath:instancePath+"/support",parentData:data,parentDataProperty:"support",rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.auth !== undefined){
if(!(validate185(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
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
const err19 = {instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "live"},message:"must be equal to constant",parentSchema:schema50.properties.status.oneOf[0]};
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
if(!(validate187(data24, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
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
const err20 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "null"},message:"must be null",parentSchema:schema50.properties.status.oneOf[2]};
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
const err21 = {instancePath:instancePath+"/status",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",parentSchema:schema50.properties.status};
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
if(data.footer !== undefined){
let data25 = data.footer;
if((typeof data25 !== "string") && (data25 !== null)){
const err22 = {instancePath:instancePath+"/footer",keyword:"type",params:{type: schema50.properties.footer.type},message:"must be string,null",parentSchema:schema50.properties.footer};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data25 === "string"){
if(func3(data25) > 2000){
const err23 = {instancePath:instancePath+"/footer",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema50.properties.footer};
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
if(data.smtp !== undefined){
if(!(validate191(data.smtp, {instancePath:instancePath+"/smtp",parentData:data,parentDataProperty:"smtp",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data.protect !== undefined){
let data27 = data.protect;
if((typeof data27 !== "boolean") && (data27 !== null)){
const err24 = {instancePath:instancePath+"/protect",keyword:"type",params:{type: schema50.properties.protect.type},message:"must be boolean,null",parentSchema:schema50.properties.protect};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.hsts !== undefined){
let data28 = data.hsts;
const _errs50 = errors;
let valid5 = false;
let passing1 = null;
const _errs51 = errors;
if("off" !== data28){
const err25 = {instancePath:instancePath+"/hsts",keyword:"const",params:{allowedValue: "off"},message:"must be equal to constant",parentSchema:schema50.properties.hsts.oneOf[0]};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs51 === errors;
if(_valid2){
valid5 = true;
passing1 = 0;
}
const _errs52 = errors;
if(!(validate194(data28, {instancePath:instancePath+"/hsts",parentData:data,parentDataProperty:"hsts",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
var _valid2 = _errs52 === errors;
if(_valid2 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid5 = true;
passing1 = 1;
}
const _errs53 = errors;
if(data28 !== null){
const err26 = {instancePath:instancePath+"/hsts",keyword:"type",params:{type: "null"},message:"must be null",parentSchema:schema50.properties.hsts.oneOf[2]};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid2 = _errs53 === errors;
if(_valid2 && valid5){
valid5 = false;
passing1 = [passing1, 2];
}
else {
if(_valid2){
valid5 = true;
passing1 = 2;
}
}
}
if(!valid5){
const err27 = {instancePath:instancePath+"/hsts",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",parentSchema:schema50.properties.hsts};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data.extends !== undefined){
let data29 = data.extends;
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err28 = {instancePath:instancePath+"/extends",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema50.properties.extends};
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
const err29 = {instancePath:instancePath+"/extends",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema50.properties.extends};
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
const err30 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema50};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}

export const PorticoSettings = validate196;
const schema86 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"portico.schema.json","type":"object","additionalProperties":false,"properties":{"source":{"$ref":"#/definitions/part9"},"sources":{"type":"array","maxItems":1000,"items":{"$ref":"#/definitions/part10"}},"handOver":{"type":"object","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$","examples":["reseller2"]}},"store":{"type":"string","pattern":"^(sqlite:.+|postgres(ql)?://.+)$","examples":["sqlite:./var/portico.db"]},"edge":{"$ref":"#/definitions/part12"},"dns":{"type":"array","maxItems":50,"items":{"$ref":"#/definitions/part15"}},"geo":{"$ref":"#/definitions/part16"},"certificates":{"$ref":"#/definitions/part29"},"console":{"$ref":"#/definitions/part40"},"operations":{"$ref":"#/definitions/part42"},"scripts":{"$ref":"#/definitions/part43"},"guards":{"$ref":"#/definitions/part48"},"mail":{"$ref":"#/definitions/part50"},"emails":{"$ref":"#/definitions/part51"},"calls":{"$ref":"#/definitions/part54"},"customers":{"$ref":"#/definitions/part55"},"notify":{"type":"array","maxItems":20,"items":{"$ref":"#/definitions/part58"}},"audit":{"$ref":"#/definitions/part61"},"hooks":{"$ref":"#/definitions/part65"},"sealing":{"$ref":"#/definitions/part67"},"outgoing":{"$ref":"#/definitions/part68"},"secrets":{"type":"object","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},"additionalProperties":{"type":"array","maxItems":100,"items":{"type":"string","pattern":"^([A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]{3,}\\*|\\.{0,2}[^*\\n]*/[^*\\n]*)$","maxLength":500,"examples":["ACME_SMTP_PASSWORD"]}}},"recordings":{"$ref":"#/definitions/part69"},"stripe":{"$ref":"#/definitions/part70"},"security":{"$ref":"#/definitions/part71"}},"definitions":{"part0":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["STATUS_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part1":{"type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"type":"string","enum":["github","gitlab","gitea","bitbucket"]},"token":{"$ref":"#/definitions/part0"},"project":{"type":"string","pattern":"^[A-Za-z0-9._~/-]{1,500}$","examples":["acme/portals"]},"api":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://git.acme.example/api/v4"]}}},"part2":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SOURCE_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part3":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["GITHUB_APP_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part4":{"type":"object","additionalProperties":false,"required":["id","installation","key"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,100}$","examples":["Iv23liABCDEFGHIJKLMN"]},"installation":{"type":"string","pattern":"^[0-9]{1,20}$","examples":["12345678"]},"key":{"$ref":"#/definitions/part3"},"api":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://github.acme.example/api/v3"]}}},"part5":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SOURCE_SSH_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part6":{"type":"object","additionalProperties":false,"required":[],"properties":{"username":{"type":"string","minLength":1,"maxLength":200},"token":{"$ref":"#/definitions/part2"},"githubApp":{"$ref":"#/definitions/part4"},"sshKey":{"$ref":"#/definitions/part5"},"knownHosts":{"type":"string","minLength":1,"maxLength":500},"userConfiguration":{"type":"boolean"}}},"part7":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["HOOK_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part8":{"type":"object","additionalProperties":false,"required":["portals"],"properties":{"portals":{"anyOf":[{"type":"string","pattern":"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$","maxLength":300,"examples":["reseller1-*"]},{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","pattern":"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$","maxLength":300,"examples":["reseller1-*"]}}]},"domains":{"anyOf":[{"type":"string","pattern":"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$","maxLength":300,"examples":["*.reseller1.example"]},{"type":"array","maxItems":1000,"items":{"type":"string","pattern":"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$","maxLength":300,"examples":["*.reseller1.example"]}}]},"templates":{"type":"string","enum":["shared","own"]},"policies":{"type":"string","enum":["shared","own"]}}},"part9":{"type":"object","additionalProperties":false,"required":[],"properties":{"repository":{"type":"string","minLength":1,"maxLength":2000},"branch":{"type":"string","minLength":1,"maxLength":200},"path":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":200,"examples":["portals"]},"every":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"timeout":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"status":{"$ref":"#/definitions/part1"},"auth":{"$ref":"#/definitions/part6"},"ca":{"type":"string","minLength":1,"maxLength":500},"proxy":{"type":"string","pattern":"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$","examples":["http://proxy.acme.example:3128"]},"webhookSecret":{"anyOf":[{"$ref":"#/definitions/part7"},{"type":"array","items":{"$ref":"#/definitions/part7"},"minItems":1,"maxItems":2}]},"requireSignedBy":{"type":"string","minLength":1,"maxLength":500},"may":{"$ref":"#/definitions/part8"}}},"part10":{"type":"object","additionalProperties":false,"required":["name","repository"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$","examples":["reseller1"]},"repository":{"type":"string","minLength":1,"maxLength":2000},"branch":{"type":"string","minLength":1,"maxLength":200},"path":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":200,"examples":["portals"]},"every":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"timeout":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"status":{"$ref":"#/definitions/part1"},"auth":{"$ref":"#/definitions/part6"},"ca":{"type":"string","minLength":1,"maxLength":500},"proxy":{"type":"string","pattern":"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$","examples":["http://proxy.acme.example:3128"]},"webhookSecret":{"anyOf":[{"$ref":"#/definitions/part7"},{"type":"array","items":{"$ref":"#/definitions/part7"},"minItems":1,"maxItems":2}]},"requireSignedBy":{"type":"string","minLength":1,"maxLength":500},"may":{"$ref":"#/definitions/part8"}}},"part11":{"type":"object","additionalProperties":false,"required":["https"],"properties":{"https":{"type":"integer","minimum":1,"maximum":65535}}},"part12":{"type":"object","additionalProperties":false,"required":[],"properties":{"public":{"$ref":"#/definitions/part11"},"target":{"type":"string","minLength":1,"maxLength":253},"http":{"type":"string","maxLength":100},"https":{"type":"string","maxLength":100},"countryHeader":{"type":["string","null"],"pattern":"^[A-Za-z][A-Za-z0-9-]{0,63}$","examples":["CF-IPCountry"]},"trustedProxies":{"type":"array","items":{"type":"string","maxLength":64},"maxItems":100},"resolvers":{"type":"array","items":{"type":"string","minLength":2,"maxLength":64},"maxItems":10},"zone":{"type":"string","pattern":"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["portals.example.net"]},"internalNames":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9-]+(\\.[a-z0-9-]+)*$","maxLength":253,"examples":["internal"]},"maxItems":20,"uniqueItems":true},"lostGrace":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["24h"]},"probe":{"type":"string","pattern":"^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$","maxLength":300,"examples":["edge.example.net:443"]},"connectionsPerAddress":{"type":"integer","minimum":1,"maximum":10000}}},"part13":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["DNS_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part14":{"type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63})*$","maxLength":253,"examples":["portico"]},"algorithm":{"enum":["hmac-sha256","hmac-sha384","hmac-sha512"]},"key":{"$ref":"#/definitions/part13"}}},"part15":{"type":"object","additionalProperties":false,"required":["zone","server","tsig"],"properties":{"zone":{"type":"string","pattern":"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["portals.example.net"]},"server":{"type":"string","minLength":2,"maxLength":64},"tsig":{"$ref":"#/definitions/part14"},"records":{"type":"boolean"},"owner":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$","examples":["portico"]}}},"part16":{"type":"object","additionalProperties":false,"required":[],"properties":{"database":{"type":["string","null"],"minLength":1,"maxLength":500}}},"part17":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part18":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_OLD_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part19":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["EAB_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part20":{"type":"object","additionalProperties":false,"required":["keyId","key"],"properties":{"keyId":{"type":"string","minLength":1,"maxLength":500},"key":{"$ref":"#/definitions/part19"}}},"part21":{"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":1000000},"per":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["3h"]}}},"part22":{"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":1000000},"per":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["168h"]}}},"part23":{"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":1000000},"per":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["1h"]}}},"part24":{"type":"object","additionalProperties":false,"properties":{"orders":{"$ref":"#/definitions/part21"},"certificates":{"$ref":"#/definitions/part22"},"duplicates":{"$ref":"#/definitions/part22"},"failures":{"$ref":"#/definitions/part23"}}},"part25":{"type":"object","additionalProperties":false,"required":["directory"],"properties":{"directory":{"type":"string","pattern":"^https://[^\\s\"'<>\\\\]+$","maxLength":2000,"examples":["https://acme-v02.api.letsencrypt.org/directory"]},"email":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@operator.example"]},"eab":{"$ref":"#/definitions/part20"},"ca":{"type":"string","minLength":1,"maxLength":500},"profile":{"type":"string","minLength":1,"maxLength":100},"challenges":{"type":"array","minItems":1,"maxItems":3,"uniqueItems":true,"items":{"enum":["http-01","tls-alpn-01","dns-01"]}},"preferredChain":{"type":"string","minLength":1,"maxLength":200},"limits":{"$ref":"#/definitions/part24"}}},"part26":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["ZONE_CHAIN"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part27":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["ZONE_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part28":{"type":"object","additionalProperties":false,"required":["hosts","chain","key"],"properties":{"hosts":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["*.portals.example.net"]}},"chain":{"$ref":"#/definitions/part26"},"key":{"$ref":"#/definitions/part27"}}},"part29":{"type":"object","additionalProperties":false,"required":[],"properties":{"issuer":{"enum":["internal","acme"]},"secretKey":{"$ref":"#/definitions/part17"},"secretKeyFallbacks":{"anyOf":[{"$ref":"#/definitions/part18"},{"type":"array","items":{"$ref":"#/definitions/part18"},"minItems":1,"maxItems":5}]},"acme":{"type":"array","maxItems":10,"items":{"$ref":"#/definitions/part25"}},"keyType":{"enum":["ecdsa-p256","rsa-3072"]},"provided":{"type":"array","maxItems":50,"items":{"$ref":"#/definitions/part28"}},"challengeZone":{"type":"string","pattern":"^(?=.{1,200}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["challenges.example.net"]}}},"part30":{"type":"object","additionalProperties":false,"required":["email","role"],"properties":{"email":{"type":"string","pattern":"^[^\\s@]{1,64}@[^\\s@]{1,190}$","maxLength":254,"examples":["ada@operator.example"]},"role":{"type":"string","enum":["viewer","operator","admin"]}}},"part31":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["CONSOLE_OPENID_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part32":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"viewer":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"operator":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"admin":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}}}},"part33":{"type":"object","additionalProperties":false,"required":["issuer","clientId","roles"],"properties":{"issuer":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://id.operator.example/realms/staff"]},"clientId":{"type":"string","minLength":1,"maxLength":200},"clientSecret":{"$ref":"#/definitions/part31"},"scopes":{"type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","pattern":"^[!#-\\[\\]-~]{1,100}$","examples":["groups"]}},"claim":{"type":"string","minLength":1,"maxLength":200},"acr":{"type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","pattern":"^[!-~]{1,200}$","examples":["urn:example:mfa"]}},"roles":{"$ref":"#/definitions/part32"}}},"part34":{"type":"object","additionalProperties":false,"required":[],"properties":{"life":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["720h"]},"maxLife":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["2160h"]}}},"part35":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["CONSOLE_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part36":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["MAIL_REPORTS_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part37":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["MAIL_REPORTS_PASSWORD"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part38":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["MAILGUN_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part39":{"type":"object","additionalProperties":false,"required":[],"properties":{"secret":{"$ref":"#/definitions/part36"},"password":{"$ref":"#/definitions/part37"},"mailgunKey":{"$ref":"#/definitions/part38"},"snsTopic":{"type":"string","maxLength":300,"pattern":"^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+$","examples":["arn:aws:sns:eu-central-1:123456789012:bounces"]}}},"part40":{"type":"object","additionalProperties":false,"required":[],"properties":{"listen":{"type":"string","maxLength":100},"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://console.operator.example"]},"environment":{"type":"string","minLength":1,"maxLength":40},"users":{"type":"array","maxItems":500,"items":{"$ref":"#/definitions/part30"}},"openid":{"$ref":"#/definitions/part33"},"recentProof":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["10m"]},"insecure":{"type":"boolean"},"tokens":{"$ref":"#/definitions/part34"},"token":{"$ref":"#/definitions/part35"},"mailReports":{"$ref":"#/definitions/part39"}}},"part41":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["METRICS_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part42":{"type":"object","additionalProperties":false,"required":[],"properties":{"token":{"$ref":"#/definitions/part41"},"listen":{"type":"string","maxLength":100}}},"part43":{"type":"object","additionalProperties":false,"required":[],"properties":{"inPage":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme"]},"maxItems":1000,"uniqueItems":true}}},"part44":{"type":"object","additionalProperties":false,"required":[],"properties":{"brands":{"type":"integer","minimum":0,"maximum":1000000},"percent":{"type":"number","minimum":0,"maximum":100},"brandsPerHour":{"type":"integer","minimum":0,"maximum":1000000},"percentPerHour":{"type":"number","minimum":0,"maximum":100}}},"part45":{"type":"object","additionalProperties":false,"required":[],"properties":{"visibility":{"$ref":"#/definitions/part44"},"access":{"$ref":"#/definitions/part44"},"money":{"$ref":"#/definitions/part44"},"code":{"$ref":"#/definitions/part44"},"appearance":{"$ref":"#/definitions/part44"}}},"part46":{"type":"object","additionalProperties":false,"required":[],"properties":{"by":{"type":"array","items":{"type":"string","enum":["console","command","trailer"]},"minItems":1,"maxItems":3},"trailer":{"type":"string","enum":["any","signed"]},"secondPerson":{"type":"boolean"}}},"part47":{"type":"object","additionalProperties":false,"required":["cron"],"properties":{"cron":{"type":"string","pattern":"^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$","maxLength":200,"examples":["* 9-16 * * 1-4"]},"timezone":{"type":"string","minLength":1,"maxLength":64}}},"part48":{"type":"object","additionalProperties":false,"required":[],"properties":{"maxRemovals":{"type":"integer","minimum":0,"maximum":1000000},"maxRemovalPercent":{"type":"number","minimum":0,"maximum":100},"maxRemovalsPerHour":{"type":"integer","minimum":0,"maximum":1000000},"maxRemovalPercentPerHour":{"type":"number","minimum":0,"maximum":100},"changes":{"$ref":"#/definitions/part45"},"approval":{"$ref":"#/definitions/part46"},"selfHeal":{"type":"boolean"},"windows":{"type":"array","maxItems":20,"items":{"$ref":"#/definitions/part47"}}}},"part49":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SMTP_PASSWORD"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part50":{"type":"object","additionalProperties":false,"required":["host","from"],"properties":{"host":{"type":"string","minLength":1,"maxLength":253},"port":{"type":"integer","minimum":1,"maximum":65535},"username":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["portico"]},"password":{"$ref":"#/definitions/part49"},"from":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["portico@operator.example"]},"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["edge.operator.example"]},"ca":{"type":"string","minLength":1,"maxLength":500}}},"part51":{"type":"object","additionalProperties":false,"required":[],"properties":{"unconfirmedPerDay":{"type":"integer","minimum":1,"maximum":1000},"addressPerHour":{"type":"integer","minimum":1,"maximum":10000},"customerPerHour":{"type":"integer","minimum":1,"maximum":100000},"portalPerHour":{"type":"integer","minimum":1,"maximum":10000000}}},"part52":{"type":"object","additionalProperties":false,"required":[],"properties":{"country":{"type":"string","pattern":"^[1-9][0-9]{0,3}$","examples":["49"]},"international":{"type":"string","pattern":"^[0-9]{1,6}$","examples":["00"]},"trunk":{"type":"string","pattern":"^[0-9]{1,3}$","examples":["0"]},"national":{"type":"integer","minimum":4,"maximum":14}}},"part53":{"type":"object","additionalProperties":false,"required":["name","dialing"],"properties":{"name":{"type":"string","minLength":1,"maxLength":64},"dialing":{"$ref":"#/definitions/part52"}}},"part54":{"type":"object","additionalProperties":false,"required":[],"properties":{"origins":{"type":"array","maxItems":200,"items":{"$ref":"#/definitions/part53"}}}},"part55":{"type":"object","additionalProperties":false,"required":[],"properties":{"recentProof":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["10m"]},"proofAbove":{"type":"integer","minimum":0,"maximum":1000000},"pendingPayments":{"type":"integer","minimum":1,"maximum":1000},"pendingAmount":{"type":"integer","minimum":1,"maximum":1000000000},"refusedDestinations":{"type":"array","maxItems":500,"items":{"type":"string","pattern":"^[1-9][0-9]{0,14}$","examples":["4490"]}}}},"part56":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_NOTIFY_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part57":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SLACK_HOOK"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part58":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"webhook":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/hook"]},"secret":{"$ref":"#/definitions/part56"},"email":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@operator.example"]},"slack":{"$ref":"#/definitions/part57"},"on":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["applied","failed","blocked","drift","domain-lost","certificate-failed","certificate-expiring","impaired"]}}}},"part59":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_AUDIT_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part60":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"file":{"type":"string","minLength":1,"maxLength":500},"syslog":{"type":"string","maxLength":300,"pattern":"^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$","examples":["tls://logs.operator.example:6514"]},"ca":{"type":"string","minLength":1,"maxLength":500},"webhook":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://siem.operator.example/hook"]},"secret":{"$ref":"#/definitions/part59"}}},"part61":{"type":"object","additionalProperties":false,"properties":{"stream":{"type":"array","maxItems":10,"items":{"$ref":"#/definitions/part60"}}}},"part62":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/signup"]},"secret":{"$ref":"#/definitions/part49"}}},"part63":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/sms"]},"secret":{"$ref":"#/definitions/part49"}}},"part64":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://scanner.example/scan"]},"secret":{"$ref":"#/definitions/part49"}}},"part65":{"type":"object","additionalProperties":false,"properties":{"signup":{"$ref":"#/definitions/part62"},"phone":{"$ref":"#/definitions/part63"},"scan":{"$ref":"#/definitions/part64"}}},"part66":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SEALING_IDENTITY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part67":{"type":"object","additionalProperties":false,"properties":{"recipients":{"type":"array","maxItems":20,"items":{"type":"string","pattern":"^age1[a-z0-9]{58}$","examples":["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"]}},"identity":{"$ref":"#/definitions/part66"}}},"part68":{"type":"object","additionalProperties":false,"required":[],"properties":{"allow":{"type":"array","items":{"type":"string","maxLength":64},"maxItems":100},"mailPorts":{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":65535}}}},"part69":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","maxLength":500,"pattern":"^https?://[A-Za-z0-9.:\\[\\]_-]+/(?:[!\"$->@-z|~]|\\{customer\\})*\\{portal\\}(?:[!\"$->@-z|~]|\\{customer\\})*/\\{file\\}$","examples":["https://recordings.operator.example/{portal}/{file}"]},"authorization":{"$ref":"#/definitions/part49"}}},"part70":{"type":"object","additionalProperties":false,"properties":{"api":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["http://127.0.0.1:12111"]}}},"part71":{"type":"object","additionalProperties":false,"required":["contact"],"properties":{"contact":{"type":"array","minItems":1,"maxItems":5,"items":{"type":"string","pattern":"^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$","examples":["mailto:security@operator.example"]}}}}}};
const schema87 = {"type":"object","additionalProperties":false,"required":[],"properties":{"repository":{"type":"string","minLength":1,"maxLength":2000},"branch":{"type":"string","minLength":1,"maxLength":200},"path":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":200,"examples":["portals"]},"every":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"timeout":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"status":{"$ref":"#/definitions/part1"},"auth":{"$ref":"#/definitions/part6"},"ca":{"type":"string","minLength":1,"maxLength":500},"proxy":{"type":"string","pattern":"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$","examples":["http://proxy.acme.example:3128"]},"webhookSecret":{"anyOf":[{"$ref":"#/definitions/part7"},{"type":"array","items":{"$ref":"#/definitions/part7"},"minItems":1,"maxItems":2}]},"requireSignedBy":{"type":"string","minLength":1,"maxLength":500},"may":{"$ref":"#/definitions/part8"}}};
const pattern86 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
const pattern87 = new RegExp("^[1-9][0-9]{0,5}(s|m|h)$", "u");
const pattern98 = new RegExp("^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$", "u");
const schema88 = {"type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"type":"string","enum":["github","gitlab","gitea","bitbucket"]},"token":{"$ref":"#/definitions/part0"},"project":{"type":"string","pattern":"^[A-Za-z0-9._~/-]{1,500}$","examples":["acme/portals"]},"api":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://git.acme.example/api/v4"]}}};
const schema89 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["STATUS_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema89};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema89};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema89};
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
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema89.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema89.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema89.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema89.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema89.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema89};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}

const pattern90 = new RegExp("^[A-Za-z0-9._~/-]{1,500}$", "u");
const pattern91 = new RegExp("^https?://[!-~]{1,500}$", "u");

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'",parentSchema:schema88};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema88};
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
const err2 = {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema88.properties.host};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data0 === "github") || (data0 === "gitlab")) || (data0 === "gitea")) || (data0 === "bitbucket"))){
const err3 = {instancePath:instancePath+"/host",keyword:"enum",params:{allowedValues: schema88.properties.host.enum},message:"must be equal to one of the allowed values",parentSchema:schema88.properties.host};
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
if(!(validate199(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data.project !== undefined){
let data2 = data.project;
if(typeof data2 === "string"){
if(!pattern90.test(data2)){
const err4 = {instancePath:instancePath+"/project",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~/-]{1,500}$"},message:"must match pattern \""+"^[A-Za-z0-9._~/-]{1,500}$"+"\"",parentSchema:schema88.properties.project};
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
const err5 = {instancePath:instancePath+"/project",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema88.properties.project};
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
if(!pattern91.test(data3)){
const err6 = {instancePath:instancePath+"/api",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema88.properties.api};
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
const err7 = {instancePath:instancePath+"/api",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema88.properties.api};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema88};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}

const schema90 = {"type":"object","additionalProperties":false,"required":[],"properties":{"username":{"type":"string","minLength":1,"maxLength":200},"token":{"$ref":"#/definitions/part2"},"githubApp":{"$ref":"#/definitions/part4"},"sshKey":{"$ref":"#/definitions/part5"},"knownHosts":{"type":"string","minLength":1,"maxLength":500},"userConfiguration":{"type":"boolean"}}};
const schema91 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SOURCE_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema91};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema91};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema91};
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
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema91.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema91.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema91.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema91.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema91.properties.file};
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
validate203.errors = vErrors;
return errors === 0;
}

const schema92 = {"type":"object","additionalProperties":false,"required":["id","installation","key"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,100}$","examples":["Iv23liABCDEFGHIJKLMN"]},"installation":{"type":"string","pattern":"^[0-9]{1,20}$","examples":["12345678"]},"key":{"$ref":"#/definitions/part3"},"api":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://github.acme.example/api/v3"]}}};
const pattern93 = new RegExp("^[A-Za-z0-9._-]{1,100}$", "u");
const pattern94 = new RegExp("^[0-9]{1,20}$", "u");
const schema93 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["GITHUB_APP_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema93};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema93};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema93};
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
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema93.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema93.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema93.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema93.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema93.properties.file};
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
validate206.errors = vErrors;
return errors === 0;
}


function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",parentSchema:schema92};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.installation === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "installation"},message:"must have required property '"+"installation"+"'",parentSchema:schema92};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",parentSchema:schema92};
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
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema92};
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
if(!pattern93.test(data0)){
const err4 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,100}$"+"\"",parentSchema:schema92.properties.id};
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
const err5 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema92.properties.id};
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
if(!pattern94.test(data1)){
const err6 = {instancePath:instancePath+"/installation",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"},message:"must match pattern \""+"^[0-9]{1,20}$"+"\"",parentSchema:schema92.properties.installation};
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
const err7 = {instancePath:instancePath+"/installation",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema92.properties.installation};
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
if(!(validate206(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
if(data.api !== undefined){
let data3 = data.api;
if(typeof data3 === "string"){
if(!pattern91.test(data3)){
const err8 = {instancePath:instancePath+"/api",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema92.properties.api};
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
const err9 = {instancePath:instancePath+"/api",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema92.properties.api};
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
const err10 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema92};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}

const schema94 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SOURCE_SSH_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate209.errors = vErrors;
return errors === 0;
}


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "username") || (key0 === "token")) || (key0 === "githubApp")) || (key0 === "sshKey")) || (key0 === "knownHosts")) || (key0 === "userConfiguration"))){
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
if(data.username !== undefined){
let data0 = data.username;
if(typeof data0 === "string"){
if(func3(data0) > 200){
const err1 = {instancePath:instancePath+"/username",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema90.properties.username};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/username",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema90.properties.username};
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
const err3 = {instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema90.properties.username};
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
if(!(validate203(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.githubApp !== undefined){
if(!(validate205(data.githubApp, {instancePath:instancePath+"/githubApp",parentData:data,parentDataProperty:"githubApp",rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.sshKey !== undefined){
if(!(validate209(data.sshKey, {instancePath:instancePath+"/sshKey",parentData:data,parentDataProperty:"sshKey",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.knownHosts !== undefined){
let data4 = data.knownHosts;
if(typeof data4 === "string"){
if(func3(data4) > 500){
const err4 = {instancePath:instancePath+"/knownHosts",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema90.properties.knownHosts};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data4) < 1){
const err5 = {instancePath:instancePath+"/knownHosts",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema90.properties.knownHosts};
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
const err6 = {instancePath:instancePath+"/knownHosts",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema90.properties.knownHosts};
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
const err7 = {instancePath:instancePath+"/userConfiguration",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema90.properties.userConfiguration};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema90};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}

const schema95 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["HOOK_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema95};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema95};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema95};
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
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema95.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema95.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema95.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema95.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema95.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema95};
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

const schema96 = {"type":"object","additionalProperties":false,"required":["portals"],"properties":{"portals":{"anyOf":[{"type":"string","pattern":"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$","maxLength":300,"examples":["reseller1-*"]},{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","pattern":"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$","maxLength":300,"examples":["reseller1-*"]}}]},"domains":{"anyOf":[{"type":"string","pattern":"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$","maxLength":300,"examples":["*.reseller1.example"]},{"type":"array","maxItems":1000,"items":{"type":"string","pattern":"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$","maxLength":300,"examples":["*.reseller1.example"]}}]},"templates":{"type":"string","enum":["shared","own"]},"policies":{"type":"string","enum":["shared","own"]}}};
const pattern100 = new RegExp("^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$", "u");
const pattern102 = new RegExp("^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$", "u");

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.portals === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "portals"},message:"must have required property '"+"portals"+"'",parentSchema:schema96};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema96};
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
const err2 = {instancePath:instancePath+"/portals",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema96.properties.portals.anyOf[0]};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern100.test(data0)){
const err3 = {instancePath:instancePath+"/portals",keyword:"pattern",params:{pattern: "^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"},message:"must match pattern \""+"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"+"\"",parentSchema:schema96.properties.portals.anyOf[0]};
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
const err4 = {instancePath:instancePath+"/portals",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema96.properties.portals.anyOf[0]};
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
const err5 = {instancePath:instancePath+"/portals",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",parentSchema:schema96.properties.portals.anyOf[1]};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/portals",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema96.properties.portals.anyOf[1]};
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
const err7 = {instancePath:instancePath+"/portals/" + i0,keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema96.properties.portals.anyOf[1].items};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern100.test(data1)){
const err8 = {instancePath:instancePath+"/portals/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"},message:"must match pattern \""+"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"+"\"",parentSchema:schema96.properties.portals.anyOf[1].items};
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
const err9 = {instancePath:instancePath+"/portals/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema96.properties.portals.anyOf[1].items};
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
const err10 = {instancePath:instancePath+"/portals",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema96.properties.portals.anyOf[1]};
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
const err11 = {instancePath:instancePath+"/portals",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema96.properties.portals};
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
const err12 = {instancePath:instancePath+"/domains",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema96.properties.domains.anyOf[0]};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern102.test(data2)){
const err13 = {instancePath:instancePath+"/domains",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"+"\"",parentSchema:schema96.properties.domains.anyOf[0]};
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
const err14 = {instancePath:instancePath+"/domains",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema96.properties.domains.anyOf[0]};
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
const err15 = {instancePath:instancePath+"/domains",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",parentSchema:schema96.properties.domains.anyOf[1]};
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
const err16 = {instancePath:instancePath+"/domains/" + i1,keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema96.properties.domains.anyOf[1].items};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern102.test(data3)){
const err17 = {instancePath:instancePath+"/domains/" + i1,keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"+"\"",parentSchema:schema96.properties.domains.anyOf[1].items};
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
const err18 = {instancePath:instancePath+"/domains/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema96.properties.domains.anyOf[1].items};
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
const err19 = {instancePath:instancePath+"/domains",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema96.properties.domains.anyOf[1]};
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
const err20 = {instancePath:instancePath+"/domains",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema96.properties.domains};
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
const err21 = {instancePath:instancePath+"/templates",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema96.properties.templates};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data4 === "shared") || (data4 === "own"))){
const err22 = {instancePath:instancePath+"/templates",keyword:"enum",params:{allowedValues: schema96.properties.templates.enum},message:"must be equal to one of the allowed values",parentSchema:schema96.properties.templates};
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
const err23 = {instancePath:instancePath+"/policies",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema96.properties.policies};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((data5 === "shared") || (data5 === "own"))){
const err24 = {instancePath:instancePath+"/policies",keyword:"enum",params:{allowedValues: schema96.properties.policies.enum},message:"must be equal to one of the allowed values",parentSchema:schema96.properties.policies};
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
const err25 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema96};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}


function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema87.properties, key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema87};
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
const err1 = {instancePath:instancePath+"/repository",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema87.properties.repository};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/repository",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema87.properties.repository};
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
const err3 = {instancePath:instancePath+"/repository",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema87.properties.repository};
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
const err4 = {instancePath:instancePath+"/branch",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema87.properties.branch};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data1) < 1){
const err5 = {instancePath:instancePath+"/branch",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema87.properties.branch};
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
const err6 = {instancePath:instancePath+"/branch",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema87.properties.branch};
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
const err7 = {instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema87.properties.path};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern86.test(data2)){
const err8 = {instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",parentSchema:schema87.properties.path};
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
const err9 = {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema87.properties.path};
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
if(!pattern87.test(data3)){
const err10 = {instancePath:instancePath+"/every",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema87.properties.every};
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
const err11 = {instancePath:instancePath+"/every",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema87.properties.every};
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
if(!pattern87.test(data4)){
const err12 = {instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema87.properties.timeout};
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
const err13 = {instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema87.properties.timeout};
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
if(!(validate198(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data.auth !== undefined){
if(!(validate202(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.ca !== undefined){
let data7 = data.ca;
if(typeof data7 === "string"){
if(func3(data7) > 500){
const err14 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema87.properties.ca};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data7) < 1){
const err15 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema87.properties.ca};
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
const err16 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema87.properties.ca};
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
if(!pattern98.test(data8)){
const err17 = {instancePath:instancePath+"/proxy",keyword:"pattern",params:{pattern: "^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$"},message:"must match pattern \""+"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$"+"\"",parentSchema:schema87.properties.proxy};
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
const err18 = {instancePath:instancePath+"/proxy",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema87.properties.proxy};
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
if(!(validate212(data9, {instancePath:instancePath+"/webhookSecret",parentData:data,parentDataProperty:"webhookSecret",rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs21 = errors;
if(Array.isArray(data9)){
if(data9.length > 2){
const err19 = {instancePath:instancePath+"/webhookSecret",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",parentSchema:schema87.properties.webhookSecret.anyOf[1]};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.length < 1){
const err20 = {instancePath:instancePath+"/webhookSecret",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema87.properties.webhookSecret.anyOf[1]};
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
if(!(validate212(data9[i0], {instancePath:instancePath+"/webhookSecret/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/webhookSecret",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema87.properties.webhookSecret.anyOf[1]};
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
const err22 = {instancePath:instancePath+"/webhookSecret",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema87.properties.webhookSecret};
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
const err23 = {instancePath:instancePath+"/requireSignedBy",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema87.properties.requireSignedBy};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func3(data11) < 1){
const err24 = {instancePath:instancePath+"/requireSignedBy",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema87.properties.requireSignedBy};
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
const err25 = {instancePath:instancePath+"/requireSignedBy",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema87.properties.requireSignedBy};
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
if(!(validate215(data.may, {instancePath:instancePath+"/may",parentData:data,parentDataProperty:"may",rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema87};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}

const schema97 = {"type":"object","additionalProperties":false,"required":["name","repository"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$","examples":["reseller1"]},"repository":{"type":"string","minLength":1,"maxLength":2000},"branch":{"type":"string","minLength":1,"maxLength":200},"path":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":200,"examples":["portals"]},"every":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"timeout":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"status":{"$ref":"#/definitions/part1"},"auth":{"$ref":"#/definitions/part6"},"ca":{"type":"string","minLength":1,"maxLength":500},"proxy":{"type":"string","pattern":"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$","examples":["http://proxy.acme.example:3128"]},"webhookSecret":{"anyOf":[{"$ref":"#/definitions/part7"},{"type":"array","items":{"$ref":"#/definitions/part7"},"minItems":1,"maxItems":2}]},"requireSignedBy":{"type":"string","minLength":1,"maxLength":500},"may":{"$ref":"#/definitions/part8"}}};
const pattern104 = new RegExp("^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$", "u");

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema97};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.repository === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'",parentSchema:schema97};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema97.properties, key0))){
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
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern104.test(data0)){
const err3 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"+"\"",parentSchema:schema97.properties.name};
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
const err4 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema97.properties.name};
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
const err5 = {instancePath:instancePath+"/repository",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema97.properties.repository};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/repository",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema97.properties.repository};
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
const err7 = {instancePath:instancePath+"/repository",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema97.properties.repository};
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
const err8 = {instancePath:instancePath+"/branch",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema97.properties.branch};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data2) < 1){
const err9 = {instancePath:instancePath+"/branch",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema97.properties.branch};
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
const err10 = {instancePath:instancePath+"/branch",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema97.properties.branch};
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
const err11 = {instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema97.properties.path};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern86.test(data3)){
const err12 = {instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",parentSchema:schema97.properties.path};
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
const err13 = {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema97.properties.path};
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
if(!pattern87.test(data4)){
const err14 = {instancePath:instancePath+"/every",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema97.properties.every};
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
const err15 = {instancePath:instancePath+"/every",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema97.properties.every};
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
if(!pattern87.test(data5)){
const err16 = {instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema97.properties.timeout};
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
const err17 = {instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema97.properties.timeout};
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
if(!(validate198(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data.auth !== undefined){
if(!(validate202(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.ca !== undefined){
let data8 = data.ca;
if(typeof data8 === "string"){
if(func3(data8) > 500){
const err18 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema97.properties.ca};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func3(data8) < 1){
const err19 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema97.properties.ca};
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
const err20 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema97.properties.ca};
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
if(!pattern98.test(data9)){
const err21 = {instancePath:instancePath+"/proxy",keyword:"pattern",params:{pattern: "^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$"},message:"must match pattern \""+"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$"+"\"",parentSchema:schema97.properties.proxy};
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
const err22 = {instancePath:instancePath+"/proxy",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema97.properties.proxy};
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
if(!(validate212(data10, {instancePath:instancePath+"/webhookSecret",parentData:data,parentDataProperty:"webhookSecret",rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
var _valid0 = _errs22 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs23 = errors;
if(Array.isArray(data10)){
if(data10.length > 2){
const err23 = {instancePath:instancePath+"/webhookSecret",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",parentSchema:schema97.properties.webhookSecret.anyOf[1]};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10.length < 1){
const err24 = {instancePath:instancePath+"/webhookSecret",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema97.properties.webhookSecret.anyOf[1]};
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
if(!(validate212(data10[i0], {instancePath:instancePath+"/webhookSecret/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/webhookSecret",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema97.properties.webhookSecret.anyOf[1]};
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
const err26 = {instancePath:instancePath+"/webhookSecret",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema97.properties.webhookSecret};
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
const err27 = {instancePath:instancePath+"/requireSignedBy",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema97.properties.requireSignedBy};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func3(data12) < 1){
const err28 = {instancePath:instancePath+"/requireSignedBy",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema97.properties.requireSignedBy};
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
const err29 = {instancePath:instancePath+"/requireSignedBy",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema97.properties.requireSignedBy};
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
if(!(validate215(data.may, {instancePath:instancePath+"/may",parentData:data,parentDataProperty:"may",rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema97};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}

const schema98 = {"type":"object","additionalProperties":false,"required":[],"properties":{"public":{"$ref":"#/definitions/part11"},"target":{"type":"string","minLength":1,"maxLength":253},"http":{"type":"string","maxLength":100},"https":{"type":"string","maxLength":100},"countryHeader":{"type":["string","null"],"pattern":"^[A-Za-z][A-Za-z0-9-]{0,63}$","examples":["CF-IPCountry"]},"trustedProxies":{"type":"array","items":{"type":"string","maxLength":64},"maxItems":100},"resolvers":{"type":"array","items":{"type":"string","minLength":2,"maxLength":64},"maxItems":10},"zone":{"type":"string","pattern":"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["portals.example.net"]},"internalNames":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9-]+(\\.[a-z0-9-]+)*$","maxLength":253,"examples":["internal"]},"maxItems":20,"uniqueItems":true},"lostGrace":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["24h"]},"probe":{"type":"string","pattern":"^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$","maxLength":300,"examples":["edge.example.net:443"]},"connectionsPerAddress":{"type":"integer","minimum":1,"maximum":10000}}};
const schema99 = {"type":"object","additionalProperties":false,"required":["https"],"properties":{"https":{"type":"integer","minimum":1,"maximum":65535}}};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.https === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "https"},message:"must have required property '"+"https"+"'",parentSchema:schema99};
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
if(data.https !== undefined){
let data0 = data.https;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/https",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema99.properties.https};
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
const err3 = {instancePath:instancePath+"/https",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema99.properties.https};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/https",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema99.properties.https};
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
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema99};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}

const pattern112 = new RegExp("^[A-Za-z][A-Za-z0-9-]{0,63}$", "u");
const pattern113 = new RegExp("^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", "u");
const pattern114 = new RegExp("^[a-z0-9-]+(\\.[a-z0-9-]+)*$", "u");
const pattern116 = new RegExp("^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$", "u");

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema98.properties, key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema98};
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
if(!(validate226(data.public, {instancePath:instancePath+"/public",parentData:data,parentDataProperty:"public",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(typeof data1 === "string"){
if(func3(data1) > 253){
const err1 = {instancePath:instancePath+"/target",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema98.properties.target};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data1) < 1){
const err2 = {instancePath:instancePath+"/target",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema98.properties.target};
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
const err3 = {instancePath:instancePath+"/target",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema98.properties.target};
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
const err4 = {instancePath:instancePath+"/http",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema98.properties.http};
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
const err5 = {instancePath:instancePath+"/http",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema98.properties.http};
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
const err6 = {instancePath:instancePath+"/https",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema98.properties.https};
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
const err7 = {instancePath:instancePath+"/https",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema98.properties.https};
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
const err8 = {instancePath:instancePath+"/countryHeader",keyword:"type",params:{type: schema98.properties.countryHeader.type},message:"must be string,null",parentSchema:schema98.properties.countryHeader};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern112.test(data4)){
const err9 = {instancePath:instancePath+"/countryHeader",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9-]{0,63}$"+"\"",parentSchema:schema98.properties.countryHeader};
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
const err10 = {instancePath:instancePath+"/trustedProxies",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema98.properties.trustedProxies};
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
const err11 = {instancePath:instancePath+"/trustedProxies/" + i0,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema98.properties.trustedProxies.items};
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
const err12 = {instancePath:instancePath+"/trustedProxies/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema98.properties.trustedProxies.items};
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
const err13 = {instancePath:instancePath+"/trustedProxies",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema98.properties.trustedProxies};
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
const err14 = {instancePath:instancePath+"/resolvers",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",parentSchema:schema98.properties.resolvers};
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
const err15 = {instancePath:instancePath+"/resolvers/" + i1,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema98.properties.resolvers.items};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data8) < 2){
const err16 = {instancePath:instancePath+"/resolvers/" + i1,keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters",parentSchema:schema98.properties.resolvers.items};
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
const err17 = {instancePath:instancePath+"/resolvers/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema98.properties.resolvers.items};
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
const err18 = {instancePath:instancePath+"/resolvers",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema98.properties.resolvers};
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
if(!pattern113.test(data9)){
const err19 = {instancePath:instancePath+"/zone",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",parentSchema:schema98.properties.zone};
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
const err20 = {instancePath:instancePath+"/zone",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema98.properties.zone};
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
const err21 = {instancePath:instancePath+"/internalNames",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema98.properties.internalNames};
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
const err22 = {instancePath:instancePath+"/internalNames/" + i2,keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema98.properties.internalNames.items};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern114.test(data11)){
const err23 = {instancePath:instancePath+"/internalNames/" + i2,keyword:"pattern",params:{pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$"},message:"must match pattern \""+"^[a-z0-9-]+(\\.[a-z0-9-]+)*$"+"\"",parentSchema:schema98.properties.internalNames.items};
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
const err24 = {instancePath:instancePath+"/internalNames/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema98.properties.internalNames.items};
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
const err25 = {instancePath:instancePath+"/internalNames",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",parentSchema:schema98.properties.internalNames};
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
const err26 = {instancePath:instancePath+"/internalNames",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema98.properties.internalNames};
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
if(!pattern87.test(data12)){
const err27 = {instancePath:instancePath+"/lostGrace",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema98.properties.lostGrace};
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
const err28 = {instancePath:instancePath+"/lostGrace",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema98.properties.lostGrace};
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
const err29 = {instancePath:instancePath+"/probe",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema98.properties.probe};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern116.test(data13)){
const err30 = {instancePath:instancePath+"/probe",keyword:"pattern",params:{pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},message:"must match pattern \""+"^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"+"\"",parentSchema:schema98.properties.probe};
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
const err31 = {instancePath:instancePath+"/probe",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema98.properties.probe};
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
const err32 = {instancePath:instancePath+"/connectionsPerAddress",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema98.properties.connectionsPerAddress};
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
const err33 = {instancePath:instancePath+"/connectionsPerAddress",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",parentSchema:schema98.properties.connectionsPerAddress};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err34 = {instancePath:instancePath+"/connectionsPerAddress",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema98.properties.connectionsPerAddress};
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
const err35 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema98};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}

const schema100 = {"type":"object","additionalProperties":false,"required":["zone","server","tsig"],"properties":{"zone":{"type":"string","pattern":"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["portals.example.net"]},"server":{"type":"string","minLength":2,"maxLength":64},"tsig":{"$ref":"#/definitions/part14"},"records":{"type":"boolean"},"owner":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$","examples":["portico"]}}};
const schema101 = {"type":"object","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63})*$","maxLength":253,"examples":["portico"]},"algorithm":{"enum":["hmac-sha256","hmac-sha384","hmac-sha512"]},"key":{"$ref":"#/definitions/part13"}}};
const pattern118 = new RegExp("^[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63})*$", "u");
const schema102 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["DNS_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema102};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema102};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema102};
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
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema102.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema102.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema102.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema102.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema102.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema102};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}


function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema101};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",parentSchema:schema101};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema101};
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
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema101.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern118.test(data0)){
const err4 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63})*$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63})*$"+"\"",parentSchema:schema101.properties.name};
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
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema101.properties.name};
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
const err6 = {instancePath:instancePath+"/algorithm",keyword:"enum",params:{allowedValues: schema101.properties.algorithm.enum},message:"must be equal to one of the allowed values",parentSchema:schema101.properties.algorithm};
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
if(!(validate231(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema101};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}


function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.zone === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'",parentSchema:schema100};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.server === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",parentSchema:schema100};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tsig === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "tsig"},message:"must have required property '"+"tsig"+"'",parentSchema:schema100};
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
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema100};
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
if(!pattern113.test(data0)){
const err4 = {instancePath:instancePath+"/zone",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",parentSchema:schema100.properties.zone};
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
const err5 = {instancePath:instancePath+"/zone",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema100.properties.zone};
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
const err6 = {instancePath:instancePath+"/server",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema100.properties.server};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 2){
const err7 = {instancePath:instancePath+"/server",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters",parentSchema:schema100.properties.server};
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
const err8 = {instancePath:instancePath+"/server",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema100.properties.server};
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
if(!(validate230(data.tsig, {instancePath:instancePath+"/tsig",parentData:data,parentDataProperty:"tsig",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.records !== undefined){
let data3 = data.records;
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/records",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema100.properties.records};
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
if(!pattern104.test(data4)){
const err10 = {instancePath:instancePath+"/owner",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"+"\"",parentSchema:schema100.properties.owner};
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
const err11 = {instancePath:instancePath+"/owner",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema100.properties.owner};
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
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema100};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}

const schema103 = {"type":"object","additionalProperties":false,"required":[],"properties":{"database":{"type":["string","null"],"minLength":1,"maxLength":500}}};

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "database")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema103};
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
const err1 = {instancePath:instancePath+"/database",keyword:"type",params:{type: schema103.properties.database.type},message:"must be string,null",parentSchema:schema103.properties.database};
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
const err2 = {instancePath:instancePath+"/database",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema103.properties.database};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/database",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema103.properties.database};
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
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema103};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}

const schema104 = {"type":"object","additionalProperties":false,"required":[],"properties":{"issuer":{"enum":["internal","acme"]},"secretKey":{"$ref":"#/definitions/part17"},"secretKeyFallbacks":{"anyOf":[{"$ref":"#/definitions/part18"},{"type":"array","items":{"$ref":"#/definitions/part18"},"minItems":1,"maxItems":5}]},"acme":{"type":"array","maxItems":10,"items":{"$ref":"#/definitions/part25"}},"keyType":{"enum":["ecdsa-p256","rsa-3072"]},"provided":{"type":"array","maxItems":50,"items":{"$ref":"#/definitions/part28"}},"challengeZone":{"type":"string","pattern":"^(?=.{1,200}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["challenges.example.net"]}}};
const schema105 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate238.errors = vErrors;
return errors === 0;
}

const schema106 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_OLD_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema106};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema106};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema106};
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
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema106.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema106.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema106.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema106.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema106.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema106};
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

const schema107 = {"type":"object","additionalProperties":false,"required":["directory"],"properties":{"directory":{"type":"string","pattern":"^https://[^\\s\"'<>\\\\]+$","maxLength":2000,"examples":["https://acme-v02.api.letsencrypt.org/directory"]},"email":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@operator.example"]},"eab":{"$ref":"#/definitions/part20"},"ca":{"type":"string","minLength":1,"maxLength":500},"profile":{"type":"string","minLength":1,"maxLength":100},"challenges":{"type":"array","minItems":1,"maxItems":3,"uniqueItems":true,"items":{"enum":["http-01","tls-alpn-01","dns-01"]}},"preferredChain":{"type":"string","minLength":1,"maxLength":200},"limits":{"$ref":"#/definitions/part24"}}};
const func0 = func0Module.default ?? func0Module;
const schema108 = {"type":"object","additionalProperties":false,"required":["keyId","key"],"properties":{"keyId":{"type":"string","minLength":1,"maxLength":500},"key":{"$ref":"#/definitions/part19"}}};
const schema109 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["EAB_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate245.errors = vErrors;
return errors === 0;
}


function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keyId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "keyId"},message:"must have required property '"+"keyId"+"'",parentSchema:schema108};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",parentSchema:schema108};
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
if(data.keyId !== undefined){
let data0 = data.keyId;
if(typeof data0 === "string"){
if(func3(data0) > 500){
const err3 = {instancePath:instancePath+"/keyId",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema108.properties.keyId};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/keyId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema108.properties.keyId};
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
const err5 = {instancePath:instancePath+"/keyId",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema108.properties.keyId};
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
if(!(validate245(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema108};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}

const schema110 = {"type":"object","additionalProperties":false,"properties":{"orders":{"$ref":"#/definitions/part21"},"certificates":{"$ref":"#/definitions/part22"},"duplicates":{"$ref":"#/definitions/part22"},"failures":{"$ref":"#/definitions/part23"}}};
const schema111 = {"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":1000000},"per":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["3h"]}}};

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",parentSchema:schema111};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.per === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'",parentSchema:schema111};
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
if(data.max !== undefined){
let data0 = data.max;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/max",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema111.properties.max};
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
const err4 = {instancePath:instancePath+"/max",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema111.properties.max};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/max",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema111.properties.max};
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
if(!pattern87.test(data1)){
const err6 = {instancePath:instancePath+"/per",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema111.properties.per};
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
const err7 = {instancePath:instancePath+"/per",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema111.properties.per};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema111};
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

const schema112 = {"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":1000000},"per":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["168h"]}}};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",parentSchema:schema112};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.per === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'",parentSchema:schema112};
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
if(data.max !== undefined){
let data0 = data.max;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/max",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema112.properties.max};
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
const err4 = {instancePath:instancePath+"/max",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema112.properties.max};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/max",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema112.properties.max};
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
if(!pattern87.test(data1)){
const err6 = {instancePath:instancePath+"/per",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema112.properties.per};
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
const err7 = {instancePath:instancePath+"/per",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema112.properties.per};
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
validate251.errors = vErrors;
return errors === 0;
}

const schema113 = {"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":1000000},"per":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["1h"]}}};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",parentSchema:schema113};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.per === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'",parentSchema:schema113};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema113};
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
const err3 = {instancePath:instancePath+"/max",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema113.properties.max};
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
const err4 = {instancePath:instancePath+"/max",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema113.properties.max};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/max",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema113.properties.max};
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
if(!pattern87.test(data1)){
const err6 = {instancePath:instancePath+"/per",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema113.properties.per};
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
const err7 = {instancePath:instancePath+"/per",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema113.properties.per};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema113};
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


function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "orders") || (key0 === "certificates")) || (key0 === "duplicates")) || (key0 === "failures"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema110};
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
if(!(validate249(data.orders, {instancePath:instancePath+"/orders",parentData:data,parentDataProperty:"orders",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.certificates !== undefined){
if(!(validate251(data.certificates, {instancePath:instancePath+"/certificates",parentData:data,parentDataProperty:"certificates",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.duplicates !== undefined){
if(!(validate251(data.duplicates, {instancePath:instancePath+"/duplicates",parentData:data,parentDataProperty:"duplicates",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
if(data.failures !== undefined){
if(!(validate254(data.failures, {instancePath:instancePath+"/failures",parentData:data,parentDataProperty:"failures",rootData}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema110};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}


function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.directory === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "directory"},message:"must have required property '"+"directory"+"'",parentSchema:schema107};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema107};
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
const err2 = {instancePath:instancePath+"/directory",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema107.properties.directory};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern13.test(data0)){
const err3 = {instancePath:instancePath+"/directory",keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\]+$"},message:"must match pattern \""+"^https://[^\\s\"'<>\\\\]+$"+"\"",parentSchema:schema107.properties.directory};
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
const err4 = {instancePath:instancePath+"/directory",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema107.properties.directory};
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
const err5 = {instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",parentSchema:schema107.properties.email};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern25.test(data1)){
const err6 = {instancePath:instancePath+"/email",keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",parentSchema:schema107.properties.email};
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
const err7 = {instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema107.properties.email};
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
if(!(validate244(data.eab, {instancePath:instancePath+"/eab",parentData:data,parentDataProperty:"eab",rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
if(data.ca !== undefined){
let data3 = data.ca;
if(typeof data3 === "string"){
if(func3(data3) > 500){
const err8 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema107.properties.ca};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data3) < 1){
const err9 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema107.properties.ca};
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
const err10 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema107.properties.ca};
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
const err11 = {instancePath:instancePath+"/profile",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema107.properties.profile};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func3(data4) < 1){
const err12 = {instancePath:instancePath+"/profile",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema107.properties.profile};
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
const err13 = {instancePath:instancePath+"/profile",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema107.properties.profile};
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
const err14 = {instancePath:instancePath+"/challenges",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema107.properties.challenges};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/challenges",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema107.properties.challenges};
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
const err16 = {instancePath:instancePath+"/challenges/" + i0,keyword:"enum",params:{allowedValues: schema107.properties.challenges.items.enum},message:"must be equal to one of the allowed values",parentSchema:schema107.properties.challenges.items};
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
const err17 = {instancePath:instancePath+"/challenges",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",parentSchema:schema107.properties.challenges};
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
const err18 = {instancePath:instancePath+"/challenges",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema107.properties.challenges};
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
const err19 = {instancePath:instancePath+"/preferredChain",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema107.properties.preferredChain};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func3(data7) < 1){
const err20 = {instancePath:instancePath+"/preferredChain",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema107.properties.preferredChain};
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
const err21 = {instancePath:instancePath+"/preferredChain",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema107.properties.preferredChain};
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
if(!(validate248(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema107};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}

const schema114 = {"type":"object","additionalProperties":false,"required":["hosts","chain","key"],"properties":{"hosts":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["*.portals.example.net"]}},"chain":{"$ref":"#/definitions/part26"},"key":{"$ref":"#/definitions/part27"}}};
const pattern129 = new RegExp("^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", "u");
const schema115 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["ZONE_CHAIN"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema115};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema115};
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
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema115.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema115.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema115.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema115.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema115.properties.file};
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
validate259.errors = vErrors;
return errors === 0;
}

const schema116 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["ZONE_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema116};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema116};
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
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema116.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema116.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema116.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema116.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema116.properties.file};
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
validate261.errors = vErrors;
return errors === 0;
}


function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hosts === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "hosts"},message:"must have required property '"+"hosts"+"'",parentSchema:schema114};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.chain === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "chain"},message:"must have required property '"+"chain"+"'",parentSchema:schema114};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",parentSchema:schema114};
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
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema114};
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
const err4 = {instancePath:instancePath+"/hosts",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema114.properties.hosts};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/hosts",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema114.properties.hosts};
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
if(!pattern129.test(data1)){
const err6 = {instancePath:instancePath+"/hosts/" + i0,keyword:"pattern",params:{pattern: "^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",parentSchema:schema114.properties.hosts.items};
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
const err7 = {instancePath:instancePath+"/hosts/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema114.properties.hosts.items};
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
const err8 = {instancePath:instancePath+"/hosts",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",parentSchema:schema114.properties.hosts};
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
const err9 = {instancePath:instancePath+"/hosts",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema114.properties.hosts};
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
if(!(validate259(data.chain, {instancePath:instancePath+"/chain",parentData:data,parentDataProperty:"chain",rootData}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if(data.key !== undefined){
if(!(validate261(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema114};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}

const pattern132 = new RegExp("^(?=.{1,200}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", "u");

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "issuer") || (key0 === "secretKey")) || (key0 === "secretKeyFallbacks")) || (key0 === "acme")) || (key0 === "keyType")) || (key0 === "provided")) || (key0 === "challengeZone"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema104};
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
const err1 = {instancePath:instancePath+"/issuer",keyword:"enum",params:{allowedValues: schema104.properties.issuer.enum},message:"must be equal to one of the allowed values",parentSchema:schema104.properties.issuer};
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
if(!(validate238(data.secretKey, {instancePath:instancePath+"/secretKey",parentData:data,parentDataProperty:"secretKey",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data.secretKeyFallbacks !== undefined){
let data2 = data.secretKeyFallbacks;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate240(data2, {instancePath:instancePath+"/secretKeyFallbacks",parentData:data,parentDataProperty:"secretKeyFallbacks",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(Array.isArray(data2)){
if(data2.length > 5){
const err2 = {instancePath:instancePath+"/secretKeyFallbacks",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",parentSchema:schema104.properties.secretKeyFallbacks.anyOf[1]};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/secretKeyFallbacks",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema104.properties.secretKeyFallbacks.anyOf[1]};
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
if(!(validate240(data2[i0], {instancePath:instancePath+"/secretKeyFallbacks/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/secretKeyFallbacks",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema104.properties.secretKeyFallbacks.anyOf[1]};
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
const err5 = {instancePath:instancePath+"/secretKeyFallbacks",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema104.properties.secretKeyFallbacks};
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
const err6 = {instancePath:instancePath+"/acme",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",parentSchema:schema104.properties.acme};
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
if(!(validate243(data4[i1], {instancePath:instancePath+"/acme/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/acme",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema104.properties.acme};
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
const err8 = {instancePath:instancePath+"/keyType",keyword:"enum",params:{allowedValues: schema104.properties.keyType.enum},message:"must be equal to one of the allowed values",parentSchema:schema104.properties.keyType};
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
const err9 = {instancePath:instancePath+"/provided",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema104.properties.provided};
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
if(!(validate258(data7[i2], {instancePath:instancePath+"/provided/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/provided",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema104.properties.provided};
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
if(!pattern132.test(data9)){
const err11 = {instancePath:instancePath+"/challengeZone",keyword:"pattern",params:{pattern: "^(?=.{1,200}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^(?=.{1,200}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",parentSchema:schema104.properties.challengeZone};
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
const err12 = {instancePath:instancePath+"/challengeZone",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema104.properties.challengeZone};
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
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema104};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}

const schema117 = {"type":"object","additionalProperties":false,"required":[],"properties":{"listen":{"type":"string","maxLength":100},"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://console.operator.example"]},"environment":{"type":"string","minLength":1,"maxLength":40},"users":{"type":"array","maxItems":500,"items":{"$ref":"#/definitions/part30"}},"openid":{"$ref":"#/definitions/part33"},"recentProof":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["10m"]},"insecure":{"type":"boolean"},"tokens":{"$ref":"#/definitions/part34"},"token":{"$ref":"#/definitions/part35"},"mailReports":{"$ref":"#/definitions/part39"}}};
const schema118 = {"type":"object","additionalProperties":false,"required":["email","role"],"properties":{"email":{"type":"string","pattern":"^[^\\s@]{1,64}@[^\\s@]{1,190}$","maxLength":254,"examples":["ada@operator.example"]},"role":{"type":"string","enum":["viewer","operator","admin"]}}};
const pattern134 = new RegExp("^[^\\s@]{1,64}@[^\\s@]{1,190}$", "u");

function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",parentSchema:schema118};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema118};
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
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(func3(data0) > 254){
const err3 = {instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",parentSchema:schema118.properties.email};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern134.test(data0)){
const err4 = {instancePath:instancePath+"/email",keyword:"pattern",params:{pattern: "^[^\\s@]{1,64}@[^\\s@]{1,190}$"},message:"must match pattern \""+"^[^\\s@]{1,64}@[^\\s@]{1,190}$"+"\"",parentSchema:schema118.properties.email};
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
const err5 = {instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema118.properties.email};
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
const err6 = {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema118.properties.role};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data1 === "viewer") || (data1 === "operator")) || (data1 === "admin"))){
const err7 = {instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema118.properties.role.enum},message:"must be equal to one of the allowed values",parentSchema:schema118.properties.role};
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
validate266.errors = vErrors;
return errors === 0;
}

const schema119 = {"type":"object","additionalProperties":false,"required":["issuer","clientId","roles"],"properties":{"issuer":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://id.operator.example/realms/staff"]},"clientId":{"type":"string","minLength":1,"maxLength":200},"clientSecret":{"$ref":"#/definitions/part31"},"scopes":{"type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","pattern":"^[!#-\\[\\]-~]{1,100}$","examples":["groups"]}},"claim":{"type":"string","minLength":1,"maxLength":200},"acr":{"type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","pattern":"^[!-~]{1,200}$","examples":["urn:example:mfa"]}},"roles":{"$ref":"#/definitions/part32"}}};
const pattern137 = new RegExp("^[!#-\\[\\]-~]{1,100}$", "u");
const pattern138 = new RegExp("^[!-~]{1,200}$", "u");
const schema120 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["CONSOLE_OPENID_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema120};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema120};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema120};
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
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema120.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema120.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema120.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema120.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema120.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema120};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}

const schema121 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"viewer":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"operator":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"admin":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}}}};

function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema121};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema121};
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
const err2 = {instancePath:instancePath+"/viewer",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema121.properties.viewer};
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
const err3 = {instancePath:instancePath+"/viewer/" + i0,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema121.properties.viewer.items};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data1) < 1){
const err4 = {instancePath:instancePath+"/viewer/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema121.properties.viewer.items};
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
const err5 = {instancePath:instancePath+"/viewer/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema121.properties.viewer.items};
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
const err6 = {instancePath:instancePath+"/viewer",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",parentSchema:schema121.properties.viewer};
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
const err7 = {instancePath:instancePath+"/viewer",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema121.properties.viewer};
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
const err8 = {instancePath:instancePath+"/operator",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema121.properties.operator};
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
const err9 = {instancePath:instancePath+"/operator/" + i2,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema121.properties.operator.items};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data3) < 1){
const err10 = {instancePath:instancePath+"/operator/" + i2,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema121.properties.operator.items};
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
const err11 = {instancePath:instancePath+"/operator/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema121.properties.operator.items};
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
const err12 = {instancePath:instancePath+"/operator",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",parentSchema:schema121.properties.operator};
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
const err13 = {instancePath:instancePath+"/operator",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema121.properties.operator};
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
const err14 = {instancePath:instancePath+"/admin",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema121.properties.admin};
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
const err15 = {instancePath:instancePath+"/admin/" + i4,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema121.properties.admin.items};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data5) < 1){
const err16 = {instancePath:instancePath+"/admin/" + i4,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema121.properties.admin.items};
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
const err17 = {instancePath:instancePath+"/admin/" + i4,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema121.properties.admin.items};
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
const err18 = {instancePath:instancePath+"/admin",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",parentSchema:schema121.properties.admin};
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
const err19 = {instancePath:instancePath+"/admin",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema121.properties.admin};
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
const err20 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema121};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate271.errors = vErrors;
return errors === 0;
}


function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuer === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'",parentSchema:schema119};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.clientId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'",parentSchema:schema119};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.roles === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",parentSchema:schema119};
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
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema119};
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
if(!pattern91.test(data0)){
const err4 = {instancePath:instancePath+"/issuer",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema119.properties.issuer};
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
const err5 = {instancePath:instancePath+"/issuer",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema119.properties.issuer};
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
const err6 = {instancePath:instancePath+"/clientId",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema119.properties.clientId};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/clientId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema119.properties.clientId};
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
const err8 = {instancePath:instancePath+"/clientId",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema119.properties.clientId};
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
if(!(validate269(data.clientSecret, {instancePath:instancePath+"/clientSecret",parentData:data,parentDataProperty:"clientSecret",rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
if(data.scopes !== undefined){
let data3 = data.scopes;
if(Array.isArray(data3)){
if(data3.length > 20){
const err9 = {instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema119.properties.scopes};
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
if(!pattern137.test(data4)){
const err10 = {instancePath:instancePath+"/scopes/" + i0,keyword:"pattern",params:{pattern: "^[!#-\\[\\]-~]{1,100}$"},message:"must match pattern \""+"^[!#-\\[\\]-~]{1,100}$"+"\"",parentSchema:schema119.properties.scopes.items};
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
const err11 = {instancePath:instancePath+"/scopes/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema119.properties.scopes.items};
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
const err12 = {instancePath:instancePath+"/scopes",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",parentSchema:schema119.properties.scopes};
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
const err13 = {instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema119.properties.scopes};
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
const err14 = {instancePath:instancePath+"/claim",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema119.properties.claim};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data5) < 1){
const err15 = {instancePath:instancePath+"/claim",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema119.properties.claim};
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
const err16 = {instancePath:instancePath+"/claim",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema119.properties.claim};
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
const err17 = {instancePath:instancePath+"/acr",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema119.properties.acr};
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
if(!pattern138.test(data7)){
const err18 = {instancePath:instancePath+"/acr/" + i2,keyword:"pattern",params:{pattern: "^[!-~]{1,200}$"},message:"must match pattern \""+"^[!-~]{1,200}$"+"\"",parentSchema:schema119.properties.acr.items};
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
const err19 = {instancePath:instancePath+"/acr/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema119.properties.acr.items};
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
const err20 = {instancePath:instancePath+"/acr",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",parentSchema:schema119.properties.acr};
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
const err21 = {instancePath:instancePath+"/acr",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema119.properties.acr};
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
if(!(validate271(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema119};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}

const schema122 = {"type":"object","additionalProperties":false,"required":[],"properties":{"life":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["720h"]},"maxLife":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["2160h"]}}};

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "life") || (key0 === "maxLife"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema122};
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
if(!pattern87.test(data0)){
const err1 = {instancePath:instancePath+"/life",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema122.properties.life};
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
const err2 = {instancePath:instancePath+"/life",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema122.properties.life};
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
if(!pattern87.test(data1)){
const err3 = {instancePath:instancePath+"/maxLife",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema122.properties.maxLife};
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
const err4 = {instancePath:instancePath+"/maxLife",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema122.properties.maxLife};
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
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema122};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}

const schema123 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["CONSOLE_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate276.errors = vErrors;
return errors === 0;
}

const schema124 = {"type":"object","additionalProperties":false,"required":[],"properties":{"secret":{"$ref":"#/definitions/part36"},"password":{"$ref":"#/definitions/part37"},"mailgunKey":{"$ref":"#/definitions/part38"},"snsTopic":{"type":"string","maxLength":300,"pattern":"^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+$","examples":["arn:aws:sns:eu-central-1:123456789012:bounces"]}}};
const schema125 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["MAIL_REPORTS_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema125};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema125};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema125};
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
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema125.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema125.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema125.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema125.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema125.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema125};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}

const schema126 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["MAIL_REPORTS_PASSWORD"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate281.errors = vErrors;
return errors === 0;
}

const schema127 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["MAILGUN_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema127};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema127};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema127};
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
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema127.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema127.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema127.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema127.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema127.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema127};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}

const pattern146 = new RegExp("^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+$", "u");

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "secret") || (key0 === "password")) || (key0 === "mailgunKey")) || (key0 === "snsTopic"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema124};
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
if(!(validate279(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate281(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data.mailgunKey !== undefined){
if(!(validate283(data.mailgunKey, {instancePath:instancePath+"/mailgunKey",parentData:data,parentDataProperty:"mailgunKey",rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data.snsTopic !== undefined){
let data3 = data.snsTopic;
if(typeof data3 === "string"){
if(func3(data3) > 300){
const err1 = {instancePath:instancePath+"/snsTopic",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema124.properties.snsTopic};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern146.test(data3)){
const err2 = {instancePath:instancePath+"/snsTopic",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+$"+"\"",parentSchema:schema124.properties.snsTopic};
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
const err3 = {instancePath:instancePath+"/snsTopic",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema124.properties.snsTopic};
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
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema124};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}


function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema117.properties, key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema117};
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
const err1 = {instancePath:instancePath+"/listen",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema117.properties.listen};
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
const err2 = {instancePath:instancePath+"/listen",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema117.properties.listen};
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
if(!pattern91.test(data1)){
const err3 = {instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema117.properties.url};
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
const err4 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema117.properties.url};
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
const err5 = {instancePath:instancePath+"/environment",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",parentSchema:schema117.properties.environment};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data2) < 1){
const err6 = {instancePath:instancePath+"/environment",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema117.properties.environment};
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
const err7 = {instancePath:instancePath+"/environment",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema117.properties.environment};
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
const err8 = {instancePath:instancePath+"/users",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",parentSchema:schema117.properties.users};
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
if(!(validate266(data3[i0], {instancePath:instancePath+"/users/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/users",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema117.properties.users};
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
if(!(validate268(data.openid, {instancePath:instancePath+"/openid",parentData:data,parentDataProperty:"openid",rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.recentProof !== undefined){
let data6 = data.recentProof;
if(typeof data6 === "string"){
if(!pattern87.test(data6)){
const err10 = {instancePath:instancePath+"/recentProof",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema117.properties.recentProof};
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
const err11 = {instancePath:instancePath+"/recentProof",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema117.properties.recentProof};
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
const err12 = {instancePath:instancePath+"/insecure",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema117.properties.insecure};
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
if(!(validate274(data.tokens, {instancePath:instancePath+"/tokens",parentData:data,parentDataProperty:"tokens",rootData}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
if(data.token !== undefined){
if(!(validate276(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
if(data.mailReports !== undefined){
if(!(validate278(data.mailReports, {instancePath:instancePath+"/mailReports",parentData:data,parentDataProperty:"mailReports",rootData}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema117};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}

const schema128 = {"type":"object","additionalProperties":false,"required":[],"properties":{"token":{"$ref":"#/definitions/part41"},"listen":{"type":"string","maxLength":100}}};
const schema129 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["METRICS_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate288.errors = vErrors;
return errors === 0;
}


function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "token") || (key0 === "listen"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema128};
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
if(!(validate288(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
if(data.listen !== undefined){
let data1 = data.listen;
if(typeof data1 === "string"){
if(func3(data1) > 100){
const err1 = {instancePath:instancePath+"/listen",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema128.properties.listen};
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
const err2 = {instancePath:instancePath+"/listen",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema128.properties.listen};
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
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema128};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}

const schema130 = {"type":"object","additionalProperties":false,"required":[],"properties":{"inPage":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme"]},"maxItems":1000,"uniqueItems":true}}};

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "inPage")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema130};
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
const err1 = {instancePath:instancePath+"/inPage",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",parentSchema:schema130.properties.inPage};
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
const err2 = {instancePath:instancePath+"/inPage/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema130.properties.inPage.items};
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
const err3 = {instancePath:instancePath+"/inPage/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema130.properties.inPage.items};
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
const err4 = {instancePath:instancePath+"/inPage",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",parentSchema:schema130.properties.inPage};
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
const err5 = {instancePath:instancePath+"/inPage",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema130.properties.inPage};
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
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema130};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}

const schema131 = {"type":"object","additionalProperties":false,"required":[],"properties":{"maxRemovals":{"type":"integer","minimum":0,"maximum":1000000},"maxRemovalPercent":{"type":"number","minimum":0,"maximum":100},"maxRemovalsPerHour":{"type":"integer","minimum":0,"maximum":1000000},"maxRemovalPercentPerHour":{"type":"number","minimum":0,"maximum":100},"changes":{"$ref":"#/definitions/part45"},"approval":{"$ref":"#/definitions/part46"},"selfHeal":{"type":"boolean"},"windows":{"type":"array","maxItems":20,"items":{"$ref":"#/definitions/part47"}}}};
const schema132 = {"type":"object","additionalProperties":false,"required":[],"properties":{"visibility":{"$ref":"#/definitions/part44"},"access":{"$ref":"#/definitions/part44"},"money":{"$ref":"#/definitions/part44"},"code":{"$ref":"#/definitions/part44"},"appearance":{"$ref":"#/definitions/part44"}}};
const schema133 = {"type":"object","additionalProperties":false,"required":[],"properties":{"brands":{"type":"integer","minimum":0,"maximum":1000000},"percent":{"type":"number","minimum":0,"maximum":100},"brandsPerHour":{"type":"integer","minimum":0,"maximum":1000000},"percentPerHour":{"type":"number","minimum":0,"maximum":100}}};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "brands") || (key0 === "percent")) || (key0 === "brandsPerHour")) || (key0 === "percentPerHour"))){
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
if(data.brands !== undefined){
let data0 = data.brands;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/brands",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema133.properties.brands};
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
const err2 = {instancePath:instancePath+"/brands",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema133.properties.brands};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/brands",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema133.properties.brands};
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
const err4 = {instancePath:instancePath+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",parentSchema:schema133.properties.percent};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema133.properties.percent};
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
const err6 = {instancePath:instancePath+"/percent",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema133.properties.percent};
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
const err7 = {instancePath:instancePath+"/brandsPerHour",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema133.properties.brandsPerHour};
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
const err8 = {instancePath:instancePath+"/brandsPerHour",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema133.properties.brandsPerHour};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/brandsPerHour",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema133.properties.brandsPerHour};
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
const err10 = {instancePath:instancePath+"/percentPerHour",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",parentSchema:schema133.properties.percentPerHour};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/percentPerHour",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema133.properties.percentPerHour};
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
const err12 = {instancePath:instancePath+"/percentPerHour",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema133.properties.percentPerHour};
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
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema133};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}


function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "visibility") || (key0 === "access")) || (key0 === "money")) || (key0 === "code")) || (key0 === "appearance"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema132};
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
if(!(validate295(data.visibility, {instancePath:instancePath+"/visibility",parentData:data,parentDataProperty:"visibility",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
if(!(validate295(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data.money !== undefined){
if(!(validate295(data.money, {instancePath:instancePath+"/money",parentData:data,parentDataProperty:"money",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
if(!(validate295(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data.appearance !== undefined){
if(!(validate295(data.appearance, {instancePath:instancePath+"/appearance",parentData:data,parentDataProperty:"appearance",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema132};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}

const schema134 = {"type":"object","additionalProperties":false,"required":[],"properties":{"by":{"type":"array","items":{"type":"string","enum":["console","command","trailer"]},"minItems":1,"maxItems":3},"trailer":{"type":"string","enum":["any","signed"]},"secondPerson":{"type":"boolean"}}};

function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "by") || (key0 === "trailer")) || (key0 === "secondPerson"))){
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
if(data.by !== undefined){
let data0 = data.by;
if(Array.isArray(data0)){
if(data0.length > 3){
const err1 = {instancePath:instancePath+"/by",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema134.properties.by};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/by",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema134.properties.by};
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
const err3 = {instancePath:instancePath+"/by/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema134.properties.by.items};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "console") || (data1 === "command")) || (data1 === "trailer"))){
const err4 = {instancePath:instancePath+"/by/" + i0,keyword:"enum",params:{allowedValues: schema134.properties.by.items.enum},message:"must be equal to one of the allowed values",parentSchema:schema134.properties.by.items};
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
const err5 = {instancePath:instancePath+"/by",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema134.properties.by};
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
const err6 = {instancePath:instancePath+"/trailer",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema134.properties.trailer};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data2 === "any") || (data2 === "signed"))){
const err7 = {instancePath:instancePath+"/trailer",keyword:"enum",params:{allowedValues: schema134.properties.trailer.enum},message:"must be equal to one of the allowed values",parentSchema:schema134.properties.trailer};
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
const err8 = {instancePath:instancePath+"/secondPerson",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema134.properties.secondPerson};
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
const err9 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema134};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}

const schema135 = {"type":"object","additionalProperties":false,"required":["cron"],"properties":{"cron":{"type":"string","pattern":"^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$","maxLength":200,"examples":["* 9-16 * * 1-4"]},"timezone":{"type":"string","minLength":1,"maxLength":64}}};
const pattern149 = new RegExp("^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$", "u");

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cron === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "cron"},message:"must have required property '"+"cron"+"'",parentSchema:schema135};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema135};
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
const err2 = {instancePath:instancePath+"/cron",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema135.properties.cron};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern149.test(data0)){
const err3 = {instancePath:instancePath+"/cron",keyword:"pattern",params:{pattern: "^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$"},message:"must match pattern \""+"^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$"+"\"",parentSchema:schema135.properties.cron};
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
const err4 = {instancePath:instancePath+"/cron",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema135.properties.cron};
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
const err5 = {instancePath:instancePath+"/timezone",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema135.properties.timezone};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/timezone",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema135.properties.timezone};
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
const err7 = {instancePath:instancePath+"/timezone",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema135.properties.timezone};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema135};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}


function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "maxRemovals") || (key0 === "maxRemovalPercent")) || (key0 === "maxRemovalsPerHour")) || (key0 === "maxRemovalPercentPerHour")) || (key0 === "changes")) || (key0 === "approval")) || (key0 === "selfHeal")) || (key0 === "windows"))){
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
if(data.maxRemovals !== undefined){
let data0 = data.maxRemovals;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/maxRemovals",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema131.properties.maxRemovals};
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
const err2 = {instancePath:instancePath+"/maxRemovals",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema131.properties.maxRemovals};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/maxRemovals",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema131.properties.maxRemovals};
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
const err4 = {instancePath:instancePath+"/maxRemovalPercent",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",parentSchema:schema131.properties.maxRemovalPercent};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/maxRemovalPercent",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema131.properties.maxRemovalPercent};
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
const err6 = {instancePath:instancePath+"/maxRemovalPercent",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema131.properties.maxRemovalPercent};
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
const err7 = {instancePath:instancePath+"/maxRemovalsPerHour",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema131.properties.maxRemovalsPerHour};
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
const err8 = {instancePath:instancePath+"/maxRemovalsPerHour",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema131.properties.maxRemovalsPerHour};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/maxRemovalsPerHour",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema131.properties.maxRemovalsPerHour};
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
const err10 = {instancePath:instancePath+"/maxRemovalPercentPerHour",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",parentSchema:schema131.properties.maxRemovalPercentPerHour};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/maxRemovalPercentPerHour",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema131.properties.maxRemovalPercentPerHour};
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
const err12 = {instancePath:instancePath+"/maxRemovalPercentPerHour",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema131.properties.maxRemovalPercentPerHour};
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
if(!(validate294(data.changes, {instancePath:instancePath+"/changes",parentData:data,parentDataProperty:"changes",rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
if(data.approval !== undefined){
if(!(validate302(data.approval, {instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
}
if(data.selfHeal !== undefined){
let data6 = data.selfHeal;
if(typeof data6 !== "boolean"){
const err13 = {instancePath:instancePath+"/selfHeal",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema131.properties.selfHeal};
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
const err14 = {instancePath:instancePath+"/windows",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema131.properties.windows};
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
if(!(validate304(data7[i0], {instancePath:instancePath+"/windows/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/windows",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema131.properties.windows};
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
const err16 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema131};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}

const schema136 = {"type":"object","additionalProperties":false,"required":["host","from"],"properties":{"host":{"type":"string","minLength":1,"maxLength":253},"port":{"type":"integer","minimum":1,"maximum":65535},"username":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["portico"]},"password":{"$ref":"#/definitions/part49"},"from":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["portico@operator.example"]},"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["edge.operator.example"]},"ca":{"type":"string","minLength":1,"maxLength":500}}};
const schema137 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SMTP_PASSWORD"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema137};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema137};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema137};
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
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema137.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema137.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema137.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema137.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema137.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema137};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate308.errors = vErrors;
return errors === 0;
}


function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'",parentSchema:schema136};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",parentSchema:schema136};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema136};
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
const err3 = {instancePath:instancePath+"/host",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema136.properties.host};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/host",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema136.properties.host};
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
const err5 = {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema136.properties.host};
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
const err6 = {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema136.properties.port};
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
const err7 = {instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema136.properties.port};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema136.properties.port};
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
const err9 = {instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}$"+"\"",parentSchema:schema136.properties.username};
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
const err10 = {instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema136.properties.username};
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
if(!(validate308(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data4 = data.from;
if(typeof data4 === "string"){
if(func3(data4) > 254){
const err11 = {instancePath:instancePath+"/from",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",parentSchema:schema136.properties.from};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern25.test(data4)){
const err12 = {instancePath:instancePath+"/from",keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",parentSchema:schema136.properties.from};
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
const err13 = {instancePath:instancePath+"/from",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema136.properties.from};
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
const err14 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema136.properties.name};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern28.test(data5)){
const err15 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",parentSchema:schema136.properties.name};
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
const err16 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema136.properties.name};
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
const err17 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema136.properties.ca};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func3(data6) < 1){
const err18 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema136.properties.ca};
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
const err19 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema136.properties.ca};
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
const err20 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema136};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}

const schema138 = {"type":"object","additionalProperties":false,"required":[],"properties":{"unconfirmedPerDay":{"type":"integer","minimum":1,"maximum":1000},"addressPerHour":{"type":"integer","minimum":1,"maximum":10000},"customerPerHour":{"type":"integer","minimum":1,"maximum":100000},"portalPerHour":{"type":"integer","minimum":1,"maximum":10000000}}};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "unconfirmedPerDay") || (key0 === "addressPerHour")) || (key0 === "customerPerHour")) || (key0 === "portalPerHour"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema138};
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
const err1 = {instancePath:instancePath+"/unconfirmedPerDay",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema138.properties.unconfirmedPerDay};
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
const err2 = {instancePath:instancePath+"/unconfirmedPerDay",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",parentSchema:schema138.properties.unconfirmedPerDay};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/unconfirmedPerDay",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema138.properties.unconfirmedPerDay};
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
const err4 = {instancePath:instancePath+"/addressPerHour",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema138.properties.addressPerHour};
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
const err5 = {instancePath:instancePath+"/addressPerHour",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",parentSchema:schema138.properties.addressPerHour};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/addressPerHour",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema138.properties.addressPerHour};
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
const err7 = {instancePath:instancePath+"/customerPerHour",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema138.properties.customerPerHour};
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
const err8 = {instancePath:instancePath+"/customerPerHour",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",parentSchema:schema138.properties.customerPerHour};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/customerPerHour",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema138.properties.customerPerHour};
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
const err10 = {instancePath:instancePath+"/portalPerHour",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema138.properties.portalPerHour};
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
const err11 = {instancePath:instancePath+"/portalPerHour",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000",parentSchema:schema138.properties.portalPerHour};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/portalPerHour",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema138.properties.portalPerHour};
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
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema138};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}

const schema139 = {"type":"object","additionalProperties":false,"required":[],"properties":{"origins":{"type":"array","maxItems":200,"items":{"$ref":"#/definitions/part53"}}}};
const schema140 = {"type":"object","additionalProperties":false,"required":["name","dialing"],"properties":{"name":{"type":"string","minLength":1,"maxLength":64},"dialing":{"$ref":"#/definitions/part52"}}};
const schema141 = {"type":"object","additionalProperties":false,"required":[],"properties":{"country":{"type":"string","pattern":"^[1-9][0-9]{0,3}$","examples":["49"]},"international":{"type":"string","pattern":"^[0-9]{1,6}$","examples":["00"]},"trunk":{"type":"string","pattern":"^[0-9]{1,3}$","examples":["0"]},"national":{"type":"integer","minimum":4,"maximum":14}}};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "country") || (key0 === "international")) || (key0 === "trunk")) || (key0 === "national"))){
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
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 === "string"){
if(!pattern45.test(data0)){
const err1 = {instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}$"+"\"",parentSchema:schema141.properties.country};
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
const err2 = {instancePath:instancePath+"/country",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema141.properties.country};
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
const err3 = {instancePath:instancePath+"/international",keyword:"pattern",params:{pattern: "^[0-9]{1,6}$"},message:"must match pattern \""+"^[0-9]{1,6}$"+"\"",parentSchema:schema141.properties.international};
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
const err4 = {instancePath:instancePath+"/international",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema141.properties.international};
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
const err5 = {instancePath:instancePath+"/trunk",keyword:"pattern",params:{pattern: "^[0-9]{1,3}$"},message:"must match pattern \""+"^[0-9]{1,3}$"+"\"",parentSchema:schema141.properties.trunk};
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
const err6 = {instancePath:instancePath+"/trunk",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema141.properties.trunk};
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
const err7 = {instancePath:instancePath+"/national",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema141.properties.national};
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
const err8 = {instancePath:instancePath+"/national",keyword:"maximum",params:{comparison: "<=", limit: 14},message:"must be <= 14",parentSchema:schema141.properties.national};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 4 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/national",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",parentSchema:schema141.properties.national};
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
const err10 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema141};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate315.errors = vErrors;
return errors === 0;
}


function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema140};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dialing === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "dialing"},message:"must have required property '"+"dialing"+"'",parentSchema:schema140};
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
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 64){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema140.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema140.properties.name};
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
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema140.properties.name};
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
if(!(validate315(data.dialing, {instancePath:instancePath+"/dialing",parentData:data,parentDataProperty:"dialing",rootData}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema140};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate314.errors = vErrors;
return errors === 0;
}


function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "origins")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema139};
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
const err1 = {instancePath:instancePath+"/origins",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",parentSchema:schema139.properties.origins};
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
if(!(validate314(data0[i0], {instancePath:instancePath+"/origins/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/origins",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema139.properties.origins};
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
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema139};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}

const schema142 = {"type":"object","additionalProperties":false,"required":[],"properties":{"recentProof":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["10m"]},"proofAbove":{"type":"integer","minimum":0,"maximum":1000000},"pendingPayments":{"type":"integer","minimum":1,"maximum":1000},"pendingAmount":{"type":"integer","minimum":1,"maximum":1000000000},"refusedDestinations":{"type":"array","maxItems":500,"items":{"type":"string","pattern":"^[1-9][0-9]{0,14}$","examples":["4490"]}}}};
const pattern158 = new RegExp("^[1-9][0-9]{0,14}$", "u");

function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "recentProof") || (key0 === "proofAbove")) || (key0 === "pendingPayments")) || (key0 === "pendingAmount")) || (key0 === "refusedDestinations"))){
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
if(data.recentProof !== undefined){
let data0 = data.recentProof;
if(typeof data0 === "string"){
if(!pattern87.test(data0)){
const err1 = {instancePath:instancePath+"/recentProof",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema142.properties.recentProof};
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
const err2 = {instancePath:instancePath+"/recentProof",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema142.properties.recentProof};
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
const err3 = {instancePath:instancePath+"/proofAbove",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema142.properties.proofAbove};
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
const err4 = {instancePath:instancePath+"/proofAbove",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema142.properties.proofAbove};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/proofAbove",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema142.properties.proofAbove};
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
const err6 = {instancePath:instancePath+"/pendingPayments",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema142.properties.pendingPayments};
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
const err7 = {instancePath:instancePath+"/pendingPayments",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",parentSchema:schema142.properties.pendingPayments};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/pendingPayments",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema142.properties.pendingPayments};
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
const err9 = {instancePath:instancePath+"/pendingAmount",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema142.properties.pendingAmount};
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
const err10 = {instancePath:instancePath+"/pendingAmount",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",parentSchema:schema142.properties.pendingAmount};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/pendingAmount",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema142.properties.pendingAmount};
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
const err12 = {instancePath:instancePath+"/refusedDestinations",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",parentSchema:schema142.properties.refusedDestinations};
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
if(!pattern158.test(data5)){
const err13 = {instancePath:instancePath+"/refusedDestinations/" + i0,keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,14}$"},message:"must match pattern \""+"^[1-9][0-9]{0,14}$"+"\"",parentSchema:schema142.properties.refusedDestinations.items};
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
const err14 = {instancePath:instancePath+"/refusedDestinations/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema142.properties.refusedDestinations.items};
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
const err15 = {instancePath:instancePath+"/refusedDestinations",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema142.properties.refusedDestinations};
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
const err16 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema142};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate319.errors = vErrors;
return errors === 0;
}

const schema143 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"webhook":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/hook"]},"secret":{"$ref":"#/definitions/part56"},"email":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@operator.example"]},"slack":{"$ref":"#/definitions/part57"},"on":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["applied","failed","blocked","drift","domain-lost","certificate-failed","certificate-expiring","impaired"]}}}};
const schema144 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_NOTIFY_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema144};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema144};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema144};
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
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema144.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema144.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema144.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema144.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema144.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema144};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}

const schema145 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SLACK_HOOK"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema145};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema145};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema145};
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
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema145.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema145.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema145.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema145.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema145.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema145};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}


function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema143};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema143};
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
if(!pattern91.test(data0)){
const err2 = {instancePath:instancePath+"/webhook",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema143.properties.webhook};
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
const err3 = {instancePath:instancePath+"/webhook",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema143.properties.webhook};
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
if(!(validate322(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(func3(data2) > 254){
const err4 = {instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",parentSchema:schema143.properties.email};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern25.test(data2)){
const err5 = {instancePath:instancePath+"/email",keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",parentSchema:schema143.properties.email};
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
const err6 = {instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema143.properties.email};
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
if(!(validate324(data.slack, {instancePath:instancePath+"/slack",parentData:data,parentDataProperty:"slack",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
let data4 = data.on;
if(Array.isArray(data4)){
if(data4.length < 1){
const err7 = {instancePath:instancePath+"/on",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema143.properties.on};
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
const err8 = {instancePath:instancePath+"/on/" + i0,keyword:"enum",params:{allowedValues: schema143.properties.on.items.enum},message:"must be equal to one of the allowed values",parentSchema:schema143.properties.on.items};
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
const err9 = {instancePath:instancePath+"/on",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",parentSchema:schema143.properties.on};
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
const err10 = {instancePath:instancePath+"/on",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema143.properties.on};
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
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema143};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate321.errors = vErrors;
return errors === 0;
}

const schema146 = {"type":"object","additionalProperties":false,"properties":{"stream":{"type":"array","maxItems":10,"items":{"$ref":"#/definitions/part60"}}}};
const schema147 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"file":{"type":"string","minLength":1,"maxLength":500},"syslog":{"type":"string","maxLength":300,"pattern":"^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$","examples":["tls://logs.operator.example:6514"]},"ca":{"type":"string","minLength":1,"maxLength":500},"webhook":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://siem.operator.example/hook"]},"secret":{"$ref":"#/definitions/part59"}}};
const pattern163 = new RegExp("^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$", "u");
const schema148 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_AUDIT_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate329.errors = vErrors;
return errors === 0;
}


function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema147};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema147};
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
const err2 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema147.properties.file};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema147.properties.file};
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
const err4 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema147.properties.file};
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
const err5 = {instancePath:instancePath+"/syslog",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema147.properties.syslog};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern163.test(data1)){
const err6 = {instancePath:instancePath+"/syslog",keyword:"pattern",params:{pattern: "^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$"},message:"must match pattern \""+"^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$"+"\"",parentSchema:schema147.properties.syslog};
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
const err7 = {instancePath:instancePath+"/syslog",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema147.properties.syslog};
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
const err8 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema147.properties.ca};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data2) < 1){
const err9 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema147.properties.ca};
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
const err10 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema147.properties.ca};
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
if(!pattern91.test(data3)){
const err11 = {instancePath:instancePath+"/webhook",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema147.properties.webhook};
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
const err12 = {instancePath:instancePath+"/webhook",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema147.properties.webhook};
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
if(!(validate329(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema147};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate328.errors = vErrors;
return errors === 0;
}


function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "stream")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema146};
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
const err1 = {instancePath:instancePath+"/stream",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",parentSchema:schema146.properties.stream};
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
if(!(validate328(data0[i0], {instancePath:instancePath+"/stream/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/stream",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema146.properties.stream};
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
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema146};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate327.errors = vErrors;
return errors === 0;
}

const schema149 = {"type":"object","additionalProperties":false,"properties":{"signup":{"$ref":"#/definitions/part62"},"phone":{"$ref":"#/definitions/part63"},"scan":{"$ref":"#/definitions/part64"}}};
const schema150 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/signup"]},"secret":{"$ref":"#/definitions/part49"}}};

function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema150};
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
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!pattern91.test(data0)){
const err2 = {instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema150.properties.url};
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
const err3 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema150.properties.url};
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
if(!(validate308(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema150};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate334.errors = vErrors;
return errors === 0;
}

const schema151 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/sms"]},"secret":{"$ref":"#/definitions/part49"}}};

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema151};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema151};
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
if(!pattern91.test(data0)){
const err2 = {instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema151.properties.url};
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
const err3 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema151.properties.url};
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
if(!(validate308(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema151};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}

const schema152 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://scanner.example/scan"]},"secret":{"$ref":"#/definitions/part49"}}};

function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema152};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema152};
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
if(!pattern91.test(data0)){
const err2 = {instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema152.properties.url};
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
const err3 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema152.properties.url};
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
if(!(validate308(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema152};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate340.errors = vErrors;
return errors === 0;
}


function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "signup") || (key0 === "phone")) || (key0 === "scan"))){
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
if(data.signup !== undefined){
if(!(validate334(data.signup, {instancePath:instancePath+"/signup",parentData:data,parentDataProperty:"signup",rootData}))){
vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
if(!(validate337(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data.scan !== undefined){
if(!(validate340(data.scan, {instancePath:instancePath+"/scan",parentData:data,parentDataProperty:"scan",rootData}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema149};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate333.errors = vErrors;
return errors === 0;
}

const schema153 = {"type":"object","additionalProperties":false,"properties":{"recipients":{"type":"array","maxItems":20,"items":{"type":"string","pattern":"^age1[a-z0-9]{58}$","examples":["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"]}},"identity":{"$ref":"#/definitions/part66"}}};
const pattern169 = new RegExp("^age1[a-z0-9]{58}$", "u");
const schema154 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SEALING_IDENTITY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema154};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema154};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema154};
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
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema154.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema154.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema154.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema154.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema154.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema154};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate345.errors = vErrors;
return errors === 0;
}


function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "recipients") || (key0 === "identity"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema153};
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
const err1 = {instancePath:instancePath+"/recipients",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema153.properties.recipients};
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
if(!pattern169.test(data1)){
const err2 = {instancePath:instancePath+"/recipients/" + i0,keyword:"pattern",params:{pattern: "^age1[a-z0-9]{58}$"},message:"must match pattern \""+"^age1[a-z0-9]{58}$"+"\"",parentSchema:schema153.properties.recipients.items};
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
const err3 = {instancePath:instancePath+"/recipients/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema153.properties.recipients.items};
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
const err4 = {instancePath:instancePath+"/recipients",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema153.properties.recipients};
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
if(!(validate345(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData}))){
vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema153};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate344.errors = vErrors;
return errors === 0;
}

const schema155 = {"type":"object","additionalProperties":false,"required":[],"properties":{"allow":{"type":"array","items":{"type":"string","maxLength":64},"maxItems":100},"mailPorts":{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":65535}}}};

function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "allow") || (key0 === "mailPorts"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema155};
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
const err1 = {instancePath:instancePath+"/allow",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema155.properties.allow};
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
const err2 = {instancePath:instancePath+"/allow/" + i0,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema155.properties.allow.items};
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
const err3 = {instancePath:instancePath+"/allow/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema155.properties.allow.items};
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
const err4 = {instancePath:instancePath+"/allow",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema155.properties.allow};
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
const err5 = {instancePath:instancePath+"/mailPorts",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema155.properties.mailPorts};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/mailPorts",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema155.properties.mailPorts};
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
const err7 = {instancePath:instancePath+"/mailPorts/" + i1,keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema155.properties.mailPorts.items};
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
const err8 = {instancePath:instancePath+"/mailPorts/" + i1,keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema155.properties.mailPorts.items};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/mailPorts/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema155.properties.mailPorts.items};
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
const err10 = {instancePath:instancePath+"/mailPorts",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",parentSchema:schema155.properties.mailPorts};
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
const err11 = {instancePath:instancePath+"/mailPorts",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema155.properties.mailPorts};
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
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema155};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate348.errors = vErrors;
return errors === 0;
}

const schema156 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","maxLength":500,"pattern":"^https?://[A-Za-z0-9.:\\[\\]_-]+/(?:[!\"$->@-z|~]|\\{customer\\})*\\{portal\\}(?:[!\"$->@-z|~]|\\{customer\\})*/\\{file\\}$","examples":["https://recordings.operator.example/{portal}/{file}"]},"authorization":{"$ref":"#/definitions/part49"}}};
const pattern173 = new RegExp("^https?://[A-Za-z0-9.:\\[\\]_-]+/(?:[!\"$->@-z|~]|\\{customer\\})*\\{portal\\}(?:[!\"$->@-z|~]|\\{customer\\})*/\\{file\\}$", "u");

function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema156};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema156};
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
const err2 = {instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema156.properties.url};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern173.test(data0)){
const err3 = {instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9.:\\[\\]_-]+/(?:[!\"$->@-z|~]|\\{customer\\})*\\{portal\\}(?:[!\"$->@-z|~]|\\{customer\\})*/\\{file\\}$"},message:"must match pattern \""+"^https?://[A-Za-z0-9.:\\[\\]_-]+/(?:[!\"$->@-z|~]|\\{customer\\})*\\{portal\\}(?:[!\"$->@-z|~]|\\{customer\\})*/\\{file\\}$"+"\"",parentSchema:schema156.properties.url};
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
const err4 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema156.properties.url};
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
if(!(validate308(data.authorization, {instancePath:instancePath+"/authorization",parentData:data,parentDataProperty:"authorization",rootData}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
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
validate350.errors = vErrors;
return errors === 0;
}

const schema157 = {"type":"object","additionalProperties":false,"properties":{"api":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["http://127.0.0.1:12111"]}}};

function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "api")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema157};
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
if(!pattern91.test(data0)){
const err1 = {instancePath:instancePath+"/api",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema157.properties.api};
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
const err2 = {instancePath:instancePath+"/api",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema157.properties.api};
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
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema157};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate353.errors = vErrors;
return errors === 0;
}

const schema158 = {"type":"object","additionalProperties":false,"required":["contact"],"properties":{"contact":{"type":"array","minItems":1,"maxItems":5,"items":{"type":"string","pattern":"^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$","examples":["mailto:security@operator.example"]}}}};
const pattern175 = new RegExp("^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$", "u");

function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contact === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "contact"},message:"must have required property '"+"contact"+"'",parentSchema:schema158};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema158};
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
const err2 = {instancePath:instancePath+"/contact",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",parentSchema:schema158.properties.contact};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/contact",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema158.properties.contact};
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
if(!pattern175.test(data1)){
const err4 = {instancePath:instancePath+"/contact/" + i0,keyword:"pattern",params:{pattern: "^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$"},message:"must match pattern \""+"^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$"+"\"",parentSchema:schema158.properties.contact.items};
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
const err5 = {instancePath:instancePath+"/contact/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema158.properties.contact.items};
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
const err6 = {instancePath:instancePath+"/contact",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema158.properties.contact};
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
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema158};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate355.errors = vErrors;
return errors === 0;
}

const pattern111 = new RegExp("^(sqlite:.+|postgres(ql)?://.+)$", "u");
const pattern172 = new RegExp("^([A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]{3,}\\*|\\.{0,2}[^*\\n]*/[^*\\n]*)$", "u");

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="portico.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema86.properties, key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema86};
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
if(!(validate197(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
let data1 = data.sources;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err1 = {instancePath:instancePath+"/sources",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",parentSchema:schema86.properties.sources};
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
if(!(validate218(data1[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/sources",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema86.properties.sources};
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
const err3 = {instancePath:instancePath+"/handOver",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema86.properties.handOver.propertyNames};
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
const err4 = {instancePath:instancePath+"/handOver",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema86.properties.handOver};
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
if(!pattern104.test(data4)){
const err5 = {instancePath:instancePath+"/handOver/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"+"\"",parentSchema:schema86.properties.handOver.additionalProperties};
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
const err6 = {instancePath:instancePath+"/handOver/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema86.properties.handOver.additionalProperties};
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
const err7 = {instancePath:instancePath+"/handOver",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema86.properties.handOver};
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
if(!pattern111.test(data5)){
const err8 = {instancePath:instancePath+"/store",keyword:"pattern",params:{pattern: "^(sqlite:.+|postgres(ql)?://.+)$"},message:"must match pattern \""+"^(sqlite:.+|postgres(ql)?://.+)$"+"\"",parentSchema:schema86.properties.store};
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
const err9 = {instancePath:instancePath+"/store",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema86.properties.store};
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
if(!(validate225(data.edge, {instancePath:instancePath+"/edge",parentData:data,parentDataProperty:"edge",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.dns !== undefined){
let data7 = data.dns;
if(Array.isArray(data7)){
if(data7.length > 50){
const err10 = {instancePath:instancePath+"/dns",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema86.properties.dns};
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
if(!(validate229(data7[i1], {instancePath:instancePath+"/dns/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/dns",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema86.properties.dns};
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
if(!(validate235(data.geo, {instancePath:instancePath+"/geo",parentData:data,parentDataProperty:"geo",rootData}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.certificates !== undefined){
if(!(validate237(data.certificates, {instancePath:instancePath+"/certificates",parentData:data,parentDataProperty:"certificates",rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if(data.console !== undefined){
if(!(validate265(data.console, {instancePath:instancePath+"/console",parentData:data,parentDataProperty:"console",rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
if(data.operations !== undefined){
if(!(validate287(data.operations, {instancePath:instancePath+"/operations",parentData:data,parentDataProperty:"operations",rootData}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
}
if(data.scripts !== undefined){
if(!(validate291(data.scripts, {instancePath:instancePath+"/scripts",parentData:data,parentDataProperty:"scripts",rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.guards !== undefined){
if(!(validate293(data.guards, {instancePath:instancePath+"/guards",parentData:data,parentDataProperty:"guards",rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
if(data.mail !== undefined){
if(!(validate307(data.mail, {instancePath:instancePath+"/mail",parentData:data,parentDataProperty:"mail",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if(data.emails !== undefined){
if(!(validate311(data.emails, {instancePath:instancePath+"/emails",parentData:data,parentDataProperty:"emails",rootData}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data.calls !== undefined){
if(!(validate313(data.calls, {instancePath:instancePath+"/calls",parentData:data,parentDataProperty:"calls",rootData}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if(data.customers !== undefined){
if(!(validate319(data.customers, {instancePath:instancePath+"/customers",parentData:data,parentDataProperty:"customers",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
}
if(data.notify !== undefined){
let data19 = data.notify;
if(Array.isArray(data19)){
if(data19.length > 20){
const err12 = {instancePath:instancePath+"/notify",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema86.properties.notify};
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
if(!(validate321(data19[i2], {instancePath:instancePath+"/notify/" + i2,parentData:data19,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/notify",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema86.properties.notify};
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
if(!(validate327(data.audit, {instancePath:instancePath+"/audit",parentData:data,parentDataProperty:"audit",rootData}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
if(data.hooks !== undefined){
if(!(validate333(data.hooks, {instancePath:instancePath+"/hooks",parentData:data,parentDataProperty:"hooks",rootData}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
}
if(data.sealing !== undefined){
if(!(validate344(data.sealing, {instancePath:instancePath+"/sealing",parentData:data,parentDataProperty:"sealing",rootData}))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
}
if(data.outgoing !== undefined){
if(!(validate348(data.outgoing, {instancePath:instancePath+"/outgoing",parentData:data,parentDataProperty:"outgoing",rootData}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
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
const err14 = {instancePath:instancePath+"/secrets",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema86.properties.secrets.propertyNames};
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
const err15 = {instancePath:instancePath+"/secrets",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",parentSchema:schema86.properties.secrets};
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
const err16 = {instancePath:instancePath+"/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema86.properties.secrets.additionalProperties};
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
const err17 = {instancePath:instancePath+"/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema86.properties.secrets.additionalProperties.items};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern172.test(data27)){
const err18 = {instancePath:instancePath+"/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,keyword:"pattern",params:{pattern: "^([A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]{3,}\\*|\\.{0,2}[^*\\n]*/[^*\\n]*)$"},message:"must match pattern \""+"^([A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]{3,}\\*|\\.{0,2}[^*\\n]*/[^*\\n]*)$"+"\"",parentSchema:schema86.properties.secrets.additionalProperties.items};
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
const err19 = {instancePath:instancePath+"/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema86.properties.secrets.additionalProperties.items};
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
const err20 = {instancePath:instancePath+"/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema86.properties.secrets.additionalProperties};
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
const err21 = {instancePath:instancePath+"/secrets",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema86.properties.secrets};
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
if(!(validate350(data.recordings, {instancePath:instancePath+"/recordings",parentData:data,parentDataProperty:"recordings",rootData}))){
vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
errors = vErrors.length;
}
}
if(data.stripe !== undefined){
if(!(validate353(data.stripe, {instancePath:instancePath+"/stripe",parentData:data,parentDataProperty:"stripe",rootData}))){
vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
errors = vErrors.length;
}
}
if(data.security !== undefined){
if(!(validate355(data.security, {instancePath:instancePath+"/security",parentData:data,parentDataProperty:"security",rootData}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema86};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}
