import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules whose outcome hangs on the theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong within a part of a page, as short as it can be said; nothing where there is nothing wrong. Throws
 * where the part is not there. The colours of the app's own buttons, and the sign that clears its search fields, are its own.
 */
export async function axeViolations(page: Page, part: string, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
	await page.locator(part).filter({ visible: true }).first().waitFor();
	// Half a megabyte: once for each document is enough.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	return page.evaluate(
		async ({ selector, only }) => {
			// A colour on its way from one theme to the other is neither's.
			const moving = document.getAnimations().filter((each) => each instanceof CSSTransition);
			await Promise.allSettled(moving.map((each) => each.finished));
			const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
				{ include: [selector], exclude: ['.mod-cta', '.mod-warning', '.search-input-clear-button'] },
				{ resultTypes: ['violations'], ...(only === null ? {} : { runOnly: only }) },
			);
			return violations.flatMap(({ id, nodes }) =>
				nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
			);
		},
		{ selector: part, only: rules === 'colours' ? COLOUR_RULES : null },
	);
}

/** The same in both themes: all rules in light, and in dark those of colour, which is all that a theme changes. */
export async function axeViolationsInBothThemes(page: Page, part: string): Promise<string[]> {
	const show = (theme: 'light' | 'dark'): Promise<void> =>
		page.evaluate((name) => {
			(window as unknown as { workbench: { setTheme(name: string): void } }).workbench.setTheme(name);
		}, theme);
	const inLight = await axeViolations(page, part);
	await show('dark');
	const inDark = await axeViolations(page, part, 'colours');
	await show('light');
	return [...inLight, ...inDark.map((violation) => `in dark: ${violation}`)];
}
