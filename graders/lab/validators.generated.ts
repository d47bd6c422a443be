// Written by src/cli/generate-validators.ts from the schemas beside it. Not to be edited.
// @ts-nocheck
import { formats } from "./formats.ts";
export const isCluster = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"cluster.schema.json","title":"Cluster document","type":"object","required":["apiVersion","kind","nodes"],"additionalProperties":false,"properties":{"apiVersion":{"const":"hopbyhop/v1"},"kind":{"const":"Cluster"},"kubernetes":{"enum":["1.36"]},"platform":{"type":"object","required":["name"],"properties":{"name":{"enum":["flannel","calico","cilium","weave-net","nsx-t","cisco-aci","big-cloud-fabric","kindnet","none"]}},"discriminator":{"propertyName":"name"},"oneOf":[{"title":"flannel","type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"const":"flannel"},"backend":{"enum":["vxlan","host-gw"]},"directRouting":{"type":"boolean"},"masquerade":{"type":"boolean"},"hairpin":{"type":"boolean"},"netpol":{"type":"object","required":["enabled"],"additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}},"mtu":{"type":"integer","minimum":576,"maximum":9216}}},{"title":"calico","type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"const":"calico"},"encapsulation":{"enum":["IPIP","IPIPCrossSubnet","VXLAN","VXLANCrossSubnet","None"]},"blockSize":{"type":"integer","minimum":20,"maximum":32},"maxBlocksPerHost":{"type":"integer","minimum":1,"maximum":1024},"strictAffinity":{"type":"boolean"},"natOutgoing":{"type":"boolean"},"peering":{"enum":["mesh","routers"]},"mtu":{"type":"integer","minimum":576,"maximum":9216}}},{"title":"cilium","type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"const":"cilium"},"routingMode":{"enum":["tunnel","native"]},"tunnelProtocol":{"enum":["vxlan","geneve"]},"autoDirectNodeRoutes":{"type":"boolean"},"kubeProxyReplacement":{"type":"boolean"},"masquerade":{"type":"boolean"},"bpfMasquerade":{"type":"boolean"},"loadBalancerMode":{"enum":["snat","dsr"]},"mtu":{"type":"integer","minimum":576,"maximum":9216}}},{"title":"weave-net","type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"const":"weave-net"},"fastDatapath":{"type":"boolean"},"start":{"enum":["consensus","join"]},"mtu":{"type":"integer","minimum":576,"maximum":9216}}},{"title":"nsx-t","type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"const":"nsx-t"},"tier1":{"enum":["per-namespace","shared"]},"subnetPrefix":{"type":"integer","minimum":16,"maximum":28},"tepMTU":{"type":"integer","minimum":576,"maximum":9216},"noSNATNamespaces":{"type":"array","items":{"type":"string"}},"mtu":{"type":"integer","minimum":576,"maximum":9216}}},{"title":"cisco-aci","type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"const":"cisco-aci"},"uplinkMTU":{"type":"integer","minimum":576,"maximum":9216},"chunkSize":{"type":"integer","minimum":1,"maximum":4096},"endpointGroups":{"type":"array","items":{"type":"object","required":["namespace","name"],"additionalProperties":false,"properties":{"namespace":{"type":"string"},"name":{"type":"string"}}}},"contracts":{"type":"array","items":{"type":"object","required":["between"],"additionalProperties":false,"properties":{"between":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"string"}}}}},"snat":{"type":"array","items":{"type":"object","required":["namespace","address"],"additionalProperties":false,"properties":{"namespace":{"type":"string"},"address":{"type":"string","format":"ip"}}}},"advertisePods":{"type":"boolean"},"mtu":{"type":"integer","minimum":576,"maximum":9216}}},{"title":"big-cloud-fabric","type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"const":"big-cloud-fabric"},"switching":{"enum":["P+V","P"]},"natEnabled":{"type":"boolean"},"vipFromFabric":{"type":"boolean"},"mtu":{"type":"integer","minimum":576,"maximum":9216}}},{"title":"kindnet","type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"const":"kindnet"}}},{"title":"none","type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"const":"none"}}}]},"podCIDR":{"type":"string","format":"cidr"},"serviceCIDR":{"type":"string","format":"cidr"},"proxyMode":{"enum":["iptables"]},"gatewayAPI":{"type":"boolean"},"loadBalancer":{"oneOf":[{"enum":["none","cloud","metallb","minikube-tunnel","platform"]},{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"const":"cloud"},"mode":{"enum":["vip","proxy"]},"addresses":{"type":"string"},"class":{"type":"string"}}},{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"const":"metallb"},"class":{"type":"string"}}}]},"nodes":{"type":"array","minItems":1,"items":{"type":"object","required":["name","ip"],"additionalProperties":false,"properties":{"name":{"type":"string"},"ip":{"type":"string","format":"ip"},"zone":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"controlPlane":{"type":"boolean"},"taints":{"type":"array","items":{"type":"object","required":["key","effect"],"additionalProperties":false,"properties":{"key":{"type":"string"},"value":{"type":"string"},"effect":{"enum":["NoSchedule","PreferNoSchedule","NoExecute"]}}}},"capacity":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string"},"memory":{"type":"string"},"pods":{"type":"string"}}}}}},"outside":{"type":"array","items":{"type":"object","required":["name","ip"],"additionalProperties":false,"properties":{"name":{"type":"string"},"ip":{"type":"string","format":"ip"},"names":{"type":"array","items":{"type":"string"}},"listens":{"$ref":"#/$defs/listens"},"routes":{"$ref":"#/$defs/routes"}}}},"underlay":{"type":"object","required":[],"additionalProperties":false,"properties":{"subnets":{"type":"array","items":{"type":"object","required":["cidr"],"additionalProperties":false,"properties":{"cidr":{"type":"string","format":"cidr"},"gateway":{"type":"string","format":"ip"},"mtu":{"type":"integer","minimum":576,"maximum":9216}}}},"routers":{"type":"array","items":{"type":"object","required":[],"additionalProperties":false,"properties":{"joins":{"type":"array","items":{"type":"string","format":"cidr"}},"routes":{"$ref":"#/$defs/routes"}}}},"blocked":{"type":"array","items":{"type":"object","required":["protocol"],"additionalProperties":false,"properties":{"protocol":{"enum":["TCP","UDP","ICMP","IPIP"]},"port":{"type":"integer","minimum":1,"maximum":65535},"nodes":{"type":"array","items":{"type":"string"}}}}}}},"images":{"type":"array","items":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string"},"listens":{"$ref":"#/$defs/imageListens"},"exitCode":{"type":"integer","minimum":0,"maximum":255},"answers":{"type":"object","additionalProperties":{"type":"integer","minimum":100,"maximum":599}},"lingers":{"type":"boolean"}}}}},"$defs":{"imageListens":{"type":"array","items":{"type":"object","required":["port"],"additionalProperties":false,"properties":{"port":{"$ref":"#/$defs/listens/items/properties/port"},"protocol":{"$ref":"#/$defs/listens/items/properties/protocol"},"address":{"$ref":"#/$defs/listens/items/properties/address"},"http":{"$ref":"#/$defs/listens/items/properties/http"},"portEnv":{"type":"string"},"portArg":{"type":"string"},"addressEnv":{"type":"string"},"addressArg":{"type":"string"}}}},"listens":{"type":"array","items":{"type":"object","required":["port"],"additionalProperties":false,"properties":{"port":{"type":"integer","minimum":1,"maximum":65535},"protocol":{"enum":["TCP","UDP","SCTP"]},"address":{"enum":["any","localhost"]},"http":{"oneOf":[{"const":"none"},{"$ref":"#/$defs/httpRules"},{"$ref":"#/$defs/httpProxy"}]}}}},"httpProxy":{"type":"object","required":["proxies","controller"],"additionalProperties":false,"properties":{"proxies":{"enum":["ingress","gateway"]},"controller":{"type":"string","minLength":1}}},"httpRules":{"type":"array","items":{"type":"object","required":[],"additionalProperties":false,"properties":{"path":{"type":"string","pattern":"^/"},"host":{"type":"string"},"from":{"type":"array","minItems":1,"items":{"type":"string","format":"cidr"}},"status":{"type":"integer","minimum":200,"maximum":599},"body":{"type":"string"}}}},"routes":{"type":"array","items":{"type":"object","required":["destination","via"],"additionalProperties":false,"properties":{"destination":{"type":"string","format":"cidr"},"via":{"type":"string","format":"ip"}}}}}};
const schema35 = {"type":"array","items":{"type":"object","required":["destination","via"],"additionalProperties":false,"properties":{"destination":{"type":"string","format":"cidr"},"via":{"type":"string","format":"ip"}}}};
const func1 = Object.prototype.hasOwnProperty;
const formats0 = formats.ip;
const formats2 = formats.cidr;
const schema32 = {"type":"array","items":{"type":"object","required":["port"],"additionalProperties":false,"properties":{"port":{"type":"integer","minimum":1,"maximum":65535},"protocol":{"enum":["TCP","UDP","SCTP"]},"address":{"enum":["any","localhost"]},"http":{"oneOf":[{"const":"none"},{"$ref":"#/$defs/httpRules"},{"$ref":"#/$defs/httpProxy"}]}}}};
const schema33 = {"type":"array","items":{"type":"object","required":[],"additionalProperties":false,"properties":{"path":{"type":"string","pattern":"^/"},"host":{"type":"string"},"from":{"type":"array","minItems":1,"items":{"type":"string","format":"cidr"}},"status":{"type":"integer","minimum":200,"maximum":599},"body":{"type":"string"}}}};
const schema34 = {"type":"object","required":["proxies","controller"],"additionalProperties":false,"properties":{"proxies":{"enum":["ingress","gateway"]},"controller":{"type":"string","minLength":1}}};
const pattern4 = new RegExp("^/", "");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.port === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data0){
if(!((((key0 === "port") || (key0 === "protocol")) || (key0 === "address")) || (key0 === "http"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.port !== undefined){
let data1 = data0.port;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err2 = {instancePath:instancePath+"/" + i0+"/port",schemaPath:"#/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 65535 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/" + i0+"/port",schemaPath:"#/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/" + i0+"/port",schemaPath:"#/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data0.protocol !== undefined){
let data2 = data0.protocol;
if(!(((data2 === "TCP") || (data2 === "UDP")) || (data2 === "SCTP"))){
const err5 = {instancePath:instancePath+"/" + i0+"/protocol",schemaPath:"#/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema32.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.address !== undefined){
let data3 = data0.address;
if(!((data3 === "any") || (data3 === "localhost"))){
const err6 = {instancePath:instancePath+"/" + i0+"/address",schemaPath:"#/items/properties/address/enum",keyword:"enum",params:{allowedValues: schema32.items.properties.address.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.http !== undefined){
let data4 = data0.http;
const _errs9 = errors;
let valid3 = false;
let passing0 = null;
const _errs10 = errors;
if("none" !== data4){
const err7 = {instancePath:instancePath+"/" + i0+"/http",schemaPath:"#/items/properties/http/oneOf/0/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs11 = errors;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(((((key1 === "path") || (key1 === "host")) || (key1 === "from")) || (key1 === "status")) || (key1 === "body"))){
const err8 = {instancePath:instancePath+"/" + i0+"/http/" + i1,schemaPath:"#/$defs/httpRules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.path !== undefined){
let data6 = data5.path;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err9 = {instancePath:instancePath+"/" + i0+"/http/" + i1+"/path",schemaPath:"#/$defs/httpRules/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
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
const err10 = {instancePath:instancePath+"/" + i0+"/http/" + i1+"/path",schemaPath:"#/$defs/httpRules/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.host !== undefined){
if(typeof data5.host !== "string"){
const err11 = {instancePath:instancePath+"/" + i0+"/http/" + i1+"/host",schemaPath:"#/$defs/httpRules/items/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.from !== undefined){
let data8 = data5.from;
if(Array.isArray(data8)){
if(data8.length < 1){
const err12 = {instancePath:instancePath+"/" + i0+"/http/" + i1+"/from",schemaPath:"#/$defs/httpRules/items/properties/from/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!(formats2(data9))){
const err13 = {instancePath:instancePath+"/" + i0+"/http/" + i1+"/from/" + i2,schemaPath:"#/$defs/httpRules/items/properties/from/items/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
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
const err14 = {instancePath:instancePath+"/" + i0+"/http/" + i1+"/from/" + i2,schemaPath:"#/$defs/httpRules/items/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/" + i0+"/http/" + i1+"/from",schemaPath:"#/$defs/httpRules/items/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.status !== undefined){
let data10 = data5.status;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err16 = {instancePath:instancePath+"/" + i0+"/http/" + i1+"/status",schemaPath:"#/$defs/httpRules/items/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 > 599 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/" + i0+"/http/" + i1+"/status",schemaPath:"#/$defs/httpRules/items/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data10 < 200 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/" + i0+"/http/" + i1+"/status",schemaPath:"#/$defs/httpRules/items/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"};
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
if(data5.body !== undefined){
if(typeof data5.body !== "string"){
const err19 = {instancePath:instancePath+"/" + i0+"/http/" + i1+"/body",schemaPath:"#/$defs/httpRules/items/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/" + i0+"/http/" + i1,schemaPath:"#/$defs/httpRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err21 = {instancePath:instancePath+"/" + i0+"/http",schemaPath:"#/$defs/httpRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
const _errs29 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.proxies === undefined){
const err22 = {instancePath:instancePath+"/" + i0+"/http",schemaPath:"#/$defs/httpProxy/required",keyword:"required",params:{missingProperty: "proxies"},message:"must have required property '"+"proxies"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data4.controller === undefined){
const err23 = {instancePath:instancePath+"/" + i0+"/http",schemaPath:"#/$defs/httpProxy/required",keyword:"required",params:{missingProperty: "controller"},message:"must have required property '"+"controller"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data4){
if(!((key2 === "proxies") || (key2 === "controller"))){
const err24 = {instancePath:instancePath+"/" + i0+"/http",schemaPath:"#/$defs/httpProxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.proxies !== undefined){
let data12 = data4.proxies;
if(!((data12 === "ingress") || (data12 === "gateway"))){
const err25 = {instancePath:instancePath+"/" + i0+"/http/proxies",schemaPath:"#/$defs/httpProxy/properties/proxies/enum",keyword:"enum",params:{allowedValues: schema34.properties.proxies.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4.controller !== undefined){
let data13 = data4.controller;
if(typeof data13 === "string"){
if(data13.length < 1){
const err26 = {instancePath:instancePath+"/" + i0+"/http/controller",schemaPath:"#/$defs/httpProxy/properties/controller/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err27 = {instancePath:instancePath+"/" + i0+"/http/controller",schemaPath:"#/$defs/httpProxy/properties/controller/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/" + i0+"/http",schemaPath:"#/$defs/httpProxy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs29 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid3 = true;
passing0 = 2;
}
}
}
if(!valid3){
const err29 = {instancePath:instancePath+"/" + i0+"/http",schemaPath:"#/items/properties/http/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"array","items":{"type":"object","required":["port"],"additionalProperties":false,"properties":{"port":{"$ref":"#/$defs/listens/items/properties/port"},"protocol":{"$ref":"#/$defs/listens/items/properties/protocol"},"address":{"$ref":"#/$defs/listens/items/properties/address"},"http":{"$ref":"#/$defs/listens/items/properties/http"},"portEnv":{"type":"string"},"portArg":{"type":"string"},"addressEnv":{"type":"string"},"addressArg":{"type":"string"}}}};
const schema38 = {"type":"integer","minimum":1,"maximum":65535};
const schema39 = {"enum":["TCP","UDP","SCTP"]};
const schema40 = {"enum":["any","localhost"]};
const schema41 = {"oneOf":[{"const":"none"},{"$ref":"#/$defs/httpRules"},{"$ref":"#/$defs/httpProxy"}]};

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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if("none" !== data){
const err0 = {instancePath,schemaPath:"#/oneOf/0/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(!(((((key0 === "path") || (key0 === "host")) || (key0 === "from")) || (key0 === "status")) || (key0 === "body"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/httpRules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.path !== undefined){
let data1 = data0.path;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err2 = {instancePath:instancePath+"/" + i0+"/path",schemaPath:"#/$defs/httpRules/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
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
const err3 = {instancePath:instancePath+"/" + i0+"/path",schemaPath:"#/$defs/httpRules/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.host !== undefined){
if(typeof data0.host !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/host",schemaPath:"#/$defs/httpRules/items/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.from !== undefined){
let data3 = data0.from;
if(Array.isArray(data3)){
if(data3.length < 1){
const err5 = {instancePath:instancePath+"/" + i0+"/from",schemaPath:"#/$defs/httpRules/items/properties/from/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!(formats2(data4))){
const err6 = {instancePath:instancePath+"/" + i0+"/from/" + i1,schemaPath:"#/$defs/httpRules/items/properties/from/items/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
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
const err7 = {instancePath:instancePath+"/" + i0+"/from/" + i1,schemaPath:"#/$defs/httpRules/items/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/" + i0+"/from",schemaPath:"#/$defs/httpRules/items/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.status !== undefined){
let data5 = data0.status;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err9 = {instancePath:instancePath+"/" + i0+"/status",schemaPath:"#/$defs/httpRules/items/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 599 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/" + i0+"/status",schemaPath:"#/$defs/httpRules/items/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5 < 200 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/" + i0+"/status",schemaPath:"#/$defs/httpRules/items/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"};
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
if(data0.body !== undefined){
if(typeof data0.body !== "string"){
const err12 = {instancePath:instancePath+"/" + i0+"/body",schemaPath:"#/$defs/httpRules/items/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/httpRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath,schemaPath:"#/$defs/httpRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var items0 = true;
}
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proxies === undefined){
const err15 = {instancePath,schemaPath:"#/$defs/httpProxy/required",keyword:"required",params:{missingProperty: "proxies"},message:"must have required property '"+"proxies"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.controller === undefined){
const err16 = {instancePath,schemaPath:"#/$defs/httpProxy/required",keyword:"required",params:{missingProperty: "controller"},message:"must have required property '"+"controller"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data){
if(!((key1 === "proxies") || (key1 === "controller"))){
const err17 = {instancePath,schemaPath:"#/$defs/httpProxy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.proxies !== undefined){
let data7 = data.proxies;
if(!((data7 === "ingress") || (data7 === "gateway"))){
const err18 = {instancePath:instancePath+"/proxies",schemaPath:"#/$defs/httpProxy/properties/proxies/enum",keyword:"enum",params:{allowedValues: schema34.properties.proxies.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.controller !== undefined){
let data8 = data.controller;
if(typeof data8 === "string"){
if(data8.length < 1){
const err19 = {instancePath:instancePath+"/controller",schemaPath:"#/$defs/httpProxy/properties/controller/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err20 = {instancePath:instancePath+"/controller",schemaPath:"#/$defs/httpProxy/properties/controller/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath,schemaPath:"#/$defs/httpProxy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs20 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
var props0 = true;
}
}
}
if(!valid0){
const err22 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate24.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.port === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data0){
if(!((((((((key0 === "port") || (key0 === "protocol")) || (key0 === "address")) || (key0 === "http")) || (key0 === "portEnv")) || (key0 === "portArg")) || (key0 === "addressEnv")) || (key0 === "addressArg"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.port !== undefined){
let data1 = data0.port;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err2 = {instancePath:instancePath+"/" + i0+"/port",schemaPath:"#/$defs/listens/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 65535 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/" + i0+"/port",schemaPath:"#/$defs/listens/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/" + i0+"/port",schemaPath:"#/$defs/listens/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data0.protocol !== undefined){
let data2 = data0.protocol;
if(!(((data2 === "TCP") || (data2 === "UDP")) || (data2 === "SCTP"))){
const err5 = {instancePath:instancePath+"/" + i0+"/protocol",schemaPath:"#/$defs/listens/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.address !== undefined){
let data3 = data0.address;
if(!((data3 === "any") || (data3 === "localhost"))){
const err6 = {instancePath:instancePath+"/" + i0+"/address",schemaPath:"#/$defs/listens/items/properties/address/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.http !== undefined){
if(!(validate24(data0.http, {instancePath:instancePath+"/" + i0+"/http",parentData:data0,parentDataProperty:"http",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data0.portEnv !== undefined){
if(typeof data0.portEnv !== "string"){
const err7 = {instancePath:instancePath+"/" + i0+"/portEnv",schemaPath:"#/items/properties/portEnv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.portArg !== undefined){
if(typeof data0.portArg !== "string"){
const err8 = {instancePath:instancePath+"/" + i0+"/portArg",schemaPath:"#/items/properties/portArg/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.addressEnv !== undefined){
if(typeof data0.addressEnv !== "string"){
const err9 = {instancePath:instancePath+"/" + i0+"/addressEnv",schemaPath:"#/items/properties/addressEnv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.addressArg !== undefined){
if(typeof data0.addressArg !== "string"){
const err10 = {instancePath:instancePath+"/" + i0+"/addressArg",schemaPath:"#/items/properties/addressArg/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="cluster.schema.json" */;
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
if(data3.name !== undefined){
let data4 = data3.name;
if(!(((((((((data4 === "flannel") || (data4 === "calico")) || (data4 === "cilium")) || (data4 === "weave-net")) || (data4 === "nsx-t")) || (data4 === "cisco-aci")) || (data4 === "big-cloud-fabric")) || (data4 === "kindnet")) || (data4 === "none"))){
const err8 = {instancePath:instancePath+"/platform/name",schemaPath:"#/properties/platform/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.properties.platform.properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
const tag0 = data3.name;
if(typeof tag0 == "string"){
if(tag0 === "flannel"){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err9 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/0/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!(((((((key1 === "name") || (key1 === "backend")) || (key1 === "directRouting")) || (key1 === "masquerade")) || (key1 === "hairpin")) || (key1 === "netpol")) || (key1 === "mtu"))){
const err10 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.name !== undefined){
if("flannel" !== data3.name){
const err11 = {instancePath:instancePath+"/platform/name",schemaPath:"#/properties/platform/oneOf/0/properties/name/const",keyword:"const",params:{allowedValue: "flannel"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.backend !== undefined){
let data6 = data3.backend;
if(!((data6 === "vxlan") || (data6 === "host-gw"))){
const err12 = {instancePath:instancePath+"/platform/backend",schemaPath:"#/properties/platform/oneOf/0/properties/backend/enum",keyword:"enum",params:{allowedValues: schema31.properties.platform.oneOf[0].properties.backend.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.directRouting !== undefined){
if(typeof data3.directRouting !== "boolean"){
const err13 = {instancePath:instancePath+"/platform/directRouting",schemaPath:"#/properties/platform/oneOf/0/properties/directRouting/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.masquerade !== undefined){
if(typeof data3.masquerade !== "boolean"){
const err14 = {instancePath:instancePath+"/platform/masquerade",schemaPath:"#/properties/platform/oneOf/0/properties/masquerade/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.hairpin !== undefined){
if(typeof data3.hairpin !== "boolean"){
const err15 = {instancePath:instancePath+"/platform/hairpin",schemaPath:"#/properties/platform/oneOf/0/properties/hairpin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.netpol !== undefined){
let data10 = data3.netpol;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.enabled === undefined){
const err16 = {instancePath:instancePath+"/platform/netpol",schemaPath:"#/properties/platform/oneOf/0/properties/netpol/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 in data10){
if(!(key2 === "enabled")){
const err17 = {instancePath:instancePath+"/platform/netpol",schemaPath:"#/properties/platform/oneOf/0/properties/netpol/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data10.enabled !== undefined){
if(typeof data10.enabled !== "boolean"){
const err18 = {instancePath:instancePath+"/platform/netpol/enabled",schemaPath:"#/properties/platform/oneOf/0/properties/netpol/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err19 = {instancePath:instancePath+"/platform/netpol",schemaPath:"#/properties/platform/oneOf/0/properties/netpol/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.mtu !== undefined){
let data12 = data3.mtu;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err20 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/0/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 > 9216 || isNaN(data12)){
const err21 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/0/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9216},message:"must be <= 9216"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data12 < 576 || isNaN(data12)){
const err22 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/0/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 576},message:"must be >= 576"};
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
}
else {
const err23 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "calico"){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err24 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key3 in data3){
if(!((((((((key3 === "name") || (key3 === "encapsulation")) || (key3 === "blockSize")) || (key3 === "maxBlocksPerHost")) || (key3 === "strictAffinity")) || (key3 === "natOutgoing")) || (key3 === "peering")) || (key3 === "mtu"))){
const err25 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data3.name !== undefined){
if("calico" !== data3.name){
const err26 = {instancePath:instancePath+"/platform/name",schemaPath:"#/properties/platform/oneOf/1/properties/name/const",keyword:"const",params:{allowedValue: "calico"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data3.encapsulation !== undefined){
let data14 = data3.encapsulation;
if(!(((((data14 === "IPIP") || (data14 === "IPIPCrossSubnet")) || (data14 === "VXLAN")) || (data14 === "VXLANCrossSubnet")) || (data14 === "None"))){
const err27 = {instancePath:instancePath+"/platform/encapsulation",schemaPath:"#/properties/platform/oneOf/1/properties/encapsulation/enum",keyword:"enum",params:{allowedValues: schema31.properties.platform.oneOf[1].properties.encapsulation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data3.blockSize !== undefined){
let data15 = data3.blockSize;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err28 = {instancePath:instancePath+"/platform/blockSize",schemaPath:"#/properties/platform/oneOf/1/properties/blockSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 > 32 || isNaN(data15)){
const err29 = {instancePath:instancePath+"/platform/blockSize",schemaPath:"#/properties/platform/oneOf/1/properties/blockSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data15 < 20 || isNaN(data15)){
const err30 = {instancePath:instancePath+"/platform/blockSize",schemaPath:"#/properties/platform/oneOf/1/properties/blockSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 20},message:"must be >= 20"};
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
if(data3.maxBlocksPerHost !== undefined){
let data16 = data3.maxBlocksPerHost;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err31 = {instancePath:instancePath+"/platform/maxBlocksPerHost",schemaPath:"#/properties/platform/oneOf/1/properties/maxBlocksPerHost/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data16 == "number"){
if(data16 > 1024 || isNaN(data16)){
const err32 = {instancePath:instancePath+"/platform/maxBlocksPerHost",schemaPath:"#/properties/platform/oneOf/1/properties/maxBlocksPerHost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err33 = {instancePath:instancePath+"/platform/maxBlocksPerHost",schemaPath:"#/properties/platform/oneOf/1/properties/maxBlocksPerHost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data3.strictAffinity !== undefined){
if(typeof data3.strictAffinity !== "boolean"){
const err34 = {instancePath:instancePath+"/platform/strictAffinity",schemaPath:"#/properties/platform/oneOf/1/properties/strictAffinity/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data3.natOutgoing !== undefined){
if(typeof data3.natOutgoing !== "boolean"){
const err35 = {instancePath:instancePath+"/platform/natOutgoing",schemaPath:"#/properties/platform/oneOf/1/properties/natOutgoing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data3.peering !== undefined){
let data19 = data3.peering;
if(!((data19 === "mesh") || (data19 === "routers"))){
const err36 = {instancePath:instancePath+"/platform/peering",schemaPath:"#/properties/platform/oneOf/1/properties/peering/enum",keyword:"enum",params:{allowedValues: schema31.properties.platform.oneOf[1].properties.peering.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data3.mtu !== undefined){
let data20 = data3.mtu;
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
const err37 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/1/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data20 == "number"){
if(data20 > 9216 || isNaN(data20)){
const err38 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/1/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9216},message:"must be <= 9216"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data20 < 576 || isNaN(data20)){
const err39 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/1/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 576},message:"must be >= 576"};
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
}
else {
const err40 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "cilium"){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err41 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/2/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key4 in data3){
if(!(func1.call(schema31.properties.platform.oneOf[2].properties, key4))){
const err42 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data3.name !== undefined){
if("cilium" !== data3.name){
const err43 = {instancePath:instancePath+"/platform/name",schemaPath:"#/properties/platform/oneOf/2/properties/name/const",keyword:"const",params:{allowedValue: "cilium"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data3.routingMode !== undefined){
let data22 = data3.routingMode;
if(!((data22 === "tunnel") || (data22 === "native"))){
const err44 = {instancePath:instancePath+"/platform/routingMode",schemaPath:"#/properties/platform/oneOf/2/properties/routingMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.platform.oneOf[2].properties.routingMode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data3.tunnelProtocol !== undefined){
let data23 = data3.tunnelProtocol;
if(!((data23 === "vxlan") || (data23 === "geneve"))){
const err45 = {instancePath:instancePath+"/platform/tunnelProtocol",schemaPath:"#/properties/platform/oneOf/2/properties/tunnelProtocol/enum",keyword:"enum",params:{allowedValues: schema31.properties.platform.oneOf[2].properties.tunnelProtocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data3.autoDirectNodeRoutes !== undefined){
if(typeof data3.autoDirectNodeRoutes !== "boolean"){
const err46 = {instancePath:instancePath+"/platform/autoDirectNodeRoutes",schemaPath:"#/properties/platform/oneOf/2/properties/autoDirectNodeRoutes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data3.kubeProxyReplacement !== undefined){
if(typeof data3.kubeProxyReplacement !== "boolean"){
const err47 = {instancePath:instancePath+"/platform/kubeProxyReplacement",schemaPath:"#/properties/platform/oneOf/2/properties/kubeProxyReplacement/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data3.masquerade !== undefined){
if(typeof data3.masquerade !== "boolean"){
const err48 = {instancePath:instancePath+"/platform/masquerade",schemaPath:"#/properties/platform/oneOf/2/properties/masquerade/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data3.bpfMasquerade !== undefined){
if(typeof data3.bpfMasquerade !== "boolean"){
const err49 = {instancePath:instancePath+"/platform/bpfMasquerade",schemaPath:"#/properties/platform/oneOf/2/properties/bpfMasquerade/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data3.loadBalancerMode !== undefined){
let data28 = data3.loadBalancerMode;
if(!((data28 === "snat") || (data28 === "dsr"))){
const err50 = {instancePath:instancePath+"/platform/loadBalancerMode",schemaPath:"#/properties/platform/oneOf/2/properties/loadBalancerMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.platform.oneOf[2].properties.loadBalancerMode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data3.mtu !== undefined){
let data29 = data3.mtu;
if(!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))){
const err51 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/2/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data29 == "number"){
if(data29 > 9216 || isNaN(data29)){
const err52 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/2/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9216},message:"must be <= 9216"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data29 < 576 || isNaN(data29)){
const err53 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/2/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 576},message:"must be >= 576"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
else {
const err54 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "weave-net"){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err55 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/3/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key5 in data3){
if(!((((key5 === "name") || (key5 === "fastDatapath")) || (key5 === "start")) || (key5 === "mtu"))){
const err56 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data3.name !== undefined){
if("weave-net" !== data3.name){
const err57 = {instancePath:instancePath+"/platform/name",schemaPath:"#/properties/platform/oneOf/3/properties/name/const",keyword:"const",params:{allowedValue: "weave-net"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data3.fastDatapath !== undefined){
if(typeof data3.fastDatapath !== "boolean"){
const err58 = {instancePath:instancePath+"/platform/fastDatapath",schemaPath:"#/properties/platform/oneOf/3/properties/fastDatapath/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data3.start !== undefined){
let data32 = data3.start;
if(!((data32 === "consensus") || (data32 === "join"))){
const err59 = {instancePath:instancePath+"/platform/start",schemaPath:"#/properties/platform/oneOf/3/properties/start/enum",keyword:"enum",params:{allowedValues: schema31.properties.platform.oneOf[3].properties.start.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data3.mtu !== undefined){
let data33 = data3.mtu;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
const err60 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/3/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(typeof data33 == "number"){
if(data33 > 9216 || isNaN(data33)){
const err61 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/3/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9216},message:"must be <= 9216"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data33 < 576 || isNaN(data33)){
const err62 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/3/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 576},message:"must be >= 576"};
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
}
else {
const err63 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "nsx-t"){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err64 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/4/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key6 in data3){
if(!((((((key6 === "name") || (key6 === "tier1")) || (key6 === "subnetPrefix")) || (key6 === "tepMTU")) || (key6 === "noSNATNamespaces")) || (key6 === "mtu"))){
const err65 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data3.name !== undefined){
if("nsx-t" !== data3.name){
const err66 = {instancePath:instancePath+"/platform/name",schemaPath:"#/properties/platform/oneOf/4/properties/name/const",keyword:"const",params:{allowedValue: "nsx-t"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data3.tier1 !== undefined){
let data35 = data3.tier1;
if(!((data35 === "per-namespace") || (data35 === "shared"))){
const err67 = {instancePath:instancePath+"/platform/tier1",schemaPath:"#/properties/platform/oneOf/4/properties/tier1/enum",keyword:"enum",params:{allowedValues: schema31.properties.platform.oneOf[4].properties.tier1.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data3.subnetPrefix !== undefined){
let data36 = data3.subnetPrefix;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err68 = {instancePath:instancePath+"/platform/subnetPrefix",schemaPath:"#/properties/platform/oneOf/4/properties/subnetPrefix/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data36 == "number"){
if(data36 > 28 || isNaN(data36)){
const err69 = {instancePath:instancePath+"/platform/subnetPrefix",schemaPath:"#/properties/platform/oneOf/4/properties/subnetPrefix/maximum",keyword:"maximum",params:{comparison: "<=", limit: 28},message:"must be <= 28"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data36 < 16 || isNaN(data36)){
const err70 = {instancePath:instancePath+"/platform/subnetPrefix",schemaPath:"#/properties/platform/oneOf/4/properties/subnetPrefix/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},message:"must be >= 16"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data3.tepMTU !== undefined){
let data37 = data3.tepMTU;
if(!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))){
const err71 = {instancePath:instancePath+"/platform/tepMTU",schemaPath:"#/properties/platform/oneOf/4/properties/tepMTU/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(typeof data37 == "number"){
if(data37 > 9216 || isNaN(data37)){
const err72 = {instancePath:instancePath+"/platform/tepMTU",schemaPath:"#/properties/platform/oneOf/4/properties/tepMTU/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9216},message:"must be <= 9216"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data37 < 576 || isNaN(data37)){
const err73 = {instancePath:instancePath+"/platform/tepMTU",schemaPath:"#/properties/platform/oneOf/4/properties/tepMTU/minimum",keyword:"minimum",params:{comparison: ">=", limit: 576},message:"must be >= 576"};
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
if(data3.noSNATNamespaces !== undefined){
let data38 = data3.noSNATNamespaces;
if(Array.isArray(data38)){
const len0 = data38.length;
for(let i0=0; i0<len0; i0++){
if(typeof data38[i0] !== "string"){
const err74 = {instancePath:instancePath+"/platform/noSNATNamespaces/" + i0,schemaPath:"#/properties/platform/oneOf/4/properties/noSNATNamespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err75 = {instancePath:instancePath+"/platform/noSNATNamespaces",schemaPath:"#/properties/platform/oneOf/4/properties/noSNATNamespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data3.mtu !== undefined){
let data40 = data3.mtu;
if(!((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40)))){
const err76 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/4/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(typeof data40 == "number"){
if(data40 > 9216 || isNaN(data40)){
const err77 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/4/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9216},message:"must be <= 9216"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data40 < 576 || isNaN(data40)){
const err78 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/4/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 576},message:"must be >= 576"};
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
}
else {
const err79 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "cisco-aci"){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err80 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/5/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key7 in data3){
if(!((((((((key7 === "name") || (key7 === "uplinkMTU")) || (key7 === "chunkSize")) || (key7 === "endpointGroups")) || (key7 === "contracts")) || (key7 === "snat")) || (key7 === "advertisePods")) || (key7 === "mtu"))){
const err81 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data3.name !== undefined){
if("cisco-aci" !== data3.name){
const err82 = {instancePath:instancePath+"/platform/name",schemaPath:"#/properties/platform/oneOf/5/properties/name/const",keyword:"const",params:{allowedValue: "cisco-aci"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data3.uplinkMTU !== undefined){
let data42 = data3.uplinkMTU;
if(!((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42)))){
const err83 = {instancePath:instancePath+"/platform/uplinkMTU",schemaPath:"#/properties/platform/oneOf/5/properties/uplinkMTU/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(typeof data42 == "number"){
if(data42 > 9216 || isNaN(data42)){
const err84 = {instancePath:instancePath+"/platform/uplinkMTU",schemaPath:"#/properties/platform/oneOf/5/properties/uplinkMTU/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9216},message:"must be <= 9216"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data42 < 576 || isNaN(data42)){
const err85 = {instancePath:instancePath+"/platform/uplinkMTU",schemaPath:"#/properties/platform/oneOf/5/properties/uplinkMTU/minimum",keyword:"minimum",params:{comparison: ">=", limit: 576},message:"must be >= 576"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
if(data3.chunkSize !== undefined){
let data43 = data3.chunkSize;
if(!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))){
const err86 = {instancePath:instancePath+"/platform/chunkSize",schemaPath:"#/properties/platform/oneOf/5/properties/chunkSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(typeof data43 == "number"){
if(data43 > 4096 || isNaN(data43)){
const err87 = {instancePath:instancePath+"/platform/chunkSize",schemaPath:"#/properties/platform/oneOf/5/properties/chunkSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data43 < 1 || isNaN(data43)){
const err88 = {instancePath:instancePath+"/platform/chunkSize",schemaPath:"#/properties/platform/oneOf/5/properties/chunkSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data3.endpointGroups !== undefined){
let data44 = data3.endpointGroups;
if(Array.isArray(data44)){
const len1 = data44.length;
for(let i1=0; i1<len1; i1++){
let data45 = data44[i1];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.namespace === undefined){
const err89 = {instancePath:instancePath+"/platform/endpointGroups/" + i1,schemaPath:"#/properties/platform/oneOf/5/properties/endpointGroups/items/required",keyword:"required",params:{missingProperty: "namespace"},message:"must have required property '"+"namespace"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data45.name === undefined){
const err90 = {instancePath:instancePath+"/platform/endpointGroups/" + i1,schemaPath:"#/properties/platform/oneOf/5/properties/endpointGroups/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key8 in data45){
if(!((key8 === "namespace") || (key8 === "name"))){
const err91 = {instancePath:instancePath+"/platform/endpointGroups/" + i1,schemaPath:"#/properties/platform/oneOf/5/properties/endpointGroups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data45.namespace !== undefined){
if(typeof data45.namespace !== "string"){
const err92 = {instancePath:instancePath+"/platform/endpointGroups/" + i1+"/namespace",schemaPath:"#/properties/platform/oneOf/5/properties/endpointGroups/items/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data45.name !== undefined){
if(typeof data45.name !== "string"){
const err93 = {instancePath:instancePath+"/platform/endpointGroups/" + i1+"/name",schemaPath:"#/properties/platform/oneOf/5/properties/endpointGroups/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/platform/endpointGroups/" + i1,schemaPath:"#/properties/platform/oneOf/5/properties/endpointGroups/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/platform/endpointGroups",schemaPath:"#/properties/platform/oneOf/5/properties/endpointGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data3.contracts !== undefined){
let data48 = data3.contracts;
if(Array.isArray(data48)){
const len2 = data48.length;
for(let i2=0; i2<len2; i2++){
let data49 = data48[i2];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.between === undefined){
const err96 = {instancePath:instancePath+"/platform/contracts/" + i2,schemaPath:"#/properties/platform/oneOf/5/properties/contracts/items/required",keyword:"required",params:{missingProperty: "between"},message:"must have required property '"+"between"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key9 in data49){
if(!(key9 === "between")){
const err97 = {instancePath:instancePath+"/platform/contracts/" + i2,schemaPath:"#/properties/platform/oneOf/5/properties/contracts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data49.between !== undefined){
let data50 = data49.between;
if(Array.isArray(data50)){
if(data50.length > 2){
const err98 = {instancePath:instancePath+"/platform/contracts/" + i2+"/between",schemaPath:"#/properties/platform/oneOf/5/properties/contracts/items/properties/between/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data50.length < 2){
const err99 = {instancePath:instancePath+"/platform/contracts/" + i2+"/between",schemaPath:"#/properties/platform/oneOf/5/properties/contracts/items/properties/between/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len3 = data50.length;
for(let i3=0; i3<len3; i3++){
if(typeof data50[i3] !== "string"){
const err100 = {instancePath:instancePath+"/platform/contracts/" + i2+"/between/" + i3,schemaPath:"#/properties/platform/oneOf/5/properties/contracts/items/properties/between/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/platform/contracts/" + i2+"/between",schemaPath:"#/properties/platform/oneOf/5/properties/contracts/items/properties/between/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err102 = {instancePath:instancePath+"/platform/contracts/" + i2,schemaPath:"#/properties/platform/oneOf/5/properties/contracts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/platform/contracts",schemaPath:"#/properties/platform/oneOf/5/properties/contracts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data3.snat !== undefined){
let data52 = data3.snat;
if(Array.isArray(data52)){
const len4 = data52.length;
for(let i4=0; i4<len4; i4++){
let data53 = data52[i4];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.namespace === undefined){
const err104 = {instancePath:instancePath+"/platform/snat/" + i4,schemaPath:"#/properties/platform/oneOf/5/properties/snat/items/required",keyword:"required",params:{missingProperty: "namespace"},message:"must have required property '"+"namespace"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data53.address === undefined){
const err105 = {instancePath:instancePath+"/platform/snat/" + i4,schemaPath:"#/properties/platform/oneOf/5/properties/snat/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key10 in data53){
if(!((key10 === "namespace") || (key10 === "address"))){
const err106 = {instancePath:instancePath+"/platform/snat/" + i4,schemaPath:"#/properties/platform/oneOf/5/properties/snat/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data53.namespace !== undefined){
if(typeof data53.namespace !== "string"){
const err107 = {instancePath:instancePath+"/platform/snat/" + i4+"/namespace",schemaPath:"#/properties/platform/oneOf/5/properties/snat/items/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data53.address !== undefined){
let data55 = data53.address;
if(typeof data55 === "string"){
if(!(formats0(data55))){
const err108 = {instancePath:instancePath+"/platform/snat/" + i4+"/address",schemaPath:"#/properties/platform/oneOf/5/properties/snat/items/properties/address/format",keyword:"format",params:{format: "ip"},message:"must match format \""+"ip"+"\""};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/platform/snat/" + i4+"/address",schemaPath:"#/properties/platform/oneOf/5/properties/snat/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/platform/snat/" + i4,schemaPath:"#/properties/platform/oneOf/5/properties/snat/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/platform/snat",schemaPath:"#/properties/platform/oneOf/5/properties/snat/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data3.advertisePods !== undefined){
if(typeof data3.advertisePods !== "boolean"){
const err112 = {instancePath:instancePath+"/platform/advertisePods",schemaPath:"#/properties/platform/oneOf/5/properties/advertisePods/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data3.mtu !== undefined){
let data57 = data3.mtu;
if(!((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57)))){
const err113 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/5/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(typeof data57 == "number"){
if(data57 > 9216 || isNaN(data57)){
const err114 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/5/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9216},message:"must be <= 9216"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data57 < 576 || isNaN(data57)){
const err115 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/5/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 576},message:"must be >= 576"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
}
else {
const err116 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "big-cloud-fabric"){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err117 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/6/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key11 in data3){
if(!(((((key11 === "name") || (key11 === "switching")) || (key11 === "natEnabled")) || (key11 === "vipFromFabric")) || (key11 === "mtu"))){
const err118 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data3.name !== undefined){
if("big-cloud-fabric" !== data3.name){
const err119 = {instancePath:instancePath+"/platform/name",schemaPath:"#/properties/platform/oneOf/6/properties/name/const",keyword:"const",params:{allowedValue: "big-cloud-fabric"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data3.switching !== undefined){
let data59 = data3.switching;
if(!((data59 === "P+V") || (data59 === "P"))){
const err120 = {instancePath:instancePath+"/platform/switching",schemaPath:"#/properties/platform/oneOf/6/properties/switching/enum",keyword:"enum",params:{allowedValues: schema31.properties.platform.oneOf[6].properties.switching.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data3.natEnabled !== undefined){
if(typeof data3.natEnabled !== "boolean"){
const err121 = {instancePath:instancePath+"/platform/natEnabled",schemaPath:"#/properties/platform/oneOf/6/properties/natEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data3.vipFromFabric !== undefined){
if(typeof data3.vipFromFabric !== "boolean"){
const err122 = {instancePath:instancePath+"/platform/vipFromFabric",schemaPath:"#/properties/platform/oneOf/6/properties/vipFromFabric/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data3.mtu !== undefined){
let data62 = data3.mtu;
if(!((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62)))){
const err123 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/6/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(typeof data62 == "number"){
if(data62 > 9216 || isNaN(data62)){
const err124 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/6/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9216},message:"must be <= 9216"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data62 < 576 || isNaN(data62)){
const err125 = {instancePath:instancePath+"/platform/mtu",schemaPath:"#/properties/platform/oneOf/6/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 576},message:"must be >= 576"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
}
else {
const err126 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "kindnet"){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err127 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/7/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key12 in data3){
if(!(key12 === "name")){
const err128 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data3.name !== undefined){
if("kindnet" !== data3.name){
const err129 = {instancePath:instancePath+"/platform/name",schemaPath:"#/properties/platform/oneOf/7/properties/name/const",keyword:"const",params:{allowedValue: "kindnet"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "none"){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err131 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/8/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
for(const key13 in data3){
if(!(key13 === "name")){
const err132 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data3.name !== undefined){
if("none" !== data3.name){
const err133 = {instancePath:instancePath+"/platform/name",schemaPath:"#/properties/platform/oneOf/8/properties/name/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/8/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err135 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "name", tagValue: tag0},message:"value of tag \"name\" must be in oneOf"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/discriminator",keyword:"discriminator",params:{error: "tag", tag: "name", tagValue: tag0},message:"tag \"name\" must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.podCIDR !== undefined){
let data65 = data.podCIDR;
if(typeof data65 === "string"){
if(!(formats2(data65))){
const err138 = {instancePath:instancePath+"/podCIDR",schemaPath:"#/properties/podCIDR/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/podCIDR",schemaPath:"#/properties/podCIDR/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.serviceCIDR !== undefined){
let data66 = data.serviceCIDR;
if(typeof data66 === "string"){
if(!(formats2(data66))){
const err140 = {instancePath:instancePath+"/serviceCIDR",schemaPath:"#/properties/serviceCIDR/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/serviceCIDR",schemaPath:"#/properties/serviceCIDR/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data.proxyMode !== undefined){
if(!(data.proxyMode === "iptables")){
const err142 = {instancePath:instancePath+"/proxyMode",schemaPath:"#/properties/proxyMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.proxyMode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data.gatewayAPI !== undefined){
if(typeof data.gatewayAPI !== "boolean"){
const err143 = {instancePath:instancePath+"/gatewayAPI",schemaPath:"#/properties/gatewayAPI/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.loadBalancer !== undefined){
let data69 = data.loadBalancer;
const _errs150 = errors;
let valid35 = false;
let passing0 = null;
const _errs151 = errors;
if(!(((((data69 === "none") || (data69 === "cloud")) || (data69 === "metallb")) || (data69 === "minikube-tunnel")) || (data69 === "platform"))){
const err144 = {instancePath:instancePath+"/loadBalancer",schemaPath:"#/properties/loadBalancer/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.loadBalancer.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid0 = _errs151 === errors;
if(_valid0){
valid35 = true;
passing0 = 0;
}
const _errs152 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.name === undefined){
const err145 = {instancePath:instancePath+"/loadBalancer",schemaPath:"#/properties/loadBalancer/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key14 in data69){
if(!((((key14 === "name") || (key14 === "mode")) || (key14 === "addresses")) || (key14 === "class"))){
const err146 = {instancePath:instancePath+"/loadBalancer",schemaPath:"#/properties/loadBalancer/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data69.name !== undefined){
if("cloud" !== data69.name){
const err147 = {instancePath:instancePath+"/loadBalancer/name",schemaPath:"#/properties/loadBalancer/oneOf/1/properties/name/const",keyword:"const",params:{allowedValue: "cloud"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data69.mode !== undefined){
let data71 = data69.mode;
if(!((data71 === "vip") || (data71 === "proxy"))){
const err148 = {instancePath:instancePath+"/loadBalancer/mode",schemaPath:"#/properties/loadBalancer/oneOf/1/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.loadBalancer.oneOf[1].properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data69.addresses !== undefined){
if(typeof data69.addresses !== "string"){
const err149 = {instancePath:instancePath+"/loadBalancer/addresses",schemaPath:"#/properties/loadBalancer/oneOf/1/properties/addresses/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data69.class !== undefined){
if(typeof data69.class !== "string"){
const err150 = {instancePath:instancePath+"/loadBalancer/class",schemaPath:"#/properties/loadBalancer/oneOf/1/properties/class/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/loadBalancer",schemaPath:"#/properties/loadBalancer/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var _valid0 = _errs152 === errors;
if(_valid0 && valid35){
valid35 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid35 = true;
passing0 = 1;
var props1 = true;
}
const _errs161 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.name === undefined){
const err152 = {instancePath:instancePath+"/loadBalancer",schemaPath:"#/properties/loadBalancer/oneOf/2/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key15 in data69){
if(!((key15 === "name") || (key15 === "class"))){
const err153 = {instancePath:instancePath+"/loadBalancer",schemaPath:"#/properties/loadBalancer/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data69.name !== undefined){
if("metallb" !== data69.name){
const err154 = {instancePath:instancePath+"/loadBalancer/name",schemaPath:"#/properties/loadBalancer/oneOf/2/properties/name/const",keyword:"const",params:{allowedValue: "metallb"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data69.class !== undefined){
if(typeof data69.class !== "string"){
const err155 = {instancePath:instancePath+"/loadBalancer/class",schemaPath:"#/properties/loadBalancer/oneOf/2/properties/class/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/loadBalancer",schemaPath:"#/properties/loadBalancer/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid0 = _errs161 === errors;
if(_valid0 && valid35){
valid35 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid35 = true;
passing0 = 2;
if(props1 !== true){
props1 = true;
}
}
}
}
if(!valid35){
const err157 = {instancePath:instancePath+"/loadBalancer",schemaPath:"#/properties/loadBalancer/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
else {
errors = _errs150;
if(vErrors !== null){
if(_errs150){
vErrors.length = _errs150;
}
else {
vErrors = null;
}
}
}
}
if(data.nodes !== undefined){
let data76 = data.nodes;
if(Array.isArray(data76)){
if(data76.length < 1){
const err158 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
const len5 = data76.length;
for(let i5=0; i5<len5; i5++){
let data77 = data76[i5];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.name === undefined){
const err159 = {instancePath:instancePath+"/nodes/" + i5,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data77.ip === undefined){
const err160 = {instancePath:instancePath+"/nodes/" + i5,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty: "ip"},message:"must have required property '"+"ip"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
for(const key16 in data77){
if(!(((((((key16 === "name") || (key16 === "ip")) || (key16 === "zone")) || (key16 === "labels")) || (key16 === "controlPlane")) || (key16 === "taints")) || (key16 === "capacity"))){
const err161 = {instancePath:instancePath+"/nodes/" + i5,schemaPath:"#/properties/nodes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data77.name !== undefined){
if(typeof data77.name !== "string"){
const err162 = {instancePath:instancePath+"/nodes/" + i5+"/name",schemaPath:"#/properties/nodes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data77.ip !== undefined){
let data79 = data77.ip;
if(typeof data79 === "string"){
if(!(formats0(data79))){
const err163 = {instancePath:instancePath+"/nodes/" + i5+"/ip",schemaPath:"#/properties/nodes/items/properties/ip/format",keyword:"format",params:{format: "ip"},message:"must match format \""+"ip"+"\""};
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
const err164 = {instancePath:instancePath+"/nodes/" + i5+"/ip",schemaPath:"#/properties/nodes/items/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data77.zone !== undefined){
if(typeof data77.zone !== "string"){
const err165 = {instancePath:instancePath+"/nodes/" + i5+"/zone",schemaPath:"#/properties/nodes/items/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data77.labels !== undefined){
let data81 = data77.labels;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key17 in data81){
if(typeof data81[key17] !== "string"){
const err166 = {instancePath:instancePath+"/nodes/" + i5+"/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/items/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/nodes/" + i5+"/labels",schemaPath:"#/properties/nodes/items/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data77.controlPlane !== undefined){
if(typeof data77.controlPlane !== "boolean"){
const err168 = {instancePath:instancePath+"/nodes/" + i5+"/controlPlane",schemaPath:"#/properties/nodes/items/properties/controlPlane/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data77.taints !== undefined){
let data84 = data77.taints;
if(Array.isArray(data84)){
const len6 = data84.length;
for(let i6=0; i6<len6; i6++){
let data85 = data84[i6];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.key === undefined){
const err169 = {instancePath:instancePath+"/nodes/" + i5+"/taints/" + i6,schemaPath:"#/properties/nodes/items/properties/taints/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data85.effect === undefined){
const err170 = {instancePath:instancePath+"/nodes/" + i5+"/taints/" + i6,schemaPath:"#/properties/nodes/items/properties/taints/items/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
for(const key18 in data85){
if(!(((key18 === "key") || (key18 === "value")) || (key18 === "effect"))){
const err171 = {instancePath:instancePath+"/nodes/" + i5+"/taints/" + i6,schemaPath:"#/properties/nodes/items/properties/taints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data85.key !== undefined){
if(typeof data85.key !== "string"){
const err172 = {instancePath:instancePath+"/nodes/" + i5+"/taints/" + i6+"/key",schemaPath:"#/properties/nodes/items/properties/taints/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data85.value !== undefined){
if(typeof data85.value !== "string"){
const err173 = {instancePath:instancePath+"/nodes/" + i5+"/taints/" + i6+"/value",schemaPath:"#/properties/nodes/items/properties/taints/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data85.effect !== undefined){
let data88 = data85.effect;
if(!(((data88 === "NoSchedule") || (data88 === "PreferNoSchedule")) || (data88 === "NoExecute"))){
const err174 = {instancePath:instancePath+"/nodes/" + i5+"/taints/" + i6+"/effect",schemaPath:"#/properties/nodes/items/properties/taints/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema31.properties.nodes.items.properties.taints.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/nodes/" + i5+"/taints/" + i6,schemaPath:"#/properties/nodes/items/properties/taints/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err176 = {instancePath:instancePath+"/nodes/" + i5+"/taints",schemaPath:"#/properties/nodes/items/properties/taints/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data77.capacity !== undefined){
let data89 = data77.capacity;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key19 in data89){
if(!(((key19 === "cpu") || (key19 === "memory")) || (key19 === "pods"))){
const err177 = {instancePath:instancePath+"/nodes/" + i5+"/capacity",schemaPath:"#/properties/nodes/items/properties/capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data89.cpu !== undefined){
if(typeof data89.cpu !== "string"){
const err178 = {instancePath:instancePath+"/nodes/" + i5+"/capacity/cpu",schemaPath:"#/properties/nodes/items/properties/capacity/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data89.memory !== undefined){
if(typeof data89.memory !== "string"){
const err179 = {instancePath:instancePath+"/nodes/" + i5+"/capacity/memory",schemaPath:"#/properties/nodes/items/properties/capacity/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data89.pods !== undefined){
if(typeof data89.pods !== "string"){
const err180 = {instancePath:instancePath+"/nodes/" + i5+"/capacity/pods",schemaPath:"#/properties/nodes/items/properties/capacity/properties/pods/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/nodes/" + i5+"/capacity",schemaPath:"#/properties/nodes/items/properties/capacity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/nodes/" + i5,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data.outside !== undefined){
let data93 = data.outside;
if(Array.isArray(data93)){
const len7 = data93.length;
for(let i7=0; i7<len7; i7++){
let data94 = data93[i7];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.name === undefined){
const err184 = {instancePath:instancePath+"/outside/" + i7,schemaPath:"#/properties/outside/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data94.ip === undefined){
const err185 = {instancePath:instancePath+"/outside/" + i7,schemaPath:"#/properties/outside/items/required",keyword:"required",params:{missingProperty: "ip"},message:"must have required property '"+"ip"+"'"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
for(const key20 in data94){
if(!(((((key20 === "name") || (key20 === "ip")) || (key20 === "names")) || (key20 === "listens")) || (key20 === "routes"))){
const err186 = {instancePath:instancePath+"/outside/" + i7,schemaPath:"#/properties/outside/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data94.name !== undefined){
if(typeof data94.name !== "string"){
const err187 = {instancePath:instancePath+"/outside/" + i7+"/name",schemaPath:"#/properties/outside/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data94.ip !== undefined){
let data96 = data94.ip;
if(typeof data96 === "string"){
if(!(formats0(data96))){
const err188 = {instancePath:instancePath+"/outside/" + i7+"/ip",schemaPath:"#/properties/outside/items/properties/ip/format",keyword:"format",params:{format: "ip"},message:"must match format \""+"ip"+"\""};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/outside/" + i7+"/ip",schemaPath:"#/properties/outside/items/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data94.names !== undefined){
let data97 = data94.names;
if(Array.isArray(data97)){
const len8 = data97.length;
for(let i8=0; i8<len8; i8++){
if(typeof data97[i8] !== "string"){
const err190 = {instancePath:instancePath+"/outside/" + i7+"/names/" + i8,schemaPath:"#/properties/outside/items/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/outside/" + i7+"/names",schemaPath:"#/properties/outside/items/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data94.listens !== undefined){
if(!(validate21(data94.listens, {instancePath:instancePath+"/outside/" + i7+"/listens",parentData:data94,parentDataProperty:"listens",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data94.routes !== undefined){
let data100 = data94.routes;
if(Array.isArray(data100)){
const len9 = data100.length;
for(let i9=0; i9<len9; i9++){
let data101 = data100[i9];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.destination === undefined){
const err192 = {instancePath:instancePath+"/outside/" + i7+"/routes/" + i9,schemaPath:"#/$defs/routes/items/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data101.via === undefined){
const err193 = {instancePath:instancePath+"/outside/" + i7+"/routes/" + i9,schemaPath:"#/$defs/routes/items/required",keyword:"required",params:{missingProperty: "via"},message:"must have required property '"+"via"+"'"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
for(const key21 in data101){
if(!((key21 === "destination") || (key21 === "via"))){
const err194 = {instancePath:instancePath+"/outside/" + i7+"/routes/" + i9,schemaPath:"#/$defs/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data101.destination !== undefined){
let data102 = data101.destination;
if(typeof data102 === "string"){
if(!(formats2(data102))){
const err195 = {instancePath:instancePath+"/outside/" + i7+"/routes/" + i9+"/destination",schemaPath:"#/$defs/routes/items/properties/destination/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/outside/" + i7+"/routes/" + i9+"/destination",schemaPath:"#/$defs/routes/items/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data101.via !== undefined){
let data103 = data101.via;
if(typeof data103 === "string"){
if(!(formats0(data103))){
const err197 = {instancePath:instancePath+"/outside/" + i7+"/routes/" + i9+"/via",schemaPath:"#/$defs/routes/items/properties/via/format",keyword:"format",params:{format: "ip"},message:"must match format \""+"ip"+"\""};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/outside/" + i7+"/routes/" + i9+"/via",schemaPath:"#/$defs/routes/items/properties/via/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/outside/" + i7+"/routes/" + i9,schemaPath:"#/$defs/routes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/outside/" + i7+"/routes",schemaPath:"#/$defs/routes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/outside/" + i7,schemaPath:"#/properties/outside/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data.underlay !== undefined){
let data104 = data.underlay;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key22 in data104){
if(!(((key22 === "subnets") || (key22 === "routers")) || (key22 === "blocked"))){
const err203 = {instancePath:instancePath+"/underlay",schemaPath:"#/properties/underlay/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data104.subnets !== undefined){
let data105 = data104.subnets;
if(Array.isArray(data105)){
const len10 = data105.length;
for(let i10=0; i10<len10; i10++){
let data106 = data105[i10];
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.cidr === undefined){
const err204 = {instancePath:instancePath+"/underlay/subnets/" + i10,schemaPath:"#/properties/underlay/properties/subnets/items/required",keyword:"required",params:{missingProperty: "cidr"},message:"must have required property '"+"cidr"+"'"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
for(const key23 in data106){
if(!(((key23 === "cidr") || (key23 === "gateway")) || (key23 === "mtu"))){
const err205 = {instancePath:instancePath+"/underlay/subnets/" + i10,schemaPath:"#/properties/underlay/properties/subnets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data106.cidr !== undefined){
let data107 = data106.cidr;
if(typeof data107 === "string"){
if(!(formats2(data107))){
const err206 = {instancePath:instancePath+"/underlay/subnets/" + i10+"/cidr",schemaPath:"#/properties/underlay/properties/subnets/items/properties/cidr/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
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
const err207 = {instancePath:instancePath+"/underlay/subnets/" + i10+"/cidr",schemaPath:"#/properties/underlay/properties/subnets/items/properties/cidr/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data106.gateway !== undefined){
let data108 = data106.gateway;
if(typeof data108 === "string"){
if(!(formats0(data108))){
const err208 = {instancePath:instancePath+"/underlay/subnets/" + i10+"/gateway",schemaPath:"#/properties/underlay/properties/subnets/items/properties/gateway/format",keyword:"format",params:{format: "ip"},message:"must match format \""+"ip"+"\""};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/underlay/subnets/" + i10+"/gateway",schemaPath:"#/properties/underlay/properties/subnets/items/properties/gateway/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data106.mtu !== undefined){
let data109 = data106.mtu;
if(!((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109)))){
const err210 = {instancePath:instancePath+"/underlay/subnets/" + i10+"/mtu",schemaPath:"#/properties/underlay/properties/subnets/items/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(typeof data109 == "number"){
if(data109 > 9216 || isNaN(data109)){
const err211 = {instancePath:instancePath+"/underlay/subnets/" + i10+"/mtu",schemaPath:"#/properties/underlay/properties/subnets/items/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9216},message:"must be <= 9216"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data109 < 576 || isNaN(data109)){
const err212 = {instancePath:instancePath+"/underlay/subnets/" + i10+"/mtu",schemaPath:"#/properties/underlay/properties/subnets/items/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 576},message:"must be >= 576"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
}
else {
const err213 = {instancePath:instancePath+"/underlay/subnets/" + i10,schemaPath:"#/properties/underlay/properties/subnets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err214 = {instancePath:instancePath+"/underlay/subnets",schemaPath:"#/properties/underlay/properties/subnets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data104.routers !== undefined){
let data110 = data104.routers;
if(Array.isArray(data110)){
const len11 = data110.length;
for(let i11=0; i11<len11; i11++){
let data111 = data110[i11];
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key24 in data111){
if(!((key24 === "joins") || (key24 === "routes"))){
const err215 = {instancePath:instancePath+"/underlay/routers/" + i11,schemaPath:"#/properties/underlay/properties/routers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data111.joins !== undefined){
let data112 = data111.joins;
if(Array.isArray(data112)){
const len12 = data112.length;
for(let i12=0; i12<len12; i12++){
let data113 = data112[i12];
if(typeof data113 === "string"){
if(!(formats2(data113))){
const err216 = {instancePath:instancePath+"/underlay/routers/" + i11+"/joins/" + i12,schemaPath:"#/properties/underlay/properties/routers/items/properties/joins/items/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
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
const err217 = {instancePath:instancePath+"/underlay/routers/" + i11+"/joins/" + i12,schemaPath:"#/properties/underlay/properties/routers/items/properties/joins/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err218 = {instancePath:instancePath+"/underlay/routers/" + i11+"/joins",schemaPath:"#/properties/underlay/properties/routers/items/properties/joins/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data111.routes !== undefined){
let data114 = data111.routes;
if(Array.isArray(data114)){
const len13 = data114.length;
for(let i13=0; i13<len13; i13++){
let data115 = data114[i13];
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.destination === undefined){
const err219 = {instancePath:instancePath+"/underlay/routers/" + i11+"/routes/" + i13,schemaPath:"#/$defs/routes/items/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data115.via === undefined){
const err220 = {instancePath:instancePath+"/underlay/routers/" + i11+"/routes/" + i13,schemaPath:"#/$defs/routes/items/required",keyword:"required",params:{missingProperty: "via"},message:"must have required property '"+"via"+"'"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
for(const key25 in data115){
if(!((key25 === "destination") || (key25 === "via"))){
const err221 = {instancePath:instancePath+"/underlay/routers/" + i11+"/routes/" + i13,schemaPath:"#/$defs/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data115.destination !== undefined){
let data116 = data115.destination;
if(typeof data116 === "string"){
if(!(formats2(data116))){
const err222 = {instancePath:instancePath+"/underlay/routers/" + i11+"/routes/" + i13+"/destination",schemaPath:"#/$defs/routes/items/properties/destination/format",keyword:"format",params:{format: "cidr"},message:"must match format \""+"cidr"+"\""};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/underlay/routers/" + i11+"/routes/" + i13+"/destination",schemaPath:"#/$defs/routes/items/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data115.via !== undefined){
let data117 = data115.via;
if(typeof data117 === "string"){
if(!(formats0(data117))){
const err224 = {instancePath:instancePath+"/underlay/routers/" + i11+"/routes/" + i13+"/via",schemaPath:"#/$defs/routes/items/properties/via/format",keyword:"format",params:{format: "ip"},message:"must match format \""+"ip"+"\""};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/underlay/routers/" + i11+"/routes/" + i13+"/via",schemaPath:"#/$defs/routes/items/properties/via/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/underlay/routers/" + i11+"/routes/" + i13,schemaPath:"#/$defs/routes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/underlay/routers/" + i11+"/routes",schemaPath:"#/$defs/routes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/underlay/routers/" + i11,schemaPath:"#/properties/underlay/properties/routers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/underlay/routers",schemaPath:"#/properties/underlay/properties/routers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data104.blocked !== undefined){
let data118 = data104.blocked;
if(Array.isArray(data118)){
const len14 = data118.length;
for(let i14=0; i14<len14; i14++){
let data119 = data118[i14];
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.protocol === undefined){
const err230 = {instancePath:instancePath+"/underlay/blocked/" + i14,schemaPath:"#/properties/underlay/properties/blocked/items/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
for(const key26 in data119){
if(!(((key26 === "protocol") || (key26 === "port")) || (key26 === "nodes"))){
const err231 = {instancePath:instancePath+"/underlay/blocked/" + i14,schemaPath:"#/properties/underlay/properties/blocked/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data119.protocol !== undefined){
let data120 = data119.protocol;
if(!((((data120 === "TCP") || (data120 === "UDP")) || (data120 === "ICMP")) || (data120 === "IPIP"))){
const err232 = {instancePath:instancePath+"/underlay/blocked/" + i14+"/protocol",schemaPath:"#/properties/underlay/properties/blocked/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema31.properties.underlay.properties.blocked.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data119.port !== undefined){
let data121 = data119.port;
if(!((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121)))){
const err233 = {instancePath:instancePath+"/underlay/blocked/" + i14+"/port",schemaPath:"#/properties/underlay/properties/blocked/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(typeof data121 == "number"){
if(data121 > 65535 || isNaN(data121)){
const err234 = {instancePath:instancePath+"/underlay/blocked/" + i14+"/port",schemaPath:"#/properties/underlay/properties/blocked/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data121 < 1 || isNaN(data121)){
const err235 = {instancePath:instancePath+"/underlay/blocked/" + i14+"/port",schemaPath:"#/properties/underlay/properties/blocked/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
if(data119.nodes !== undefined){
let data122 = data119.nodes;
if(Array.isArray(data122)){
const len15 = data122.length;
for(let i15=0; i15<len15; i15++){
if(typeof data122[i15] !== "string"){
const err236 = {instancePath:instancePath+"/underlay/blocked/" + i14+"/nodes/" + i15,schemaPath:"#/properties/underlay/properties/blocked/items/properties/nodes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/underlay/blocked/" + i14+"/nodes",schemaPath:"#/properties/underlay/properties/blocked/items/properties/nodes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/underlay/blocked/" + i14,schemaPath:"#/properties/underlay/properties/blocked/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/underlay/blocked",schemaPath:"#/properties/underlay/properties/blocked/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err240 = {instancePath:instancePath+"/underlay",schemaPath:"#/properties/underlay/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data.images !== undefined){
let data124 = data.images;
if(Array.isArray(data124)){
const len16 = data124.length;
for(let i16=0; i16<len16; i16++){
let data125 = data124[i16];
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.name === undefined){
const err241 = {instancePath:instancePath+"/images/" + i16,schemaPath:"#/properties/images/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
for(const key27 in data125){
if(!(((((key27 === "name") || (key27 === "listens")) || (key27 === "exitCode")) || (key27 === "answers")) || (key27 === "lingers"))){
const err242 = {instancePath:instancePath+"/images/" + i16,schemaPath:"#/properties/images/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data125.name !== undefined){
if(typeof data125.name !== "string"){
const err243 = {instancePath:instancePath+"/images/" + i16+"/name",schemaPath:"#/properties/images/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data125.listens !== undefined){
if(!(validate23(data125.listens, {instancePath:instancePath+"/images/" + i16+"/listens",parentData:data125,parentDataProperty:"listens",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data125.exitCode !== undefined){
let data128 = data125.exitCode;
if(!((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128)))){
const err244 = {instancePath:instancePath+"/images/" + i16+"/exitCode",schemaPath:"#/properties/images/items/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(typeof data128 == "number"){
if(data128 > 255 || isNaN(data128)){
const err245 = {instancePath:instancePath+"/images/" + i16+"/exitCode",schemaPath:"#/properties/images/items/properties/exitCode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data128 < 0 || isNaN(data128)){
const err246 = {instancePath:instancePath+"/images/" + i16+"/exitCode",schemaPath:"#/properties/images/items/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
if(data125.answers !== undefined){
let data129 = data125.answers;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
for(const key28 in data129){
let data130 = data129[key28];
if(!((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130)))){
const err247 = {instancePath:instancePath+"/images/" + i16+"/answers/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/images/items/properties/answers/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(typeof data130 == "number"){
if(data130 > 599 || isNaN(data130)){
const err248 = {instancePath:instancePath+"/images/" + i16+"/answers/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/images/items/properties/answers/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data130 < 100 || isNaN(data130)){
const err249 = {instancePath:instancePath+"/images/" + i16+"/answers/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/images/items/properties/answers/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
}
else {
const err250 = {instancePath:instancePath+"/images/" + i16+"/answers",schemaPath:"#/properties/images/items/properties/answers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data125.lingers !== undefined){
if(typeof data125.lingers !== "boolean"){
const err251 = {instancePath:instancePath+"/images/" + i16+"/lingers",schemaPath:"#/properties/images/items/properties/lingers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/images/" + i16,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isLab = validate27;
const schema44 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"lab.schema.json","title":"Lab","type":"object","required":["title","module","level","minutes","objective","fileName","tasks","hints"],"additionalProperties":false,"properties":{"title":{"type":"string","minLength":1},"module":{"type":"string","minLength":1},"level":{"enum":[1,2,3,4]},"minutes":{"type":"integer","minimum":1},"objective":{"type":"string"},"concepts":{"$ref":"#/$defs/strings"},"requires":{"$ref":"#/$defs/strings"},"evidence":{"$ref":"#/$defs/strings"},"fileName":{"type":"string"},"terminal":{"type":"boolean","default":false},"symptoms":{"type":"array","items":{"$ref":"#/$defs/symptom"}},"locked":{"type":"array","items":{"$ref":"#/$defs/locked"}},"editable":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z]+(\\.[A-Za-z]+|\\[[0-9]+\\])*$"}},"questions":{"type":"array","items":{"$ref":"#/$defs/question"}},"variants":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?$"},"additionalProperties":{"oneOf":[{"type":"array","minItems":2,"items":{"type":["string","integer"]}},{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"type":"integer","minimum":1},"to":{"type":"integer","maximum":65535}}}]}},"survivors":{"type":"array","maxItems":5,"items":{"type":"object","required":["mistake","reason"],"additionalProperties":false,"properties":{"mistake":{"type":"string"},"reason":{"type":"string","minLength":10}}}},"tasks":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/task"}},"hints":{"type":"array","items":{"$ref":"#/$defs/hint"}}},"$defs":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"strings":{"type":"array","items":{"type":"string"}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"outcome":{"enum":["answered","refused","timed-out","unreachable","name-not-found","no-address","not-http","not-answered"]},"protocol":{"enum":["TCP","UDP","ICMP"],"default":"TCP"},"from":{"type":"string"},"to":{"type":"string"},"payload":{"type":"integer","minimum":0,"maximum":65000},"http":{"type":"object","additionalProperties":false,"properties":{"host":{"$ref":"#/$defs/httpHost"},"path":{"$ref":"#/$defs/httpPath"},"headers":{"$ref":"#/$defs/labels"}}},"httpHost":{"type":"string"},"httpPath":{"type":"string","pattern":"^/"},"title":{"type":"string"},"weight":{"type":"number","minimum":0,"default":1},"after":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^(kubectl \\S.*|wait [0-9]+s)$"}},"object":{"type":"string","pattern":"^[A-Z][A-Za-z]+ \\S+$"},"fieldPath":{"type":"string"},"bounds":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"is":{"$ref":"#/$defs/share"},"atLeast":{"$ref":"#/$defs/share"},"atMost":{"$ref":"#/$defs/share"}}},"share":{"type":"number","minimum":0,"maximum":1},"value":{"type":["string","number"]},"probe":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/from"},"to":{"$ref":"#/$defs/to"},"protocol":{"$ref":"#/$defs/protocol"},"payload":{"$ref":"#/$defs/payload"},"http":{"$ref":"#/$defs/http"}}},"symptom":{"type":"object","required":["id","from","to","outcome"],"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"from":{"$ref":"#/$defs/from"},"to":{"$ref":"#/$defs/to"},"protocol":{"$ref":"#/$defs/protocol"},"outcome":{"$ref":"#/$defs/outcome"}}},"locked":{"type":"object","required":["id","object","reason"],"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"object":{"$ref":"#/$defs/object"},"fields":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/fieldPath"}},"reason":{"type":"string"}}},"question":{"type":"object","required":["id","kind","text"],"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"enum":["choice","prediction","number","text"]},"text":{"type":"string"},"choices":{"type":"array","minItems":2,"items":{"type":"object","required":["id","text"],"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"text":{"type":"string"}}}}},"if":{"properties":{"kind":{"const":"choice"}}},"then":{"required":["choices"]},"else":{"properties":{"choices":false}}},"task":{"type":"object","required":["id","title","checks"],"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"title":{"type":"string"},"weight":{"$ref":"#/$defs/weight"},"credit":{"enum":["all-or-nothing","partial"],"default":"all-or-nothing"},"needs":{"$ref":"#/$defs/strings"},"world":{"type":"string","default":"cluster"},"after":{"$ref":"#/$defs/after"},"checks":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/check"}}}},"hint":{"type":"object","required":["id","severity","when","ladder"],"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"severity":{"enum":["essential","actionable","informative","celebratory"]},"when":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/factPattern"}},"hides":{"$ref":"#/$defs/strings"},"ladder":{"type":"array","minItems":1,"items":{"type":"string"}}}},"factPattern":{"type":"object","required":["fact"],"properties":{"fact":{"enum":["answer","cell","cluster","denial","diagnostic","field","isolated","lookup","matrix","model","object","pod","policy","pool","port","probe","requirement","selector","service","share","source","step"]},"none":{"type":"boolean"}},"additionalProperties":{}},"stepPattern":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"step":{"type":"string"},"at":{"type":"string"},"direction":{"enum":["request","reply"]}}},"check":{"type":"object","required":["id","kind","title"],"discriminator":{"propertyName":"kind"},"oneOf":[{"additionalProperties":false,"required":["from","to","outcome"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"probe"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"from":{"$ref":"#/$defs/from"},"to":{"$ref":"#/$defs/to"},"protocol":{"$ref":"#/$defs/protocol"},"payload":{"$ref":"#/$defs/payload"},"http":{"type":"object","additionalProperties":false,"properties":{"host":{"$ref":"#/$defs/httpHost"},"path":{"$ref":"#/$defs/httpPath"},"headers":{"$ref":"#/$defs/labels"},"status":{"type":"integer","minimum":100,"maximum":599},"body":{"type":"string"}}},"outcome":{"$ref":"#/$defs/outcome"},"answeredBy":{"$ref":"#/$defs/labels"},"spreadOver":{"$ref":"#/$defs/labels"},"control":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/from"},"to":{"$ref":"#/$defs/to"}}}}},{"additionalProperties":false,"required":["from","name"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"dns"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"from":{"$ref":"#/$defs/from"},"name":{"type":"string"},"outcome":{"enum":["answered","name-not-found","timed-out"],"default":"answered"},"resolvesTo":{"type":"array","minItems":1,"items":{"type":"string"}},"questions":{"type":"integer","minimum":1}}},{"additionalProperties":false,"required":["from","to","shares"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"distribution"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"from":{"$ref":"#/$defs/from"},"to":{"$ref":"#/$defs/to"},"protocol":{"$ref":"#/$defs/protocol"},"payload":{"$ref":"#/$defs/payload"},"http":{"$ref":"#/$defs/http"},"shares":{"type":"array","minItems":1,"items":{"type":"object","required":["pods"],"anyOf":[{"required":["each"]},{"required":["together"]}],"additionalProperties":false,"properties":{"pods":{"type":"string"},"each":{"$ref":"#/$defs/bounds"},"together":{"$ref":"#/$defs/bounds"}}}},"returnsAfter":{"type":"integer","minimum":0}}},{"additionalProperties":false,"required":["from","to","source"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"source-ip"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"from":{"$ref":"#/$defs/from"},"to":{"$ref":"#/$defs/to"},"protocol":{"$ref":"#/$defs/protocol"},"payload":{"$ref":"#/$defs/payload"},"http":{"$ref":"#/$defs/http"},"source":{"type":"string"}}},{"additionalProperties":false,"required":["from","to"],"anyOf":[{"required":["crosses"]},{"required":["avoids"]}],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"path"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"from":{"$ref":"#/$defs/from"},"to":{"$ref":"#/$defs/to"},"protocol":{"$ref":"#/$defs/protocol"},"payload":{"$ref":"#/$defs/payload"},"http":{"$ref":"#/$defs/http"},"crosses":{"type":"array","items":{"$ref":"#/$defs/stepPattern"}},"avoids":{"type":"array","items":{"$ref":"#/$defs/stepPattern"}}}},{"additionalProperties":false,"required":["from","to","allow"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"matrix"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"from":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/from"}},"to":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/to"}},"protocol":{"$ref":"#/$defs/protocol"},"allow":{"type":"object","minProperties":1,"additionalProperties":{"type":"array","items":{"type":"string"}}}}},{"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"network-model"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"requirements":{"type":"array","minItems":1,"items":{"enum":["R1","R2","R3","R4"]}}}},{"additionalProperties":false,"required":["object","fields"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"state"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"object":{"$ref":"#/$defs/object"},"fields":{"type":"array","minItems":1,"items":{"type":"object","required":["path"],"minProperties":2,"maxProperties":2,"additionalProperties":false,"properties":{"path":{"$ref":"#/$defs/fieldPath"},"is":{},"in":{"type":"array"},"between":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}},"exists":{"type":"boolean"}}}}}},{"additionalProperties":false,"required":["object","accepted"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"admission"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"object":{"$ref":"#/$defs/object"},"accepted":{"type":"boolean"},"message":{"type":"string"}}},{"additionalProperties":false,"required":["question"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"answer"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"question":{"$ref":"#/$defs/id"},"is":{"$ref":"#/$defs/value"},"in":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/value"}},"between":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}},"field":{"type":"object","required":["object","path"],"additionalProperties":false,"properties":{"object":{"$ref":"#/$defs/object"},"path":{"$ref":"#/$defs/fieldPath"}}},"outcomeOf":{"$ref":"#/$defs/probe"}},"oneOf":[{"required":["is"]},{"required":["in"]},{"required":["between"]},{"required":["field"]},{"required":["outcomeOf"]}]}]}}};
const schema45 = {"type":"array","items":{"type":"string"}};
const schema48 = {"type":"object","required":["id","from","to","outcome"],"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"from":{"$ref":"#/$defs/from"},"to":{"$ref":"#/$defs/to"},"protocol":{"$ref":"#/$defs/protocol"},"outcome":{"$ref":"#/$defs/outcome"}}};
const schema49 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"};
const schema50 = {"type":"string"};
const schema51 = {"type":"string"};
const schema52 = {"enum":["TCP","UDP","ICMP"],"default":"TCP"};
const schema53 = {"enum":["answered","refused","timed-out","unreachable","name-not-found","no-address","not-http","not-answered"]};
const pattern6 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
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
if(!pattern6.test(data0)){
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
const err7 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/protocol",schemaPath:"#/$defs/protocol/enum",keyword:"enum",params:{allowedValues: schema52.enum},message:"must be equal to one of the allowed values"};
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
if(!((((((((data4 === "answered") || (data4 === "refused")) || (data4 === "timed-out")) || (data4 === "unreachable")) || (data4 === "name-not-found")) || (data4 === "no-address")) || (data4 === "not-http")) || (data4 === "not-answered"))){
const err10 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/outcome/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
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
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"object","required":["id","object","reason"],"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"object":{"$ref":"#/$defs/object"},"fields":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/fieldPath"}},"reason":{"type":"string"}}};
const schema56 = {"type":"string","pattern":"^[A-Z][A-Za-z]+ \\S+$"};
const schema57 = {"type":"string"};
const pattern8 = new RegExp("^[A-Z][A-Za-z]+ \\S+$", "");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
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
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "object")) || (key0 === "fields")) || (key0 === "reason"))){
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
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err6 = {instancePath:instancePath+"/object",schemaPath:"#/$defs/object/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]+ \\S+$"},message:"must match pattern \""+"^[A-Z][A-Za-z]+ \\S+$"+"\""};
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
const err7 = {instancePath:instancePath+"/object",schemaPath:"#/$defs/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.fields !== undefined){
let data2 = data.fields;
if(Array.isArray(data2)){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err9 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err11 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"object","required":["id","kind","text"],"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"enum":["choice","prediction","number","text"]},"text":{"type":"string"},"choices":{"type":"array","minItems":2,"items":{"type":"object","required":["id","text"],"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"text":{"type":"string"}}}}},"if":{"properties":{"kind":{"const":"choice"}}},"then":{"required":["choices"]},"else":{"properties":{"choices":false}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("choice" !== data.kind){
const err0 = {};
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
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.choices === undefined){
const err1 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "choices"},message:"must have required property '"+"choices"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.choices !== undefined){
const err2 = {instancePath:instancePath+"/choices",schemaPath:"#/else/properties/choices/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.choices = true;
props0.kind = true;
}
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.kind === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.text === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "kind")) || (key0 === "text")) || (key0 === "choices"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(!((((data3 === "choice") || (data3 === "prediction")) || (data3 === "number")) || (data3 === "text"))){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema58.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err11 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.choices !== undefined){
let data5 = data.choices;
if(Array.isArray(data5)){
if(data5.length < 2){
const err12 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err13 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.text === undefined){
const err14 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"#/properties/choices/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "id") || (key1 === "text"))){
const err15 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"#/properties/choices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err16 = {instancePath:instancePath+"/choices/" + i0+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err17 = {instancePath:instancePath+"/choices/" + i0+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.text !== undefined){
if(typeof data6.text !== "string"){
const err18 = {instancePath:instancePath+"/choices/" + i0+"/text",schemaPath:"#/properties/choices/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err20 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"object","required":["id","title","checks"],"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"title":{"type":"string"},"weight":{"$ref":"#/$defs/weight"},"credit":{"enum":["all-or-nothing","partial"],"default":"all-or-nothing"},"needs":{"$ref":"#/$defs/strings"},"world":{"type":"string","default":"cluster"},"after":{"$ref":"#/$defs/after"},"checks":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/check"}}}};
const schema63 = {"type":"number","minimum":0,"default":1};
const schema65 = {"type":"array","minItems":1,"items":{"type":"string","pattern":"^(kubectl \\S.*|wait [0-9]+s)$"}};
const pattern14 = new RegExp("^(kubectl \\S.*|wait [0-9]+s)$", "");
const schema66 = {"type":"object","required":["id","kind","title"],"discriminator":{"propertyName":"kind"},"oneOf":[{"additionalProperties":false,"required":["from","to","outcome"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"probe"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"from":{"$ref":"#/$defs/from"},"to":{"$ref":"#/$defs/to"},"protocol":{"$ref":"#/$defs/protocol"},"payload":{"$ref":"#/$defs/payload"},"http":{"type":"object","additionalProperties":false,"properties":{"host":{"$ref":"#/$defs/httpHost"},"path":{"$ref":"#/$defs/httpPath"},"headers":{"$ref":"#/$defs/labels"},"status":{"type":"integer","minimum":100,"maximum":599},"body":{"type":"string"}}},"outcome":{"$ref":"#/$defs/outcome"},"answeredBy":{"$ref":"#/$defs/labels"},"spreadOver":{"$ref":"#/$defs/labels"},"control":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/from"},"to":{"$ref":"#/$defs/to"}}}}},{"additionalProperties":false,"required":["from","name"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"dns"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"from":{"$ref":"#/$defs/from"},"name":{"type":"string"},"outcome":{"enum":["answered","name-not-found","timed-out"],"default":"answered"},"resolvesTo":{"type":"array","minItems":1,"items":{"type":"string"}},"questions":{"type":"integer","minimum":1}}},{"additionalProperties":false,"required":["from","to","shares"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"distribution"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"from":{"$ref":"#/$defs/from"},"to":{"$ref":"#/$defs/to"},"protocol":{"$ref":"#/$defs/protocol"},"payload":{"$ref":"#/$defs/payload"},"http":{"$ref":"#/$defs/http"},"shares":{"type":"array","minItems":1,"items":{"type":"object","required":["pods"],"anyOf":[{"required":["each"]},{"required":["together"]}],"additionalProperties":false,"properties":{"pods":{"type":"string"},"each":{"$ref":"#/$defs/bounds"},"together":{"$ref":"#/$defs/bounds"}}}},"returnsAfter":{"type":"integer","minimum":0}}},{"additionalProperties":false,"required":["from","to","source"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"source-ip"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"from":{"$ref":"#/$defs/from"},"to":{"$ref":"#/$defs/to"},"protocol":{"$ref":"#/$defs/protocol"},"payload":{"$ref":"#/$defs/payload"},"http":{"$ref":"#/$defs/http"},"source":{"type":"string"}}},{"additionalProperties":false,"required":["from","to"],"anyOf":[{"required":["crosses"]},{"required":["avoids"]}],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"path"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"from":{"$ref":"#/$defs/from"},"to":{"$ref":"#/$defs/to"},"protocol":{"$ref":"#/$defs/protocol"},"payload":{"$ref":"#/$defs/payload"},"http":{"$ref":"#/$defs/http"},"crosses":{"type":"array","items":{"$ref":"#/$defs/stepPattern"}},"avoids":{"type":"array","items":{"$ref":"#/$defs/stepPattern"}}}},{"additionalProperties":false,"required":["from","to","allow"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"matrix"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"from":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/from"}},"to":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/to"}},"protocol":{"$ref":"#/$defs/protocol"},"allow":{"type":"object","minProperties":1,"additionalProperties":{"type":"array","items":{"type":"string"}}}}},{"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"network-model"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"requirements":{"type":"array","minItems":1,"items":{"enum":["R1","R2","R3","R4"]}}}},{"additionalProperties":false,"required":["object","fields"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"state"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"object":{"$ref":"#/$defs/object"},"fields":{"type":"array","minItems":1,"items":{"type":"object","required":["path"],"minProperties":2,"maxProperties":2,"additionalProperties":false,"properties":{"path":{"$ref":"#/$defs/fieldPath"},"is":{},"in":{"type":"array"},"between":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}},"exists":{"type":"boolean"}}}}}},{"additionalProperties":false,"required":["object","accepted"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"admission"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"object":{"$ref":"#/$defs/object"},"accepted":{"type":"boolean"},"message":{"type":"string"}}},{"additionalProperties":false,"required":["question"],"properties":{"id":{"$ref":"#/$defs/id"},"kind":{"const":"answer"},"title":{"$ref":"#/$defs/title"},"weight":{"$ref":"#/$defs/weight"},"after":{"$ref":"#/$defs/after"},"question":{"$ref":"#/$defs/id"},"is":{"$ref":"#/$defs/value"},"in":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/value"}},"between":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number"}},"field":{"type":"object","required":["object","path"],"additionalProperties":false,"properties":{"object":{"$ref":"#/$defs/object"},"path":{"$ref":"#/$defs/fieldPath"}}},"outcomeOf":{"$ref":"#/$defs/probe"}},"oneOf":[{"required":["is"]},{"required":["in"]},{"required":["between"]},{"required":["field"]},{"required":["outcomeOf"]}]}]};
const schema68 = {"type":"string"};
const schema74 = {"type":"integer","minimum":0,"maximum":65000};
const schema75 = {"type":"string"};
const schema76 = {"type":"string","pattern":"^/"};
const schema77 = {"type":"object","additionalProperties":{"type":"string"}};
const schema120 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"step":{"type":"string"},"at":{"type":"string"},"direction":{"enum":["request","reply"]}}};
const schema149 = {"type":["string","number"]};
const schema96 = {"type":"object","additionalProperties":false,"properties":{"host":{"$ref":"#/$defs/httpHost"},"path":{"$ref":"#/$defs/httpPath"},"headers":{"$ref":"#/$defs/labels"}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "host") || (key0 === "path")) || (key0 === "headers"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
const err1 = {instancePath:instancePath+"/host",schemaPath:"#/$defs/httpHost/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/httpPath/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/httpPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(typeof data2[key1] !== "string"){
const err4 = {instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/headers",schemaPath:"#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema100 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"is":{"$ref":"#/$defs/share"},"atLeast":{"$ref":"#/$defs/share"},"atMost":{"$ref":"#/$defs/share"}}};
const schema101 = {"type":"number","minimum":0,"maximum":1};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "is") || (key0 === "atLeast")) || (key0 === "atMost"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.is !== undefined){
let data0 = data.is;
if(typeof data0 == "number"){
if(data0 > 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/is",schemaPath:"#/$defs/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/is",schemaPath:"#/$defs/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err4 = {instancePath:instancePath+"/is",schemaPath:"#/$defs/share/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.atLeast !== undefined){
let data1 = data.atLeast;
if(typeof data1 == "number"){
if(data1 > 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/atLeast",schemaPath:"#/$defs/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/atLeast",schemaPath:"#/$defs/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err7 = {instancePath:instancePath+"/atLeast",schemaPath:"#/$defs/share/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.atMost !== undefined){
let data2 = data.atMost;
if(typeof data2 == "number"){
if(data2 > 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/atMost",schemaPath:"#/$defs/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/atMost",schemaPath:"#/$defs/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err10 = {instancePath:instancePath+"/atMost",schemaPath:"#/$defs/share/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema153 = {"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/from"},"to":{"$ref":"#/$defs/to"},"protocol":{"$ref":"#/$defs/protocol"},"payload":{"$ref":"#/$defs/payload"},"http":{"$ref":"#/$defs/http"}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "from") || (key0 === "to")) || (key0 === "protocol")) || (key0 === "payload")) || (key0 === "http"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.protocol !== undefined){
let data2 = data.protocol;
if(!(((data2 === "TCP") || (data2 === "UDP")) || (data2 === "ICMP"))){
const err5 = {instancePath:instancePath+"/protocol",schemaPath:"#/$defs/protocol/enum",keyword:"enum",params:{allowedValues: schema52.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.payload !== undefined){
let data3 = data.payload;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err6 = {instancePath:instancePath+"/payload",schemaPath:"#/$defs/payload/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 65000 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/payload",schemaPath:"#/$defs/payload/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65000},message:"must be <= 65000"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/payload",schemaPath:"#/$defs/payload/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.http !== undefined){
if(!(validate36(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
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
if(!(func1.call(schema66.oneOf[0].properties, key0))){
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
if(!pattern6.test(data0)){
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
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.weight !== undefined){
let data3 = data.weight;
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err12 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.after !== undefined){
let data4 = data.after;
if(Array.isArray(data4)){
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
if(!pattern14.test(data5)){
const err14 = {instancePath:instancePath+"/after/" + i0,schemaPath:"#/$defs/after/items/pattern",keyword:"pattern",params:{pattern: "^(kubectl \\S.*|wait [0-9]+s)$"},message:"must match pattern \""+"^(kubectl \\S.*|wait [0-9]+s)$"+"\""};
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
const err15 = {instancePath:instancePath+"/after/" + i0,schemaPath:"#/$defs/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err17 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err18 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.protocol !== undefined){
let data8 = data.protocol;
if(!(((data8 === "TCP") || (data8 === "UDP")) || (data8 === "ICMP"))){
const err19 = {instancePath:instancePath+"/protocol",schemaPath:"#/$defs/protocol/enum",keyword:"enum",params:{allowedValues: schema52.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.payload !== undefined){
let data9 = data.payload;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err20 = {instancePath:instancePath+"/payload",schemaPath:"#/$defs/payload/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 > 65000 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/payload",schemaPath:"#/$defs/payload/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65000},message:"must be <= 65000"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/payload",schemaPath:"#/$defs/payload/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.http !== undefined){
let data10 = data.http;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!(((((key1 === "host") || (key1 === "path")) || (key1 === "headers")) || (key1 === "status")) || (key1 === "body"))){
const err23 = {instancePath:instancePath+"/http",schemaPath:"#/oneOf/0/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.host !== undefined){
if(typeof data10.host !== "string"){
const err24 = {instancePath:instancePath+"/http/host",schemaPath:"#/$defs/httpHost/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.path !== undefined){
let data12 = data10.path;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err25 = {instancePath:instancePath+"/http/path",schemaPath:"#/$defs/httpPath/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
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
const err26 = {instancePath:instancePath+"/http/path",schemaPath:"#/$defs/httpPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.headers !== undefined){
let data13 = data10.headers;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(typeof data13[key2] !== "string"){
const err27 = {instancePath:instancePath+"/http/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/http/headers",schemaPath:"#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.status !== undefined){
let data15 = data10.status;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err29 = {instancePath:instancePath+"/http/status",schemaPath:"#/oneOf/0/properties/http/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 > 599 || isNaN(data15)){
const err30 = {instancePath:instancePath+"/http/status",schemaPath:"#/oneOf/0/properties/http/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15 < 100 || isNaN(data15)){
const err31 = {instancePath:instancePath+"/http/status",schemaPath:"#/oneOf/0/properties/http/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
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
if(data10.body !== undefined){
if(typeof data10.body !== "string"){
const err32 = {instancePath:instancePath+"/http/body",schemaPath:"#/oneOf/0/properties/http/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err33 = {instancePath:instancePath+"/http",schemaPath:"#/oneOf/0/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.outcome !== undefined){
let data17 = data.outcome;
if(!((((((((data17 === "answered") || (data17 === "refused")) || (data17 === "timed-out")) || (data17 === "unreachable")) || (data17 === "name-not-found")) || (data17 === "no-address")) || (data17 === "not-http")) || (data17 === "not-answered"))){
const err34 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/outcome/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.answeredBy !== undefined){
let data18 = data.answeredBy;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 in data18){
if(typeof data18[key3] !== "string"){
const err35 = {instancePath:instancePath+"/answeredBy/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err36 = {instancePath:instancePath+"/answeredBy",schemaPath:"#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.spreadOver !== undefined){
let data20 = data.spreadOver;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(typeof data20[key4] !== "string"){
const err37 = {instancePath:instancePath+"/spreadOver/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err38 = {instancePath:instancePath+"/spreadOver",schemaPath:"#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.control !== undefined){
let data22 = data.control;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.from === undefined){
const err39 = {instancePath:instancePath+"/control",schemaPath:"#/oneOf/0/properties/control/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data22.to === undefined){
const err40 = {instancePath:instancePath+"/control",schemaPath:"#/oneOf/0/properties/control/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key5 in data22){
if(!((key5 === "from") || (key5 === "to"))){
const err41 = {instancePath:instancePath+"/control",schemaPath:"#/oneOf/0/properties/control/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data22.from !== undefined){
if(typeof data22.from !== "string"){
const err42 = {instancePath:instancePath+"/control/from",schemaPath:"#/$defs/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data22.to !== undefined){
if(typeof data22.to !== "string"){
const err43 = {instancePath:instancePath+"/control/to",schemaPath:"#/$defs/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err44 = {instancePath:instancePath+"/control",schemaPath:"#/oneOf/0/properties/control/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
var props0 = true;
}
else if(tag0 === "dns"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err45 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data.name === undefined){
const err46 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key6 in data){
if(!(func1.call(schema66.oneOf[1].properties, key6))){
const err47 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
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
if(!pattern6.test(data25)){
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
if("dns" !== data.kind){
const err50 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "dns"},message:"must be equal to constant"};
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
const err51 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.weight !== undefined){
let data28 = data.weight;
if(typeof data28 == "number"){
if(data28 < 0 || isNaN(data28)){
const err52 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err53 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.after !== undefined){
let data29 = data.after;
if(Array.isArray(data29)){
if(data29.length < 1){
const err54 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len1 = data29.length;
for(let i1=0; i1<len1; i1++){
let data30 = data29[i1];
if(typeof data30 === "string"){
if(!pattern14.test(data30)){
const err55 = {instancePath:instancePath+"/after/" + i1,schemaPath:"#/$defs/after/items/pattern",keyword:"pattern",params:{pattern: "^(kubectl \\S.*|wait [0-9]+s)$"},message:"must match pattern \""+"^(kubectl \\S.*|wait [0-9]+s)$"+"\""};
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
const err56 = {instancePath:instancePath+"/after/" + i1,schemaPath:"#/$defs/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err57 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err58 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err59 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.outcome !== undefined){
let data33 = data.outcome;
if(!(((data33 === "answered") || (data33 === "name-not-found")) || (data33 === "timed-out"))){
const err60 = {instancePath:instancePath+"/outcome",schemaPath:"#/oneOf/1/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema66.oneOf[1].properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.resolvesTo !== undefined){
let data34 = data.resolvesTo;
if(Array.isArray(data34)){
if(data34.length < 1){
const err61 = {instancePath:instancePath+"/resolvesTo",schemaPath:"#/oneOf/1/properties/resolvesTo/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len2 = data34.length;
for(let i2=0; i2<len2; i2++){
if(typeof data34[i2] !== "string"){
const err62 = {instancePath:instancePath+"/resolvesTo/" + i2,schemaPath:"#/oneOf/1/properties/resolvesTo/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err63 = {instancePath:instancePath+"/resolvesTo",schemaPath:"#/oneOf/1/properties/resolvesTo/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.questions !== undefined){
let data36 = data.questions;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err64 = {instancePath:instancePath+"/questions",schemaPath:"#/oneOf/1/properties/questions/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(typeof data36 == "number"){
if(data36 < 1 || isNaN(data36)){
const err65 = {instancePath:instancePath+"/questions",schemaPath:"#/oneOf/1/properties/questions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "distribution"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err66 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data.to === undefined){
const err67 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data.shares === undefined){
const err68 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "shares"},message:"must have required property '"+"shares"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key7 in data){
if(!(func1.call(schema66.oneOf[2].properties, key7))){
const err69 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.id !== undefined){
let data37 = data.id;
if(typeof data37 === "string"){
if(!pattern6.test(data37)){
const err70 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.kind !== undefined){
if("distribution" !== data.kind){
const err72 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "distribution"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err73 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.weight !== undefined){
let data40 = data.weight;
if(typeof data40 == "number"){
if(data40 < 0 || isNaN(data40)){
const err74 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err75 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.after !== undefined){
let data41 = data.after;
if(Array.isArray(data41)){
if(data41.length < 1){
const err76 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len3 = data41.length;
for(let i3=0; i3<len3; i3++){
let data42 = data41[i3];
if(typeof data42 === "string"){
if(!pattern14.test(data42)){
const err77 = {instancePath:instancePath+"/after/" + i3,schemaPath:"#/$defs/after/items/pattern",keyword:"pattern",params:{pattern: "^(kubectl \\S.*|wait [0-9]+s)$"},message:"must match pattern \""+"^(kubectl \\S.*|wait [0-9]+s)$"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/after/" + i3,schemaPath:"#/$defs/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err79 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err80 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err81 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.protocol !== undefined){
let data45 = data.protocol;
if(!(((data45 === "TCP") || (data45 === "UDP")) || (data45 === "ICMP"))){
const err82 = {instancePath:instancePath+"/protocol",schemaPath:"#/$defs/protocol/enum",keyword:"enum",params:{allowedValues: schema52.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.payload !== undefined){
let data46 = data.payload;
if(!((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46)))){
const err83 = {instancePath:instancePath+"/payload",schemaPath:"#/$defs/payload/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(typeof data46 == "number"){
if(data46 > 65000 || isNaN(data46)){
const err84 = {instancePath:instancePath+"/payload",schemaPath:"#/$defs/payload/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65000},message:"must be <= 65000"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data46 < 0 || isNaN(data46)){
const err85 = {instancePath:instancePath+"/payload",schemaPath:"#/$defs/payload/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
if(data.http !== undefined){
if(!(validate36(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.shares !== undefined){
let data48 = data.shares;
if(Array.isArray(data48)){
if(data48.length < 1){
const err86 = {instancePath:instancePath+"/shares",schemaPath:"#/oneOf/2/properties/shares/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
const len4 = data48.length;
for(let i4=0; i4<len4; i4++){
let data49 = data48[i4];
const _errs134 = errors;
let valid51 = false;
const _errs135 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.each === undefined){
const err87 = {instancePath:instancePath+"/shares/" + i4,schemaPath:"#/oneOf/2/properties/shares/items/anyOf/0/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
var _valid0 = _errs135 === errors;
valid51 = valid51 || _valid0;
const _errs136 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.together === undefined){
const err88 = {instancePath:instancePath+"/shares/" + i4,schemaPath:"#/oneOf/2/properties/shares/items/anyOf/1/required",keyword:"required",params:{missingProperty: "together"},message:"must have required property '"+"together"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
var _valid0 = _errs136 === errors;
valid51 = valid51 || _valid0;
if(!valid51){
const err89 = {instancePath:instancePath+"/shares/" + i4,schemaPath:"#/oneOf/2/properties/shares/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
else {
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.pods === undefined){
const err90 = {instancePath:instancePath+"/shares/" + i4,schemaPath:"#/oneOf/2/properties/shares/items/required",keyword:"required",params:{missingProperty: "pods"},message:"must have required property '"+"pods"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key8 in data49){
if(!(((key8 === "pods") || (key8 === "each")) || (key8 === "together"))){
const err91 = {instancePath:instancePath+"/shares/" + i4,schemaPath:"#/oneOf/2/properties/shares/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data49.pods !== undefined){
if(typeof data49.pods !== "string"){
const err92 = {instancePath:instancePath+"/shares/" + i4+"/pods",schemaPath:"#/oneOf/2/properties/shares/items/properties/pods/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data49.each !== undefined){
if(!(validate38(data49.each, {instancePath:instancePath+"/shares/" + i4+"/each",parentData:data49,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data49.together !== undefined){
if(!(validate38(data49.together, {instancePath:instancePath+"/shares/" + i4+"/together",parentData:data49,parentDataProperty:"together",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err93 = {instancePath:instancePath+"/shares/" + i4,schemaPath:"#/oneOf/2/properties/shares/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/shares",schemaPath:"#/oneOf/2/properties/shares/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.returnsAfter !== undefined){
let data53 = data.returnsAfter;
if(!((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53)))){
const err95 = {instancePath:instancePath+"/returnsAfter",schemaPath:"#/oneOf/2/properties/returnsAfter/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(typeof data53 == "number"){
if(data53 < 0 || isNaN(data53)){
const err96 = {instancePath:instancePath+"/returnsAfter",schemaPath:"#/oneOf/2/properties/returnsAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "source-ip"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err97 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data.to === undefined){
const err98 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data.source === undefined){
const err99 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key9 in data){
if(!(func1.call(schema66.oneOf[3].properties, key9))){
const err100 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.id !== undefined){
let data54 = data.id;
if(typeof data54 === "string"){
if(!pattern6.test(data54)){
const err101 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.kind !== undefined){
if("source-ip" !== data.kind){
const err103 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "source-ip"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err104 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.weight !== undefined){
let data57 = data.weight;
if(typeof data57 == "number"){
if(data57 < 0 || isNaN(data57)){
const err105 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.after !== undefined){
let data58 = data.after;
if(Array.isArray(data58)){
if(data58.length < 1){
const err107 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
const len5 = data58.length;
for(let i5=0; i5<len5; i5++){
let data59 = data58[i5];
if(typeof data59 === "string"){
if(!pattern14.test(data59)){
const err108 = {instancePath:instancePath+"/after/" + i5,schemaPath:"#/$defs/after/items/pattern",keyword:"pattern",params:{pattern: "^(kubectl \\S.*|wait [0-9]+s)$"},message:"must match pattern \""+"^(kubectl \\S.*|wait [0-9]+s)$"+"\""};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/after/" + i5,schemaPath:"#/$defs/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err111 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err112 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.protocol !== undefined){
let data62 = data.protocol;
if(!(((data62 === "TCP") || (data62 === "UDP")) || (data62 === "ICMP"))){
const err113 = {instancePath:instancePath+"/protocol",schemaPath:"#/$defs/protocol/enum",keyword:"enum",params:{allowedValues: schema52.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.payload !== undefined){
let data63 = data.payload;
if(!((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63)))){
const err114 = {instancePath:instancePath+"/payload",schemaPath:"#/$defs/payload/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(typeof data63 == "number"){
if(data63 > 65000 || isNaN(data63)){
const err115 = {instancePath:instancePath+"/payload",schemaPath:"#/$defs/payload/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65000},message:"must be <= 65000"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data63 < 0 || isNaN(data63)){
const err116 = {instancePath:instancePath+"/payload",schemaPath:"#/$defs/payload/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data.http !== undefined){
if(!(validate36(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err117 = {instancePath:instancePath+"/source",schemaPath:"#/oneOf/3/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "path"){
const _errs176 = errors;
let valid66 = false;
const _errs177 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.crosses === undefined){
const err118 = {instancePath,schemaPath:"#/oneOf/4/anyOf/0/required",keyword:"required",params:{missingProperty: "crosses"},message:"must have required property '"+"crosses"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
var _valid1 = _errs177 === errors;
valid66 = valid66 || _valid1;
const _errs178 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.avoids === undefined){
const err119 = {instancePath,schemaPath:"#/oneOf/4/anyOf/1/required",keyword:"required",params:{missingProperty: "avoids"},message:"must have required property '"+"avoids"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
var _valid1 = _errs178 === errors;
valid66 = valid66 || _valid1;
if(!valid66){
const err120 = {instancePath,schemaPath:"#/oneOf/4/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
else {
errors = _errs176;
if(vErrors !== null){
if(_errs176){
vErrors.length = _errs176;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err121 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data.to === undefined){
const err122 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key10 in data){
if(!(func1.call(schema66.oneOf[4].properties, key10))){
const err123 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.id !== undefined){
let data66 = data.id;
if(typeof data66 === "string"){
if(!pattern6.test(data66)){
const err124 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.kind !== undefined){
if("path" !== data.kind){
const err126 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "path"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err127 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.weight !== undefined){
let data69 = data.weight;
if(typeof data69 == "number"){
if(data69 < 0 || isNaN(data69)){
const err128 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.after !== undefined){
let data70 = data.after;
if(Array.isArray(data70)){
if(data70.length < 1){
const err130 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
const len6 = data70.length;
for(let i6=0; i6<len6; i6++){
let data71 = data70[i6];
if(typeof data71 === "string"){
if(!pattern14.test(data71)){
const err131 = {instancePath:instancePath+"/after/" + i6,schemaPath:"#/$defs/after/items/pattern",keyword:"pattern",params:{pattern: "^(kubectl \\S.*|wait [0-9]+s)$"},message:"must match pattern \""+"^(kubectl \\S.*|wait [0-9]+s)$"+"\""};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/after/" + i6,schemaPath:"#/$defs/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err134 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err135 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.protocol !== undefined){
let data74 = data.protocol;
if(!(((data74 === "TCP") || (data74 === "UDP")) || (data74 === "ICMP"))){
const err136 = {instancePath:instancePath+"/protocol",schemaPath:"#/$defs/protocol/enum",keyword:"enum",params:{allowedValues: schema52.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data.payload !== undefined){
let data75 = data.payload;
if(!((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75)))){
const err137 = {instancePath:instancePath+"/payload",schemaPath:"#/$defs/payload/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(typeof data75 == "number"){
if(data75 > 65000 || isNaN(data75)){
const err138 = {instancePath:instancePath+"/payload",schemaPath:"#/$defs/payload/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65000},message:"must be <= 65000"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data75 < 0 || isNaN(data75)){
const err139 = {instancePath:instancePath+"/payload",schemaPath:"#/$defs/payload/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
if(data.http !== undefined){
if(!(validate36(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.crosses !== undefined){
let data77 = data.crosses;
if(Array.isArray(data77)){
const len7 = data77.length;
for(let i7=0; i7<len7; i7++){
let data78 = data77[i7];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(Object.keys(data78).length < 1){
const err140 = {instancePath:instancePath+"/crosses/" + i7,schemaPath:"#/$defs/stepPattern/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
for(const key11 in data78){
if(!(((key11 === "step") || (key11 === "at")) || (key11 === "direction"))){
const err141 = {instancePath:instancePath+"/crosses/" + i7,schemaPath:"#/$defs/stepPattern/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data78.step !== undefined){
if(typeof data78.step !== "string"){
const err142 = {instancePath:instancePath+"/crosses/" + i7+"/step",schemaPath:"#/$defs/stepPattern/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data78.at !== undefined){
if(typeof data78.at !== "string"){
const err143 = {instancePath:instancePath+"/crosses/" + i7+"/at",schemaPath:"#/$defs/stepPattern/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data78.direction !== undefined){
let data81 = data78.direction;
if(!((data81 === "request") || (data81 === "reply"))){
const err144 = {instancePath:instancePath+"/crosses/" + i7+"/direction",schemaPath:"#/$defs/stepPattern/properties/direction/enum",keyword:"enum",params:{allowedValues: schema120.properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/crosses/" + i7,schemaPath:"#/$defs/stepPattern/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/crosses",schemaPath:"#/oneOf/4/properties/crosses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.avoids !== undefined){
let data82 = data.avoids;
if(Array.isArray(data82)){
const len8 = data82.length;
for(let i8=0; i8<len8; i8++){
let data83 = data82[i8];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(Object.keys(data83).length < 1){
const err147 = {instancePath:instancePath+"/avoids/" + i8,schemaPath:"#/$defs/stepPattern/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key12 in data83){
if(!(((key12 === "step") || (key12 === "at")) || (key12 === "direction"))){
const err148 = {instancePath:instancePath+"/avoids/" + i8,schemaPath:"#/$defs/stepPattern/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data83.step !== undefined){
if(typeof data83.step !== "string"){
const err149 = {instancePath:instancePath+"/avoids/" + i8+"/step",schemaPath:"#/$defs/stepPattern/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data83.at !== undefined){
if(typeof data83.at !== "string"){
const err150 = {instancePath:instancePath+"/avoids/" + i8+"/at",schemaPath:"#/$defs/stepPattern/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data83.direction !== undefined){
let data86 = data83.direction;
if(!((data86 === "request") || (data86 === "reply"))){
const err151 = {instancePath:instancePath+"/avoids/" + i8+"/direction",schemaPath:"#/$defs/stepPattern/properties/direction/enum",keyword:"enum",params:{allowedValues: schema120.properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/avoids/" + i8,schemaPath:"#/$defs/stepPattern/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/avoids",schemaPath:"#/oneOf/4/properties/avoids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "matrix"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err154 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data.to === undefined){
const err155 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data.allow === undefined){
const err156 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "allow"},message:"must have required property '"+"allow"+"'"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key13 in data){
if(!(func1.call(schema66.oneOf[5].properties, key13))){
const err157 = {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data.id !== undefined){
let data87 = data.id;
if(typeof data87 === "string"){
if(!pattern6.test(data87)){
const err158 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.kind !== undefined){
if("matrix" !== data.kind){
const err160 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "matrix"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err161 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data.weight !== undefined){
let data90 = data.weight;
if(typeof data90 == "number"){
if(data90 < 0 || isNaN(data90)){
const err162 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data.after !== undefined){
let data91 = data.after;
if(Array.isArray(data91)){
if(data91.length < 1){
const err164 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
const len9 = data91.length;
for(let i9=0; i9<len9; i9++){
let data92 = data91[i9];
if(typeof data92 === "string"){
if(!pattern14.test(data92)){
const err165 = {instancePath:instancePath+"/after/" + i9,schemaPath:"#/$defs/after/items/pattern",keyword:"pattern",params:{pattern: "^(kubectl \\S.*|wait [0-9]+s)$"},message:"must match pattern \""+"^(kubectl \\S.*|wait [0-9]+s)$"+"\""};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/after/" + i9,schemaPath:"#/$defs/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data.from !== undefined){
let data93 = data.from;
if(Array.isArray(data93)){
if(data93.length < 1){
const err168 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/5/properties/from/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
const len10 = data93.length;
for(let i10=0; i10<len10; i10++){
if(typeof data93[i10] !== "string"){
const err169 = {instancePath:instancePath+"/from/" + i10,schemaPath:"#/$defs/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/5/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data.to !== undefined){
let data95 = data.to;
if(Array.isArray(data95)){
if(data95.length < 1){
const err171 = {instancePath:instancePath+"/to",schemaPath:"#/oneOf/5/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
const len11 = data95.length;
for(let i11=0; i11<len11; i11++){
if(typeof data95[i11] !== "string"){
const err172 = {instancePath:instancePath+"/to/" + i11,schemaPath:"#/$defs/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/to",schemaPath:"#/oneOf/5/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data.protocol !== undefined){
let data97 = data.protocol;
if(!(((data97 === "TCP") || (data97 === "UDP")) || (data97 === "ICMP"))){
const err174 = {instancePath:instancePath+"/protocol",schemaPath:"#/$defs/protocol/enum",keyword:"enum",params:{allowedValues: schema52.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data.allow !== undefined){
let data98 = data.allow;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(Object.keys(data98).length < 1){
const err175 = {instancePath:instancePath+"/allow",schemaPath:"#/oneOf/5/properties/allow/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
for(const key14 in data98){
let data99 = data98[key14];
if(Array.isArray(data99)){
const len12 = data99.length;
for(let i12=0; i12<len12; i12++){
if(typeof data99[i12] !== "string"){
const err176 = {instancePath:instancePath+"/allow/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/oneOf/5/properties/allow/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/allow/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/5/properties/allow/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/allow",schemaPath:"#/oneOf/5/properties/allow/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "network-model"){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key15 in data){
if(!((((((key15 === "id") || (key15 === "kind")) || (key15 === "title")) || (key15 === "weight")) || (key15 === "after")) || (key15 === "requirements"))){
const err179 = {instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data.id !== undefined){
let data101 = data.id;
if(typeof data101 === "string"){
if(!pattern6.test(data101)){
const err180 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data.kind !== undefined){
if("network-model" !== data.kind){
const err182 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "network-model"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err183 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data.weight !== undefined){
let data104 = data.weight;
if(typeof data104 == "number"){
if(data104 < 0 || isNaN(data104)){
const err184 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data.after !== undefined){
let data105 = data.after;
if(Array.isArray(data105)){
if(data105.length < 1){
const err186 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
const len13 = data105.length;
for(let i13=0; i13<len13; i13++){
let data106 = data105[i13];
if(typeof data106 === "string"){
if(!pattern14.test(data106)){
const err187 = {instancePath:instancePath+"/after/" + i13,schemaPath:"#/$defs/after/items/pattern",keyword:"pattern",params:{pattern: "^(kubectl \\S.*|wait [0-9]+s)$"},message:"must match pattern \""+"^(kubectl \\S.*|wait [0-9]+s)$"+"\""};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/after/" + i13,schemaPath:"#/$defs/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data.requirements !== undefined){
let data107 = data.requirements;
if(Array.isArray(data107)){
if(data107.length < 1){
const err190 = {instancePath:instancePath+"/requirements",schemaPath:"#/oneOf/6/properties/requirements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
const len14 = data107.length;
for(let i14=0; i14<len14; i14++){
let data108 = data107[i14];
if(!((((data108 === "R1") || (data108 === "R2")) || (data108 === "R3")) || (data108 === "R4"))){
const err191 = {instancePath:instancePath+"/requirements/" + i14,schemaPath:"#/oneOf/6/properties/requirements/items/enum",keyword:"enum",params:{allowedValues: schema66.oneOf[6].properties.requirements.items.enum},message:"must be equal to one of the allowed values"};
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
else {
const err192 = {instancePath:instancePath+"/requirements",schemaPath:"#/oneOf/6/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "state"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err193 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data.fields === undefined){
const err194 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
for(const key16 in data){
if(!(((((((key16 === "id") || (key16 === "kind")) || (key16 === "title")) || (key16 === "weight")) || (key16 === "after")) || (key16 === "object")) || (key16 === "fields"))){
const err195 = {instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data.id !== undefined){
let data109 = data.id;
if(typeof data109 === "string"){
if(!pattern6.test(data109)){
const err196 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data.kind !== undefined){
if("state" !== data.kind){
const err198 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "state"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err199 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data.weight !== undefined){
let data112 = data.weight;
if(typeof data112 == "number"){
if(data112 < 0 || isNaN(data112)){
const err200 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err201 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data.after !== undefined){
let data113 = data.after;
if(Array.isArray(data113)){
if(data113.length < 1){
const err202 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
const len15 = data113.length;
for(let i15=0; i15<len15; i15++){
let data114 = data113[i15];
if(typeof data114 === "string"){
if(!pattern14.test(data114)){
const err203 = {instancePath:instancePath+"/after/" + i15,schemaPath:"#/$defs/after/items/pattern",keyword:"pattern",params:{pattern: "^(kubectl \\S.*|wait [0-9]+s)$"},message:"must match pattern \""+"^(kubectl \\S.*|wait [0-9]+s)$"+"\""};
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
const err204 = {instancePath:instancePath+"/after/" + i15,schemaPath:"#/$defs/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data.object !== undefined){
let data115 = data.object;
if(typeof data115 === "string"){
if(!pattern8.test(data115)){
const err206 = {instancePath:instancePath+"/object",schemaPath:"#/$defs/object/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]+ \\S+$"},message:"must match pattern \""+"^[A-Z][A-Za-z]+ \\S+$"+"\""};
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
const err207 = {instancePath:instancePath+"/object",schemaPath:"#/$defs/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data.fields !== undefined){
let data116 = data.fields;
if(Array.isArray(data116)){
if(data116.length < 1){
const err208 = {instancePath:instancePath+"/fields",schemaPath:"#/oneOf/7/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
const len16 = data116.length;
for(let i16=0; i16<len16; i16++){
let data117 = data116[i16];
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(Object.keys(data117).length > 2){
const err209 = {instancePath:instancePath+"/fields/" + i16,schemaPath:"#/oneOf/7/properties/fields/items/maxProperties",keyword:"maxProperties",params:{limit: 2},message:"must NOT have more than 2 properties"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(Object.keys(data117).length < 2){
const err210 = {instancePath:instancePath+"/fields/" + i16,schemaPath:"#/oneOf/7/properties/fields/items/minProperties",keyword:"minProperties",params:{limit: 2},message:"must NOT have fewer than 2 properties"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data117.path === undefined){
const err211 = {instancePath:instancePath+"/fields/" + i16,schemaPath:"#/oneOf/7/properties/fields/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
for(const key17 in data117){
if(!(((((key17 === "path") || (key17 === "is")) || (key17 === "in")) || (key17 === "between")) || (key17 === "exists"))){
const err212 = {instancePath:instancePath+"/fields/" + i16,schemaPath:"#/oneOf/7/properties/fields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data117.path !== undefined){
if(typeof data117.path !== "string"){
const err213 = {instancePath:instancePath+"/fields/" + i16+"/path",schemaPath:"#/$defs/fieldPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data117.in !== undefined){
if(!(Array.isArray(data117.in))){
const err214 = {instancePath:instancePath+"/fields/" + i16+"/in",schemaPath:"#/oneOf/7/properties/fields/items/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data117.between !== undefined){
let data120 = data117.between;
if(Array.isArray(data120)){
if(data120.length > 2){
const err215 = {instancePath:instancePath+"/fields/" + i16+"/between",schemaPath:"#/oneOf/7/properties/fields/items/properties/between/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data120.length < 2){
const err216 = {instancePath:instancePath+"/fields/" + i16+"/between",schemaPath:"#/oneOf/7/properties/fields/items/properties/between/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
const len17 = data120.length;
for(let i17=0; i17<len17; i17++){
if(!(typeof data120[i17] == "number")){
const err217 = {instancePath:instancePath+"/fields/" + i16+"/between/" + i17,schemaPath:"#/oneOf/7/properties/fields/items/properties/between/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err218 = {instancePath:instancePath+"/fields/" + i16+"/between",schemaPath:"#/oneOf/7/properties/fields/items/properties/between/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data117.exists !== undefined){
if(typeof data117.exists !== "boolean"){
const err219 = {instancePath:instancePath+"/fields/" + i16+"/exists",schemaPath:"#/oneOf/7/properties/fields/items/properties/exists/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/fields/" + i16,schemaPath:"#/oneOf/7/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/fields",schemaPath:"#/oneOf/7/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
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
const err222 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data.accepted === undefined){
const err223 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "accepted"},message:"must have required property '"+"accepted"+"'"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
for(const key18 in data){
if(!((((((((key18 === "id") || (key18 === "kind")) || (key18 === "title")) || (key18 === "weight")) || (key18 === "after")) || (key18 === "object")) || (key18 === "accepted")) || (key18 === "message"))){
const err224 = {instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data.id !== undefined){
let data123 = data.id;
if(typeof data123 === "string"){
if(!pattern6.test(data123)){
const err225 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data.kind !== undefined){
if("admission" !== data.kind){
const err227 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "admission"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err228 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data.weight !== undefined){
let data126 = data.weight;
if(typeof data126 == "number"){
if(data126 < 0 || isNaN(data126)){
const err229 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data.after !== undefined){
let data127 = data.after;
if(Array.isArray(data127)){
if(data127.length < 1){
const err231 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
const len18 = data127.length;
for(let i18=0; i18<len18; i18++){
let data128 = data127[i18];
if(typeof data128 === "string"){
if(!pattern14.test(data128)){
const err232 = {instancePath:instancePath+"/after/" + i18,schemaPath:"#/$defs/after/items/pattern",keyword:"pattern",params:{pattern: "^(kubectl \\S.*|wait [0-9]+s)$"},message:"must match pattern \""+"^(kubectl \\S.*|wait [0-9]+s)$"+"\""};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/after/" + i18,schemaPath:"#/$defs/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data.object !== undefined){
let data129 = data.object;
if(typeof data129 === "string"){
if(!pattern8.test(data129)){
const err235 = {instancePath:instancePath+"/object",schemaPath:"#/$defs/object/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]+ \\S+$"},message:"must match pattern \""+"^[A-Z][A-Za-z]+ \\S+$"+"\""};
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
const err236 = {instancePath:instancePath+"/object",schemaPath:"#/$defs/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data.accepted !== undefined){
if(typeof data.accepted !== "boolean"){
const err237 = {instancePath:instancePath+"/accepted",schemaPath:"#/oneOf/8/properties/accepted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err238 = {instancePath:instancePath+"/message",schemaPath:"#/oneOf/8/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "answer"){
const _errs346 = errors;
let valid139 = false;
let passing0 = null;
const _errs347 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is === undefined){
const err239 = {instancePath,schemaPath:"#/oneOf/9/oneOf/0/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
var _valid2 = _errs347 === errors;
if(_valid2){
valid139 = true;
passing0 = 0;
}
const _errs348 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.in === undefined){
const err240 = {instancePath,schemaPath:"#/oneOf/9/oneOf/1/required",keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
var _valid2 = _errs348 === errors;
if(_valid2 && valid139){
valid139 = false;
passing0 = [passing0, 1];
}
else {
if(_valid2){
valid139 = true;
passing0 = 1;
}
const _errs349 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.between === undefined){
const err241 = {instancePath,schemaPath:"#/oneOf/9/oneOf/2/required",keyword:"required",params:{missingProperty: "between"},message:"must have required property '"+"between"+"'"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
var _valid2 = _errs349 === errors;
if(_valid2 && valid139){
valid139 = false;
passing0 = [passing0, 2];
}
else {
if(_valid2){
valid139 = true;
passing0 = 2;
}
const _errs350 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
const err242 = {instancePath,schemaPath:"#/oneOf/9/oneOf/3/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
var _valid2 = _errs350 === errors;
if(_valid2 && valid139){
valid139 = false;
passing0 = [passing0, 3];
}
else {
if(_valid2){
valid139 = true;
passing0 = 3;
}
const _errs351 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcomeOf === undefined){
const err243 = {instancePath,schemaPath:"#/oneOf/9/oneOf/4/required",keyword:"required",params:{missingProperty: "outcomeOf"},message:"must have required property '"+"outcomeOf"+"'"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
var _valid2 = _errs351 === errors;
if(_valid2 && valid139){
valid139 = false;
passing0 = [passing0, 4];
}
else {
if(_valid2){
valid139 = true;
passing0 = 4;
}
}
}
}
}
if(!valid139){
const err244 = {instancePath,schemaPath:"#/oneOf/9/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
else {
errors = _errs346;
if(vErrors !== null){
if(_errs346){
vErrors.length = _errs346;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.question === undefined){
const err245 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "question"},message:"must have required property '"+"question"+"'"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
for(const key19 in data){
if(!(func1.call(schema66.oneOf[9].properties, key19))){
const err246 = {instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data.id !== undefined){
let data132 = data.id;
if(typeof data132 === "string"){
if(!pattern6.test(data132)){
const err247 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err248 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data.kind !== undefined){
if("answer" !== data.kind){
const err249 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue: "answer"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err250 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data.weight !== undefined){
let data135 = data.weight;
if(typeof data135 == "number"){
if(data135 < 0 || isNaN(data135)){
const err251 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err252 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data.after !== undefined){
let data136 = data.after;
if(Array.isArray(data136)){
if(data136.length < 1){
const err253 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
const len19 = data136.length;
for(let i19=0; i19<len19; i19++){
let data137 = data136[i19];
if(typeof data137 === "string"){
if(!pattern14.test(data137)){
const err254 = {instancePath:instancePath+"/after/" + i19,schemaPath:"#/$defs/after/items/pattern",keyword:"pattern",params:{pattern: "^(kubectl \\S.*|wait [0-9]+s)$"},message:"must match pattern \""+"^(kubectl \\S.*|wait [0-9]+s)$"+"\""};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/after/" + i19,schemaPath:"#/$defs/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
else {
const err256 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data.question !== undefined){
let data138 = data.question;
if(typeof data138 === "string"){
if(!pattern6.test(data138)){
const err257 = {instancePath:instancePath+"/question",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/question",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data.is !== undefined){
let data139 = data.is;
if((typeof data139 !== "string") && (!(typeof data139 == "number"))){
const err259 = {instancePath:instancePath+"/is",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema149.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data.in !== undefined){
let data140 = data.in;
if(Array.isArray(data140)){
if(data140.length < 1){
const err260 = {instancePath:instancePath+"/in",schemaPath:"#/oneOf/9/properties/in/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
const len20 = data140.length;
for(let i20=0; i20<len20; i20++){
let data141 = data140[i20];
if((typeof data141 !== "string") && (!(typeof data141 == "number"))){
const err261 = {instancePath:instancePath+"/in/" + i20,schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema149.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/in",schemaPath:"#/oneOf/9/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data.between !== undefined){
let data142 = data.between;
if(Array.isArray(data142)){
if(data142.length > 2){
const err263 = {instancePath:instancePath+"/between",schemaPath:"#/oneOf/9/properties/between/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data142.length < 2){
const err264 = {instancePath:instancePath+"/between",schemaPath:"#/oneOf/9/properties/between/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
const len21 = data142.length;
for(let i21=0; i21<len21; i21++){
if(!(typeof data142[i21] == "number")){
const err265 = {instancePath:instancePath+"/between/" + i21,schemaPath:"#/oneOf/9/properties/between/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/between",schemaPath:"#/oneOf/9/properties/between/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data.field !== undefined){
let data144 = data.field;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.object === undefined){
const err267 = {instancePath:instancePath+"/field",schemaPath:"#/oneOf/9/properties/field/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(data144.path === undefined){
const err268 = {instancePath:instancePath+"/field",schemaPath:"#/oneOf/9/properties/field/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
for(const key20 in data144){
if(!((key20 === "object") || (key20 === "path"))){
const err269 = {instancePath:instancePath+"/field",schemaPath:"#/oneOf/9/properties/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data144.object !== undefined){
let data145 = data144.object;
if(typeof data145 === "string"){
if(!pattern8.test(data145)){
const err270 = {instancePath:instancePath+"/field/object",schemaPath:"#/$defs/object/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]+ \\S+$"},message:"must match pattern \""+"^[A-Z][A-Za-z]+ \\S+$"+"\""};
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
const err271 = {instancePath:instancePath+"/field/object",schemaPath:"#/$defs/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data144.path !== undefined){
if(typeof data144.path !== "string"){
const err272 = {instancePath:instancePath+"/field/path",schemaPath:"#/$defs/fieldPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = {instancePath:instancePath+"/field",schemaPath:"#/oneOf/9/properties/field/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data.outcomeOf !== undefined){
if(!(validate43(data.outcomeOf, {instancePath:instancePath+"/outcomeOf",parentData:data,parentDataProperty:"outcomeOf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else {
const err274 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
validate35.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate35.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
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
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.checks === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "title")) || (key0 === "weight")) || (key0 === "credit")) || (key0 === "needs")) || (key0 === "world")) || (key0 === "after")) || (key0 === "checks"))){
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
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.weight !== undefined){
let data2 = data.weight;
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err8 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.credit !== undefined){
let data3 = data.credit;
if(!((data3 === "all-or-nothing") || (data3 === "partial"))){
const err9 = {instancePath:instancePath+"/credit",schemaPath:"#/properties/credit/enum",keyword:"enum",params:{allowedValues: schema61.properties.credit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.needs !== undefined){
let data4 = data.needs;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err10 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/needs",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
const err12 = {instancePath:instancePath+"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.after !== undefined){
let data7 = data.after;
if(Array.isArray(data7)){
if(data7.length < 1){
const err13 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern14.test(data8)){
const err14 = {instancePath:instancePath+"/after/" + i1,schemaPath:"#/$defs/after/items/pattern",keyword:"pattern",params:{pattern: "^(kubectl \\S.*|wait [0-9]+s)$"},message:"must match pattern \""+"^(kubectl \\S.*|wait [0-9]+s)$"+"\""};
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
const err15 = {instancePath:instancePath+"/after/" + i1,schemaPath:"#/$defs/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.checks !== undefined){
let data9 = data.checks;
if(Array.isArray(data9)){
if(data9.length < 1){
const err17 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate35(data9[i2], {instancePath:instancePath+"/checks/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema158 = {"type":"object","required":["id","severity","when","ladder"],"additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/id"},"severity":{"enum":["essential","actionable","informative","celebratory"]},"when":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/factPattern"}},"hides":{"$ref":"#/$defs/strings"},"ladder":{"type":"array","minItems":1,"items":{"type":"string"}}}};
const schema160 = {"type":"object","required":["fact"],"properties":{"fact":{"enum":["answer","cell","cluster","denial","diagnostic","field","isolated","lookup","matrix","model","object","pod","policy","pool","port","probe","requirement","selector","service","share","source","step"]},"none":{"type":"boolean"}},"additionalProperties":{}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
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
if(data.severity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.when === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ladder === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ladder"},message:"must have required property '"+"ladder"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "severity")) || (key0 === "when")) || (key0 === "hides")) || (key0 === "ladder"))){
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
if(!pattern6.test(data0)){
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
if(data.severity !== undefined){
let data1 = data.severity;
if(!((((data1 === "essential") || (data1 === "actionable")) || (data1 === "informative")) || (data1 === "celebratory"))){
const err7 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema158.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.when !== undefined){
let data2 = data.when;
if(Array.isArray(data2)){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.fact === undefined){
const err9 = {instancePath:instancePath+"/when/" + i0,schemaPath:"#/$defs/factPattern/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.fact !== undefined){
let data4 = data3.fact;
if(!((((((((((((((((((((((data4 === "answer") || (data4 === "cell")) || (data4 === "cluster")) || (data4 === "denial")) || (data4 === "diagnostic")) || (data4 === "field")) || (data4 === "isolated")) || (data4 === "lookup")) || (data4 === "matrix")) || (data4 === "model")) || (data4 === "object")) || (data4 === "pod")) || (data4 === "policy")) || (data4 === "pool")) || (data4 === "port")) || (data4 === "probe")) || (data4 === "requirement")) || (data4 === "selector")) || (data4 === "service")) || (data4 === "share")) || (data4 === "source")) || (data4 === "step"))){
const err10 = {instancePath:instancePath+"/when/" + i0+"/fact",schemaPath:"#/$defs/factPattern/properties/fact/enum",keyword:"enum",params:{allowedValues: schema160.properties.fact.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.none !== undefined){
if(typeof data3.none !== "boolean"){
const err11 = {instancePath:instancePath+"/when/" + i0+"/none",schemaPath:"#/$defs/factPattern/properties/none/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err12 = {instancePath:instancePath+"/when/" + i0,schemaPath:"#/$defs/factPattern/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err13 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.hides !== undefined){
let data6 = data.hides;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err14 = {instancePath:instancePath+"/hides/" + i1,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/hides",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ladder !== undefined){
let data8 = data.ladder;
if(Array.isArray(data8)){
if(data8.length < 1){
const err16 = {instancePath:instancePath+"/ladder",schemaPath:"#/properties/ladder/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(typeof data8[i2] !== "string"){
const err17 = {instancePath:instancePath+"/ladder/" + i2,schemaPath:"#/properties/ladder/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/ladder",schemaPath:"#/properties/ladder/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern9 = new RegExp("^[A-Za-z]+(\\.[A-Za-z]+|\\[[0-9]+\\])*$", "");
const pattern12 = new RegExp("^[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?$", "");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="lab.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
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
if(!(func1.call(schema44.properties, key0))){
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
const err13 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema44.properties.level.enum},message:"must be equal to one of the allowed values"};
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
if(data.terminal !== undefined){
if(typeof data.terminal !== "boolean"){
const err24 = {instancePath:instancePath+"/terminal",schemaPath:"#/properties/terminal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.symptoms !== undefined){
let data13 = data.symptoms;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate28(data13[i3], {instancePath:instancePath+"/symptoms/" + i3,parentData:data13,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/symptoms",schemaPath:"#/properties/symptoms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.locked !== undefined){
let data15 = data.locked;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
if(!(validate30(data15[i4], {instancePath:instancePath+"/locked/" + i4,parentData:data15,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.editable !== undefined){
let data17 = data.editable;
if(Array.isArray(data17)){
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
let data18 = data17[i5];
if(typeof data18 === "string"){
if(!pattern9.test(data18)){
const err27 = {instancePath:instancePath+"/editable/" + i5,schemaPath:"#/properties/editable/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]+(\\.[A-Za-z]+|\\[[0-9]+\\])*$"},message:"must match pattern \""+"^[A-Za-z]+(\\.[A-Za-z]+|\\[[0-9]+\\])*$"+"\""};
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
const err28 = {instancePath:instancePath+"/editable/" + i5,schemaPath:"#/properties/editable/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err29 = {instancePath:instancePath+"/editable",schemaPath:"#/properties/editable/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.questions !== undefined){
let data19 = data.questions;
if(Array.isArray(data19)){
const len6 = data19.length;
for(let i6=0; i6<len6; i6++){
if(!(validate32(data19[i6], {instancePath:instancePath+"/questions/" + i6,parentData:data19,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.variants !== undefined){
let data21 = data.variants;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key1 in data21){
const _errs45 = errors;
if(typeof key1 === "string"){
if(!pattern12.test(key1)){
const err31 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var valid18 = _errs45 === errors;
if(!valid18){
const err32 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key2 in data21){
let data22 = data21[key2];
const _errs48 = errors;
let valid20 = false;
let passing0 = null;
const _errs49 = errors;
if(Array.isArray(data22)){
if(data22.length < 2){
const err33 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/oneOf/0/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len7 = data22.length;
for(let i7=0; i7<len7; i7++){
let data23 = data22[i7];
if((typeof data23 !== "string") && (!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))))){
const err34 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/variants/additionalProperties/oneOf/0/items/type",keyword:"type",params:{type: schema44.properties.variants.additionalProperties.oneOf[0].items.type},message:"must be string,integer"};
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
const err35 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs49 === errors;
if(_valid0){
valid20 = true;
passing0 = 0;
}
const _errs53 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.from === undefined){
const err36 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data22.to === undefined){
const err37 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 in data22){
if(!((key3 === "from") || (key3 === "to"))){
const err38 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data22.from !== undefined){
let data24 = data22.from;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
const err39 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/variants/additionalProperties/oneOf/1/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data24 == "number"){
if(data24 < 1 || isNaN(data24)){
const err40 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/variants/additionalProperties/oneOf/1/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data22.to !== undefined){
let data25 = data22.to;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
const err41 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/properties/variants/additionalProperties/oneOf/1/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data25 == "number"){
if(data25 > 65535 || isNaN(data25)){
const err42 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/properties/variants/additionalProperties/oneOf/1/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
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
}
else {
const err43 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid0 = _errs53 === errors;
if(_valid0 && valid20){
valid20 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid20 = true;
passing0 = 1;
}
}
if(!valid20){
const err44 = {instancePath:instancePath+"/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err45 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.survivors !== undefined){
let data26 = data.survivors;
if(Array.isArray(data26)){
if(data26.length > 5){
const err46 = {instancePath:instancePath+"/survivors",schemaPath:"#/properties/survivors/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len8 = data26.length;
for(let i8=0; i8<len8; i8++){
let data27 = data26[i8];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.mistake === undefined){
const err47 = {instancePath:instancePath+"/survivors/" + i8,schemaPath:"#/properties/survivors/items/required",keyword:"required",params:{missingProperty: "mistake"},message:"must have required property '"+"mistake"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data27.reason === undefined){
const err48 = {instancePath:instancePath+"/survivors/" + i8,schemaPath:"#/properties/survivors/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key4 in data27){
if(!((key4 === "mistake") || (key4 === "reason"))){
const err49 = {instancePath:instancePath+"/survivors/" + i8,schemaPath:"#/properties/survivors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data27.mistake !== undefined){
if(typeof data27.mistake !== "string"){
const err50 = {instancePath:instancePath+"/survivors/" + i8+"/mistake",schemaPath:"#/properties/survivors/items/properties/mistake/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data27.reason !== undefined){
let data29 = data27.reason;
if(typeof data29 === "string"){
if(data29.length < 10){
const err51 = {instancePath:instancePath+"/survivors/" + i8+"/reason",schemaPath:"#/properties/survivors/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
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
const err52 = {instancePath:instancePath+"/survivors/" + i8+"/reason",schemaPath:"#/properties/survivors/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err53 = {instancePath:instancePath+"/survivors/" + i8,schemaPath:"#/properties/survivors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/survivors",schemaPath:"#/properties/survivors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.tasks !== undefined){
let data30 = data.tasks;
if(Array.isArray(data30)){
if(data30.length < 1){
const err55 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len9 = data30.length;
for(let i9=0; i9<len9; i9++){
if(!(validate34(data30[i9], {instancePath:instancePath+"/tasks/" + i9,parentData:data30,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.hints !== undefined){
let data32 = data.hints;
if(Array.isArray(data32)){
const len10 = data32.length;
for(let i10=0; i10<len10; i10++){
if(!(validate48(data32[i10], {instancePath:instancePath+"/hints/" + i10,parentData:data32,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err57 = {instancePath:instancePath+"/hints",schemaPath:"#/properties/hints/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isPack = validate50;
const schema162 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"pack.schema.json","title":"Instructor pack","type":"object","additionalProperties":false,"properties":{"tasks":{"type":"array","items":{"$ref":"lab.schema.json#/$defs/task"}},"seeds":{"type":"array","maxItems":50,"items":{"type":"integer","minimum":0}}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
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
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.checks === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "title")) || (key0 === "weight")) || (key0 === "credit")) || (key0 === "needs")) || (key0 === "world")) || (key0 === "after")) || (key0 === "checks"))){
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
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.weight !== undefined){
let data2 = data.weight;
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err8 = {instancePath:instancePath+"/weight",schemaPath:"#/$defs/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.credit !== undefined){
let data3 = data.credit;
if(!((data3 === "all-or-nothing") || (data3 === "partial"))){
const err9 = {instancePath:instancePath+"/credit",schemaPath:"#/properties/credit/enum",keyword:"enum",params:{allowedValues: schema61.properties.credit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.needs !== undefined){
let data4 = data.needs;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err10 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/needs",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
const err12 = {instancePath:instancePath+"/world",schemaPath:"#/properties/world/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.after !== undefined){
let data7 = data.after;
if(Array.isArray(data7)){
if(data7.length < 1){
const err13 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern14.test(data8)){
const err14 = {instancePath:instancePath+"/after/" + i1,schemaPath:"#/$defs/after/items/pattern",keyword:"pattern",params:{pattern: "^(kubectl \\S.*|wait [0-9]+s)$"},message:"must match pattern \""+"^(kubectl \\S.*|wait [0-9]+s)$"+"\""};
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
const err15 = {instancePath:instancePath+"/after/" + i1,schemaPath:"#/$defs/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.checks !== undefined){
let data9 = data.checks;
if(Array.isArray(data9)){
if(data9.length < 1){
const err17 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate35(data9[i2], {instancePath:instancePath+"/checks/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="pack.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "tasks") || (key0 === "seeds"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.tasks !== undefined){
let data0 = data.tasks;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data0[i0], {instancePath:instancePath+"/tasks/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.seeds !== undefined){
let data2 = data.seeds;
if(Array.isArray(data2)){
if(data2.length > 50){
const err2 = {instancePath:instancePath+"/seeds",schemaPath:"#/properties/seeds/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err3 = {instancePath:instancePath+"/seeds/" + i1,schemaPath:"#/properties/seeds/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/seeds/" + i1,schemaPath:"#/properties/seeds/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err5 = {instancePath:instancePath+"/seeds",schemaPath:"#/properties/seeds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

