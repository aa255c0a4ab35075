// Reads and decodes every post below a folder, and does nothing else: node read-folder.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

for (const file of readdirSync(process.argv[2], { recursive: true })) {
	if (file.endsWith('.md')) readFileSync(path.join(process.argv[2], file)).toString('utf8');
}
