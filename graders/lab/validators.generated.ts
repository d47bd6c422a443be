// Written by src/cli/generate-validators.ts from the schemas beside it. Not to be edited.
// @ts-nocheck
import { formats } from "./formats.ts";
export const isCluster = validate20;
const schema31 = {"$id":"isCluster","title":"Cluster document","type":"object","required":["apiVersion","kind","nodes"],"additionalProperties":false,"properties":{"apiVersion":{"const":"hopbyhop/v1"},"kind":{"const":"Cluster"},"kubernetes":{"enum":["1.36"]},"platform":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"enum":["flannel"]},"backend":{"enum":["vxlan","host-gw"]},"masquerade":{"type":"boolean"},"netpol":{"type":"object","required":["enabled"],"additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}}}},"podCIDR":{"type":"string"},"serviceCIDR":{"type":"string"},"proxyMode":{"enum":["iptables"]},"gatewayAPI":{"type":"boolean"},"loadBalancer":{"oneOf":[{"enum":["none","cloud","metallb","minikube-tunnel"]},{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"const":"cloud"},"mode":{"enum":["vip","proxy"]},"addresses":{"type":"string"},"class":{"type":"string"}}},{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"const":"metallb"},"class":{"type":"string"}}}]},"nodes":{"type":"array","minItems":1,"items":{"type":"object","required":["name","ip"],"additionalProperties":false,"properties":{"name":{"type":"string"},"ip":{"type":"string","format":"ip"},"zone":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"controlPlane":{"type":"boolean"}}}},"outside":{"type":"array","items":{"type":"object","required":["name","ip"],"additionalProperties":false,"properties":{"name":{"type":"string"},"ip":{"type":"string","format":"ip"},"names":{"type":"array","items":{"type":"string"}},"listens":{"$ref":"#/$defs/listens"}}}},"images":{"type":"array","items":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"listens":{"$ref":"#/$defs/listens"}}}}},"$defs":{"listens":{"type":"array","items":{"type":"object","required":["port"],"additionalProperties":false,"properties":{"port":{"type":"integer","minimum":1,"maximum":65535},"protocol":{"enum":["TCP","UDP","SCTP"]},"address":{"enum":["any","localhost"]}}}}}};
const schema32 = {"type":"array","items":{"type":"object","required":["port"],"additionalProperties":false,"properties":{"port":{"type":"integer","minimum":1,"maximum":65535},"protocol":{"enum":["TCP","UDP","SCTP"]},"address":{"enum":["any","localhost"]}}}};
const func1 = Object.prototype.hasOwnProperty;
const formats0 = formats.ip;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isCluster" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.nodes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nodes"},message:"must have required property '"+"nodes"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
if("hopbyhop/v1" !== data.apiVersion){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "hopbyhop/v1"},message:"must be equal to constant"};
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
if("Cluster" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Cluster"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kubernetes !== undefined){
if(!(data.kubernetes === "1.36")){
const err6 = {instancePath:instancePath+"/kubernetes",schemaPath:"#/properties/kubernetes/enum",keyword:"enum",params:{allowedValues: schema31.properties.kubernetes.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.platform !== undefined){
let data3 = data.platform;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err7 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data3){
if(!((((key1 === "name") || (key1 === "backend")) || (key1 === "masquerade")) || (key1 === "netpol"))){
const err8 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.name !== undefined){
if(!(data3.name === "flannel")){
const err9 = {instancePath:instancePath+"/platform/name",schemaPath:"#/properties/platform/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.properties.platform.properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.backend !== undefined){
let data5 = data3.backend;
if(!((data5 === "vxlan") || (data5 === "host-gw"))){
const err10 = {instancePath:instancePath+"/platform/backend",schemaPath:"#/properties/platform/properties/backend/enum",keyword:"enum",params:{allowedValues: schema31.properties.platform.properties.backend.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.masquerade !== undefined){
if(typeof data3.masquerade !== "boolean"){
const err11 = {instancePath:instancePath+"/platform/masquerade",schemaPath:"#/properties/platform/properties/masquerade/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.netpol !== undefined){
let data7 = data3.netpol;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.enabled === undefined){
const err12 = {instancePath:instancePath+"/platform/netpol",schemaPath:"#/properties/platform/properties/netpol/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 in data7){
if(!(key2 === "enabled")){
const err13 = {instancePath:instancePath+"/platform/netpol",schemaPath:"#/properties/platform/properties/netpol/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.enabled !== undefined){
if(typeof data7.enabled !== "boolean"){
const err14 = {instancePath:instancePath+"/platform/netpol/enabled",schemaPath:"#/properties/platform/properties/netpol/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err15 = {instancePath:instancePath+"/platform/netpol",schemaPath:"#/properties/platform/properties/netpol/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err16 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.podCIDR !== undefined){
if(typeof data.podCIDR !== "string"){
const err17 = {instancePath:instancePath+"/podCIDR",schemaPath:"#/properties/podCIDR/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.serviceCIDR !== undefined){
if(typeof data.serviceCIDR !== "string"){
const err18 = {instancePath:instancePath+"/serviceCIDR",schemaPath:"#/properties/serviceCIDR/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.proxyMode !== undefined){
if(!(data.proxyMode === "iptables")){
const err19 = {instancePath:instancePath+"/proxyMode",schemaPath:"#/properties/proxyMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.proxyMode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.gatewayAPI !== undefined){
if(typeof data.gatewayAPI !== "boolean"){
const err20 = {instancePath:instancePath+"/gatewayAPI",schemaPath:"#/properties/gatewayAPI/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.loadBalancer !== undefined){
let data13 = data.loadBalancer;
const _errs25 = errors;
let valid3 = false;
let passing0 = null;
const _errs26 = errors;
if(!((((data13 === "none") || (data13 === "cloud")) || (data13 === "metallb")) || (data13 === "minikube-tunnel"))){
const err21 = {instancePath:instancePath+"/loadBalancer",schemaPath:"#/properties/loadBalancer/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.loadBalancer.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs27 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name === undefined){
const err22 = {instancePath:instancePath+"/loadBalancer",schemaPath:"#/properties/loadBalancer/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key3 in data13){
if(!((((key3 === "name") || (key3 === "mode")) || (key3 === "addresses")) || (key3 === "class"))){
const err23 = {instancePath:instancePath+"/loadBalancer",schemaPath:"#/properties/loadBalancer/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data13.name !== undefined){
if("cloud" !== data13.name){
const err24 = {instancePath:instancePath+"/loadBalancer/name",schemaPath:"#/properties/loadBalancer/oneOf/1/properties/name/const",keyword:"const",params:{allowedValue: "cloud"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.mode !== undefined){
let data15 = data13.mode;
if(!((data15 === "vip") || (data15 === "proxy"))){
const err25 = {instancePath:instancePath+"/loadBalancer/mode",schemaPath:"#/properties/loadBalancer/oneOf/1/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.loadBalancer.oneOf[1].properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.addresses !== undefined){
if(typeof data13.addresses !== "string"){
const err26 = {instancePath:instancePath+"/loadBalancer/addresses",schemaPath:"#/properties/loadBalancer/oneOf/1/properties/addresses/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.class !== undefined){
if(typeof data13.class !== "string"){
const err27 = {instancePath:instancePath+"/loadBalancer/class",schemaPath:"#/properties/loadBalancer/oneOf/1/properties/class/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/loadBalancer",schemaPath:"#/properties/loadBalancer/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
var props0 = true;
}
const _errs36 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name === undefined){
const err29 = {instancePath:instancePath+"/loadBalancer",schemaPath:"#/properties/loadBalancer/oneOf/2/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key4 in data13){
if(!((key4 === "name") || (key4 === "class"))){
const err30 = {instancePath:instancePath+"/loadBalancer",schemaPath:"#/properties/loadBalancer/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.name !== undefined){
if("metallb" !== data13.name){
const err31 = {instancePath:instancePath+"/loadBalancer/name",schemaPath:"#/properties/loadBalancer/oneOf/2/properties/name/const",keyword:"const",params:{allowedValue: "metallb"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data13.class !== undefined){
if(typeof data13.class !== "string"){
const err32 = {instancePath:instancePath+"/loadBalancer/class",schemaPath:"#/properties/loadBalancer/oneOf/2/properties/class/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err33 = {instancePath:instancePath+"/loadBalancer",schemaPath:"#/properties/loadBalancer/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs36 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid3 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
}
}
if(!valid3){
const err34 = {instancePath:instancePath+"/loadBalancer",schemaPath:"#/properties/loadBalancer/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.nodes !== undefined){
let data20 = data.nodes;
if(Array.isArray(data20)){
if(data20.length < 1){
const err35 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.name === undefined){
const err36 = {instancePath:instancePath+"/nodes/" + i0,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data21.ip === undefined){
const err37 = {instancePath:instancePath+"/nodes/" + i0,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "ip"},message:"must have required property '"+"ip"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key5 in data21){
if(!(((((key5 === "name") || (key5 === "ip")) || (key5 === "zone")) || (key5 === "labels")) || (key5 === "controlPlane"))){
const err38 = {instancePath:instancePath+"/nodes/" + i0,schemaPath:"#/properties/nodes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data21.name !== undefined){
if(typeof data21.name !== "string"){
const err39 = {instancePath:instancePath+"/nodes/" + i0+"/name",schemaPath:"#/properties/nodes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data21.ip !== undefined){
let data23 = data21.ip;
if(typeof data23 === "string"){
if(!(formats0(data23))){
const err40 = {instancePath:instancePath+"/nodes/" + i0+"/ip",schemaPath:"#/properties/nodes/items/properties/ip/format",keyword:"format",params:{format: "ip"},message:"must match format \""+"ip"+"\""};
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
const err41 = {instancePath:instancePath+"/nodes/" + i0+"/ip",schemaPath:"#/properties/nodes/items/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data21.zone !== undefined){
if(typeof data21.zone !== "string"){
const err42 = {instancePath:instancePath+"/nodes/" + i0+"/zone",schemaPath:"#/properties/nodes/items/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data21.labels !== undefined){
let data25 = data21.labels;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key6 in data25){
if(typeof data25[key6] !== "string"){
const err43 = {instancePath:instancePath+"/nodes/" + i0+"/labels/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err44 = {instancePath:instancePath+"/nodes/" + i0+"/labels",schemaPath:"#/properties/nodes/items/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data21.controlPlane !== undefined){
if(typeof data21.controlPlane !== "boolean"){
const err45 = {instancePath:instancePath+"/nodes/" + i0+"/controlPlane",schemaPath:"#/properties/nodes/items/properties/controlPlane/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err46 = {instancePath:instancePath+"/nodes/" + i0,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err47 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.outside !== undefined){
let data28 = data.outside;
if(Array.isArray(data28)){
const len1 = data28.length;
for(let i1=0; i1<len1; i1++){
let data29 = data28[i1];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.name === undefined){
const err48 = {instancePath:instancePath+"/outside/" + i1,schemaPath:"#/properties/outside/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data29.ip === undefined){
const err49 = {instancePath:instancePath+"/outside/" + i1,schemaPath:"#/properties/outside/items/required",keyword:"required",params:{missingProperty: "ip"},message:"must have required property '"+"ip"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key7 in data29){
if(!((((key7 === "name") || (key7 === "ip")) || (key7 === "names")) || (key7 === "listens"))){
const err50 = {instancePath:instancePath+"/outside/" + i1,schemaPath:"#/properties/outside/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data29.name !== undefined){
if(typeof data29.name !== "string"){
const err51 = {instancePath:instancePath+"/outside/" + i1+"/name",schemaPath:"#/properties/outside/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data29.ip !== undefined){
let data31 = data29.ip;
if(typeof data31 === "string"){
if(!(formats0(data31))){
const err52 = {instancePath:instancePath+"/outside/" + i1+"/ip",schemaPath:"#/properties/outside/items/properties/ip/format",keyword:"format",params:{format: "ip"},message:"must match format \""+"ip"+"\""};
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
const err53 = {instancePath:instancePath+"/outside/" + i1+"/ip",schemaPath:"#/properties/outside/items/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data29.names !== undefined){
let data32 = data29.names;
if(Array.isArray(data32)){
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
if(typeof data32[i2] !== "string"){
const err54 = {instancePath:instancePath+"/outside/" + i1+"/names/" + i2,schemaPath:"#/properties/outside/items/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err55 = {instancePath:instancePath+"/outside/" + i1+"/names",schemaPath:"#/properties/outside/items/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data29.listens !== undefined){
let data34 = data29.listens;
if(Array.isArray(data34)){
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
let data35 = data34[i3];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.port === undefined){
const err56 = {instancePath:instancePath+"/outside/" + i1+"/listens/" + i3,schemaPath:"#/$defs/listens/items/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key8 in data35){
if(!(((key8 === "port") || (key8 === "protocol")) || (key8 === "address"))){
const err57 = {instancePath:instancePath+"/outside/" + i1+"/listens/" + i3,schemaPath:"#/$defs/listens/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data35.port !== undefined){
let data36 = data35.port;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err58 = {instancePath:instancePath+"/outside/" + i1+"/listens/" + i3+"/port",schemaPath:"#/$defs/listens/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(typeof data36 == "number"){
if(data36 > 65535 || isNaN(data36)){
const err59 = {instancePath:instancePath+"/outside/" + i1+"/listens/" + i3+"/port",schemaPath:"#/$defs/listens/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data36 < 1 || isNaN(data36)){
const err60 = {instancePath:instancePath+"/outside/" + i1+"/listens/" + i3+"/port",schemaPath:"#/$defs/listens/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data35.protocol !== undefined){
let data37 = data35.protocol;
if(!(((data37 === "TCP") || (data37 === "UDP")) || (data37 === "SCTP"))){
const err61 = {instancePath:instancePath+"/outside/" + i1+"/listens/" + i3+"/protocol",schemaPath:"#/$defs/listens/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema32.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data35.address !== undefined){
let data38 = data35.address;
if(!((data38 === "any") || (data38 === "localhost"))){
const err62 = {instancePath:instancePath+"/outside/" + i1+"/listens/" + i3+"/address",schemaPath:"#/$defs/listens/items/properties/address/enum",keyword:"enum",params:{allowedValues: schema32.items.properties.address.enum},message:"must be equal to one of the allowed values"};
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
else {
const err63 = {instancePath:instancePath+"/outside/" + i1+"/listens/" + i3,schemaPath:"#/$defs/listens/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/outside/" + i1+"/listens",schemaPath:"#/$defs/listens/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/outside/" + i1,schemaPath:"#/properties/outside/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.images !== undefined){
let data39 = data.images;
if(Array.isArray(data39)){
const len4 = data39.length;
for(let i4=0; i4<len4; i4++){
let data40 = data39[i4];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.name === undefined){
const err67 = {instancePath:instancePath+"/images/" + i4,schemaPath:"#/properties/images/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key9 in data40){
if(!((key9 === "name") || (key9 === "listens"))){
const err68 = {instancePath:instancePath+"/images/" + i4,schemaPath:"#/properties/images/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data40.name !== undefined){
if(typeof data40.name !== "string"){
const err69 = {instancePath:instancePath+"/images/" + i4+"/name",schemaPath:"#/properties/images/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data40.listens !== undefined){
let data42 = data40.listens;
if(Array.isArray(data42)){
const len5 = data42.length;
for(let i5=0; i5<len5; i5++){
let data43 = data42[i5];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.port === undefined){
const err70 = {instancePath:instancePath+"/images/" + i4+"/listens/" + i5,schemaPath:"#/$defs/listens/items/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key10 in data43){
if(!(((key10 === "port") || (key10 === "protocol")) || (key10 === "address"))){
const err71 = {instancePath:instancePath+"/images/" + i4+"/listens/" + i5,schemaPath:"#/$defs/listens/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data43.port !== undefined){
let data44 = data43.port;
if(!((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44)))){
const err72 = {instancePath:instancePath+"/images/" + i4+"/listens/" + i5+"/port",schemaPath:"#/$defs/listens/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(typeof data44 == "number"){
if(data44 > 65535 || isNaN(data44)){
const err73 = {instancePath:instancePath+"/images/" + i4+"/listens/" + i5+"/port",schemaPath:"#/$defs/listens/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data44 < 1 || isNaN(data44)){
const err74 = {instancePath:instancePath+"/images/" + i4+"/listens/" + i5+"/port",schemaPath:"#/$defs/listens/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data43.protocol !== undefined){
let data45 = data43.protocol;
if(!(((data45 === "TCP") || (data45 === "UDP")) || (data45 === "SCTP"))){
const err75 = {instancePath:instancePath+"/images/" + i4+"/listens/" + i5+"/protocol",schemaPath:"#/$defs/listens/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema32.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data43.address !== undefined){
let data46 = data43.address;
if(!((data46 === "any") || (data46 === "localhost"))){
const err76 = {instancePath:instancePath+"/images/" + i4+"/listens/" + i5+"/address",schemaPath:"#/$defs/listens/items/properties/address/enum",keyword:"enum",params:{allowedValues: schema32.items.properties.address.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/images/" + i4+"/listens/" + i5,schemaPath:"#/$defs/listens/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err78 = {instancePath:instancePath+"/images/" + i4+"/listens",schemaPath:"#/$defs/listens/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/images/" + i4,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isLab = validate21;
const schema34 = {"$id":"isLab","title":"Lab","type":"object","required":["title","module","level","minutes","objective","fileName","tasks","hints"],"additionalProperties":false,"properties":{"title":{"type":"string","minLength":1},"module":{"type":"string","minLength":1},"level":{"enum":[1,2,3,4]},"minutes":{"type":"integer","minimum":1},"objective":{"type":"string"},"concepts":{"$ref":"#/$defs/strings"},"requires":{"$ref":"#/$defs/strings"},"evidence":{"$ref":"#/$defs/strings"},"fileName":{"type":"string"},"symptoms":{"type":"array","items":{"$ref":"#/$defs/symptom"}},"tasks":{"type":"array","minItems":1,"items":{"type":"object","required":["id","title","checks"],"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"title":{"type":"string"},"weight":{"type":"number","exclusiveMinimum":0},"needs":{"$ref":"#/$defs/strings"},"world":{"type":"string"},"checks":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/check"}}}}},"hints":{"type":"array","items":{"type":"object","required":["id","severity","when","ladder"],"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"severity":{"enum":["essential","actionable","informative","celebratory"]},"when":{"type":"array","minItems":1,"items":{"type":"object","required":["fact"]}},"ladder":{"type":"array","minItems":1,"items":{"type":"string"}}}}}},"$defs":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"strings":{"type":"array","items":{"type":"string"}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"outcome":{"enum":["answered","refused","timed-out","unreachable","not-answered"]},"protocol":{"enum":["TCP","UDP","ICMP"]},"symptom":{"type":"object","required":["id","from","to","outcome"],"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"from":{"type":"string"},"to":{"type":"string"},"protocol":{"$ref":"#/$defs/protocol"},"outcome":{"$ref":"#/$defs/outcome"}}},"check":{"type":"object","required":["id","kind","title"],"discriminator":{"propertyName":"kind"},"oneOf":[{"additionalProperties":false,"required":["from","to","outcome"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"probe"},"title":{"type":"string"},"from":{"type":"string"},"to":{"type":"string"},"protocol":{"$ref":"#/$defs/protocol"},"outcome":{"$ref":"#/$defs/outcome"},"answeredBy":{"$ref":"#/$defs/labels"},"spreadOver":{"$ref":"#/$defs/labels"},"control":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"type":"string"},"to":{"type":"string"}}}}},{"additionalProperties":false,"required":["object","fields"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"state"},"title":{"type":"string"},"object":{"type":"string"},"fields":{"type":"array","minItems":1,"items":{"type":"object","required":["path"],"additionalProperties":false,"properties":{"path":{"type":"string"},"is":{},"in":{"type":"array"},"between":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}},"exists":{"type":"boolean"}}}}}},{"additionalProperties":false,"required":["object","accepted"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"admission"},"title":{"type":"string"},"object":{"type":"string"},"accepted":{"type":"boolean"},"message":{"type":"string"}}}]}}};
const schema35 = {"type":"array","items":{"type":"string"}};
const schema39 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"};
const schema38 = {"type":"object","required":["id","from","to","outcome"],"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"from":{"type":"string"},"to":{"type":"string"},"protocol":{"$ref":"#/$defs/protocol"},"outcome":{"$ref":"#/$defs/outcome"}}};
const schema40 = {"enum":["TCP","UDP","ICMP"]};
const schema41 = {"enum":["answered","refused","timed-out","unreachable","not-answered"]};
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.to === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.outcome === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "from")) || (key0 === "to")) || (key0 === "protocol")) || (key0 === "outcome"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err7 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.protocol !== undefined){
let data3 = data.protocol;
if(!(((data3 === "TCP") || (data3 === "UDP")) || (data3 === "ICMP"))){
const err9 = {instancePath:instancePath+"/protocol",schemaPath:"#/$defs/protocol/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.outcome !== undefined){
let data4 = data.outcome;
if(!(((((data4 === "answered") || (data4 === "refused")) || (data4 === "timed-out")) || (data4 === "unreachable")) || (data4 === "not-answered"))){
const err10 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/outcome/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","required":["id","kind","title"],"discriminator":{"propertyName":"kind"},"oneOf":[{"additionalProperties":false,"required":["from","to","outcome"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"probe"},"title":{"type":"string"},"from":{"type":"string"},"to":{"type":"string"},"protocol":{"$ref":"#/$defs/protocol"},"outcome":{"$ref":"#/$defs/outcome"},"answeredBy":{"$ref":"#/$defs/labels"},"spreadOver":{"$ref":"#/$defs/labels"},"control":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"type":"string"},"to":{"type":"string"}}}}},{"additionalProperties":false,"required":["object","fields"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"state"},"title":{"type":"string"},"object":{"type":"string"},"fields":{"type":"array","minItems":1,"items":{"type":"object","required":["path"],"additionalProperties":false,"properties":{"path":{"type":"string"},"is":{},"in":{"type":"array"},"between":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}},"exists":{"type":"boolean"}}}}}},{"additionalProperties":false,"required":["object","accepted"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"admission"},"title":{"type":"string"},"object":{"type":"string"},"accepted":{"type":"boolean"},"message":{"type":"string"}}}]};
const schema48 = {"type":"object","additionalProperties":{"type":"string"}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "probe"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.to === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.outcome === undefined){
const err5 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema44.oneOf[0].properties, key0))){
const err6 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.kind !== undefined){
if("probe" !== data.kind){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "probe"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/oneOf/0/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err11 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/0/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err12 = {instancePath:instancePath+"/to",schemaPath:"#/oneOf/0/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.protocol !== undefined){
let data5 = data.protocol;
if(!(((data5 === "TCP") || (data5 === "UDP")) || (data5 === "ICMP"))){
const err13 = {instancePath:instancePath+"/protocol",schemaPath:"#/$defs/protocol/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.outcome !== undefined){
let data6 = data.outcome;
if(!(((((data6 === "answered") || (data6 === "refused")) || (data6 === "timed-out")) || (data6 === "unreachable")) || (data6 === "not-answered"))){
const err14 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/outcome/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.answeredBy !== undefined){
let data7 = data.answeredBy;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(typeof data7[key1] !== "string"){
const err15 = {instancePath:instancePath+"/answeredBy/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/answeredBy",schemaPath:"#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.spreadOver !== undefined){
let data9 = data.spreadOver;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(typeof data9[key2] !== "string"){
const err17 = {instancePath:instancePath+"/spreadOver/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/spreadOver",schemaPath:"#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.control !== undefined){
let data11 = data.control;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.from === undefined){
const err19 = {instancePath:instancePath+"/control",schemaPath:"#/oneOf/0/properties/control/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data11.to === undefined){
const err20 = {instancePath:instancePath+"/control",schemaPath:"#/oneOf/0/properties/control/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key3 in data11){
if(!((key3 === "from") || (key3 === "to"))){
const err21 = {instancePath:instancePath+"/control",schemaPath:"#/oneOf/0/properties/control/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.from !== undefined){
if(typeof data11.from !== "string"){
const err22 = {instancePath:instancePath+"/control/from",schemaPath:"#/oneOf/0/properties/control/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data11.to !== undefined){
if(typeof data11.to !== "string"){
const err23 = {instancePath:instancePath+"/control/to",schemaPath:"#/oneOf/0/properties/control/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/control",schemaPath:"#/oneOf/0/properties/control/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
var props0 = true;
}
else if(tag0 === "state"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err25 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.fields === undefined){
const err26 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key4 in data){
if(!(((((key4 === "id") || (key4 === "kind")) || (key4 === "title")) || (key4 === "object")) || (key4 === "fields"))){
const err27 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.id !== undefined){
let data14 = data.id;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err28 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err29 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.kind !== undefined){
if("state" !== data.kind){
const err30 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "state"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err31 = {instancePath:instancePath+"/title",schemaPath:"#/oneOf/1/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.object !== undefined){
if(typeof data.object !== "string"){
const err32 = {instancePath:instancePath+"/object",schemaPath:"#/oneOf/1/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.fields !== undefined){
let data18 = data.fields;
if(Array.isArray(data18)){
if(data18.length < 1){
const err33 = {instancePath:instancePath+"/fields",schemaPath:"#/oneOf/1/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.path === undefined){
const err34 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/oneOf/1/properties/fields/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key5 in data19){
if(!(((((key5 === "path") || (key5 === "is")) || (key5 === "in")) || (key5 === "between")) || (key5 === "exists"))){
const err35 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/oneOf/1/properties/fields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data19.path !== undefined){
if(typeof data19.path !== "string"){
const err36 = {instancePath:instancePath+"/fields/" + i0+"/path",schemaPath:"#/oneOf/1/properties/fields/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data19.in !== undefined){
if(!(Array.isArray(data19.in))){
const err37 = {instancePath:instancePath+"/fields/" + i0+"/in",schemaPath:"#/oneOf/1/properties/fields/items/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data19.between !== undefined){
let data22 = data19.between;
if(Array.isArray(data22)){
if(data22.length > 2){
const err38 = {instancePath:instancePath+"/fields/" + i0+"/between",schemaPath:"#/oneOf/1/properties/fields/items/properties/between/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data22.length < 2){
const err39 = {instancePath:instancePath+"/fields/" + i0+"/between",schemaPath:"#/oneOf/1/properties/fields/items/properties/between/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
if(!(typeof data22[i1] == "number")){
const err40 = {instancePath:instancePath+"/fields/" + i0+"/between/" + i1,schemaPath:"#/oneOf/1/properties/fields/items/properties/between/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err41 = {instancePath:instancePath+"/fields/" + i0+"/between",schemaPath:"#/oneOf/1/properties/fields/items/properties/between/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data19.exists !== undefined){
if(typeof data19.exists !== "boolean"){
const err42 = {instancePath:instancePath+"/fields/" + i0+"/exists",schemaPath:"#/oneOf/1/properties/fields/items/properties/exists/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/oneOf/1/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err44 = {instancePath:instancePath+"/fields",schemaPath:"#/oneOf/1/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "admission"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err45 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data.accepted === undefined){
const err46 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "accepted"},message:"must have required property '"+"accepted"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key6 in data){
if(!((((((key6 === "id") || (key6 === "kind")) || (key6 === "title")) || (key6 === "object")) || (key6 === "accepted")) || (key6 === "message"))){
const err47 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.id !== undefined){
let data25 = data.id;
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err48 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.kind !== undefined){
if("admission" !== data.kind){
const err50 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "admission"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err51 = {instancePath:instancePath+"/title",schemaPath:"#/oneOf/2/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.object !== undefined){
if(typeof data.object !== "string"){
const err52 = {instancePath:instancePath+"/object",schemaPath:"#/oneOf/2/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.accepted !== undefined){
if(typeof data.accepted !== "boolean"){
const err53 = {instancePath:instancePath+"/accepted",schemaPath:"#/oneOf/2/properties/accepted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err54 = {instancePath:instancePath+"/message",schemaPath:"#/oneOf/2/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(props0 !== true){
props0 = true;
}
}
else {
const err55 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate24.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="isLab" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.module === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "module"},message:"must have required property '"+"module"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.level === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.minutes === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.objective === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objective"},message:"must have required property '"+"objective"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.fileName === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fileName"},message:"must have required property '"+"fileName"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.tasks === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tasks"},message:"must have required property '"+"tasks"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.hints === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hints"},message:"must have required property '"+"hints"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(data0.length < 1){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.module !== undefined){
let data1 = data.module;
if(typeof data1 === "string"){
if(data1.length < 1){
const err11 = {instancePath:instancePath+"/module",schemaPath:"#/properties/module/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err12 = {instancePath:instancePath+"/module",schemaPath:"#/properties/module/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.level !== undefined){
let data2 = data.level;
if(!((((data2 === 1) || (data2 === 2)) || (data2 === 3)) || (data2 === 4))){
const err13 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema34.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.minutes !== undefined){
let data3 = data.minutes;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err14 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.objective !== undefined){
if(typeof data.objective !== "string"){
const err16 = {instancePath:instancePath+"/objective",schemaPath:"#/properties/objective/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.concepts !== undefined){
let data5 = data.concepts;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err17 = {instancePath:instancePath+"/concepts/" + i0,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/concepts",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.requires !== undefined){
let data7 = data.requires;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err19 = {instancePath:instancePath+"/requires/" + i1,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/requires",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.evidence !== undefined){
let data9 = data.evidence;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(typeof data9[i2] !== "string"){
const err21 = {instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/evidence",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.fileName !== undefined){
if(typeof data.fileName !== "string"){
const err23 = {instancePath:instancePath+"/fileName",schemaPath:"#/properties/fileName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.symptoms !== undefined){
let data12 = data.symptoms;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(!(validate22(data12[i3], {instancePath:instancePath+"/symptoms/" + i3,parentData:data12,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/symptoms",schemaPath:"#/properties/symptoms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.tasks !== undefined){
let data14 = data.tasks;
if(Array.isArray(data14)){
if(data14.length < 1){
const err25 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err26 = {instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data15.title === undefined){
const err27 = {instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data15.checks === undefined){
const err28 = {instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/properties/tasks/items/required",keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key1 in data15){
if(!((((((key1 === "id") || (key1 === "title")) || (key1 === "weight")) || (key1 === "needs")) || (key1 === "world")) || (key1 === "checks"))){
const err29 = {instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/properties/tasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err30 = {instancePath:instancePath+"/tasks/" + i4+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err31 = {instancePath:instancePath+"/tasks/" + i4+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data15.title !== undefined){
if(typeof data15.title !== "string"){
const err32 = {instancePath:instancePath+"/tasks/" + i4+"/title",schemaPath:"#/properties/tasks/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.weight !== undefined){
let data18 = data15.weight;
if(typeof data18 == "number"){
if(data18 <= 0 || isNaN(data18)){
const err33 = {instancePath:instancePath+"/tasks/" + i4+"/weight",schemaPath:"#/properties/tasks/items/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err34 = {instancePath:instancePath+"/tasks/" + i4+"/weight",schemaPath:"#/properties/tasks/items/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.needs !== undefined){
let data19 = data15.needs;
if(Array.isArray(data19)){
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
if(typeof data19[i5] !== "string"){
const err35 = {instancePath:instancePath+"/tasks/" + i4+"/needs/" + i5,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/tasks/" + i4+"/needs",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data15.world !== undefined){
if(typeof data15.world !== "string"){
const err37 = {instancePath:instancePath+"/tasks/" + i4+"/world",schemaPath:"#/properties/tasks/items/properties/world/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data15.checks !== undefined){
let data22 = data15.checks;
if(Array.isArray(data22)){
if(data22.length < 1){
const err38 = {instancePath:instancePath+"/tasks/" + i4+"/checks",schemaPath:"#/properties/tasks/items/properties/checks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
if(!(validate24(data22[i6], {instancePath:instancePath+"/tasks/" + i4+"/checks/" + i6,parentData:data22,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/tasks/" + i4+"/checks",schemaPath:"#/properties/tasks/items/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err40 = {instancePath:instancePath+"/tasks/" + i4,schemaPath:"#/properties/tasks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err41 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.hints !== undefined){
let data24 = data.hints;
if(Array.isArray(data24)){
const len7 = data24.length;
for(let i7=0; i7<len7; i7++){
let data25 = data24[i7];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.id === undefined){
const err42 = {instancePath:instancePath+"/hints/" + i7,schemaPath:"#/properties/hints/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data25.severity === undefined){
const err43 = {instancePath:instancePath+"/hints/" + i7,schemaPath:"#/properties/hints/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data25.when === undefined){
const err44 = {instancePath:instancePath+"/hints/" + i7,schemaPath:"#/properties/hints/items/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data25.ladder === undefined){
const err45 = {instancePath:instancePath+"/hints/" + i7,schemaPath:"#/properties/hints/items/required",keyword:"required",params:{missingProperty: "ladder"},message:"must have required property '"+"ladder"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key2 in data25){
if(!((((key2 === "id") || (key2 === "severity")) || (key2 === "when")) || (key2 === "ladder"))){
const err46 = {instancePath:instancePath+"/hints/" + i7,schemaPath:"#/properties/hints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data25.id !== undefined){
let data26 = data25.id;
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err47 = {instancePath:instancePath+"/hints/" + i7+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err48 = {instancePath:instancePath+"/hints/" + i7+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data25.severity !== undefined){
let data27 = data25.severity;
if(!((((data27 === "essential") || (data27 === "actionable")) || (data27 === "informative")) || (data27 === "celebratory"))){
const err49 = {instancePath:instancePath+"/hints/" + i7+"/severity",schemaPath:"#/properties/hints/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema34.properties.hints.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data25.when !== undefined){
let data28 = data25.when;
if(Array.isArray(data28)){
if(data28.length < 1){
const err50 = {instancePath:instancePath+"/hints/" + i7+"/when",schemaPath:"#/properties/hints/items/properties/when/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len8 = data28.length;
for(let i8=0; i8<len8; i8++){
let data29 = data28[i8];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.fact === undefined){
const err51 = {instancePath:instancePath+"/hints/" + i7+"/when/" + i8,schemaPath:"#/properties/hints/items/properties/when/items/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/hints/" + i7+"/when/" + i8,schemaPath:"#/properties/hints/items/properties/when/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/hints/" + i7+"/when",schemaPath:"#/properties/hints/items/properties/when/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data25.ladder !== undefined){
let data30 = data25.ladder;
if(Array.isArray(data30)){
if(data30.length < 1){
const err54 = {instancePath:instancePath+"/hints/" + i7+"/ladder",schemaPath:"#/properties/hints/items/properties/ladder/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len9 = data30.length;
for(let i9=0; i9<len9; i9++){
if(typeof data30[i9] !== "string"){
const err55 = {instancePath:instancePath+"/hints/" + i7+"/ladder/" + i9,schemaPath:"#/properties/hints/items/properties/ladder/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/hints/" + i7+"/ladder",schemaPath:"#/properties/hints/items/properties/ladder/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/hints/" + i7,schemaPath:"#/properties/hints/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/hints",schemaPath:"#/properties/hints/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

