/** An urge as it comes from outside, by link or terminal: named texts, checked before anything is written. */

export interface UrgeParameters {
  readonly fields: { readonly intensity?: number; readonly trigger?: string; readonly response?: string };
  readonly text: string;
}

type Reading =
  { readonly ok: true; readonly value: UrgeParameters } | { readonly ok: false; readonly message: string };

const KNOWN = ['intensity', 'trigger', 'response', 'text'] as const;
/** Obsidian's own: which vault a link or a command is for. */
const IGNORED = ['vault'];
const LONGEST = 500;

export function readUrge(given: Readonly<Record<string, unknown>>): Reading {
  const texts: Partial<Record<(typeof KNOWN)[number], string>> = {};
  for (const [key, value] of Object.entries(given)) {
    if (IGNORED.includes(key)) continue;
    const known = KNOWN.find((name) => name === key);
    if (known === undefined) return bad(`There is no parameter "${key}"; an urge has ${KNOWN.join(', ')}.`);
    if (typeof value !== 'string') return bad(`The parameter "${key}" has no value.`);
    if (value.length > LONGEST) return bad(`The parameter "${key}" is longer than ${LONGEST} characters.`);
    texts[known] = value.trim();
  }
  const { intensity, trigger, response, text = '' } = texts;
  if (intensity !== undefined && !/^(?:\d|10)$/.test(intensity)) {
    return bad(`Intensity is a number from 0 to 10; the link says "${intensity}".`);
  }
  return {
    ok: true,
    value: {
      fields: {
        ...(intensity === undefined ? {} : { intensity: Number(intensity) }),
        ...(trigger === undefined ? {} : { trigger }),
        ...(response === undefined ? {} : { response }),
      },
      text,
    },
  };
}

function bad(message: string): Reading {
  return { ok: false, message };
}
