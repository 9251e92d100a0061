// The language of the interface, as the app sets it when it starts: on the page, for dates, and for whoever asks.
import moment from 'moment';
import 'moment/locale/ar';
import 'moment/locale/de';
import 'moment/locale/fa';
import 'moment/locale/he';
import 'moment/locale/th';

const FROM_RIGHT = ['ar', 'fa', 'he', 'ur', 'dv', 'syr'];

/** Dates are Moment’s, which the app has for everybody (`window.moment`). The page itself keeps its direction: the sheet turns what is to run from right to left (`.mod-rtl`). */
export function setLanguage(language: string): void {
  window.localStorage.setItem('language', language);
  document.documentElement.lang = language;
  document.body.toggleClass('mod-rtl', FROM_RIGHT.includes(language));
  moment.locale(language);
  Object.assign(window, { moment });
}
