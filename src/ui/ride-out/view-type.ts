/** The ride-out screen's type, as workspace layouts keep it. */
export const RIDE_OUT_TYPE = 'no-contact-ride-out';
