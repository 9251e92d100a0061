// Serves the host's page, a vault and a built plugin from a real origin on this machine.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundlePage } from './bundle.mjs';

const PAGE = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/**
 * @param {import('./serve.d.mts').HostSetup} setup
 * @returns {Promise<import('./serve.d.mts').ServedHost>}
 */
export async function serveHost({ files = {}, mtimes = {}, port = 0, pluginDir, data = null, options = {} }) {
  const vault = { files: { ...files }, mtimes: { ...mtimes } };
  let settings = data;
  const { js, css } = await bundlePage();

  const answers = {
    'GET /': () => [readFileSync(join(PAGE, 'index.html')), 'text/html'],
    'GET /host.js': () => [js, 'text/javascript'],
    'GET /host.css': () => [fontFaces() + css, 'text/css'],
    'GET /options.json': () => [JSON.stringify(options), 'application/json'],
    'GET /vault.json': () => [JSON.stringify(vault), 'application/json'],
    'GET /plugin/main.js': () => [readFileSync(join(pluginDir, 'main.js')), 'text/javascript'],
    'GET /plugin/styles.css': () => [readIfThere(join(pluginDir, 'styles.css')), 'text/css'],
    'GET /plugin/manifest.json': () => [readFileSync(join(pluginDir, 'manifest.json')), 'application/json'],
    'GET /plugin/data.json': () => [JSON.stringify(settings), 'application/json'],
    'POST /vault.json': (body) => {
      for (const [path, kept] of Object.entries(JSON.parse(body))) {
        delete vault.files[path];
        delete vault.mtimes[path];
        if (kept) [vault.files[path], vault.mtimes[path]] = [kept.text, kept.mtime];
      }
      return ['{}', 'application/json'];
    },
    'POST /plugin/data.json': (body) => {
      settings = JSON.parse(body);
      return ['{}', 'application/json'];
    },
  };

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const font = /^\/fonts\/([\w.-]+\.woff2)$/.exec(pathname)?.[1];
    try {
      const answer = font
        ? () => [readFileSync(join(fontFolder() ?? '', font)), 'font/woff2']
        : answers[`${request.method} ${pathname}`];
      if (!answer) {
        response.writeHead(404).end('not here');
        return;
      }
      const [body, type] = answer(await read(request));
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    files: vault.files,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

async function read(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path) : '';
}

/** Inter is in the app's list of fonts; without the package the page takes what the machine has. */
function fontFolder() {
  try {
    return join(dirname(require.resolve('@fontsource-variable/inter/package.json')), 'files');
  } catch {
    return null;
  }
}

function fontFaces() {
  if (!fontFolder()) return '';
  return ['normal', 'italic']
    .map(
      (style) => `@font-face { font-family: 'Inter Variable'; font-style: ${style}; font-weight: 100 900;
  src: url('/fonts/inter-latin-wght-${style}.woff2') format('woff2'); }\n`,
    )
    .join('');
}
