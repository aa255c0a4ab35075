// Packs the built bundles into news-post-<version>.vsix in the project's root.
import { createVSIX } from '@vscode/vsce';

await createVSIX({ dependencies: false, skipLicense: false });
