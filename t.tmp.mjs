import { build } from "esbuild"; import { minify } from "terser"; import { gzipSync } from "node:zlib"; import { readFileSync } from "node:fs";
const sites = process.argv.slice(2);
const lean={name:"lean",setup(b){b.onLoad({filter:/landmarks\.ts$/},a=>{let s=readFileSync(a.path,"utf8");s=s.replace(/\bwhy:\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`)(?:\s*\+\s*(?:"[^"]*"))*,?/g,"").replace(/\bevidence:\s*\[[\s\S]*?\],?\n/g,"");return{contents:s,loader:"ts"}})}};
const V={ old:{compress:{passes:3,unsafe_arrows:true}}, closer:{compress:{passes:5,unsafe_arrows:true,inline:1,pure_getters:true,unsafe:true,unsafe_methods:true}} };
for(const s of sites){const r=await build({stdin:{contents:`import { ${s} } from "./lib/platforms/${s}/index.ts"; import { startPageScript } from "./entrypoints/page-script/start.ts"; startPageScript(${s});`,resolveDir:process.cwd(),loader:"ts"},bundle:true,format:"iife",write:false,target:"esnext",plugins:[lean],logLevel:"error",tsconfigRaw:"{}",define:{"import.meta.env.BROWSER":'"chrome"'}});
const o=[s];for(const [n,v] of Object.entries(V)){const m=await minify(r.outputFiles[0].text,{ecma:2020,mangle:{toplevel:true},...structuredClone(v)});o.push(n,gzipSync(m.code,{level:9}).length)}

console.log(o.join(" "))}
