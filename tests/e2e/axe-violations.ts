import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong within a part of a page, as short as it can be said; nothing where there is nothing wrong. Throws
 * where the part is not there. The colours of the app's own buttons, and the sign that clears its search fields, are its own.
 */
export async function axeViolations(page: Page, part: string): Promise<string[]> {
	await page.locator(part).filter({ visible: true }).first().waitFor();
	await page.evaluate(axe.source);
	return page.evaluate(async (selector) => {
		const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
			{ include: [selector], exclude: ['.mod-cta', '.mod-warning', '.search-input-clear-button'] },
			{ resultTypes: ['violations'] },
		);
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
		);
	}, part);
}
