// Generated from schemas/ by `npm run generate`; do not edit.
import func3Module from 'ajv/dist/runtime/ucs2length.js';
import func0Module from 'ajv/dist/runtime/equal.js';
"use strict";
export const Portal = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"portal.schema.json","type":"object","additionalProperties":false,"required":["apiVersion","kind","name","brand","currencies","sections"],"properties":{"apiVersion":{"const":"portico/v1"},"kind":{"const":"Portal"},"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme"]},"renamedFrom":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme-voice"]},"brand":{"$ref":"#/definitions/line"},"domains":{"type":"array","items":{"type":"string","minLength":1,"maxLength":253},"minItems":1,"maxItems":100},"signup":{"$ref":"#/definitions/part0"},"currencies":{"type":"array","items":{"type":"string","minLength":1,"maxLength":16},"minItems":1,"maxItems":50},"payments":{"$ref":"#/definitions/part4"},"sections":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":100},"sectionLinks":{"type":"object","additionalProperties":{"$ref":"#/definitions/httpsUrl"}},"network":{"$ref":"#/definitions/part9"},"retention":{"$ref":"#/definitions/part10"},"reports":{"$ref":"#/definitions/part11"},"theme":{"$ref":"#/definitions/theme"},"texts":{"type":"object","additionalProperties":{"type":"string","maxLength":2000}},"locales":{"type":"array","items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$","examples":["en","pt-BR"]},"minItems":1,"maxItems":30},"links":{"$ref":"#/definitions/part12"},"legal":{"$ref":"#/definitions/part13"},"support":{"$ref":"#/definitions/part14"},"auth":{"$ref":"#/definitions/part15"},"status":{"oneOf":[{"const":"live"},{"$ref":"#/definitions/part17"}]},"footer":{"type":"string","maxLength":1000},"smtp":{"$ref":"#/definitions/part18"},"protect":{"type":"boolean"},"hsts":{"oneOf":[{"const":"off"},{"$ref":"#/definitions/part19"}]}},"definitions":{"line":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["Acme Voice"]},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-31","2026-12-01T12:00:00Z"]},"email":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["help@acme.example"]},"httpsUrl":{"type":"string","maxLength":2000,"pattern":"^https://[^\\s\"'<>\\\\]+$","examples":["https://acme.example/privacy"]},"filePath":{"type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo.png"]},"color":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$","examples":["#0b5fff"]},"secret":{"$ref":"#/definitions/part20"},"pages":{"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50},"theme":{"$ref":"#/definitions/part23"},"part0":{"type":"object","additionalProperties":false,"properties":{"customer":{"type":"boolean"},"carrier":{"type":"boolean"},"templateCustomer":{"type":"string","maxLength":63}}},"part1":{"type":"object","additionalProperties":false,"required":["name","iban"],"properties":{"name":{"type":"string","minLength":1,"maxLength":70},"iban":{"type":"string","minLength":1,"maxLength":50},"bic":{"type":"string","pattern":"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$","examples":["COBADEFFXXX"]}}},"part2":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"instructions":{"type":"string","minLength":1,"maxLength":1000},"account":{"$ref":"#/definitions/part1"}}},"part3":{"type":"object","additionalProperties":false,"required":["secretKey","webhookSecret"],"properties":{"secretKey":{"$ref":"#/definitions/secret"},"webhookSecret":{"$ref":"#/definitions/secret"}}},"part4":{"type":"object","additionalProperties":false,"properties":{"bankTransfer":{"$ref":"#/definitions/part2"},"presets":{"type":"object","maxProperties":50,"additionalProperties":{"type":"array","minItems":1,"maxItems":6,"items":{"type":"number","exclusiveMinimum":0,"maximum":1000000}}},"stripe":{"$ref":"#/definitions/part3"}}},"part5":{"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":[5061]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}},"part6":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"text":{"type":"string","minLength":1,"maxLength":20000},"addresses":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part5"}}}},"part7":{"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":["10000-20000"]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}},"part8":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"text":{"type":"string","minLength":1,"maxLength":20000},"addresses":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part7"}}}},"part9":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"interconnect":{"$ref":"#/definitions/part6"},"rtpServers":{"$ref":"#/definitions/part8"}}},"part10":{"type":"object","additionalProperties":false,"properties":{"cdr":{"type":"string","pattern":"^[1-9][0-9]{0,3} (day|month|year)s?$","examples":["13 months"]}}},"part11":{"type":"object","additionalProperties":false,"properties":{"breakout":{"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50},"cdr":{"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50}}},"part12":{"type":"object","additionalProperties":false,"properties":{"privacy":{"$ref":"#/definitions/httpsUrl"},"terms":{"$ref":"#/definitions/httpsUrl"},"imprint":{"$ref":"#/definitions/httpsUrl"},"accessibility":{"$ref":"#/definitions/httpsUrl"}}},"part13":{"type":"object","additionalProperties":false,"properties":{"privacy":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"]},"terms":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"]},"imprint":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"]}}},"part14":{"type":"object","additionalProperties":false,"properties":{"email":{"$ref":"#/definitions/email"},"phone":{"type":"string","pattern":"^\\+?[0-9][0-9 ()/.-]{3,30}$","examples":["+44 20 7946 0000"]}}},"part15":{"type":"object","additionalProperties":false,"properties":{"require2fa":{"enum":["none","all"]}}},"part16":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","minLength":1,"maxLength":2000},"until":{"$ref":"#/definitions/time"}}},"part17":{"type":"object","additionalProperties":false,"required":["maintenance"],"properties":{"maintenance":{"$ref":"#/definitions/part16"}}},"part18":{"type":"object","additionalProperties":false,"required":["host","from"],"properties":{"host":{"type":"string","minLength":1,"maxLength":253},"port":{"type":"integer","minimum":1,"maximum":65535},"username":{"$ref":"#/definitions/line"},"password":{"$ref":"#/definitions/secret"},"from":{"$ref":"#/definitions/email"},"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["mail.acme.example"]},"ca":{"type":"string","minLength":50,"maxLength":50000,"pattern":"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$","examples":["-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"]}}},"part19":{"type":"object","additionalProperties":false,"properties":{"maxAge":{"type":"integer","minimum":0,"maximum":63072000},"includeSubDomains":{"type":"boolean"}}},"part20":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_SECRET_ACME_SMTP"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part21":{"type":"object","additionalProperties":false,"properties":{"primary":{"$ref":"#/definitions/color"},"text":{"$ref":"#/definitions/color"},"background":{"$ref":"#/definitions/color"},"accent":{"$ref":"#/definitions/color"},"danger":{"$ref":"#/definitions/color"}}},"part22":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"src":{"type":"string","maxLength":2000},"integrity":{"type":"string","pattern":"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$","examples":["none"]},"reason":{"type":"string","minLength":1,"maxLength":500},"file":{"$ref":"#/definitions/filePath"},"inline":{"type":"string","minLength":1,"maxLength":65536},"pages":{"$ref":"#/definitions/pages"}}},"part23":{"type":"object","additionalProperties":false,"properties":{"logo":{"$ref":"#/definitions/filePath"},"logo2x":{"$ref":"#/definitions/filePath"},"logoDark":{"$ref":"#/definitions/filePath"},"favicon":{"$ref":"#/definitions/filePath"},"mode":{"enum":["light","dark","auto"]},"radius":{"type":"integer","minimum":0,"maximum":24},"density":{"enum":["comfortable","compact"]},"font":{"type":"string","pattern":"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$","minLength":1,"maxLength":300,"examples":["\"Segoe UI\", Roboto, sans-serif"]},"colors":{"$ref":"#/definitions/part21"},"css":{"type":"string","maxLength":65536},"javascript":{"type":"array","maxItems":20,"items":{"$ref":"#/definitions/part22"}}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = func3Module.default ?? func3Module;
const pattern0 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern13 = new RegExp("^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$", "u");
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
const schema13 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_SECRET_ACME_SMTP"]},"file":{"type":"string","minLength":1,"maxLength":500}}};
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
if(!((key0 === "env") || (key0 === "file"))){
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
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema13};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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

const schema14 = {"type":"string","maxLength":2000,"pattern":"^https://[^\\s\"'<>\\\\]+$","examples":["https://acme.example/privacy"]};
const pattern5 = new RegExp("^https://[^\\s\"'<>\\\\]+$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 2000){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema14};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\]+$"},message:"must match pattern \""+"^https://[^\\s\"'<>\\\\]+$"+"\"",parentSchema:schema14};
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
const err2 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema14};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"interconnect":{"$ref":"#/definitions/part6"},"rtpServers":{"$ref":"#/definitions/part8"}}};
const schema16 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"text":{"type":"string","minLength":1,"maxLength":20000},"addresses":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part5"}}}};
const schema17 = {"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":[5061]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}};
const pattern6 = new RegExp("^[0-9]{1,5}(-[0-9]{1,5})?$", "u");

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema17};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.address === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",parentSchema:schema17};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema17};
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
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema17.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema17.properties.name};
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
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema17.properties.name};
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
const err6 = {instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema17.properties.address};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/address",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema17.properties.address};
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
const err8 = {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema17.properties.address};
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
const err9 = {instancePath:instancePath+"/ports",keyword:"type",params:{type: schema17.properties.ports.type},message:"must be integer,string",parentSchema:schema17.properties.ports};
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
const err10 = {instancePath:instancePath+"/ports",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema17.properties.ports};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/ports",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema17.properties.ports};
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
if(!pattern6.test(data2)){
const err12 = {instancePath:instancePath+"/ports",keyword:"pattern",params:{pattern: "^[0-9]{1,5}(-[0-9]{1,5})?$"},message:"must match pattern \""+"^[0-9]{1,5}(-[0-9]{1,5})?$"+"\"",parentSchema:schema17.properties.ports};
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
const err13 = {instancePath:instancePath+"/transport",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema17.properties.transport};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((data3 === "udp") || (data3 === "tcp")) || (data3 === "tls")) || (data3 === "udp+tcp"))){
const err14 = {instancePath:instancePath+"/transport",keyword:"enum",params:{allowedValues: schema17.properties.transport.enum},message:"must be equal to one of the allowed values",parentSchema:schema17.properties.transport};
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
const err15 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema17.properties.note};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data4) < 1){
const err16 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema17.properties.note};
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
const err17 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema17.properties.note};
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
const err18 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema17};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((key0 === "text") || (key0 === "addresses"))){
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
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func3(data0) > 20000){
const err2 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",parentSchema:schema16.properties.text};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema16.properties.text};
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
const err4 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema16.properties.text};
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
const err5 = {instancePath:instancePath+"/addresses",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",parentSchema:schema16.properties.addresses};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/addresses",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema16.properties.addresses};
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
if(!(validate41(data1[i0], {instancePath:instancePath+"/addresses/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/addresses",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema16.properties.addresses};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema16};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"text":{"type":"string","minLength":1,"maxLength":20000},"addresses":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part7"}}}};
const schema19 = {"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":["10000-20000"]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.address === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",parentSchema:schema19};
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
if(func3(data0) > 100){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema19.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema19.properties.name};
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
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema19.properties.name};
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
const err6 = {instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema19.properties.address};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/address",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema19.properties.address};
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
const err8 = {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema19.properties.address};
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
const err9 = {instancePath:instancePath+"/ports",keyword:"type",params:{type: schema19.properties.ports.type},message:"must be integer,string",parentSchema:schema19.properties.ports};
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
const err10 = {instancePath:instancePath+"/ports",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema19.properties.ports};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/ports",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema19.properties.ports};
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
if(!pattern6.test(data2)){
const err12 = {instancePath:instancePath+"/ports",keyword:"pattern",params:{pattern: "^[0-9]{1,5}(-[0-9]{1,5})?$"},message:"must match pattern \""+"^[0-9]{1,5}(-[0-9]{1,5})?$"+"\"",parentSchema:schema19.properties.ports};
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
const err13 = {instancePath:instancePath+"/transport",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema19.properties.transport};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((data3 === "udp") || (data3 === "tcp")) || (data3 === "tls")) || (data3 === "udp+tcp"))){
const err14 = {instancePath:instancePath+"/transport",keyword:"enum",params:{allowedValues: schema19.properties.transport.enum},message:"must be equal to one of the allowed values",parentSchema:schema19.properties.transport};
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
const err15 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema19.properties.note};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data4) < 1){
const err16 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema19.properties.note};
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
const err17 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema19.properties.note};
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
const err18 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema19};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema18};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema18};
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
const err2 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",parentSchema:schema18.properties.text};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema18.properties.text};
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
const err4 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema18.properties.text};
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
const err5 = {instancePath:instancePath+"/addresses",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",parentSchema:schema18.properties.addresses};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/addresses",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema18.properties.addresses};
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
if(!(validate45(data1[i0], {instancePath:instancePath+"/addresses/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/addresses",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema18.properties.addresses};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema18};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema15};
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
if(data.interconnect !== undefined){
if(!(validate40(data.interconnect, {instancePath:instancePath+"/interconnect",parentData:data,parentDataProperty:"interconnect",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.rtpServers !== undefined){
if(!(validate44(data.rtpServers, {instancePath:instancePath+"/rtpServers",parentData:data,parentDataProperty:"rtpServers",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema15};
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

const schema20 = {"type":"object","additionalProperties":false,"properties":{"cdr":{"type":"string","pattern":"^[1-9][0-9]{0,3} (day|month|year)s?$","examples":["13 months"]}}};
const pattern8 = new RegExp("^[1-9][0-9]{0,3} (day|month|year)s?$", "u");

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "cdr")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema20};
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
if(!pattern8.test(data0)){
const err1 = {instancePath:instancePath+"/cdr",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3} (day|month|year)s?$"},message:"must match pattern \""+"^[1-9][0-9]{0,3} (day|month|year)s?$"+"\"",parentSchema:schema20.properties.cdr};
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
const err2 = {instancePath:instancePath+"/cdr",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema20.properties.cdr};
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
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema20};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","additionalProperties":false,"properties":{"breakout":{"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50},"cdr":{"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "breakout") || (key0 === "cdr"))){
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
if(data.breakout !== undefined){
let data0 = data.breakout;
if(Array.isArray(data0)){
if(data0.length > 50){
const err1 = {instancePath:instancePath+"/breakout",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema21.properties.breakout};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/breakout",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema21.properties.breakout};
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
const err3 = {instancePath:instancePath+"/breakout/" + i0,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema21.properties.breakout.items};
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
const err4 = {instancePath:instancePath+"/breakout/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema21.properties.breakout.items};
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
const err5 = {instancePath:instancePath+"/breakout",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema21.properties.breakout};
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
const err6 = {instancePath:instancePath+"/cdr",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema21.properties.cdr};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/cdr",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema21.properties.cdr};
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
const err8 = {instancePath:instancePath+"/cdr/" + i1,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema21.properties.cdr.items};
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
const err9 = {instancePath:instancePath+"/cdr/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema21.properties.cdr.items};
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
const err10 = {instancePath:instancePath+"/cdr",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema21.properties.cdr};
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
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema21};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"properties":{"logo":{"$ref":"#/definitions/filePath"},"logo2x":{"$ref":"#/definitions/filePath"},"logoDark":{"$ref":"#/definitions/filePath"},"favicon":{"$ref":"#/definitions/filePath"},"mode":{"enum":["light","dark","auto"]},"radius":{"type":"integer","minimum":0,"maximum":24},"density":{"enum":["comfortable","compact"]},"font":{"type":"string","pattern":"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$","minLength":1,"maxLength":300,"examples":["\"Segoe UI\", Roboto, sans-serif"]},"colors":{"$ref":"#/definitions/part21"},"css":{"type":"string","maxLength":65536},"javascript":{"type":"array","maxItems":20,"items":{"$ref":"#/definitions/part22"}}}};
const schema23 = {"type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo.png"]};
const pattern9 = new RegExp("^[^\\u0000-\\u001f\\\\]+$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 500){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema23};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern9.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",parentSchema:schema23};
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
const err2 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema23};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","additionalProperties":false,"properties":{"primary":{"$ref":"#/definitions/color"},"text":{"$ref":"#/definitions/color"},"background":{"$ref":"#/definitions/color"},"accent":{"$ref":"#/definitions/color"},"danger":{"$ref":"#/definitions/color"}}};
const schema25 = {"type":"string","pattern":"^#[0-9a-fA-F]{6}$","examples":["#0b5fff"]};
const pattern11 = new RegExp("^#[0-9a-fA-F]{6}$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern11.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",parentSchema:schema25};
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
const err1 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema25};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "primary") || (key0 === "text")) || (key0 === "background")) || (key0 === "accent")) || (key0 === "danger"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema24};
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
if(!(validate60(data.primary, {instancePath:instancePath+"/primary",parentData:data,parentDataProperty:"primary",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate60(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.background !== undefined){
if(!(validate60(data.background, {instancePath:instancePath+"/background",parentData:data,parentDataProperty:"background",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.accent !== undefined){
if(!(validate60(data.accent, {instancePath:instancePath+"/accent",parentData:data,parentDataProperty:"accent",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.danger !== undefined){
if(!(validate60(data.danger, {instancePath:instancePath+"/danger",parentData:data,parentDataProperty:"danger",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema24};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"src":{"type":"string","maxLength":2000},"integrity":{"type":"string","pattern":"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$","examples":["none"]},"reason":{"type":"string","minLength":1,"maxLength":500},"file":{"$ref":"#/definitions/filePath"},"inline":{"type":"string","minLength":1,"maxLength":65536},"pages":{"$ref":"#/definitions/pages"}}};
const pattern12 = new RegExp("^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$", "u");
const schema27 = {"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 50){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema27};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema27};
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
const err2 = {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema27.items};
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
const err3 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema27.items};
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
const err4 = {instancePath,keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema27};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema26};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema26};
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
const err2 = {instancePath:instancePath+"/src",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema26.properties.src};
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
const err3 = {instancePath:instancePath+"/src",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema26.properties.src};
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
if(!pattern12.test(data1)){
const err4 = {instancePath:instancePath+"/integrity",keyword:"pattern",params:{pattern: "^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$"},message:"must match pattern \""+"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$"+"\"",parentSchema:schema26.properties.integrity};
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
const err5 = {instancePath:instancePath+"/integrity",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema26.properties.integrity};
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
const err6 = {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema26.properties.reason};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data2) < 1){
const err7 = {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema26.properties.reason};
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
const err8 = {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema26.properties.reason};
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
if(!(validate54(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.inline !== undefined){
let data4 = data.inline;
if(typeof data4 === "string"){
if(func3(data4) > 65536){
const err9 = {instancePath:instancePath+"/inline",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",parentSchema:schema26.properties.inline};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data4) < 1){
const err10 = {instancePath:instancePath+"/inline",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema26.properties.inline};
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
const err11 = {instancePath:instancePath+"/inline",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema26.properties.inline};
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
if(!(validate69(data.pages, {instancePath:instancePath+"/pages",parentData:data,parentDataProperty:"pages",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema26};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const pattern10 = new RegExp("^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema22.properties, key0))){
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
if(data.logo !== undefined){
if(!(validate54(data.logo, {instancePath:instancePath+"/logo",parentData:data,parentDataProperty:"logo",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.logo2x !== undefined){
if(!(validate54(data.logo2x, {instancePath:instancePath+"/logo2x",parentData:data,parentDataProperty:"logo2x",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.logoDark !== undefined){
if(!(validate54(data.logoDark, {instancePath:instancePath+"/logoDark",parentData:data,parentDataProperty:"logoDark",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.favicon !== undefined){
if(!(validate54(data.favicon, {instancePath:instancePath+"/favicon",parentData:data,parentDataProperty:"favicon",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.mode !== undefined){
let data4 = data.mode;
if(!(((data4 === "light") || (data4 === "dark")) || (data4 === "auto"))){
const err1 = {instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema22.properties.mode.enum},message:"must be equal to one of the allowed values",parentSchema:schema22.properties.mode};
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
const err2 = {instancePath:instancePath+"/radius",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema22.properties.radius};
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
const err3 = {instancePath:instancePath+"/radius",keyword:"maximum",params:{comparison: "<=", limit: 24},message:"must be <= 24",parentSchema:schema22.properties.radius};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err4 = {instancePath:instancePath+"/radius",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema22.properties.radius};
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
const err5 = {instancePath:instancePath+"/density",keyword:"enum",params:{allowedValues: schema22.properties.density.enum},message:"must be equal to one of the allowed values",parentSchema:schema22.properties.density};
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
const err6 = {instancePath:instancePath+"/font",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema22.properties.font};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data7) < 1){
const err7 = {instancePath:instancePath+"/font",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema22.properties.font};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern10.test(data7)){
const err8 = {instancePath:instancePath+"/font",keyword:"pattern",params:{pattern: "^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$"},message:"must match pattern \""+"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$"+"\"",parentSchema:schema22.properties.font};
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
const err9 = {instancePath:instancePath+"/font",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema22.properties.font};
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
if(!(validate59(data.colors, {instancePath:instancePath+"/colors",parentData:data,parentDataProperty:"colors",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.css !== undefined){
let data9 = data.css;
if(typeof data9 === "string"){
if(func3(data9) > 65536){
const err10 = {instancePath:instancePath+"/css",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",parentSchema:schema22.properties.css};
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
const err11 = {instancePath:instancePath+"/css",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema22.properties.css};
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
const err12 = {instancePath:instancePath+"/javascript",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema22.properties.javascript};
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
if(!(validate67(data10[i0], {instancePath:instancePath+"/javascript/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/javascript",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema22.properties.javascript};
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
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema22};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","additionalProperties":false,"properties":{"privacy":{"$ref":"#/definitions/httpsUrl"},"terms":{"$ref":"#/definitions/httpsUrl"},"imprint":{"$ref":"#/definitions/httpsUrl"},"accessibility":{"$ref":"#/definitions/httpsUrl"}}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "privacy") || (key0 === "terms")) || (key0 === "imprint")) || (key0 === "accessibility"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema28};
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
if(!(validate37(data.privacy, {instancePath:instancePath+"/privacy",parentData:data,parentDataProperty:"privacy",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.terms !== undefined){
if(!(validate37(data.terms, {instancePath:instancePath+"/terms",parentData:data,parentDataProperty:"terms",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.imprint !== undefined){
if(!(validate37(data.imprint, {instancePath:instancePath+"/imprint",parentData:data,parentDataProperty:"imprint",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.accessibility !== undefined){
if(!(validate37(data.accessibility, {instancePath:instancePath+"/accessibility",parentData:data,parentDataProperty:"accessibility",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema28};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","additionalProperties":false,"properties":{"privacy":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"]},"terms":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"]},"imprint":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"]}}};
const pattern14 = new RegExp("^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$", "u");

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "privacy") || (key0 === "terms")) || (key0 === "imprint"))){
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
let data0 = data.privacy;
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err1 = {instancePath:instancePath+"/privacy",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"+"\"",parentSchema:schema29.properties.privacy};
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
const err2 = {instancePath:instancePath+"/privacy",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema29.properties.privacy};
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
if(!pattern14.test(data1)){
const err3 = {instancePath:instancePath+"/terms",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"+"\"",parentSchema:schema29.properties.terms};
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
const err4 = {instancePath:instancePath+"/terms",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema29.properties.terms};
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
if(!pattern14.test(data2)){
const err5 = {instancePath:instancePath+"/imprint",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"+"\"",parentSchema:schema29.properties.imprint};
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
const err6 = {instancePath:instancePath+"/imprint",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema29.properties.imprint};
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
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema29};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","additionalProperties":false,"properties":{"email":{"$ref":"#/definitions/email"},"phone":{"type":"string","pattern":"^\\+?[0-9][0-9 ()/.-]{3,30}$","examples":["+44 20 7946 0000"]}}};
const schema31 = {"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["help@acme.example"]};
const pattern17 = new RegExp("^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$", "u");

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 254){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",parentSchema:schema31};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern17.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",parentSchema:schema31};
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
const err2 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema31};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const pattern18 = new RegExp("^\\+?[0-9][0-9 ()/.-]{3,30}$", "u");

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "email") || (key0 === "phone"))){
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
if(data.email !== undefined){
if(!(validate82(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
let data1 = data.phone;
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
const err1 = {instancePath:instancePath+"/phone",keyword:"pattern",params:{pattern: "^\\+?[0-9][0-9 ()/.-]{3,30}$"},message:"must match pattern \""+"^\\+?[0-9][0-9 ()/.-]{3,30}$"+"\"",parentSchema:schema30.properties.phone};
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
const err2 = {instancePath:instancePath+"/phone",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema30.properties.phone};
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
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema30};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","additionalProperties":false,"properties":{"require2fa":{"enum":["none","all"]}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "require2fa")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema32};
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
const err1 = {instancePath:instancePath+"/require2fa",keyword:"enum",params:{allowedValues: schema32.properties.require2fa.enum},message:"must be equal to one of the allowed values",parentSchema:schema32.properties.require2fa};
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
const err2 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema32};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","additionalProperties":false,"required":["maintenance"],"properties":{"maintenance":{"$ref":"#/definitions/part16"}}};
const schema34 = {"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","minLength":1,"maxLength":2000},"until":{"$ref":"#/definitions/time"}}};
const schema35 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-31","2026-12-01T12:00:00Z"]};
const pattern19 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern19.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\"",parentSchema:schema35};
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
const err1 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema35};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",parentSchema:schema34};
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
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func3(data0) > 2000){
const err2 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema34.properties.text};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema34.properties.text};
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
const err4 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34.properties.text};
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
if(!(validate89(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema34};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.maintenance === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "maintenance"},message:"must have required property '"+"maintenance"+"'",parentSchema:schema33};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema33};
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
if(!(validate88(data.maintenance, {instancePath:instancePath+"/maintenance",parentData:data,parentDataProperty:"maintenance",rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
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

const schema36 = {"type":"object","additionalProperties":false,"required":["host","from"],"properties":{"host":{"type":"string","minLength":1,"maxLength":253},"port":{"type":"integer","minimum":1,"maximum":65535},"username":{"$ref":"#/definitions/line"},"password":{"$ref":"#/definitions/secret"},"from":{"$ref":"#/definitions/email"},"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["mail.acme.example"]},"ca":{"type":"string","minLength":50,"maxLength":50000,"pattern":"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$","examples":["-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"]}}};
const pattern20 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", "u");
const pattern21 = new RegExp("^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$", "u");

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'",parentSchema:schema36};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",parentSchema:schema36};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema36};
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
const err3 = {instancePath:instancePath+"/host",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema36.properties.host};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/host",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema36.properties.host};
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
const err5 = {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema36.properties.host};
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
const err6 = {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema36.properties.port};
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
const err7 = {instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema36.properties.port};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema36.properties.port};
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
if(!(validate82(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 === "string"){
if(func3(data5) > 253){
const err9 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema36.properties.name};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern20.test(data5)){
const err10 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",parentSchema:schema36.properties.name};
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
const err11 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema36.properties.name};
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
const err12 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 50000},message:"must NOT have more than 50000 characters",parentSchema:schema36.properties.ca};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func3(data6) < 50){
const err13 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 50},message:"must NOT have fewer than 50 characters",parentSchema:schema36.properties.ca};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern21.test(data6)){
const err14 = {instancePath:instancePath+"/ca",keyword:"pattern",params:{pattern: "^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$"},message:"must match pattern \""+"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$"+"\"",parentSchema:schema36.properties.ca};
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
const err15 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema36.properties.ca};
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
const err16 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema36};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","additionalProperties":false,"properties":{"maxAge":{"type":"integer","minimum":0,"maximum":63072000},"includeSubDomains":{"type":"boolean"}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "maxAge") || (key0 === "includeSubDomains"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema37};
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
const err1 = {instancePath:instancePath+"/maxAge",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema37.properties.maxAge};
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
const err2 = {instancePath:instancePath+"/maxAge",keyword:"maximum",params:{comparison: "<=", limit: 63072000},message:"must be <= 63072000",parentSchema:schema37.properties.maxAge};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/maxAge",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema37.properties.maxAge};
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
const err4 = {instancePath:instancePath+"/includeSubDomains",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema37.properties.includeSubDomains};
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
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema37};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate98.errors = vErrors;
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
if(data.sections !== undefined){
let data11 = data.sections;
if(Array.isArray(data11)){
if(data11.length > 100){
const err25 = {instancePath:instancePath+"/sections",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema6.properties.sections};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(func3(data12) > 63){
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
let data13 = data.sectionLinks;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
if(!(validate37(data13[key1], {instancePath:instancePath+"/sectionLinks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
if(!(validate39(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.retention !== undefined){
if(!(validate49(data.retention, {instancePath:instancePath+"/retention",parentData:data,parentDataProperty:"retention",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.reports !== undefined){
if(!(validate51(data.reports, {instancePath:instancePath+"/reports",parentData:data,parentDataProperty:"reports",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.theme !== undefined){
if(!(validate53(data.theme, {instancePath:instancePath+"/theme",parentData:data,parentDataProperty:"theme",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.texts !== undefined){
let data19 = data.texts;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key2 in data19){
let data20 = data19[key2];
if(typeof data20 === "string"){
if(func3(data20) > 2000){
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
let data21 = data.locales;
if(Array.isArray(data21)){
if(data21.length > 30){
const err33 = {instancePath:instancePath+"/locales",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items",parentSchema:schema6.properties.locales};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data21.length < 1){
const err34 = {instancePath:instancePath+"/locales",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema6.properties.locales};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(typeof data22 === "string"){
if(!pattern13.test(data22)){
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
if(!(validate73(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.legal !== undefined){
if(!(validate79(data.legal, {instancePath:instancePath+"/legal",parentData:data,parentDataProperty:"legal",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.support !== undefined){
if(!(validate81(data.support, {instancePath:instancePath+"/support",parentData:data,parentDataProperty:"support",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.auth !== undefined){
if(!(validate85(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data27 = data.status;
const _errs45 = errors;
let valid11 = false;
let passing0 = null;
const _errs46 = errors;
if("live" !== data27){
const err38 = {instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "live"},message:"must be equal to constant",parentSchema:schema6.properties.status.oneOf[0]};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs46 === errors;
if(_valid0){
valid11 = true;
passing0 = 0;
}
const _errs47 = errors;
if(!(validate87(data27, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var _valid0 = _errs47 === errors;
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
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
if(data.footer !== undefined){
let data28 = data.footer;
if(typeof data28 === "string"){
if(func3(data28) > 1000){
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
if(!(validate93(data.smtp, {instancePath:instancePath+"/smtp",parentData:data,parentDataProperty:"smtp",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.protect !== undefined){
let data30 = data.protect;
if(typeof data30 !== "boolean"){
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
let data31 = data.hsts;
const _errs54 = errors;
let valid12 = false;
let passing1 = null;
const _errs55 = errors;
if("off" !== data31){
const err43 = {instancePath:instancePath+"/hsts",keyword:"const",params:{allowedValue: "off"},message:"must be equal to constant",parentSchema:schema6.properties.hsts.oneOf[0]};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid1 = _errs55 === errors;
if(_valid1){
valid12 = true;
passing1 = 0;
}
const _errs56 = errors;
if(!(validate98(data31, {instancePath:instancePath+"/hsts",parentData:data,parentDataProperty:"hsts",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var _valid1 = _errs56 === errors;
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
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
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

export const TemplateCustomer = validate100;
const schema38 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"template-customer.schema.json","type":"object","additionalProperties":false,"required":["apiVersion","kind","name"],"properties":{"apiVersion":{"const":"portico/v1"},"kind":{"const":"TemplateCustomer"},"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["starter"]},"customer":{"$ref":"#/definitions/part0"},"routes":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/part1"}},"payments":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/part2"}},"alerts":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/part3"}},"packages":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/part4"}},"contracts":{"type":"array","maxItems":100,"items":{"$ref":"#/definitions/part5"}}},"definitions":{"part0":{"type":"object","additionalProperties":false,"required":[],"properties":{"debitLimit":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"minimumPayment":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"channels":{"type":"integer","minimum":0,"maximum":1000000},"flowSpeed":{"type":"integer","minimum":0,"maximum":1000000},"tax":{"type":"number","minimum":0,"maximum":100},"dailySpendLimit":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"status":{"enum":["active","pending-approval"]},"invoiceSchedule":{"enum":["daily","weekly","monthly"]},"invoiceDueDays":{"type":"integer","minimum":0,"maximum":365},"restrictTopupCurrencies":{"type":"array","items":{"type":"string","maxLength":16},"maxItems":50},"tags":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":50},"verifyPhone":{"type":"boolean"}}},"part1":{"type":"object","additionalProperties":false,"required":["name","rateCard"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"rateCard":{"type":["string","object"],"minLength":1,"maxLength":200,"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":200},"maxProperties":50},"techPrefix":{"type":"string","maxLength":32},"dialString":{"type":"string","maxLength":200},"channels":{"type":"integer","minimum":0,"maximum":1000000},"flowSpeed":{"type":"integer","minimum":0,"maximum":1000000},"maxDuration":{"type":"integer","minimum":0,"maximum":86400},"publicNote":{"type":"string","maxLength":1000},"enabled":{"type":"boolean"}}},"part2":{"type":"object","additionalProperties":false,"required":["description","amount"],"properties":{"description":{"type":"string","minLength":1,"maxLength":200},"amount":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"currency":{"type":"string","maxLength":16},"status":{"enum":["completed","pending","cancelled"]}}},"part3":{"type":"object","additionalProperties":false,"required":["title","area","operator","threshold"],"properties":{"title":{"type":"string","minLength":1,"maxLength":200},"area":{"enum":["balance","asr","acd","pdd","cps","channels","daily-spend"]},"operator":{"enum":["<","<=","=",">=",">"]},"threshold":{"type":["number","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"number"},"maxProperties":50},"resetThreshold":{"type":["number","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"number"},"maxProperties":50},"samplePeriod":{"type":"integer","minimum":1,"maximum":604800},"repeat":{"type":"integer","minimum":0,"maximum":2592000},"noticeLevel":{"enum":["warning","error"]},"recipients":{"type":"array","items":{"type":"string","maxLength":254},"maxItems":20}}},"part4":{"type":"object","additionalProperties":false,"required":["name","retail","frequency"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"retail":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"setupRetail":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"frequency":{"enum":["once","daily","weekly","monthly"]},"frequencyMatch":{"type":"integer","minimum":0,"maximum":366},"quantity":{"type":"integer","minimum":1,"maximum":1000000},"startDate":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-01-01"]},"endDate":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-12-31"]},"autoDecrementCredit":{"type":"boolean"},"freeMinutes":{"type":"integer","minimum":0,"maximum":1000000},"destinations":{"type":"array","items":{"type":"string","maxLength":200},"maxItems":500},"minimumSpend":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"minimumDays":{"type":"integer","minimum":0,"maximum":3660},"description":{"type":"string","maxLength":1000}}},"part5":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"text":{"type":"string","minLength":1,"maxLength":200000},"file":{"type":"string","maxLength":500},"required":{"type":"boolean"},"graceDays":{"type":"integer","minimum":0,"maximum":365}}}}};
const schema39 = {"type":"object","additionalProperties":false,"required":[],"properties":{"debitLimit":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"minimumPayment":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"channels":{"type":"integer","minimum":0,"maximum":1000000},"flowSpeed":{"type":"integer","minimum":0,"maximum":1000000},"tax":{"type":"number","minimum":0,"maximum":100},"dailySpendLimit":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"status":{"enum":["active","pending-approval"]},"invoiceSchedule":{"enum":["daily","weekly","monthly"]},"invoiceDueDays":{"type":"integer","minimum":0,"maximum":365},"restrictTopupCurrencies":{"type":"array","items":{"type":"string","maxLength":16},"maxItems":50},"tags":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":50},"verifyPhone":{"type":"boolean"}}};
const pattern23 = new RegExp("^[A-Z]{3}$", "u");

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema39.properties, key0))){
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
if(data.debitLimit !== undefined){
let data0 = data.debitLimit;
if(((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/debitLimit",keyword:"type",params:{type: schema39.properties.debitLimit.type},message:"must be number,string,object",parentSchema:schema39.properties.debitLimit};
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
const err2 = {instancePath:instancePath+"/debitLimit",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema39.properties.debitLimit};
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
if(!pattern23.test(key1)){
const err3 = {instancePath:instancePath+"/debitLimit",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema39.properties.debitLimit.propertyNames};
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
const err4 = {instancePath:instancePath+"/debitLimit",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema39.properties.debitLimit};
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
const err5 = {instancePath:instancePath+"/debitLimit/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema39.properties.debitLimit.additionalProperties.type},message:"must be number,string",parentSchema:schema39.properties.debitLimit.additionalProperties};
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
const err6 = {instancePath:instancePath+"/minimumPayment",keyword:"type",params:{type: schema39.properties.minimumPayment.type},message:"must be number,string,object",parentSchema:schema39.properties.minimumPayment};
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
const err7 = {instancePath:instancePath+"/minimumPayment",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema39.properties.minimumPayment};
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
if(!pattern23.test(key3)){
const err8 = {instancePath:instancePath+"/minimumPayment",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema39.properties.minimumPayment.propertyNames};
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
const err9 = {instancePath:instancePath+"/minimumPayment",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",parentSchema:schema39.properties.minimumPayment};
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
const err10 = {instancePath:instancePath+"/minimumPayment/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema39.properties.minimumPayment.additionalProperties.type},message:"must be number,string",parentSchema:schema39.properties.minimumPayment.additionalProperties};
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
const err11 = {instancePath:instancePath+"/channels",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema39.properties.channels};
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
const err12 = {instancePath:instancePath+"/channels",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema39.properties.channels};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/channels",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema39.properties.channels};
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
const err14 = {instancePath:instancePath+"/flowSpeed",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema39.properties.flowSpeed};
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
const err15 = {instancePath:instancePath+"/flowSpeed",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema39.properties.flowSpeed};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/flowSpeed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema39.properties.flowSpeed};
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
const err17 = {instancePath:instancePath+"/tax",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",parentSchema:schema39.properties.tax};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/tax",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema39.properties.tax};
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
const err19 = {instancePath:instancePath+"/tax",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema39.properties.tax};
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
const err20 = {instancePath:instancePath+"/dailySpendLimit",keyword:"type",params:{type: schema39.properties.dailySpendLimit.type},message:"must be number,string,object",parentSchema:schema39.properties.dailySpendLimit};
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
const err21 = {instancePath:instancePath+"/dailySpendLimit",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema39.properties.dailySpendLimit};
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
if(!pattern23.test(key5)){
const err22 = {instancePath:instancePath+"/dailySpendLimit",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema39.properties.dailySpendLimit.propertyNames};
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
const err23 = {instancePath:instancePath+"/dailySpendLimit",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",parentSchema:schema39.properties.dailySpendLimit};
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
const err24 = {instancePath:instancePath+"/dailySpendLimit/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema39.properties.dailySpendLimit.additionalProperties.type},message:"must be number,string",parentSchema:schema39.properties.dailySpendLimit.additionalProperties};
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
const err25 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema39.properties.status.enum},message:"must be equal to one of the allowed values",parentSchema:schema39.properties.status};
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
const err26 = {instancePath:instancePath+"/invoiceSchedule",keyword:"enum",params:{allowedValues: schema39.properties.invoiceSchedule.enum},message:"must be equal to one of the allowed values",parentSchema:schema39.properties.invoiceSchedule};
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
const err27 = {instancePath:instancePath+"/invoiceDueDays",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema39.properties.invoiceDueDays};
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
const err28 = {instancePath:instancePath+"/invoiceDueDays",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",parentSchema:schema39.properties.invoiceDueDays};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/invoiceDueDays",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema39.properties.invoiceDueDays};
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
const err30 = {instancePath:instancePath+"/restrictTopupCurrencies",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema39.properties.restrictTopupCurrencies};
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
const err31 = {instancePath:instancePath+"/restrictTopupCurrencies/" + i0,keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters",parentSchema:schema39.properties.restrictTopupCurrencies.items};
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
const err32 = {instancePath:instancePath+"/restrictTopupCurrencies/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema39.properties.restrictTopupCurrencies.items};
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
const err33 = {instancePath:instancePath+"/restrictTopupCurrencies",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema39.properties.restrictTopupCurrencies};
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
const err34 = {instancePath:instancePath+"/tags",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema39.properties.tags};
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
const err35 = {instancePath:instancePath+"/tags/" + i1,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema39.properties.tags.items};
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
const err36 = {instancePath:instancePath+"/tags/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema39.properties.tags.items};
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
const err37 = {instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema39.properties.tags};
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
const err38 = {instancePath:instancePath+"/verifyPhone",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema39.properties.verifyPhone};
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
const err39 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema39};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","additionalProperties":false,"required":["name","rateCard"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"rateCard":{"type":["string","object"],"minLength":1,"maxLength":200,"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":200},"maxProperties":50},"techPrefix":{"type":"string","maxLength":32},"dialString":{"type":"string","maxLength":200},"channels":{"type":"integer","minimum":0,"maximum":1000000},"flowSpeed":{"type":"integer","minimum":0,"maximum":1000000},"maxDuration":{"type":"integer","minimum":0,"maximum":86400},"publicNote":{"type":"string","maxLength":1000},"enabled":{"type":"boolean"}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema40};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rateCard === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "rateCard"},message:"must have required property '"+"rateCard"+"'",parentSchema:schema40};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema40.properties, key0))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema40};
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
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema40.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema40.properties.name};
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
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema40.properties.name};
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
const err6 = {instancePath:instancePath+"/rateCard",keyword:"type",params:{type: schema40.properties.rateCard.type},message:"must be string,object",parentSchema:schema40.properties.rateCard};
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
const err7 = {instancePath:instancePath+"/rateCard",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema40.properties.rateCard};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func3(data1) < 1){
const err8 = {instancePath:instancePath+"/rateCard",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema40.properties.rateCard};
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
const err9 = {instancePath:instancePath+"/rateCard",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema40.properties.rateCard};
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
if(!pattern23.test(key1)){
const err10 = {instancePath:instancePath+"/rateCard",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema40.properties.rateCard.propertyNames};
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
const err11 = {instancePath:instancePath+"/rateCard",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema40.properties.rateCard};
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
const err12 = {instancePath:instancePath+"/rateCard/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema40.properties.rateCard.additionalProperties};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func3(data2) < 1){
const err13 = {instancePath:instancePath+"/rateCard/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema40.properties.rateCard.additionalProperties};
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
const err14 = {instancePath:instancePath+"/rateCard/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema40.properties.rateCard.additionalProperties};
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
const err15 = {instancePath:instancePath+"/techPrefix",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",parentSchema:schema40.properties.techPrefix};
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
const err16 = {instancePath:instancePath+"/techPrefix",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema40.properties.techPrefix};
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
const err17 = {instancePath:instancePath+"/dialString",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema40.properties.dialString};
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
const err18 = {instancePath:instancePath+"/dialString",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema40.properties.dialString};
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
const err19 = {instancePath:instancePath+"/channels",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema40.properties.channels};
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
const err20 = {instancePath:instancePath+"/channels",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema40.properties.channels};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/channels",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema40.properties.channels};
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
const err22 = {instancePath:instancePath+"/flowSpeed",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema40.properties.flowSpeed};
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
const err23 = {instancePath:instancePath+"/flowSpeed",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema40.properties.flowSpeed};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/flowSpeed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema40.properties.flowSpeed};
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
const err25 = {instancePath:instancePath+"/maxDuration",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema40.properties.maxDuration};
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
const err26 = {instancePath:instancePath+"/maxDuration",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",parentSchema:schema40.properties.maxDuration};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/maxDuration",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema40.properties.maxDuration};
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
const err28 = {instancePath:instancePath+"/publicNote",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",parentSchema:schema40.properties.publicNote};
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
const err29 = {instancePath:instancePath+"/publicNote",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema40.properties.publicNote};
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
const err30 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema40.properties.enabled};
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
const err31 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema40};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","additionalProperties":false,"required":["description","amount"],"properties":{"description":{"type":"string","minLength":1,"maxLength":200},"amount":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"currency":{"type":"string","maxLength":16},"status":{"enum":["completed","pending","cancelled"]}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",parentSchema:schema41};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",parentSchema:schema41};
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
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(func3(data0) > 200){
const err3 = {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema41.properties.description};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema41.properties.description};
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
const err5 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema41.properties.description};
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
const err6 = {instancePath:instancePath+"/amount",keyword:"type",params:{type: schema41.properties.amount.type},message:"must be number,string,object",parentSchema:schema41.properties.amount};
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
const err7 = {instancePath:instancePath+"/amount",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema41.properties.amount};
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
if(!pattern23.test(key1)){
const err8 = {instancePath:instancePath+"/amount",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema41.properties.amount.propertyNames};
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
const err9 = {instancePath:instancePath+"/amount",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema41.properties.amount};
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
const err10 = {instancePath:instancePath+"/amount/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema41.properties.amount.additionalProperties.type},message:"must be number,string",parentSchema:schema41.properties.amount.additionalProperties};
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
const err11 = {instancePath:instancePath+"/currency",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters",parentSchema:schema41.properties.currency};
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
const err12 = {instancePath:instancePath+"/currency",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema41.properties.currency};
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
const err13 = {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema41.properties.status.enum},message:"must be equal to one of the allowed values",parentSchema:schema41.properties.status};
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
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema41};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","additionalProperties":false,"required":["title","area","operator","threshold"],"properties":{"title":{"type":"string","minLength":1,"maxLength":200},"area":{"enum":["balance","asr","acd","pdd","cps","channels","daily-spend"]},"operator":{"enum":["<","<=","=",">=",">"]},"threshold":{"type":["number","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"number"},"maxProperties":50},"resetThreshold":{"type":["number","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"number"},"maxProperties":50},"samplePeriod":{"type":"integer","minimum":1,"maximum":604800},"repeat":{"type":"integer","minimum":0,"maximum":2592000},"noticeLevel":{"enum":["warning","error"]},"recipients":{"type":"array","items":{"type":"string","maxLength":254},"maxItems":20}}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",parentSchema:schema42};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.area === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "area"},message:"must have required property '"+"area"+"'",parentSchema:schema42};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.operator === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",parentSchema:schema42};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.threshold === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",parentSchema:schema42};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema42.properties, key0))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema42};
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
const err5 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema42.properties.title};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data0) < 1){
const err6 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema42.properties.title};
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
const err7 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema42.properties.title};
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
const err8 = {instancePath:instancePath+"/area",keyword:"enum",params:{allowedValues: schema42.properties.area.enum},message:"must be equal to one of the allowed values",parentSchema:schema42.properties.area};
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
const err9 = {instancePath:instancePath+"/operator",keyword:"enum",params:{allowedValues: schema42.properties.operator.enum},message:"must be equal to one of the allowed values",parentSchema:schema42.properties.operator};
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
const err10 = {instancePath:instancePath+"/threshold",keyword:"type",params:{type: schema42.properties.threshold.type},message:"must be number,object",parentSchema:schema42.properties.threshold};
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
const err11 = {instancePath:instancePath+"/threshold",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema42.properties.threshold};
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
if(!pattern23.test(key1)){
const err12 = {instancePath:instancePath+"/threshold",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema42.properties.threshold.propertyNames};
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
const err13 = {instancePath:instancePath+"/threshold",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema42.properties.threshold};
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
const err14 = {instancePath:instancePath+"/threshold/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema42.properties.threshold.additionalProperties};
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
const err15 = {instancePath:instancePath+"/resetThreshold",keyword:"type",params:{type: schema42.properties.resetThreshold.type},message:"must be number,object",parentSchema:schema42.properties.resetThreshold};
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
const err16 = {instancePath:instancePath+"/resetThreshold",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema42.properties.resetThreshold};
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
if(!pattern23.test(key3)){
const err17 = {instancePath:instancePath+"/resetThreshold",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema42.properties.resetThreshold.propertyNames};
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
const err18 = {instancePath:instancePath+"/resetThreshold",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",parentSchema:schema42.properties.resetThreshold};
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
const err19 = {instancePath:instancePath+"/resetThreshold/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema42.properties.resetThreshold.additionalProperties};
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
const err20 = {instancePath:instancePath+"/samplePeriod",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema42.properties.samplePeriod};
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
const err21 = {instancePath:instancePath+"/samplePeriod",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800",parentSchema:schema42.properties.samplePeriod};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/samplePeriod",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema42.properties.samplePeriod};
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
const err23 = {instancePath:instancePath+"/repeat",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema42.properties.repeat};
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
const err24 = {instancePath:instancePath+"/repeat",keyword:"maximum",params:{comparison: "<=", limit: 2592000},message:"must be <= 2592000",parentSchema:schema42.properties.repeat};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/repeat",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema42.properties.repeat};
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
const err26 = {instancePath:instancePath+"/noticeLevel",keyword:"enum",params:{allowedValues: schema42.properties.noticeLevel.enum},message:"must be equal to one of the allowed values",parentSchema:schema42.properties.noticeLevel};
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
const err27 = {instancePath:instancePath+"/recipients",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema42.properties.recipients};
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
const err28 = {instancePath:instancePath+"/recipients/" + i0,keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",parentSchema:schema42.properties.recipients.items};
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
const err29 = {instancePath:instancePath+"/recipients/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema42.properties.recipients.items};
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
const err30 = {instancePath:instancePath+"/recipients",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema42.properties.recipients};
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
validate107.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","additionalProperties":false,"required":["name","retail","frequency"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"retail":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"setupRetail":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"frequency":{"enum":["once","daily","weekly","monthly"]},"frequencyMatch":{"type":"integer","minimum":0,"maximum":366},"quantity":{"type":"integer","minimum":1,"maximum":1000000},"startDate":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-01-01"]},"endDate":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-12-31"]},"autoDecrementCredit":{"type":"boolean"},"freeMinutes":{"type":"integer","minimum":0,"maximum":1000000},"destinations":{"type":"array","items":{"type":"string","maxLength":200},"maxItems":500},"minimumSpend":{"type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":["number","string"]},"maxProperties":50},"minimumDays":{"type":"integer","minimum":0,"maximum":3660},"description":{"type":"string","maxLength":1000}}};
const pattern32 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema43};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.retail === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "retail"},message:"must have required property '"+"retail"+"'",parentSchema:schema43};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.frequency === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "frequency"},message:"must have required property '"+"frequency"+"'",parentSchema:schema43};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema43.properties, key0))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema43};
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
const err4 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema43.properties.name};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data0) < 1){
const err5 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema43.properties.name};
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
const err6 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema43.properties.name};
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
const err7 = {instancePath:instancePath+"/retail",keyword:"type",params:{type: schema43.properties.retail.type},message:"must be number,string,object",parentSchema:schema43.properties.retail};
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
const err8 = {instancePath:instancePath+"/retail",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema43.properties.retail};
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
if(!pattern23.test(key1)){
const err9 = {instancePath:instancePath+"/retail",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema43.properties.retail.propertyNames};
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
const err10 = {instancePath:instancePath+"/retail",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema43.properties.retail};
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
const err11 = {instancePath:instancePath+"/retail/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema43.properties.retail.additionalProperties.type},message:"must be number,string",parentSchema:schema43.properties.retail.additionalProperties};
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
const err12 = {instancePath:instancePath+"/setupRetail",keyword:"type",params:{type: schema43.properties.setupRetail.type},message:"must be number,string,object",parentSchema:schema43.properties.setupRetail};
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
const err13 = {instancePath:instancePath+"/setupRetail",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema43.properties.setupRetail};
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
if(!pattern23.test(key3)){
const err14 = {instancePath:instancePath+"/setupRetail",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema43.properties.setupRetail.propertyNames};
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
const err15 = {instancePath:instancePath+"/setupRetail",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",parentSchema:schema43.properties.setupRetail};
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
const err16 = {instancePath:instancePath+"/setupRetail/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema43.properties.setupRetail.additionalProperties.type},message:"must be number,string",parentSchema:schema43.properties.setupRetail.additionalProperties};
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
const err17 = {instancePath:instancePath+"/frequency",keyword:"enum",params:{allowedValues: schema43.properties.frequency.enum},message:"must be equal to one of the allowed values",parentSchema:schema43.properties.frequency};
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
const err18 = {instancePath:instancePath+"/frequencyMatch",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema43.properties.frequencyMatch};
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
const err19 = {instancePath:instancePath+"/frequencyMatch",keyword:"maximum",params:{comparison: "<=", limit: 366},message:"must be <= 366",parentSchema:schema43.properties.frequencyMatch};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/frequencyMatch",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema43.properties.frequencyMatch};
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
const err21 = {instancePath:instancePath+"/quantity",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema43.properties.quantity};
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
const err22 = {instancePath:instancePath+"/quantity",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema43.properties.quantity};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/quantity",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema43.properties.quantity};
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
if(!pattern32.test(data8)){
const err24 = {instancePath:instancePath+"/startDate",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",parentSchema:schema43.properties.startDate};
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
const err25 = {instancePath:instancePath+"/startDate",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema43.properties.startDate};
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
if(!pattern32.test(data9)){
const err26 = {instancePath:instancePath+"/endDate",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",parentSchema:schema43.properties.endDate};
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
const err27 = {instancePath:instancePath+"/endDate",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema43.properties.endDate};
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
const err28 = {instancePath:instancePath+"/autoDecrementCredit",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema43.properties.autoDecrementCredit};
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
const err29 = {instancePath:instancePath+"/freeMinutes",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema43.properties.freeMinutes};
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
const err30 = {instancePath:instancePath+"/freeMinutes",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema43.properties.freeMinutes};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/freeMinutes",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema43.properties.freeMinutes};
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
const err32 = {instancePath:instancePath+"/destinations",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",parentSchema:schema43.properties.destinations};
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
const err33 = {instancePath:instancePath+"/destinations/" + i0,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema43.properties.destinations.items};
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
const err34 = {instancePath:instancePath+"/destinations/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema43.properties.destinations.items};
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
const err35 = {instancePath:instancePath+"/destinations",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema43.properties.destinations};
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
const err36 = {instancePath:instancePath+"/minimumSpend",keyword:"type",params:{type: schema43.properties.minimumSpend.type},message:"must be number,string,object",parentSchema:schema43.properties.minimumSpend};
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
const err37 = {instancePath:instancePath+"/minimumSpend",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema43.properties.minimumSpend};
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
if(!pattern23.test(key5)){
const err38 = {instancePath:instancePath+"/minimumSpend",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",parentSchema:schema43.properties.minimumSpend.propertyNames};
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
const err39 = {instancePath:instancePath+"/minimumSpend",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",parentSchema:schema43.properties.minimumSpend};
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
const err40 = {instancePath:instancePath+"/minimumSpend/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema43.properties.minimumSpend.additionalProperties.type},message:"must be number,string",parentSchema:schema43.properties.minimumSpend.additionalProperties};
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
const err41 = {instancePath:instancePath+"/minimumDays",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema43.properties.minimumDays};
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
const err42 = {instancePath:instancePath+"/minimumDays",keyword:"maximum",params:{comparison: "<=", limit: 3660},message:"must be <= 3660",parentSchema:schema43.properties.minimumDays};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err43 = {instancePath:instancePath+"/minimumDays",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema43.properties.minimumDays};
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
const err44 = {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",parentSchema:schema43.properties.description};
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
const err45 = {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema43.properties.description};
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
const err46 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema43};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"text":{"type":"string","minLength":1,"maxLength":200000},"file":{"type":"string","maxLength":500},"required":{"type":"boolean"},"graceDays":{"type":"integer","minimum":0,"maximum":365}}};

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
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "text")) || (key0 === "file")) || (key0 === "required")) || (key0 === "graceDays"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema44};
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
const err2 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema44.properties.name};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema44.properties.name};
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
const err4 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema44.properties.name};
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
const err5 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 200000},message:"must NOT have more than 200000 characters",parentSchema:schema44.properties.text};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema44.properties.text};
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
const err7 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema44.properties.text};
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
const err8 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema44.properties.file};
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
const err9 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema44.properties.file};
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
const err10 = {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema44.properties.required};
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
const err11 = {instancePath:instancePath+"/graceDays",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema44.properties.graceDays};
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
const err12 = {instancePath:instancePath+"/graceDays",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",parentSchema:schema44.properties.graceDays};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/graceDays",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema44.properties.graceDays};
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
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema44};
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


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="template-customer.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",parentSchema:schema38};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",parentSchema:schema38};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema38};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema38.properties, key0))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema38};
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
const err4 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "portico/v1"},message:"must be equal to constant",parentSchema:schema38.properties.apiVersion};
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
const err5 = {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "TemplateCustomer"},message:"must be equal to constant",parentSchema:schema38.properties.kind};
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
const err6 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema38.properties.name};
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
const err7 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.properties.name};
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
if(!(validate101(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.routes !== undefined){
let data4 = data.routes;
if(Array.isArray(data4)){
if(data4.length > 100){
const err8 = {instancePath:instancePath+"/routes",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema38.properties.routes};
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
if(!(validate103(data4[i0], {instancePath:instancePath+"/routes/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/routes",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema38.properties.routes};
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
const err10 = {instancePath:instancePath+"/payments",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema38.properties.payments};
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
if(!(validate105(data6[i1], {instancePath:instancePath+"/payments/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/payments",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema38.properties.payments};
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
const err12 = {instancePath:instancePath+"/alerts",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema38.properties.alerts};
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
if(!(validate107(data8[i2], {instancePath:instancePath+"/alerts/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/alerts",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema38.properties.alerts};
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
const err14 = {instancePath:instancePath+"/packages",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema38.properties.packages};
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
if(!(validate109(data10[i3], {instancePath:instancePath+"/packages/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/packages",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema38.properties.packages};
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
const err16 = {instancePath:instancePath+"/contracts",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema38.properties.contracts};
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
if(!(validate111(data12[i4], {instancePath:instancePath+"/contracts/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/contracts",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema38.properties.contracts};
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
const err18 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema38};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

export const Overrides = validate113;
const schema45 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"overrides.schema.json","type":"object","additionalProperties":false,"required":["kind","portal","customers"],"properties":{"apiVersion":{"const":"portico/v1"},"kind":{"const":"Overrides"},"portal":{"type":"string","maxLength":63},"customers":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"additionalProperties":{"$ref":"#/definitions/part0"}}},"definitions":{"part0":{"type":"object","additionalProperties":false,"required":["reason"],"properties":{"show":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":100},"hide":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":100},"reason":{"type":"string","minLength":1,"maxLength":500},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-31"]}}}}};
const pattern35 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const schema46 = {"type":"object","additionalProperties":false,"required":["reason"],"properties":{"show":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":100},"hide":{"type":"array","items":{"type":"string","maxLength":63},"maxItems":100},"reason":{"type":"string","minLength":1,"maxLength":500},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-31"]}}};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",parentSchema:schema46};
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
if(data.show !== undefined){
let data0 = data.show;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/show",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema46.properties.show};
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
const err3 = {instancePath:instancePath+"/show/" + i0,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema46.properties.show.items};
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
const err4 = {instancePath:instancePath+"/show/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema46.properties.show.items};
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
const err5 = {instancePath:instancePath+"/show",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema46.properties.show};
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
const err6 = {instancePath:instancePath+"/hide",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema46.properties.hide};
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
const err7 = {instancePath:instancePath+"/hide/" + i1,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema46.properties.hide.items};
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
const err8 = {instancePath:instancePath+"/hide/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema46.properties.hide.items};
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
const err9 = {instancePath:instancePath+"/hide",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema46.properties.hide};
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
const err10 = {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema46.properties.reason};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data4) < 1){
const err11 = {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema46.properties.reason};
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
const err12 = {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema46.properties.reason};
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
if(!pattern19.test(data5)){
const err13 = {instancePath:instancePath+"/until",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\"",parentSchema:schema46.properties.until};
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
const err14 = {instancePath:instancePath+"/until",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema46.properties.until};
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
const err15 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema46};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="overrides.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",parentSchema:schema45};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.portal === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "portal"},message:"must have required property '"+"portal"+"'",parentSchema:schema45};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.customers === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "customers"},message:"must have required property '"+"customers"+"'",parentSchema:schema45};
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
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if("portico/v1" !== data0){
const err4 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "portico/v1"},message:"must be equal to constant",parentSchema:schema45.properties.apiVersion};
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
const err5 = {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "Overrides"},message:"must be equal to constant",parentSchema:schema45.properties.kind};
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
const err6 = {instancePath:instancePath+"/portal",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema45.properties.portal};
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
const err7 = {instancePath:instancePath+"/portal",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema45.properties.portal};
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
if(!pattern35.test(key1)){
const err8 = {instancePath:instancePath+"/customers",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\"",parentSchema:schema45.properties.customers.propertyNames};
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
const err9 = {instancePath:instancePath+"/customers",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema45.properties.customers};
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
if(!(validate114(data3[key2], {instancePath:instancePath+"/customers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/customers",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema45.properties.customers};
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
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema45};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

export const CdrMapping = validate116;
const schema47 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"cdr-mapping.schema.json","type":"object","additionalProperties":false,"required":["columns"],"properties":{"delimiter":{"type":"string","enum":[",",";","\t","|"]},"header":{"type":"boolean"},"time":{"type":"string","enum":["any","iso","local","day-first","month-first","unix","unix-ms","unix-us"]},"columns":{"type":"object","maxProperties":60,"additionalProperties":{"anyOf":[{"type":"string","minLength":1,"maxLength":200},{"type":"integer","minimum":1,"maximum":1000},{"type":"array","minItems":1,"maxItems":5,"items":{"type":["string","integer"],"minLength":1,"maxLength":200,"minimum":1,"maximum":1000}}]}},"durations":{"type":"string","enum":["seconds","decimal-seconds","minutes","milliseconds","microseconds","clock"]},"negate":{"type":"array","maxItems":3,"items":{"type":"string","enum":["charge","rate","connect-cost"]}},"skip":{"type":"integer","minimum":0,"maximum":20},"decimal":{"type":"string","enum":[".",","]},"dialing":{"$ref":"#/definitions/part0"},"values":{"type":"object","maxProperties":60,"additionalProperties":{"type":"object","maxProperties":1000,"additionalProperties":{"type":"string","maxLength":255}}},"constants":{"type":"object","maxProperties":60,"additionalProperties":{"anyOf":[{"type":"string","maxLength":255},{"type":"number"}]}}},"definitions":{"part0":{"type":"object","additionalProperties":false,"properties":{"country":{"type":"string","pattern":"^[1-9][0-9]{0,3}$","examples":["49"]},"international":{"type":"string","pattern":"^[0-9]{1,6}$","examples":["00"]},"trunk":{"type":"string","pattern":"^[0-9]{1,3}$","examples":["0"]},"national":{"type":"integer","minimum":4,"maximum":14}},"dependencies":{"trunk":["country"],"national":["country"]}}}};
const schema48 = {"type":"object","additionalProperties":false,"properties":{"country":{"type":"string","pattern":"^[1-9][0-9]{0,3}$","examples":["49"]},"international":{"type":"string","pattern":"^[0-9]{1,6}$","examples":["00"]},"trunk":{"type":"string","pattern":"^[0-9]{1,3}$","examples":["0"]},"national":{"type":"integer","minimum":4,"maximum":14}},"dependencies":{"trunk":["country"],"national":["country"]}};
const pattern37 = new RegExp("^[1-9][0-9]{0,3}$", "u");
const pattern38 = new RegExp("^[0-9]{1,6}$", "u");
const pattern39 = new RegExp("^[0-9]{1,3}$", "u");

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "country") || (key0 === "international")) || (key0 === "trunk")) || (key0 === "national"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema48};
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
    deps: "country"},message:"must have property country when property trunk is present",schema:schema48.dependencies,parentSchema:schema48,data};
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
    deps: "country"},message:"must have property country when property national is present",schema:schema48.dependencies,parentSchema:schema48,data};
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
if(!pattern37.test(data0)){
const err3 = {instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}$"+"\"",parentSchema:schema48.properties.country};
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
const err4 = {instancePath:instancePath+"/country",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.country};
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
if(!pattern38.test(data1)){
const err5 = {instancePath:instancePath+"/international",keyword:"pattern",params:{pattern: "^[0-9]{1,6}$"},message:"must match pattern \""+"^[0-9]{1,6}$"+"\"",parentSchema:schema48.properties.international};
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
const err6 = {instancePath:instancePath+"/international",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.international};
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
if(!pattern39.test(data2)){
const err7 = {instancePath:instancePath+"/trunk",keyword:"pattern",params:{pattern: "^[0-9]{1,3}$"},message:"must match pattern \""+"^[0-9]{1,3}$"+"\"",parentSchema:schema48.properties.trunk};
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
const err8 = {instancePath:instancePath+"/trunk",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.trunk};
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
const err9 = {instancePath:instancePath+"/national",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema48.properties.national};
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
const err10 = {instancePath:instancePath+"/national",keyword:"maximum",params:{comparison: "<=", limit: 14},message:"must be <= 14",parentSchema:schema48.properties.national};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 4 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/national",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",parentSchema:schema48.properties.national};
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
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema48};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="cdr-mapping.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.columns === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",parentSchema:schema47};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema47.properties, key0))){
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
if(data.delimiter !== undefined){
let data0 = data.delimiter;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/delimiter",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema47.properties.delimiter};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data0 === ",") || (data0 === ";")) || (data0 === "\t")) || (data0 === "|"))){
const err3 = {instancePath:instancePath+"/delimiter",keyword:"enum",params:{allowedValues: schema47.properties.delimiter.enum},message:"must be equal to one of the allowed values",parentSchema:schema47.properties.delimiter};
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
const err4 = {instancePath:instancePath+"/header",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema47.properties.header};
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
const err5 = {instancePath:instancePath+"/time",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema47.properties.time};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((((((data2 === "any") || (data2 === "iso")) || (data2 === "local")) || (data2 === "day-first")) || (data2 === "month-first")) || (data2 === "unix")) || (data2 === "unix-ms")) || (data2 === "unix-us"))){
const err6 = {instancePath:instancePath+"/time",keyword:"enum",params:{allowedValues: schema47.properties.time.enum},message:"must be equal to one of the allowed values",parentSchema:schema47.properties.time};
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
const err7 = {instancePath:instancePath+"/columns",keyword:"maxProperties",params:{limit: 60},message:"must NOT have more than 60 properties",parentSchema:schema47.properties.columns};
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
const err8 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema47.properties.columns.additionalProperties.anyOf[0]};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data4) < 1){
const err9 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema47.properties.columns.additionalProperties.anyOf[0]};
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
const err10 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema47.properties.columns.additionalProperties.anyOf[0]};
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
const err11 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema47.properties.columns.additionalProperties.anyOf[1]};
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
const err12 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",parentSchema:schema47.properties.columns.additionalProperties.anyOf[1]};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema47.properties.columns.additionalProperties.anyOf[1]};
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
const err14 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",parentSchema:schema47.properties.columns.additionalProperties.anyOf[2]};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema47.properties.columns.additionalProperties.anyOf[2]};
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
const err16 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: schema47.properties.columns.additionalProperties.anyOf[2].items.type},message:"must be string,integer",parentSchema:schema47.properties.columns.additionalProperties.anyOf[2].items};
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
const err17 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",parentSchema:schema47.properties.columns.additionalProperties.anyOf[2].items};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema47.properties.columns.additionalProperties.anyOf[2].items};
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
const err19 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema47.properties.columns.additionalProperties.anyOf[2].items};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func3(data5) < 1){
const err20 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema47.properties.columns.additionalProperties.anyOf[2].items};
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
const err21 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema47.properties.columns.additionalProperties.anyOf[2]};
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
const err22 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema47.properties.columns.additionalProperties};
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
const err23 = {instancePath:instancePath+"/columns",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema47.properties.columns};
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
const err24 = {instancePath:instancePath+"/durations",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema47.properties.durations};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((((((data6 === "seconds") || (data6 === "decimal-seconds")) || (data6 === "minutes")) || (data6 === "milliseconds")) || (data6 === "microseconds")) || (data6 === "clock"))){
const err25 = {instancePath:instancePath+"/durations",keyword:"enum",params:{allowedValues: schema47.properties.durations.enum},message:"must be equal to one of the allowed values",parentSchema:schema47.properties.durations};
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
const err26 = {instancePath:instancePath+"/negate",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema47.properties.negate};
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
const err27 = {instancePath:instancePath+"/negate/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema47.properties.negate.items};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data8 === "charge") || (data8 === "rate")) || (data8 === "connect-cost"))){
const err28 = {instancePath:instancePath+"/negate/" + i1,keyword:"enum",params:{allowedValues: schema47.properties.negate.items.enum},message:"must be equal to one of the allowed values",parentSchema:schema47.properties.negate.items};
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
const err29 = {instancePath:instancePath+"/negate",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema47.properties.negate};
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
const err30 = {instancePath:instancePath+"/skip",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema47.properties.skip};
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
const err31 = {instancePath:instancePath+"/skip",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",parentSchema:schema47.properties.skip};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err32 = {instancePath:instancePath+"/skip",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema47.properties.skip};
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
const err33 = {instancePath:instancePath+"/decimal",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema47.properties.decimal};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((data10 === ".") || (data10 === ","))){
const err34 = {instancePath:instancePath+"/decimal",keyword:"enum",params:{allowedValues: schema47.properties.decimal.enum},message:"must be equal to one of the allowed values",parentSchema:schema47.properties.decimal};
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
if(!(validate117(data.dialing, {instancePath:instancePath+"/dialing",parentData:data,parentDataProperty:"dialing",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
let data12 = data.values;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length > 60){
const err35 = {instancePath:instancePath+"/values",keyword:"maxProperties",params:{limit: 60},message:"must NOT have more than 60 properties",parentSchema:schema47.properties.values};
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
const err36 = {instancePath:instancePath+"/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties",parentSchema:schema47.properties.values.additionalProperties};
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
const err37 = {instancePath:instancePath+"/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",parentSchema:schema47.properties.values.additionalProperties.additionalProperties};
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
const err38 = {instancePath:instancePath+"/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema47.properties.values.additionalProperties.additionalProperties};
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
const err39 = {instancePath:instancePath+"/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema47.properties.values.additionalProperties};
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
const err40 = {instancePath:instancePath+"/values",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema47.properties.values};
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
const err41 = {instancePath:instancePath+"/constants",keyword:"maxProperties",params:{limit: 60},message:"must NOT have more than 60 properties",parentSchema:schema47.properties.constants};
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
const err42 = {instancePath:instancePath+"/constants/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",parentSchema:schema47.properties.constants.additionalProperties.anyOf[0]};
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
const err43 = {instancePath:instancePath+"/constants/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema47.properties.constants.additionalProperties.anyOf[0]};
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
const err44 = {instancePath:instancePath+"/constants/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema47.properties.constants.additionalProperties.anyOf[1]};
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
const err45 = {instancePath:instancePath+"/constants/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema47.properties.constants.additionalProperties};
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
const err46 = {instancePath:instancePath+"/constants",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema47.properties.constants};
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
const err47 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema47};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}

export const PortalLayer = validate119;
const schema49 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"portal-layer.schema.json","type":"object","additionalProperties":false,"required":["apiVersion","kind","name"],"if":{"$ref":"#/definitions/part0"},"then":{"$ref":"#/definitions/part1"},"properties":{"apiVersion":{"const":"portico/v1"},"kind":{"enum":["PortalBase","Portal"]},"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme"]},"renamedFrom":{"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme-voice"],"type":["string","null"]},"brand":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["Acme Voice"],"type":["string","null"]},"domains":{"$ref":"#/definitions/part2"},"signup":{"$ref":"#/definitions/part3"},"currencies":{"$ref":"#/definitions/part4"},"payments":{"$ref":"#/definitions/part9"},"sections":{"$ref":"#/definitions/part10"},"sectionLinks":{"additionalProperties":{"maxLength":2000,"type":["string","null"]},"type":["object","null"]},"network":{"$ref":"#/definitions/part15"},"retention":{"$ref":"#/definitions/part16"},"reports":{"$ref":"#/definitions/part18"},"theme":{"$ref":"#/definitions/part22"},"texts":{"additionalProperties":{"maxLength":2000,"type":["string","null"]},"type":["object","null"]},"locales":{"$ref":"#/definitions/part23"},"links":{"$ref":"#/definitions/part24"},"legal":{"$ref":"#/definitions/part25"},"support":{"$ref":"#/definitions/part26"},"auth":{"$ref":"#/definitions/part27"},"status":{"oneOf":[{"const":"live"},{"$ref":"#/definitions/part29"},{"type":"null"}]},"footer":{"maxLength":2000,"type":["string","null"]},"smtp":{"$ref":"#/definitions/part30"},"protect":{"type":["boolean","null"]},"hsts":{"oneOf":[{"const":"off"},{"$ref":"#/definitions/part31"},{"type":"null"}]},"extends":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["retail"]}},"definitions":{"line":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["Acme Voice"]},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-31","2026-12-01T12:00:00Z"]},"email":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["help@acme.example"]},"httpsUrl":{"type":"string","maxLength":2000,"pattern":"^https://[^\\s\"'<>\\\\]+$","examples":["https://acme.example/privacy"]},"filePath":{"type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo.png"]},"color":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$","examples":["#0b5fff"]},"secret":{"$ref":"#/definitions/part32"},"pages":{"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50},"theme":{"$ref":"#/definitions/part34"},"part0":{"properties":{"kind":{"const":"PortalBase"}}},"part1":{"properties":{"renamedFrom":false}},"part2":{"minItems":1,"maxItems":100,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","minLength":1,"maxLength":253},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":253}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}},"part3":{"additionalProperties":false,"properties":{"customer":{"type":["boolean","null"]},"carrier":{"type":["boolean","null"]},"templateCustomer":{"maxLength":63,"type":["string","null"]}},"type":["object","null"]},"part4":{"minItems":1,"maxItems":50,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","minLength":1,"maxLength":16},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":16}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}},"part5":{"additionalProperties":false,"properties":{"name":{"minLength":1,"maxLength":70,"type":["string","null"]},"iban":{"minLength":1,"maxLength":50,"type":["string","null"]},"bic":{"pattern":"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$","examples":["COBADEFFXXX"],"type":["string","null"]}},"type":["object","null"]},"part6":{"additionalProperties":false,"properties":{"instructions":{"minLength":1,"maxLength":1000,"type":["string","null"]},"account":{"$ref":"#/definitions/part5"}},"type":["object","null"]},"part7":{"additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_SECRET_ACME_SMTP"]},"file":{"type":"string","minLength":1,"maxLength":500}},"type":["object","null"]},"part8":{"additionalProperties":false,"properties":{"secretKey":{"$ref":"#/definitions/part7"},"webhookSecret":{"$ref":"#/definitions/part7"}},"type":["object","null"]},"part9":{"additionalProperties":false,"properties":{"bankTransfer":{"$ref":"#/definitions/part6"},"presets":{"maxProperties":50,"additionalProperties":{"minItems":1,"maxItems":6,"items":{"type":"number","exclusiveMinimum":0,"maximum":1000000},"type":["array","null"]},"type":["object","null"]},"stripe":{"$ref":"#/definitions/part8"}},"type":["object","null"]},"part10":{"maxItems":100,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","maxLength":63},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":63}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}},"part11":{"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":[5061]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}},"part12":{"additionalProperties":false,"properties":{"text":{"minLength":1,"maxLength":20000,"type":["string","null"]},"addresses":{"minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part11"},"type":["array","null"]}},"type":["object","null"]},"part13":{"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":["10000-20000"]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}},"part14":{"additionalProperties":false,"properties":{"text":{"minLength":1,"maxLength":20000,"type":["string","null"]},"addresses":{"minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part13"},"type":["array","null"]}},"type":["object","null"]},"part15":{"additionalProperties":false,"properties":{"interconnect":{"$ref":"#/definitions/part12"},"rtpServers":{"$ref":"#/definitions/part14"}},"type":["object","null"]},"part16":{"additionalProperties":false,"properties":{"cdr":{"pattern":"^[1-9][0-9]{0,3} (day|month|year)s?$","examples":["13 months"],"type":["string","null"]}},"type":["object","null"]},"part17":{"minItems":1,"maxItems":50,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","maxLength":63},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":63}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}},"part18":{"additionalProperties":false,"properties":{"breakout":{"$ref":"#/definitions/part17"},"cdr":{"$ref":"#/definitions/part17"}},"type":["object","null"]},"part19":{"additionalProperties":false,"properties":{"primary":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#0b5fff"],"type":["string","null"]},"text":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#1a1a2e"],"type":["string","null"]},"background":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#fffaf0"],"type":["string","null"]},"accent":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#8a1c5b"],"type":["string","null"]},"danger":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#a3260f"],"type":["string","null"]}},"type":["object","null"]},"part20":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"src":{"type":"string","maxLength":2000},"integrity":{"type":"string","pattern":"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$","examples":["none"]},"reason":{"type":"string","minLength":1,"maxLength":500},"file":{"$ref":"#/definitions/filePath"},"inline":{"type":"string","minLength":1,"maxLength":65536},"pages":{"$ref":"#/definitions/pages"}}},"part21":{"maxItems":20,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"$ref":"#/definitions/part20"},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/definitions/part20"}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}},"part22":{"additionalProperties":false,"properties":{"logo":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo.png"],"type":["string","null"]},"logo2x":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo2x.png"],"type":["string","null"]},"logoDark":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo-dark.png"],"type":["string","null"]},"favicon":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["favicon.png"],"type":["string","null"]},"mode":{"enum":["light","dark","auto",null]},"radius":{"minimum":0,"maximum":24,"type":["integer","null"]},"density":{"enum":["comfortable","compact",null]},"font":{"pattern":"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$","minLength":1,"maxLength":300,"examples":["\"Segoe UI\", Roboto, sans-serif"],"type":["string","null"]},"colors":{"$ref":"#/definitions/part19"},"css":{"maxLength":65536,"type":["string","null"]},"javascript":{"$ref":"#/definitions/part21"}},"type":["object","null"]},"part23":{"minItems":1,"maxItems":30,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$","examples":["en","pt-BR"]},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$","examples":["en","pt-BR"]}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}},"part24":{"additionalProperties":false,"properties":{"privacy":{"maxLength":2000,"type":["string","null"]},"terms":{"maxLength":2000,"type":["string","null"]},"imprint":{"maxLength":2000,"type":["string","null"]},"accessibility":{"maxLength":2000,"type":["string","null"]}},"type":["object","null"]},"part25":{"additionalProperties":false,"properties":{"privacy":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"],"type":["string","null"]},"terms":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"],"type":["string","null"]},"imprint":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"],"type":["string","null"]}},"type":["object","null"]},"part26":{"additionalProperties":false,"properties":{"email":{"maxLength":2000,"type":["string","null"]},"phone":{"maxLength":2000,"type":["string","null"]}},"type":["object","null"]},"part27":{"additionalProperties":false,"properties":{"require2fa":{"enum":["none","all",null]}},"type":["object","null"]},"part28":{"additionalProperties":false,"properties":{"text":{"maxLength":2000,"type":["string","null"]},"until":{"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-01T12:00:00Z"],"type":["string","null"]}},"type":["object","null"]},"part29":{"additionalProperties":false,"properties":{"maintenance":{"$ref":"#/definitions/part28"}},"type":"object"},"part30":{"additionalProperties":false,"properties":{"host":{"minLength":1,"maxLength":253,"type":["string","null"]},"port":{"minimum":1,"maximum":65535,"type":["integer","null"]},"username":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["acme"],"type":["string","null"]},"password":{"$ref":"#/definitions/part7"},"from":{"maxLength":2000,"type":["string","null"]},"name":{"maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["mail.acme.example"],"type":["string","null"]},"ca":{"minLength":50,"maxLength":50000,"pattern":"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$","examples":["-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"],"type":["string","null"]}},"type":["object","null"]},"part31":{"additionalProperties":false,"properties":{"maxAge":{"minimum":0,"maximum":63072000,"type":["integer","null"]},"includeSubDomains":{"type":["boolean","null"]}},"type":"object"},"part32":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_SECRET_ACME_SMTP"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part33":{"type":"object","additionalProperties":false,"properties":{"primary":{"$ref":"#/definitions/color"},"text":{"$ref":"#/definitions/color"},"background":{"$ref":"#/definitions/color"},"accent":{"$ref":"#/definitions/color"},"danger":{"$ref":"#/definitions/color"}}},"part34":{"type":"object","additionalProperties":false,"properties":{"logo":{"$ref":"#/definitions/filePath"},"logo2x":{"$ref":"#/definitions/filePath"},"logoDark":{"$ref":"#/definitions/filePath"},"favicon":{"$ref":"#/definitions/filePath"},"mode":{"enum":["light","dark","auto"]},"radius":{"type":"integer","minimum":0,"maximum":24},"density":{"enum":["comfortable","compact"]},"font":{"type":"string","pattern":"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$","minLength":1,"maxLength":300,"examples":["\"Segoe UI\", Roboto, sans-serif"]},"colors":{"$ref":"#/definitions/part33"},"css":{"type":"string","maxLength":65536},"javascript":{"type":"array","maxItems":20,"items":{"$ref":"#/definitions/part20"}}}}}};
const schema50 = {"properties":{"kind":{"const":"PortalBase"}}};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
let data0 = data.kind;
if("PortalBase" !== data0){
const err0 = {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "PortalBase"},message:"must be equal to constant",parentSchema:schema50.properties.kind};
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
validate120.errors = vErrors;
return errors === 0;
}

const schema51 = {"properties":{"renamedFrom":false}};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.renamedFrom !== undefined){
const err0 = {instancePath:instancePath+"/renamedFrom",schemaPath:"#/properties/renamedFrom/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema51.properties.renamedFrom,data:data.renamedFrom};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
validate122.errors = vErrors;
return errors === 0;
}

const schema52 = {"minItems":1,"maxItems":100,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","minLength":1,"maxLength":253},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":253}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,keyword:"type",params:{type: schema52.type},message:"must be array,object,null",parentSchema:schema52};
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
const err1 = {instancePath,keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema52};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema52};
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
const err3 = {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema52.items};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema52.items};
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
const err5 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema52.items};
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
const err6 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema52};
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
const err7 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema52};
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
const err8 = {instancePath:instancePath+"/add",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema52.properties.add};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/add",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema52.properties.add};
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
const err10 = {instancePath:instancePath+"/add/" + i1,keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema52.properties.add.items};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data2) < 1){
const err11 = {instancePath:instancePath+"/add/" + i1,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema52.properties.add.items};
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
const err12 = {instancePath:instancePath+"/add/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema52.properties.add.items};
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
const err13 = {instancePath:instancePath+"/add",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema52.properties.add};
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
const err14 = {instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema52.properties.remove};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.length < 1){
const err15 = {instancePath:instancePath+"/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema52.properties.remove};
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
const err16 = {instancePath:instancePath+"/remove/" + i2,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema52.properties.remove.items};
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
const err17 = {instancePath:instancePath+"/remove/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema52.properties.remove.items};
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
const err18 = {instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema52.properties.remove};
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
const err19 = {instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema52.properties.after};
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
const err20 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema52.properties.after};
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
validate124.errors = vErrors;
return errors === 0;
}

const schema53 = {"additionalProperties":false,"properties":{"customer":{"type":["boolean","null"]},"carrier":{"type":["boolean","null"]},"templateCustomer":{"maxLength":63,"type":["string","null"]}},"type":["object","null"]};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema53.type},message:"must be object,null",parentSchema:schema53};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema53};
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
const err2 = {instancePath:instancePath+"/customer",keyword:"type",params:{type: schema53.properties.customer.type},message:"must be boolean,null",parentSchema:schema53.properties.customer};
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
const err3 = {instancePath:instancePath+"/carrier",keyword:"type",params:{type: schema53.properties.carrier.type},message:"must be boolean,null",parentSchema:schema53.properties.carrier};
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
const err4 = {instancePath:instancePath+"/templateCustomer",keyword:"type",params:{type: schema53.properties.templateCustomer.type},message:"must be string,null",parentSchema:schema53.properties.templateCustomer};
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
const err5 = {instancePath:instancePath+"/templateCustomer",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema53.properties.templateCustomer};
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
validate126.errors = vErrors;
return errors === 0;
}

const schema54 = {"minItems":1,"maxItems":50,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","minLength":1,"maxLength":16},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":16}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.length > 50){
const err1 = {instancePath,keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema54};
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
if(func3(data0) > 16){
const err3 = {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters",parentSchema:schema54.items};
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
if(func3(data2) > 16){
const err10 = {instancePath:instancePath+"/add/" + i1,keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters",parentSchema:schema54.properties.add.items};
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
validate128.errors = vErrors;
return errors === 0;
}

const schema55 = {"additionalProperties":false,"properties":{"bankTransfer":{"$ref":"#/definitions/part6"},"presets":{"maxProperties":50,"additionalProperties":{"minItems":1,"maxItems":6,"items":{"type":"number","exclusiveMinimum":0,"maximum":1000000},"type":["array","null"]},"type":["object","null"]},"stripe":{"$ref":"#/definitions/part8"}},"type":["object","null"]};
const schema56 = {"additionalProperties":false,"properties":{"instructions":{"minLength":1,"maxLength":1000,"type":["string","null"]},"account":{"$ref":"#/definitions/part5"}},"type":["object","null"]};
const schema57 = {"additionalProperties":false,"properties":{"name":{"minLength":1,"maxLength":70,"type":["string","null"]},"iban":{"minLength":1,"maxLength":50,"type":["string","null"]},"bic":{"pattern":"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$","examples":["COBADEFFXXX"],"type":["string","null"]}},"type":["object","null"]};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((key0 === "name") || (key0 === "iban")) || (key0 === "bic"))){
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
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/name",keyword:"type",params:{type: schema57.properties.name.type},message:"must be string,null",parentSchema:schema57.properties.name};
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
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 70},message:"must NOT have more than 70 characters",parentSchema:schema57.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema57.properties.name};
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
const err5 = {instancePath:instancePath+"/iban",keyword:"type",params:{type: schema57.properties.iban.type},message:"must be string,null",parentSchema:schema57.properties.iban};
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
const err6 = {instancePath:instancePath+"/iban",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",parentSchema:schema57.properties.iban};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/iban",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema57.properties.iban};
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
const err8 = {instancePath:instancePath+"/bic",keyword:"type",params:{type: schema57.properties.bic.type},message:"must be string,null",parentSchema:schema57.properties.bic};
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
const err9 = {instancePath:instancePath+"/bic",keyword:"pattern",params:{pattern: "^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$"},message:"must match pattern \""+"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$"+"\"",parentSchema:schema57.properties.bic};
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
validate132.errors = vErrors;
return errors === 0;
}


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((key0 === "instructions") || (key0 === "account"))){
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
if(data.instructions !== undefined){
let data0 = data.instructions;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/instructions",keyword:"type",params:{type: schema56.properties.instructions.type},message:"must be string,null",parentSchema:schema56.properties.instructions};
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
const err3 = {instancePath:instancePath+"/instructions",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",parentSchema:schema56.properties.instructions};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/instructions",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema56.properties.instructions};
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
if(!(validate132(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
validate131.errors = vErrors;
return errors === 0;
}

const schema58 = {"additionalProperties":false,"properties":{"secretKey":{"$ref":"#/definitions/part7"},"webhookSecret":{"$ref":"#/definitions/part7"}},"type":["object","null"]};
const schema59 = {"additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_SECRET_ACME_SMTP"]},"file":{"type":"string","minLength":1,"maxLength":500}},"type":["object","null"]};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(Object.keys(data).length > 1){
const err1 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema59};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Object.keys(data).length < 1){
const err2 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema59};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "file"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema59};
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
const err4 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema59.properties.env};
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
const err5 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema59.properties.env};
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
const err6 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema59.properties.file};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema59.properties.file};
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
const err8 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema59.properties.file};
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
validate136.errors = vErrors;
return errors === 0;
}


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((key0 === "secretKey") || (key0 === "webhookSecret"))){
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
if(data.secretKey !== undefined){
if(!(validate136(data.secretKey, {instancePath:instancePath+"/secretKey",parentData:data,parentDataProperty:"secretKey",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.webhookSecret !== undefined){
if(!(validate136(data.webhookSecret, {instancePath:instancePath+"/webhookSecret",parentData:data,parentDataProperty:"webhookSecret",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
validate135.errors = vErrors;
return errors === 0;
}


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((key0 === "bankTransfer") || (key0 === "presets")) || (key0 === "stripe"))){
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
if(data.bankTransfer !== undefined){
if(!(validate131(data.bankTransfer, {instancePath:instancePath+"/bankTransfer",parentData:data,parentDataProperty:"bankTransfer",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.presets !== undefined){
let data1 = data.presets;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/presets",keyword:"type",params:{type: schema55.properties.presets.type},message:"must be object,null",parentSchema:schema55.properties.presets};
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
const err3 = {instancePath:instancePath+"/presets",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",parentSchema:schema55.properties.presets};
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
const err4 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema55.properties.presets.additionalProperties.type},message:"must be array,null",parentSchema:schema55.properties.presets.additionalProperties};
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
const err5 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items",parentSchema:schema55.properties.presets.additionalProperties};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema55.properties.presets.additionalProperties};
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
const err7 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema55.properties.presets.additionalProperties.items};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3 <= 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",parentSchema:schema55.properties.presets.additionalProperties.items};
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
const err9 = {instancePath:instancePath+"/presets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema55.properties.presets.additionalProperties.items};
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
if(!(validate135(data.stripe, {instancePath:instancePath+"/stripe",parentData:data,parentDataProperty:"stripe",rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
}
validate130.errors = vErrors;
return errors === 0;
}

const schema60 = {"maxItems":100,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","maxLength":63},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":63}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,keyword:"type",params:{type: schema60.type},message:"must be array,object,null",parentSchema:schema60};
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
const err1 = {instancePath,keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema60};
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
const err2 = {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema60.items};
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
const err3 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema60.items};
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
const err4 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema60};
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
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema60};
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
const err6 = {instancePath:instancePath+"/add",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema60.properties.add};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/add",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema60.properties.add};
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
const err8 = {instancePath:instancePath+"/add/" + i1,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema60.properties.add.items};
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
const err9 = {instancePath:instancePath+"/add/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema60.properties.add.items};
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
const err10 = {instancePath:instancePath+"/add",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema60.properties.add};
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
const err11 = {instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema60.properties.remove};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema60.properties.remove};
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
const err13 = {instancePath:instancePath+"/remove/" + i2,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema60.properties.remove.items};
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
const err14 = {instancePath:instancePath+"/remove/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema60.properties.remove.items};
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
const err15 = {instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema60.properties.remove};
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
const err16 = {instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema60.properties.after};
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
const err17 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema60.properties.after};
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
validate141.errors = vErrors;
return errors === 0;
}

const schema61 = {"additionalProperties":false,"properties":{"interconnect":{"$ref":"#/definitions/part12"},"rtpServers":{"$ref":"#/definitions/part14"}},"type":["object","null"]};
const schema62 = {"additionalProperties":false,"properties":{"text":{"minLength":1,"maxLength":20000,"type":["string","null"]},"addresses":{"minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part11"},"type":["array","null"]}},"type":["object","null"]};
const schema63 = {"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":[5061]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema63};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.address === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",parentSchema:schema63};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema63};
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
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema63.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema63.properties.name};
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
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema63.properties.name};
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
const err6 = {instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema63.properties.address};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/address",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema63.properties.address};
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
const err8 = {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema63.properties.address};
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
const err9 = {instancePath:instancePath+"/ports",keyword:"type",params:{type: schema63.properties.ports.type},message:"must be integer,string",parentSchema:schema63.properties.ports};
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
const err10 = {instancePath:instancePath+"/ports",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema63.properties.ports};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/ports",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema63.properties.ports};
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
if(!pattern6.test(data2)){
const err12 = {instancePath:instancePath+"/ports",keyword:"pattern",params:{pattern: "^[0-9]{1,5}(-[0-9]{1,5})?$"},message:"must match pattern \""+"^[0-9]{1,5}(-[0-9]{1,5})?$"+"\"",parentSchema:schema63.properties.ports};
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
const err13 = {instancePath:instancePath+"/transport",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema63.properties.transport};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((data3 === "udp") || (data3 === "tcp")) || (data3 === "tls")) || (data3 === "udp+tcp"))){
const err14 = {instancePath:instancePath+"/transport",keyword:"enum",params:{allowedValues: schema63.properties.transport.enum},message:"must be equal to one of the allowed values",parentSchema:schema63.properties.transport};
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
const err15 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema63.properties.note};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data4) < 1){
const err16 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema63.properties.note};
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
const err17 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema63.properties.note};
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
const err18 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema63};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((key0 === "text") || (key0 === "addresses"))){
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
if(data.text !== undefined){
let data0 = data.text;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/text",keyword:"type",params:{type: schema62.properties.text.type},message:"must be string,null",parentSchema:schema62.properties.text};
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
const err3 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",parentSchema:schema62.properties.text};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema62.properties.text};
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
const err5 = {instancePath:instancePath+"/addresses",keyword:"type",params:{type: schema62.properties.addresses.type},message:"must be array,null",parentSchema:schema62.properties.addresses};
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
const err6 = {instancePath:instancePath+"/addresses",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",parentSchema:schema62.properties.addresses};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/addresses",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema62.properties.addresses};
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
if(!(validate145(data1[i0], {instancePath:instancePath+"/addresses/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
}
}
}
validate144.errors = vErrors;
return errors === 0;
}

const schema64 = {"additionalProperties":false,"properties":{"text":{"minLength":1,"maxLength":20000,"type":["string","null"]},"addresses":{"minItems":1,"maxItems":200,"items":{"$ref":"#/definitions/part13"},"type":["array","null"]}},"type":["object","null"]};
const schema65 = {"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","minLength":1,"maxLength":253},"ports":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":["10000-20000"]},"transport":{"type":"string","enum":["udp","tcp","tls","udp+tcp"]},"note":{"type":"string","minLength":1,"maxLength":300}}};

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
if(!pattern6.test(data2)){
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
if(!((key0 === "interconnect") || (key0 === "rtpServers"))){
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
if(data.interconnect !== undefined){
if(!(validate144(data.interconnect, {instancePath:instancePath+"/interconnect",parentData:data,parentDataProperty:"interconnect",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.rtpServers !== undefined){
if(!(validate148(data.rtpServers, {instancePath:instancePath+"/rtpServers",parentData:data,parentDataProperty:"rtpServers",rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
}
validate143.errors = vErrors;
return errors === 0;
}

const schema66 = {"additionalProperties":false,"properties":{"cdr":{"pattern":"^[1-9][0-9]{0,3} (day|month|year)s?$","examples":["13 months"],"type":["string","null"]}},"type":["object","null"]};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(key0 === "cdr")){
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
if(data.cdr !== undefined){
let data0 = data.cdr;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/cdr",keyword:"type",params:{type: schema66.properties.cdr.type},message:"must be string,null",parentSchema:schema66.properties.cdr};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err3 = {instancePath:instancePath+"/cdr",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3} (day|month|year)s?$"},message:"must match pattern \""+"^[1-9][0-9]{0,3} (day|month|year)s?$"+"\"",parentSchema:schema66.properties.cdr};
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
validate153.errors = vErrors;
return errors === 0;
}

const schema67 = {"additionalProperties":false,"properties":{"breakout":{"$ref":"#/definitions/part17"},"cdr":{"$ref":"#/definitions/part17"}},"type":["object","null"]};
const schema68 = {"minItems":1,"maxItems":50,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","maxLength":63},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":63}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,keyword:"type",params:{type: schema68.type},message:"must be array,object,null",parentSchema:schema68};
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
const err1 = {instancePath,keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema68};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema68};
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
const err3 = {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema68.items};
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
const err4 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema68.items};
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
const err5 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema68};
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
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema68};
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
const err7 = {instancePath:instancePath+"/add",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema68.properties.add};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/add",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema68.properties.add};
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
const err9 = {instancePath:instancePath+"/add/" + i1,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema68.properties.add.items};
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
const err10 = {instancePath:instancePath+"/add/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema68.properties.add.items};
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
const err11 = {instancePath:instancePath+"/add",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema68.properties.add};
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
const err12 = {instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema68.properties.remove};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema68.properties.remove};
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
const err14 = {instancePath:instancePath+"/remove/" + i2,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema68.properties.remove.items};
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
const err15 = {instancePath:instancePath+"/remove/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema68.properties.remove.items};
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
const err16 = {instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema68.properties.remove};
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
const err17 = {instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema68.properties.after};
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
const err18 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema68.properties.after};
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
validate156.errors = vErrors;
return errors === 0;
}


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((key0 === "breakout") || (key0 === "cdr"))){
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
if(data.breakout !== undefined){
if(!(validate156(data.breakout, {instancePath:instancePath+"/breakout",parentData:data,parentDataProperty:"breakout",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.cdr !== undefined){
if(!(validate156(data.cdr, {instancePath:instancePath+"/cdr",parentData:data,parentDataProperty:"cdr",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
}
validate155.errors = vErrors;
return errors === 0;
}

const schema69 = {"additionalProperties":false,"properties":{"logo":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo.png"],"type":["string","null"]},"logo2x":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo2x.png"],"type":["string","null"]},"logoDark":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo-dark.png"],"type":["string","null"]},"favicon":{"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["favicon.png"],"type":["string","null"]},"mode":{"enum":["light","dark","auto",null]},"radius":{"minimum":0,"maximum":24,"type":["integer","null"]},"density":{"enum":["comfortable","compact",null]},"font":{"pattern":"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$","minLength":1,"maxLength":300,"examples":["\"Segoe UI\", Roboto, sans-serif"],"type":["string","null"]},"colors":{"$ref":"#/definitions/part19"},"css":{"maxLength":65536,"type":["string","null"]},"javascript":{"$ref":"#/definitions/part21"}},"type":["object","null"]};
const schema70 = {"additionalProperties":false,"properties":{"primary":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#0b5fff"],"type":["string","null"]},"text":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#1a1a2e"],"type":["string","null"]},"background":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#fffaf0"],"type":["string","null"]},"accent":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#8a1c5b"],"type":["string","null"]},"danger":{"pattern":"^#[0-9a-fA-F]{6}$","examples":["#a3260f"],"type":["string","null"]}},"type":["object","null"]};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((((key0 === "primary") || (key0 === "text")) || (key0 === "background")) || (key0 === "accent")) || (key0 === "danger"))){
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
if(data.primary !== undefined){
let data0 = data.primary;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/primary",keyword:"type",params:{type: schema70.properties.primary.type},message:"must be string,null",parentSchema:schema70.properties.primary};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern11.test(data0)){
const err3 = {instancePath:instancePath+"/primary",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",parentSchema:schema70.properties.primary};
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
const err4 = {instancePath:instancePath+"/text",keyword:"type",params:{type: schema70.properties.text.type},message:"must be string,null",parentSchema:schema70.properties.text};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
const err5 = {instancePath:instancePath+"/text",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",parentSchema:schema70.properties.text};
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
const err6 = {instancePath:instancePath+"/background",keyword:"type",params:{type: schema70.properties.background.type},message:"must be string,null",parentSchema:schema70.properties.background};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
const err7 = {instancePath:instancePath+"/background",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",parentSchema:schema70.properties.background};
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
const err8 = {instancePath:instancePath+"/accent",keyword:"type",params:{type: schema70.properties.accent.type},message:"must be string,null",parentSchema:schema70.properties.accent};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern11.test(data3)){
const err9 = {instancePath:instancePath+"/accent",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",parentSchema:schema70.properties.accent};
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
const err10 = {instancePath:instancePath+"/danger",keyword:"type",params:{type: schema70.properties.danger.type},message:"must be string,null",parentSchema:schema70.properties.danger};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
const err11 = {instancePath:instancePath+"/danger",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",parentSchema:schema70.properties.danger};
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
validate161.errors = vErrors;
return errors === 0;
}

const schema71 = {"maxItems":20,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"$ref":"#/definitions/part20"},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/definitions/part20"}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}};
const schema72 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"src":{"type":"string","maxLength":2000},"integrity":{"type":"string","pattern":"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$","examples":["none"]},"reason":{"type":"string","minLength":1,"maxLength":500},"file":{"$ref":"#/definitions/filePath"},"inline":{"type":"string","minLength":1,"maxLength":65536},"pages":{"$ref":"#/definitions/pages"}}};
const schema73 = {"type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo.png"]};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 500){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema73};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern9.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",parentSchema:schema73};
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
const err2 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema73};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"array","items":{"type":"string","maxLength":63},"minItems":1,"maxItems":50};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 50){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema74};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema74};
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
const err2 = {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",parentSchema:schema74.items};
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
const err3 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema74.items};
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
const err4 = {instancePath,keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema74};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema72};
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
if(data.src !== undefined){
let data0 = data.src;
if(typeof data0 === "string"){
if(func3(data0) > 2000){
const err2 = {instancePath:instancePath+"/src",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema72.properties.src};
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
const err3 = {instancePath:instancePath+"/src",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema72.properties.src};
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
if(!pattern12.test(data1)){
const err4 = {instancePath:instancePath+"/integrity",keyword:"pattern",params:{pattern: "^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$"},message:"must match pattern \""+"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$"+"\"",parentSchema:schema72.properties.integrity};
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
const err5 = {instancePath:instancePath+"/integrity",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema72.properties.integrity};
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
const err6 = {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema72.properties.reason};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data2) < 1){
const err7 = {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema72.properties.reason};
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
const err8 = {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema72.properties.reason};
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
if(!(validate165(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
if(data.inline !== undefined){
let data4 = data.inline;
if(typeof data4 === "string"){
if(func3(data4) > 65536){
const err9 = {instancePath:instancePath+"/inline",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",parentSchema:schema72.properties.inline};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data4) < 1){
const err10 = {instancePath:instancePath+"/inline",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema72.properties.inline};
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
const err11 = {instancePath:instancePath+"/inline",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema72.properties.inline};
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
if(!(validate167(data.pages, {instancePath:instancePath+"/pages",parentData:data,parentDataProperty:"pages",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema72};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.length > 20){
const err1 = {instancePath,keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema71};
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
if(!(validate164(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema71};
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
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema71};
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
const err4 = {instancePath:instancePath+"/add",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema71.properties.add};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/add",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema71.properties.add};
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
if(!(validate164(data1[i1], {instancePath:instancePath+"/add/" + i1,parentData:data1,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/add",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema71.properties.add};
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
const err7 = {instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema71.properties.remove};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema71.properties.remove};
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
const err9 = {instancePath:instancePath+"/remove/" + i2,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema71.properties.remove.items};
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
const err10 = {instancePath:instancePath+"/remove/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema71.properties.remove.items};
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
const err11 = {instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema71.properties.remove};
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
const err12 = {instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema71.properties.after};
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
const err13 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema71.properties.after};
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
validate163.errors = vErrors;
return errors === 0;
}


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema69.properties, key0))){
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
if(data.logo !== undefined){
let data0 = data.logo;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/logo",keyword:"type",params:{type: schema69.properties.logo.type},message:"must be string,null",parentSchema:schema69.properties.logo};
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
const err3 = {instancePath:instancePath+"/logo",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema69.properties.logo};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern9.test(data0)){
const err4 = {instancePath:instancePath+"/logo",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",parentSchema:schema69.properties.logo};
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
const err5 = {instancePath:instancePath+"/logo2x",keyword:"type",params:{type: schema69.properties.logo2x.type},message:"must be string,null",parentSchema:schema69.properties.logo2x};
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
const err6 = {instancePath:instancePath+"/logo2x",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema69.properties.logo2x};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern9.test(data1)){
const err7 = {instancePath:instancePath+"/logo2x",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",parentSchema:schema69.properties.logo2x};
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
const err8 = {instancePath:instancePath+"/logoDark",keyword:"type",params:{type: schema69.properties.logoDark.type},message:"must be string,null",parentSchema:schema69.properties.logoDark};
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
const err9 = {instancePath:instancePath+"/logoDark",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema69.properties.logoDark};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern9.test(data2)){
const err10 = {instancePath:instancePath+"/logoDark",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",parentSchema:schema69.properties.logoDark};
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
const err11 = {instancePath:instancePath+"/favicon",keyword:"type",params:{type: schema69.properties.favicon.type},message:"must be string,null",parentSchema:schema69.properties.favicon};
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
const err12 = {instancePath:instancePath+"/favicon",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema69.properties.favicon};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern9.test(data3)){
const err13 = {instancePath:instancePath+"/favicon",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",parentSchema:schema69.properties.favicon};
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
const err14 = {instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema69.properties.mode.enum},message:"must be equal to one of the allowed values",parentSchema:schema69.properties.mode};
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
const err15 = {instancePath:instancePath+"/radius",keyword:"type",params:{type: schema69.properties.radius.type},message:"must be integer,null",parentSchema:schema69.properties.radius};
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
const err16 = {instancePath:instancePath+"/radius",keyword:"maximum",params:{comparison: "<=", limit: 24},message:"must be <= 24",parentSchema:schema69.properties.radius};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/radius",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema69.properties.radius};
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
const err18 = {instancePath:instancePath+"/density",keyword:"enum",params:{allowedValues: schema69.properties.density.enum},message:"must be equal to one of the allowed values",parentSchema:schema69.properties.density};
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
const err19 = {instancePath:instancePath+"/font",keyword:"type",params:{type: schema69.properties.font.type},message:"must be string,null",parentSchema:schema69.properties.font};
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
const err20 = {instancePath:instancePath+"/font",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema69.properties.font};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func3(data7) < 1){
const err21 = {instancePath:instancePath+"/font",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema69.properties.font};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern10.test(data7)){
const err22 = {instancePath:instancePath+"/font",keyword:"pattern",params:{pattern: "^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$"},message:"must match pattern \""+"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$"+"\"",parentSchema:schema69.properties.font};
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
if(!(validate161(data.colors, {instancePath:instancePath+"/colors",parentData:data,parentDataProperty:"colors",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
if(data.css !== undefined){
let data9 = data.css;
if((typeof data9 !== "string") && (data9 !== null)){
const err23 = {instancePath:instancePath+"/css",keyword:"type",params:{type: schema69.properties.css.type},message:"must be string,null",parentSchema:schema69.properties.css};
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
const err24 = {instancePath:instancePath+"/css",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",parentSchema:schema69.properties.css};
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
if(!(validate163(data.javascript, {instancePath:instancePath+"/javascript",parentData:data,parentDataProperty:"javascript",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
}
validate160.errors = vErrors;
return errors === 0;
}

const schema75 = {"minItems":1,"maxItems":30,"type":["array","object","null"],"additionalProperties":false,"minProperties":1,"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$","examples":["en","pt-BR"]},"properties":{"add":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$","examples":["en","pt-BR"]}},"remove":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":2000}},"after":{"type":"string","maxLength":2000}}};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data != "object"){
const err0 = {instancePath,keyword:"type",params:{type: schema75.type},message:"must be array,object,null",parentSchema:schema75};
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
const err1 = {instancePath,keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items",parentSchema:schema75};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema75};
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
if(!pattern13.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$"+"\"",parentSchema:schema75.items};
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
const err4 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema75.items};
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
const err5 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema75};
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
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema75};
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
const err7 = {instancePath:instancePath+"/add",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema75.properties.add};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/add",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema75.properties.add};
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
if(!pattern13.test(data2)){
const err9 = {instancePath:instancePath+"/add/" + i1,keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$"+"\"",parentSchema:schema75.properties.add.items};
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
const err10 = {instancePath:instancePath+"/add/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema75.properties.add.items};
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
const err11 = {instancePath:instancePath+"/add",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema75.properties.add};
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
const err12 = {instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema75.properties.remove};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema75.properties.remove};
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
const err14 = {instancePath:instancePath+"/remove/" + i2,keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema75.properties.remove.items};
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
const err15 = {instancePath:instancePath+"/remove/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema75.properties.remove.items};
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
const err16 = {instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema75.properties.remove};
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
const err17 = {instancePath:instancePath+"/after",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema75.properties.after};
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
const err18 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema75.properties.after};
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
validate173.errors = vErrors;
return errors === 0;
}

const schema76 = {"additionalProperties":false,"properties":{"privacy":{"maxLength":2000,"type":["string","null"]},"terms":{"maxLength":2000,"type":["string","null"]},"imprint":{"maxLength":2000,"type":["string","null"]},"accessibility":{"maxLength":2000,"type":["string","null"]}},"type":["object","null"]};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema76.type},message:"must be object,null",parentSchema:schema76};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema76};
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
const err2 = {instancePath:instancePath+"/privacy",keyword:"type",params:{type: schema76.properties.privacy.type},message:"must be string,null",parentSchema:schema76.properties.privacy};
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
const err3 = {instancePath:instancePath+"/privacy",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema76.properties.privacy};
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
const err4 = {instancePath:instancePath+"/terms",keyword:"type",params:{type: schema76.properties.terms.type},message:"must be string,null",parentSchema:schema76.properties.terms};
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
const err5 = {instancePath:instancePath+"/terms",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema76.properties.terms};
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
const err6 = {instancePath:instancePath+"/imprint",keyword:"type",params:{type: schema76.properties.imprint.type},message:"must be string,null",parentSchema:schema76.properties.imprint};
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
const err7 = {instancePath:instancePath+"/imprint",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema76.properties.imprint};
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
const err8 = {instancePath:instancePath+"/accessibility",keyword:"type",params:{type: schema76.properties.accessibility.type},message:"must be string,null",parentSchema:schema76.properties.accessibility};
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
const err9 = {instancePath:instancePath+"/accessibility",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema76.properties.accessibility};
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
validate175.errors = vErrors;
return errors === 0;
}

const schema77 = {"additionalProperties":false,"properties":{"privacy":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"],"type":["string","null"]},"terms":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"],"type":["string","null"]},"imprint":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"],"type":["string","null"]}},"type":["object","null"]};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: schema77.type},message:"must be object,null",parentSchema:schema77};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema77};
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
const err2 = {instancePath:instancePath+"/privacy",keyword:"type",params:{type: schema77.properties.privacy.type},message:"must be string,null",parentSchema:schema77.properties.privacy};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err3 = {instancePath:instancePath+"/privacy",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"+"\"",parentSchema:schema77.properties.privacy};
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
const err4 = {instancePath:instancePath+"/terms",keyword:"type",params:{type: schema77.properties.terms.type},message:"must be string,null",parentSchema:schema77.properties.terms};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern14.test(data1)){
const err5 = {instancePath:instancePath+"/terms",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"+"\"",parentSchema:schema77.properties.terms};
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
const err6 = {instancePath:instancePath+"/imprint",keyword:"type",params:{type: schema77.properties.imprint.type},message:"must be string,null",parentSchema:schema77.properties.imprint};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
const err7 = {instancePath:instancePath+"/imprint",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"+"\"",parentSchema:schema77.properties.imprint};
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
validate177.errors = vErrors;
return errors === 0;
}

const schema78 = {"additionalProperties":false,"properties":{"email":{"maxLength":2000,"type":["string","null"]},"phone":{"maxLength":2000,"type":["string","null"]}},"type":["object","null"]};

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
if(!((key0 === "email") || (key0 === "phone"))){
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
if(data.email !== undefined){
let data0 = data.email;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/email",keyword:"type",params:{type: schema78.properties.email.type},message:"must be string,null",parentSchema:schema78.properties.email};
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
const err3 = {instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema78.properties.email};
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
const err4 = {instancePath:instancePath+"/phone",keyword:"type",params:{type: schema78.properties.phone.type},message:"must be string,null",parentSchema:schema78.properties.phone};
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
const err5 = {instancePath:instancePath+"/phone",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema78.properties.phone};
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
validate179.errors = vErrors;
return errors === 0;
}

const schema79 = {"additionalProperties":false,"properties":{"require2fa":{"enum":["none","all",null]}},"type":["object","null"]};

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
if(!(key0 === "require2fa")){
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
if(data.require2fa !== undefined){
let data0 = data.require2fa;
if(!(((data0 === "none") || (data0 === "all")) || (data0 === null))){
const err2 = {instancePath:instancePath+"/require2fa",keyword:"enum",params:{allowedValues: schema79.properties.require2fa.enum},message:"must be equal to one of the allowed values",parentSchema:schema79.properties.require2fa};
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
validate181.errors = vErrors;
return errors === 0;
}

const schema80 = {"additionalProperties":false,"properties":{"maintenance":{"$ref":"#/definitions/part28"}},"type":"object"};
const schema81 = {"additionalProperties":false,"properties":{"text":{"maxLength":2000,"type":["string","null"]},"until":{"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-01T12:00:00Z"],"type":["string","null"]}},"type":["object","null"]};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((key0 === "text") || (key0 === "until"))){
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
if(data.text !== undefined){
let data0 = data.text;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/text",keyword:"type",params:{type: schema81.properties.text.type},message:"must be string,null",parentSchema:schema81.properties.text};
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
const err3 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema81.properties.text};
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
const err4 = {instancePath:instancePath+"/until",keyword:"type",params:{type: schema81.properties.until.type},message:"must be string,null",parentSchema:schema81.properties.until};
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
const err5 = {instancePath:instancePath+"/until",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\"",parentSchema:schema81.properties.until};
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
validate184.errors = vErrors;
return errors === 0;
}


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "maintenance")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema80};
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
if(!(validate184(data.maintenance, {instancePath:instancePath+"/maintenance",parentData:data,parentDataProperty:"maintenance",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema80};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}

const schema82 = {"additionalProperties":false,"properties":{"host":{"minLength":1,"maxLength":253,"type":["string","null"]},"port":{"minimum":1,"maximum":65535,"type":["integer","null"]},"username":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["acme"],"type":["string","null"]},"password":{"$ref":"#/definitions/part7"},"from":{"maxLength":2000,"type":["string","null"]},"name":{"maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["mail.acme.example"],"type":["string","null"]},"ca":{"minLength":50,"maxLength":50000,"pattern":"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$","examples":["-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"],"type":["string","null"]}},"type":["object","null"]};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((((((key0 === "host") || (key0 === "port")) || (key0 === "username")) || (key0 === "password")) || (key0 === "from")) || (key0 === "name")) || (key0 === "ca"))){
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
if(data.host !== undefined){
let data0 = data.host;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/host",keyword:"type",params:{type: schema82.properties.host.type},message:"must be string,null",parentSchema:schema82.properties.host};
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
const err3 = {instancePath:instancePath+"/host",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema82.properties.host};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/host",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema82.properties.host};
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
const err5 = {instancePath:instancePath+"/port",keyword:"type",params:{type: schema82.properties.port.type},message:"must be integer,null",parentSchema:schema82.properties.port};
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
const err6 = {instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema82.properties.port};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema82.properties.port};
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
const err8 = {instancePath:instancePath+"/username",keyword:"type",params:{type: schema82.properties.username.type},message:"must be string,null",parentSchema:schema82.properties.username};
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
const err9 = {instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}$"+"\"",parentSchema:schema82.properties.username};
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
if(!(validate136(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data4 = data.from;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/from",keyword:"type",params:{type: schema82.properties.from.type},message:"must be string,null",parentSchema:schema82.properties.from};
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
const err11 = {instancePath:instancePath+"/from",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema82.properties.from};
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
const err12 = {instancePath:instancePath+"/name",keyword:"type",params:{type: schema82.properties.name.type},message:"must be string,null",parentSchema:schema82.properties.name};
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
const err13 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema82.properties.name};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern20.test(data5)){
const err14 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",parentSchema:schema82.properties.name};
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
const err15 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: schema82.properties.ca.type},message:"must be string,null",parentSchema:schema82.properties.ca};
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
const err16 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 50000},message:"must NOT have more than 50000 characters",parentSchema:schema82.properties.ca};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func3(data6) < 50){
const err17 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 50},message:"must NOT have fewer than 50 characters",parentSchema:schema82.properties.ca};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern21.test(data6)){
const err18 = {instancePath:instancePath+"/ca",keyword:"pattern",params:{pattern: "^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$"},message:"must match pattern \""+"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$"+"\"",parentSchema:schema82.properties.ca};
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
validate187.errors = vErrors;
return errors === 0;
}

const schema83 = {"additionalProperties":false,"properties":{"maxAge":{"minimum":0,"maximum":63072000,"type":["integer","null"]},"includeSubDomains":{"type":["boolean","null"]}},"type":"object"};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "maxAge") || (key0 === "includeSubDomains"))){
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
if(data.maxAge !== undefined){
let data0 = data.maxAge;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/maxAge",keyword:"type",params:{type: schema83.properties.maxAge.type},message:"must be integer,null",parentSchema:schema83.properties.maxAge};
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
const err2 = {instancePath:instancePath+"/maxAge",keyword:"maximum",params:{comparison: "<=", limit: 63072000},message:"must be <= 63072000",parentSchema:schema83.properties.maxAge};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/maxAge",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema83.properties.maxAge};
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
const err4 = {instancePath:instancePath+"/includeSubDomains",keyword:"type",params:{type: schema83.properties.includeSubDomains.type},message:"must be boolean,null",parentSchema:schema83.properties.includeSubDomains};
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
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema83};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="portal-layer.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
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
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err0 = {instancePath,keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema49};
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
const err1 = {instancePath,keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",parentSchema:schema49};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",parentSchema:schema49};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema49};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema49.properties, key0))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema49};
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
const err5 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "portico/v1"},message:"must be equal to constant",parentSchema:schema49.properties.apiVersion};
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
const err6 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema49.properties.kind.enum},message:"must be equal to one of the allowed values",parentSchema:schema49.properties.kind};
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
const err7 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema49.properties.name};
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
const err8 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema49.properties.name};
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
const err9 = {instancePath:instancePath+"/renamedFrom",keyword:"type",params:{type: schema49.properties.renamedFrom.type},message:"must be string,null",parentSchema:schema49.properties.renamedFrom};
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
const err10 = {instancePath:instancePath+"/renamedFrom",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema49.properties.renamedFrom};
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
const err11 = {instancePath:instancePath+"/brand",keyword:"type",params:{type: schema49.properties.brand.type},message:"must be string,null",parentSchema:schema49.properties.brand};
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
const err12 = {instancePath:instancePath+"/brand",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}$"+"\"",parentSchema:schema49.properties.brand};
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
if(!(validate124(data.domains, {instancePath:instancePath+"/domains",parentData:data,parentDataProperty:"domains",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.signup !== undefined){
if(!(validate126(data.signup, {instancePath:instancePath+"/signup",parentData:data,parentDataProperty:"signup",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.currencies !== undefined){
if(!(validate128(data.currencies, {instancePath:instancePath+"/currencies",parentData:data,parentDataProperty:"currencies",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.payments !== undefined){
if(!(validate130(data.payments, {instancePath:instancePath+"/payments",parentData:data,parentDataProperty:"payments",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.sections !== undefined){
if(!(validate141(data.sections, {instancePath:instancePath+"/sections",parentData:data,parentDataProperty:"sections",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.sectionLinks !== undefined){
let data10 = data.sectionLinks;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err13 = {instancePath:instancePath+"/sectionLinks",keyword:"type",params:{type: schema49.properties.sectionLinks.type},message:"must be object,null",parentSchema:schema49.properties.sectionLinks};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
let data11 = data10[key1];
if((typeof data11 !== "string") && (data11 !== null)){
const err14 = {instancePath:instancePath+"/sectionLinks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema49.properties.sectionLinks.additionalProperties.type},message:"must be string,null",parentSchema:schema49.properties.sectionLinks.additionalProperties};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data11 === "string"){
if(func3(data11) > 2000){
const err15 = {instancePath:instancePath+"/sectionLinks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema49.properties.sectionLinks.additionalProperties};
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
if(!(validate143(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.retention !== undefined){
if(!(validate153(data.retention, {instancePath:instancePath+"/retention",parentData:data,parentDataProperty:"retention",rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
if(data.reports !== undefined){
if(!(validate155(data.reports, {instancePath:instancePath+"/reports",parentData:data,parentDataProperty:"reports",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.theme !== undefined){
if(!(validate160(data.theme, {instancePath:instancePath+"/theme",parentData:data,parentDataProperty:"theme",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data.texts !== undefined){
let data16 = data.texts;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err16 = {instancePath:instancePath+"/texts",keyword:"type",params:{type: schema49.properties.texts.type},message:"must be object,null",parentSchema:schema49.properties.texts};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
let data17 = data16[key2];
if((typeof data17 !== "string") && (data17 !== null)){
const err17 = {instancePath:instancePath+"/texts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema49.properties.texts.additionalProperties.type},message:"must be string,null",parentSchema:schema49.properties.texts.additionalProperties};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data17 === "string"){
if(func3(data17) > 2000){
const err18 = {instancePath:instancePath+"/texts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema49.properties.texts.additionalProperties};
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
if(!(validate173(data.locales, {instancePath:instancePath+"/locales",parentData:data,parentDataProperty:"locales",rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate175(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data.legal !== undefined){
if(!(validate177(data.legal, {instancePath:instancePath+"/legal",parentData:data,parentDataProperty:"legal",rootData}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.support !== undefined){
if(!(validate179(data.support, {instancePath:instancePath+"/support",parentData:data,parentDataProperty:"support",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.auth !== undefined){
if(!(validate181(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data23 = data.status;
const _errs38 = errors;
let valid4 = false;
let passing0 = null;
const _errs39 = errors;
if("live" !== data23){
const err19 = {instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "live"},message:"must be equal to constant",parentSchema:schema49.properties.status.oneOf[0]};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs39 === errors;
if(_valid1){
valid4 = true;
passing0 = 0;
}
const _errs40 = errors;
if(!(validate183(data23, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
var _valid1 = _errs40 === errors;
if(_valid1 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid4 = true;
passing0 = 1;
}
const _errs41 = errors;
if(data23 !== null){
const err20 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "null"},message:"must be null",parentSchema:schema49.properties.status.oneOf[2]};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs41 === errors;
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
const err21 = {instancePath:instancePath+"/status",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",parentSchema:schema49.properties.status};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
if(data.footer !== undefined){
let data24 = data.footer;
if((typeof data24 !== "string") && (data24 !== null)){
const err22 = {instancePath:instancePath+"/footer",keyword:"type",params:{type: schema49.properties.footer.type},message:"must be string,null",parentSchema:schema49.properties.footer};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data24 === "string"){
if(func3(data24) > 2000){
const err23 = {instancePath:instancePath+"/footer",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema49.properties.footer};
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
if(!(validate187(data.smtp, {instancePath:instancePath+"/smtp",parentData:data,parentDataProperty:"smtp",rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if(data.protect !== undefined){
let data26 = data.protect;
if((typeof data26 !== "boolean") && (data26 !== null)){
const err24 = {instancePath:instancePath+"/protect",keyword:"type",params:{type: schema49.properties.protect.type},message:"must be boolean,null",parentSchema:schema49.properties.protect};
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
let data27 = data.hsts;
const _errs49 = errors;
let valid5 = false;
let passing1 = null;
const _errs50 = errors;
if("off" !== data27){
const err25 = {instancePath:instancePath+"/hsts",keyword:"const",params:{allowedValue: "off"},message:"must be equal to constant",parentSchema:schema49.properties.hsts.oneOf[0]};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs50 === errors;
if(_valid2){
valid5 = true;
passing1 = 0;
}
const _errs51 = errors;
if(!(validate190(data27, {instancePath:instancePath+"/hsts",parentData:data,parentDataProperty:"hsts",rootData}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
var _valid2 = _errs51 === errors;
if(_valid2 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid5 = true;
passing1 = 1;
}
const _errs52 = errors;
if(data27 !== null){
const err26 = {instancePath:instancePath+"/hsts",keyword:"type",params:{type: "null"},message:"must be null",parentSchema:schema49.properties.hsts.oneOf[2]};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid2 = _errs52 === errors;
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
const err27 = {instancePath:instancePath+"/hsts",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",parentSchema:schema49.properties.hsts};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
if(data.extends !== undefined){
let data28 = data.extends;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err28 = {instancePath:instancePath+"/extends",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema49.properties.extends};
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
const err29 = {instancePath:instancePath+"/extends",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema49.properties.extends};
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
const err30 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema49};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

export const PorticoSettings = validate192;
const schema84 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"portico.schema.json","type":"object","additionalProperties":false,"properties":{"source":{"$ref":"#/definitions/part9"},"sources":{"type":"array","maxItems":1000,"items":{"$ref":"#/definitions/part10"}},"handOver":{"type":"object","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$","examples":["reseller2"]}},"store":{"type":"string","pattern":"^(sqlite:.+|postgres(ql)?://.+)$","examples":["sqlite:./var/portico.db"]},"edge":{"$ref":"#/definitions/part12"},"geo":{"$ref":"#/definitions/part13"},"certificates":{"$ref":"#/definitions/part26"},"console":{"$ref":"#/definitions/part37"},"operations":{"$ref":"#/definitions/part39"},"scripts":{"$ref":"#/definitions/part40"},"guards":{"$ref":"#/definitions/part45"},"mail":{"$ref":"#/definitions/part47"},"emails":{"$ref":"#/definitions/part48"},"calls":{"$ref":"#/definitions/part51"},"customers":{"$ref":"#/definitions/part52"},"notify":{"type":"array","maxItems":20,"items":{"$ref":"#/definitions/part55"}},"audit":{"$ref":"#/definitions/part58"},"hooks":{"$ref":"#/definitions/part62"},"outgoing":{"$ref":"#/definitions/part63"},"secrets":{"type":"object","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},"additionalProperties":{"type":"array","maxItems":100,"items":{"type":"string","pattern":"^([A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]{3,}\\*|\\.{0,2}[^*\\n]*/[^*\\n]*)$","maxLength":500,"examples":["ACME_SMTP_PASSWORD"]}}},"recordings":{"$ref":"#/definitions/part64"},"stripe":{"$ref":"#/definitions/part65"},"security":{"$ref":"#/definitions/part66"}},"definitions":{"part0":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["STATUS_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part1":{"type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"type":"string","enum":["github","gitlab","gitea","bitbucket"]},"token":{"$ref":"#/definitions/part0"},"project":{"type":"string","pattern":"^[A-Za-z0-9._~/-]{1,500}$","examples":["acme/portals"]},"api":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://git.acme.example/api/v4"]}}},"part2":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SOURCE_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part3":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["GITHUB_APP_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part4":{"type":"object","additionalProperties":false,"required":["id","installation","key"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,100}$","examples":["Iv23liABCDEFGHIJKLMN"]},"installation":{"type":"string","pattern":"^[0-9]{1,20}$","examples":["12345678"]},"key":{"$ref":"#/definitions/part3"},"api":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://github.acme.example/api/v3"]}}},"part5":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SOURCE_SSH_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part6":{"type":"object","additionalProperties":false,"required":[],"properties":{"username":{"type":"string","minLength":1,"maxLength":200},"token":{"$ref":"#/definitions/part2"},"githubApp":{"$ref":"#/definitions/part4"},"sshKey":{"$ref":"#/definitions/part5"},"knownHosts":{"type":"string","minLength":1,"maxLength":500},"userConfiguration":{"type":"boolean"}}},"part7":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["HOOK_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part8":{"type":"object","additionalProperties":false,"required":["portals"],"properties":{"portals":{"anyOf":[{"type":"string","pattern":"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$","maxLength":300,"examples":["reseller1-*"]},{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","pattern":"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$","maxLength":300,"examples":["reseller1-*"]}}]},"domains":{"anyOf":[{"type":"string","pattern":"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$","maxLength":300,"examples":["*.reseller1.example"]},{"type":"array","maxItems":1000,"items":{"type":"string","pattern":"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$","maxLength":300,"examples":["*.reseller1.example"]}}]},"templates":{"type":"string","enum":["shared","own"]},"policies":{"type":"string","enum":["shared","own"]}}},"part9":{"type":"object","additionalProperties":false,"required":[],"properties":{"repository":{"type":"string","minLength":1,"maxLength":2000},"branch":{"type":"string","minLength":1,"maxLength":200},"path":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":200,"examples":["portals"]},"every":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"timeout":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"status":{"$ref":"#/definitions/part1"},"auth":{"$ref":"#/definitions/part6"},"ca":{"type":"string","minLength":1,"maxLength":500},"proxy":{"type":"string","pattern":"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$","examples":["http://proxy.acme.example:3128"]},"webhookSecret":{"anyOf":[{"$ref":"#/definitions/part7"},{"type":"array","items":{"$ref":"#/definitions/part7"},"minItems":1,"maxItems":2}]},"requireSignedBy":{"type":"string","minLength":1,"maxLength":500},"may":{"$ref":"#/definitions/part8"}}},"part10":{"type":"object","additionalProperties":false,"required":["name","repository"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$","examples":["reseller1"]},"repository":{"type":"string","minLength":1,"maxLength":2000},"branch":{"type":"string","minLength":1,"maxLength":200},"path":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":200,"examples":["portals"]},"every":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"timeout":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"status":{"$ref":"#/definitions/part1"},"auth":{"$ref":"#/definitions/part6"},"ca":{"type":"string","minLength":1,"maxLength":500},"proxy":{"type":"string","pattern":"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$","examples":["http://proxy.acme.example:3128"]},"webhookSecret":{"anyOf":[{"$ref":"#/definitions/part7"},{"type":"array","items":{"$ref":"#/definitions/part7"},"minItems":1,"maxItems":2}]},"requireSignedBy":{"type":"string","minLength":1,"maxLength":500},"may":{"$ref":"#/definitions/part8"}}},"part11":{"type":"object","additionalProperties":false,"required":["https"],"properties":{"https":{"type":"integer","minimum":1,"maximum":65535}}},"part12":{"type":"object","additionalProperties":false,"required":[],"properties":{"public":{"$ref":"#/definitions/part11"},"target":{"type":"string","minLength":1,"maxLength":253},"http":{"type":"string","maxLength":100},"https":{"type":"string","maxLength":100},"countryHeader":{"type":["string","null"],"pattern":"^[A-Za-z][A-Za-z0-9-]{0,63}$","examples":["CF-IPCountry"]},"trustedProxies":{"type":"array","items":{"type":"string","maxLength":64},"maxItems":100},"resolvers":{"type":"array","items":{"type":"string","minLength":2,"maxLength":64},"maxItems":10},"zone":{"type":"string","pattern":"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["portals.example.net"]},"internalNames":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9-]+(\\.[a-z0-9-]+)*$","maxLength":253,"examples":["internal"]},"maxItems":20,"uniqueItems":true},"lostGrace":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["24h"]},"probe":{"type":"string","pattern":"^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$","maxLength":300,"examples":["edge.example.net:443"]},"connectionsPerAddress":{"type":"integer","minimum":1,"maximum":10000}}},"part13":{"type":"object","additionalProperties":false,"required":[],"properties":{"database":{"type":["string","null"],"minLength":1,"maxLength":500}}},"part14":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part15":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_OLD_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part16":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["EAB_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part17":{"type":"object","additionalProperties":false,"required":["keyId","key"],"properties":{"keyId":{"type":"string","minLength":1,"maxLength":500},"key":{"$ref":"#/definitions/part16"}}},"part18":{"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":1000000},"per":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["3h"]}}},"part19":{"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":1000000},"per":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["168h"]}}},"part20":{"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":1000000},"per":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["1h"]}}},"part21":{"type":"object","additionalProperties":false,"properties":{"orders":{"$ref":"#/definitions/part18"},"certificates":{"$ref":"#/definitions/part19"},"duplicates":{"$ref":"#/definitions/part19"},"failures":{"$ref":"#/definitions/part20"}}},"part22":{"type":"object","additionalProperties":false,"required":["directory"],"properties":{"directory":{"type":"string","pattern":"^https://[^\\s\"'<>\\\\]+$","maxLength":2000,"examples":["https://acme-v02.api.letsencrypt.org/directory"]},"email":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@operator.example"]},"eab":{"$ref":"#/definitions/part17"},"ca":{"type":"string","minLength":1,"maxLength":500},"profile":{"type":"string","minLength":1,"maxLength":100},"challenges":{"type":"array","minItems":1,"maxItems":2,"uniqueItems":true,"items":{"enum":["http-01","tls-alpn-01"]}},"preferredChain":{"type":"string","minLength":1,"maxLength":200},"limits":{"$ref":"#/definitions/part21"}}},"part23":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["ZONE_CHAIN"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part24":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["ZONE_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part25":{"type":"object","additionalProperties":false,"required":["hosts","chain","key"],"properties":{"hosts":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["*.portals.example.net"]}},"chain":{"$ref":"#/definitions/part23"},"key":{"$ref":"#/definitions/part24"}}},"part26":{"type":"object","additionalProperties":false,"required":[],"properties":{"issuer":{"enum":["internal","acme"]},"secretKey":{"$ref":"#/definitions/part14"},"secretKeyFallbacks":{"anyOf":[{"$ref":"#/definitions/part15"},{"type":"array","items":{"$ref":"#/definitions/part15"},"minItems":1,"maxItems":5}]},"acme":{"type":"array","maxItems":10,"items":{"$ref":"#/definitions/part22"}},"keyType":{"enum":["ecdsa-p256","rsa-3072"]},"provided":{"type":"array","maxItems":50,"items":{"$ref":"#/definitions/part25"}}}},"part27":{"type":"object","additionalProperties":false,"required":["email","role"],"properties":{"email":{"type":"string","pattern":"^[^\\s@]{1,64}@[^\\s@]{1,190}$","maxLength":254,"examples":["ada@operator.example"]},"role":{"type":"string","enum":["viewer","operator","admin"]}}},"part28":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["CONSOLE_OPENID_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part29":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"viewer":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"operator":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"admin":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}}}},"part30":{"type":"object","additionalProperties":false,"required":["issuer","clientId","roles"],"properties":{"issuer":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://id.operator.example/realms/staff"]},"clientId":{"type":"string","minLength":1,"maxLength":200},"clientSecret":{"$ref":"#/definitions/part28"},"scopes":{"type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","pattern":"^[!#-\\[\\]-~]{1,100}$","examples":["groups"]}},"claim":{"type":"string","minLength":1,"maxLength":200},"acr":{"type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","pattern":"^[!-~]{1,200}$","examples":["urn:example:mfa"]}},"roles":{"$ref":"#/definitions/part29"}}},"part31":{"type":"object","additionalProperties":false,"required":[],"properties":{"life":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["720h"]},"maxLife":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["2160h"]}}},"part32":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["CONSOLE_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part33":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["MAIL_REPORTS_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part34":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["MAIL_REPORTS_PASSWORD"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part35":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["MAILGUN_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part36":{"type":"object","additionalProperties":false,"required":[],"properties":{"secret":{"$ref":"#/definitions/part33"},"password":{"$ref":"#/definitions/part34"},"mailgunKey":{"$ref":"#/definitions/part35"},"snsTopic":{"type":"string","maxLength":300,"pattern":"^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+$","examples":["arn:aws:sns:eu-central-1:123456789012:bounces"]}}},"part37":{"type":"object","additionalProperties":false,"required":[],"properties":{"listen":{"type":"string","maxLength":100},"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://console.operator.example"]},"environment":{"type":"string","minLength":1,"maxLength":40},"users":{"type":"array","maxItems":500,"items":{"$ref":"#/definitions/part27"}},"openid":{"$ref":"#/definitions/part30"},"recentProof":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["10m"]},"insecure":{"type":"boolean"},"tokens":{"$ref":"#/definitions/part31"},"token":{"$ref":"#/definitions/part32"},"mailReports":{"$ref":"#/definitions/part36"}}},"part38":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["METRICS_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part39":{"type":"object","additionalProperties":false,"required":[],"properties":{"token":{"$ref":"#/definitions/part38"},"listen":{"type":"string","maxLength":100}}},"part40":{"type":"object","additionalProperties":false,"required":[],"properties":{"inPage":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme"]},"maxItems":1000,"uniqueItems":true}}},"part41":{"type":"object","additionalProperties":false,"required":[],"properties":{"brands":{"type":"integer","minimum":0,"maximum":1000000},"percent":{"type":"number","minimum":0,"maximum":100},"brandsPerHour":{"type":"integer","minimum":0,"maximum":1000000},"percentPerHour":{"type":"number","minimum":0,"maximum":100}}},"part42":{"type":"object","additionalProperties":false,"required":[],"properties":{"visibility":{"$ref":"#/definitions/part41"},"access":{"$ref":"#/definitions/part41"},"money":{"$ref":"#/definitions/part41"},"code":{"$ref":"#/definitions/part41"},"appearance":{"$ref":"#/definitions/part41"}}},"part43":{"type":"object","additionalProperties":false,"required":[],"properties":{"by":{"type":"array","items":{"type":"string","enum":["console","command","trailer"]},"minItems":1,"maxItems":3},"trailer":{"type":"string","enum":["any","signed"]},"secondPerson":{"type":"boolean"}}},"part44":{"type":"object","additionalProperties":false,"required":["cron"],"properties":{"cron":{"type":"string","pattern":"^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$","maxLength":200,"examples":["* 9-16 * * 1-4"]},"timezone":{"type":"string","minLength":1,"maxLength":64}}},"part45":{"type":"object","additionalProperties":false,"required":[],"properties":{"maxRemovals":{"type":"integer","minimum":0,"maximum":1000000},"maxRemovalPercent":{"type":"number","minimum":0,"maximum":100},"maxRemovalsPerHour":{"type":"integer","minimum":0,"maximum":1000000},"maxRemovalPercentPerHour":{"type":"number","minimum":0,"maximum":100},"changes":{"$ref":"#/definitions/part42"},"approval":{"$ref":"#/definitions/part43"},"selfHeal":{"type":"boolean"},"windows":{"type":"array","maxItems":20,"items":{"$ref":"#/definitions/part44"}}}},"part46":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SMTP_PASSWORD"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part47":{"type":"object","additionalProperties":false,"required":["host","from"],"properties":{"host":{"type":"string","minLength":1,"maxLength":253},"port":{"type":"integer","minimum":1,"maximum":65535},"username":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["portico"]},"password":{"$ref":"#/definitions/part46"},"from":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["portico@operator.example"]},"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["edge.operator.example"]},"ca":{"type":"string","minLength":1,"maxLength":500}}},"part48":{"type":"object","additionalProperties":false,"required":[],"properties":{"unconfirmedPerDay":{"type":"integer","minimum":1,"maximum":1000},"addressPerHour":{"type":"integer","minimum":1,"maximum":10000},"customerPerHour":{"type":"integer","minimum":1,"maximum":100000},"portalPerHour":{"type":"integer","minimum":1,"maximum":10000000}}},"part49":{"type":"object","additionalProperties":false,"required":[],"properties":{"country":{"type":"string","pattern":"^[1-9][0-9]{0,3}$","examples":["49"]},"international":{"type":"string","pattern":"^[0-9]{1,6}$","examples":["00"]},"trunk":{"type":"string","pattern":"^[0-9]{1,3}$","examples":["0"]},"national":{"type":"integer","minimum":4,"maximum":14}}},"part50":{"type":"object","additionalProperties":false,"required":["name","dialing"],"properties":{"name":{"type":"string","minLength":1,"maxLength":64},"dialing":{"$ref":"#/definitions/part49"}}},"part51":{"type":"object","additionalProperties":false,"required":[],"properties":{"origins":{"type":"array","maxItems":200,"items":{"$ref":"#/definitions/part50"}}}},"part52":{"type":"object","additionalProperties":false,"required":[],"properties":{"recentProof":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["10m"]},"proofAbove":{"type":"integer","minimum":0,"maximum":1000000},"pendingPayments":{"type":"integer","minimum":1,"maximum":1000},"pendingAmount":{"type":"integer","minimum":1,"maximum":1000000000},"refusedDestinations":{"type":"array","maxItems":500,"items":{"type":"string","pattern":"^[1-9][0-9]{0,14}$","examples":["4490"]}}}},"part53":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_NOTIFY_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part54":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SLACK_HOOK"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part55":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"webhook":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/hook"]},"secret":{"$ref":"#/definitions/part53"},"email":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@operator.example"]},"slack":{"$ref":"#/definitions/part54"},"on":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["applied","failed","blocked","drift","domain-lost","certificate-failed","certificate-expiring","impaired"]}}}},"part56":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_AUDIT_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}},"part57":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"file":{"type":"string","minLength":1,"maxLength":500},"syslog":{"type":"string","maxLength":300,"pattern":"^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$","examples":["tls://logs.operator.example:6514"]},"ca":{"type":"string","minLength":1,"maxLength":500},"webhook":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://siem.operator.example/hook"]},"secret":{"$ref":"#/definitions/part56"}}},"part58":{"type":"object","additionalProperties":false,"properties":{"stream":{"type":"array","maxItems":10,"items":{"$ref":"#/definitions/part57"}}}},"part59":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/signup"]},"secret":{"$ref":"#/definitions/part46"}}},"part60":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/sms"]},"secret":{"$ref":"#/definitions/part46"}}},"part61":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://scanner.example/scan"]},"secret":{"$ref":"#/definitions/part46"}}},"part62":{"type":"object","additionalProperties":false,"properties":{"signup":{"$ref":"#/definitions/part59"},"phone":{"$ref":"#/definitions/part60"},"scan":{"$ref":"#/definitions/part61"}}},"part63":{"type":"object","additionalProperties":false,"required":[],"properties":{"allow":{"type":"array","items":{"type":"string","maxLength":64},"maxItems":100},"mailPorts":{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":65535}}}},"part64":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","maxLength":500,"pattern":"^https?://[A-Za-z0-9.:\\[\\]_-]+/(?:[!\"$->@-z|~]|\\{customer\\})*\\{portal\\}(?:[!\"$->@-z|~]|\\{customer\\})*/\\{file\\}$","examples":["https://recordings.operator.example/{portal}/{file}"]},"authorization":{"$ref":"#/definitions/part46"}}},"part65":{"type":"object","additionalProperties":false,"properties":{"api":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["http://127.0.0.1:12111"]}}},"part66":{"type":"object","additionalProperties":false,"required":["contact"],"properties":{"contact":{"type":"array","minItems":1,"maxItems":5,"items":{"type":"string","pattern":"^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$","examples":["mailto:security@operator.example"]}}}}}};
const schema85 = {"type":"object","additionalProperties":false,"required":[],"properties":{"repository":{"type":"string","minLength":1,"maxLength":2000},"branch":{"type":"string","minLength":1,"maxLength":200},"path":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":200,"examples":["portals"]},"every":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"timeout":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"status":{"$ref":"#/definitions/part1"},"auth":{"$ref":"#/definitions/part6"},"ca":{"type":"string","minLength":1,"maxLength":500},"proxy":{"type":"string","pattern":"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$","examples":["http://proxy.acme.example:3128"]},"webhookSecret":{"anyOf":[{"$ref":"#/definitions/part7"},{"type":"array","items":{"$ref":"#/definitions/part7"},"minItems":1,"maxItems":2}]},"requireSignedBy":{"type":"string","minLength":1,"maxLength":500},"may":{"$ref":"#/definitions/part8"}}};
const pattern70 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
const pattern71 = new RegExp("^[1-9][0-9]{0,5}(s|m|h)$", "u");
const pattern82 = new RegExp("^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$", "u");
const schema86 = {"type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"type":"string","enum":["github","gitlab","gitea","bitbucket"]},"token":{"$ref":"#/definitions/part0"},"project":{"type":"string","pattern":"^[A-Za-z0-9._~/-]{1,500}$","examples":["acme/portals"]},"api":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://git.acme.example/api/v4"]}}};
const schema87 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["STATUS_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema87};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema87};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema87};
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
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema87.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema87.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema87.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema87.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema87.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema87};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}

const pattern74 = new RegExp("^[A-Za-z0-9._~/-]{1,500}$", "u");
const pattern75 = new RegExp("^https?://[!-~]{1,500}$", "u");

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'",parentSchema:schema86};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema86};
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
const err2 = {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema86.properties.host};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data0 === "github") || (data0 === "gitlab")) || (data0 === "gitea")) || (data0 === "bitbucket"))){
const err3 = {instancePath:instancePath+"/host",keyword:"enum",params:{allowedValues: schema86.properties.host.enum},message:"must be equal to one of the allowed values",parentSchema:schema86.properties.host};
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
if(!(validate195(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
if(data.project !== undefined){
let data2 = data.project;
if(typeof data2 === "string"){
if(!pattern74.test(data2)){
const err4 = {instancePath:instancePath+"/project",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~/-]{1,500}$"},message:"must match pattern \""+"^[A-Za-z0-9._~/-]{1,500}$"+"\"",parentSchema:schema86.properties.project};
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
const err5 = {instancePath:instancePath+"/project",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema86.properties.project};
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
if(!pattern75.test(data3)){
const err6 = {instancePath:instancePath+"/api",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema86.properties.api};
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
const err7 = {instancePath:instancePath+"/api",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema86.properties.api};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema86};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}

const schema88 = {"type":"object","additionalProperties":false,"required":[],"properties":{"username":{"type":"string","minLength":1,"maxLength":200},"token":{"$ref":"#/definitions/part2"},"githubApp":{"$ref":"#/definitions/part4"},"sshKey":{"$ref":"#/definitions/part5"},"knownHosts":{"type":"string","minLength":1,"maxLength":500},"userConfiguration":{"type":"boolean"}}};
const schema89 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SOURCE_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

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

const schema90 = {"type":"object","additionalProperties":false,"required":["id","installation","key"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,100}$","examples":["Iv23liABCDEFGHIJKLMN"]},"installation":{"type":"string","pattern":"^[0-9]{1,20}$","examples":["12345678"]},"key":{"$ref":"#/definitions/part3"},"api":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://github.acme.example/api/v3"]}}};
const pattern77 = new RegExp("^[A-Za-z0-9._-]{1,100}$", "u");
const pattern78 = new RegExp("^[0-9]{1,20}$", "u");
const schema91 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["GITHUB_APP_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate202.errors = vErrors;
return errors === 0;
}


function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",parentSchema:schema90};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.installation === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "installation"},message:"must have required property '"+"installation"+"'",parentSchema:schema90};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",parentSchema:schema90};
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
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema90};
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
if(!pattern77.test(data0)){
const err4 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,100}$"+"\"",parentSchema:schema90.properties.id};
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
const err5 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema90.properties.id};
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
if(!pattern78.test(data1)){
const err6 = {instancePath:instancePath+"/installation",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"},message:"must match pattern \""+"^[0-9]{1,20}$"+"\"",parentSchema:schema90.properties.installation};
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
const err7 = {instancePath:instancePath+"/installation",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema90.properties.installation};
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
if(!(validate202(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.api !== undefined){
let data3 = data.api;
if(typeof data3 === "string"){
if(!pattern75.test(data3)){
const err8 = {instancePath:instancePath+"/api",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema90.properties.api};
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
const err9 = {instancePath:instancePath+"/api",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema90.properties.api};
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
const err10 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema90};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}

const schema92 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SOURCE_SSH_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate205.errors = vErrors;
return errors === 0;
}


function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "username") || (key0 === "token")) || (key0 === "githubApp")) || (key0 === "sshKey")) || (key0 === "knownHosts")) || (key0 === "userConfiguration"))){
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
if(data.username !== undefined){
let data0 = data.username;
if(typeof data0 === "string"){
if(func3(data0) > 200){
const err1 = {instancePath:instancePath+"/username",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema88.properties.username};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/username",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema88.properties.username};
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
const err3 = {instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema88.properties.username};
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
if(data.githubApp !== undefined){
if(!(validate201(data.githubApp, {instancePath:instancePath+"/githubApp",parentData:data,parentDataProperty:"githubApp",rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
if(data.sshKey !== undefined){
if(!(validate205(data.sshKey, {instancePath:instancePath+"/sshKey",parentData:data,parentDataProperty:"sshKey",rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.knownHosts !== undefined){
let data4 = data.knownHosts;
if(typeof data4 === "string"){
if(func3(data4) > 500){
const err4 = {instancePath:instancePath+"/knownHosts",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema88.properties.knownHosts};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data4) < 1){
const err5 = {instancePath:instancePath+"/knownHosts",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema88.properties.knownHosts};
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
const err6 = {instancePath:instancePath+"/knownHosts",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema88.properties.knownHosts};
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
const err7 = {instancePath:instancePath+"/userConfiguration",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema88.properties.userConfiguration};
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

const schema93 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["HOOK_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate208.errors = vErrors;
return errors === 0;
}

const schema94 = {"type":"object","additionalProperties":false,"required":["portals"],"properties":{"portals":{"anyOf":[{"type":"string","pattern":"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$","maxLength":300,"examples":["reseller1-*"]},{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","pattern":"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$","maxLength":300,"examples":["reseller1-*"]}}]},"domains":{"anyOf":[{"type":"string","pattern":"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$","maxLength":300,"examples":["*.reseller1.example"]},{"type":"array","maxItems":1000,"items":{"type":"string","pattern":"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$","maxLength":300,"examples":["*.reseller1.example"]}}]},"templates":{"type":"string","enum":["shared","own"]},"policies":{"type":"string","enum":["shared","own"]}}};
const pattern84 = new RegExp("^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$", "u");
const pattern86 = new RegExp("^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$", "u");

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.portals === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "portals"},message:"must have required property '"+"portals"+"'",parentSchema:schema94};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema94};
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
const err2 = {instancePath:instancePath+"/portals",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema94.properties.portals.anyOf[0]};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern84.test(data0)){
const err3 = {instancePath:instancePath+"/portals",keyword:"pattern",params:{pattern: "^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"},message:"must match pattern \""+"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"+"\"",parentSchema:schema94.properties.portals.anyOf[0]};
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
const err4 = {instancePath:instancePath+"/portals",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema94.properties.portals.anyOf[0]};
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
const err5 = {instancePath:instancePath+"/portals",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",parentSchema:schema94.properties.portals.anyOf[1]};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/portals",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema94.properties.portals.anyOf[1]};
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
const err7 = {instancePath:instancePath+"/portals/" + i0,keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema94.properties.portals.anyOf[1].items};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern84.test(data1)){
const err8 = {instancePath:instancePath+"/portals/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"},message:"must match pattern \""+"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"+"\"",parentSchema:schema94.properties.portals.anyOf[1].items};
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
const err9 = {instancePath:instancePath+"/portals/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema94.properties.portals.anyOf[1].items};
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
const err10 = {instancePath:instancePath+"/portals",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema94.properties.portals.anyOf[1]};
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
const err11 = {instancePath:instancePath+"/portals",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema94.properties.portals};
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
const err12 = {instancePath:instancePath+"/domains",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema94.properties.domains.anyOf[0]};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern86.test(data2)){
const err13 = {instancePath:instancePath+"/domains",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"+"\"",parentSchema:schema94.properties.domains.anyOf[0]};
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
const err14 = {instancePath:instancePath+"/domains",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema94.properties.domains.anyOf[0]};
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
const err15 = {instancePath:instancePath+"/domains",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",parentSchema:schema94.properties.domains.anyOf[1]};
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
const err16 = {instancePath:instancePath+"/domains/" + i1,keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema94.properties.domains.anyOf[1].items};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern86.test(data3)){
const err17 = {instancePath:instancePath+"/domains/" + i1,keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"+"\"",parentSchema:schema94.properties.domains.anyOf[1].items};
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
const err18 = {instancePath:instancePath+"/domains/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema94.properties.domains.anyOf[1].items};
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
const err19 = {instancePath:instancePath+"/domains",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema94.properties.domains.anyOf[1]};
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
const err20 = {instancePath:instancePath+"/domains",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema94.properties.domains};
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
const err21 = {instancePath:instancePath+"/templates",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema94.properties.templates};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data4 === "shared") || (data4 === "own"))){
const err22 = {instancePath:instancePath+"/templates",keyword:"enum",params:{allowedValues: schema94.properties.templates.enum},message:"must be equal to one of the allowed values",parentSchema:schema94.properties.templates};
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
const err23 = {instancePath:instancePath+"/policies",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema94.properties.policies};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((data5 === "shared") || (data5 === "own"))){
const err24 = {instancePath:instancePath+"/policies",keyword:"enum",params:{allowedValues: schema94.properties.policies.enum},message:"must be equal to one of the allowed values",parentSchema:schema94.properties.policies};
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
const err25 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema94};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema85.properties, key0))){
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
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(func3(data0) > 2000){
const err1 = {instancePath:instancePath+"/repository",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema85.properties.repository};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/repository",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema85.properties.repository};
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
const err3 = {instancePath:instancePath+"/repository",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema85.properties.repository};
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
const err4 = {instancePath:instancePath+"/branch",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema85.properties.branch};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data1) < 1){
const err5 = {instancePath:instancePath+"/branch",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema85.properties.branch};
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
const err6 = {instancePath:instancePath+"/branch",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema85.properties.branch};
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
const err7 = {instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema85.properties.path};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern70.test(data2)){
const err8 = {instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",parentSchema:schema85.properties.path};
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
const err9 = {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema85.properties.path};
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
if(!pattern71.test(data3)){
const err10 = {instancePath:instancePath+"/every",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema85.properties.every};
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
const err11 = {instancePath:instancePath+"/every",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema85.properties.every};
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
if(!pattern71.test(data4)){
const err12 = {instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema85.properties.timeout};
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
const err13 = {instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema85.properties.timeout};
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
if(!(validate194(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data.auth !== undefined){
if(!(validate198(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data.ca !== undefined){
let data7 = data.ca;
if(typeof data7 === "string"){
if(func3(data7) > 500){
const err14 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema85.properties.ca};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data7) < 1){
const err15 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema85.properties.ca};
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
const err16 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema85.properties.ca};
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
if(!pattern82.test(data8)){
const err17 = {instancePath:instancePath+"/proxy",keyword:"pattern",params:{pattern: "^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$"},message:"must match pattern \""+"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$"+"\"",parentSchema:schema85.properties.proxy};
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
const err18 = {instancePath:instancePath+"/proxy",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema85.properties.proxy};
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
if(!(validate208(data9, {instancePath:instancePath+"/webhookSecret",parentData:data,parentDataProperty:"webhookSecret",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs21 = errors;
if(Array.isArray(data9)){
if(data9.length > 2){
const err19 = {instancePath:instancePath+"/webhookSecret",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",parentSchema:schema85.properties.webhookSecret.anyOf[1]};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.length < 1){
const err20 = {instancePath:instancePath+"/webhookSecret",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema85.properties.webhookSecret.anyOf[1]};
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
if(!(validate208(data9[i0], {instancePath:instancePath+"/webhookSecret/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/webhookSecret",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema85.properties.webhookSecret.anyOf[1]};
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
const err22 = {instancePath:instancePath+"/webhookSecret",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema85.properties.webhookSecret};
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
const err23 = {instancePath:instancePath+"/requireSignedBy",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema85.properties.requireSignedBy};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func3(data11) < 1){
const err24 = {instancePath:instancePath+"/requireSignedBy",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema85.properties.requireSignedBy};
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
const err25 = {instancePath:instancePath+"/requireSignedBy",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema85.properties.requireSignedBy};
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
if(!(validate211(data.may, {instancePath:instancePath+"/may",parentData:data,parentDataProperty:"may",rootData}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema85};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}

const schema95 = {"type":"object","additionalProperties":false,"required":["name","repository"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$","examples":["reseller1"]},"repository":{"type":"string","minLength":1,"maxLength":2000},"branch":{"type":"string","minLength":1,"maxLength":200},"path":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":200,"examples":["portals"]},"every":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"timeout":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["60s"]},"status":{"$ref":"#/definitions/part1"},"auth":{"$ref":"#/definitions/part6"},"ca":{"type":"string","minLength":1,"maxLength":500},"proxy":{"type":"string","pattern":"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$","examples":["http://proxy.acme.example:3128"]},"webhookSecret":{"anyOf":[{"$ref":"#/definitions/part7"},{"type":"array","items":{"$ref":"#/definitions/part7"},"minItems":1,"maxItems":2}]},"requireSignedBy":{"type":"string","minLength":1,"maxLength":500},"may":{"$ref":"#/definitions/part8"}}};
const pattern88 = new RegExp("^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$", "u");

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema95};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.repository === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'",parentSchema:schema95};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema95.properties, key0))){
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
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern88.test(data0)){
const err3 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"+"\"",parentSchema:schema95.properties.name};
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
const err4 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema95.properties.name};
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
const err5 = {instancePath:instancePath+"/repository",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema95.properties.repository};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/repository",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema95.properties.repository};
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
const err7 = {instancePath:instancePath+"/repository",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema95.properties.repository};
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
const err8 = {instancePath:instancePath+"/branch",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema95.properties.branch};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data2) < 1){
const err9 = {instancePath:instancePath+"/branch",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema95.properties.branch};
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
const err10 = {instancePath:instancePath+"/branch",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema95.properties.branch};
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
const err11 = {instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema95.properties.path};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern70.test(data3)){
const err12 = {instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",parentSchema:schema95.properties.path};
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
const err13 = {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema95.properties.path};
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
if(!pattern71.test(data4)){
const err14 = {instancePath:instancePath+"/every",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema95.properties.every};
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
const err15 = {instancePath:instancePath+"/every",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema95.properties.every};
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
if(!pattern71.test(data5)){
const err16 = {instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema95.properties.timeout};
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
const err17 = {instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema95.properties.timeout};
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
if(!(validate194(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data.auth !== undefined){
if(!(validate198(data.auth, {instancePath:instancePath+"/auth",parentData:data,parentDataProperty:"auth",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data.ca !== undefined){
let data8 = data.ca;
if(typeof data8 === "string"){
if(func3(data8) > 500){
const err18 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema95.properties.ca};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func3(data8) < 1){
const err19 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema95.properties.ca};
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
const err20 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema95.properties.ca};
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
if(!pattern82.test(data9)){
const err21 = {instancePath:instancePath+"/proxy",keyword:"pattern",params:{pattern: "^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$"},message:"must match pattern \""+"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$"+"\"",parentSchema:schema95.properties.proxy};
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
const err22 = {instancePath:instancePath+"/proxy",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema95.properties.proxy};
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
if(!(validate208(data10, {instancePath:instancePath+"/webhookSecret",parentData:data,parentDataProperty:"webhookSecret",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var _valid0 = _errs22 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs23 = errors;
if(Array.isArray(data10)){
if(data10.length > 2){
const err23 = {instancePath:instancePath+"/webhookSecret",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",parentSchema:schema95.properties.webhookSecret.anyOf[1]};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10.length < 1){
const err24 = {instancePath:instancePath+"/webhookSecret",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema95.properties.webhookSecret.anyOf[1]};
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
if(!(validate208(data10[i0], {instancePath:instancePath+"/webhookSecret/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/webhookSecret",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema95.properties.webhookSecret.anyOf[1]};
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
const err26 = {instancePath:instancePath+"/webhookSecret",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema95.properties.webhookSecret};
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
const err27 = {instancePath:instancePath+"/requireSignedBy",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema95.properties.requireSignedBy};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func3(data12) < 1){
const err28 = {instancePath:instancePath+"/requireSignedBy",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema95.properties.requireSignedBy};
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
const err29 = {instancePath:instancePath+"/requireSignedBy",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema95.properties.requireSignedBy};
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
if(!(validate211(data.may, {instancePath:instancePath+"/may",parentData:data,parentDataProperty:"may",rootData}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema95};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}

const schema96 = {"type":"object","additionalProperties":false,"required":[],"properties":{"public":{"$ref":"#/definitions/part11"},"target":{"type":"string","minLength":1,"maxLength":253},"http":{"type":"string","maxLength":100},"https":{"type":"string","maxLength":100},"countryHeader":{"type":["string","null"],"pattern":"^[A-Za-z][A-Za-z0-9-]{0,63}$","examples":["CF-IPCountry"]},"trustedProxies":{"type":"array","items":{"type":"string","maxLength":64},"maxItems":100},"resolvers":{"type":"array","items":{"type":"string","minLength":2,"maxLength":64},"maxItems":10},"zone":{"type":"string","pattern":"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["portals.example.net"]},"internalNames":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9-]+(\\.[a-z0-9-]+)*$","maxLength":253,"examples":["internal"]},"maxItems":20,"uniqueItems":true},"lostGrace":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["24h"]},"probe":{"type":"string","pattern":"^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$","maxLength":300,"examples":["edge.example.net:443"]},"connectionsPerAddress":{"type":"integer","minimum":1,"maximum":10000}}};
const schema97 = {"type":"object","additionalProperties":false,"required":["https"],"properties":{"https":{"type":"integer","minimum":1,"maximum":65535}}};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.https === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "https"},message:"must have required property '"+"https"+"'",parentSchema:schema97};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema97};
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
const err2 = {instancePath:instancePath+"/https",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema97.properties.https};
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
const err3 = {instancePath:instancePath+"/https",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema97.properties.https};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/https",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema97.properties.https};
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
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema97};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}

const pattern96 = new RegExp("^[A-Za-z][A-Za-z0-9-]{0,63}$", "u");
const pattern97 = new RegExp("^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", "u");
const pattern98 = new RegExp("^[a-z0-9-]+(\\.[a-z0-9-]+)*$", "u");
const pattern100 = new RegExp("^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$", "u");

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema96.properties, key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema96};
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
if(!(validate222(data.public, {instancePath:instancePath+"/public",parentData:data,parentDataProperty:"public",rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(typeof data1 === "string"){
if(func3(data1) > 253){
const err1 = {instancePath:instancePath+"/target",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema96.properties.target};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data1) < 1){
const err2 = {instancePath:instancePath+"/target",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema96.properties.target};
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
const err3 = {instancePath:instancePath+"/target",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema96.properties.target};
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
const err4 = {instancePath:instancePath+"/http",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema96.properties.http};
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
const err5 = {instancePath:instancePath+"/http",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema96.properties.http};
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
const err6 = {instancePath:instancePath+"/https",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema96.properties.https};
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
const err7 = {instancePath:instancePath+"/https",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema96.properties.https};
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
const err8 = {instancePath:instancePath+"/countryHeader",keyword:"type",params:{type: schema96.properties.countryHeader.type},message:"must be string,null",parentSchema:schema96.properties.countryHeader};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern96.test(data4)){
const err9 = {instancePath:instancePath+"/countryHeader",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9-]{0,63}$"+"\"",parentSchema:schema96.properties.countryHeader};
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
const err10 = {instancePath:instancePath+"/trustedProxies",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema96.properties.trustedProxies};
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
const err11 = {instancePath:instancePath+"/trustedProxies/" + i0,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema96.properties.trustedProxies.items};
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
const err12 = {instancePath:instancePath+"/trustedProxies/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema96.properties.trustedProxies.items};
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
const err13 = {instancePath:instancePath+"/trustedProxies",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema96.properties.trustedProxies};
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
const err14 = {instancePath:instancePath+"/resolvers",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",parentSchema:schema96.properties.resolvers};
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
const err15 = {instancePath:instancePath+"/resolvers/" + i1,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema96.properties.resolvers.items};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data8) < 2){
const err16 = {instancePath:instancePath+"/resolvers/" + i1,keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters",parentSchema:schema96.properties.resolvers.items};
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
const err17 = {instancePath:instancePath+"/resolvers/" + i1,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema96.properties.resolvers.items};
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
const err18 = {instancePath:instancePath+"/resolvers",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema96.properties.resolvers};
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
if(!pattern97.test(data9)){
const err19 = {instancePath:instancePath+"/zone",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",parentSchema:schema96.properties.zone};
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
const err20 = {instancePath:instancePath+"/zone",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema96.properties.zone};
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
const err21 = {instancePath:instancePath+"/internalNames",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema96.properties.internalNames};
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
const err22 = {instancePath:instancePath+"/internalNames/" + i2,keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema96.properties.internalNames.items};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern98.test(data11)){
const err23 = {instancePath:instancePath+"/internalNames/" + i2,keyword:"pattern",params:{pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$"},message:"must match pattern \""+"^[a-z0-9-]+(\\.[a-z0-9-]+)*$"+"\"",parentSchema:schema96.properties.internalNames.items};
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
const err24 = {instancePath:instancePath+"/internalNames/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema96.properties.internalNames.items};
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
const err25 = {instancePath:instancePath+"/internalNames",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",parentSchema:schema96.properties.internalNames};
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
const err26 = {instancePath:instancePath+"/internalNames",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema96.properties.internalNames};
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
if(!pattern71.test(data12)){
const err27 = {instancePath:instancePath+"/lostGrace",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema96.properties.lostGrace};
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
const err28 = {instancePath:instancePath+"/lostGrace",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema96.properties.lostGrace};
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
const err29 = {instancePath:instancePath+"/probe",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema96.properties.probe};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern100.test(data13)){
const err30 = {instancePath:instancePath+"/probe",keyword:"pattern",params:{pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},message:"must match pattern \""+"^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"+"\"",parentSchema:schema96.properties.probe};
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
const err31 = {instancePath:instancePath+"/probe",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema96.properties.probe};
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
const err32 = {instancePath:instancePath+"/connectionsPerAddress",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema96.properties.connectionsPerAddress};
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
const err33 = {instancePath:instancePath+"/connectionsPerAddress",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",parentSchema:schema96.properties.connectionsPerAddress};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err34 = {instancePath:instancePath+"/connectionsPerAddress",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema96.properties.connectionsPerAddress};
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
const err35 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema96};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}

const schema98 = {"type":"object","additionalProperties":false,"required":[],"properties":{"database":{"type":["string","null"],"minLength":1,"maxLength":500}}};

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "database")){
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
if(data.database !== undefined){
let data0 = data.database;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/database",keyword:"type",params:{type: schema98.properties.database.type},message:"must be string,null",parentSchema:schema98.properties.database};
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
const err2 = {instancePath:instancePath+"/database",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema98.properties.database};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/database",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema98.properties.database};
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
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema98};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}

const schema99 = {"type":"object","additionalProperties":false,"required":[],"properties":{"issuer":{"enum":["internal","acme"]},"secretKey":{"$ref":"#/definitions/part14"},"secretKeyFallbacks":{"anyOf":[{"$ref":"#/definitions/part15"},{"type":"array","items":{"$ref":"#/definitions/part15"},"minItems":1,"maxItems":5}]},"acme":{"type":"array","maxItems":10,"items":{"$ref":"#/definitions/part22"}},"keyType":{"enum":["ecdsa-p256","rsa-3072"]},"provided":{"type":"array","maxItems":50,"items":{"$ref":"#/definitions/part25"}}}};
const schema100 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema100};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema100};
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
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema100.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema100.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema100.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema100.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema100.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema100};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_OLD_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema101};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema101};
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
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema101.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema101.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema101.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema101.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema101.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema101};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}

const schema102 = {"type":"object","additionalProperties":false,"required":["directory"],"properties":{"directory":{"type":"string","pattern":"^https://[^\\s\"'<>\\\\]+$","maxLength":2000,"examples":["https://acme-v02.api.letsencrypt.org/directory"]},"email":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@operator.example"]},"eab":{"$ref":"#/definitions/part17"},"ca":{"type":"string","minLength":1,"maxLength":500},"profile":{"type":"string","minLength":1,"maxLength":100},"challenges":{"type":"array","minItems":1,"maxItems":2,"uniqueItems":true,"items":{"enum":["http-01","tls-alpn-01"]}},"preferredChain":{"type":"string","minLength":1,"maxLength":200},"limits":{"$ref":"#/definitions/part21"}}};
const func0 = func0Module.default ?? func0Module;
const schema103 = {"type":"object","additionalProperties":false,"required":["keyId","key"],"properties":{"keyId":{"type":"string","minLength":1,"maxLength":500},"key":{"$ref":"#/definitions/part16"}}};
const schema104 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["EAB_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema104};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema104};
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
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema104.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema104.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema104.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema104.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema104.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema104};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}


function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keyId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "keyId"},message:"must have required property '"+"keyId"+"'",parentSchema:schema103};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",parentSchema:schema103};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema103};
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
const err3 = {instancePath:instancePath+"/keyId",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema103.properties.keyId};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/keyId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema103.properties.keyId};
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
const err5 = {instancePath:instancePath+"/keyId",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema103.properties.keyId};
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
if(!(validate235(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema103};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}

const schema105 = {"type":"object","additionalProperties":false,"properties":{"orders":{"$ref":"#/definitions/part18"},"certificates":{"$ref":"#/definitions/part19"},"duplicates":{"$ref":"#/definitions/part19"},"failures":{"$ref":"#/definitions/part20"}}};
const schema106 = {"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":1000000},"per":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["3h"]}}};

function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",parentSchema:schema106};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.per === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'",parentSchema:schema106};
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
if(data.max !== undefined){
let data0 = data.max;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/max",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema106.properties.max};
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
const err4 = {instancePath:instancePath+"/max",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema106.properties.max};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/max",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema106.properties.max};
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
if(!pattern71.test(data1)){
const err6 = {instancePath:instancePath+"/per",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema106.properties.per};
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
const err7 = {instancePath:instancePath+"/per",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema106.properties.per};
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
validate239.errors = vErrors;
return errors === 0;
}

const schema107 = {"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":1000000},"per":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["168h"]}}};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",parentSchema:schema107};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.per === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'",parentSchema:schema107};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema107};
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
const err3 = {instancePath:instancePath+"/max",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema107.properties.max};
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
const err4 = {instancePath:instancePath+"/max",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema107.properties.max};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/max",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema107.properties.max};
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
if(!pattern71.test(data1)){
const err6 = {instancePath:instancePath+"/per",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema107.properties.per};
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
const err7 = {instancePath:instancePath+"/per",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema107.properties.per};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema107};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}

const schema108 = {"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":1000000},"per":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["1h"]}}};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.max === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",parentSchema:schema108};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.per === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'",parentSchema:schema108};
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
if(data.max !== undefined){
let data0 = data.max;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/max",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema108.properties.max};
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
const err4 = {instancePath:instancePath+"/max",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema108.properties.max};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/max",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema108.properties.max};
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
if(!pattern71.test(data1)){
const err6 = {instancePath:instancePath+"/per",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema108.properties.per};
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
const err7 = {instancePath:instancePath+"/per",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema108.properties.per};
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
validate244.errors = vErrors;
return errors === 0;
}


function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "orders") || (key0 === "certificates")) || (key0 === "duplicates")) || (key0 === "failures"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema105};
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
if(!(validate239(data.orders, {instancePath:instancePath+"/orders",parentData:data,parentDataProperty:"orders",rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
if(data.certificates !== undefined){
if(!(validate241(data.certificates, {instancePath:instancePath+"/certificates",parentData:data,parentDataProperty:"certificates",rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data.duplicates !== undefined){
if(!(validate241(data.duplicates, {instancePath:instancePath+"/duplicates",parentData:data,parentDataProperty:"duplicates",rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data.failures !== undefined){
if(!(validate244(data.failures, {instancePath:instancePath+"/failures",parentData:data,parentDataProperty:"failures",rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema105};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}


function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.directory === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "directory"},message:"must have required property '"+"directory"+"'",parentSchema:schema102};
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
if(data.directory !== undefined){
let data0 = data.directory;
if(typeof data0 === "string"){
if(func3(data0) > 2000){
const err2 = {instancePath:instancePath+"/directory",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",parentSchema:schema102.properties.directory};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/directory",keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\]+$"},message:"must match pattern \""+"^https://[^\\s\"'<>\\\\]+$"+"\"",parentSchema:schema102.properties.directory};
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
const err4 = {instancePath:instancePath+"/directory",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema102.properties.directory};
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
const err5 = {instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",parentSchema:schema102.properties.email};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern17.test(data1)){
const err6 = {instancePath:instancePath+"/email",keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",parentSchema:schema102.properties.email};
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
const err7 = {instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema102.properties.email};
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
if(!(validate234(data.eab, {instancePath:instancePath+"/eab",parentData:data,parentDataProperty:"eab",rootData}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
if(data.ca !== undefined){
let data3 = data.ca;
if(typeof data3 === "string"){
if(func3(data3) > 500){
const err8 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema102.properties.ca};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data3) < 1){
const err9 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema102.properties.ca};
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
const err10 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema102.properties.ca};
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
const err11 = {instancePath:instancePath+"/profile",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema102.properties.profile};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func3(data4) < 1){
const err12 = {instancePath:instancePath+"/profile",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema102.properties.profile};
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
const err13 = {instancePath:instancePath+"/profile",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema102.properties.profile};
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
if(data5.length > 2){
const err14 = {instancePath:instancePath+"/challenges",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",parentSchema:schema102.properties.challenges};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/challenges",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema102.properties.challenges};
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
if(!((data6 === "http-01") || (data6 === "tls-alpn-01"))){
const err16 = {instancePath:instancePath+"/challenges/" + i0,keyword:"enum",params:{allowedValues: schema102.properties.challenges.items.enum},message:"must be equal to one of the allowed values",parentSchema:schema102.properties.challenges.items};
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
const err17 = {instancePath:instancePath+"/challenges",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",parentSchema:schema102.properties.challenges};
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
const err18 = {instancePath:instancePath+"/challenges",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema102.properties.challenges};
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
const err19 = {instancePath:instancePath+"/preferredChain",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema102.properties.preferredChain};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func3(data7) < 1){
const err20 = {instancePath:instancePath+"/preferredChain",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema102.properties.preferredChain};
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
const err21 = {instancePath:instancePath+"/preferredChain",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema102.properties.preferredChain};
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
if(!(validate238(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema102};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}

const schema109 = {"type":"object","additionalProperties":false,"required":["hosts","chain","key"],"properties":{"hosts":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","pattern":"^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["*.portals.example.net"]}},"chain":{"$ref":"#/definitions/part23"},"key":{"$ref":"#/definitions/part24"}}};
const pattern109 = new RegExp("^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", "u");
const schema110 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["ZONE_CHAIN"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema110};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema110};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema110};
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
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema110.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema110.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema110.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema110.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema110.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema110};
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

const schema111 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["ZONE_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema111};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema111};
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
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema111.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema111.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema111.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema111.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema111.properties.file};
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
validate251.errors = vErrors;
return errors === 0;
}


function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hosts === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "hosts"},message:"must have required property '"+"hosts"+"'",parentSchema:schema109};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.chain === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "chain"},message:"must have required property '"+"chain"+"'",parentSchema:schema109};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",parentSchema:schema109};
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
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema109};
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
const err4 = {instancePath:instancePath+"/hosts",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema109.properties.hosts};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/hosts",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema109.properties.hosts};
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
if(!pattern109.test(data1)){
const err6 = {instancePath:instancePath+"/hosts/" + i0,keyword:"pattern",params:{pattern: "^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",parentSchema:schema109.properties.hosts.items};
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
const err7 = {instancePath:instancePath+"/hosts/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema109.properties.hosts.items};
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
const err8 = {instancePath:instancePath+"/hosts",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",parentSchema:schema109.properties.hosts};
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
const err9 = {instancePath:instancePath+"/hosts",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema109.properties.hosts};
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
if(!(validate249(data.chain, {instancePath:instancePath+"/chain",parentData:data,parentDataProperty:"chain",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.key !== undefined){
if(!(validate251(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema109};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}


function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "issuer") || (key0 === "secretKey")) || (key0 === "secretKeyFallbacks")) || (key0 === "acme")) || (key0 === "keyType")) || (key0 === "provided"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema99};
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
const err1 = {instancePath:instancePath+"/issuer",keyword:"enum",params:{allowedValues: schema99.properties.issuer.enum},message:"must be equal to one of the allowed values",parentSchema:schema99.properties.issuer};
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
if(!(validate228(data.secretKey, {instancePath:instancePath+"/secretKey",parentData:data,parentDataProperty:"secretKey",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.secretKeyFallbacks !== undefined){
let data2 = data.secretKeyFallbacks;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(validate230(data2, {instancePath:instancePath+"/secretKeyFallbacks",parentData:data,parentDataProperty:"secretKeyFallbacks",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(Array.isArray(data2)){
if(data2.length > 5){
const err2 = {instancePath:instancePath+"/secretKeyFallbacks",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",parentSchema:schema99.properties.secretKeyFallbacks.anyOf[1]};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/secretKeyFallbacks",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema99.properties.secretKeyFallbacks.anyOf[1]};
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
if(!(validate230(data2[i0], {instancePath:instancePath+"/secretKeyFallbacks/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/secretKeyFallbacks",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema99.properties.secretKeyFallbacks.anyOf[1]};
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
const err5 = {instancePath:instancePath+"/secretKeyFallbacks",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema99.properties.secretKeyFallbacks};
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
const err6 = {instancePath:instancePath+"/acme",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",parentSchema:schema99.properties.acme};
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
if(!(validate233(data4[i1], {instancePath:instancePath+"/acme/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/acme",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema99.properties.acme};
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
const err8 = {instancePath:instancePath+"/keyType",keyword:"enum",params:{allowedValues: schema99.properties.keyType.enum},message:"must be equal to one of the allowed values",parentSchema:schema99.properties.keyType};
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
const err9 = {instancePath:instancePath+"/provided",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",parentSchema:schema99.properties.provided};
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
if(!(validate248(data7[i2], {instancePath:instancePath+"/provided/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/provided",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema99.properties.provided};
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
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema99};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}

const schema112 = {"type":"object","additionalProperties":false,"required":[],"properties":{"listen":{"type":"string","maxLength":100},"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://console.operator.example"]},"environment":{"type":"string","minLength":1,"maxLength":40},"users":{"type":"array","maxItems":500,"items":{"$ref":"#/definitions/part27"}},"openid":{"$ref":"#/definitions/part30"},"recentProof":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["10m"]},"insecure":{"type":"boolean"},"tokens":{"$ref":"#/definitions/part31"},"token":{"$ref":"#/definitions/part32"},"mailReports":{"$ref":"#/definitions/part36"}}};
const schema113 = {"type":"object","additionalProperties":false,"required":["email","role"],"properties":{"email":{"type":"string","pattern":"^[^\\s@]{1,64}@[^\\s@]{1,190}$","maxLength":254,"examples":["ada@operator.example"]},"role":{"type":"string","enum":["viewer","operator","admin"]}}};
const pattern113 = new RegExp("^[^\\s@]{1,64}@[^\\s@]{1,190}$", "u");

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",parentSchema:schema113};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema113};
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
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(func3(data0) > 254){
const err3 = {instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",parentSchema:schema113.properties.email};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern113.test(data0)){
const err4 = {instancePath:instancePath+"/email",keyword:"pattern",params:{pattern: "^[^\\s@]{1,64}@[^\\s@]{1,190}$"},message:"must match pattern \""+"^[^\\s@]{1,64}@[^\\s@]{1,190}$"+"\"",parentSchema:schema113.properties.email};
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
const err5 = {instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema113.properties.email};
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
const err6 = {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema113.properties.role};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data1 === "viewer") || (data1 === "operator")) || (data1 === "admin"))){
const err7 = {instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema113.properties.role.enum},message:"must be equal to one of the allowed values",parentSchema:schema113.properties.role};
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
validate256.errors = vErrors;
return errors === 0;
}

const schema114 = {"type":"object","additionalProperties":false,"required":["issuer","clientId","roles"],"properties":{"issuer":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://id.operator.example/realms/staff"]},"clientId":{"type":"string","minLength":1,"maxLength":200},"clientSecret":{"$ref":"#/definitions/part28"},"scopes":{"type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","pattern":"^[!#-\\[\\]-~]{1,100}$","examples":["groups"]}},"claim":{"type":"string","minLength":1,"maxLength":200},"acr":{"type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","pattern":"^[!-~]{1,200}$","examples":["urn:example:mfa"]}},"roles":{"$ref":"#/definitions/part29"}}};
const pattern116 = new RegExp("^[!#-\\[\\]-~]{1,100}$", "u");
const pattern117 = new RegExp("^[!-~]{1,200}$", "u");
const schema115 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["CONSOLE_OPENID_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

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

const schema116 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"viewer":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"operator":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}},"admin":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}}}};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema116};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema116};
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
const err2 = {instancePath:instancePath+"/viewer",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema116.properties.viewer};
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
const err3 = {instancePath:instancePath+"/viewer/" + i0,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema116.properties.viewer.items};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data1) < 1){
const err4 = {instancePath:instancePath+"/viewer/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema116.properties.viewer.items};
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
const err5 = {instancePath:instancePath+"/viewer/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema116.properties.viewer.items};
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
const err6 = {instancePath:instancePath+"/viewer",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",parentSchema:schema116.properties.viewer};
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
const err7 = {instancePath:instancePath+"/viewer",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema116.properties.viewer};
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
const err8 = {instancePath:instancePath+"/operator",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema116.properties.operator};
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
const err9 = {instancePath:instancePath+"/operator/" + i2,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema116.properties.operator.items};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data3) < 1){
const err10 = {instancePath:instancePath+"/operator/" + i2,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema116.properties.operator.items};
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
const err11 = {instancePath:instancePath+"/operator/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema116.properties.operator.items};
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
const err12 = {instancePath:instancePath+"/operator",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",parentSchema:schema116.properties.operator};
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
const err13 = {instancePath:instancePath+"/operator",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema116.properties.operator};
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
const err14 = {instancePath:instancePath+"/admin",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema116.properties.admin};
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
const err15 = {instancePath:instancePath+"/admin/" + i4,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema116.properties.admin.items};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data5) < 1){
const err16 = {instancePath:instancePath+"/admin/" + i4,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema116.properties.admin.items};
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
const err17 = {instancePath:instancePath+"/admin/" + i4,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema116.properties.admin.items};
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
const err18 = {instancePath:instancePath+"/admin",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",parentSchema:schema116.properties.admin};
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
const err19 = {instancePath:instancePath+"/admin",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema116.properties.admin};
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
const err20 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema116};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
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
if(data.issuer === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'",parentSchema:schema114};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.clientId === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'",parentSchema:schema114};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.roles === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",parentSchema:schema114};
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
if(data.issuer !== undefined){
let data0 = data.issuer;
if(typeof data0 === "string"){
if(!pattern75.test(data0)){
const err4 = {instancePath:instancePath+"/issuer",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema114.properties.issuer};
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
const err5 = {instancePath:instancePath+"/issuer",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema114.properties.issuer};
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
const err6 = {instancePath:instancePath+"/clientId",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema114.properties.clientId};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
const err7 = {instancePath:instancePath+"/clientId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema114.properties.clientId};
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
const err8 = {instancePath:instancePath+"/clientId",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema114.properties.clientId};
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
if(!(validate259(data.clientSecret, {instancePath:instancePath+"/clientSecret",parentData:data,parentDataProperty:"clientSecret",rootData}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if(data.scopes !== undefined){
let data3 = data.scopes;
if(Array.isArray(data3)){
if(data3.length > 20){
const err9 = {instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema114.properties.scopes};
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
if(!pattern116.test(data4)){
const err10 = {instancePath:instancePath+"/scopes/" + i0,keyword:"pattern",params:{pattern: "^[!#-\\[\\]-~]{1,100}$"},message:"must match pattern \""+"^[!#-\\[\\]-~]{1,100}$"+"\"",parentSchema:schema114.properties.scopes.items};
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
const err11 = {instancePath:instancePath+"/scopes/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema114.properties.scopes.items};
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
const err12 = {instancePath:instancePath+"/scopes",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",parentSchema:schema114.properties.scopes};
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
const err13 = {instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema114.properties.scopes};
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
const err14 = {instancePath:instancePath+"/claim",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema114.properties.claim};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data5) < 1){
const err15 = {instancePath:instancePath+"/claim",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema114.properties.claim};
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
const err16 = {instancePath:instancePath+"/claim",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema114.properties.claim};
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
const err17 = {instancePath:instancePath+"/acr",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema114.properties.acr};
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
if(!pattern117.test(data7)){
const err18 = {instancePath:instancePath+"/acr/" + i2,keyword:"pattern",params:{pattern: "^[!-~]{1,200}$"},message:"must match pattern \""+"^[!-~]{1,200}$"+"\"",parentSchema:schema114.properties.acr.items};
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
const err19 = {instancePath:instancePath+"/acr/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema114.properties.acr.items};
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
const err20 = {instancePath:instancePath+"/acr",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",parentSchema:schema114.properties.acr};
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
const err21 = {instancePath:instancePath+"/acr",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema114.properties.acr};
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
if(!(validate261(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema114};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}

const schema117 = {"type":"object","additionalProperties":false,"required":[],"properties":{"life":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["720h"]},"maxLife":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["2160h"]}}};

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "life") || (key0 === "maxLife"))){
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
if(data.life !== undefined){
let data0 = data.life;
if(typeof data0 === "string"){
if(!pattern71.test(data0)){
const err1 = {instancePath:instancePath+"/life",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema117.properties.life};
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
const err2 = {instancePath:instancePath+"/life",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema117.properties.life};
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
if(!pattern71.test(data1)){
const err3 = {instancePath:instancePath+"/maxLife",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema117.properties.maxLife};
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
const err4 = {instancePath:instancePath+"/maxLife",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema117.properties.maxLife};
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
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema117};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}

const schema118 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["CONSOLE_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate266.errors = vErrors;
return errors === 0;
}

const schema119 = {"type":"object","additionalProperties":false,"required":[],"properties":{"secret":{"$ref":"#/definitions/part33"},"password":{"$ref":"#/definitions/part34"},"mailgunKey":{"$ref":"#/definitions/part35"},"snsTopic":{"type":"string","maxLength":300,"pattern":"^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+$","examples":["arn:aws:sns:eu-central-1:123456789012:bounces"]}}};
const schema120 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["MAIL_REPORTS_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

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

const schema121 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["MAIL_REPORTS_PASSWORD"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema121};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema121};
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
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema121.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema121.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema121.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema121.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema121.properties.file};
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
validate271.errors = vErrors;
return errors === 0;
}

const schema122 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["MAILGUN_KEY"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema122};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema122};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema122};
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
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema122.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema122.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema122.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema122.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema122.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema122};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}

const pattern125 = new RegExp("^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+$", "u");

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "secret") || (key0 === "password")) || (key0 === "mailgunKey")) || (key0 === "snsTopic"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema119};
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
if(!(validate269(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate271(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
}
if(data.mailgunKey !== undefined){
if(!(validate273(data.mailgunKey, {instancePath:instancePath+"/mailgunKey",parentData:data,parentDataProperty:"mailgunKey",rootData}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data.snsTopic !== undefined){
let data3 = data.snsTopic;
if(typeof data3 === "string"){
if(func3(data3) > 300){
const err1 = {instancePath:instancePath+"/snsTopic",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema119.properties.snsTopic};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern125.test(data3)){
const err2 = {instancePath:instancePath+"/snsTopic",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+$"+"\"",parentSchema:schema119.properties.snsTopic};
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
const err3 = {instancePath:instancePath+"/snsTopic",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema119.properties.snsTopic};
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
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema119};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema112.properties, key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema112};
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
const err1 = {instancePath:instancePath+"/listen",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema112.properties.listen};
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
const err2 = {instancePath:instancePath+"/listen",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema112.properties.listen};
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
if(!pattern75.test(data1)){
const err3 = {instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema112.properties.url};
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
const err4 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema112.properties.url};
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
const err5 = {instancePath:instancePath+"/environment",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",parentSchema:schema112.properties.environment};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data2) < 1){
const err6 = {instancePath:instancePath+"/environment",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema112.properties.environment};
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
const err7 = {instancePath:instancePath+"/environment",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema112.properties.environment};
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
const err8 = {instancePath:instancePath+"/users",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",parentSchema:schema112.properties.users};
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
if(!(validate256(data3[i0], {instancePath:instancePath+"/users/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/users",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema112.properties.users};
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
if(!(validate258(data.openid, {instancePath:instancePath+"/openid",parentData:data,parentDataProperty:"openid",rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
if(data.recentProof !== undefined){
let data6 = data.recentProof;
if(typeof data6 === "string"){
if(!pattern71.test(data6)){
const err10 = {instancePath:instancePath+"/recentProof",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema112.properties.recentProof};
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
const err11 = {instancePath:instancePath+"/recentProof",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema112.properties.recentProof};
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
const err12 = {instancePath:instancePath+"/insecure",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema112.properties.insecure};
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
if(!(validate264(data.tokens, {instancePath:instancePath+"/tokens",parentData:data,parentDataProperty:"tokens",rootData}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
}
if(data.token !== undefined){
if(!(validate266(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data.mailReports !== undefined){
if(!(validate268(data.mailReports, {instancePath:instancePath+"/mailReports",parentData:data,parentDataProperty:"mailReports",rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema112};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}

const schema123 = {"type":"object","additionalProperties":false,"required":[],"properties":{"token":{"$ref":"#/definitions/part38"},"listen":{"type":"string","maxLength":100}}};
const schema124 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["METRICS_TOKEN"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema124};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema124};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema124};
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
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema124.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema124.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema124.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema124.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema124.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema124};
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


function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "token") || (key0 === "listen"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema123};
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
if(!(validate278(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
}
if(data.listen !== undefined){
let data1 = data.listen;
if(typeof data1 === "string"){
if(func3(data1) > 100){
const err1 = {instancePath:instancePath+"/listen",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",parentSchema:schema123.properties.listen};
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
const err2 = {instancePath:instancePath+"/listen",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema123.properties.listen};
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
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema123};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}

const schema125 = {"type":"object","additionalProperties":false,"required":[],"properties":{"inPage":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme"]},"maxItems":1000,"uniqueItems":true}}};

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "inPage")){
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
if(data.inPage !== undefined){
let data0 = data.inPage;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err1 = {instancePath:instancePath+"/inPage",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",parentSchema:schema125.properties.inPage};
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
const err2 = {instancePath:instancePath+"/inPage/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema125.properties.inPage.items};
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
const err3 = {instancePath:instancePath+"/inPage/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema125.properties.inPage.items};
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
const err4 = {instancePath:instancePath+"/inPage",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",parentSchema:schema125.properties.inPage};
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
const err5 = {instancePath:instancePath+"/inPage",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema125.properties.inPage};
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
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema125};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}

const schema126 = {"type":"object","additionalProperties":false,"required":[],"properties":{"maxRemovals":{"type":"integer","minimum":0,"maximum":1000000},"maxRemovalPercent":{"type":"number","minimum":0,"maximum":100},"maxRemovalsPerHour":{"type":"integer","minimum":0,"maximum":1000000},"maxRemovalPercentPerHour":{"type":"number","minimum":0,"maximum":100},"changes":{"$ref":"#/definitions/part42"},"approval":{"$ref":"#/definitions/part43"},"selfHeal":{"type":"boolean"},"windows":{"type":"array","maxItems":20,"items":{"$ref":"#/definitions/part44"}}}};
const schema127 = {"type":"object","additionalProperties":false,"required":[],"properties":{"visibility":{"$ref":"#/definitions/part41"},"access":{"$ref":"#/definitions/part41"},"money":{"$ref":"#/definitions/part41"},"code":{"$ref":"#/definitions/part41"},"appearance":{"$ref":"#/definitions/part41"}}};
const schema128 = {"type":"object","additionalProperties":false,"required":[],"properties":{"brands":{"type":"integer","minimum":0,"maximum":1000000},"percent":{"type":"number","minimum":0,"maximum":100},"brandsPerHour":{"type":"integer","minimum":0,"maximum":1000000},"percentPerHour":{"type":"number","minimum":0,"maximum":100}}};

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "brands") || (key0 === "percent")) || (key0 === "brandsPerHour")) || (key0 === "percentPerHour"))){
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
if(data.brands !== undefined){
let data0 = data.brands;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/brands",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema128.properties.brands};
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
const err2 = {instancePath:instancePath+"/brands",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema128.properties.brands};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/brands",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema128.properties.brands};
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
const err4 = {instancePath:instancePath+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",parentSchema:schema128.properties.percent};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema128.properties.percent};
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
const err6 = {instancePath:instancePath+"/percent",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema128.properties.percent};
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
const err7 = {instancePath:instancePath+"/brandsPerHour",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema128.properties.brandsPerHour};
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
const err8 = {instancePath:instancePath+"/brandsPerHour",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema128.properties.brandsPerHour};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/brandsPerHour",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema128.properties.brandsPerHour};
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
const err10 = {instancePath:instancePath+"/percentPerHour",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",parentSchema:schema128.properties.percentPerHour};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/percentPerHour",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema128.properties.percentPerHour};
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
const err12 = {instancePath:instancePath+"/percentPerHour",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema128.properties.percentPerHour};
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
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema128};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}


function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "visibility") || (key0 === "access")) || (key0 === "money")) || (key0 === "code")) || (key0 === "appearance"))){
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
if(data.visibility !== undefined){
if(!(validate285(data.visibility, {instancePath:instancePath+"/visibility",parentData:data,parentDataProperty:"visibility",rootData}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
if(!(validate285(data.access, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
if(data.money !== undefined){
if(!(validate285(data.money, {instancePath:instancePath+"/money",parentData:data,parentDataProperty:"money",rootData}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
if(!(validate285(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
if(data.appearance !== undefined){
if(!(validate285(data.appearance, {instancePath:instancePath+"/appearance",parentData:data,parentDataProperty:"appearance",rootData}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema127};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}

const schema129 = {"type":"object","additionalProperties":false,"required":[],"properties":{"by":{"type":"array","items":{"type":"string","enum":["console","command","trailer"]},"minItems":1,"maxItems":3},"trailer":{"type":"string","enum":["any","signed"]},"secondPerson":{"type":"boolean"}}};

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "by") || (key0 === "trailer")) || (key0 === "secondPerson"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema129};
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
const err1 = {instancePath:instancePath+"/by",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema129.properties.by};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/by",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema129.properties.by};
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
const err3 = {instancePath:instancePath+"/by/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema129.properties.by.items};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "console") || (data1 === "command")) || (data1 === "trailer"))){
const err4 = {instancePath:instancePath+"/by/" + i0,keyword:"enum",params:{allowedValues: schema129.properties.by.items.enum},message:"must be equal to one of the allowed values",parentSchema:schema129.properties.by.items};
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
const err5 = {instancePath:instancePath+"/by",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema129.properties.by};
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
const err6 = {instancePath:instancePath+"/trailer",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema129.properties.trailer};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data2 === "any") || (data2 === "signed"))){
const err7 = {instancePath:instancePath+"/trailer",keyword:"enum",params:{allowedValues: schema129.properties.trailer.enum},message:"must be equal to one of the allowed values",parentSchema:schema129.properties.trailer};
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
const err8 = {instancePath:instancePath+"/secondPerson",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema129.properties.secondPerson};
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
const err9 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema129};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}

const schema130 = {"type":"object","additionalProperties":false,"required":["cron"],"properties":{"cron":{"type":"string","pattern":"^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$","maxLength":200,"examples":["* 9-16 * * 1-4"]},"timezone":{"type":"string","minLength":1,"maxLength":64}}};
const pattern128 = new RegExp("^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$", "u");

function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cron === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "cron"},message:"must have required property '"+"cron"+"'",parentSchema:schema130};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema130};
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
const err2 = {instancePath:instancePath+"/cron",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",parentSchema:schema130.properties.cron};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern128.test(data0)){
const err3 = {instancePath:instancePath+"/cron",keyword:"pattern",params:{pattern: "^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$"},message:"must match pattern \""+"^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$"+"\"",parentSchema:schema130.properties.cron};
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
const err4 = {instancePath:instancePath+"/cron",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema130.properties.cron};
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
const err5 = {instancePath:instancePath+"/timezone",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema130.properties.timezone};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/timezone",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema130.properties.timezone};
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
const err7 = {instancePath:instancePath+"/timezone",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema130.properties.timezone};
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
validate294.errors = vErrors;
return errors === 0;
}


function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "maxRemovals") || (key0 === "maxRemovalPercent")) || (key0 === "maxRemovalsPerHour")) || (key0 === "maxRemovalPercentPerHour")) || (key0 === "changes")) || (key0 === "approval")) || (key0 === "selfHeal")) || (key0 === "windows"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema126};
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
const err1 = {instancePath:instancePath+"/maxRemovals",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema126.properties.maxRemovals};
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
const err2 = {instancePath:instancePath+"/maxRemovals",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema126.properties.maxRemovals};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/maxRemovals",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema126.properties.maxRemovals};
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
const err4 = {instancePath:instancePath+"/maxRemovalPercent",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",parentSchema:schema126.properties.maxRemovalPercent};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/maxRemovalPercent",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema126.properties.maxRemovalPercent};
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
const err6 = {instancePath:instancePath+"/maxRemovalPercent",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema126.properties.maxRemovalPercent};
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
const err7 = {instancePath:instancePath+"/maxRemovalsPerHour",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema126.properties.maxRemovalsPerHour};
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
const err8 = {instancePath:instancePath+"/maxRemovalsPerHour",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema126.properties.maxRemovalsPerHour};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/maxRemovalsPerHour",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema126.properties.maxRemovalsPerHour};
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
const err10 = {instancePath:instancePath+"/maxRemovalPercentPerHour",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",parentSchema:schema126.properties.maxRemovalPercentPerHour};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/maxRemovalPercentPerHour",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema126.properties.maxRemovalPercentPerHour};
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
const err12 = {instancePath:instancePath+"/maxRemovalPercentPerHour",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema126.properties.maxRemovalPercentPerHour};
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
if(!(validate284(data.changes, {instancePath:instancePath+"/changes",parentData:data,parentDataProperty:"changes",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
if(data.approval !== undefined){
if(!(validate292(data.approval, {instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.selfHeal !== undefined){
let data6 = data.selfHeal;
if(typeof data6 !== "boolean"){
const err13 = {instancePath:instancePath+"/selfHeal",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema126.properties.selfHeal};
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
const err14 = {instancePath:instancePath+"/windows",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema126.properties.windows};
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
if(!(validate294(data7[i0], {instancePath:instancePath+"/windows/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/windows",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema126.properties.windows};
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
const err16 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema126};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}

const schema131 = {"type":"object","additionalProperties":false,"required":["host","from"],"properties":{"host":{"type":"string","minLength":1,"maxLength":253},"port":{"type":"integer","minimum":1,"maximum":65535},"username":{"type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["portico"]},"password":{"$ref":"#/definitions/part46"},"from":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["portico@operator.example"]},"name":{"type":"string","maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["edge.operator.example"]},"ca":{"type":"string","minLength":1,"maxLength":500}}};
const schema132 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SMTP_PASSWORD"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate298.errors = vErrors;
return errors === 0;
}


function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'",parentSchema:schema131};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",parentSchema:schema131};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema131};
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
const err3 = {instancePath:instancePath+"/host",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema131.properties.host};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/host",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema131.properties.host};
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
const err5 = {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema131.properties.host};
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
const err6 = {instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema131.properties.port};
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
const err7 = {instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema131.properties.port};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema131.properties.port};
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
const err9 = {instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}$"+"\"",parentSchema:schema131.properties.username};
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
const err10 = {instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema131.properties.username};
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
if(!(validate298(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data4 = data.from;
if(typeof data4 === "string"){
if(func3(data4) > 254){
const err11 = {instancePath:instancePath+"/from",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",parentSchema:schema131.properties.from};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern17.test(data4)){
const err12 = {instancePath:instancePath+"/from",keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",parentSchema:schema131.properties.from};
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
const err13 = {instancePath:instancePath+"/from",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema131.properties.from};
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
const err14 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",parentSchema:schema131.properties.name};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern20.test(data5)){
const err15 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",parentSchema:schema131.properties.name};
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
const err16 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema131.properties.name};
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
const err17 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema131.properties.ca};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func3(data6) < 1){
const err18 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema131.properties.ca};
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
const err19 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema131.properties.ca};
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
const err20 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema131};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}

const schema133 = {"type":"object","additionalProperties":false,"required":[],"properties":{"unconfirmedPerDay":{"type":"integer","minimum":1,"maximum":1000},"addressPerHour":{"type":"integer","minimum":1,"maximum":10000},"customerPerHour":{"type":"integer","minimum":1,"maximum":100000},"portalPerHour":{"type":"integer","minimum":1,"maximum":10000000}}};

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "unconfirmedPerDay") || (key0 === "addressPerHour")) || (key0 === "customerPerHour")) || (key0 === "portalPerHour"))){
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
if(data.unconfirmedPerDay !== undefined){
let data0 = data.unconfirmedPerDay;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/unconfirmedPerDay",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema133.properties.unconfirmedPerDay};
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
const err2 = {instancePath:instancePath+"/unconfirmedPerDay",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",parentSchema:schema133.properties.unconfirmedPerDay};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/unconfirmedPerDay",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema133.properties.unconfirmedPerDay};
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
const err4 = {instancePath:instancePath+"/addressPerHour",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema133.properties.addressPerHour};
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
const err5 = {instancePath:instancePath+"/addressPerHour",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",parentSchema:schema133.properties.addressPerHour};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/addressPerHour",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema133.properties.addressPerHour};
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
const err7 = {instancePath:instancePath+"/customerPerHour",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema133.properties.customerPerHour};
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
const err8 = {instancePath:instancePath+"/customerPerHour",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",parentSchema:schema133.properties.customerPerHour};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/customerPerHour",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema133.properties.customerPerHour};
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
const err10 = {instancePath:instancePath+"/portalPerHour",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema133.properties.portalPerHour};
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
const err11 = {instancePath:instancePath+"/portalPerHour",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000",parentSchema:schema133.properties.portalPerHour};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/portalPerHour",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema133.properties.portalPerHour};
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
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema133};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate301.errors = vErrors;
return errors === 0;
}

const schema134 = {"type":"object","additionalProperties":false,"required":[],"properties":{"origins":{"type":"array","maxItems":200,"items":{"$ref":"#/definitions/part50"}}}};
const schema135 = {"type":"object","additionalProperties":false,"required":["name","dialing"],"properties":{"name":{"type":"string","minLength":1,"maxLength":64},"dialing":{"$ref":"#/definitions/part49"}}};
const schema136 = {"type":"object","additionalProperties":false,"required":[],"properties":{"country":{"type":"string","pattern":"^[1-9][0-9]{0,3}$","examples":["49"]},"international":{"type":"string","pattern":"^[0-9]{1,6}$","examples":["00"]},"trunk":{"type":"string","pattern":"^[0-9]{1,3}$","examples":["0"]},"national":{"type":"integer","minimum":4,"maximum":14}}};

function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "country") || (key0 === "international")) || (key0 === "trunk")) || (key0 === "national"))){
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
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 === "string"){
if(!pattern37.test(data0)){
const err1 = {instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}$"+"\"",parentSchema:schema136.properties.country};
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
const err2 = {instancePath:instancePath+"/country",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema136.properties.country};
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
if(!pattern38.test(data1)){
const err3 = {instancePath:instancePath+"/international",keyword:"pattern",params:{pattern: "^[0-9]{1,6}$"},message:"must match pattern \""+"^[0-9]{1,6}$"+"\"",parentSchema:schema136.properties.international};
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
const err4 = {instancePath:instancePath+"/international",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema136.properties.international};
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
if(!pattern39.test(data2)){
const err5 = {instancePath:instancePath+"/trunk",keyword:"pattern",params:{pattern: "^[0-9]{1,3}$"},message:"must match pattern \""+"^[0-9]{1,3}$"+"\"",parentSchema:schema136.properties.trunk};
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
const err6 = {instancePath:instancePath+"/trunk",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema136.properties.trunk};
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
const err7 = {instancePath:instancePath+"/national",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema136.properties.national};
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
const err8 = {instancePath:instancePath+"/national",keyword:"maximum",params:{comparison: "<=", limit: 14},message:"must be <= 14",parentSchema:schema136.properties.national};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 4 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/national",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",parentSchema:schema136.properties.national};
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
const err10 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema136};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate305.errors = vErrors;
return errors === 0;
}


function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",parentSchema:schema135};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dialing === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "dialing"},message:"must have required property '"+"dialing"+"'",parentSchema:schema135};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema135};
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
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema135.properties.name};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema135.properties.name};
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
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema135.properties.name};
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
if(!(validate305(data.dialing, {instancePath:instancePath+"/dialing",parentData:data,parentDataProperty:"dialing",rootData}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema135};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
if(!(key0 === "origins")){
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
if(data.origins !== undefined){
let data0 = data.origins;
if(Array.isArray(data0)){
if(data0.length > 200){
const err1 = {instancePath:instancePath+"/origins",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",parentSchema:schema134.properties.origins};
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
if(!(validate304(data0[i0], {instancePath:instancePath+"/origins/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/origins",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema134.properties.origins};
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
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema134};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}

const schema137 = {"type":"object","additionalProperties":false,"required":[],"properties":{"recentProof":{"type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","examples":["10m"]},"proofAbove":{"type":"integer","minimum":0,"maximum":1000000},"pendingPayments":{"type":"integer","minimum":1,"maximum":1000},"pendingAmount":{"type":"integer","minimum":1,"maximum":1000000000},"refusedDestinations":{"type":"array","maxItems":500,"items":{"type":"string","pattern":"^[1-9][0-9]{0,14}$","examples":["4490"]}}}};
const pattern137 = new RegExp("^[1-9][0-9]{0,14}$", "u");

function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "recentProof") || (key0 === "proofAbove")) || (key0 === "pendingPayments")) || (key0 === "pendingAmount")) || (key0 === "refusedDestinations"))){
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
if(data.recentProof !== undefined){
let data0 = data.recentProof;
if(typeof data0 === "string"){
if(!pattern71.test(data0)){
const err1 = {instancePath:instancePath+"/recentProof",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",parentSchema:schema137.properties.recentProof};
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
const err2 = {instancePath:instancePath+"/recentProof",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema137.properties.recentProof};
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
const err3 = {instancePath:instancePath+"/proofAbove",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema137.properties.proofAbove};
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
const err4 = {instancePath:instancePath+"/proofAbove",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",parentSchema:schema137.properties.proofAbove};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/proofAbove",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema137.properties.proofAbove};
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
const err6 = {instancePath:instancePath+"/pendingPayments",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema137.properties.pendingPayments};
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
const err7 = {instancePath:instancePath+"/pendingPayments",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",parentSchema:schema137.properties.pendingPayments};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/pendingPayments",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema137.properties.pendingPayments};
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
const err9 = {instancePath:instancePath+"/pendingAmount",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema137.properties.pendingAmount};
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
const err10 = {instancePath:instancePath+"/pendingAmount",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",parentSchema:schema137.properties.pendingAmount};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/pendingAmount",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema137.properties.pendingAmount};
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
const err12 = {instancePath:instancePath+"/refusedDestinations",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",parentSchema:schema137.properties.refusedDestinations};
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
if(!pattern137.test(data5)){
const err13 = {instancePath:instancePath+"/refusedDestinations/" + i0,keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,14}$"},message:"must match pattern \""+"^[1-9][0-9]{0,14}$"+"\"",parentSchema:schema137.properties.refusedDestinations.items};
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
const err14 = {instancePath:instancePath+"/refusedDestinations/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema137.properties.refusedDestinations.items};
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
const err15 = {instancePath:instancePath+"/refusedDestinations",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema137.properties.refusedDestinations};
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
const err16 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema137};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}

const schema138 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"webhook":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/hook"]},"secret":{"$ref":"#/definitions/part53"},"email":{"type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@operator.example"]},"slack":{"$ref":"#/definitions/part54"},"on":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["applied","failed","blocked","drift","domain-lost","certificate-failed","certificate-expiring","impaired"]}}}};
const schema139 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_NOTIFY_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema139};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema139};
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
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema139.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema139.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema139.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema139.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema139.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema139};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate312.errors = vErrors;
return errors === 0;
}

const schema140 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SLACK_HOOK"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate314.errors = vErrors;
return errors === 0;
}


function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema138};
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
if(data.webhook !== undefined){
let data0 = data.webhook;
if(typeof data0 === "string"){
if(!pattern75.test(data0)){
const err2 = {instancePath:instancePath+"/webhook",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema138.properties.webhook};
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
const err3 = {instancePath:instancePath+"/webhook",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema138.properties.webhook};
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
if(!(validate312(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(func3(data2) > 254){
const err4 = {instancePath:instancePath+"/email",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",parentSchema:schema138.properties.email};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern17.test(data2)){
const err5 = {instancePath:instancePath+"/email",keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",parentSchema:schema138.properties.email};
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
const err6 = {instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema138.properties.email};
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
if(!(validate314(data.slack, {instancePath:instancePath+"/slack",parentData:data,parentDataProperty:"slack",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
let data4 = data.on;
if(Array.isArray(data4)){
if(data4.length < 1){
const err7 = {instancePath:instancePath+"/on",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema138.properties.on};
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
const err8 = {instancePath:instancePath+"/on/" + i0,keyword:"enum",params:{allowedValues: schema138.properties.on.items.enum},message:"must be equal to one of the allowed values",parentSchema:schema138.properties.on.items};
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
const err9 = {instancePath:instancePath+"/on",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",parentSchema:schema138.properties.on};
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
const err10 = {instancePath:instancePath+"/on",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema138.properties.on};
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
const err11 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema138};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}

const schema141 = {"type":"object","additionalProperties":false,"properties":{"stream":{"type":"array","maxItems":10,"items":{"$ref":"#/definitions/part57"}}}};
const schema142 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"file":{"type":"string","minLength":1,"maxLength":500},"syslog":{"type":"string","maxLength":300,"pattern":"^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$","examples":["tls://logs.operator.example:6514"]},"ca":{"type":"string","minLength":1,"maxLength":500},"webhook":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://siem.operator.example/hook"]},"secret":{"$ref":"#/definitions/part56"}}};
const pattern142 = new RegExp("^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$", "u");
const schema143 = {"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_AUDIT_SECRET"]},"file":{"type":"string","minLength":1,"maxLength":500}}};

function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",parentSchema:schema143};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema143};
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
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/env",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",parentSchema:schema143.properties.env};
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
const err4 = {instancePath:instancePath+"/env",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema143.properties.env};
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
const err5 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema143.properties.file};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data1) < 1){
const err6 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema143.properties.file};
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
const err7 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema143.properties.file};
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
const err8 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema143};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate319.errors = vErrors;
return errors === 0;
}


function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",parentSchema:schema142};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema142};
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
const err2 = {instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema142.properties.file};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
const err3 = {instancePath:instancePath+"/file",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema142.properties.file};
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
const err4 = {instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema142.properties.file};
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
const err5 = {instancePath:instancePath+"/syslog",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",parentSchema:schema142.properties.syslog};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern142.test(data1)){
const err6 = {instancePath:instancePath+"/syslog",keyword:"pattern",params:{pattern: "^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$"},message:"must match pattern \""+"^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$"+"\"",parentSchema:schema142.properties.syslog};
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
const err7 = {instancePath:instancePath+"/syslog",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema142.properties.syslog};
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
const err8 = {instancePath:instancePath+"/ca",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema142.properties.ca};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data2) < 1){
const err9 = {instancePath:instancePath+"/ca",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema142.properties.ca};
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
const err10 = {instancePath:instancePath+"/ca",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema142.properties.ca};
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
if(!pattern75.test(data3)){
const err11 = {instancePath:instancePath+"/webhook",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema142.properties.webhook};
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
const err12 = {instancePath:instancePath+"/webhook",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema142.properties.webhook};
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
if(!(validate319(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema142};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}


function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "stream")){
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
if(data.stream !== undefined){
let data0 = data.stream;
if(Array.isArray(data0)){
if(data0.length > 10){
const err1 = {instancePath:instancePath+"/stream",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",parentSchema:schema141.properties.stream};
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
if(!(validate318(data0[i0], {instancePath:instancePath+"/stream/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/stream",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema141.properties.stream};
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
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema141};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate317.errors = vErrors;
return errors === 0;
}

const schema144 = {"type":"object","additionalProperties":false,"properties":{"signup":{"$ref":"#/definitions/part59"},"phone":{"$ref":"#/definitions/part60"},"scan":{"$ref":"#/definitions/part61"}}};
const schema145 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/signup"]},"secret":{"$ref":"#/definitions/part46"}}};

function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema145};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema145};
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
if(!pattern75.test(data0)){
const err2 = {instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema145.properties.url};
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
const err3 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema145.properties.url};
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
if(!(validate298(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema145};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}

const schema146 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/sms"]},"secret":{"$ref":"#/definitions/part46"}}};

function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema146};
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
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!pattern75.test(data0)){
const err2 = {instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema146.properties.url};
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
const err3 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema146.properties.url};
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
if(!(validate298(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema146};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate327.errors = vErrors;
return errors === 0;
}

const schema147 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://scanner.example/scan"]},"secret":{"$ref":"#/definitions/part46"}}};

function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema147};
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
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!pattern75.test(data0)){
const err2 = {instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema147.properties.url};
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
const err3 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema147.properties.url};
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
if(!(validate298(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema147};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate330.errors = vErrors;
return errors === 0;
}


function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "signup") || (key0 === "phone")) || (key0 === "scan"))){
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
if(data.signup !== undefined){
if(!(validate324(data.signup, {instancePath:instancePath+"/signup",parentData:data,parentDataProperty:"signup",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
if(!(validate327(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
if(data.scan !== undefined){
if(!(validate330(data.scan, {instancePath:instancePath+"/scan",parentData:data,parentDataProperty:"scan",rootData}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema144};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate323.errors = vErrors;
return errors === 0;
}

const schema148 = {"type":"object","additionalProperties":false,"required":[],"properties":{"allow":{"type":"array","items":{"type":"string","maxLength":64},"maxItems":100},"mailPorts":{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":65535}}}};

function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "allow") || (key0 === "mailPorts"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema148};
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
const err1 = {instancePath:instancePath+"/allow",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema148.properties.allow};
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
const err2 = {instancePath:instancePath+"/allow/" + i0,keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",parentSchema:schema148.properties.allow.items};
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
const err3 = {instancePath:instancePath+"/allow/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema148.properties.allow.items};
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
const err4 = {instancePath:instancePath+"/allow",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema148.properties.allow};
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
const err5 = {instancePath:instancePath+"/mailPorts",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema148.properties.mailPorts};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/mailPorts",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema148.properties.mailPorts};
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
const err7 = {instancePath:instancePath+"/mailPorts/" + i1,keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema148.properties.mailPorts.items};
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
const err8 = {instancePath:instancePath+"/mailPorts/" + i1,keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",parentSchema:schema148.properties.mailPorts.items};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/mailPorts/" + i1,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",parentSchema:schema148.properties.mailPorts.items};
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
const err10 = {instancePath:instancePath+"/mailPorts",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",parentSchema:schema148.properties.mailPorts};
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
const err11 = {instancePath:instancePath+"/mailPorts",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema148.properties.mailPorts};
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
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema148};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate334.errors = vErrors;
return errors === 0;
}

const schema149 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","maxLength":500,"pattern":"^https?://[A-Za-z0-9.:\\[\\]_-]+/(?:[!\"$->@-z|~]|\\{customer\\})*\\{portal\\}(?:[!\"$->@-z|~]|\\{customer\\})*/\\{file\\}$","examples":["https://recordings.operator.example/{portal}/{file}"]},"authorization":{"$ref":"#/definitions/part46"}}};
const pattern150 = new RegExp("^https?://[A-Za-z0-9.:\\[\\]_-]+/(?:[!\"$->@-z|~]|\\{customer\\})*\\{portal\\}(?:[!\"$->@-z|~]|\\{customer\\})*/\\{file\\}$", "u");

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema149};
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
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema149};
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
const err2 = {instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema149.properties.url};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern150.test(data0)){
const err3 = {instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9.:\\[\\]_-]+/(?:[!\"$->@-z|~]|\\{customer\\})*\\{portal\\}(?:[!\"$->@-z|~]|\\{customer\\})*/\\{file\\}$"},message:"must match pattern \""+"^https?://[A-Za-z0-9.:\\[\\]_-]+/(?:[!\"$->@-z|~]|\\{customer\\})*\\{portal\\}(?:[!\"$->@-z|~]|\\{customer\\})*/\\{file\\}$"+"\"",parentSchema:schema149.properties.url};
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
const err4 = {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema149.properties.url};
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
if(!(validate298(data.authorization, {instancePath:instancePath+"/authorization",parentData:data,parentDataProperty:"authorization",rootData}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema149};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate336.errors = vErrors;
return errors === 0;
}

const schema150 = {"type":"object","additionalProperties":false,"properties":{"api":{"type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["http://127.0.0.1:12111"]}}};

function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "api")){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema150};
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
if(!pattern75.test(data0)){
const err1 = {instancePath:instancePath+"/api",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",parentSchema:schema150.properties.api};
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
const err2 = {instancePath:instancePath+"/api",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema150.properties.api};
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
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema150};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate339.errors = vErrors;
return errors === 0;
}

const schema151 = {"type":"object","additionalProperties":false,"required":["contact"],"properties":{"contact":{"type":"array","minItems":1,"maxItems":5,"items":{"type":"string","pattern":"^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$","examples":["mailto:security@operator.example"]}}}};
const pattern152 = new RegExp("^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$", "u");

function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contact === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "contact"},message:"must have required property '"+"contact"+"'",parentSchema:schema151};
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
if(data.contact !== undefined){
let data0 = data.contact;
if(Array.isArray(data0)){
if(data0.length > 5){
const err2 = {instancePath:instancePath+"/contact",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",parentSchema:schema151.properties.contact};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/contact",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema151.properties.contact};
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
if(!pattern152.test(data1)){
const err4 = {instancePath:instancePath+"/contact/" + i0,keyword:"pattern",params:{pattern: "^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$"},message:"must match pattern \""+"^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$"+"\"",parentSchema:schema151.properties.contact.items};
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
const err5 = {instancePath:instancePath+"/contact/" + i0,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema151.properties.contact.items};
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
const err6 = {instancePath:instancePath+"/contact",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema151.properties.contact};
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
const err7 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema151};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate341.errors = vErrors;
return errors === 0;
}

const pattern95 = new RegExp("^(sqlite:.+|postgres(ql)?://.+)$", "u");
const pattern149 = new RegExp("^([A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]{3,}\\*|\\.{0,2}[^*\\n]*/[^*\\n]*)$", "u");

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="portico.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema84.properties, key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema84};
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
if(!(validate193(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
let data1 = data.sources;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err1 = {instancePath:instancePath+"/sources",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",parentSchema:schema84.properties.sources};
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
if(!(validate214(data1[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/sources",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema84.properties.sources};
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
const err3 = {instancePath:instancePath+"/handOver",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema84.properties.handOver.propertyNames};
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
const err4 = {instancePath:instancePath+"/handOver",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",parentSchema:schema84.properties.handOver};
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
if(!pattern88.test(data4)){
const err5 = {instancePath:instancePath+"/handOver/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"+"\"",parentSchema:schema84.properties.handOver.additionalProperties};
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
const err6 = {instancePath:instancePath+"/handOver/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema84.properties.handOver.additionalProperties};
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
const err7 = {instancePath:instancePath+"/handOver",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema84.properties.handOver};
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
if(!pattern95.test(data5)){
const err8 = {instancePath:instancePath+"/store",keyword:"pattern",params:{pattern: "^(sqlite:.+|postgres(ql)?://.+)$"},message:"must match pattern \""+"^(sqlite:.+|postgres(ql)?://.+)$"+"\"",parentSchema:schema84.properties.store};
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
const err9 = {instancePath:instancePath+"/store",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema84.properties.store};
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
if(!(validate221(data.edge, {instancePath:instancePath+"/edge",parentData:data,parentDataProperty:"edge",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.geo !== undefined){
if(!(validate225(data.geo, {instancePath:instancePath+"/geo",parentData:data,parentDataProperty:"geo",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.certificates !== undefined){
if(!(validate227(data.certificates, {instancePath:instancePath+"/certificates",parentData:data,parentDataProperty:"certificates",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data.console !== undefined){
if(!(validate255(data.console, {instancePath:instancePath+"/console",parentData:data,parentDataProperty:"console",rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.operations !== undefined){
if(!(validate277(data.operations, {instancePath:instancePath+"/operations",parentData:data,parentDataProperty:"operations",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.scripts !== undefined){
if(!(validate281(data.scripts, {instancePath:instancePath+"/scripts",parentData:data,parentDataProperty:"scripts",rootData}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
if(data.guards !== undefined){
if(!(validate283(data.guards, {instancePath:instancePath+"/guards",parentData:data,parentDataProperty:"guards",rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data.mail !== undefined){
if(!(validate297(data.mail, {instancePath:instancePath+"/mail",parentData:data,parentDataProperty:"mail",rootData}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
if(data.emails !== undefined){
if(!(validate301(data.emails, {instancePath:instancePath+"/emails",parentData:data,parentDataProperty:"emails",rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data.calls !== undefined){
if(!(validate303(data.calls, {instancePath:instancePath+"/calls",parentData:data,parentDataProperty:"calls",rootData}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
if(data.customers !== undefined){
if(!(validate309(data.customers, {instancePath:instancePath+"/customers",parentData:data,parentDataProperty:"customers",rootData}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.notify !== undefined){
let data17 = data.notify;
if(Array.isArray(data17)){
if(data17.length > 20){
const err10 = {instancePath:instancePath+"/notify",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",parentSchema:schema84.properties.notify};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(validate311(data17[i1], {instancePath:instancePath+"/notify/" + i1,parentData:data17,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/notify",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema84.properties.notify};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.audit !== undefined){
if(!(validate317(data.audit, {instancePath:instancePath+"/audit",parentData:data,parentDataProperty:"audit",rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
}
if(data.hooks !== undefined){
if(!(validate323(data.hooks, {instancePath:instancePath+"/hooks",parentData:data,parentDataProperty:"hooks",rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
}
if(data.outgoing !== undefined){
if(!(validate334(data.outgoing, {instancePath:instancePath+"/outgoing",parentData:data,parentDataProperty:"outgoing",rootData}))){
vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
let data22 = data.secrets;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key3 in data22){
const _errs33 = errors;
if(typeof key3 === "string"){
if(!pattern0.test(key3)){
const err12 = {instancePath:instancePath+"/secrets",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",parentSchema:schema84.properties.secrets.propertyNames};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid7 = _errs33 === errors;
if(!valid7){
const err13 = {instancePath:instancePath+"/secrets",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",parentSchema:schema84.properties.secrets};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key4 in data22){
let data23 = data22[key4];
if(Array.isArray(data23)){
if(data23.length > 100){
const err14 = {instancePath:instancePath+"/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",parentSchema:schema84.properties.secrets.additionalProperties};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(typeof data24 === "string"){
if(func3(data24) > 500){
const err15 = {instancePath:instancePath+"/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema84.properties.secrets.additionalProperties.items};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern149.test(data24)){
const err16 = {instancePath:instancePath+"/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,keyword:"pattern",params:{pattern: "^([A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]{3,}\\*|\\.{0,2}[^*\\n]*/[^*\\n]*)$"},message:"must match pattern \""+"^([A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]{3,}\\*|\\.{0,2}[^*\\n]*/[^*\\n]*)$"+"\"",parentSchema:schema84.properties.secrets.additionalProperties.items};
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
const err17 = {instancePath:instancePath+"/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema84.properties.secrets.additionalProperties.items};
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
const err18 = {instancePath:instancePath+"/secrets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema84.properties.secrets.additionalProperties};
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
const err19 = {instancePath:instancePath+"/secrets",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema84.properties.secrets};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.recordings !== undefined){
if(!(validate336(data.recordings, {instancePath:instancePath+"/recordings",parentData:data,parentDataProperty:"recordings",rootData}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
}
if(data.stripe !== undefined){
if(!(validate339(data.stripe, {instancePath:instancePath+"/stripe",parentData:data,parentDataProperty:"stripe",rootData}))){
vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
errors = vErrors.length;
}
}
if(data.security !== undefined){
if(!(validate341(data.security, {instancePath:instancePath+"/security",parentData:data,parentDataProperty:"security",rootData}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema84};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}
