/** By this name the app's page preview knows links of ours. */
export const HOVER_SOURCE = 'no-contact-journal';
