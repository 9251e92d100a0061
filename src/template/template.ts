/** The daily-note template that is used where the user set none. Variables are in `variables.ts`. */
import { frontmatterOf } from '../markdown/frontmatter';

export const DEFAULT_TEMPLATE = `${frontmatterOf(['{{ncj:mood-property}}:', '{{ncj:sleep-property}}:'])}{{ncj:day-line}}

> {{ncj:anthem}}

{{ncj:prompt}}

{{ncj:rules}}

## {{ncj:heading}}

## This evening

What was hard, what helped, and what for tomorrow:
`;

/** The one that is used instead in quiet mode: it asks for nothing. */
export const QUIET_TEMPLATE = `{{ncj:day-line}}

> {{ncj:anthem}}

## {{ncj:heading}}
`;
