/** The types of our views, as workspace layouts keep them. */
export const STREAK_TYPE = 'no-contact-streak';
export const GUIDE_TYPE = 'no-contact-guide';
export const RIDE_OUT_TYPE = 'no-contact-ride-out';
