import { chromium, type Browser } from 'playwright-core';
import { thisMachine } from './machine';
import { provideBrowser } from './provide';

/**
 * What Playwright turns off and the workbench could meet, since a second list replaces the first; and the address bar's
 * suggestions, which are pages of their own in newer versions: loading them cost more than a second for every window.
 */
const FEATURES_OFF = [
	'AimEnabled',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'ThirdPartyStoragePartitioning',
	'WebUIOmniboxAimPopup',
	'WebUIOmniboxPopup',
];

/** A browser without a window. `CHROMIUM_PATH` names it; where that is not set, one is found or installed. */
export async function launchChromium(): Promise<Browser> {
	const given = process.env['CHROMIUM_PATH'] ?? '';
	return chromium.launch({
		executablePath:
			given === '' ? await provideBrowser(thisMachine(), (line) => process.stderr.write(`${line}\n`)) : given,
		headless: true,
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-gpu',
			'--disable-quic',
			// Whatever a page asks for elsewhere ends here.
			'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
			'--no-proxy-server',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--force-color-profile=srgb',
			'--font-render-hinting=none',
			`--disable-features=${FEATURES_OFF.join(',')}`,
		],
	});
}
