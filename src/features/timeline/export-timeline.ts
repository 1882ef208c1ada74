// A timeline as a file: a picture on light paper, or its numbers. Private lanes stay out, since a file may go anywhere.
import type { CaseFile } from '../../case/case-file';
import { form } from '../../forms/model/form';
import { decimalSign, usualFormat } from '../../lib/csv';
import { csvField } from '../current/csv-field';
import { seriesCsv } from '../../timeline/csv';
import type { TimelineOptions } from '../../timeline/options/options';
import { svgText } from '../../timeline/svg/svg-text';
import { drawTimeline } from '../../timeline/timeline';
import type { Instrument } from '../../instruments/definition/instrument';
import { safeFileName } from '../../templates/file-name';
import { exportTimelineText as text } from './text';
import { atFreePath } from '../../vault/at-free-path';
import type { CommandContext } from '../current/command-context';
import { visibleCode } from '../current/visible-code';

type ExportTimelineContext = Pick<CommandContext, 'files' | 'settings' | 'now' | 'ask' | 'showNotice'>;

export interface ExportSubject {
	readonly caseFile: CaseFile;
	readonly options: TimelineOptions;
	readonly instruments: ReadonlyMap<string, Instrument>;
}

/** Turns the text of an SVG file into the bytes of a PNG of that size. */
export type ToPng = (svg: string, width: number, height: number) => Promise<ArrayBuffer>;

/** Of an exported picture, in pixels. */
const width = 1000;
const fontSize = 13;
const margin = 20;

export async function exportSvg(context: ExportTimelineContext, subject: ExportSubject): Promise<void> {
	const { svg } = draw(context, subject);
	const path = await write(context, subject, 'svg', (free) => context.files.createText(free, svg));
	context.showNotice(text.written(path, hasPrivateEvents(subject.caseFile)));
}

export async function exportPng(context: ExportTimelineContext, subject: ExportSubject, toPng: ToPng): Promise<void> {
	const page = draw(context, subject);
	const png = await toPng(page.svg, page.width, page.height);
	const path = await write(context, subject, 'png', (free) => context.files.createBinary(free, png));
	context.showNotice(text.written(path, hasPrivateEvents(subject.caseFile)));
}

/** All the series of the case, whatever the picture shows of them, as the person's spreadsheet reads them. */
export async function exportCsv(context: ExportTimelineContext, subject: ExportSubject): Promise<void> {
	if (subject.caseFile.series.length === 0) {
		context.showNotice(text.noNumbers);
		return;
	}
	const decimal = decimalSign();
	const answers = await context.ask(
		form({ title: text.csvTitle, submit: text.csvSubmit, fields: { format: csvField(decimal) } }),
	);
	if (answers === null) return;
	const csv = seriesCsv(subject.caseFile.series, answers.format ?? usualFormat(decimal), decimal);
	const path = await write(context, subject, 'csv', (free) => context.files.createText(free, csv));
	context.showNotice(context.settings().discreet ? text.writtenAsItIs(path) : text.written(path, false));
}

function draw(
	context: ExportTimelineContext,
	{ caseFile, options, instruments }: ExportSubject,
): { readonly svg: string; readonly width: number; readonly height: number } {
	const { root, height } = drawTimeline(caseFile, options, {
		width,
		fontSize,
		today: context.now().day,
		discreet: context.settings().discreet,
		shared: true,
		instruments,
		window: null,
		rows: null,
	});
	const page = { width: width + 2 * margin, height: height + 2 * margin };
	const attributes = {
		...root.attributes,
		width: String(page.width),
		height: String(page.height),
		viewBox: `${-margin} ${-margin} ${page.width} ${page.height}`,
	};
	return { svg: svgText({ ...root, attributes }), ...page };
}

function hasPrivateEvents({ ruptures, reflections }: CaseFile): boolean {
	return ruptures.length + reflections.length > 0;
}

/** Makes the file under a name that nothing has, and gives its path. */
async function write(
	context: ExportTimelineContext,
	{ caseFile }: ExportSubject,
	extension: string,
	make: (path: string) => Promise<void>,
): Promise<string> {
	const { exportFolder } = context.settings();
	const code = visibleCode(context, caseFile.client.code);
	const title = code === null ? text.fileName : text.fileNameOf(code);
	const safe = safeFileName(`${title} ${context.now().day}`);
	return atFreePath(
		context.files,
		`${exportFolder}/${'name' in safe ? safe.name : text.fileName}.${extension}`,
		async (path) => {
			await make(path);
			return path;
		},
	);
}
