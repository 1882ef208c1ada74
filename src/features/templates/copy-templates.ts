import { text } from '../../forms/model/field';
import { form } from '../../forms/model/form';
import { insertTemplateText } from './text';
import { builtInTemplates } from '../../templates/built-in/built-in';
import { safeFileName } from '../../templates/file-name';
import { createUnlessThere } from '../../vault/create-unless-there';
import type { CommandContext } from '../current/command-context';

type CopyTemplatesContext = Pick<CommandContext, 'files' | 'settings' | 'setSetting' | 'ask' | 'showNotice'>;

const defaultFolder = 'Templates/Working Alliance';

/** Writes an editable copy of every built-in template into the templates folder; one that is there already stays as it is. */
export async function copyTemplates(context: CopyTemplatesContext): Promise<void> {
	const known = context.settings().templatesFolder.trim();
	if (known !== '') {
		await copyInto(context, known);
		return;
	}
	await context.ask(
		form({
			title: insertTemplateText.copyTitle,
			submit: insertTemplateText.copySubmit,
			fields: {
				folder: text({
					label: insertTemplateText.folder,
					hint: insertTemplateText.folderHint,
					initial: defaultFolder,
					required: insertTemplateText.folderMissing,
					validate: folderFault,
				}),
			},
			save: async ({ folder }) => {
				await copyInto(context, folder);
				await context.setSetting('templatesFolder', folder);
			},
		}),
	);
}

async function copyInto(context: CopyTemplatesContext, folder: string): Promise<void> {
	let written = 0;
	for (const { name, text: words } of builtInTemplates) {
		const path = `${folder}/${name}.md`;
		if (await createUnlessThere(context.files, path, words)) written += 1;
	}
	context.showNotice(insertTemplateText.copied(written, builtInTemplates.length - written, folder));
}

function folderFault(folder: string): string | null {
	const safe = folder
		.split('/')
		.flatMap((part) => {
			const name = safeFileName(part);
			return 'name' in name ? [name.name] : [];
		})
		.join('/');
	if (safe === '') return insertTemplateText.folderMissing;
	return safe === folder ? null : insertTemplateText.folderUnsafe(safe);
}
