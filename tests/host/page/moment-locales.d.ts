/** They have no types of their own, and are there for what they do when they are loaded. */
declare module 'moment/locale/*';
