// `obsidian://action?key=value`: read as the app reads it.

/** A key without a value is `'true'`; a plus stays a plus. `action` names the handler, whatever the query has under that name. */
export function readUri(uri: string): { action: string; data: Record<string, string> } {
  const [, action = '', query = ''] = /^obsidian:\/\/\/?([^?#]*)\??([^#]*)/.exec(uri) ?? [];
  if (action === '') throw new Error(`${uri} is no link into the app.`);
  const name = decodeURIComponent(action.replace(/\/$/, ''));
  const data: Record<string, string> = {};
  for (const part of query.split('&').filter(Boolean)) {
    const [key = '', ...value] = part.split('=');
    data[decodeURIComponent(key)] = value.length === 0 ? 'true' : decodeURIComponent(value.join('='));
  }
  return { action: name, data: { ...data, action: name } };
}
