// The rules by which the community directory looks at a plugin's styles, as far as they are public.
export default {
	plugins: ['stylelint-no-unsupported-browser-features'],
	rules: {
		'declaration-no-important': true,
		'declaration-block-no-duplicate-properties': true,
		'declaration-block-no-duplicate-custom-properties': true,
		'no-duplicate-selectors': true,
		'no-invalid-position-at-import-rule': true,
		'property-no-unknown': [true, { ignoreProperties: ['field-sizing'] }],
		'selector-pseudo-class-no-unknown': true,
		'selector-pseudo-element-no-unknown': true,
		'unit-no-unknown': true,
		'block-no-empty': true,
		// Slow where the app changes a page often.
		'selector-pseudo-class-disallowed-list': ['has'],
		// What the newest app runs on, and the oldest installer that it still runs on.
		'plugin/no-unsupported-browser-features': [true, { browsers: ['electron >= 39', 'chrome >= 120'] }],
	},
};
