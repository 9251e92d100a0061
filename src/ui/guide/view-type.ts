/** The guide's type, as workspace layouts keep it. */
export const GUIDE_TYPE = 'no-contact-guide';
