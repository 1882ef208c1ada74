import type { App } from '../core/app';
import { Platform } from '../core/platform';
import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';

function iconButton(
	parent: HTMLElement,
	cls: string,
	[icon, label]: readonly [icon: string, label: string],
	callback: (event: MouseEvent) => unknown,
): HTMLElement {
	const el = parent.createDiv({
		cls: `clickable-icon ${cls}`,
		attr: { 'aria-label': label, role: 'button', tabindex: '0' },
	});
	setIcon(el, icon);
	el.addEventListener('click', (event) => {
		void callback(event);
	});
	el.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' || event.key === ' ') {
			event.preventDefault();
			el.click();
		}
	});
	return el;
}

/** What is around the workspace: buttons of the side docks, ribbon, resize handles; on phones the bar below. */
export function drawFrame(app: App): void {
	const { workspace } = app;
	const left = (): void => workspace.leftSplit.toggle();
	const right = (): void => workspace.rightSplit.toggle();
	if (Platform.isMobile) {
		const bar = app.containerEl.createDiv('mobile-navbar').createDiv('mobile-navbar-actions');
		iconButton(bar, 'mobile-navbar-action', ['lucide-panel-left', 'Open left sidebar'], left);
		iconButton(bar, 'mobile-navbar-action', ['lucide-arrow-left', 'Back'], () =>
			workspace.getMostRecentLeaf()?.go('back'),
		);
		iconButton(bar, 'mobile-navbar-action', ['lucide-search', 'Quick switcher'], () =>
			app.commands.executeCommandById('switcher:open'),
		);
		iconButton(bar, 'mobile-navbar-action', ['lucide-plus-circle', 'New note'], () =>
			app.commands.executeCommandById('file-explorer:new-file'),
		);
		iconButton(bar, 'mobile-navbar-action', ['lucide-terminal', 'Command palette'], () =>
			app.commands.executeCommandById('command-palette:open'),
		);
		iconButton(bar, 'mobile-navbar-action mod-ribbon', ['lucide-menu', 'Ribbon menu'], (event) =>
			ribbonMenu(app).showAtMouseEvent(event),
		);
		iconButton(bar, 'mobile-navbar-action', ['lucide-panel-right', 'Open right sidebar'], right);
		const shade = app.containerEl.createDiv('workspace-drawer-backdrop');
		shade.addEventListener('click', () => {
			workspace.leftSplit.collapse();
			workspace.rightSplit.collapse();
		});
		return;
	}
	const ribbon = workspace.leftRibbon.containerEl;
	ribbon.prepend(
		iconButton(ribbon, 'sidebar-toggle-button mod-left', ['lucide-panel-left', 'Toggle left sidebar'], left),
	);
	const actions = app.ribbonActionsEl;
	const core = (icon: string, label: string, id: string): void => {
		iconButton(actions, 'side-dock-ribbon-action', [icon, label], () => app.commands.executeCommandById(id)).dataset[
			'tooltipPosition'
		] = 'right';
	};
	core('lucide-file-search', 'Open quick switcher', 'switcher:open');
	core('lucide-terminal', 'Open command palette', 'command-palette:open');
	const profile = workspace.leftSplit.containerEl.createDiv('workspace-sidedock-vault-profile');
	profile.createDiv({ cls: 'workspace-drawer-vault-name', text: app.vault.getName() });
	iconButton(profile, '', ['lucide-sun-moon', 'Toggle light/dark mode'], () =>
		app.commands.executeCommandById('theme:toggle-light-dark'),
	).dataset['tooltipPosition'] = 'top';
	iconButton(profile, '', ['lucide-settings', 'Settings'], () =>
		app.commands.executeCommandById('app:open-settings'),
	).dataset['tooltipPosition'] = 'top';
	iconButton(app.containerEl, 'sidebar-toggle-button mod-right', ['lucide-panel-right', 'Toggle right sidebar'], right);
	for (const dock of [workspace.leftSplit, workspace.rightSplit]) {
		const handle = dock.containerEl.createEl('hr', 'workspace-leaf-resize-handle');
		handle.addEventListener('pointerdown', (event) => {
			event.preventDefault();
			handle.setPointerCapture(event.pointerId);
			const start = dock.containerEl.offsetWidth;
			const move = (now: PointerEvent): void => {
				const by = dock.side === 'left' ? now.clientX - event.clientX : event.clientX - now.clientX;
				dock.containerEl.setCssStyles({ width: `${Math.max(200, Math.min(start + by, window.innerWidth - 300))}px` });
				workspace.onResize();
			};
			handle.addEventListener('pointermove', move);
			handle.addEventListener('pointerup', () => handle.removeEventListener('pointermove', move), { once: true });
		});
	}
}

function ribbonMenu(app: App): Menu {
	const menu = new Menu();
	for (const action of Array.from(app.ribbonActionsEl.children)) {
		const title = action.getAttribute('aria-label') ?? '';
		const icon =
			Array.from(action.querySelector('svg')?.classList ?? []).find((cls) => cls.startsWith('lucide-')) ?? null;
		menu.addItem((item) =>
			item
				.setTitle(title)
				.setIcon(icon)
				.onClick(() => (action as HTMLElement).click()),
		);
	}
	menu.addItem((item) =>
		item
			.setSection('system')
			.setTitle('Settings')
			.setIcon('lucide-settings')
			.onClick(() => app.setting.open()),
	);
	return menu;
}
