import { Plugin } from 'obsidian';
import { askChoice, confirm } from '../../../src/forms/choice-dialog';
import { ask } from '../../../src/forms/form-modal';
import { pick } from '../../../src/forms/suggest-modal';
import { finishForm, reflectForm, reviewForm, ruptureForm, savedMinutes } from './forms';

const clients = ['K-014', 'K-007', 'B-102', 'F-330'];

export default class FormTrial extends Plugin {
	/** What the last command came to; undefined while it is asked. */
	said: unknown = undefined;
	readonly saved = savedMinutes;

	override onload(): void {
		const { app } = this;
		this.add('rupture', () => ask(app, ruptureForm));
		this.add('finish', () => ask(app, finishForm));
		this.add('reflect', () => ask(app, reflectForm));
		this.add('review', () => ask(app, reviewForm));
		this.add('pick', () =>
			pick(app, {
				items: clients,
				text: (code) => code,
				note: (code) => `Next session of ${code}`,
				isListed: (code) => code !== 'F-330',
				placeholder: 'Which client?',
				emptyText: 'No client is called that.',
				create: {
					label: (query) => `Create client “${query}”`,
					make: async (query) => Promise.resolve(`new ${query}`),
				},
			}),
		);
		this.add('pick-only', () =>
			pick(app, {
				items: clients,
				text: (code) => code,
				placeholder: 'Which client?',
				emptyText: 'No client is called that.',
			}),
		);
		this.add('confirm', () =>
			confirm(app, {
				title: 'Leave this rupture?',
				text: ['It is no longer listed as open.'],
				action: 'Leave it',
				warning: true,
			}),
		);
		this.add('choose', () =>
			askChoice(app, {
				title: 'A session was begun today',
				text: ['Session 12 of K-014 was begun at 10:00.'],
				buttons: [
					{ value: 'new', label: 'Start another' },
					{ value: 'open', label: 'Open it', isDefault: true },
				],
			}),
		);
	}

	private add(id: string, asked: () => Promise<unknown>): void {
		this.addCommand({
			id,
			name: id,
			callback: () => {
				this.said = undefined;
				void asked().then((said) => (this.said = said));
			},
		});
	}
}
