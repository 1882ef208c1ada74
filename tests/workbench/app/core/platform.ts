const query = new URLSearchParams(location.search);
const mobile = query.get('mobile') === '1';
const mac = navigator.platform.startsWith('Mac');

/** `?mobile=1` makes it a phone; everything else as on the desktop. */
export const Platform = {
	isDesktop: !mobile,
	isMobile: mobile,
	isDesktopApp: !mobile,
	isMobileApp: mobile,
	isIosApp: false,
	isAndroidApp: mobile,
	isPhone: mobile,
	isTablet: false,
	isMacOS: mac && !mobile,
	isWin: !mobile && navigator.platform.startsWith('Win'),
	isLinux: !mobile && navigator.platform.startsWith('Linux'),
	isSafari: false,
	resourcePathPrefix: '/resource/',
	canExportPdf: false,
	canPopoutWindow: !mobile,
	mobileSoftKeyboardVisible: false,
};
