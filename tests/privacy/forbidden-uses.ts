// What no line of the built plugin may reach for. Each pattern is as wide as the bundle allows: a word in a sentence is let
// through only where it could not be code.

export interface Forbidden {
	readonly what: string;
	readonly pattern: RegExp;
	/** Lines that use it; the test of the test. */
	readonly planted: readonly string[];
}

export const forbidden: readonly Forbidden[] = [
	{
		what: 'a request',
		pattern: /\bfetch\b|\bXMLHttpRequest\b|\brequestUrl\b|["'`]request["'`]|\.request\s*\(/,
		planted: [
			'fetch("https://x.example")',
			'globalThis["fetch"](u)',
			'new XMLHttpRequest',
			'obsidian.requestUrl({url})',
			'o.request(u)',
		],
	},
	{
		what: 'a socket or stream',
		pattern: /\bWebSocket\b|\bWebTransport\b|\bEventSource\b|\bRTCPeerConnection\b|\bBroadcastChannel\b/,
		planted: ['new WebSocket(u)', 'new EventSource(u)', 'new RTCPeerConnection', 'new BroadcastChannel("x")'],
	},
	{ what: 'a beacon', pattern: /\bsendBeacon\b/, planted: ['navigator.sendBeacon(u,d)'] },
	{
		what: 'an address elsewhere',
		pattern: /\b(?:https?|wss?|ftp):\/\/(?!www\.w3\.org\/(?:2000\/svg|1999\/xhtml)\b)/,
		planted: ['el.src="https://x.example/a.png"', '"ws://x"'],
	},
	{
		what: 'code from text',
		pattern: /\beval\b|\bFunction\b|\.constructor\s*\(\s*["'`]|\bsetTimeout\s*\(\s*["'`]|\bsetInterval\s*\(\s*["'`]/,
		planted: [
			'eval("1")',
			'new Function("a")',
			'Function("return this")',
			'let e=Function;new e("")',
			'globalThis["eval"](t)',
			'f.constructor("return this")',
			'setTimeout("x()",1)',
		],
	},
	{
		what: 'code loaded later',
		pattern:
			/\bimport\s*\(|\bimportScripts\b|createElement\(\s*["'`]script|createEl\(\s*["'`](?:script|iframe|object|embed|webview)|\bnew (?:Shared)?Worker\b|\bserviceWorker\b|\bWebAssembly\b/,
		planted: [
			'import("x")',
			'document.createElement("script")',
			'el.createEl("iframe")',
			'new Worker(u)',
			'navigator.serviceWorker',
		],
	},
	// What a person pastes into a field is theirs to give: the event hands it over, and nothing else of the clipboard can be seen.
	{
		what: 'the clipboard',
		pattern:
			/\.clipboard\b|["'`]clipboard["'`]|\bexecCommand\b|\bclipboardData\b(?!\??\.getData\("text\/plain"\))|\bClipboardItem\b/,
		planted: [
			'navigator.clipboard.writeText(t)',
			'n["clipboard"]',
			'document.execCommand("copy")',
			'e.clipboardData.setData("text/plain",t)',
		],
	},
	{
		what: 'browser storage',
		pattern:
			/\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|\bopenDatabase\b|\bcaches\b|\.cookie\b|["'`]cookie["'`]|\bcookieStore\b|\b(?:save|load)LocalStorage\b|navigator\.storage\b/,
		planted: [
			'localStorage.setItem("a","b")',
			'window["localStorage"]',
			'indexedDB.open("x")',
			'caches.open("x")',
			'document.cookie="a"',
			'app.saveLocalStorage("a",1)',
		],
	},
	{
		what: 'Node or Electron',
		pattern:
			/\belectron\b|\bprocess\.(?!processFrontMatter)|\bchild_process\b|["'`]node:|\b__dirname\b|\bBuffer\.|["'`](?:fs|os|path|http|https|net|crypto)["'`]\s*\)/,
		planted: ['require("electron")', 'process.env.HOME', 'require("node:fs")', 'require("fs")', 'Buffer.from("x")'],
	},
	{
		what: 'the world outside the vault',
		pattern:
			/\bFileSystemAdapter\b|\bgetBasePath\b|\bgetFullPath\b|\bshowSaveFilePicker\b|\bshowOpenFilePicker\b|\bshowDirectoryPicker\b|\bwindow\.open\(|\bopenWithDefaultApp\b|\bgeolocation\b|\bgetUserMedia\b|\bNotification\s*\(/,
		planted: [
			'a instanceof FileSystemAdapter',
			'adapter.getBasePath()',
			'showSaveFilePicker()',
			'window.open("x")',
			'navigator.geolocation',
		],
	},
	{
		what: 'markup from text',
		pattern:
			/\binnerHTML\b|\bouterHTML\b|\binsertAdjacentHTML\b|\bcreateContextualFragment\b|\bdocument\.write\b|\bsetHTMLUnsafe\b|\bDOMParser\b/,
		planted: ['el.innerHTML=t', 'el.insertAdjacentHTML("a",t)', 'new DOMParser'],
	},
	{ what: 'the console', pattern: /\bconsole\s*\.|\bconsole\s*\[/, planted: ['console.log(a)', 'console["error"](a)'] },
];

/** What is in the code of those it may not, with the code around it. */
export function forbiddenUses(
	code: string,
	of: readonly Forbidden[] = forbidden,
): readonly { readonly what: string; readonly where: string }[] {
	return of.flatMap(({ what, pattern }) =>
		[...code.matchAll(new RegExp(pattern.source, 'g'))].map(({ index }) => ({
			what,
			where: code.slice(Math.max(0, index - 60), index + 60),
		})),
	);
}

/** The modules the code asks the app for. */
export function requiredModules(code: string): readonly string[] {
	return [
		...new Set([...code.matchAll(/\brequire\s*\(\s*(["'`])([^"'`]*)\1\s*\)/g)].map((match) => match[2] ?? '')),
	].sort();
}
