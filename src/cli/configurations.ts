// Finds the options that hold for a post, from the configuration file that is named or the nearest one.
import path from 'node:path';
import { DEFAULT_OPTIONS, type Options } from '../engine/options';
import { type Place, placesIn } from '../report/line-index';
import { CONFIGURATION_FILE } from '../run/configuration';
import { effectiveOptions } from '../run/effective-options';
import { configurationFinder, type FoundConfiguration, readConfiguration } from '../run/find-configuration';
import type { Message } from '../text/message';
import { nodeFiles, readText } from './node-files';

/** A fault in a configuration file, as data. */
export interface ConfigurationFault {
	readonly file: string;
	readonly start: Place;
	readonly message: Message;
}

/** The options by folder. Each configuration is read once, and its faults are told once. */
export class Configurations {
	private readonly finder = configurationFinder(nodeFiles);
	private readonly options = new Map<FoundConfiguration, Options>();
	private readonly named: Promise<FoundConfiguration> | undefined;
	private untold: ConfigurationFault[] = [];

	/** @param file that holds for all, if one is named */
	constructor(private readonly file: string | undefined) {
		this.named = file === undefined ? undefined : readNamed(file);
	}

	/** The options for the posts in a folder; undefined for standard input of no known path. */
	async optionsFor(folder: string | undefined): Promise<Options> {
		const found = await (this.named ?? (folder === undefined ? undefined : this.finder.find(folder)));
		if (!found) {
			return DEFAULT_OPTIONS;
		}
		let options = this.options.get(found);
		if (!options) {
			options = effectiveOptions(found);
			this.options.set(found, options);
			this.untold.push(...faultsOf(found, this.file ?? displayed(found.folder)));
		}
		return options;
	}

	/** The faults found since the last question. */
	takeFaults(): readonly ConfigurationFault[] {
		const faults = this.untold;
		this.untold = [];
		return faults;
	}
}

const readNamed = async (file: string): Promise<FoundConfiguration> => ({
	folder: path.dirname(path.resolve(file)),
	...readConfiguration((await readText(file)) ?? { text: 'no such file' }),
});

/** The path of the file in a folder, as short as it can be. */
function displayed(folder: string): string {
	const relative = path.relative('', path.join(folder, CONFIGURATION_FILE));
	return relative.startsWith('..') ? path.join(folder, CONFIGURATION_FILE) : relative;
}

function faultsOf({ text, faults }: FoundConfiguration, file: string): ConfigurationFault[] {
	const placeOf = placesIn(text);
	return faults.map(({ start, message }) => ({ file, start: placeOf(start), message }));
}
