// The Platform object: one live object, whose flags follow the window when the host is switched to a phone.
// `system` is Linux by default so that shortcuts and screenshots do not depend on the machine.

export type Screen = 'desktop' | 'tablet' | 'phone';

export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://host/',
};

/** Switches the flags, and the classes on the body that the app sets with them. */
export function setScreen(screen: Screen, body?: HTMLElement): void {
  const mobile = screen !== 'desktop';
  Object.assign(Platform, {
    isDesktop: !mobile,
    isDesktopApp: !mobile,
    isMobile: mobile,
    isMobileApp: mobile,
    isAndroidApp: mobile,
    isLinux: !mobile,
    isPhone: screen === 'phone',
    isTablet: screen === 'tablet',
    resourcePathPrefix: mobile ? 'file:///' : 'app://host/',
  });
  if (!body) return;
  body.classList.toggle('is-mobile', mobile);
  body.classList.toggle('is-android', mobile);
  body.classList.toggle('is-phone', screen === 'phone');
  body.classList.toggle('is-tablet', screen === 'tablet');
  body.classList.toggle('mod-linux', !mobile);
}

const EMULATE = 'EmulateMobile';

/** Whether the app was told to pass for a mobile one; kept on this machine. */
export function isMobileEmulated(): boolean {
  return window.localStorage.getItem(EMULATE) === '1';
}

export function keepMobileEmulated(on: boolean): void {
  if (on) window.localStorage.setItem(EMULATE, '1');
  else window.localStorage.removeItem(EMULATE);
}
