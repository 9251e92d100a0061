import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { networkIn } from '../../scripts/network.mjs';

const ROOT = join(import.meta.dirname, '..', '..');

describe('a way to a network', () => {
  it.each([
    ['fetch', 'void fetch("https://x.y")'],
    ['fetch', 'const{fetch:a}=window;const b=window.fetch;b(1)'],
    ['fetch', 'globalThis["fetch"](1)'],
    ['XMLHttpRequest', 'const a=new XMLHttpRequest;a.open()'],
    ['WebSocket', 'const a=new WebSocket("wss://x.y")'],
    ['EventSource', 'new window.EventSource("/x")'],
    ['sendBeacon', 'navigator.sendBeacon("/x")'],
    ['RTCPeerConnection', 'new RTCPeerConnection()'],
    ['importScripts', 'importScripts("https://x.y")'],
    ['Worker', 'new Worker(URL.createObjectURL(b))'],
    ['requestUrl', 'const o=require("obsidian");o.requestUrl({url:"x"})'],
    ['requestUrl', 'var{requestUrl:r}=require("obsidian");r("x")'],
    ['request', '(0,o.request)("x")'],
    ['import()', 'import("https://x.y/z.js")'],
    ['eval', 'eval("1")'],
    ['new Function', 'new Function("return 1")'],
    ['a script element', 'document.createElement("script").src=x'],
    ['a link element', 'el.createEl("link")'],
    ['an image from elsewhere', 'new Image().src="https://x.y"'],
    ['window.open', 'window.open("https://x.y")'],
    ['electron', 'require("electron").shell.openExternal(x)'],
    ['https', 'require("https").get(x)'],
  ])('is seen: %s in %s', (name, code) => {
    expect(networkIn(`/*! fetch( in a notice */\n${code}`)).toContain(name);
  });

  it('is not what only sounds like one', () => {
    const code =
      'const a={text:"ready to fetch (or not)",request:1};b.request;prefetch();c.import(1);d.reworker()';
    expect(networkIn(code)).toEqual([]);
  });

  it('is in nothing that ships', async () => {
    const { outputFiles } = await build({
      absWorkingDir: ROOT,
      entryPoints: ['src/main.ts'],
      bundle: true,
      write: false,
      format: 'cjs',
      external: ['obsidian', '@codemirror/*', '@lezer/*'],
      logLevel: 'error',
    });
    expect(networkIn(outputFiles[0]?.text ?? '')).toEqual([]);
  });
});
