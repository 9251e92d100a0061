/** The streak view's type, as workspace layouts keep it. */
export const VIEW_TYPE = 'no-contact-streak';
