import { describe, expect, it } from 'vitest';
import { codeFaults } from './code-faults.mjs';

describe('what is wrong with a built script', () => {
  it.each([
    ['e.innerHTML=x', 'innerHTML'],
    ['f(e["outerHTML"])', 'outerHTML'],
    ['e.outerHTML=x', 'outerHTML'],
    ['e.outerHTML+=x', 'outerHTML'],
    ['f(e.innerHTML)', 'innerHTML'],
    ['let k="innerHTML";e[k]=x', 'innerHTML'],
    ['let k=`outerHTML`;e[k]=x', 'outerHTML'],
    ['e.insertAdjacentHTML("beforeend",x)', 'insertAdjacentHTML'],
    ['r.createContextualFragment(x)', 'createContextualFragment'],
    ['document.write(x)', 'document.write'],
    ['n.ownerDocument.writeln(x)', 'writeln'],
    ['eval("1")', 'eval'],
    ['(0,window.eval)("1")', 'eval'],
    ['new Function("return 1")', 'Function'],
    ['globalThis.Function("return 1")()', 'Function'],
    ['setTimeout("go()",5)', 'setTimeout with a text'],
    ['window.setInterval(`go()`,5)', 'setInterval with a text'],
    ['import("https://example.org/x")', 'import of https://example.org/x'],
    ['import "//example.org/x"', 'import of //example.org/x'],
    ['import(`//example.org/x`)', 'import of //example.org/x'],
    ['import(name)', 'import of name'],
    ['import(a+b)', 'import of what is not known'],
    ['export*from"https://example.org/x"', 'import of https://example.org/x'],
    ['importScripts("x.js")', 'importScripts'],
    ['s.src="https://example.org/x.js?v=1"', 'address of a script: https://example.org/x.js?v=1'],
    ['new Worker("x.js")', 'Worker'],
    ['fetch("/x")', 'fetch(…)'],
    ['window.fetch("/x")', 'fetch(…)'],
    ['new XMLHttpRequest', 'XMLHttpRequest(…)'],
    ['navigator.sendBeacon("/x")', 'sendBeacon(…)'],
  ])('%s', (code, fault) => expect(codeFaults(code)).toEqual([fault]));

  it.each([
    'import{a}from"./a.js";import("../b.js");export{a}',
    'import("/assets/c.js")',
    'import(`./a.js`)',
    'store.write(key,null)',
    'navigator.clipboard.write([item])',
    'if(typeof x==="function"||f instanceof Function)x.textContent="innerHTML is not for us"',
    'setTimeout(()=>go(),5);setTimeout(go,5)',
    'd.createElement("p")',
    'f(d.documentElement.outerHTML)',
    'n(e,"script, style")',
  ])('lets pass: %s', (code) => expect(codeFaults(code)).toEqual([]));

  it('tells what cannot be parsed', () => expect(codeFaults('let =')[0]).toContain('cannot be parsed'));
});
