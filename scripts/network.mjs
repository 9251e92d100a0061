// Whether built code reaches a network: by a name of the web's, of Node's or of Obsidian's, or by code that is loaded when it runs.
// It is read as code, so that words for users and keys of ours may be called what they like.
import ts from 'typescript';

const WEB = [
  ...['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource'],
  ...['sendBeacon', 'RTCPeerConnection', 'importScripts', 'Worker', 'SharedWorker', 'serviceWorker'],
];
const APP = ['requestUrl', 'request'];
/** Code, or a way out of the window. */
const LATER = { eval: 'eval', Function: 'new Function', Image: 'an image from elsewhere' };
const ELEMENTS = ['script', 'iframe', 'object', 'embed', 'link'];
const PROVIDED = /^(?:obsidian|@codemirror\/.*|@lezer\/.*)$/;

/** What of that is in it. */
export function networkIn(main) {
  const found = new Set();
  const visit = (node) => {
    for (const way of waysOf(node)) found.add(way);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('main.js', main, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return [...found].sort();
}

function waysOf(node) {
  if (ts.isIdentifier(node)) return named(node);
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    const { text } = node.argumentExpression;
    return [...WEB, ...APP].includes(text) ? [text] : [];
  }
  if (ts.isCallExpression(node)) return called(node);
  return [];
}

/** A name of the web's is one wherever it stands but as a key of ours; the app's `request` only where it is called or taken. */
function named(node) {
  const { text, parent } = node;
  const isKey =
    (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent)) &&
    parent.name === node;
  if (isKey) return [];
  if (WEB.includes(text)) return [text];
  if (APP.includes(text) && (ts.isBindingElement(parent) || isCallee(node))) return [text];
  if (text in LATER && (text === 'eval' ? isCallee(node) : ts.isNewExpression(parent))) return [LATER[text]];
  return [];
}

function called({ expression, arguments: given }) {
  const [first] = given;
  const text = first && ts.isStringLiteralLike(first) ? first.text : null;
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return ['import()'];
  if (ts.isIdentifier(expression) && expression.text === 'require')
    return text !== null && PROVIDED.test(text) ? [] : [text ?? 'require of what is not said'];
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const { name, expression: of } = expression;
  if (/^createEl(?:ement)?$/.test(name.text) && ELEMENTS.includes(text)) return [`a ${text} element`];
  const isWindow = ts.isIdentifier(of) && /^(?:window|activeWindow|globalThis|self)$/.test(of.text);
  return name.text === 'open' && isWindow ? ['window.open'] : [];
}

/** `request(…)`, `o.request(…)` or `(0, o.request)(…)`. */
function isCallee(node) {
  let at = node;
  while (ts.isPropertyAccessExpression(at.parent) ? at.parent.name === at : isWrapper(at.parent))
    at = at.parent;
  return ts.isCallExpression(at.parent) && at.parent.expression === at;
}

function isWrapper(node) {
  const isComma = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.CommaToken;
  return ts.isParenthesizedExpression(node) || isComma;
}
